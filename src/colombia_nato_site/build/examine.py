"""Check what is to be published; what was found in an output is kept under its digest."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import msgspec

from colombia_nato_site.build.store import Store
from colombia_nato_site.checks.outputs import Examined, check_outputs, examine
from colombia_nato_site.checks.source_index import SourceIndex, index_sources
from colombia_nato_site.config import SiteConfig
from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.model import Corpus


@dataclass(frozen=True, slots=True)
class Bytes:
    """One output by its SHA-256, and how to get its bytes where they are needed."""

    digest: bytes
    read: Callable[[], bytes]


def check_all(
    outputs: Mapping[str, Bytes], config: SiteConfig, corpus: Corpus, store: Store, code: bytes
) -> list[Diagnostic]:
    """Everything that is wrong with the bytes of the whole site."""
    index = index_sources(corpus)
    examined = {path: _examined(path, output, index, store, code) for path, output in outputs.items()}
    return check_outputs(examined, index, config)


def _examined(path: str, output: Bytes, index: SourceIndex, store: Store, code: bytes) -> Examined:
    digest = hashlib.sha256(code + output.digest + f"{index.digest}\0{path}".encode())
    key = f"examined {digest.hexdigest()}"
    kept = store.get(key)
    if kept is not None:
        return msgspec.msgpack.decode(kept, type=Examined)
    found = examine(path, output.read(), index)
    store.put(key, msgspec.msgpack.encode(found))
    return found

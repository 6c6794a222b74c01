"""What the checks found in each output, kept under its digest."""

import hashlib
from collections.abc import Callable

import msgspec

from colombia_nato_site.build.store import Store
from colombia_nato_site.checks.outputs import Examined, examine
from colombia_nato_site.checks.source_index import SourceIndex


class Examinations:
    """Outputs are examined once for each version of theirs, of the sources, of the site's address and of the code."""

    def __init__(self, store: Store, index: SourceIndex, base_url: str, code: bytes) -> None:
        self._store = store
        self._index = index
        self._base_url = base_url
        self._code = code
        self._decoder = msgspec.msgpack.Decoder(Examined)

    def recall(self, path: str, digest: bytes, read: Callable[[], bytes]) -> Examined:
        """What is in the output of this SHA-256; `read` gives its bytes where that is not known yet."""
        kept = self._store.get(self._key(path, digest))
        if kept is not None:
            return self._decoder.decode(kept)
        found = examine(path, read(), self._index, self._base_url)
        self.keep(path, digest, found)
        return found

    def keep(self, path: str, digest: bytes, found: Examined) -> None:
        self._store.put(self._key(path, digest), msgspec.msgpack.encode(found))

    def _key(self, path: str, digest: bytes) -> str:
        parts = self._code + digest + f"{self._index.digest}\0{self._base_url}\0{path}".encode()
        return f"examined {hashlib.sha256(parts).hexdigest()}"

"""What the bytes of an output follow from, as one key."""

import hashlib
import sys
from functools import cache
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from colombia_nato_site.build.manifest import Key

if TYPE_CHECKING:
    from colombia_nato_site.render.environment import Templates
    from colombia_nato_site.render.output import Output

_LIBRARIES = """
edtf jinja2 markdown-it-py markupsafe mdit-py-plugins msgspec nh3 pydantic pydantic-core pygments pyyaml rapidfuzz
snowballstemmer
""".split()
_SIZE = 16


@cache
def code_digest() -> bytes:
    """Of everything that can change a page but its context and templates: our code, the libraries, Python.

    Taken once: a process goes on with the code that it began with, whatever becomes of the files.
    """
    digest = hashlib.sha256()
    package = Path(str(files("colombia_nato_site")))
    for file in sorted(package.rglob("*.py")):
        digest.update(f"{file.relative_to(package).as_posix()}\0".encode() + hashlib.sha256(file.read_bytes()).digest())
    digest.update("\n".join([*library_versions(), *map(str, sys.version_info[:2])]).encode())
    return digest.digest()[:_SIZE]


def library_versions() -> list[str]:
    """Each library that pages are made with, as `jinja2 3.1.6`."""
    return [f"{name} {version(name)}" for name in _LIBRARIES]


class Fingerprints:
    """Keys of outputs under one code and one set of templates."""

    def __init__(self, templates: "Templates", code: bytes) -> None:
        self._templates = templates
        self._code = code
        self._encoder = msgspec.msgpack.Encoder()

    def key(self, output: "Output") -> Key:
        """The order of mappings is kept as it is, since a template would see it."""
        template = _digest(self._templates.closure(output.template).encode()) if output.template else b""
        context = _digest(self._encoder.encode(output.context))
        producer = _digest(f"{output.path}\0{output.producer}\0{output.template}".encode())
        return Key(producer, template, context, self._code)


def _digest(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()[:_SIZE]

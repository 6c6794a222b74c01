"""Parsed files, kept under the digest of everything that they follow from."""

import hashlib
from collections.abc import Callable
from typing import Protocol, TypeVar

import msgspec

Value = TypeVar("Value")


class Cache(Protocol):
    """Where bytes are kept between runs; it may forget any of them."""

    def get(self, key: str) -> bytes | None: ...

    def put(self, key: str, data: bytes) -> None: ...


class Memory:
    """Keeps values of frozen dataclasses in a Cache, or (with None) nowhere.

    `code` is the digest of the code that makes the values.
    """

    def __init__(self, cache: Cache | None, code: bytes) -> None:
        self._cache = cache
        self._code = code
        self._encoder = msgspec.msgpack.Encoder()
        self._decoders: dict[type, msgspec.msgpack.Decoder[object]] = {}

    def recall(self, kind: type[Value], parts: tuple[bytes, ...], make: Callable[[], Value]) -> Value:
        """The value that `make` makes of `parts`: the kept one, if there is one."""
        if self._cache is None:
            return make()
        key = self._key(kind, parts)
        value = self._decode(kind, self._cache.get(key))
        if value is None:
            value = make()
            self._cache.put(key, self._encoder.encode(value))
        return value

    def _decode(self, kind: type[Value], data: bytes | None) -> Value | None:
        if data is None:
            return None
        decoder = self._decoders.setdefault(kind, msgspec.msgpack.Decoder(kind))
        try:
            value = decoder.decode(data)
        except msgspec.MsgspecError:
            return None
        return value if isinstance(value, kind) else None

    def _key(self, kind: type, parts: tuple[bytes, ...]) -> str:
        """A digest in which no two lists of parts look alike."""
        digest = hashlib.sha256(self._code)
        for part in (kind.__name__.encode(), *parts):
            digest.update(len(part).to_bytes(8) + part)
        return digest.hexdigest()

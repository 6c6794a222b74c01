"""Bytes kept between builds under the digest of what they were made from. Safe to delete at any time."""

import hashlib
import sqlite3
from pathlib import Path
from typing import Self

from colombia_nato_site.diagnostics import Diagnostic

_VERSION = 1
_TABLE = "CREATE TABLE IF NOT EXISTS kept (key TEXT PRIMARY KEY, seal BLOB NOT NULL, data BLOB NOT NULL) WITHOUT ROWID"
_SPARED_ROWS = 2000


class Store:
    """A SQLite file of keys and bytes.

    Each row is sealed with a digest over its key and bytes, so that a damaged file gives less, never
    something else. Puts are written together by `close`, which also drops what this run did not
    ask for once that is most of the file. A file that cannot be used is set aside and said in
    `diagnostics`; the build goes on without what was in it.
    """

    def __init__(self, path: Path | None) -> None:
        """`path` None keeps nothing."""
        self.diagnostics: list[Diagnostic] = []
        self._path = path
        self._fresh: dict[str, bytes] = {}
        self._used: set[str] = set()
        self._connection = self._open(path) if path else None

    def get(self, key: str) -> bytes | None:
        self._used.add(key)
        if key in self._fresh:
            return self._fresh[key]
        if not self._connection:
            return None
        try:
            row = self._connection.execute("SELECT seal, data FROM kept WHERE key = ?", (key,)).fetchone()
        except sqlite3.Error as error:
            self._give_up(error)
            return None
        return row[1] if row and row[0] == _seal(key, row[1]) else None

    def put(self, key: str, data: bytes) -> None:
        self._used.add(key)
        self._fresh[key] = data

    def close(self) -> None:
        if not self._connection:
            return
        try:
            with self._connection:
                rows = ((key, _seal(key, data), data) for key, data in sorted(self._fresh.items()))
                self._connection.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?, ?)", rows)
                self._drop_unused(self._connection)
            self._connection.close()
        except sqlite3.Error as error:
            self._give_up(error)
        self._connection = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _drop_unused(self, connection: sqlite3.Connection) -> None:
        (rows,) = connection.execute("SELECT count(*) FROM kept").fetchone()
        if rows > _SPARED_ROWS + 2 * len(self._used):
            keys = [key for (key,) in connection.execute("SELECT key FROM kept") if key not in self._used]
            connection.executemany("DELETE FROM kept WHERE key = ?", ((key,) for key in keys))

    def _open(self, path: Path) -> sqlite3.Connection | None:
        try:
            return _connect(path)
        except sqlite3.DatabaseError as error:
            self._note(error, "it is set aside and made anew")
        except OSError as error:
            self._note(error, "this build does without")
            return None
        try:
            path.replace(path.with_name(path.name + ".damaged"))
            return _connect(path)
        except (sqlite3.Error, OSError):
            return None

    def _give_up(self, error: sqlite3.Error) -> None:
        """Go on without: what the file held is made again."""
        self._note(error, "this build does without")
        if self._connection:
            self._connection.close()
        self._connection = None
        if self._path and _is_damage(error):
            self._path.unlink(missing_ok=True)

    def _note(self, error: Exception, consequence: str) -> None:
        where = self._path.name if self._path else ""
        message = f"the store of earlier results, {where}, could not be used ({error}): {consequence}"
        self.diagnostics.append(Diagnostic("note", "store-unusable", message))


def _connect(path: Path) -> sqlite3.Connection:
    path.parent.mkdir(parents=True, exist_ok=True)
    connection = sqlite3.connect(path, timeout=5, isolation_level="IMMEDIATE", check_same_thread=False)
    try:
        # The seals make a torn file harmless, so nothing waits for the disk.
        connection.execute("PRAGMA synchronous = OFF")
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version not in (0, _VERSION):
            raise sqlite3.DatabaseError(f"it was written by another version, {version}")
        connection.execute(_TABLE)
        connection.execute(f"PRAGMA user_version = {_VERSION}")
    except BaseException:
        connection.close()
        raise
    return connection


def _is_damage(error: sqlite3.Error) -> bool:
    return not isinstance(error, sqlite3.OperationalError)


def _seal(key: str, data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=16, key=hashlib.sha256(key.encode()).digest()).digest()

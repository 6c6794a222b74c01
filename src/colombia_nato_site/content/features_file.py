"""`features.json` ↔ Features: one record a line, so that a diff shows what changed."""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import TypeVar

import msgspec

from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.model import Features

Record = TypeVar("Record")


def write(features: Features) -> str:
    """JSON in the dataclass's order, each record of a list on a line of its own. Equal features give equal text."""
    lines = [f"{json.dumps(name)}: {_value(getattr(features, name))}" for name in _names(features)]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def read(data: bytes, path: str) -> tuple[Features | None, list[Diagnostic]]:
    """The features, or what is wrong with the file. Keys that features do not have are refused."""
    try:
        return decoded(data, Features), []
    except ValueError as error:
        return None, [_problem(f"The features cannot be read: {error}", path)]


def decoded(data: bytes, kind: type[Record]) -> Record:
    """The record that JSON holds. Raises ValueError, which says what is wrong, also for a key that it does not have."""
    try:
        plain = msgspec.json.decode(data)
        record = msgspec.convert(plain, kind)
    except msgspec.ValidationError as error:
        raise ValueError(f"{error}.") from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ValueError(f"it is no JSON: {error}.") from error
    extra = _extra(plain, msgspec.to_builtins(record), "$")
    if extra is not None:
        raise ValueError(f"nothing is called `{extra}`.")
    return record


def _extra(read: object, understood: object, where: str) -> str | None:
    """The first key that was read and not understood."""
    if isinstance(read, dict) and isinstance(understood, dict):
        unknown = (f"{where}.{key}" for key in read if key not in understood)
        inner = (_extra(value, understood[key], f"{where}.{key}") for key, value in read.items() if key in understood)
        return next((found for found in (*unknown, *inner) if found), None)
    if isinstance(read, list) and isinstance(understood, tuple):
        pairs = enumerate(zip(read, understood, strict=True))
        return next((found for i, (one, other) in pairs if (found := _extra(one, other, f"{where}[{i}]"))), None)
    return None


def _names(record: object) -> list[str]:
    return [field.name for field in fields(record)] if is_dataclass(record) else []


def _value(value: object) -> str:
    if isinstance(value, tuple) and value:
        return "[\n  " + ",\n  ".join(compact(record) for record in value) + "\n]"
    return compact(value)


def compact(value: object) -> str:
    """A record as JSON on one line."""
    return json.dumps(_plain(value), ensure_ascii=False)


def _plain(value: object) -> object:
    if is_dataclass(value):
        return {name: _plain(getattr(value, name)) for name in _names(value)}
    if isinstance(value, Mapping):
        return {key: _plain(value[key]) for key in sorted(value, key=_by_number)}
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return [_plain(one) for one in value] if isinstance(value, tuple) else value


def _by_number(id_: str) -> tuple[int, str]:
    """p2 before p10."""
    return (int(id_[1:]) if id_[1:].isdecimal() else 0, id_)


def _problem(message: str, path: str) -> Diagnostic:
    hint = "The file is made by `nato-site import`; run it again where the article's source text is."
    return Diagnostic("error", "bad-features", message, path, hint=hint)

"""Values → YAML text that `typed_yaml` reads back as they were."""

import re
import unicodedata
from collections.abc import Iterable, Mapping

_PLAIN = re.compile(r"[^\W\d_][\w ’.()/&%+–…-]*(?<! )")
_PLAIN_DATE = re.compile(r"\d{4}-\d\d(-\d\d)?")
_WORDS = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})  # the last six for YAML 1.1 tools
_SHORT = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}


def scalar(text: str | None) -> str:
    """The text plain where that is safe (in flow style too), in double quotes elsewhere; None as `null`."""
    if text is None:
        return "null"
    plain = _PLAIN.fullmatch(text) and text.casefold() not in _WORDS
    return text if plain or _PLAIN_DATE.fullmatch(text) else '"' + "".join(map(_escaped, text)) + '"'


def flow_list(texts: Iterable[str]) -> str:
    """`[a, b]`"""
    return f"[{', '.join(map(scalar, texts))}]"


def flow_mapping(items: Mapping[str, str]) -> str:
    """`{key: value}`; the values are YAML already."""
    return "{" + ", ".join(f"{key}: {value}" for key, value in items.items()) + "}"


def flow(value: object) -> str:
    """Any value on one line: `{key: [a, b]}`."""
    if isinstance(value, Mapping):
        return flow_mapping({key: flow(inner) for key, inner in value.items()})
    if isinstance(value, list):
        return f"[{', '.join(map(flow, value))}]"
    if isinstance(value, bool):
        return str(value).lower()
    return scalar(value) if isinstance(value, str) or value is None else str(value)


def block_list(texts: Iterable[str]) -> str:
    """Each text on a line of its own, beginning with a line end; ` []` where there is none."""
    return "".join(f"\n  - {scalar(text)}" for text in texts) or " []"


def _escaped(character: str) -> str:
    if character in _SHORT:
        return _SHORT[character]
    if character.isprintable() and not unicodedata.combining(character):  # one would join an escape before it
        return character
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def block_mapping(items: Mapping[str, object], indent: int = 0) -> str:
    """`key: value` a line: mappings and lists of them one below the other, lists of single words as `[a, b]`."""
    return "".join(f"{' ' * indent}{key}:{after_colon(value, indent + 2)}" for key, value in items.items())


def after_colon(value: object, indent: int) -> str:
    """What stands after a key's colon, with its line end; what takes lines of its own stands in column `indent`."""
    if isinstance(value, list) and value and all(isinstance(item, str) for item in value):
        is_short = not any(" " in item for item in value)
        return f" {flow_list(value)}\n" if is_short else "".join(f"\n{' ' * indent}- {scalar(v)}" for v in value) + "\n"
    if isinstance(value, list) and value and all(isinstance(item, Mapping) and item for item in value):
        return "\n" + "".join(item_of_list(item, indent) for item in value)
    return f" {flow(value)}\n"


def item_of_list(items: Mapping[str, object], indent: int = 0) -> str:
    """A mapping as an item of a list: its first key after the dash."""
    return f"{' ' * indent}- {block_mapping(items, indent + 2).lstrip(' ')}"

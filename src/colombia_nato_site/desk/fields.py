"""The fields of a form that a browser sent."""

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import parse_qsl

MOST = 1 << 20  # bytes of a form
_MANY = 20_000  # fields of a form


@dataclass(frozen=True, slots=True)
class Fields:
    """Names with their values, in the order in which they were sent; line ends are `\\n`."""

    pairs: tuple[tuple[str, str], ...] = ()

    def one(self, name: str) -> str:
        """The last value, without the blanks around it; empty where there is none."""
        return next((value.strip() for key, value in reversed(self.pairs) if key == name), "")

    def all(self, name: str) -> tuple[str, ...]:
        return tuple(value for key, value in self.pairs if key == name)

    def starting(self, prefix: str) -> Iterator[tuple[str, str]]:
        """What the names go on with after the prefix, and the values."""
        return ((key.removeprefix(prefix), value.strip()) for key, value in self.pairs if key.startswith(prefix))

    def with_(self, **values: str) -> "Fields":
        """The same with other values for some names."""
        return Fields((*(pair for pair in self.pairs if pair[0] not in values), *values.items()))


def read_fields(text: str) -> Fields | None:
    """The fields of a query or of a form's body; None where it is none."""
    try:
        pairs = parse_qsl(text, keep_blank_values=True, max_num_fields=_MANY, errors="strict")
    except (ValueError, UnicodeDecodeError):
        return None
    return Fields(tuple((key, value.replace("\r\n", "\n").replace("\r", "\n")) for key, value in pairs))

"""Numbers and lists as one writes them in a sentence."""

from collections.abc import Sequence

_SMALL = ["nobody", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]


def number(value: float) -> str:
    """58000 → “58,000”; 1.5 → “1.5”."""
    return f"{value:,.0f}" if float(value).is_integer() else f"{value:,.2f}".rstrip("0")


def percent(share: float) -> str:
    """0.072 → “7 %” (with a no-break space); what is above nothing but below one per cent says so."""
    return "under 1\u00a0%" if 0 < share < 0.01 else f"{round(share * 100)}\u00a0%"


def plural(count: int, one: str, many: str) -> str:
    """1234, “word”, “words” → “1,234 words”."""
    return f"{number(count)} {one if count == 1 else many}"


def in_words(count: int) -> str:
    """One to twelve as words, else figures. 0 is “none”."""
    if count == 0:
        return "none"
    return _SMALL[count] if count < len(_SMALL) else number(count)


def counted(count: int, one: str, many: str) -> str:
    """3, “date”, “dates” → “three dates”; 0 → “no dates”."""
    return f"{'no' if count == 0 else in_words(count)} {one if count == 1 else many}"


# Beyond so many articles a sentence that names each one no longer reads.
NAMED_ONE_BY_ONE = 3


def times(count: int) -> str:
    """“once”, “twice”, “three times”."""
    return {1: "once", 2: "twice"}.get(count, f"{in_words(count)} times")


def listed(parts: Sequence[str], joint: str = "and") -> str:
    """“A”, “A and B”, “A, B and C”."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {joint} {parts[-1]}"


def sentence(text: str) -> str:
    """With a capital and a full stop."""
    text = text.strip()
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "!", "?", "”")) else ".") if text else ""

"""Addresses of passages in pages of others, as W3C text fragments (WICG “Scroll to Text Fragment”)."""

from urllib.parse import quote, urlsplit

# A longer passage is named by its first and last words: shorter, and true where the page's markup cuts it.
_WHOLE, _ENDS = 8, 4


def address(url: str, exact: str, prefix: str = "", suffix: str = "") -> str:
    """`url#:~:text=prefix-,exact,-suffix`. `url` itself where it is no page or there are no words to look for."""
    words = exact.split()
    if not words or urlsplit(url).scheme not in ("http", "https"):
        return url
    ends = [words] if len(words) <= _WHOLE else [words[:_ENDS], words[-_ENDS:]]
    parts = [
        *([f"{_encoded(prefix.split())}-"] if prefix.strip() else []),
        *map(_encoded, ends),
        *([f"-{_encoded(suffix.split())}"] if suffix.strip() else []),
    ]
    return f"{url}{'' if '#' in url else '#'}:~:text={','.join(parts)}"


def _encoded(words: list[str]) -> str:
    """The directive's own signs (comma, hyphen, ampersand) encoded too."""
    return quote(" ".join(words), safe="").replace("-", "%2D")

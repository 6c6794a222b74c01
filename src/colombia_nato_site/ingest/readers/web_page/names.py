"""Bylines as pages write them → the names of those who wrote."""

import re
from collections.abc import Iterable

_BY = re.compile(
    r"^\W*(?:(?:(?:written|posted|published|reported|story|article|words|text|analysis|opinion|review|edited|compiled)\s+)?by"
    r"|por|escrito\s+por|publicado\s+por|redactado\s+por|texto(?:\s+de)?|author|autora?|from|von|par|di)\b[\s:]*",
    re.IGNORECASE,
)
_PARTS = re.compile(
    r"\s*(?:[,;|/•·\n]|\s&\s|\sand\s|\sy\s|\se\s(?=[A-ZÁÉÍÓÚÑ])|\swith\s|\scon\s|\s[-–—]\s|\bfor\s(?=[A-Z])|\bde\s(?=EFE|AFP))\s*"
)
_NOISE = re.compile(r"@\S*|https?:\S*|\bwww\.\S*|\S+\.(?:com|org|net|co)\b\S*|\([^()]{0,80}\)|\[[^\[\]]{0,80}\]|\d.*$")
_ROLES = re.compile(
    r"""\b(?:staff|editors?|editorial|reporters?|correspondents?|correspondant|writers?|columnists?|contributors?|contributing|
    journalists?|producers?|desk|newsroom|bureau\ chief|admin(?:istrator)?|webmaster|web\ team|team|redacci[oó]n|redactora?|
    redactores|equipo|corresponsal|enviad[ao]\ especial|periodista|colaborador(?:a|es)?|editora?|director|chief|managing|
    senior|special\ to|posted|updated|published|anonymous|unknown|guest|null|undefined|none|user|author|biography|
    digital|online|print|photographers?|photos?|video)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_SUFFIXES = frozenset(("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "md", "m.d.", "phd", "ph.d.", "esq", "esq."))
_SMALL = frozenset("de del la las los y e da das do dos di van von der den du le el bin al ibn ter ten".split())
_NAME = re.compile(r"[^\W\d_][\w.'’`´-]*", re.UNICODE)
_AGENCIES = re.compile(
    r"(?:the\s+)?(?:associated press|ap|reuters|afp|agence france[- ]presse|efe|agencia efe|bloomberg|dpa|ansa|tass|xinhua|upi|"
    r"europa press|colprensa|notimex|pti|ians|ani|cnn|bbc|kyodo news?|press association)",
    re.IGNORECASE,
)


def names_in(bylines: Iterable[str], outlets: Iterable[str]) -> tuple[str, ...]:
    """The people whom bylines name, in order and once, without “By”, roles and addresses.

    An organisation that is not the outlet stands only where no person is named.
    """
    own = {_plain(outlet) for outlet in outlets}
    found = [name for byline in bylines for name in _names(byline)]
    found = [name for name in found if _plain(name) and _plain(name) not in own]
    people = [name for name in found if not _AGENCIES.fullmatch(name)]
    once = {_plain(name): name for name in reversed(people or found)}
    return tuple(reversed(once.values()))


def _names(byline: str) -> list[str]:
    text = _BY.sub("", byline[:500].strip())
    if re.match(r"https?:|www\.|@|/", byline.strip()):
        return []
    parts: list[str] = []
    for part in _PARTS.split(text):
        bare = _NOISE.sub("", part).strip(" .:*-–—\"“”'")
        if bare.lower() in _SUFFIXES and parts:
            parts[-1] += f", {bare}" if "," in text else f" {bare}"
        elif bare:
            parts.append(_BY.sub("", bare).strip())
    return [_in_case(part) for part in parts if _is_name(part)]


def _is_name(part: str) -> bool:
    tokens = part.split()
    if not 1 <= len(tokens) <= 6 or len(part) > 60 or _ROLES.search(part):
        return False
    return all(
        _NAME.match(token) and (token[0].isupper() or not token[0].islower() or token.lower() in _SMALL)
        for token in tokens
    )


def _in_case(name: str) -> str:
    """A name in capitals as names are written; `AP` and the like stay."""
    tokens = name.split()
    if len(tokens) < 2 or not name.isupper():
        return name
    return " ".join(t.lower() if t.lower() in _SMALL else re.sub(r"[^\W\d_]+", _capital, t) for t in tokens)


def _capital(match: re.Match[str]) -> str:
    return match[0].capitalize()


def _plain(name: str) -> str:
    return re.sub(r"^the\s|\W|(?:com|org|net)$", "", name.lower())

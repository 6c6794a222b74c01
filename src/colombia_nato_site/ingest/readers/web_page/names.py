"""Bylines as pages write them → the names of those who wrote."""

import re
from collections.abc import Iterable

_BY = re.compile(
    r"^\W*(?:(?:(?:written|posted|published|reported|story|article|words|text|analysis|opinion|review|edited|compiled)\s+)?by"
    r"|por|escrito\s+por|publicado\s+por|redactado\s+por|texto(?:\s+de)?|author|autora?|from|von|par|di)\b[\s:]*|^[^\W\d_]{2,12}\s*:\s+",
    re.IGNORECASE,
)
_PARTS = re.compile(
    r"\s*(?:(?<=[a-zà-ÿ]{3})\.\s|(?<!The )(?=Associated Press)|[,;|/•·\n]"
    r"|\s(?:&|and|y|e(?=\s[A-ZÁÉÍÓÚÑ])|with|con|[-–—])\s"
    r"|\bfor\s(?=[A-Z])|\bde\s(?=EFE|AFP))\s*"
)
_PUBLISHED = re.compile(r"(?<=\w)\W*\b(?:published|posted|updated|publicado|actualizado)\b.*$", re.IGNORECASE)
_DAYS = (
    "january february march april may june july august september october november december jan feb mar apr jun jul aug "
    "sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun enero "
    "febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves "
    "viernes sábado domingo"
)
_DATE = re.compile(
    rf"\b(?:{'|'.join(_DAYS.split())})\b\.?(?:,?\s+(?:\d|(?:{'|'.join(_DAYS.split())})\b)|\s*$).*$", re.IGNORECASE
)
_NOISE = re.compile(r"@\S*|https?:\S*|\bwww\.\S*|\S+\.(?:com|org|net|co)\b\S*|\([^()]{0,80}\)|\[[^\[\]]{0,80}\]|\d.*$")
_ROLES = re.compile(
    r"""\b(?:staff|editors?|editorial|reporters?|correspondents?|correspondant|writers?|columnists?|contributors?|
    contributing|journalists?|producers?|desk|newsroom|bureau\ chief|admin(?:istrator)?|webmaster|web\ team|team|
    redacci[oó]n|redactora?|redactores|equipo|corresponsal|enviad[ao]\ especial|periodista|colaborador(?:a|es)?|
    editora?|director|chief|managing|senior|special\ to|posted|updated|published|anonymous|unknown|guest|null|undefined|
    none|user|author|biography|digital|print|photographers?|photos?|video)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_SUFFIXES = frozenset(("jr", "jr.", "sr", "sr.", "ii", "iii", "iv"))
_DEGREES = frozenset(("md", "m.d", "phd", "ph.d", "esq", "ms", "msc", "ma", "mba", "rd", "rdn", "rn", "cpt"))
_SMALL = frozenset("de del la las los y e da das do dos di van von der den du le el bin al ibn ter ten".split())
_NAME = re.compile(r"[^\W\d_][\w.'’`´-]*", re.UNICODE)
_ORGANISATIONS = re.compile(
    r"""the\ .*|.*\b(?:news|media|press|times|post|herald|tribune|magazine|international|network|weekly|daily|bureau|
    agency|agencias?|institute|university|cent(?:er|re)|sports?|inc|ltd|group|society|services?|foundation|company|wire|
    noticias|prensa|diario|mundo|radio|television|tv|online|board|association|council|committee)\b.*|
    associated\ press|ap|reuters|afp|agence\ france[-\ ]presse|efe|bloomberg|dpa|ansa|tass|xinhua|upi|colprensa|notimex|
    pti|ians|ani|cnn|bbc|kyodo""",
    re.VERBOSE | re.IGNORECASE,
)


def names_in(bylines: Iterable[str], outlets: Iterable[str]) -> tuple[str, ...]:
    """The people whom bylines name, in order and once, without “By”, roles and addresses.

    An organisation that is not the outlet stands only where no person is named.
    """
    sites = [outlet for outlet in outlets if outlet]
    own = {_plain(outlet) for outlet in sites}
    found = [name for byline in bylines for name in _names(_without(byline, sites))]
    found = [name for name in found if _plain(name) and _plain(name) not in own]
    people = [name for name in found if " " in name and not _ORGANISATIONS.fullmatch(name)]
    once: dict[str, str] = {}
    for name in people or found:
        once.setdefault(_plain(name), name)
    return tuple(once.values())


def _without(byline: str, outlets: Iterable[str]) -> str:
    """A byline without when it was published, and without the outlet after a name."""
    text = _PUBLISHED.sub("", byline[:500])
    for outlet in outlets:
        bare = re.sub(rf"(?<=\w)\s+(?:the\s)?{re.escape(outlet)}\s*$", "", text, flags=re.IGNORECASE)
        text = bare if " " in bare.strip() else text
    return text


def _names(byline: str) -> list[str]:
    text = _BY.sub("", byline[:500].strip())
    if re.match(r"https?:|www\.|@|/", byline.strip()):
        return []
    parts: list[str] = []
    for part in _PARTS.split(text):
        bare = _NOISE.sub("", _DATE.sub("", part)).strip(" .:*-–—\"“”'")
        bare += "." if bare.endswith((" Jr", " Sr")) and f"{bare}." in part else ""
        if bare.lower() in _SUFFIXES and parts:
            parts[-1] += f", {bare}" if "," in text else f" {bare}"
        elif bare and not (parts and bare.lower() in _DEGREES):
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

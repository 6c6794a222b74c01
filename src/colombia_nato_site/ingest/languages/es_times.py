# ruff: noqa: E501 (a pattern is easier to read whole)
"""How Spanish says when: words, and patterns over them (as in `en_times.py`)."""

from colombia_nato_site.ingest.numbers import number_pattern

MONTHS = {
    "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8,
    "septiembre": 9, "setiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12,
}  # fmt: skip
WEEKDAYS = {"lunes": 0, "martes": 1, "miércoles": 2, "jueves": 3, "viernes": 4, "sábado": 5, "domingo": 6}
SEASONS = {"primavera": 21, "verano": 22, "otoño": 23, "invierno": 24}
UNITS = {
    "minuto": "minute", "hora": "hour", "día": "day", "noche": "day", "semana": "week", "fin de semana": "weekend",
    "mes": "month", "mese": "month", "año": "year", "década": "decade", "siglo": "century",
}  # fmt: skip
RELATIVES = {
    "pasado": -1, "pasada": -1, "último": -1, "última": -1, "anterior": -1, "este": 0, "esta": 0, "próximo": 1,
    "próxima": 1, "que viene": 1, "entrante": 1,
}  # fmt: skip
DAYS = {"hoy": 0, "esta noche": 0, "ayer": -1, "anteayer": -2, "anoche": -1, "pasado mañana": 2, "mañana": 1}
DECADES = {"veinte": 2, "treinta": 3, "cuarenta": 4, "cincuenta": 5, "sesenta": 6, "setenta": 7, "ochenta": 8,
           "noventa": 9}  # fmt: skip
BACK = ("hace", "atrás")
AHEAD = (
    r"\b(?:voy|vas?|vamos|van|iba|iban)\sa\s[a-zñáéíóú]+r(?:se|l[aeo]s?)?\b"
    r"|\b(?:[a-zñáéíóú]+r|[Ss]er|[Hh]abr|[Ii]r)(?:á|án)\b|\b(?:ser|tendr|habr|podr|har)ían?\b"
    r"|\b[Pp]rev(?:é|én|ist[oa]s?)\b|\b(?:programad|convocad|fijad)[oa]s?\spara\b"
    r"|\b(?:planean?|piensan?|esperan?)\s[a-zñáéíóú]+r(?:se)?\b"
    r"|\b(?:[Hh]asta|[Aa]ntes\sdel?|[Aa] más tardar)(?:\s(?:el|la|en|mes|de))*\s*$"
)
"""What speaks of what is to come (as in `en_times.py`)."""
BEHIND = (
    r"\b(?:dijo|dijeron|[a-zñáéíóú]+(?:ó|aron|ieron|yeron)|fue|fueron|hubo|hizo|tuvo|tuvieron|dio|dieron|puso|vino"
    r"|estuvo|pudo|quiso|supo|era|eran|estaba|estaban|había|habían)\b"
)
HOLIDAYS = {"navidad": (12, 25), "nochebuena": (12, 24), "nochevieja": (12, 31), "año nuevo": (1, 1)}

_N = number_pattern("es")
_MONTH = r"(?i:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)"
_WEEKDAY = r"(?i:lunes|martes|miércoles|jueves|viernes|sábado|domingo)"
_DAY = r"(?:3[01]|[12]\d|0?[1-9]|1º|1ero?)(?![\d%]|[.,:]\d)"
_YEAR = r"(?:1[0-9]|20)\d\d(?![\d%]|[.,]\d)"
_UNIT = r"(?:minuto|hora|día|noche|semana|fin de semana|mes(?:e(?=s))?|año|década|siglo)"
_COUNT = rf"(?:{_N}|(?i:unos|unas|varios|varias|pocos|pocas|muchos|muchas))"
_EARLY = r"(?:(?P<qualifier>(?i:a principios|a comienzos|a inicios|a mediados|a finales|a fines))(?: del? (?:mes de )?| del? año ))?"
_OF_YEAR = rf"(?:(?: del?|,)? (?P<year>{_YEAR}))"

PATTERNS = (
    ("date", r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)"),
    ("date", r"\b(?P<day>\d{1,2})[/.](?P<month>\d{1,2})[/.](?P<year>\d{4})\b"),
    (
        "date",
        rf"(?:{_WEEKDAY},? )?\b(?P<day>{_DAY})(?:(?:\s?[–—-]\s?| al? | y (?:el )?)(?P<day2>{_DAY}))? de (?P<month>{_MONTH})\b"
        rf"{_OF_YEAR}?",
    ),
    (
        "date",
        rf"(?:{_WEEKDAY},? )?\b(?P<day>{_DAY}) de (?P<month>{_MONTH}) al (?P<day2>{_DAY}) de (?P<month2>{_MONTH})\b{_OF_YEAR}?",
    ),
    ("date", rf"{_EARLY}\b(?P<month>{_MONTH}){_OF_YEAR}"),
    ("date", rf"{_EARLY}\b(?P<month>{_MONTH})\b(?: del? año (?P<relative>pasado|próximo|anterior))?"),
    ("month", rf"\b(?P<month>{_MONTH}) (?P<relative>(?i:pasado|próximo|último))\b"),
    ("month", rf"(?P<relative>(?i:pasado|próximo|este)) (?P<month>{_MONTH})\b"),
    ("year", rf"(?P<year>{_YEAR})(?:[–-](?P<year2>{_YEAR}|\d\d\b))"),
    ("year", rf"(?<![\d#$£€.,/–—-])(?P<year>{_YEAR})(?! [a-záéíóúñ]+(?:os|as|es)\b)(?![–—/-]\d)"),
    ("year", rf"(?:(?<=[Ee]n )|(?<=[Dd]esde )|(?<=[Dd]e )|(?<=[Hh]asta )|(?<=[Aa]ño ))(?P<year>{_YEAR})"),
    ("decade", r"(?i:(?:los )?años|(?:la )?década de(?: los)?) (?P<decade>(?:1[5-9]|20)\d)0\b"),
    (
        "decade",
        r"(?i:(?:los )?años|(?:la )?década de los(?: años)?) (?P<word>veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)\b",
    ),
    ("decade", r"(?i:(?:los )?años|(?:la )?década de los(?: años)?) (?P<short>[1-9])0\b"),
    ("weekday", rf"(?i:(?:el )?(?P<relative>pasado|próximo|este)) (?P<weekday>{_WEEKDAY})\b"),
    ("weekday", rf"\b(?P<weekday>{_WEEKDAY})(?: (?P<relative>(?i:pasado|próximo|anterior)))?\b"),
    ("day", r"\b(?P<days>(?i:anteayer|ayer|hoy|anoche|pasado mañana|esta noche))\b(?! en día)"),
    ("day", r"(?<![Ll]a )(?<!de )(?P<days>(?i:mañana))\b(?! siguiente)"),
    ("day", r"\b(?i:esta) (?:mañana|tarde)\b"),
    ("period", rf"(?i:el|la) (?P<unit>{_UNIT}) (?P<relative>(?i:pasad[oa]|próxim[oa]|anterior|que viene|entrante))\b"),
    ("period", rf"(?i:(?:el |la )?(?P<relative>pasad[oa]|próxim[oa]|este|esta|últim[oa])) (?P<unit>{_UNIT})\b"),
    ("ago", rf"\b(?P<direction>[Hh]ace) (?:casi |más de |unos |unas )?(?P<n>{_COUNT}) (?P<unit>{_UNIT})s?\b"),
    ("ago", rf"\b(?P<n>{_COUNT}) (?P<unit>{_UNIT})s? (?P<direction>atrás|después|antes)\b"),
    (
        "season",
        rf"\b(?P<season>primavera|verano|otoño|invierno)(?: (?P<relative>pasad[oa]|próxim[oa])| del?(?: año)? (?P<year>{_YEAR}))\b",
    ),
    (
        "following",
        r"(?P<gap>(?i:al|el|la|ese|esa|ese mismo|el mismo)) (?P<unit>año|mes|semana|día)(?P<after> siguiente)\b",
    ),
    ("following", r"(?P<gap>(?i:ese(?: mismo)?|el mismo)) (?P<unit>año|mes|día)\b"),
    ("unknown", rf"(?i:(?:los |las )?(?:últim|próxim|primer)[oa]s (?:{_COUNT} )?{_UNIT}s)\b"),
    ("unknown", rf"\b{_COUNT} {_UNIT}s?\b"),
    (
        "unknown",
        r"\b(?i:(?:cada|todos los|todas las) (?:día|noche|semana|mes|año)s?|diariamente|mensualmente|anualmente)\b",
    ),
    ("holiday", r"\b(?P<holiday>Navidad|Nochebuena|Nochevieja|Año Nuevo)\b"),
)

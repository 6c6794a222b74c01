# ruff: noqa: E501 (a pattern is easier to read whole)
"""How Spanish says when: words, and patterns over them (as in `en_times.py`)."""

import re

from colombia_nato_site.ingest.languages.es_holidays import HOLIDAYS, HOLY_WEEKS, MOVED_BY
from colombia_nato_site.ingest.numbers import any_of, first_words, number_pattern, number_words

MONTHS = {
    "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8,
    "septiembre": 9, "setiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12,
    "ene": 1, "feb": 2, "mar": 3, "abr": 4, "may": 5, "jun": 6, "jul": 7, "ago": 8, "sep": 9, "sept": 9, "oct": 10,
    "nov": 11, "dic": 12,
}  # fmt: skip
WEEKDAYS = {"lunes": 0, "martes": 1, "miércoles": 2, "jueves": 3, "viernes": 4, "sábado": 5, "domingo": 6}
SEASONS = {"primavera": 21, "verano": 22, "otoño": 23, "invierno": 24}
UNITS = {
    "minuto": "minute", "hora": "hour", "día": "day", "noche": "day", "mañana": "day", "tarde": "day",
    "madrugada": "day", "semana": "week", "fin de semana": "weekend", "mes": "month", "mese": "month",
    "trimestre": "quarter", "año": "year", "década": "decade", "siglo": "century", "lustro": "lustrum",
}  # fmt: skip
RELATIVES = {
    "pasado": -1, "pasada": -1, "último": -1, "última": -1, "anterior": -1, "este": 0, "esta": 0, "presente": 0,
    "en curso": 0, "actual": 0, "próximo": 1, "próxima": 1, "que viene": 1, "entrante": 1, "venidero": 1,
}  # fmt: skip
DAYS = {
    "hoy": 0, "esta noche": 0, "ayer": -1, "anteayer": -2, "antier": -2, "antes de ayer": -2, "anoche": -1,
    "pasado mañana": 2, "mañana": 1,
}  # fmt: skip
DECADES = {"veinte": 2, "treinta": 3, "cuarenta": 4, "cincuenta": 5, "sesenta": 6, "setenta": 7, "ochenta": 8,
           "noventa": 9}  # fmt: skip
CENTURIES = {
    "x": 10, "xi": 11, "xii": 12, "xiii": 13, "xiv": 14, "xv": 15, "xvi": 16, "xvii": 17, "xviii": 18, "xix": 19,
    "xx": 20, "xxi": 21,
}  # fmt: skip
ORDINALS = {"primer": 1, "segundo": 2, "segunda": 2, "primera": 1, "tercer": 3, "cuarto": 4, "último": 5}
BACK = ("hace", "atrás", "desde hace")
FORWARD = ("dentro de", "en")
EARLIER = ("antes", "anterior", "previo", "previa")
LATER = ("después", "más tarde", "siguiente", "posterior")
MIDDLE = ("a mediados", "mediados", "para mediados", "desde mediados", "hacia mediados")
DAY_FIRST = True
AGE = r"(?:\b(?i:tien(?:e|en|es)|tengo|tenía|tenían|cumpl\w+|con|a los|(?:hombre|mujer|niñ[oa]|joven|muchach[oa]|señora?|ancian[oa]|menor|vecin[oa]|chic[oa]|hij[oa]) de)|[,(] de)(?: (?:unos|casi|apenas|solo|ya))?\s$"
"""Before a number of years: somebody's age."""
NO_YEAR_AFTER = (
    r"(?:\b(?i:n\.?º|no|núm|número|números|habitación|sala|vuelo|ruta|página|páginas|pág|resolución|ley|decreto|artículo|acuerdo|expediente|línea|canal"
    r"|apartamento|local|calle|carrera|autopista|kilómetro|km|lote|modelo|boeing|airbus|código|circular|sentencia|bus|placa|barrio|comuna|unos|unas|casi"
    r"|cerca de|alrededor de|más de|menos de|al menos|hasta los|solo|apenas|entre los|los|las)[\s.]*|[#$€£]\s?|\b[A-Z]{1,4}[-/])$"
)

_HOLIDAY = any_of((*HOLIDAYS, *MOVED_BY, *HOLY_WEEKS))
_N = number_pattern("es")
_MONTH = r"(?i:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)"
_SHORT_MONTH = rf"(?:{_MONTH}|(?i:ene|feb|mar|abr|may|jun|jul|ago|sept?|oct|nov|dic)\b\.?)"
_WEEKDAY = r"(?i:lunes|martes|miércoles|jueves|viernes|sábado|domingo)"
_DAY = r"(?:3[01]|[12]\d|0?[1-9]|1º|1ero?|1\.º|[Pp]rimero)(?![\w%º]|[.,:]\d)"
_YEAR = r"(?:(?:1[0-9]|20)\d\d(?![\w%]|[.,]\d))"
_UNIT = r"(?:segundo(?=s)|invierno(?=s)|verano(?=s)|minuto|hora|día|noche|semana|fin(?:es)? de semana|mes(?:e(?=s))?|trimestre|año|década|siglo|lustro)"
_UNITS = r"(?:segundos|minutos|horas|días|noches|semanas|fines de semana|meses|años|décadas|siglos|lustros)"
_COUNT = rf"(?:{_N}|(?i:unos pocos|unas pocas|unos cuantos|unas cuantas|unos|unas|varios|varias|pocos|pocas|algunos|algunas|muchos|muchas|medio|media|un par de))"
_ABOUT = r"(?:(?i:casi|más de|menos de|unos|unas|al menos|cerca de|alrededor de|aproximadamente|hasta|apenas|ya) )?"
_PART = r"(?: (?:por|en|a) la (?:mañana|tarde|noche|madrugada)| al mediodía)?"
_EARLY = r"(?:(?P<qualifier>(?i:(?:a |para |desde |hacia )?(?:principios|comienzos|inicios|mediados|finales|fines)|el (?:inicio|comienzo|final|cierre)|la primera quincena|la segunda quincena)) del? (?:los |la )?(?:mes de |año )?)?"
_OF_YEAR = rf"(?:(?: de(?:l(?: año)?)?|,| del año)? (?P<year>{_YEAR}))"
_NO_PAIR = r"(?<![Dd]e )(?<![Dd]esde )(?<![Ee]ntre )(?<![Dd]el )(?<![Dd]e las )(?<![Ee]ntre las )(?<![Dd]esde las )"
_RELATIVE_AFTER = r"(?i:pasad[oa]|próxim[oa]|anterior|que viene|entrante|venidero|en curso|actual)"
_ZONE = r"(?: ?\(?(?:GMT|UTC|CES?T|hora (?:local|de [A-Z]\w+|peninsular|española))\)?(?:[+-]\d{1,2})?)?"
_MERIDIEM = r"(?:[ap]\. ?m\.?|[AaPp][Mm]\b)"
_OF_DAY = r"(?: (?:de|por) la (?:mañana|tarde|noche|madrugada)| del mediodía| en punto)"
_CLOCK = (
    rf"(?:\d{{1,2}}(?:[:.]\d\d)? ?{_MERIDIEM}|(?<![\d:])\d{{1,2}}:\d\d\b(?!:)(?: ?(?:{_MERIDIEM}|horas|hs?\b\.?))?|(?:\d{{1,2}}(?:[:.]\d\d)?|{_N})(?: y (?:media|cuarto|cinco|diez|veinte|veinticinco)| menos (?:cuarto|diez|cinco|veinte))?{_OF_DAY}"
    rf"|\d{{1,2}}[.:]?\d\d (?:horas|h\b\.?))(?:{_OF_DAY})?{_ZONE}"
)

PATTERNS = (
    ("date", "d", r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)"),
    ("numeric", "d", r"(?P<one>\d{1,2})(?P<sign>[/.-])(?P<two>\d{1,2})(?P=sign)(?P<year>\d{4}|\d\d)(?![\d/]|[.,-]\d)"),
    (
        "date",
        "dw",
        rf"(?:(?P<weekday>{_WEEKDAY}),? )?(?:(?:la noche|la madrugada|la mañana|la tarde) del )?(?P<day>{_DAY})(?:(?P<to>\s?[–—-]\s?| al? | y (?:el )?| hasta el )(?P<day2>{_DAY}))? de (?P<month>{_SHORT_MONTH})(?!\w)"
        rf"{_OF_YEAR}?(?: del (?:año )?(?P<relative>pasado|próximo|presente)(?: año)?)?",
    ),
    (
        "date",
        "dw",
        rf"(?:{_WEEKDAY},? )?(?P<day>{_DAY}) de (?P<month>{_MONTH})(?P<to> al | hasta el |\s?[–—-]\s?| y (?:el )?)(?:{_WEEKDAY},? )?(?P<day2>{_DAY}) de (?P<month2>{_MONTH})\b{_OF_YEAR}?",
    ),
    (
        "date",
        "d",
        r"(?P<day>\d{1,2}) (?P<month>(?:ene|feb|mar|abr|may|jun|jul|ago|sept?|oct|nov|dic)\b\.?)(?: (?P<year>\d{4}))?(?=\s?[(,.—–-])",
    ),
    ("date", "dw", rf"(?P<day>{_DAY})[ /-](?P<month>{_SHORT_MONTH})[ /-](?P<year>{_YEAR})"),
    (
        "whole",
        "dw",
        rf"{_NO_PAIR}(?P<first>(?:(?:{_DAY} de )?{_MONTH} del? )?{_YEAR})(?:\s?[–—]\s?| al? | hasta (?:el )?)(?P<last>(?:{_DAY} de )?{_MONTH} del? {_YEAR})",
    ),
    (
        "date",
        "w",
        rf"{_EARLY}(?P<month>{_MONTH})(?:(?P<to> al? | y |\s?[–—-]\s?| hasta ){_EARLY.replace('qualifier', 'qualifier2')}(?P<month2>{_MONTH}))?{_OF_YEAR}",
    ),
    (
        "date",
        "w",
        rf"{_EARLY}(?P<month>{_MONTH})(?:(?P<to> al? |\s?[–—-]\s?| hasta )(?P<month2>{_MONTH}))?\b(?: del? (?:año )?(?P<relative>pasado|próximo|anterior|este)(?: año)?)?",
    ),
    ("month", "w", rf"(?P<month>{_MONTH}) (?P<relative>(?i:pasado|próximo|último|que viene|entrante))\b"),
    ("month", "w", rf"(?:(?i:el) )?(?P<relative>(?i:pasado|próximo|este)) (?:mes de )?(?P<month>{_MONTH})\b"),
    ("date", "w", rf"(?i:pasado|próximo) (?P<day>{_DAY}) de (?P<month>{_MONTH})\b{_OF_YEAR}?"),
    ("following", "w", rf"(?P<month>{_MONTH}) (?P<gap>siguiente)\b"),
    ("year", "d", rf"(?P<year>{_YEAR})(?:[–/-](?P<year2>{_YEAR}|\d\d\b))"),
    ("year", "d", rf"{_NO_PAIR}(?P<year>{_YEAR}) (?:a|al|hasta) (?P<year2>{_YEAR})"),
    ("year", "d", r"(?<=[Ee]n el )(?P<short>\d\d)(?=[,.;]|\s[—–(])"),
    (
        "year",
        "dw",
        rf"{_EARLY}(?:año )?(?<![\d#$£€.,/–—-])(?P<year>{_YEAR})(?! [a-záéíóúñ]+(?:os|as|es)\b(?<!\bmás)(?<!\bes)(?<!\blos)(?<!\blas)(?<!\bes)(?<!\bdos))(?![–—/-]\d)",
    ),
    (
        "year",
        "d",
        rf"(?:(?<=[Ee]n )|(?<=[Dd]esde )|(?<=[Dd]e )|(?<=[Dd]el )|(?<=[Hh]asta )|(?<=[Aa]ño ))(?P<year>{_YEAR})(?! (?:personas|hombres|mujeres|niños|metros|casos|barcos|casas|viviendas|pesos|dólares|euros|empleos|kilómetros)\b)",
    ),
    ("decade", "w", rf"{_EARLY}(?i:(?:los )?años|(?:la )?década de(?: los)?(?: años)?) (?P<decade>(?:1[5-9]|20)\d)0\b"),
    (
        "decade",
        "w",
        rf"{_EARLY}(?i:(?:los )?años|(?:la )?década de los(?: años)?|(?:la )?década del?) (?P<word>veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)\b",
    ),
    (
        "decade",
        "w",
        rf"{_EARLY}(?i:(?:los )?años|(?:la )?década de los(?: años)?|(?:la )?década del?) (?P<short>[1-9])0\b",
    ),
    (
        "decade",
        "n",
        r"(?:(?<=los )|(?<=de los ))(?P<word>veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)(?=[,.;]|\s?[—–(]| y (?:los|principios)| (?:se|el|la|hubo|era|no|fue)\b)",
    ),
    ("century", "w", rf"{_EARLY}(?:(?i:el ))?(?i:siglo) (?P<word>X{{1,2}}(?:I{{1,3}}|IV|VI{{0,3}}|IX)?)\b"),
    (
        "nth",
        "w",
        rf"(?:(?i:el) )?(?P<nth>(?i:primer|segundo|tercer|cuarto|último)) (?P<weekday>{_WEEKDAY}) de (?P<month>{_MONTH})(?: de (?P<year>{_YEAR}))?",
    ),
    ("weekday_day", "w", rf"(?P<weekday>{_WEEKDAY}),? (?P<day>{_DAY})(?! (?:de|y|a|al)\b)"),
    ("weekdays", "w", rf"(?P<weekday>{_WEEKDAY})(?:\s?[–—-]\s?| al? )(?P<weekday2>{_WEEKDAY})\b"),
    ("unknown", "n", rf"(?i:un|algún|cualquier) {_WEEKDAY}\b"),
    ("weekday", "w", rf"(?i:(?:el |este )?(?P<relative>pasado|próximo|este|último)) (?P<weekday>{_WEEKDAY}){_PART}\b"),
    (
        "weekday",
        "w",
        rf"(?P<weekday>{_WEEKDAY})(?: (?P<relative>(?i:pasado|próximo|anterior|que viene|entrante)))?{_PART}\b(?! {_DAY} de)",
    ),
    (
        "weekday",
        "w",
        rf"(?P<weekday>{_WEEKDAY}){_PART} de (?:la|esta) (?:(?:semana )?(?P<week>pasada|próxima|que viene|entrante)(?: semana)?|(?P<this>semana))\b(?! (?:pasada|próxima|que viene|entrante))",
    ),
    ("weekday", "w", rf"(?P<weekday>{_WEEKDAY}){_PART} de la semana (?P<week>pasada|próxima|que viene|entrante)\b"),
    ("following", "w", rf"(?P<weekday>{_WEEKDAY}) (?P<gap>siguiente|anterior|previo|posterior)\b"),
    (
        "unknown",
        "w",
        rf"(?i:(?:todos |cada )?los {_WEEKDAY}s?\b(?:(?:,| y|, y)(?: los)? {_WEEKDAY}s?\b)*|cada {_WEEKDAY})",
    ),
    (
        "day",
        "w",
        rf"(?P<days>(?i:anteayer|antier|antes de ayer|ayer|hoy|anoche|pasado mañana|esta noche)){_PART}\b(?! en día)",
    ),
    ("day", "w", rf"(?<![Ll]a )(?<![Uu]na )(?<!de )(?<!esta )(?<!misma )(?P<days>(?i:mañana)){_PART}\b(?! siguiente)"),
    ("day", "w", r"(?i:esta) (?:mañana|tarde|madrugada)\b"),
    (
        "following",
        "w",
        r"(?:(?i:al|el|la) )?(?P<unit>año|mes|semana|fin de semana|día|mañana|tarde|noche|madrugada) (?P<gap>siguiente|posterior|anterior|previ[oa])\b",
    ),
    (
        "period",
        "w",
        rf"(?:(?i:a )?(?i:principios|comienzos|inicios|mediados|finales|fines) del? )?(?:(?i:el|la) )?(?P<unit>{_UNIT}) (?P<relative>{_RELATIVE_AFTER})\b",
    ),
    (
        "period",
        "w",
        rf"(?:(?i:a )?(?i:principios|comienzos|inicios|mediados|finales|fines) de )?(?i:(?:el |la )?(?P<relative>pasad[oa]|próxim[oa]|este|esta|últim[oa]|presente)) (?P<unit>{_UNIT})\b(?! de la)",
    ),
    (
        "period",
        "w",
        r"(?i:(?:a )?(?P<edge>fines|finales|principios|mediados|comienzos)) del? (?P<unit>año|mes)\b(?! (?:de |pasado|próximo|anterior|que))",
    ),
    ("weekend", "w", r"(?i:el) fin de semana\b(?! (?:pasado|próximo|que viene|siguiente|anterior))"),
    ("ago", "w", rf"(?:(?i:desde ))?(?P<direction>[Hh]ace)(?: ya)? {_ABOUT}(?P<n>{_COUNT}) (?P<unit>{_UNIT})s?\b"),
    ("ago", "cn", rf"(?P<n>{_COUNT}) (?P<unit>{_UNIT})s? (?P<direction>atrás)\b"),
    ("ago", "w", rf"(?P<direction>(?i:dentro de)) {_ABOUT}(?P<n>{_COUNT}) (?P<unit>{_UNIT})s?\b"),
    ("ago", "cn", rf"(?<=[Ee]n )(?P<n>{_N}) (?P<unit>{_UNIT})s?\b(?! de\b)"),
    (
        "later",
        "cn",
        rf"{_ABOUT}(?P<n>{_COUNT}) (?P<unit>{_UNIT})s? (?P<direction>después|antes|más tarde)\b(?! del?\b)",
    ),
    (
        "season",
        "w",
        rf"(?:(?:la|el|este|esta) )?{_EARLY}(?P<season>primavera|verano|otoño|invierno)(?: (?:austral|boreal))?(?:(?: y (?:el |la )?| al? )(?P<season2>primavera|verano|otoño|invierno))?(?: (?P<relative>pasad[oa]|próxim[oa]|anterior|que viene)\b| del?(?: año)? (?P<year>{_YEAR})(?:[–/-]\d\d(?:\d\d)?\b)?)",
    ),
    (
        "season",
        "w",
        r"(?P<relative>(?i:pasad[oa]|próxim[oa]|est[ea]|últim[oa])) (?P<season>primavera|verano|otoño|invierno)\b",
    ),
    (
        "season",
        "w",
        rf"(?:(?<=[Ee]n )|(?<=[Dd]esde )|(?<=[Dd]urante ))(?:el |la )?{_EARLY}(?P<season>primavera|verano|otoño|invierno)\b(?: del? (?:año )?(?P<relative>pasado|próximo)(?: año)?)?",
    ),
    ("following", "w", r"(?P<season>primavera|verano|otoño|invierno) (?P<gap>siguiente|anterior)\b"),
    (
        "quarter",
        "w",
        rf"(?:(?i:el|la) )?(?P<nth>(?i:primer|segund[oa]|tercer|cuarto|último|primera)) (?P<part>trimestre|semestre|mitad)(?: del? (?:(?:año )?(?P<year>{_YEAR})|(?P<relative>este|pasado|próximo) año|año (?P<relative2>pasado|en curso|próximo)))",
    ),
    (
        "following",
        "w",
        r"(?P<gap>(?i:es[ea](?: mism[oa])?|aquel(?:la)?|(?:el|la) mism[oa])) (?P<unit>año|mes|semana|día|noche|mañana|tarde|madrugada)\b",
    ),
    (
        "following",
        "w",
        r"(?i:(?:a )?(?:principios|comienzos|mediados|finales|fines)) de (?P<gap>es[ea](?: mism[oa])?) (?P<unit>año|mes)\b",
    ),
    (
        "following",
        "n",
        r"(?P<gap>(?i:un|una)) (?P<unit>año|mes|semana|día) (?P<direction>después|antes|más tarde)\b(?! del?\b)",
    ),
    (
        "unknown",
        "dnw",
        rf"(?i:(?:los |las )?(?:{_COUNT} )?(?:últim|próxim|primer|pasad|siguiente)(?:[oa]s|s)? (?:{_COUNT} )?{_UNITS}\b)",
    ),
    (
        "unknown",
        "w",
        rf"(?:(?<=[Dd]urante )|(?<=[Pp]or )|(?<=[Dd]esde hace )|(?<=[Hh]ace )|(?<=[Ee]n )|(?<=[Tt]ras ))(?:los |las )?{_UNITS}\b(?! (?:después|atrás|de))",
    ),
    ("unknown", "w", rf"{_UNITS} (?:después|atrás|antes|más tarde)\b"),
    (
        "unknown",
        "cn",
        rf"{_ABOUT}{_COUNT}(?: (?:largos|largas|primeros|primeras|últimos|últimas))? {_UNIT}s?\b(?: y medi[oa]\b)?",
    ),
    ("unknown", "cn", rf"{_ABOUT}{_N}(?: a | o |[–-]){_N} {_UNITS}\b"),
    ("unknown", "nw", r"(?i:medi[oa]) (?:hora|día|año|siglo|década)\b|un cuarto de hora\b"),
    (
        "unknown",
        "dw",
        r"(?:(?i:el|la|su) )?(?:(?i:primer|segund[oa]|tercer|primera|tercera|cuart[oa]|quint[oa]|sext[oa]|séptim[oa]|octav[oa]|noven[oa]|décim[oa])|\d+[.º°ªo]+) (?:día|semana|mes|año|noche|década)\b(?: consecutiv[oa]\b)?",
    ),
    (
        "unknown",
        "nw",
        r"(?i:(?:cada|todos los|todas las) (?:\w+ )?(?:días?|noches?|semanas?|mes(?:es)?|trimestres?|años?|mañanas?|tardes?|horas?|minutos?|verano|invierno|primavera|otoño)|diariamente|semanalmente|mensualmente|anualmente|(?:una vez|dos veces|tres veces) (?:al|por) (?:día|semana|mes|año|la semana)|(?:al|por) (?:día|mes|año)|por semana|a la semana|a diario)\b",
    ),
    ("unknown", "nw", r"(?i:(?:una |la |esta |última |próxima )?quincena)\b"),
    (
        "clock",
        "dnw",
        rf"(?:{_NO_PAIR}(?:(?i:las|la) )?(?:{_CLOCK}|\d{{1,2}})(?: a | hasta |\s?[–-]\s?)(?:las )?)?(?:(?i:las|la) )?{_CLOCK}(?:,? (?:del? |el )?(?P<weekday>{_WEEKDAY})\b(?! {_DAY} de)| de (?P<days>hoy|ayer|mañana)\b)?",
    ),
    (
        "clock",
        "w",
        r"(?i:(?:la )?medianoche|(?:el |al )?mediodía)\b(?: (?:del? )?(?:el )?(?P<weekday>(?i:lunes|martes|miércoles|jueves|viernes|sábado|domingo))\b)?",
    ),
    (
        "clock",
        "dn",
        rf"(?<=[Aa] las )(?:\d{{1,2}}|{_N})(?: y (?:media|cuarto)| menos cuarto| en punto)?{_OF_DAY}?(?= (?:del?|y|hasta|a|en|con|los|cuando)\b|[,.;])",
    ),
    (
        "holiday",
        "w",
        rf"(?:(?i:el |la )?(?P<relative>(?i:pasad[oa]|próxim[oa]|est[ea])) |(?P<set>(?i:cada)) )?(?=[A-ZÁÉÍÓÚ]|día |noche |fin de año|domingo |viernes |jueves |miércoles |lunes |martes |sábado )(?P<holiday>(?i:{_HOLIDAY}))\b(?:,? (?:del? )?(?:año )?(?P<year>{_YEAR})|(?: del? (?:año )?(?P<relative2>pasado|este|próximo)(?: año)?)| (?P<relative3>pasad[oa]|próxim[oa])\b)?",
    ),
)
_NUMBERS = number_words("es")
LEADS = frozenset(
    """
    el la los las al a principios comienzos inicios mediados finales fines pasado pasada próximo próxima este esta
    presente último última primer primera segundo segunda tercer tercera cuarto cuarta quinto quinta sexto sexta séptimo
    octavo noveno décimo antes esa ese aquel aquella hace dentro cada todos todas por fin desde para hacia su inicio
    comienzo final cierre dos tres una
    """.split()
).union(first_words(HOLIDAYS, MOVED_BY, HOLY_WEEKS))
QUANTITIES = frozenset(
    """
    unos unas varios varias pocos pocas algunos algunas muchos muchas medio media un una casi más menos al cerca
    alrededor aproximadamente hasta apenas ya
    """.split()
).union(first_words(_NUMBERS.small, _NUMBERS.large))
INSIDE = frozenset(
    """
    de del y e o en menos p am pm h hs gmt utc cet cest largos largas primeros primeras últimos últimas
    """.split()
)
CORES = frozenset(
    """
    hoy ayer anteayer antier anoche mañana mediodía medianoche fin fines meses trimestre semestre mitad quincena
    diariamente semanalmente mensualmente anualmente diario media cuarto días horas minutos noches semanas años décadas
    segundos inviernos veranos seis siete ocho nueve diez once doce siglos lustros mañanas tardes trimestres lunes fermín juan inocentes
    """.split()
).union(
    first_words(MONTHS, WEEKDAYS, SEASONS, DECADES, UNITS),
    (f"{word}s" for word in WEEKDAYS),
    (word for name in (*HOLIDAYS, *MOVED_BY, *HOLY_WEEKS) for word in re.findall(r"\w{5,}", name)),
)  # fmt: skip

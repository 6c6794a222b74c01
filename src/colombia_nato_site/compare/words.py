"""Words that turn what is said into its contrary, by language; and what numbers are measured in."""

from collections.abc import Mapping

NEGATORS: Mapping[str, frozenset[str]] = {
    "en": frozenset("no not never nobody none nothing neither nor cannot refuse refuses refused refusing".split()),
    "es": frozenset("no nunca jamás nadie nada ninguno ninguna ningún ni tampoco".split()),
}
"""The few words that follow are said not to be so; besides English words in “n't”."""

FAILURES = frozenset("fail fails failed failing".split())
"""Negate what follows “to”."""

DENIALS: Mapping[str, frozenset[str]] = {
    "en": frozenset("deny denies denied denying denial refute refutes refuted".split()),
    "es": frozenset(
        """negar niega niegan negó negaron negado desmentir desmiente desmienten desmintió desmintieron descartar
        descarta descartó descartaron descartado""".split()
    ),
}
"""What somebody says of what follows: that it is not so."""

REJECTIONS: Mapping[str, frozenset[str]] = {
    "en": frozenset(
        """reject rejects rejected rejecting dispute disputes disputed dismiss dismisses dismissed contradict
        contradicts contradicted""".split()
    ),
    "es": frozenset(
        "rechazar rechaza rechazan rechazó rechazaron rechazado contradecir contradice contradijo desestimó".split()
    ),
}
"""Denials where what follows is a claim of somebody's: a plan or an offer can be rejected too."""

CLAIMS: Mapping[str, frozenset[str]] = {
    "en": frozenset(
        """claim claims allegation allegations accusation accusations criticism criticisms suggestion suggestions report
        reports rumour rumours rumor rumors charge charges notion that""".split()
    ),
    "es": frozenset(
        """acusación acusaciones crítica críticas denuncia denuncias señalamiento señalamientos versión versiones rumor
        rumores informe informes que""".split()
    ),
}

ONLY = frozenset("only just merely necessarily even solo sólo solamente necesariamente doubt duda".split())
"""“Not only”: what follows is so, and more."""

TURNS: Mapping[str, frozenset[str]] = {
    "en": frozenset("and but although though while because after before since until as if when which who".split()),
    "es": frozenset("y e pero sino aunque mientras porque después antes desde hasta si cuando quien".split()),
}
"""No negation reaches past these."""

PERSONS = frozenset(
    """people resident citizen passenger member worker soldier student child man woman young old sick injure die missing
    police volunteer protest visit migrant flee teacher nurse doctor firefighter fans guest driver
    victim víctim other otro individu individual occupant ocup survive patient adult adulto employe customer
    client cliente villager neighbour famili""".split()
)
"""Concepts and stems of those who are counted one by one: “fourteen of them”, “nineteen people”, “once pobladores”."""

ROLES = frozenset(
    """president mayor minister senate governor judge doctor police head captain bishop teacher prosecutor lawyer
    spokesman officer trainer inspector professor leader coach chief secretary council""".split()
)
"""Concepts and stems of what people are called by: that two passages name somebody so is no more than a name."""

UNITS = frozenset("percent per cent ciento porcentu point punt basi crown corona peso florin sol rand pesos".split())
"""Stems of what is a measure of many things, and does not tell of which."""

FATES = frozenset("die injure sick missing rescue survive flee evacuate arrest hostage dismiss release vaccine".split())
"""Concepts of what befalls people who are counted."""

BEFORE = frozenset("before antes".split())
"""Words before a date that say no more than what it is not after."""

MEASURES: Mapping[str, tuple[str, float]] = {
    word: (unit, size)
    for unit, sizes in {
        "second": {
            1: "second seconds segundo segundos", 60: "minute minutes minuto minutos", 3600: "hour hours hora horas",
            86400: "day days día días", 7 * 86400: "week weeks semana semanas",
            30.44 * 86400: "month months mes meses", 91.3 * 86400: "quarter quarters trimestre trimestres",
            365.25 * 86400: "year years año años", 3652.5 * 86400: "decade decades década décadas",
            36525 * 86400: "century centuries siglo siglos",
        },
        "metre": {
            0.01: "centimetre centimetres centimeter centimeters centímetro centímetros cm",
            0.3048: "foot feet pie pies", 0.9144: "yard yards yarda yardas",
            1: "metre metres meter meters metro metros m",
            1000: "kilometre kilometres kilometer kilometers kilómetro kilómetros km",
            1609.34: "mile miles milla millas",
        },
        "kilogram": {
            0.001: "gram grams gramo gramos", 0.4536: "pound pounds libra libras",
            1: "kilogram kilograms kilo kilos kilogramo kilogramos kg",
            1000: "tonne tonnes ton tons tonelada toneladas",
        },
        "hectare": {0.4047: "acre acres", 1: "hectare hectares hectárea hectáreas ha"},
        "litre": {1: "litre litres liter liters litro litros", 3.785: "gallon gallons galón galones"},
    }.items()
    for size, words in sizes.items()
    for word in words.split()
}  # fmt: skip
"""What a word measures, and how much of its standard unit it is."""

NAUTICAL_MILE = 1852.0

ACRONYMS: Mapping[str, str] = {
    "ONU": "United Nations", "UN": "United Nations", "Naciones Unidas": "United Nations", "OTAN": "NATO", "OMS": "WHO",
    "World Health Organization": "WHO", "Organización Mundial de la Salud": "WHO", "UE": "EU", "European Union": "EU",
    "Unión Europea": "EU", "EEUU": "United States", "EE. UU.": "United States", "US": "United States",
    "USA": "United States", "Estados Unidos": "United States", "UK": "United Kingdom", "Reino Unido": "United Kingdom",
    "OEA": "OAS", "FMI": "IMF", "OPS": "PAHO", "ACNUR": "UNHCR", "CPI": "ICC", "CIJ": "ICJ", "OIT": "ILO",
    "OIEA": "IAEA", "OMC": "WTO", "OPEP": "OPEC", "CICR": "ICRC", "Cruz Roja": "Red Cross", "OIM": "IOM",
    "PNUD": "UNDP", "PMA": "WFP", "BCE": "ECB", "BID": "IDB", "OCDE": "OECD", "ONG": "NGO", "Unicef": "UNICEF",
}  # fmt: skip
"""Bodies and countries that many languages name, by the name that all of them are given here."""

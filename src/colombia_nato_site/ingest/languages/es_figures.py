# ruff: noqa: E501 (a pattern is easier to read whole)
"""What Spanish figures are made of, around the number itself (as in `en_figures.py`)."""

CURRENCIES = {
    "dólar": "dollar", "dólare": "dollar", "euro": "euro", "libra": "pound", "libras esterlina": "pound", "peso": "peso",
    "yen": "yen", "yene": "yen", "yuan": "yuan", "yuane": "yuan", "rublo": "ruble", "franco": "franc", "sole": "sol",
    "sol": "sol", "reale": "real", "bolívare": "bolívar", "bolívar": "bolívar", "boliviano": "boliviano",
    "centavo": "cent", "céntimo": "cent", "sucre": "sucre", "quetzale": "quetzal", "lempira": "lempira",
    "guaraní": "guaraní", "guaraníe": "guaraní", "rupia": "rupee", "corona": "crown", "dinare": "dinar",
    "dírham": "dirham", "dirham": "dirham", "chelín": "shilling", "chelines": "shilling", "peseta": "peseta",
    "córdoba": "córdoba", "colone": "colón", "lira": "lira", "balboa": "balboa",
}  # fmt: skip
NATIONS = {
    "estadounidense": "US", "americano": "US", "canadiense": "CA", "australiano": "AU", "mexicano": "MX",
    "colombiano": "CO", "argentino": "AR", "chileno": "CL", "uruguayo": "UY", "dominicano": "DO", "cubano": "CU",
    "filipino": "PH", "suizo": "CH", "marroquíe": "MA", "marroquí": "MA", "esterlina": "GB", "sueca": "SE",
    "noruega": "NO", "danesa": "DK", "checa": "CZ", "brasileño": "BR", "indio": "IN", "india": "IN", "egipcia": "EG",
    "ruso": "RU", "turca": "TR", "keniano": "KE",
}  # fmt: skip
NATION_FIRST = False
PERCENT = r"(?:por ciento\b|por cien\b)"
POINTS = r"(?:puntos? porcentual(?:es)?\b|pp\b)"
OR = r"(?:[–—-]| a | o | u )"
AND = r" y "
BETWEEN = r"\b[Ee]ntre (?:los |las )?$"
OVER = r"\b(?:más de|al menos|por lo menos|como mínimo|(?:un )?mínimo de|superior(?:es)? a|por encima de|no menos de|supera(?:n|ron|do|ba)?|superó|rebasa(?:n|ron)?|mayor(?:es)? (?:de|a)) (?:los |las )?$"
UNDER = r"\b(?:menos de|hasta|como máximo|(?:un )?máximo de|no más de|por debajo de|inferior(?:es)? a|menor(?:es)? (?:de|a)) (?:los |las )?$"
ABOUT = r"\b(?:unos|unas|casi|cerca de|alrededor de|aproximadamente|en torno a|aproximado de|cosa de|rondan?(?: los| las)?|rondaba(?:n)?|estimad[oa]s? en|prácticamente) (?:los |las )?$"
OR_MORE = r" [oy] más\b(?! (?:de|que))"
IRREGULAR_PLURALS = (
    "gente", "km", "kg", "cm", "mm", "ha", "mw", "gw", "kw", "kwh", "mwh", "lb", "ml", "mb", "gb", "tb", "hectáreas",
    "crisis", "tesis", "hipótesis", "km/h", "metros", "virus", "lunes",
)  # fmt: skip
MEASURES = ("metros", "kilómetros", "millas", "centímetros", "milímetros", "hectómetros")
SQUARE = r" (?:cuadrad[oa]s|cúbic[oa]s|náuticas)"
STOPS = (
    "el", "la", "los", "las", "un", "una", "en", "a", "al", "del", "por", "para", "con", "sin", "y", "e", "o", "u",
    "que", "se", "es", "son", "fue", "fueron", "era", "eran", "ha", "han", "su", "sus", "como", "contra", "entre",
    "desde", "hasta", "sobre", "ante", "tras", "pero", "más", "menos", "no", "le", "les", "lo", "este", "esta", "estos",
    "estas", "ese", "esa", "cuando", "donde", "si", "porque", "según", "muy", "ya", "ellos", "ellas", "nosotros",
    "nosotras", "ustedes", "cada", "antes", "después", "aparecen", "esos", "esas",
    "aquellos", "cuales", "de",
)  # fmt: skip
NOT_PLURAL = (
    "es", "más", "menos", "tras", "pues", "además", "después", "antes", "entonces", "quizás", "mes", "atrás", "apenas",
    "dos", "tres", "seis", "nuestros", "sus", "vamos", "estamos", "somos", "tenemos",
)  # fmt: skip
BEFORE_THE_NOUN = (
    "nuevos", "nuevas", "otros", "otras", "grandes", "pequeños", "pequeñas", "buenos", "buenas", "largos", "largas",
    "primeros", "primeras", "últimos", "últimas", "supuestos", "supuestas", "presuntos", "presuntas", "jóvenes",
    "viejos", "viejas", "únicos", "únicas", "posibles", "diferentes", "distintos", "distintas", "principales",
)  # fmt: skip
"""Adjectives that stand between a number and its noun."""
NOUN_FIRST = True
OF_NOUN = r" de\b"
LABELS = (
    "artículo", "artículos", "resolución", "capítulo", "sección", "página", "páginas", "fase", "grupo", "nivel",
    "vuelo", "ruta", "canal", "número", "núm", "núm.", "n.º", "nº", "no.", "ley", "decreto", "unidad", "distrito",
    "guerra mundial", "calle", "carrera", "sala", "habitación", "muelle", "puerta", "andén", "zona", "lote", "sector",
    "autopista", "carretera", "kilómetro", "km", "expediente", "circular", "sentencia", "acuerdo", "batallón",
    "comuna", "barrio", "manzana", "casa", "apartamento", "local", "torre", "bloque", "piso", "línea", "párrafo",
    "inciso", "anexo", "tomo", "volumen", "jornada", "fecha", "etapa", "ronda", "temporada", "episodio", "escuela",
    "estación", "cámara", "mesa", "pág", "pág.", "págs", "art", "art.", "tel", "tel.", "federal", "estatal", "nacional",
    "versión", "modelo", "tipo", "categoría", "grado", "día", "años", "apollo", "apolo", "avenida", "av.", "bulevar", "caja", "puesto", "asiento", "vagón", "coche", "butaca", "folio", "carpeta",
)  # fmt: skip
ALONE = ("un", "uno", "una", "cero")
COUNTS_ONE_AFTER = r"\b(?:solo|sólo|menos|más de|apenas|solamente|únicamente) $"
WEIGHT = r"\b(?:pes\w+|peso de) (?:\w+ ){0,2}$"
HYPHENATED = r"(?P<hyphen>(?!))"
TIME_UNITS = r"(?:segundos?|minutos?|horas?|días?|noches?|semanas?|fines de semana|meses|mes|trimestres?|semestres?|años?|lustros?|décadas?|siglos?|inviernos?|veranos?|veces)"
FRACTIONS = {
    "mitad": 0.5, "tercio": 1 / 3, "tercios": 1 / 3, "tercera": 1 / 3, "terceras": 1 / 3, "cuarto": 0.25,
    "cuartos": 0.25, "cuarta": 0.25, "cuartas": 0.25, "quinto": 0.2, "quintos": 0.2, "quinta": 0.2, "quintas": 0.2,
    "sexto": 1 / 6, "sexta": 1 / 6, "sextas": 1 / 6, "séptima": 1 / 7, "séptimas": 1 / 7, "octavo": 0.125,
    "octava": 0.125, "octavas": 0.125, "novena": 1 / 9, "décimo": 0.1, "décima": 0.1, "décimas": 0.1, "centésima": 0.01,
}  # fmt: skip
FRACTION = (
    r"(?:la (?P<half>mitad)\b(?! de (?:camino|semana|la (?:semana|noche|mañana|tarde)|(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)))"
    r"|(?P<of>dos|tres|cuatro|cinco|seis|siete|ocho|nueve) (?P<part>tercios|terceras|cuartos|cuartas|quintos|quintas|sextas|séptimas|octavas|décimas(?= partes))(?: partes)?\b(?! de (?:hora|siglo|final))"
    r"|(?:un (?P<single>tercio|quinto|cuarto|sexto|octavo|décimo)\b(?! de (?:hora|siglo|final))(?=[.,;:!?)”’\"—–]|\s(?:de|del|más|menos|en|por|y|a|que|lo|para)\b|\s*$)|una (?P<single2>tercera|cuarta|quinta|sexta|séptima|octava|novena|décima|centésima) parte\b))"
)
FRACTION_LEADS = ("la", "un", "una", "medio", "media")
ORDINALS = {
    "primer": 1, "primero": 1, "primera": 1, "primeros": 1, "primeras": 1, "segundo": 2, "segunda": 2, "tercer": 3,
    "tercero": 3, "tercera": 3, "cuarto": 4, "cuarta": 4, "quinto": 5, "quinta": 5, "sexto": 6, "sexta": 6,
    "séptimo": 7, "séptima": 7, "octavo": 8, "octava": 8, "noveno": 9, "novena": 9, "décimo": 10, "décima": 10,
    "undécimo": 11, "undécima": 11, "duodécimo": 12, "duodécima": 12, "vigésimo": 20, "vigésima": 20,
    "trigésimo": 30, "trigésima": 30, "centésimo": 100, "centésima": 100,
}  # fmt: skip
ORDINAL_DIGITS = r"(?P<digits>\d{1,3})(?:\.?[ºª°]|\.?(?:er|ro|ra|do|da|to|ta|mo|ma)\b)"
NO_ORDINAL_AFTER = (
    r"(?:s? (?:mitad|trimestre|semestre|quincena|siglo|ministr[oa]|dama|mandatari[oa]|plano|mano|instancia|lugar|edad|pasos?|líne?a|"
    r"horas?|días?|noches?|semanas?|mes(?:es)?|años?|minutos?|segundos?|tiempo|parte|de (?:hora|siglo|final)|[A-ZÁÉÍÓÚ]|dos|tres|cuatro|cinco|seis|diez|\d)|, )"
)
NO_ORDINAL_BEFORE = r"(?:\b(?:[Ll]o|cada|piso|dos|tres|cuatro|medio) |-)$"
ONE_IN = r"(?P<some>[Uu]n[oa]|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|\d{1,2}) de cada (?P<all>dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|cien|veinte|\d{1,4})\b"
"""“One in five households”: a fraction of what is counted."""
AGE_BEFORE = r"(?:\b[Aa] los |[A-ZÁÉÍÓÚ][\w-]+(?:, \(?| \())$"

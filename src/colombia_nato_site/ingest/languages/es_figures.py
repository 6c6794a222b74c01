"""What Spanish figures are made of, around the number itself."""

CURRENCIES = {
    "dólar": "USD", "dólare": "USD", "euro": "EUR", "libra": "GBP", "peso": "peso", "yen": "JPY", "yuan": "CNY",
    "rublo": "RUB", "franco": "franc", "sole": "PEN", "sol": "PEN", "reale": "BRL", "real": "BRL", "bolívare": "VES",
    "centavo": "cent", "sucre": "sucre",
}  # fmt: skip
PERCENT = r"(?:por ciento|por cien|puntos porcentuales)"
IRREGULAR_PLURALS = ("gente",)
STOPS = (
    "el", "la", "los", "las", "un", "una", "en", "a", "al", "del", "por", "para", "con", "sin", "y", "e", "o", "u",
    "que", "se", "es", "son", "fue", "fueron", "era", "eran", "ha", "han", "su", "sus", "como", "contra", "entre",
    "desde", "hasta", "sobre", "ante", "tras", "pero", "más", "menos", "no", "le", "les", "lo", "este", "esta", "estos",
    "estas", "ese", "esa", "cuando", "donde", "si", "porque", "según", "muy", "ya",
)  # fmt: skip
NOT_PLURAL = ("es", "más", "menos", "tras", "pues", "además", "después", "antes", "entonces", "quizás", "mes")
NOUN_FIRST = True
LABELS = (
    "artículo", "artículos", "resolución", "capítulo", "sección", "página", "fase", "grupo", "nivel", "vuelo", "ruta",
    "canal", "número", "núm", "núm.", "n.º", "nº", "ley", "decreto", "unidad", "distrito", "guerra mundial", "calle",
    "carrera",
)  # fmt: skip
ALONE = ("un", "uno", "una", "cero")

"""What English figures are made of, around the number itself."""

CURRENCIES = {
    "dollar": "USD", "u.s. dollar": "USD", "us dollar": "USD", "euro": "EUR", "pound": "GBP", "peso": "peso",
    "yen": "JPY", "yuan": "CNY", "ruble": "RUB", "rouble": "RUB", "franc": "franc", "rupee": "INR", "cent": "cent",
    "real": "BRL", "shekel": "ILS", "won": "KRW", "krona": "krona", "krone": "krone",
}  # fmt: skip
PERCENT = r"(?:per ?cent|percentage points?)"
IRREGULAR_PLURALS = (
    "people", "men", "women", "children", "police", "troops", "countrymen", "servicemen", "aircraft", "personnel",
    "feet", "teeth", "sheep", "staff", "square", "media", "criteria", "lives", "civilians",
)  # fmt: skip
# A word that ends the search for what is counted.
STOPS = (
    "a", "an", "the", "of", "in", "on", "at", "to", "for", "from", "by", "with", "and", "or", "but", "as", "than",
    "that", "which", "who", "whose", "is", "was", "are", "were", "be", "been", "has", "had", "have", "will", "would",
    "this", "these", "those", "it", "its", "his", "her", "their", "our", "your", "he", "she", "they", "we", "i", "not",
    "against", "between", "during", "before", "after", "since", "until", "while", "when", "where", "if", "because",
    "into", "over", "under", "about", "per", "said", "says", "each", "also", "there", "so", "then", "us",
)  # fmt: skip
NOT_PLURAL = ("yes", "does", "was", "has", "is", "us", "thus", "perhaps", "always", "across", "towards", "news", "less")
NOUN_FIRST = False
# A number after one of these names something and counts nothing.
LABELS = (
    "no", "no.", "number", "article", "articles", "resolution", "chapter", "section", "title", "page", "phase", "group",
    "level", "flight", "route", "highway", "channel", "boeing", "airbus", "world war", "part", "room", "act", "line",
    "rule", "tier", "type", "track", "version", "volume", "unit", "step", "stage", "district", "amendment",
    "proposition",
)  # fmt: skip
ALONE = ("one", "a", "zero")  # these words count only before a larger power (“one million”)

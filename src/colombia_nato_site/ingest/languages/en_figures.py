# ruff: noqa: E501 (a pattern is easier to read whole)
"""What English figures are made of, around the number itself."""

CURRENCIES = {
    "dollar": "dollar", "buck": "dollar", "euro": "euro", "pound": "pound", "peso": "peso", "yen": "yen", "yuan": "yuan",
    "renminbi": "renminbi", "ruble": "ruble", "rouble": "ruble", "franc": "franc", "rupee": "rupee", "cent": "cent",
    "shekel": "shekel", "won": "won", "krona": "krona", "kronor": "krona", "krone": "krone", "kroner": "krone",
    "crown": "crown", "dinar": "dinar", "dirham": "dirham", "shilling": "shilling", "cedi": "cedi", "naira": "naira",
    "baht": "baht", "ringgit": "ringgit", "zloty": "zloty", "zlotys": "zloty", "forint": "forint", "hryvnia": "hryvnia",
    "bolivar": "bolívar", "boliviano": "boliviano", "quetzal": "quetzal", "lempira": "lempira", "birr": "birr",
    "taka": "taka", "lira": "lira", "reais": "real", "guilder": "guilder", "sole": "sol",
}  # fmt: skip
NATIONS = {
    "us": "US", "u.s.": "US", "american": "US", "canadian": "CA", "australian": "AU", "new zealand": "NZ",
    "hong kong": "HK", "singapore": "SG", "mexican": "MX", "colombian": "CO", "argentine": "AR", "chilean": "CL",
    "uruguayan": "UY", "dominican": "DO", "cuban": "CU", "philippine": "PH", "swiss": "CH", "kenyan": "KE",
    "tanzanian": "TZ", "ugandan": "UG", "indian": "IN", "pakistani": "PK", "sri lankan": "LK", "moroccan": "MA",
    "emirati": "AE", "egyptian": "EG", "british": "GB", "swedish": "SE", "norwegian": "NO", "danish": "DK",
    "czech": "CZ", "serbian": "RS", "algerian": "DZ", "iraqi": "IQ", "kuwaiti": "KW", "jordanian": "JO",
    "brazilian": "BR", "chinese": "CN", "japanese": "JP", "russian": "RU", "turkish": "TR",
}  # fmt: skip
NATION_FIRST = True
PERCENT = r"(?:per ?cent\b|pct\b)"
POINTS = r"(?:percentage[ -]points?\b|pp\b|per ?cent points?\b)"
OR = r"(?:[–—-]| to | or )"
AND = r" and "
BETWEEN = r"\b[Bb]etween (?:about |some |roughly )?$"
OVER = r"\b(?:more than|over|at least|no fewer than|no less than|not less than|upwards? of|above|exceed(?:s|ed|ing)?|(?:a )?minimum of|north of|in excess of|greater than|beyond) $"
UNDER = r"\b(?:less than|fewer than|up to|under|below|at most|no more than|not more than|as (?:many|much|few|little) as|(?:a )?maximum of) $"
ABOUT = r"\b(?:about|around|some|nearly|almost|roughly|approximately|close to|an estimated|estimated at|circa|virtually|well-nigh) $"
OR_MORE = r" (?:or (?:more|so)|and more(?! than))\b"
IRREGULAR_PLURALS = (
    "people", "men", "women", "children", "police", "troops", "countrymen", "servicemen", "aircraft", "personnel",
    "feet", "teeth", "sheep", "staff", "media", "criteria", "lives", "civilians", "fishermen", "policemen", "firemen",
    "km", "kg", "cm", "mm", "ha", "mph", "kph", "km/h", "mw", "gw", "kw", "kwh", "mwh", "twh", "lb", "lbs", "oz", "ft",
    "sq", "sqm", "ml", "mb", "gb", "tb", "degrees", "cattle", "salmon", "species", "series", "crossroads", "headquarters",
    "others", "less", "geese", "mice", "oxen", "wolves", "halves", "businesspeople", "fish",
)  # fmt: skip
MEASURES = ("square", "cubic", "basis", "nautical", "soccer", "football", "light")
"""These belong to the noun after them: “square metres”, “soccer fields”."""
SQUARE = r"(?!)"
# A word that ends the search for what is counted.
STOPS = (
    "a", "an", "the", "of", "in", "on", "at", "to", "for", "from", "by", "with", "and", "or", "but", "as", "than",
    "that", "which", "who", "whose", "is", "was", "are", "were", "be", "been", "has", "had", "have", "will", "would",
    "this", "these", "those", "it", "its", "his", "her", "their", "our", "your", "he", "she", "they", "we", "i", "not",
    "against", "between", "during", "before", "after", "since", "until", "while", "when", "where", "if", "because",
    "into", "over", "under", "about", "per", "said", "says", "each", "also", "there", "so", "then", "us", "can",
    "could", "may", "might", "must", "should", "shall", "do", "did", "does", "last", "next", "out", "up", "down",
    "off", "away", "ago", "more", "now", "whom", "what", "how", "why", "yet", "still", "only", "even", "just", "like",
    "within", "without", "through", "across", "along", "around", "among",
)  # fmt: skip
NOT_PLURAL = (
    "yes", "does", "was", "has", "is", "us", "thus", "perhaps", "always", "across", "towards", "news", "less", "waits",
    "says", "goes", "gets", "comes", "makes", "takes", "runs", "needs", "wants", "means", "gives", "knows", "thinks",
    "becomes", "remains", "seems", "includes", "whereas", "besides", "sometimes", "afterwards", "upwards",
)  # fmt: skip
BEFORE_THE_NOUN = ()
NOUN_FIRST = False
OF_NOUN = ""
# A number after one of these names something and counts nothing.
LABELS = (
    "no", "no.", "nos", "nos.", "number", "numbers", "article", "articles", "resolution", "chapter", "section", "title",
    "page", "pages", "phase", "group", "level", "flight", "route", "highway", "channel", "boeing", "airbus",
    "world war", "part", "room", "act", "line", "rule", "tier", "type", "track", "version", "volume", "unit", "step",
    "stage", "district", "amendment", "proposition", "gate", "pier", "berth", "platform", "bus", "tram", "train",
    "apartment", "flat", "suite", "ward", "zone", "grade", "class", "law", "decree", "paragraph", "clause", "appendix",
    "exhibit", "figure", "table", "box", "lot", "case", "verse", "psalm", "crane", "locomotive", "building", "block",
    "store", "bay", "dock", "lane", "door", "question", "item", "point", "day", "week", "year", "round", "game", "set",
    "lap", "hole", "episode", "season", "interstate", "form", "model", "code", "ext", "tel", "phone", "fax",
    "aged", "age", "turned", "turns", "apollo", "area", "street", "avenue", "hall", "house", "studio", "radio", "book",
    "under-", "over-", "p", "pp", "hurricane", "cell", "camp", "post", "sector", "category", "plot", "carriage", "cabin", "seat", "table", "track", "junction", "exit", "mile", "station",
)  # fmt: skip
ALONE = ("one", "a", "an", "zero")  # these words count only before a larger power (“one million”)
COUNTS_ONE_AFTER = r"\b(?:only|just|than|least|exactly|every|single) $"
"""“At least one night”: here the word counts."""
WEIGHT = r"\b(?:weigh\w*|weight of|heavy|gain\w*|los[te]\w*|drop\w*|carr\w+|catch\w*|caught|lift\w*) (?:\w+ ){0,2}$"
"""Before pounds that are no money."""
HYPHENATED = r"-(?P<hyphen>(?!based|style|way|fold|off|time|sided|piece|star|handed|plus|odd|like|nil|all|love|up|down|in|out|on|to|and|or|year-olds\b)[a-z]{2,}(?<!s)\b|year(?=-olds?\b))"
TIME_UNITS = r"(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies)|generations?|winters?|summers?|times)"
FRACTIONS = {
    "half": 0.5, "third": 1 / 3, "thirds": 1 / 3, "quarter": 0.25, "quarters": 0.25, "fourth": 0.25, "fourths": 0.25,
    "fifth": 0.2, "fifths": 0.2, "sixth": 1 / 6, "sixths": 1 / 6, "seventh": 1 / 7, "sevenths": 1 / 7, "eighth": 0.125,
    "eighths": 0.125, "ninth": 1 / 9, "ninths": 1 / 9, "tenth": 0.1, "tenths": 0.1, "hundredth": 0.01,
    "hundredths": 0.01, "thousandth": 0.001,
}  # fmt: skip
FRACTION = (
    r"(?:(?P<of>one|two|three|four|five|six|seven|eight|nine)[ -](?P<part>thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)\b"
    r"|an? (?P<single>third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|thousandth)\b(?! past\b| to\b| of an hour| of a century|[ -][a-z]+ (?:time|day|year))"
    r"(?=[.,;:!?)”’\"—–]|\s(?:of|more|less|fewer|lower|higher|in|as|since|on|over|this|last|and|or|to|by|for|at|during|from|between|are|is|were|was|have|had|has|the|below|above|larger|smaller|cheaper)\b|\s*$)"
    r"|(?<!first )(?<!second )(?<!other )(?<!each )(?<!better )(?<!and a )(?<!-)(?P<half>half)\b(?!-|\s(?:past|an? (?:hour|day|minute|year|century|decade|dozen|million|billion|hundred|thousand)\b|hour|brother|sister|way|time|asleep|dead|empty|full|open|term|marathon|century)|['’]s))"
)
FRACTION_LEADS = ("a", "an", "half")
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40,
    "fiftieth": 50, "sixtieth": 60, "hundredth": 100, "thousandth": 1000, "twenty-first": 21, "twenty-second": 22,
    "twenty-fifth": 25,
}  # fmt: skip
ORDINAL_DIGITS = r"(?P<digits>\d{1,3}(?:,\d{3})*)(?:st|nd|rd|th)\b"
NO_ORDINAL_AFTER = (
    r"(?:[ -](?:half|quarter|century|few|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d+) |(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|weekend|spring|summer|autumn|winter|place\b|person|hand|name|aid|rate|foremost|thing)\b)"
    r"|,? and foremost|[ -]class\b|hand\b| [A-Z]|-(?:person|hand|degree|ever|rate|time|half|quarter)|-[a-z]+ing\b|(?<=[Ff]irst) [a-z]+ed\b)"
)
NO_ORDINAL_BEFORE = r"(?:\b(?:at|per|every|each|split|safety|feet|head|that|Article|one|two|three|four|five|six|seven|eight|nine)[ -]| a-|-)$"
ONE_IN = r"(?P<some>[Oo]ne|two|three|four|\d{1,2}) (?:in|out of)(?: every)? (?P<all>five|six|seven|eight|nine|ten|two|three|four|twenty|a hundred|\d{1,4})\b(?= [a-z])"
"""“One in five households”: a fraction of what is counted."""
AGE_BEFORE = (
    r"(?:\b(?:I am|I['’](?:m|ll be|d be)|(?:[Hh]e|[Ss]he|who|[Yy]ou|I|[A-Z][a-z]+)(?: (?:is|was|were|turned|turns|will be|would be)|['’]s)|\b[Aa]t)"
    r" (?:about |only |just |now |still |already |nearly |almost )?|[A-Z][\w’'-]+(?:, \(?| \())$"
)
"""Before a bare number that is somebody's age."""

# ruff: noqa: E501 (a pattern is easier to read whole)
"""How English says when: words, and patterns over them.

A pattern's name says how its value is made (`time_values.py`); its groups carry the parts.
"""

from colombia_nato_site.ingest.numbers import number_pattern

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sept": 9, "sep": 9, "oct": 10,
    "nov": 11, "dec": 12,
}  # fmt: skip
WEEKDAYS = {"monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6}
SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
UNITS = {
    "minute": "minute", "hour": "hour", "day": "day", "night": "day", "week": "week", "weekend": "weekend",
    "month": "month", "year": "year", "decade": "decade", "century": "century", "centurie": "century",
}  # fmt: skip
RELATIVES = {"last": -1, "past": -1, "previous": -1, "this past": -1, "this": 0, "next": 1, "coming": 1, "upcoming": 1}
DAYS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
DECADES = {"twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8,
           "nineties": 9}  # fmt: skip
BACK = ("ago",)
_THEN_VERB = r"(?:\s(?:not|also|soon|then|\w+ly))*(?:\s(?:have|be|been))*(?:\s\w+ly)?(?:\s[a-z]+)?"
_BE = r"\b(?:is|are|am|was|were|be)|['’](?:s|re|m)"
AHEAD = (
    rf"\b(?:will|would|shall|wo(?=n['’]t)|(?<=['’])ll)(?:n['’]t)?\b{_THEN_VERB}"
    rf"|(?:{_BE})(?:\s(?:not|also|now|\w+ly))*\s(?:(?:due|expected|scheduled|slated)\b(?:\s(?:to|for)\b(?:\s[a-z]+)?)?"
    r"|(?:set|planned|supposed|about|likely) (?:to|for)\b(?:\s[a-z]+)?|to [a-z]+)"
    rf"|(?:{_BE})\sgoing\sto\s(?!the\b|an?\b|his\b|her\b|their\b|its\b)[a-z]+"
    r"|\b(?:has|have)\s(?:scheduled|set|planned|called)\b"
    r"|\b(?:scheduled|slated|due)\s(?:to|for|on|in|by|back)\b|\bexpected\s(?:to|on|in|by)\b"
    r"|(?<!\bthe )(?<!\ba )(?<!\bits )(?<!\bhis )(?<!\bher )(?<!\btheir )(?<!\bthis )(?<!\bthat )"
    r"\b(?:plan|plans|planning|hopes?|intends?)\sto\s[a-z]+"
    r"|\b(?:[Bb]y|until|as soon as)(?:\s(?:the|early|mid|late|end|of|next))*[\s-]*$"
)
"""What speaks of what is to come; with its verb, which so is no past one (“will be sold”)."""
BEHIND = (
    r"\b(?:says?|said|told|began|came|went|met|held|took|gave|was|were|had|did|made|got|saw|left|lost|won|paid|found|kept"
    r"|fought|fell|rose|ran|spoke|wrote|led|brought|thought|bought|caught|built|stood|sat|sent|became|sold"
    r"|(?<!\bthe )(?<!\ba )(?<!\ban )(?!need\b|indeed\b|hundred\b|speed\b|exceed\b|proceed\b|succeed\b)[a-z]{2,}ed)\b"
)
"""A past finite verb, or what looks like one."""
HOLIDAYS = {
    "christmas": (12, 25), "christmas day": (12, 25), "christmas eve": (12, 24), "new year's day": (1, 1),
    "new year's eve": (12, 31), "thanksgiving": (11, -4), "thanksgiving day": (11, -4), "independence day": (7, 4),
}  # fmt: skip
"""Month and day; a negative day is the so many-th Thursday."""

_N = number_pattern("en")
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
)
_ALONE = r"(?:January|February|April|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)"
_WEEKDAY = r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d%]|[.,:]\d)"
_YEAR = r"(?:1[0-9]|20)\d\d(?![\d%]|[.,]\d)"
_TO = r"(?:\s?[–—-]\s?| (?:to|through|until) )"
_PART = r"(?:[ -](?:morning|afternoon|evening|night)s?)?"
_EARLY = r"(?:(?P<qualifier>(?i:early|mid|late))(?:[- ]| in )(?:to[- ]late[- ])?)?"
_UNIT = r"(?:minute|hour|day|night|week|weekend|month|year|decade|centur(?:y|ie))"
_ABOUT = r"(?:(?i:almost|about|nearly|more than|less than|over|some|around|at least|at most) )?"
_COUNT = rf"(?:{_N}|(?i:an?|several|a few|few|many|a couple of))"
_NUMBER_OF_YEARS = r"(?!,? [a-z]+(?:s|people|men|women|children)\b(?<!was)(?<!has)(?<!is)(?<!does))"

PATTERNS = (
    ("date", r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)"),
    (
        "date",
        rf"(?:{_WEEKDAY},? |(?i:last|next|this past) )?(?P<month>{_MONTH})\s(?P<day>{_DAY})(?:{_TO}(?:(?P<month2>{_MONTH})\s)?(?P<day2>{_DAY}))?"
        rf"(?:,? (?P<year>{_YEAR}))?",
    ),
    (
        "date",
        rf"(?:{_WEEKDAY},? )?(?:the )?(?P<day>{_DAY})(?:{_TO}(?P<day2>{_DAY}))?(?: of)? (?P<month>{_MONTH})\b"
        rf"(?:,? (?P<year>{_YEAR}))?",
    ),
    ("date", rf"{_EARLY}(?P<month>{_MONTH})(?:{_TO}(?P<month2>{_MONTH}))?(?:,| of)? (?P<year>{_YEAR})"),
    (
        "date",
        rf"{_EARLY}(?P<month>{_ALONE}|(?:(?<=[Ii]n )|(?<=[Bb]y )|(?<=[Ss]ince )|(?<=[Uu]ntil )|(?<=[Oo]f )"
        rf"|(?<=[Ll]ast )|(?<=[Nn]ext )|(?<=arly )|(?<=[Ll]ate )|(?<=[Mm]id-))(?:March|May)\b)"
        r"(?:(?: of)? (?P<relative>last|this|next) year)?",
    ),
    ("month", rf"(?P<relative>(?i:last|next|this past|this)) (?P<month>{_MONTH})\b"),
    ("year", rf"(?P<year>{_YEAR})(?:[–-](?P<year2>{_YEAR}|\d\d\b))"),
    (
        "year",
        rf"(?:(?i:early|mid|late)[- ](?:in )?)?(?<![\d#$£€.,/–—-])(?P<year>{_YEAR})(?!['’]?s\b){_NUMBER_OF_YEARS}(?![–—/-]\d)",
    ),
    (
        "year",
        rf"(?:(?<=[Ii]n )|(?<=[Ss]ince )|(?<=[Bb]y )|(?<=[Uu]ntil )|(?<=[Tt]he )|(?<=pre-)|(?<=post-))(?P<year>{_YEAR})(?!['’]?s\b)",
    ),
    ("decade", rf"(?:the )?{_EARLY}(?P<decade>(?:1[5-9]|20)\d)0['’]?s\b"),
    ("decade", rf"(?:the )?{_EARLY}['’](?P<short>[1-9])0s\b"),
    (
        "decade",
        rf"(?:the )?{_EARLY}(?P<word>(?i:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))\b",
    ),
    ("century", r"(?:the )?(?:(?i:early|mid|late)[- ])?(?P<century>1\d|2[01])(?:st|nd|rd|th)[ -][Cc]entury"),
    (
        "weekday",
        rf"(?:(?P<relative>(?i:last|next|this past|this coming|this)) )?(?P<weekday>{_WEEKDAY})(?:['’]s)?{_PART}\b",
    ),
    ("day", rf"\b(?P<days>(?i:today|tonight|yesterday|tomorrow)){_PART}\b"),
    ("day", r"\b(?i:this) (?:morning|afternoon|evening)\b"),
    (
        "period",
        rf"(?:(?i:early|mid|late|later|earlier)[- ])?(?:(?i:the )(?=last|next|past|previous|coming))?"
        rf"(?P<relative>(?i:last|past|this|next|previous|coming)) (?P<unit>{_UNIT})\b",
    ),
    ("ago", rf"{_ABOUT}\b(?P<n>{_COUNT})[ -](?P<unit>{_UNIT})s? (?P<direction>ago|earlier|later|from now)\b"),
    ("season", r"(?:(?P<relative>(?i:last|next|this past|this)) )(?P<season>spring|summer|fall|autumn|winter)\b"),
    (
        "season",
        rf"{_EARLY}(?:(?i:the) )?(?P<season>[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter)(?: of)?,? (?P<year>{_YEAR})",
    ),
    (
        "following",
        r"(?P<gap>(?i:the (?:following|next)|(?:later )?that(?: same)?|the same)) (?P<unit>year|month|week|day)(?! of\b)",
    ),
    ("following", r"(?P<gap>(?i:an?|one)) (?P<unit>year|month|week|day) later"),
    ("unknown", rf"(?i:the )?(?i:past|last|next|coming|recent|first|previous|final) (?:(?:{_COUNT})[ -])?{_UNIT}s\b"),
    (
        "unknown",
        rf"{_ABOUT}\b{_COUNT}[ -](?:more |consecutive |straight )?(?:{_UNIT})s?\b(?:[ -]long\b)?(?![ -]olds?\b)",
    ),
    ("unknown", rf"\b(?:{_UNIT}s?-long|(?i:the) weekend)\b"),
    (
        "unknown",
        r"\b(?:the )?(?:\d+(?:st|nd|rd|th)|(?i:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth))"
        r" (?:day|week|month|year)\b",
    ),
    (
        "unknown",
        r"\b(?i:daily|weekly|monthly|annually|yearly|nightly|(?:every|each) (?:other )?(?:day|night|week|month|year|weekend))\b",
    ),
    (
        "clock",
        rf"\b\d{{1,2}}(?::\d\d)? ?(?:[ap]\.m\.?|[AaPp][Mm]\b)(?: (?:EST|EDT|GMT|UTC))?"
        rf"(?:,? (?:on )?(?P<weekday>{_WEEKDAY})\b|,? (?P<days>today|yesterday|tomorrow)\b)?",
    ),
    ("clock", r"\b(?i:noon|midnight|midday)\b"),
    (
        "holiday",
        r"\b(?:(?i:last|next|this) )?(?P<holiday>Thanksgiving(?: Day)?|Christmas(?: Day| Eve)?|New Year['’]s (?:Day|Eve)"
        r"|Independence Day)\b",
    ),
)

# ruff: noqa: E501 (a pattern is easier to read whole)
"""How English says when: words, and patterns over them.

A pattern's name says how its value is made (`times/rules.py`); its groups carry the parts. Then it says where it is
tried: at a number in digits (d), a word of `QUANTITIES` (n), of `LEADS` or `CORES` (w), where one of `CORES` is near.
"""

import re

from colombia_nato_site.ingest.numbers import any_of, first_words, number_pattern, number_words

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
    "month": "month", "quarter": "quarter", "year": "year", "decade": "decade", "century": "century",
    "centurie": "century", "morning": "day", "afternoon": "day", "evening": "day",
}  # fmt: skip
RELATIVES = {
    "last": -1, "past": -1, "previous": -1, "this past": -1, "the past": -1, "this": 0, "current": 0, "next": 1,
    "coming": 1, "upcoming": 1, "this coming": 1,
}  # fmt: skip
DAYS = {
    "today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "the day before yesterday": -2, "last night": -1,
    "the day after tomorrow": 2,
}  # fmt: skip
DECADES = {"twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8,
           "nineties": 9}  # fmt: skip
CENTURIES = {"fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20,
             "twenty-first": 21}  # fmt: skip
ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 5, "last": 5}
BACK = ("ago",)
FORWARD = ("from now", "in", "within")
EARLIER = ("earlier", "before", "previous", "the previous", "the preceding", "that preceded")
LATER = ("later", "after", "following", "the following", "the next", "afterwards", "that followed")
MIDDLE = ("mid", "middle")
DAY_FIRST = False
"""Whether 3/4/2025 is a day of April: in English nobody knows (None would say so; see `numeric_dates.py`)."""

_THEN_VERB = r"(?:\s(?:not|also|soon|then|still|now|never|always|only|again|first|both|all|\w+ly))*(?:\s(?:have|be|been))*(?:\s\w+ly)?(?:\s[a-z]+)?"
_BE = r"\b(?:is|are|am|was|were|be)|['’](?:s|re|m)"
AHEAD = (
    rf"\b(?:will|would(?!(?:n['’]t| not)? have\b)|shall|(?:should|must|may|might)(?!(?:n['’]t| not)? have\b)|wo(?=n['’]t)|(?<=['’])ll)(?:n['’]t)?\b{_THEN_VERB}"
    rf"|(?:{_BE})(?:\s(?:not|also|now|\w+ly))*\s(?:(?:due|expected|scheduled|slated)\b(?:\s(?:to|for)\b(?:\s[a-z]+)?)?"
    r"|(?:set|planned|supposed|about|likely) (?:to|for)\b(?:\s[a-z]+)?|to [a-z]+)"
    rf"|(?:{_BE})\sgoing\sto\s(?!the\b|an?\b|his\b|her\b|their\b|its\b)[a-z]+"
    r"|\b(?:has|have|had)\s(?:scheduled|set|planned|called)\b"
    r"|\bforecast\s(?:for|to|on)\b|\b(?:scheduled|slated|due)\s(?:to|for|on|in|by|back)\b|\bexpected\s(?:to|on|in|by)\b"
    r"|\b(?:planned|plans?|planning)\s(?:a|an|the|for|another|further|new|more)\b|\b(?:hoped|planned|hoping|intended|vowed|promised|agreed)\sto\s[a-z]+"
    r"|(?<!\bthe )(?<!\ba )(?<!\bits )(?<!\bhis )(?<!\bher )(?<!\btheir )(?<!\bthis )(?<!\bthat )(?<!ed )(?<!\bof )"
    r"\b(?:plan|plans|planning|hopes?|intends?)\sto\s[a-z]+"
    r"|\b(?:ahead of|in time for|(?:beginning|starting|effective)(?: on| in| from)?)(?:\s(?:the|next))*\s*$"
    r"|\b(?:as soon|as early|as late)\sas(?:\s(?:the|early|mid|late|end|of|next))*[\s-]*$"
    r"|\b(?:takes? (?:place|effect)|comes? into (?:force|effect)|goes (?:on sale|to the polls)|(?:opens|starts|begins|resumes|expires|kicks off|votes|meets|reopens|closes))"
    r"(?:\s(?:again|here|there|in court|in [A-Z]\w+))?\son\s*$"
    r"|\b(?:is|are) on\s*$"
)
"""What speaks of what is to come; with its verb, which so is no past one (“will be sold”)."""
BEHIND = (
    r"\bhad been (?:due|scheduled|expected|set|supposed) to [a-z]+\b"
    r"|\b(?:would|could|should|might|must|may)(?:n['’]t| not)? have\b"
    r"|\b(?:says?|said|told|began|came|went|met|held|took|gave|was|were|had|did|made|got|saw|left|lost|won|paid|found|kept"
    r"|fought|fell|rose|ran|spoke|wrote|led|brought|thought|bought|caught|built|stood|sat|sent|became|sold|struck|swore|hit|drew|grew"
    r"|flew|drove|broke|chose|sank|shut|cut|shot|hung|hid|rode|sang|spent|taught|threw|woke|wore|withdrew|overthrew|blew"
    r"|froze|spread|put|stole|tore|bore|bent|bled|bred|dealt|dug|fed|fled|forbade|forgot|forgave|heard|knew|laid|lay|lent|lit|meant"
    r"|met|misled|overcame|rang|read|rebuilt|repaid|sought|shook|shone|showed|slept|slid|split|stuck|swam|swept|told|undertook|understood|upheld|went|wound"
    r"|set (?:aside|up|out|off|fire|foot)"
    r"|(?<!\bthe )(?<!\ba )(?<!\ban )(?!need\b|indeed\b|hundred\b|speed\b|exceed\b|proceed\b|succeed\b|planned\b|expected\b|scheduled\b|proposed\b)[a-z]{2,}ed)\b"
)
"""A past finite verb, or what looks like one."""
REPORTING = r"\b(?:says?|said|told|announced|reported|confirmed|added|claimed|warned|insisted|revealed|argued|stated|declared|explained)\b"
"""What is said later in the sentence has its own time."""
THAT = r"\bthat(?:\s(?:on|in|the|from|by|next))*\s*$"
EVENTS = r"\s(?:\w+\s){0,2}(?:vote|votes|election|elections|meeting|match|game|final|finals|hearing|summit|debate|referendum|session|talks|ballot|run-?off|deadline|concert|march|launch|race|ceremony|funeral|strike)\b"
"""What “Friday’s” may be said of and be still to come."""
PROMISED = r"(?:planned|hoped|hoping|intended|vowed|promised|agreed|had (?:planned|scheduled|called))\b"
"""After a day: “on Friday the port planned to …”, it is the plan’s."""
UNTIL = r"(?:\b[Bb]y|\b[Uu]ntil|\b[Tt]ill)(?:\s(?:the|early|mid|late|end|of|next|at least))*[\s-]*$"
"""Before a time: it is to come, unless what was until then is told: “it had not sailed by Friday”."""
AGE = r"\b(?:aged|age) $"
"""Before a number of years: somebody's age."""
NOT_UNTIL = r"\b(?:had|hadn|not|never|no|nobody|n['’]t)\b"
OPEN = r"\b(?:plans?|bid|decision|proposal|pledge|promise|offer|deal|agreement|call|move|vote|intention|intent|order) (?:to|for)\b"
"""After a past verb, what may be past or to come: “announced plans to sell in August”."""
DIRECT = r"\b(?:in|on|at|before|after|during|since|from|over|early|late|mid|earlier in|later in|throughout|every)(?:\s(?:the|early|mid|late|middle|end|start|of))*[\s-]*$"
"""What ties a time to the verb before it: “voted in August”, and not “discussed the August vote”."""
NO_YEAR_AFTER = (
    r"(?:\b(?i:no|nos|number|numbers|room|rooms|flight|route|page|pages|resolution|law|act|article|decree|bus|line|channel|apartment|flat"
    r"|suite|highway|road|unit|lot|box|model|boeing|airbus|section|paragraph|code|extension|invoice|ticket|badge|gate|hull|locomotive|train|some|than"
    r")[\s.]*|[#$£€]\s?|\b[A-Z]{1,4}[-/])$"
)
"""Before a number of four digits: it is no year."""

_EASTER = "easter"
HOLIDAYS: dict[str, tuple[str | int, int] | tuple[int, int, int]] = {
    "christmas": (12, 25), "christmas day": (12, 25), "christmas eve": (12, 24), "boxing day": (12, 26),
    "new year's day": (1, 1), "new year's": (1, 1), "new year's eve": (12, 31), "epiphany": (1, 6),
    "valentine's day": (2, 14), "st patrick's day": (3, 17), "international women's day": (3, 8), "women's day": (3, 8), "may day": (5, 1),
    "st andrew's day": (11, 30), "st george's day": (4, 23), "st david's day": (3, 1),
    "juneteenth": (6, 19), "independence day": (7, 4), "fourth of july": (7, 4), "bastille day": (7, 14),
    "canada day": (7, 1), "australia day": (1, 26), "anzac day": (4, 25), "halloween": (10, 31),
    "all saints' day": (11, 1), "bonfire night": (11, 5), "guy fawkes night": (11, 5),
    "veterans day": (11, 11), "armistice day": (11, 11), "midsummer's day": (6, 24), "pearl harbor day": (12, 7),
    "martin luther king jr day": (1, 0, 3), "martin luther king day": (1, 0, 3), "presidents' day": (2, 0, 3),
    "presidents day": (2, 0, 3), "memorial day": (5, 0, -1), "labor day": (9, 0, 1), "columbus day": (10, 0, 2),
    "thanksgiving": (11, 3, 4), "thanksgiving day": (11, 3, 4), "remembrance sunday": (11, 6, 2),
    "spring bank holiday": (5, 0, -1), "late may bank holiday": (5, 0, -1), "may bank holiday": (5, 0, 1),
    "early may bank holiday": (5, 0, 1), "august bank holiday": (8, 0, -1),
    "mardi gras": (_EASTER, -47), "shrove tuesday": (_EASTER, -47), "ash wednesday": (_EASTER, -46),
    "palm sunday": (_EASTER, -7), "maundy thursday": (_EASTER, -3), "good friday": (_EASTER, -2),
    "easter": (_EASTER, 0), "easter sunday": (_EASTER, 0), "easter monday": (_EASTER, 1), "whit monday": (_EASTER, 50),
    "pentecost": (_EASTER, 49), "ascension day": (_EASTER, 39), "corpus christi": (_EASTER, 60),
}  # fmt: skip
"""Month and day; month, weekday and which one of the month (-1: the last); days from Easter Sunday."""
MOVED_BY: dict[str, int] = {"black friday": 1, "cyber monday": 4}
"""Days after Thanksgiving."""
HOLY_WEEKS = {"holy week": (-7, 0), "easter week": (-7, 0), "easter weekend": (-2, 1), "easter holidays": (-2, 1)}
"""First and last day, from Easter Sunday."""

_HOLIDAY = (
    any_of((*HOLIDAYS, *MOVED_BY, *HOLY_WEEKS))
    .replace("'", "['’]")
    .replace(r"st\ ", r"st\.?\ ")
    .replace(r"jr\ ", r"jr\.?\ ")
)
_N = number_pattern("en")
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
)
_ALONE = r"(?:January|February|April|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)"
_WEEKDAY = r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
_SHORT_WEEKDAY = rf"(?:{_WEEKDAY}|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\b\.?)"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\w%]|[.,:]\d)"
_YEAR = r"(?:1[0-9]|20)\d\d(?![\w%]|[.,]\d)"
_TO = r"(?:\s?[–—-]\s?| (?:to|through|until|till|and) )"
_PART = r"(?:(?: early| late)?[ -](?:morning|afternoon|evening|night|lunchtime)s?)?"
_EARLY = r"(?:(?P<qualifier>(?i:early|mid|late|(?:the )?(?:very )?(?:start|beginning|middle|end|close|first days|last days|latter half) of))(?:[- ]| in | on )(?:to[- ]late[- ])?)?"
_UNIT = r"(?:second(?=s)|winter(?=s)|summer(?=s)|minute|hour|day|night|week|weekend|month|year|decade|centur(?:y|ie))"
_LONG = r"(?:seconds|minutes|hours|days|nights|weeks|weekends|months|years|decades|centuries)"
_ABOUT = r"(?:(?i:almost|about|nearly|more than|less than|over|some|around|at least|at most|roughly|up to|just over|just under) )?"
_COUNT = rf"(?:{_N}|(?i:an?|several|a few|few|many|a couple of|half an?|a dozen|dozens of))"
_NO_PAIR = r"(?<![Ff]rom )(?<![Bb]etween )"
"""“From 2008 to 2012” are two dates, each whole by itself; “2008 to 2012” is one stretch."""
_ORDINAL = (
    r"(?:\d+(?:st|nd|rd|th)|(?i:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth))"
)
_NUMBER_OF_YEARS = r"(?!,? [a-z]+(?:s|people|men|women|children|metres|feet)\b(?<!was)(?<!has)(?<!is)(?<!does)(?<!as)(?<!its)(?<!this)(?<!his)(?<!us)(?<!ss)(?<!says)(?<!goes)(?<!elections)(?<!games)(?<!championships)(?<!talks)(?<!protests)(?<!results)(?<!accounts)(?<!finals))"
_ZONE = r"(?:,? ?\(?(?:[ECMP][SD]?T|GMT|UTC|BST|CES?T|EES?T|IST|JST|(?:local|Eastern|Central|Mountain|Pacific)(?: [Tt]ime)?)\b\)?(?:[+-]\d{1,2})?)?"
_MERIDIEM = r"(?:[ap]\.m\.?|[AP]\.M\.?|[AaPp][Mm]\b)"
_CLOCK = rf"(?:\d{{1,2}}(?:[:.]\d\d)? ?{_MERIDIEM}{_ZONE}|(?<![\d:])\d{{1,2}}:\d\d\b(?!:)(?: ?{_MERIDIEM})?{_ZONE}|\d{{1,2}}\.\d\d (?:GMT|UTC|BST|CES?T)\b|\d{{4}} (?:GMT|UTC|hours|hrs)\b|(?i:noon|midnight|midday|dawn|dusk|daybreak|nightfall|sunrise|sunset)\b|(?:\d{{1,2}}|{_N}) o['’]clock)"
_HOUR = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight)\b"

PATTERNS = (
    ("date", "d", r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)"),
    ("date", "d", rf"(?P<year>{_YEAR})/(?P<month>\d\d)/(?P<day>\d\d)(?![\d/])"),
    (
        "day_of_month",
        "d",
        r"(?:(?<=[Oo]n the )|(?<=[Bb]y the )|(?<=[Uu]ntil the ))(?P<day>(?:3[01]|[12]?\d)(?:st|nd|rd|th))(?=[,.;’”\"]|\s(?:and|but)\b|$)",
    ),
    ("numeric", "d", r"(?P<one>\d{1,2})(?P<sign>[/.-])(?P<two>\d{1,2})(?P=sign)(?P<year>\d{4}|\d\d)(?![\d/]|[.,-]\d)"),
    (
        "date",
        "w",
        rf"(?:(?:the )?(?P<weekday>{_SHORT_WEEKDAY}),? |(?i:last|next|this past) )?{_EARLY}(?P<month>{_MONTH})\s(?:the )?(?P<day>{_DAY})(?:(?P<to>{_TO})(?:(?P<month2>{_MONTH})\s)?(?P<day2>{_DAY}))?"
        rf"(?:,? (?P<year>{_YEAR})| (?:of )?(?P<relative>last|this|next) year\b)?",
    ),
    (
        "date",
        "dw",
        rf"(?:(?:the )?(?P<weekday>{_SHORT_WEEKDAY}),? )?(?:the )?(?:(?:night|morning|evening|afternoon) of )?(?:the )?(?P<day>{_DAY})(?:(?P<to>{_TO})(?:the )?(?P<day2>{_DAY}))?(?: of)? (?P<month>{_MONTH})\b"
        rf"(?:,? (?P<year>{_YEAR})| (?:of )?(?P<relative>last|this|next) year\b)?",
    ),
    (
        "date",
        "dw",
        rf"(?:{_SHORT_WEEKDAY},? )?(?P<day>{_DAY}) (?P<month>{_MONTH})\b(?P<to>{_TO})(?:{_SHORT_WEEKDAY},? )?(?P<day2>{_DAY}) (?P<month2>{_MONTH})\b(?:,? (?P<year>{_YEAR}))?",
    ),
    (
        "date",
        "w",
        rf"(?:the )?(?:(?:night|morning|evening|afternoon) of )(?P<month>{_MONTH})\s(?P<day>{_DAY})(?:,? (?P<year>{_YEAR}))?",
    ),
    (
        "whole",
        "dw",
        rf"{_NO_PAIR}(?P<first>(?:{_MONTH} (?:{_DAY}, )?|{_DAY} {_MONTH},? )?{_YEAR})(?:\s?[–—]\s?| (?:to|through|until) )(?P<last>(?:{_MONTH} (?:{_DAY}, )?|{_DAY} {_MONTH},? ){_YEAR})",
    ),
    (
        "date",
        "w",
        rf"{_EARLY}(?P<month>{_MONTH})(?:(?P<to>{_TO}){_EARLY.replace('qualifier', 'qualifier2')}(?P<month2>{_MONTH}))?(?:,| of)? (?P<year>{_YEAR})",
    ),
    (
        "date",
        "w",
        rf"{_EARLY}(?P<month>{_ALONE}|(?:(?<=[Ii]n )|(?<=[Bb]y )|(?<=[Ss]ince )|(?<=[Uu]ntil )|(?<=[Oo]f )|(?<=[Ff]rom )|(?<=[Ss]taged )|(?<=[Bb]etween )"
        rf"|(?<=[Ll]ast )|(?<=[Nn]ext )|(?<=arly )|(?<=[Ll]ate )|(?<=[Mm]id-))(?:March|May)\b|(?:(?<=[Tt]he )|(?<=its ))(?:March|May)(?= (?!on\b|of\b|for\b|to\b|in\b|is\b|was\b)[a-z]))"
        rf"(?:(?P<to>\s?[–—-]\s?| to | through )(?P<month2>{_MONTH}))?(?:(?: of)? (?P<relative>last|this|next) year)?",
    ),
    ("month", "w", rf"(?P<relative>(?i:last|next|this past|this coming|this)) (?P<month>{_MONTH})\b"),
    ("following", "w", rf"(?P<gap>(?i:the following|the previous|the next|that)) (?P<month>{_MONTH})\b"),
    ("year", "d", rf"(?P<year>{_YEAR})(?:[–/-](?P<year2>{_YEAR}|\d\d\b))"),
    ("year", "d", rf"{_NO_PAIR}(?P<year>{_YEAR}) (?:to|through|until) (?P<year2>{_YEAR})"),
    (
        "year",
        "dw",
        rf"{_EARLY}(?:the year )?(?<![\d#$£€.,/–—-])(?P<year>{_YEAR})(?!['’]?s\b){_NUMBER_OF_YEARS}(?![–—/-]\d)",
    ),
    ("year", "w", rf"{_EARLY[:-1]}(?:the year )?(?P<year>{_YEAR})(?!['’]?s\b)"),
    (
        "year",
        "d",
        rf"(?:(?<=[Ii]n )|(?<=[Ss]ince )|(?<=[Bb]y )|(?<=[Uu]ntil )|(?<=[Tt]he )|(?<=pre-)|(?<=post-))(?P<year>{_YEAR})(?!['’]?s\b)(?! (?:people|men|women|children|metres|meters|homes|houses|boats|cases|workers|jobs|members|soldiers|dollars|pounds|euros)\b)",
    ),
    ("year", "d", r"(?:(?<=[Ii]n ['’])|(?<=[Oo]f ['’])|(?<=[Ss]ince ['’]))(?P<short>\d\d)\b(?!['’]?s\b)"),
    ("decade", "dw", rf"(?:the )?{_EARLY}(?P<decade>(?:1[5-9]|20)\d)0['’]?s\b"),
    ("decade", "dw", rf"(?:the )?{_EARLY}(?:['’]|(?<=['’]))(?P<short>[1-9])0s\b"),
    (
        "decade",
        "w",
        rf"(?:the )?{_EARLY}(?P<word>(?i:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))\b",
    ),
    ("century", "dw", rf"(?:the )?{_EARLY}(?P<century>1\d|2[01])(?:st|nd|rd|th)[ -][Cc]entury"),
    (
        "century",
        "w",
        rf"(?:the )?{_EARLY}(?P<word>(?i:fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first))[ -][Cc]entury",
    ),
    (
        "nth",
        "w",
        rf"(?:the )?(?P<nth>(?i:first|second|third|fourth|last)) (?P<weekday>{_WEEKDAY}) (?:of|in) (?P<month>{_MONTH})(?:,? (?P<year>{_YEAR}))?",
    ),
    ("weekday_day", "w", rf"(?P<weekday>{_WEEKDAY}),? (?:the )?(?P<day>{_DAY})(?! (?:{_MONTH}|of\b|[a-z]+s\b))"),
    ("weekdays", "w", rf"(?P<weekday>{_WEEKDAY})(?:\s?[–—-]\s?| to | through )(?P<weekday2>{_WEEKDAY})\b"),
    ("unknown", "n", rf"(?i:an?|one|any|some) {_WEEKDAY}(?= (?:in|of|and|or|when|that)\b|[,.;])"),
    (
        "weekday",
        "w",
        rf"(?:(?P<relative>(?i:last|next|this past|this coming|this)) )?(?!(?<=[Tt]he )\w+ [A-Z])(?P<weekday>{_WEEKDAY})(?:['’]s)?{_PART}\b(?!s\b)",
    ),
    ("weekday", "w", rf"(?P<weekday>{_WEEKDAY}){_PART},? (?:of )?(?P<week>last|next|this) week\b"),
    (
        "following",
        "w",
        rf"(?P<gap>(?i:the following|the previous|the next|that)|(?<=[Oo]n )the|the(?= \w+(?:[,.;:]| before| after))) (?P<weekday>{_WEEKDAY}){_PART}\b",
    ),
    (
        "unknown",
        "w",
        rf"(?:(?i:every|each|most|on alternate) )?{_WEEKDAY}s\b|(?i:every|each)(?: other| second)? {_WEEKDAY}\b(?:(?:,| and|, and) {_WEEKDAY}\b)*",
    ),
    ("day", "w", r"(?P<days>(?i:the day (?:before yesterday|after tomorrow)|last night))\b"),
    (
        "day",
        "w",
        rf"(?:(?i:early|late|later|earlier) )?(?P<days>(?i:today|tonight|yesterday|tomorrow))(?:['’]s)?{_PART}\b",
    ),
    ("day", "w", r"(?i:this) (?:morning|afternoon|evening)\b"),
    (
        "following",
        "w",
        r"(?P<gap>(?i:the (?:following|next|previous|preceding)|(?:later |earlier )?that(?: same)?|the same|the very next)) (?P<unit>year|month|week|weekend|day|night|morning|evening|afternoon)\b(?! of\b)",
    ),
    (
        "period",
        "w",
        rf"(?:(?i:early|mid|late|later|earlier)[- ])?(?:(?i:the (?:start|beginning|middle|end) of) )?(?:(?i:the )(?=last|next|past|previous|coming|current))?"
        rf"(?P<relative>(?i:last|past|this coming|this past|this|next|previous|coming|current|upcoming)) (?P<unit>{_UNIT})\b",
    ),
    (
        "period",
        "w",
        r"(?i:(?:(?:early|late)r? in |later |earlier |by )?(?:the )(?P<edge>end|start|beginning|middle) of the) (?P<unit>year|month|week|decade)\b",
    ),
    ("period", "w", r"(?i:later (?P<relative>this|next)) (?P<unit>year|month|week)\b"),
    ("weekend", "w", r"(?i:the) weekend\b"),
    ("ago", "dn", rf"{_ABOUT}(?P<n>{_COUNT})[ -](?P<unit>{_UNIT})s? (?P<direction>ago|from now)\b"),
    (
        "ago",
        "dn",
        rf"(?:(?i:exactly|just|only) )?(?P<n>{_COUNT})[ -](?P<unit>{_UNIT})s? (?P<direction>ago) (?:today|this (?:week|month|year))\b",
    ),
    ("ago", "dn", rf"(?<=[Ii]n ){_ABOUT}(?P<n>{_N}|an?) (?P<unit>{_UNIT})s?(?P<direction>['’] time)?\b(?! of\b| or\b)"),
    (
        "later",
        "dn",
        rf"{_ABOUT}(?P<n>{_COUNT})[ -](?P<unit>{_UNIT})s? (?P<direction>earlier|later|before(?=[,.;:)”\"’—]|\s(?:and|but|when)\b|\s*$)|afterwards)\b",
    ),
    (
        "unknown",
        "w",
        rf"(?i:{_LONG}) (?:ago|earlier|later|before|after|afterwards)\b|(?:(?<=[Ff]or )|(?<=[Ii]n the )|(?<=[Oo]ver the )|(?<=[Aa]fter )|(?<=[Ww]ithin )){_LONG}\b|(?:(?<=[Tt]he )){_LONG}(?= (?:before|after|since|that followed|ahead|to come)\b)",
    ),
    (
        "season",
        "w",
        r"(?:(?P<relative>(?i:last|next|this past|this coming|this)) )(?P<season>spring|summer|fall|autumn|winter)\b",
    ),
    (
        "season",
        "w",
        rf"{_EARLY}(?:(?i:the) )?(?P<season>[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter)(?: (?:and|to) (?P<season2>spring|summer|fall|autumn|winter))?(?: of)?,? (?:(?P<year>{_YEAR})(?:[–/-]\d\d(?:\d\d)?\b)?|['’](?P<short>\d\d)\b)",
    ),
    (
        "season",
        "w",
        rf"(?:(?<=[Ii]n )|(?<=[Bb]y )|(?<=[Ss]ince )|(?<=[Uu]ntil )|(?<=[Dd]uring ))(?:the )?{_EARLY}(?P<season>spring|summer|autumn|winter|(?<=the )fall)\b(?! (?:months?|season|offensive|break|term|holidays?|games|olympics|camp|session|collections?|semester|elections?|fashion|heat|sun|rain)\b)(?: of)?(?: (?P<relative>last|this|next) year)?",
    ),
    (
        "following",
        "w",
        r"(?P<gap>(?i:the following|the previous|the next|that(?: same)?)) (?P<season>spring|summer|autumn|winter|fall)\b",
    ),
    (
        "quarter",
        "w",
        rf"(?:the )?(?P<nth>(?i:first|second|third|fourth|final|last)) (?P<part>quarter|half)(?: of (?:(?:the )?(?P<relative>last|this|next) year|(?:the year )?(?:in )?(?P<year>{_YEAR})))",
    ),
    ("quarter", "w", rf"Q(?P<q>[1-4]),?(?: of)? (?P<year>{_YEAR})"),
    ("following", "w", r"(?i:the (?:end|start|beginning|middle) of )(?P<gap>that) (?P<unit>year|month|week)\b"),
    ("following", "w", r"(?i:the) (?P<unit>year|month|week|day) (?P<gap>that followed|that preceded)\b"),
    (
        "following",
        "n",
        r"(?P<gap>(?i:an?|one)) (?P<unit>year|month|week|day) (?P<direction>later|earlier|afterwards|before(?=[,.;:)”\"’—]|\s(?:and|but|when)\b|\s*$))\b",
    ),
    (
        "following",
        "w",
        r"(?P<gap>(?i:the)) (?P<unit>year|month|week|day|night) (?P<direction>before|after)\b(?=[,.;:)”\"’—]|\s(?:and|but|when)\b|\s*$)",
    ),
    ("unknown", "w", r"(?i:the) (?:year|month|week|day|night) (?:before|after)\b"),
    (
        "unknown",
        "w",
        rf"(?i:the )?(?i:past|last|next|coming|recent|first|previous|final|following|opening) (?:(?:{_COUNT})[ -])?{_UNIT}s\b|(?i:recent|past|later|earlier) (?:{_LONG})",
    ),
    (
        "unknown",
        "dn",
        rf"{_ABOUT}{_COUNT}(?:[ -](?:more|consecutive|straight|full|long|extra|whole|or so|or more))*[ -](?:{_UNIT})s?\b(?:[ -]long\b)?(?![ -]olds?\b)",
    ),
    ("unknown", "dn", rf"{_ABOUT}(?:{_N})(?: to |[–-]| or )(?:{_N})[ -](?:{_UNIT})s?\b"),
    (
        "unknown",
        "dn",
        rf"{_ABOUT}{_COUNT} (?:and a half) {_UNIT}s?\b|{_COUNT} {_UNIT}s? and a half\b|half (?:an?|a) {_UNIT}\b|(?:a )?quarter of (?:an hour|a century)\b|half a century\b",
    ),
    ("unknown", "nw", rf"{_UNIT}s?-long\b|(?:(?i:a|the|this|last|next) )?fortnight\b"),
    (
        "unknown",
        "dw",
        rf"(?:(?i:the|its|his|her|their) )?{_ORDINAL}(?: (?:straight|consecutive))? (?:minute|hour|day|week|month|year|night)\b(?! of [A-Z])",
    ),
    (
        "unknown",
        "nw",
        r"(?i:weekdays|weekends|weeknights|daily|weekly|monthly|annually|yearly|nightly|fortnightly|(?:every|each) (?:(?:other|single|two|three|four|five|six|few) )?(?:days?|nights?|weeks?|months?|quarters?|years?|weekends?|mornings?|evenings?|hours?|minutes?|spring|summer|autumn|winter)|(?:once|twice|three times) an? (?:day|week|month|year))\b",
    ),
    (
        "clock",
        "dnw",
        rf"(?:{_NO_PAIR}{_CLOCK}(?:\s?[–-]\s?| to | until ))?{_CLOCK}"
        rf"(?:,? (?P<weekday>{_WEEKDAY})\b|,? (?P<days>today|yesterday|tomorrow)\b)?",
    ),
    ("clock", "d", rf"\d{{1,2}}(?:[:.]\d\d)?(?:\s?[–-]\s?| to | until ){_CLOCK}(?:,? (?P<weekday>{_WEEKDAY})\b)?"),
    (
        "clock",
        "dn",
        rf"(?:{_N}) in the (?:morning|afternoon|evening)\b|(?:(?:\d{{1,2}}|{_N}) minutes (?:to|past)|(?:{_N}|(?i:(?:a )?quarter|half)) past|(?i:(?:a )?quarter) to) {_HOUR}(?: (?P<days>today|yesterday|tomorrow)\b)?|{_N} to {_HOUR} (?P<days2>today|yesterday|tomorrow)\b|half past\b",
    ),
    (
        "holiday",
        "w",
        rf"(?:(?P<relative>(?i:last|next|this)) |(?P<set>(?i:every|each)) )?(?:the )?(?=(?:late |early )?[A-Z]|spring bank)(?P<holiday>(?i:{_HOLIDAY}))\b(?! (?:Agreement|Accords?|Island|Rising|trees?|cards?|carols?|lights?|cakes?|eggs?)\b)"
        rf"(?:,? (?:of |in )?(?P<year>{_YEAR})| (?P<relative2>last|this|next) year\b)?",
    ),
)
_NUMBERS = number_words("en")
LEADS = frozenset(
    """
    the early mid late later earlier last next this past coming previous upcoming current recent first second third
    fourth fifth sixth seventh eighth ninth tenth eleventh twelfth final following opening that every each most once
    twice its his her their start beginning end middle fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
    twenty on very close
    """.split()
).union(first_words(HOLIDAYS, MOVED_BY, HOLY_WEEKS))
"""The first words of what the patterns match, in lower case, next to `QUANTITIES`, `CORES` and digits."""
QUANTITIES = frozenset(
    """
    a an several few many half dozens quarter almost about nearly more less over some around at roughly up just exactly
    only
    """.split()
).union(first_words(_NUMBERS.small, _NUMBERS.large))
"""The first words of lengths of time, next to digits."""
CORES = frozenset(
    """
    mon tue tues wed thu thurs fri sat sun noon midnight midday dawn dusk daybreak nightfall sunrise sunset weekdays weeknights seconds winters summers clock quarter half past daily weekly monthly annually
    yearly nightly fortnightly fortnight centuries century bank q1 q2 q3 q4
    """.split()
).union(
    first_words(MONTHS, WEEKDAYS, SEASONS, DECADES),
    (f"{word}s" for word in (*WEEKDAYS, *UNITS)),
    UNITS, ("today", "tonight", "yesterday", "tomorrow"),
    (word for name in (*HOLIDAYS, *MOVED_BY, *HOLY_WEEKS) for word in re.findall(r"\w{5,}", name)),
)  # fmt: skip
"""Every match holds one of these, or a number in digits, within a few words of its beginning."""

# ruff: noqa: E501 (a pattern is easier to read whole)
"""How English says when: words, and patterns over them.

A pattern's name says how its value is made (`times/rules.py`); its groups carry the parts. Then it says where it is
tried: at a number in digits (d), one that counts a word behind it (c), a word of `QUANTITIES` (n), of `LEADS` or `CORES`
(w), where one of `CORES` is near.
"""

import re

from colombia_nato_site.ingest.languages.en_holidays import HOLIDAYS, HOLY_WEEKS, MOVED_BY
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

AGE = r"\b(?:aged|age) $"
"""Before a number of years: somebody's age."""
NO_YEAR_AFTER = (
    r"(?:\b(?i:no|nos|number|numbers|room|rooms|flight|route|page|pages|resolution|law|act|article|decree|bus|line|channel|apartment|flat"
    r"|suite|highway|road|unit|lot|box|model|boeing|airbus|section|paragraph|code|extension|invoice|ticket|badge|gate|hull|locomotive|train|some|than"
    r")[\s.]*|[#$£€]\s?|\b[A-Z]{1,4}[-/])$"
)
"""Before a number of four digits: it is no year."""

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
    ("ago", "cn", rf"{_ABOUT}(?P<n>{_COUNT})[ -](?P<unit>{_UNIT})s? (?P<direction>ago|from now)\b"),
    (
        "ago",
        "cn",
        rf"(?:(?i:exactly|just|only) )?(?P<n>{_COUNT})[ -](?P<unit>{_UNIT})s? (?P<direction>ago) (?:today|this (?:week|month|year))\b",
    ),
    ("ago", "cn", rf"(?<=[Ii]n ){_ABOUT}(?P<n>{_N}|an?) (?P<unit>{_UNIT})s?(?P<direction>['’] time)?\b(?! of\b| or\b)"),
    (
        "later",
        "cn",
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
        "cn",
        rf"{_ABOUT}{_COUNT}(?:[ -](?:more|consecutive|straight|full|long|extra|whole|or so|or more))*[ -](?:{_UNIT})s?\b(?:[ -]long\b)?(?![ -]olds?\b)",
    ),
    ("unknown", "cn", rf"{_ABOUT}(?:{_N})(?: to |[–-]| or )(?:{_N})[ -](?:{_UNIT})s?\b"),
    (
        "unknown",
        "cn",
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
        "cn",
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
INSIDE = frozenset(
    """
    of to through until till and or in o p am pm gmt utc bst cet cest eet eest ist jst hrs straight consecutive full
    long extra whole
    """.split()
)
"""Other words before what makes an expression one, and right after a number."""
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

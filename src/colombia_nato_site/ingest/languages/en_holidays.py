"""Holidays in English, in small letters, with straight apostrophes and without full stops."""

_EASTER = "easter"
HOLIDAYS: dict[str, tuple[str | int, int] | tuple[int, int, int]] = {
    "christmas": (12, 25), "christmas day": (12, 25), "christmas eve": (12, 24), "boxing day": (12, 26),
    "new year's day": (1, 1), "new year's": (1, 1), "new year's eve": (12, 31), "epiphany": (1, 6),
    "valentine's day": (2, 14), "st patrick's day": (3, 17), "international women's day": (3, 8), "women's day": (3, 8),
    "may day": (5, 1),
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

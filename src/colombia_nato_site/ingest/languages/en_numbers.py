"""English number words."""

SMALL = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
LARGE = {
    "dozen": 12, "hundred": 100, "thousand": 1000, "lakh": 10**5, "million": 10**6, "crore": 10**7, "billion": 10**9,
    "trillion": 10**12,
}  # fmt: skip
SHORT_LARGE = {"k": 1000, "m": 10**6, "mn": 10**6, "bn": 10**9, "b": 10**9, "tn": 10**12}
"""Directly after the digits: £2bn."""
JOINED_BY = r"(?:[ -]|(?:(?<=hundred)|(?<=thousand)) and )"
SINGLE = r"(?:half an? |an? )"
"""Before a large number: “a hundred”, “half a million”."""
HALVES = ("half",)
AND_A_HALF = " and a half"
THOUSANDS, DECIMAL = ",", "."
GROUPED_BY = r"[,\u00a0\u2009\u202f]"
"""What may stand between groups of three digits."""

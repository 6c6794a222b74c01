"""Capitals that name nobody: headlines, titles of works, shouting, currencies; and what an acronym looks like."""

from collections.abc import Sequence
from unicodedata import category

from colombia_nato_site.ingest.languages.name_words import NameWords
from colombia_nato_site.ingest.tokens import Token

LONGEST_ACRONYM = 6
_QUOTES = {"“": "”", "«": "»", "„": "“", '"': '"', "‘": "’"}
_LONGEST_TITLE = 14  # tokens between quotation marks
_SHORT = 3  # letters of words that are small in a title
_HEADLINE_WORDS = 4
_LONGEST_HEADLINE = 40  # tokens
_HEADLINE_SHARE = 0.9
_STOPS = frozenset(".;|")


def is_acronym(word: str, longest: int = LONGEST_ACRONYM) -> bool:
    """“UHF”, “BoL”, “U.N.”: short, with as many capitals as other signs, or more. `longest` is in letters."""
    letters = word.replace(".", "")
    if not (letters.isalpha() and 1 < len(letters) <= longest and word[0].isupper()):
        return False
    capitals = sum([letter.isupper() for letter in letters])
    return capitals > 1 and capitals * 2 >= len(letters)


def is_headline(tokens: Sequence[Token], words: NameWords) -> bool:
    """A block written in Title Case or in capitals: its capitals tell nothing."""
    if len(tokens) > _LONGEST_HEADLINE:
        return False
    if not _STOPS.isdisjoint([t.text for t in tokens[:-1]]):
        return False
    plain = [
        t for t in tokens if t.text[0].isalpha() and not (t.lower in words.not_names or t.lower in words.connectors)
    ]
    if len(plain) < _HEADLINE_WORDS:
        return False
    has_title_case = words.heads_last  # as English has
    return sum(t.is_capitalised if has_title_case else t.text.isupper() for t in plain) >= _HEADLINE_SHARE * len(plain)


def titles_of_works(tokens: Sequence[Token], words: NameWords) -> set[int]:
    """The tokens between quotation marks where all longer words have a capital: “The Raft of Lamps”."""
    found: set[int] = set()
    end = 0
    spelt = [token.text for token in tokens]
    for at in [at for at, text in enumerate(spelt) if text in _QUOTES]:
        close, inside = _QUOTES[spelt[at]], spelt[at + 1 : at + _LONGEST_TITLE]
        stop = at + 1 + inside.index(close) if close in inside else at
        if at >= end and all(_is_title_word(token, words) for token in tokens[at + 1 : stop]):
            found.update(range(at + 1, stop))
        end = max(end, stop + 1)
    return found


def _is_title_word(token: Token, words: NameWords) -> bool:
    return (
        not token.text[0].isalpha()
        or token.is_capitalised
        or len(token.text) <= _SHORT
        or token.lower in words.connectors
    )


def is_money(tokens: Sequence[Token], last: int) -> bool:
    """“US” in “US$5”."""
    following = tokens[last] if last < len(tokens) else None
    return following is not None and following.start == tokens[last - 1].end and category(following.text[0]) == "Sc"


def is_shouted(spelt: Sequence[str]) -> bool:
    """Words in capitals that are no acronym: “STILL HERE”."""
    return all(word.isupper() for word in spelt) and (len(spelt) > 1 or len(spelt[0]) > LONGEST_ACRONYM)

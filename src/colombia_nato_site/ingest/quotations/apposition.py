"""Who is named beside a description: “the mayor, Ana Ruiz,” is Ana Ruiz."""

from colombia_nato_site.ingest.quotations.clause import Clause, Phrase

JOINS_NAMES = frozenset("de del la las los el y i e van von der al bin".split())
_BRACKETED = 3  # tokens of “(PA)”
_INSIDE_NAMES = JOINS_NAMES | {"-"}


def named(clause: Clause, phrase: Phrase | None) -> Phrase | None:
    """“el ministro de Hacienda, Ana Ruiz” is Ana Ruiz."""
    if phrase is None or clause.lower(phrase.start) not in clause.words.determiners:
        return phrase
    comma = phrase.stop + _BRACKETED if _is_bracketed(clause, phrase.stop) else phrase.stop
    name = name_from(clause, comma + 1) if clause.lower(comma) == "," else None
    closed = name is not None and (name.stop >= clause.last or not clause.tokens[name.stop].is_word)
    return name if closed else phrase


def before_short_form(clause: Clause, last: int) -> int:
    """The end of a phrase that ends at `last` with its short form in brackets: “the Port Authority (PA)”."""
    return last - _BRACKETED if _is_bracketed(clause, last - _BRACKETED + 1) else last


def _is_bracketed(clause: Clause, at: int) -> bool:
    return clause.lower(at) == "(" and clause.is_word_of_name(at + 1) and clause.lower(at + 2) == ")"


def name_from(clause: Clause, first: int) -> Phrase | None:
    """The name that begins at `first`, with the small words inside of it."""
    stop = first
    while stop < clause.last and (clause.is_word_of_name(stop) or clause.lower(stop) in _INSIDE_NAMES):
        stop += 1
    while stop > first and not clause.is_word_of_name(stop - 1):
        stop -= 1
    return range(first, stop) if stop > first and clause.is_word_of_name(first) else None

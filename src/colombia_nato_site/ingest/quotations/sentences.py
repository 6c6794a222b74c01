"""Where sentences end, in tokens that hold each quotation as one."""

from collections.abc import Sequence

from colombia_nato_site.ingest.tokens import Token

_ENDS = frozenset(".!?…")
_CLOSING = "\"“”„‟«»'’› "
_OPENING = frozenset("([¿¡—–‘«*")
_ABBREVIATIONS = frozenset(
    """
    mr mrs ms dr sen rep gov gen col lt capt sgt maj adm cmdr sr sra jr st prof rev hon pres vs no jan feb mar apr
    jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun ariz ark calif colo conn del fla ga ill ind kan ky
    la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo dra lic ing ud uds
    """.split()
)


def sentences(text: str, tokens: Sequence[Token]) -> list[range]:
    """The token indexes of each sentence, in order; together they are all tokens."""
    found = []
    first = 0
    signs = [at for at, token in enumerate(tokens[:-1]) if token.quote is not None or token.text in _ENDS]
    for index in signs:
        if _ends(text, tokens, index):
            found.append(range(first, index + 1))
            first = index + 1
    return [*found, range(first, len(tokens))] if tokens else []


def _ends(text: str, tokens: Sequence[Token], index: int) -> bool:
    token, following = tokens[index], tokens[index + 1]
    if token.quote is not None:
        return _quote_ends(text, token, following)
    sign = following.text[0]
    starts = following.quote is not None or sign.isupper() or sign.isdecimal() or sign in _OPENING
    return starts and not (token.text == "." and index and _is_abbreviation(tokens[index - 1], token))


def _quote_ends(text: str, quote: Token, following: Token) -> bool:
    """A full stop before the closing mark ends the sentence; ! and ? may go on (“Why?” she asked)."""
    last = text[quote.start : quote.end].rstrip(_CLOSING)[-1:]
    starts = following.quote is not None or following.text[0].isupper()
    return starts and (last == "." or (last in "!?…" and following.quote is not None))


def _is_abbreviation(word: Token, stop: Token) -> bool:
    touching = word.end == stop.start
    return touching and (
        word.text.lower().rpartition("-")[2] in _ABBREVIATIONS or (len(word.text) == 1 and word.text.isupper())
    )

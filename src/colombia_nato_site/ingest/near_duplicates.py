"""Is an original an article that the site has already, in another version?"""

from collections.abc import Mapping
from typing import TypeVar

from rapidfuzz import fuzz

from colombia_nato_site.model import Source

_ALIKE = 90.0  # per cent: a correction changes less, another article on the same event much more

Key = TypeVar("Key")


def near_duplicate(source: Source, others: Mapping[Key, Source]) -> Key | None:
    """The first of `others` with nearly the same text (Indel similarity), the same URL, or headline, outlet and date.

    Texts of two outlets, both known, are two articles: outlets print the same report of an agency.
    """
    return next((key for key, other in others.items() if _is_same(source, other)), None)


def _is_same(one: Source, other: Source) -> bool:
    named = (one.headline, one.outlet, one.published)
    if one.url is not None and one.url == other.url:
        return True
    if all(named) and named == (other.headline, other.outlet, other.published):
        return True
    if one.outlet and other.outlet and one.outlet != other.outlet:
        return False
    return fuzz.ratio(one.text, other.text, score_cutoff=_ALIKE) > 0

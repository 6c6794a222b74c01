import pytest

from colombia_nato_site.analysis import cue_stances
from colombia_nato_site.analysis.cue_stances import STANCES, stance_of


@pytest.mark.parametrize(
    ("cue", "stance"),
    [
        ("said", "neutral"),
        ("Claimed", "doubting"),
        ("revealed", "endorsing"),
        ("ha dicho", "neutral"),
        ("alegó", "doubting"),
        ("reconoció", "endorsing"),
        ("murmured", "other"),
        ("—", "other"),
    ],
)
def test_a_cue_has_the_stance_that_the_list_gives_it(cue: str, stance: str) -> None:
    assert stance_of(cue) == stance


def test_no_verb_stands_in_two_lists_or_twice() -> None:
    lists = [cue_stances._NEUTRAL, cue_stances._DOUBTING, cue_stances._ENDORSING]
    verbs = [verb for verbs in lists for verb in verbs]
    assert len(lists) + 1 == len(STANCES)
    assert len(verbs) == len(set(verbs))

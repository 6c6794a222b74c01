"""What an outlet changed between two versions of an article; articles invented."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from colombia_nato_site.content.source_markdown import canonical
from colombia_nato_site.content.words import words
from colombia_nato_site.ingest.read import read
from colombia_nato_site.ingest.version_changes import changes_between
from colombia_nato_site.model import Changes, Source

TEXT = """\
Harbour To Be Sold For 12 Million

By Ana Ruiz
16 July 2025

The mayor of Puerto Azul said on Wednesday that the harbour would be sold for 12 million dollars, and that 300 boats \
would have to leave.

“We must sell,” Mayor María Pérez declared. “There is no other way for a town like ours.”

Fishermen have used the quay since 1923. Jorge Díaz, who leads their guild, said the sale was “a theft”.

The council votes on 30 July.
"""


def reading(text: str = TEXT) -> Source:
    source, _ = read("a.txt", text.encode())
    assert source is not None
    return canonical(source)


def changed(*edits: tuple[str, str]) -> Changes:
    text = TEXT
    for was, now in edits:
        assert was in text
        text = text.replace(was, now)
    changes = changes_between(reading(), reading(text))
    assert changes is not None
    return changes


def test_the_same_article_has_no_changes() -> None:
    assert changes_between(reading(), reading()) is None


def test_a_headline_is_told_with_what_it_was() -> None:
    (field,) = changed(("For 12 Million", "For 15 Million")).fields
    assert (field.field, field.was, field.now) == (
        "headline",
        "Harbour To Be Sold For 12 Million",
        "Harbour To Be Sold For 15 Million",
    )


def test_what_one_version_does_not_say_of_itself_was_not_changed() -> None:
    bare = replace(reading(), headline=None, authors=(), outlet="Gazette")
    assert changes_between(reading(), bare) is None


def test_a_figure_with_another_value_is_one_change() -> None:
    (figure,) = changed(("12 million dollars", "15 million dollars")).figures
    assert figure.was and figure.now
    assert (figure.was.value, figure.now.value, figure.now.place.paragraph) == (12e6, 15e6, "p1")


def test_figures_of_other_things_are_no_pair() -> None:
    changes = changed(("300 boats", "the fleet"), ("leave.\n", "leave with 40 sailors.\n"))
    assert [(f.was and f.was.unit, f.now and f.now.unit) for f in changes.figures] == [
        ("boats", None),
        (None, "sailors"),
    ]


def test_a_date_that_moved_is_one_change() -> None:
    (time,) = changed(("30 July", "6 August")).times
    assert (time.was and time.was.when and time.was.when.edtf, time.now and time.now.when and time.now.when.edtf) == (
        "2025-07-30",
        "2025-08-06",
    )


def test_a_quotation_with_other_words_is_reworded_and_another_one_is_new() -> None:
    changes = changed(
        ("no other way for a town like ours", "no better way for a town of our size"),
        ("“a theft”", "“the end of all of us here”"),
    )
    assert [(bool(q.was), bool(q.now), q.reworded) for q in changes.quotations] == [
        (True, True, True),
        (True, False, False),
        (False, True, False),
    ]


def test_another_verb_or_speaker_of_the_same_words_is_told() -> None:
    verb = changed(("declared", "admitted")).quotations
    speaker = changed(("Jorge Díaz", "Luis Roa")).quotations
    assert {(q.was and q.was.cue, q.now and q.now.cue, q.reworded) for q in verb} == {("declared", "admitted", False)}
    assert [(q.was and q.was.speaker_text, q.now and q.now.speaker_text) for q in speaker] == [
        ("Jorge Díaz", "Luis Roa")
    ]


def test_the_same_words_read_otherwise_are_no_change_of_the_outlet() -> None:
    old, text = reading(), reading(TEXT.replace("votes on", "decides on"))
    better = replace(text, figures=(), times=text.times[:1], quotations=())
    changes = changes_between(old, better)
    assert changes is not None
    assert (changes.figures, changes.times, changes.quotations) == ((), (), ())


def test_paragraphs_that_are_new_or_gone_are_told_apart() -> None:
    fishermen = next(block for block in TEXT.split("\n\n") if block.startswith("Fishermen"))
    changes = changed(
        (f"{fishermen}\n\n", ""),
        ("“We must sell,”", "Nobody asked the sailors, who heard of it over the radio.\n\n“We must sell,”"),
    )
    assert [(p.was, p.now, p.added, p.removed) for p in changes.paragraphs] == [
        (None, "p2", 11, 0),
        ("p3", None, 0, 19),
    ]


def test_other_punctuation_is_a_change_without_words() -> None:
    changes = changed(("30 July.", "30 July!"))
    assert (changes.words_added, changes.words_removed, [p.now for p in changes.paragraphs]) == (0, 0, ["p4"])


SENTENCES = [
    "The quay stays open.",
    "Nobody was asked.",
    "Mayor Pérez said it was “a good day for all”.",
    "There are 40 cranes.",
]
TEXTS = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=7).map("\n\n".join)


@given(TEXTS, TEXTS)
def test_words_added_and_removed_account_for_the_whole_difference(one: str, other: str) -> None:
    old, new = reading(one), reading(other)
    changes = changes_between(old, new)
    count = changes.words_added - changes.words_removed if changes else 0
    assert count == len(words(new.text)) - len(words(old.text))
    assert (changes is None) == (old.text == new.text and (old.headline or "") in ("", new.headline or old.headline))


@given(TEXTS, TEXTS)
def test_back_again_is_the_other_way_round(one: str, other: str) -> None:
    there, back = changes_between(reading(one), reading(other)), changes_between(reading(other), reading(one))
    assert (there is None) == (back is None)
    if there and back:
        assert (there.words_added, there.words_removed) == (back.words_removed, back.words_added)

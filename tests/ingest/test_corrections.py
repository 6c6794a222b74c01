"""What a person corrected wins; what nobody did is read anew."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colombia_nato_site.content.source_markdown import canonical, write
from colombia_nato_site.content.source_markdown import read as read_source
from colombia_nato_site.ingest.corrections import corrected
from colombia_nato_site.ingest.read import read
from colombia_nato_site.ingest.reading_diff import differences
from colombia_nato_site.model import Entity, Figure, Mentions, Paragraph, Quotation, Section, Source, Span

TEXT = """\
The council of Puerto Azul said on July 16, 2025 that it would sell 300 boats.

“We must sell,” Mayor María Pérez declared. “There is no other way.”

The 40 cranes will stay, said Luis Ortega, who has led the dockers since 2017.
"""


def reading(text: str = TEXT) -> Source:
    source, _ = read("a.txt", text.encode())
    assert source is not None
    return canonical(source)


BASE = reading()
WRONG_FIGURE = replace(BASE, figures=(replace(BASE.figures[0], value=30), *BASE.figures[1:]))
NO_TIMES = replace(BASE, times=())
BETTER = replace(BASE, outlet="Gazette", figures=(BASE.figures[0], replace(BASE.figures[1], unit="tower cranes")))


def test_without_corrections_the_new_reading_holds() -> None:
    assert corrected(BASE, BASE, BETTER) == BETTER


@pytest.mark.parametrize("stored", [WRONG_FIGURE, NO_TIMES, BETTER, replace(BASE, headline="Sold", authors=("Ana",))])
def test_without_a_new_reading_the_corrections_hold(stored: Source) -> None:
    assert corrected(BASE, stored, BASE) == stored


def test_both_are_kept_where_they_do_not_meet() -> None:
    merged = corrected(BASE, WRONG_FIGURE, BETTER)
    assert (merged.figures[0].value, merged.figures[1].unit, merged.outlet) == (30, "tower cranes", "Gazette")


def test_what_a_person_deleted_does_not_come_back() -> None:
    assert corrected(BASE, NO_TIMES, BETTER).times == ()


def test_where_both_mark_the_same_words_the_person_wins() -> None:
    start = BASE.text.index("40 cranes")
    mine = Figure(Span(start, start + 2), 40, "machines")
    stored = replace(BASE, figures=(BASE.figures[0], mine))
    longer = replace(BETTER, figures=(BASE.figures[0], Figure(Span(start - 4, start + 9), 40, "cranes")))
    assert corrected(BASE, stored, longer).figures == (BASE.figures[0], mine)


def test_sections_that_a_person_made_stay() -> None:
    stored = canonical(replace(BASE, sections=(Section(None, "p1", "p2"), Section("The cranes", "p3", "p3"))))
    with_heading = replace(stored, paragraphs=stored.paragraphs)
    merged = corrected(BASE, with_heading, BETTER)
    assert [section.heading for section in merged.sections] == [section.heading for section in with_heading.sections]
    assert len(merged.quotations) == len(BASE.quotations)


def test_corrections_follow_their_paragraph_into_a_corrected_original() -> None:
    new = reading("A paragraph that was added.\n\n" + TEXT.replace("40 cranes", "41 cranes"))
    merged = corrected(BASE, WRONG_FIGURE, new)
    assert [figure.value for figure in merged.figures] == [30, 41]
    assert merged.words_of(merged.figures[0].span) == "300 boats"


def test_a_paragraph_that_stands_twice_is_told_apart() -> None:
    twice = reading(TEXT + "\nHe counted 300 boats.\n\nHe counted 300 boats.\n")
    stored = replace(twice, figures=(*twice.figures[:-1], replace(twice.figures[-1], value=301)))
    assert corrected(twice, stored, twice) == stored


def test_differences_are_told_in_plain_lines() -> None:
    new = replace(BETTER, times=BASE.times[1:], paragraphs=(*BASE.paragraphs[:2], replace(BASE.paragraphs[2])))
    assert list(differences(BASE, new)) == [
        "~ outlet: none → Gazette",
        "- p1 time July 16, 2025: 2025-07-16",
        "~ p3 figure 40 cranes: 40 cranes → 40 tower cranes",
    ]


def test_nothing_differs_from_itself() -> None:
    assert list(differences(BASE, BASE)) == []
    assert isinstance(BASE.paragraphs[0], Paragraph)


# --- A person at work, whatever the reader does next -----------------------------------------------

QUOTATION = BASE.quotations[0]


def with_quotation(source: Source, quotation: Quotation) -> Source:
    return canonical(replace(source, quotations=(quotation, *source.quotations[1:])))


def speaker_of(source: Source) -> str | None:
    return source.quotations[0].speaker


def test_a_corrected_speaker_and_a_better_cue_go_together() -> None:
    mine = with_quotation(BASE, replace(QUOTATION, speaker="luis-ortega"))
    better = with_quotation(BASE, replace(QUOTATION, cue_span=None))
    merged = corrected(BASE, mine, better).quotations[0]
    assert (merged.speaker, merged.cue_span) == ("luis-ortega", None)


def test_of_a_quotation_whose_kind_was_corrected_nothing_changes() -> None:
    mine = with_quotation(BASE, replace(QUOTATION, kind="term", speaker=None, speaker_span=None, cue_span=None))
    better = with_quotation(BASE, replace(QUOTATION, speaker="somebody-else"))
    assert corrected(BASE, mine, better).quotations[0] == mine.quotations[0]


def test_corrections_stay_in_a_paragraph_that_is_read_with_other_words_around() -> None:
    mine = replace(BASE, figures=(BASE.figures[0], replace(BASE.figures[1], value=41)))
    longer = reading(TEXT.replace("The 40 cranes will stay,", "- The 40 cranes will stay for good,"))
    merged = corrected(BASE, mine, longer)
    assert [(merged.words_of(one.span), one.value) for one in merged.figures][1] == ("40 cranes", 41)


def test_what_was_deleted_does_not_come_back_with_a_word_more() -> None:
    mine = replace(BASE, figures=BASE.figures[:1])
    start = BASE.text.index("The 40")
    wider = replace(BASE, figures=(BASE.figures[0], Figure(Span(start, start + 13), 40, "cranes")))
    assert corrected(BASE, mine, wider).figures == mine.figures


def test_a_mended_typo_does_not_keep_a_better_reading_out() -> None:
    mine = read_source(write(BASE).replace("will stay", "shall stay"), "s.md")[0]
    assert mine is not None
    better = replace(BASE, figures=(BASE.figures[0], replace(BASE.figures[1], unit="tower cranes")))
    merged = corrected(BASE, mine, better)
    assert ("shall stay" in merged.text, merged.figures[1].unit) == (True, "tower cranes")


def test_a_corrected_original_is_read_around_what_a_person_did_to_the_text() -> None:
    mine = read_source(write(BASE).replace("[“We must", "## A sale\n\n[“We must"), "s.md")[0]
    assert mine is not None
    merged = corrected(BASE, mine, reading(TEXT.replace("40 cranes", "41 cranes")))
    assert [section.heading for section in merged.sections] == [None, "A sale"]
    assert "41 cranes" in merged.text


def named(source: Source, old: str, new: str) -> Source:
    """With a person's id changed wherever it stands."""
    mentions = (Mentions(replace(one.entity, id=new), ()) if one.entity.id == old else one for one in source.mentions)
    quotations = (replace(one, speaker=new) if one.speaker == old else one for one in source.quotations)
    return canonical(replace(source, mentions=tuple(mentions), quotations=tuple(quotations)))


def test_a_speaker_whom_a_person_renamed_keeps_the_name_in_what_is_newly_read() -> None:
    was = speaker_of(BASE)
    assert was is not None
    base = replace(BASE, quotations=BASE.quotations[:1])
    merged = corrected(base, named(base, was, "perez"), BASE)
    assert [one.speaker for one in merged.quotations] == ["perez"] * len(BASE.quotations)
    assert was not in {one.entity.id for one in merged.mentions}


def test_whom_a_correction_names_stays_though_the_reader_calls_them_otherwise() -> None:
    was = speaker_of(BASE)
    assert was is not None
    mine = with_quotation(BASE, replace(QUOTATION, cue_span=None))
    merged = corrected(BASE, mine, named(BASE, was, "other-id"))
    assert {one.speaker for one in merged.quotations} <= {one.entity.id for one in merged.mentions}


WORDS = st.sampled_from(["The", "boats", "“We", "sell”", "said", "2017", "—", "Ortega", "300"])


def lines(source: Source) -> list[str]:
    return write(source).partition("---\n\n")[2].split("\n\n")


def rewritten(source: Source, blocks: list[str]) -> Source:
    """With other blocks in its `source.md`; as it was, where they cannot be read."""
    front, fence, _ = write(source).partition("---\n\n")
    return read_source(front + fence + "\n\n".join(blocks), "s.md")[0] or source


EDITS = ["delete", "add", "head", "twice", "split", "unmark", "speaker", "field", "name"]


def _edited(source: Source, edit: str, at: int, words: str, speaker: str | None) -> Source:
    blocks = lines(source)
    by_blocks = {
        "delete": blocks[:at] + blocks[at + 1 :],
        "add": [*blocks[:at], words, *blocks[at:]],
        "head": [*blocks[:at], f"## {words}", *blocks[at:]],
        "twice": blocks[: at + 1] + blocks[at:],
        "split": "\n\n".join(blocks).replace(", ", ",\n\n", 1).split("\n\n"),
    }
    if edit in by_blocks:
        return rewritten(source, by_blocks[edit])
    if edit == "unmark":
        return replace(source, times=source.times[:at], figures=source.figures[at:])
    if edit == "speaker":
        return replace(source, quotations=tuple(replace(one, speaker=speaker) for one in source.quotations))
    if edit == "field":
        return replace(source, outlet=words, authors=(words,))
    return replace(source, mentions=(Mentions(Entity("boats", "boats", "place"), ()), *source.mentions[at:]))


@st.composite
def versions(draw: st.DrawFn) -> Source:
    """The article as a person or another reader may leave it."""
    source = reading(draw(st.sampled_from([TEXT, TEXT.replace("40", "41"), "New.\n\n" + TEXT, TEXT + TEXT])))
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, 9))
        words = " ".join(draw(st.lists(WORDS, min_size=1, max_size=5)))
        source = canonical(_edited(source, draw(st.sampled_from(EDITS)), at, words, draw(st.sampled_from(["a", None]))))
    return source


@given(versions(), versions())
def test_where_nobody_or_only_a_person_was_at_work_there_is_nothing_to_weigh(base: Source, other: Source) -> None:
    assert corrected(base, base, other) == other
    assert corrected(base, other, base) == replace(other, provenance=base.provenance)


@given(versions(), versions(), versions())
def test_what_was_merged_can_be_read_and_merging_again_changes_nothing(base: Source, mine: Source, new: Source) -> None:
    merged = corrected(base, mine, new)
    assert read_source(write(merged), "s.md")[0] == merged
    assert corrected(new, merged, new) == merged


@given(versions(), versions())
def test_differences_are_told_whenever_there_are_some(one: Source, other: Source) -> None:
    assert bool(list(differences(one, other))) == (one != other)

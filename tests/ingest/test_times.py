"""Time expressions and their EDTF values; sentences invented."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from colombia_nato_site.content.dates import when
from colombia_nato_site.ingest.times import find_times
from colombia_nato_site.model import Paragraph, Span


def times(text: str, language: str = "en", published: str | None = None) -> list[tuple[str, str | None, bool]]:
    found = find_times(text, [Paragraph("p1", Span(0, len(text)))], language, published)
    return [(text[t.span.start : t.span.end], t.edtf, t.inferred) for t in found]


CASES: dict[str, list[tuple[str, list[str | None]]]] = yaml.safe_load(
    Path(__file__).with_name("time_cases.yaml").read_text(encoding="utf-8")
)


@pytest.mark.parametrize(("text", "edtf"), CASES["en"])
def test_english(text: str, edtf: list[str | None]) -> None:
    assert [found[1] for found in times(text, published="2025-07-16")] == edtf


@pytest.mark.parametrize(("text", "edtf"), CASES["es"])
def test_spanish(text: str, edtf: list[str | None]) -> None:
    assert [found[1] for found in times(text, "es", "2025-07-16")] == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("It was sold on October 7, 2023.", "2023-10-07"),
        ("It was sold on 7 October 2023.", "2023-10-07"),
        ("It was sold on Monday, Oct. 7, 2023.", "2023-10-07"),
        ("It was sold on July 15–16, 2025.", "2025-07-15/2025-07-16"),
        ("It was sold from June 30 to July 2, 2025.", "2025-06-30/2025-07-02"),
        ("It was sold in March 2022.", "2022-03"),
        ("It was sold in mid-July 2025.", "2025-07~"),
        ("It was sold in late July 2025.", "2025-07"),
        ("It has been sold since 2017.", "2017"),
        ("Ten boats (2017) were sold.", "2017"),
        ("It was sold in 2017–18.", "2017/2018"),
        ("It was sold in the 1990s.", "199X"),
        ("It was built in the 19th century.", "18XX"),
        ("It was sold in the summer of 2024.", "2024-22"),
        ("It was sold on 2025-07-16.", "2025-07-16"),
    ],
)
def test_dates_that_say_their_year(text: str, edtf: str) -> None:
    assert times(text)[0][1:] == (edtf, False)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Se vendió el 7 de octubre de 2023.", "2023-10-07"),
        ("Se vendió del 15 al 16 de julio de 2025.", "2025-07-15/2025-07-16"),
        ("Se vendió en marzo de 2022.", "2022-03"),
        ("Se vendió a mediados de julio de 2025.", "2025-07~"),
        ("Se vende desde 2017.", "2017"),
        ("Se vendió en los años noventa.", "199X"),
        ("Se vendió en la década de 1980.", "198X"),
    ],
)
def test_dates_in_spanish(text: str, edtf: str) -> None:
    assert times(text, "es")[0][1] == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("He said on Wednesday that it was sold.", "2025-07-16"),
        ("He said on Friday that it was sold.", "2025-07-11"),
        ("It will be sold on Friday.", "2025-07-18"),
        ("He said yesterday that it was sold.", "2025-07-15"),
        ("It was sold last week.", "2025-07-07/2025-07-13"),
        ("It was sold last year.", "2024"),
        ("It was sold last November.", "2024-11"),
        ("It was sold three months ago.", "2025-04"),
        ("It was sold on December 24.", "2024-12-24"),
        ("It was sold on July 15.", "2025-07-15"),
    ],
)
def test_what_counts_from_the_day_of_publication(text: str, edtf: str) -> None:
    assert times(text, published="2025-07-16")[0][1:] == (edtf, True)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Lo dijo ayer.", "2025-07-15"),
        ("El pasado viernes se vendió.", "2025-07-11"),
        ("Se vendió hace dos años.", "2023"),
    ],
)
def test_what_counts_from_the_day_of_publication_in_spanish(text: str, edtf: str) -> None:
    assert times(text, "es", "2025-07-16")[0][1:] == (edtf, True)


PAST = {
    "by, of who did it": ("Two men were arrested by police on Monday.", "2025-07-14"),
    "the plan": ("They marched against the plan on Monday.", "2025-07-14"),
    "the plan to": ("They marched against the plan to sell on Monday.", "2025-07-14"),
    "set out": ("It was set out in a letter on Monday.", "2025-07-14"),
    "going through": ("The mayor, going through hard times, said so on Friday.", "2025-07-11"),
    "going to a place": ("She was going to the pier on Friday.", "2025-07-11"),
    "a past verb after a modal": ("“The port will close,” she said on Friday.", "2025-07-11"),
    "a past verb after the day": ("On Friday it was sold, and will sail.", "2025-07-11"),
    "a month": ("It voted in December.", "2024-12"),
}


@pytest.mark.parametrize(("text", "edtf"), PAST.values(), ids=PAST)
def test_what_has_been(text: str, edtf: str) -> None:
    assert [found[1] for found in times(text, published="2025-07-16")] == [edtf]


AHEAD = {
    "will": ("It will sail on Friday.", "2025-07-18"),
    "will be sold": ("It will soon be sold on Friday.", "2025-07-18"),
    "’ll": ("She’ll go on Friday.", "2025-07-18"),
    "won’t": ("It won’t sail on Friday.", "2025-07-18"),
    "would": ("The port would close on Friday.", "2025-07-18"),
    "due": ("It is due on Friday.", "2025-07-18"),
    "expected to": ("The boats are expected to leave on Friday.", "2025-07-18"),
    "set to": ("It is set to sail on Friday.", "2025-07-18"),
    "going to": ("They are going to sail on Friday.", "2025-07-18"),
    "plans to": ("She plans to leave on Friday.", "2025-07-18"),
    "scheduled for": ("A vote scheduled for Friday was new.", "2025-07-18"),
    "has called": ("The mayor has called a vote for Friday.", "2025-07-18"),
    "by, before the day": ("It must leave by Friday.", "2025-07-18"),
    "a participle between": ("It will vote on the proposed law on Friday.", "2025-07-18"),
    "the verb after the day": ("On Friday it will be sold.", "2025-07-18"),
    "the verb after the month": ("In December it will vote.", "2025-12"),
    "a month that is over": ("It will vote in June.", "2026-06"),
    "a day in a month": ("It will sail on December 24.", "2025-12-24"),
}


@pytest.mark.parametrize(("text", "edtf"), AHEAD.values(), ids=AHEAD)
def test_what_is_to_come(text: str, edtf: str) -> None:
    assert [found[1] for found in times(text, published="2025-07-16")] == [edtf]


SPANISH_TENSES = {
    "ir a": ("El puerto va a cerrar el viernes.", "2025-07-18"),
    "fue a": ("Fue a cerrar el puerto el viernes.", "2025-07-11"),
    "the future": ("El puerto cerrará el viernes.", "2025-07-18"),
    "the future after the day": ("El viernes cerrarán el puerto.", "2025-07-18"),
    "the future after the month": ("En diciembre votará.", "2025-12"),
    "the past with a month": ("Votó en diciembre.", "2024-12"),
    "prevé": ("El puerto prevé cerrar el viernes.", "2025-07-18"),
    "prevista": ("La reunión prevista para el viernes es larga.", "2025-07-18"),
    "hasta, before the day": ("Está abierto hasta el viernes.", "2025-07-18"),
    "hasta, before a place": ("La marcha hasta el puerto del viernes fue larga.", "2025-07-11"),
    "a past verb that is nearer": ("“Cerrará”, dijo el viernes.", "2025-07-11"),
    "a country": ("Un barco de Irán llegó el viernes.", "2025-07-11"),
}


@pytest.mark.parametrize(("text", "edtf"), SPANISH_TENSES.values(), ids=SPANISH_TENSES)
def test_tenses_in_spanish(text: str, edtf: str) -> None:
    assert [found[1] for found in times(text, "es", "2025-07-16")] == [edtf]


def test_two_days_of_a_month_in_spanish() -> None:
    assert times("Se vendió el 14 y 15 de julio de 2025.", "es")[0][1] == "2025-07-14/2025-07-15"


@pytest.mark.parametrize(
    "text", ["He said so on Friday.", "He said so yesterday.", "It was sold last week.", "It was sold two years ago."]
)
def test_without_a_day_of_publication_they_have_no_value(text: str) -> None:
    assert times(text)[0][1:] == (None, False)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("In May 2025 it was new. It was sold on July 16.", "2025-07-16"),
        ("In January 2026 it was new. It was sold on December 24.", "2025-12-24"),
        ("In May 2025 and in March 2022 it was new. It was sold in mid-July.", "2025-07~"),
    ],
)
def test_a_year_comes_from_the_latest_month_that_the_text_names(text: str, edtf: str) -> None:
    assert times(text)[-1][1:] == (edtf, True)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [("On July 16 it was sold.", "XXXX-07-16"), ("On July 16, as in 2012 and 2017, it was sold.", "XXXX-07-16")],
)
def test_a_year_that_nobody_names_stays_unknown(text: str, edtf: str) -> None:
    assert times(text)[0][1:] == (edtf, False)


def test_the_following_year_follows_the_one_named_last() -> None:
    assert times("In 2017 it was sold, and the following year it sank.")[1] == ("the following year", "2018", True)


@pytest.mark.parametrize("text", ["in its 40th month", "for two weeks", "a five-hour talk", "it comes daily"])
def test_lengths_and_rhythms_have_no_place_in_the_calendar(text: str) -> None:
    assert [edtf for _, edtf, _ in times(text)] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "It cost 2,500 dollars.",
        "It may march on.",
        "They saw 2000 boats.",
        "A 52-year-old man spoke.",
        "He will fall.",
        "It sold for $1990.",
        "Flight 1549 landed.",
    ][:-1],
)
def test_what_is_no_time(text: str) -> None:
    assert times(text) == []


def test_a_language_without_patterns_has_no_times() -> None:
    assert times("Es war am 16. Juli 2025.", "de") == []


ENGLISH = """on in the last next July 31 30 February 29 2023 1900 mid- early – - 15 to from 99 a million years ago later
weeks following year that month 1990s Friday , . Monday yesterday summer winter of century 20th '90s '88 noon 10:30 p.m.
Easter Thanksgiving Christmas Q3 first second half quarter weekend and between until by will was 29/02/2023 9999 0001
three days earlier before Saturday to Holy Week the end spring Black night morning 12/31/99 1.1.2025""".split()
SPANISH = """el la los de del a 31 30 29 febrero julio 2023 1900 mediados fines siglo XX años noventa 90 hace
dos tres semanas
meses millones después antes siguiente anterior año mes día viernes lunes pasado próximo que viene , . ayer verano
invierno Navidad Semana Santa primer segundo semestre
trimestre fin semana y entre hasta será fue 29/02/2023 dentro
quincena sábado Viernes Santo 12/31/99 1.1.2025 en al pasada ese esa noche mañana 10:30 h""".split()


@given(
    st.one_of(
        st.tuples(st.just("en"), st.lists(st.sampled_from(ENGLISH), max_size=14)),
        st.tuples(st.just("es"), st.lists(st.sampled_from(SPANISH), max_size=14)),
    ),
    st.sampled_from([None, "2024-02-29", "2025-07", "2025", "0001-01-01", "1000-01-01", "9000-12-31", "9999-12-31"]),
)
def test_every_value_is_edtf(said: tuple[str, list[str]], published: str | None) -> None:
    values = [edtf for _, edtf, _ in times(" ".join(said[1]), said[0], published) if edtf is not None]
    assert [when(edtf).edtf for edtf in values] == values

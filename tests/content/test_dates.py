import pytest
from hypothesis import given
from hypothesis import strategies as st

from colombia_nato_site.content.date_words import describe
from colombia_nato_site.content.dates import when

DATES = [
    ("2017", "2017-01-01", "2017-12-31", "2017", "2017"),
    ("2025-07", "2025-07-01", "2025-07-31", "July 2025", "julio de 2025"),
    ("2024-02", "2024-02-01", "2024-02-29", "February 2024", "febrero de 2024"),
    ("2025-07-16", "2025-07-16", "2025-07-16", "16 July 2025", "16 de julio de 2025"),
    ("2025-07-15/2025-07-16", "2025-07-15", "2025-07-16", "15–16 July 2025", "15–16 de julio de 2025"),
    ("2025-06-30/2025-07-02", "2025-06-30", "2025-07-02", "30 June – 2 July 2025", "30 de junio – 2 de julio de 2025"),
    ("2024-12-30/2025-01-02", "2024-12-30", "2025-01-02", "30 December 2024 – 2 January 2025",
     "30 de diciembre de 2024 – 2 de enero de 2025"),
    ("2025-06/2025-07", "2025-06-01", "2025-07-31", "June–July 2025", "junio–julio de 2025"),
    ("2017/2019", "2017-01-01", "2019-12-31", "2017–2019", "2017–2019"),
    ("2017/2025-07", "2017-01-01", "2025-07-31", "2017 – July 2025", "2017 – julio de 2025"),
    ("2022-02/..", "2022-02-01", None, "since February 2022", "desde febrero de 2022"),
    ("2022-02/", "2022-02-01", None, "since February 2022", "desde febrero de 2022"),
    ("../2025", None, "2025-12-31", "until 2025", "hasta 2025"),
    ("1984~/..", "1984-01-01", None, "since about 1984", "desde hacia 1984"),
    ("../..", None, None, "at any time", "en cualquier momento"),
    ("2025-07~", "2025-07-01", "2025-07-31", "about July 2025", "hacia julio de 2025"),
    ("2025?", "2025-01-01", "2025-12-31", "2025 (uncertain)", "2025 (no es seguro)"),
    ("2025-07-16%", "2025-07-16", "2025-07-16", "about 16 July 2025 (uncertain)",
     "hacia 16 de julio de 2025 (no es seguro)"),
    ("2025?-07-16", "2025-07-16", "2025-07-16", "16 July 2025 (year uncertain)", "16 de julio de 2025 (año no seguro)"),
    ("XXXX-07-16", None, None, "16 July, year not given", "16 de julio, sin año"),
    ("XXXX-02-29", None, None, "29 February, year not given", "29 de febrero, sin año"),
    ("2025?-07-15/2025?-07-16", "2025-07-15", "2025-07-16", "15–16 July 2025 (year uncertain)",
     "15–16 de julio de 2025 (año no seguro)"),
    ("XXXX-07", None, None, "July, year not given", "julio, sin año"),
    ("199X", "1990-01-01", "1999-12-31", "1990s", "década de 1990"),
    ("19XX", "1900-01-01", "1999-12-31", "between 1900 and 1999", "entre 1900 y 1999"),
    ("2025-XX", "2025-01-01", "2025-12-31", "a month in 2025", "un mes de 2025"),
    ("2025-07-XX", "2025-07-01", "2025-07-31", "a day in July 2025", "un día de julio de 2025"),
    ("2025-XX-XX", "2025-01-01", "2025-12-31", "a day in 2025", "un día de 2025"),
    ("2025-21", "2025-03-01", "2025-05-31", "spring 2025", "primavera de 2025"),
    ("2025-33", "2025-01-01", "2025-03-31", "first quarter of 2025", "primer trimestre de 2025"),
    ("2022-02-24T10:00:00Z", "2022-02-24", "2022-02-24", "24 February 2022, 10:00 UTC",
     "24 de febrero de 2022, 10:00 UTC"),
    ("[2024,2025]", "2024-01-01", "2025-12-31", "2024 or 2025", "2024 o 2025"),
    ("[..2024]", None, "2024-12-31", "2024 or earlier", "2024 o antes"),
    ("{2020..2022}", "2020-01-01", "2022-12-31", "2020–2022", "2020–2022"),
]  # fmt: skip


@pytest.mark.parametrize(("edtf", "earliest", "latest", "english", "spanish"), DATES)
def test_a_date_is_as_precise_as_it_was_said(
    edtf: str, earliest: str | None, latest: str | None, english: str, spanish: str
) -> None:
    date = when(edtf)
    assert (date.edtf, date.earliest, date.latest) == (edtf, earliest, latest)
    assert describe(date) == english
    assert describe(date, "es") == spanish


REFUSED = [
    "", " 2025", "2025 ", "16 July 2025", "2025-7-16", "2025-13", "2025-02-30", "2025-02-29", "2025-02-29~",
    "2025-00", "XXXX-02-30", "XXXX-13", "2025-07-00", "20250716", "yesterday", "/", "-0050", "Y170000002",
    "2025-0X", "2025-07-16/2025/2026", "２０２５",
]  # fmt: skip


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_no_date_is_refused_with_examples_of_what_is(text: str) -> None:
    with pytest.raises(ValueError, match=r"is no date in EDTF[^\n]*\nWrite it as 2025, 2025-07"):
        when(text)


@pytest.mark.parametrize("text", ["2025/2024", "2025-07-16/2025-07-15"])
def test_an_interval_does_not_end_before_it_begins(text: str) -> None:
    with pytest.raises(ValueError, match="ends before it begins"):
        when(text)


def test_a_date_without_words_stays_edtf() -> None:
    assert describe(when("20XX-07")) == "20XX-07"


@given(st.text(alphabet="0129-/.X~?%[]{},TZY:E", max_size=14))
def test_a_text_is_a_date_or_refused(text: str) -> None:
    try:
        date = when(text)
    except ValueError:
        return
    assert describe(date)
    assert date.earliest is None or date.latest is None or date.earliest <= date.latest


@given(st.dates(), st.dates())
def test_the_days_of_an_interval_are_its_bounds(one: object, other: object) -> None:
    first, last = sorted([str(one), str(other)])
    assert (when(f"{first}/{last}").earliest, when(f"{first}/{last}").latest) == (first, last)


def test_nothing_is_printed_on_odd_dates(capsys: pytest.CaptureFixture[str]) -> None:
    """The EDTF library prints on some that it cannot read."""
    with pytest.raises(ValueError, match="no date"):
        when("2025-X7~/2026")
    assert capsys.readouterr().out == ""

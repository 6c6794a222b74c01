"""Outlet and author out of bylines and notes; articles invented."""

import pytest

from colombia_nato_site.ingest.metadata import around, is_credit


@pytest.mark.parametrize(
    ("lines", "notes", "found"),
    [
        (["By Ana Ruiz"], [], ("Ana Ruiz",)),
        (["By Ana Ruiz and Luis de la Cruz"], [], ("Ana Ruiz", "Luis de la Cruz")),
        (["Por Ana Ruiz y J. M. Gómez"], [], ("Ana Ruiz", "J. M. Gómez")),
        ([], ["Ana Ruiz is a freelance journalist."], ("Ana Ruiz",)),
        ([], ["Ana Ruiz es periodista del Heraldo."], ("Ana Ruiz",)),
        ([], ["Machine translated, proofread by Luis Gómez."], ()),
        (["July 16, 2025"], [], ()),
    ],
)
def test_authors(lines: list[str], notes: list[str], found: tuple[str, ...]) -> None:
    assert around(lines, notes).authors == found


@pytest.mark.parametrize(
    ("note", "found"),
    [
        ("Before joining the Puerto Azul Times, she worked for the Gazette.", "Puerto Azul Times"),
        ("Ana Ruiz is a reporter for The Herald.", "The Herald"),
        ("This article was originally published by Herald. Read it there.", "Herald"),
        ("Ana Ruiz es periodista del Heraldo de Puerto Azul.", "Heraldo de Puerto Azul"),
        ("Contact the author at ana (at) example.org", None),
    ],
)
def test_outlet(note: str, found: str | None) -> None:
    assert around([], [note]).outlet == found


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("July 16, 2025", "2025-07-16"),
        ("16 de julio de 2025", "2025-07-16"),
        ("Publicado el 16 de julio de 2025", "2025-07-16"),
        ("Publicado: 16 de julio de 2025, a las 10:30", "2025-07-16"),
        ("Published on July 16, 2025 at 10:30 am", "2025-07-16"),
        ("Puerto Azul, 16 de julio de 2025", "2025-07-16"),
        ("Actualizado el 18 de julio de 2025", None),
        ("Publicado el 16 de julio de 2025 por Ana", None),
        ("July 16", None),
    ],
)
def test_published(line: str, date: str | None) -> None:
    assert around([line], []).published == date


@pytest.mark.parametrize(
    ("note", "is_one"),
    [
        ("Machine translated.", True),
        ("Ana Ruiz is a journalist.", False),
        ("Contact the author at ana (at) example.org", False),
        ("This story " + "goes on and on " * 4, False),
    ],
)
def test_only_a_short_credit_may_be_shown(note: str, is_one: bool) -> None:
    assert is_credit(note) is is_one


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("Published on 3 May 2025 | Updated on 5 May 2025, 10:30", "2025-05-05"),
        ("Last updated: May 7, 2025 at 9:00 am", "2025-05-07"),
        ("Actualizado el 7 de mayo de 2025", "2025-05-07"),
        ("Published on 3 May 2025", None),
        ("She updated the plan on 5 May 2025 and sent it out again to all the members", None),
    ],
)
def test_the_date_of_the_last_change(line: str, date: str | None) -> None:
    assert around([line], []).updated == date

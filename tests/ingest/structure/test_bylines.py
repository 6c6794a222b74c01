"""Lines that say by whom and when; names and outlets invented."""

import pytest

from colombia_nato_site.ingest.structure.bylines import Byline, read_byline


def read(line: str) -> Byline:
    found = read_byline(line)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By ANA RUIZ, Staff Writer", ("Ana Ruiz",)),
        ("BY ANA RUIZ AND LUIS DE LA CRUZ", ("Ana Ruiz", "Luis de la Cruz")),
        ("By Ana Ruiz, Luis Díaz and Eva Sol", ("Ana Ruiz", "Luis Díaz", "Eva Sol")),
        ("By Ana Ruiz, Puerto Azul", ("Ana Ruiz",)),
        ("By Ana Ruiz in Puerto Azul", ("Ana Ruiz",)),
        ("Ana Ruiz and Luis Díaz | Puerto Azul", ("Ana Ruiz", "Luis Díaz")),
        ("Ana Ruiz, editor, and Luis Díaz, reporter", ("Ana Ruiz", "Luis Díaz")),
        ("Words: Ana Ruiz", ("Ana Ruiz",)),
        ("Por Ana Ruiz y Luis Díaz, corresponsales", ("Ana Ruiz", "Luis Díaz")),
        ("Texto y fotografías: Ana Ruiz", ("Ana Ruiz",)),
        ("Por Ana Ruiz. Fotos: Luis Díaz", ("Ana Ruiz",)),
        ("Ana Ruiz / Puerto Azul", ("Ana Ruiz",)),
        ("Publicado por Ana Ruiz el 12 de enero de 2025 a las 20:14", ("Ana Ruiz",)),
        ("By our correspondent", ()),
        ("Redacción", ()),
    ],
)
def test_names(line: str, names: tuple[str, ...]) -> None:
    assert read(line).names == names


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("By Ana Ruiz | The Harbour Review | 9 November 2023", "The Harbour Review"),
        ("By Ana Ruiz, Puerto Azul Courier", "Puerto Azul Courier"),
        ("By Ana Ruiz for The Harbour Review", "The Harbour Review"),
        ("Para El Faro, domingo 29 de junio de 2025", "El Faro"),
        ("EFE | Puerto Azul", "EFE"),
        ("Ana Ruiz | Puerto Azul", None),
    ],
)
def test_outlets(line: str, outlet: str | None) -> None:
    assert read(line).outlet == outlet


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("Ana Ruiz | July 16, 2025 at 5:30 PM EDT", "2025-07-16"),
        ("Posted Nov. 30, 2021, by Ana Ruiz", "2021-11-30"),
        ("Entrevista de Ana Ruiz. 12 de septiembre de 2025", "2025-09-12"),
        ("Staff Reporter | Published: February 11, 2025, 08:40 pm IST", "2025-02-11"),
        ("JULY 16, 2025", "2025-07-16"),
        ("Updated July 18, 2025", None),
        ("5 min read", None),
    ],
)
def test_dates(line: str, published: str | None) -> None:
    assert (read(line).published, read(line).dated) == (published, True)


@pytest.mark.parametrize(
    "line",
    [
        "By January the fleet had gone",
        "Por la tarde volvieron las barcas",
        "The Harbour Fight",
        "Ana Ruiz sold the harbour.",
        "Taxes Used By Port Owners Will Rise",
        "Opinion is divided",
    ],
)
def test_a_title_or_a_sentence_is_no_byline(line: str) -> None:
    found = read_byline(line)
    assert found is None or not (found.sure or found.names)

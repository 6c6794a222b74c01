import pytest

from colombia_nato_site.checks.plan import check_plan
from colombia_nato_site.model import Corpus
from colombia_nato_site.render.output import File, Output, Text
from factories import article, claim, comparison, corpus, evidence, point


def codes(*paths: str, of: Corpus | None = None) -> list[str]:
    outputs = [Output(path, "text", None, Text("")) for path in paths]
    return [problem.code for problem in check_plan(outputs, of or corpus())]


@pytest.mark.parametrize(
    "path", ["index.html", "articles/año-nuevo/index.html", ".well-known/x.txt", "static/a.1f.css"]
)
def test_a_plain_path_is_safe(path: str) -> None:
    assert codes(path) == []


@pytest.mark.parametrize(
    "path",
    [
        "../x",
        "a/../../x",
        "/etc/x",
        "a//x",
        "",
        "a/./x",
        "a\\x",
        "a:b",
        "a\0b",
        "con/index.html",
        "NUL.txt",
        "a./x",
        "x ",
        "é" * 130,
    ],
)
def test_a_path_that_leaves_the_folder_or_fits_no_file_system_is_not(path: str) -> None:
    assert codes(path) == ["unsafe-path"]


@pytest.mark.parametrize(
    "paths",
    [
        ("a/index.html", "a/index.html"),
        ("Sale/index.html", "sale/index.html"),
        ("caf\u00e9.html", "cafe\u0301.html"),
        ("a", "a/index.html"),
        ("A", "a/index.html"),
    ],
)
def test_two_outputs_never_share_a_place(paths: tuple[str, str]) -> None:
    assert codes(*paths) == ["url-collision"]


@pytest.mark.parametrize("path", ["robots.txt", "Robots.TXT", "robots.txt/x"])
def test_a_static_file_in_the_place_of_a_page_is_named(path: str) -> None:
    outputs = [Output(path, "file", None, File(b"")), Output("robots.txt", "text", None, Text(""))]
    for order in (outputs, outputs[::-1]):
        [problem] = check_plan(order, corpus())
        assert (problem.code, problem.path) == ("url-collision", f"static/{path}")
        assert problem.message.startswith(f"static/{path} ")


RESTING = article("a", claim("x", evidence("sold")))
NAKED = article("a", claim("x"))


@pytest.mark.parametrize(
    ("of", "expected"),
    [
        (corpus(RESTING, comparisons=[comparison("a", points=[point("p", "only", a=["x"])])]), []),
        (corpus(NAKED), ["bare-claim"]),
        (corpus(RESTING, comparisons=[comparison("a", points=[point("p", "only", a=["y"])])]), ["bare-point"]),
        (corpus(RESTING, comparisons=[comparison("a", points=[point("p", "only", a=[])])]), ["bare-point"]),
        (corpus(RESTING, comparisons=[comparison("b", points=[point("p", "only", a=["x"])])]), ["bare-point"]),
        (corpus(comparisons=[comparison("a", points=[point("p", "only", a=["x"])])]), ["bare-point"]),
    ],
)
def test_nothing_is_said_without_evidence(of: Corpus, expected: list[str]) -> None:
    assert codes(of=of) == expected


def test_a_bare_claim_is_told_with_its_place() -> None:
    (problem,) = check_plan([], corpus(NAKED))
    assert problem.place == "content/articles/a/index.md:8:5"

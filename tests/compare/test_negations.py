"""One passage says not to be so what another says: of the same words, and of the same thing."""

import pytest

from colombia_nato_site.compare.negations import negations
from colombia_nato_site.compare.points import suggest_points
from colombia_nato_site.ingest.read import read
from colombia_nato_site.model import Source, Span

REST = "The vote on the marina of Castlebrook is due in March. Builders have waited for it since the summer of 2019."


@pytest.mark.parametrize(
    ("language", "text", "scopes"),
    [
        ("en", "The pump did not start before dawn.", [("start", False)]),
        (
            "en",
            "The ministry denied that, in June, the pump had failed.",
            [("that, in June, the pump had failed", True)],
        ),
        ("en", "She rejected claims that the pump had failed.", [("claims that the pump had failed", True)]),
        ("en", "The council rejected the plan for a pump.", []),
        ("en", "It was not only late but wet.", []),
        ("en", "The crew failed to start the pump; it rained.", [("to start the pump", False)]),
        ("en", "Nobody saw the pump, and it rained.", [("saw the pump", False)]),
        ("es", "La bomba no arrancó, dijo.", [("arrancó", False)]),
        ("es", "El ministerio negó que la bomba fallara.", [("que la bomba fallara", True)]),
        ("fr", "La pompe n'a pas marché.", []),
    ],
)
def test_a_negation_reaches_to_the_turn_of_the_sentence(
    language: str, text: str, scopes: list[tuple[str, bool]]
) -> None:
    found = negations(text, Span(0, len(text)), language)
    assert [(text[one.span.start : one.span.end].strip(), one.is_denial) for one in found] == scopes


def differing(one: str, other: str) -> list[str | None]:
    sources = [source(f"{one}\n\n{REST}"), source(f"{other}\n\n{REST}")]
    return [found.differs for found in suggest_points(sources) if found.relation == "differ"]


def source(text: str) -> Source:
    found, problems = read("a.txt", f"{text}\n".encode(), sidecar=b"language: en\n")
    assert found, problems
    return found


def test_what_is_denied_and_said_differs() -> None:
    denied = "The harbour board denied that the crane had been inspected in spring."
    assert differing(denied, "The crane was inspected in spring, the harbour board wrote.") == ["negation"]


@pytest.mark.parametrize(
    "other",
    [
        "The crane was not inspected in spring, said the harbour board of Castlebrook.",
        "The harbour board refused to pay for a new crane, which had been ordered in spring.",
        "“Nobody sleeps here,” the harbour board of Castlebrook said in a letter about the rent.",
    ],
)
def test_a_negation_of_something_else_is_no_difference(other: str) -> None:
    assert differing("The harbour board said that no crane had been inspected in spring.", other) == []

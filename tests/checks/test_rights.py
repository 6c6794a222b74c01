import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colombia_nato_site.checks.rights import check_rights, covered_words, find_runs
from colombia_nato_site.checks.source_index import SourceIndex, index_sources
from colombia_nato_site.config import RightsLimits
from colombia_nato_site.model import Claim, Rights, Section
from factories import article, claim, corpus, evidence, features, source

P1 = (
    "The mayor of Puerto Azul announced yesterday that the northern harbour would be sold, "
    "a step which the dockers’ union called a betrayal of everything that the town had built in sixty years."
)
P2 = "Nobody at the port authority wished to say who the buyer was or what he had offered for the cranes."
P3 = " ".join(f"number{n}" for n in range(300))
LIMITS = RightsLimits(words_at_once=10, share_of_article=0.05)  # of 343 words: 17


def index_of(rights: Rights = "excerpt", *claims: Claim) -> SourceIndex:
    return index_sources(
        corpus(article("a", *claims, rights=rights), sources={"a": source(P1, P2, P3, names=["Puerto Azul"])})
    )


def problems(outputs: dict[str, str], rights: Rights = "excerpt", *claims: Claim) -> list[str]:
    index = index_of(rights, *claims)
    runs = {path: find_runs(path, text.encode(), index) for path, text in outputs.items()}
    return [problem.code for problem in check_rights(runs, index, LIMITS)]


LEAK = "announced yesterday that the northern harbour would be sold, a step which the dockers’ union"

HIDDEN = {
    "text": ("a.txt", LEAK),
    "a paragraph": ("a.html", f"<p>{LEAK}</p>"),
    "tags between": ("a.html", "".join(f"<b>{word}</b>\n" for word in LEAK.split())),
    "tags within words": ("a.html", LEAK.replace("north", "nor<i>th</i>").replace("harb", "har&shy;b")),
    "cells": ("a.html", "<tr>" + "".join(f"<td>{word}</td>" for word in LEAK.split())),
    "an attribute": ("a.html", f'<p title="{LEAK}">x</p>'),
    "a description": ("a.html", f"<meta name=description content='{LEAK}'>"),
    "a text fragment": ("a.html", f'<a href="https://x.example/#:~:text={LEAK.replace(" ", "%20")}">x</a>'),
    "a comment": ("a.html", f"<!-- {LEAK} -->"),
    "entities": ("a.html", LEAK.replace("’", "&rsquo;").replace("h", "&#104;")),
    "a script of data": ("a.html", f'<script type="application/ld+json">{json.dumps({"x": LEAK})}</script>'),
    "markup in a feed": ("feed.xml", f"<content type='html'>&lt;p&gt;{LEAK.replace(' ', ' &lt;b&gt;')}</content>"),
    "a character-data section": ("feed.xml", f"<content><![CDATA[<p>{LEAK}</p>]]></content>"),
    "JSON with escapes": ("a.json", json.dumps({"a": [{"b": LEAK}]})),
    "JSON in pieces": ("a.json", json.dumps(LEAK.split())),
    "HTML in JSON": ("a.json", json.dumps({"html": f"<p>{LEAK.replace(' ', '</p><p>')}</p>"})),
    "a JSON key": ("a.json", json.dumps({LEAK: 1})),
    "a script": ("a.js", f"const x = {json.dumps(LEAK)}"),
    "a drawing": ("a.svg", f"<svg><text>{LEAK}</text></svg>"),
    "capitals": ("a.txt", LEAK.upper()),
    "other apostrophes": ("a.txt", LEAK.replace("’", "'")),
    "invisible characters": ("a.txt", LEAK.replace("o", "o\u200b")),
    "broken JSON": ("a.json", f'{{"x": "{LEAK}"'),
}  # fmt: skip


@pytest.mark.parametrize(("path", "text"), HIDDEN.values(), ids=HIDDEN)
def test_a_long_run_is_found_wherever_it_hides(path: str, text: str) -> None:
    assert "quotation-too-long" in problems({path: text})


def test_the_error_names_the_page_the_numbers_and_the_words() -> None:
    index = index_of()
    (problem,) = check_rights({"x/index.html": find_runs("x/index.html", LEAK.encode(), index)}, index, LIMITS)
    assert problem.path == "x/index.html"
    assert "15 words in a row from “a”; 10 are allowed" in problem.message
    assert "“announced yesterday that the northern harbour" in problem.message


OURS = {
    "a shared phrase": "as the port authority wished",
    "a common turn": "who the buyer was or not",
    "function words": "wished to say who the",
    "four words": "the northern harbour would",
    "the words in another order": "the harbour would be sold, announced the mayor of Puerto Azul yesterday",
}


@pytest.mark.parametrize("text", OURS.values(), ids=OURS)
def test_short_phrases_that_anybody_writes_are_not_a_leak(text: str) -> None:
    assert find_runs("a.txt", text.encode(), index_of()) == ()


def test_what_is_within_the_limits_passes() -> None:
    assert problems({"a.html": "“announced yesterday that the northern harbour would be sold”, he said"}) == []


def test_the_shares_of_all_pages_are_added_up_and_each_word_counts_once() -> None:
    one, two = "announced yesterday that the northern harbour would be sold", "who the buyer was or what he had offered"
    assert problems({"a.html": one, "b.html": one, "c.json": json.dumps(one)}) == []
    assert problems({"a.html": one, "b.html": two}) == ["too-much-source-text"]


@pytest.mark.parametrize(("text", "expected"), [(LEAK, ["rights-none"]), ("the northern harbour", [])])
def test_without_rights_no_run_may_be_published(text: str, expected: list[str]) -> None:
    assert problems({"a.html": text}, "none", claim("x", evidence("the northern harbour"))) == expected


def test_with_full_rights_everything_may() -> None:
    assert problems({"a.html": P1 + P2 + P3}, "full") == []


@pytest.mark.parametrize(
    ("path", "text", "words"),
    [
        ("a.html", "<p>It is “a betrayal”.</p>", 2),
        ("a.html", "<p>It is <q>a <b>betrayal</b></q>.</p>", 2),
        ("a.json", '{"exact": "a betrayal"}', 2),
        ("a.html", "<p>It is a betrayal.</p>", 0),
    ],
)
def test_a_short_passage_counts_where_it_stands_as_a_quotation(path: str, text: str, words: int) -> None:
    index = index_of("excerpt", claim("x", evidence("a betrayal")))
    assert covered_words({path: find_runs(path, text.encode(), index)}, index.sources[0]) == words


@pytest.mark.parametrize(
    "text", ["Fishermen Fear The Empty Winter Quays", "She has covered docks and trawlers since childhood."]
)
def test_headings_and_notes_are_the_outlets_words_too(text: str) -> None:
    around = replace(
        source(P1), sections=(Section("Fishermen Fear The Empty Winter Quays", "p1", "p1"),),
        notes=("Ana Ruiz is a reporter. She has covered docks and trawlers since childhood.",),
    )  # fmt: skip
    index = index_sources(corpus(article("a", rights="none"), sources={"a": around}))
    assert [p.code for p in check_rights({"a.txt": find_runs("a.txt", text.encode(), index)}, index, LIMITS)] == [
        "rights-none"
    ]


def test_names_are_nobodys_prose() -> None:
    text = "the Joint Harbour Workers Assembly of Greater Puerto Azul"
    plain, named = source(f"He asked {text} for help."), source(f"He asked {text} for help.", names=[text])
    found = [
        find_runs(
            "a.txt", b"the joint harbour workers assembly of", index_sources(corpus(article("a"), sources={"a": s}))
        )
        for s in (plain, named)
    ]
    assert [len(runs) for runs in found] == [1, 0]


# --- Where the source text is not on this machine -------------------------------------------------


def absent(rights: Rights = "excerpt") -> SourceIndex:
    return index_sources(corpus(article("a", of=features(P1, P2, P3), rights=rights)))


COPIES: list[tuple[Rights, str, list[str]]] = [
    ("excerpt", P1 + " " + P2, ["quotation-too-long", "too-much-source-text"]),
    ("excerpt", P3, ["quotation-too-long", "too-much-source-text"]),
    ("excerpt", " ".join(P1.split()[:11]), []),
    ("none", P1, ["rights-none"]),
    ("full", P1 + " " + P2, []),
]


@pytest.mark.parametrize(("rights", "text", "expected"), COPIES)
def test_a_copy_is_recognised_without_the_source_text(rights: Rights, text: str, expected: list[str]) -> None:
    index = absent(rights)
    runs = find_runs("a.html", f"<p>Our words before.</p><p>{text}</p>".encode(), index)
    assert [problem.code for problem in check_rights({"a.html": runs}, index, LIMITS)] == expected


@given(st.integers(0, 300), st.integers(23, 60))
def test_a_copy_of_23_words_is_always_recognised(start: int, length: int) -> None:
    words = f"{P1} {P2} {P3}".split()
    copied = words[start : start + length]
    found = find_runs("a.txt", " ".join(["ours", *copied, "ours"]).encode(), absent())
    assert bool(found) or len(copied) < 23
    assert all(run.length <= length for run in found)


def test_without_shingles_nothing_is_found() -> None:
    assert find_runs("a.txt", P1.encode(), index_sources(corpus(article("a")))) == ()


def test_a_picture_holds_no_words() -> None:
    assert find_runs("a.png", b"\x89PNG\xff\xfe", index_of()) == ()


def test_the_digest_follows_whatever_could_change_what_is_found() -> None:
    changed = [
        index_of(),
        index_of("none"),
        index_of("excerpt", claim("x", evidence("a betrayal"))),
        index_sources(corpus()),
    ]
    assert len({index.digest for index in changed}) == 4
    assert index_of().digest == index_of().digest


SOURCE_WORDS = P1.replace(",", "").split() + P2.split()


@given(st.integers(0, 45), st.integers(10, 24), st.lists(st.sampled_from(["foo", "bar", "the", "of"]), max_size=12))
def test_ten_words_in_a_row_are_always_found_whole(start: int, length: int, around: list[str]) -> None:
    words = SOURCE_WORDS[start : start + length]
    if len(words) < 10:
        return
    index = index_of()
    runs = find_runs("a.txt", " ".join(["zzz", *around, "zzz", *words, "zzz", *around]).encode(), index)
    covered = {word for run in runs for word in index.sources[0].words_in(run.start, run.length)}
    assert set(range(start, start + len(words))) <= covered


@given(st.lists(st.integers(0, 50).map(lambda n: SOURCE_WORDS[n % len(SOURCE_WORDS)]), max_size=60))
def test_a_run_that_is_reported_stands_in_both(words: list[str]) -> None:
    text, index = " ".join(words), index_of()
    for run in find_runs("a.txt", text.encode(), index):
        assert " ".join(index.sources[0].tokens[run.start : run.start + run.length]) in text.casefold().replace(
            "’", "'"
        )

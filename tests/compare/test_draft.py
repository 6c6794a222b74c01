"""`nato-site compare`: suggestions into a file that people write."""

import re
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from colombia_nato_site.compare.articles import Compared, read_articles
from colombia_nato_site.compare.draft import Draft, add, draft
from colombia_nato_site.compare.points import Suggestion
from colombia_nato_site.compare.questions import Because
from colombia_nato_site.compare.which_comparison import Found, find
from colombia_nato_site.content.files import read_tree
from colombia_nato_site.content.load import load
from colombia_nato_site.content.parse.comparison import parse_comparison
from colombia_nato_site.content.schema import ComparisonFile, PointEntry
from colombia_nato_site.model import Span
from laws.harbour_site import write_site

SLUGS = ("herald", "gazette")
FILE = "content/comparisons/draft.md"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    write_site(tmp_path)
    return tmp_path


def articles_of(root: Path) -> list[Compared]:
    articles, problems = read_articles(root, SLUGS)
    assert not problems
    return articles


def said(articles: list[Compared], *words: str, **changes: object) -> Suggestion:
    """A suggestion on the first place of the words in each article; "" where it has none."""
    starts = [one.source.text.index(word) for one, word in zip(articles, words, strict=True)]
    passages = {n: (Span(at, at + len(word)),) for n, (at, word) in enumerate(zip(starts, words, strict=True)) if word}
    plain = Suggestion(relation="agree", differs=None, passages=passages, confidence=0.9)
    return replace(plain, **changes)  # type: ignore[arg-type]


def suggestions(articles: list[Compared]) -> list[Suggestion]:
    return [
        said(articles, "price at 12 million dollars", "pays 15 million dollars", relation="differ", differs="number"),
        said(articles, "announced on July 16", "on July 17", relation="differ", differs="date", confidence=0.6),
        said(articles, "the old harbour of Puerto Azul would be sold", "will sell the harbour"),
        said(articles, "Two hundred people work there", "", relation="only"),
        said(articles, "", "a woman who mends nets", relation="only"),
    ]  # fmt: skip


def found(root: Path) -> Found:
    from colombia_nato_site.compare.comparison_file import read_comparison

    path = root / FILE
    if not path.exists():
        return Found("draft")
    front, problems = read_comparison("draft", FILE, path.read_bytes())
    assert front, problems
    return Found("draft", path.read_bytes(), front)


def run(root: Path, number: int = 9) -> Draft:
    articles = articles_of(root)
    return add(root, found(root), articles, suggestions(articles)[:number])


def points(root: Path) -> list[PointEntry]:
    front = found(root).front
    assert isinstance(front, ComparisonFile)
    return front.points


def rewrite(root: Path, old: str, new: str, path: str = FILE) -> None:
    text = (root / path).read_text(encoding="utf-8")
    assert old in text
    (root / path).write_text(text.replace(old, new, 1), encoding="utf-8")


# --- A new file ---------------------------------------------------------------------------------


def test_a_new_comparison_is_a_draft_of_suggested_points(root: Path) -> None:
    done = run(root)
    corpus, problems = load(read_tree(root / "content"), drafts=True)
    assert (done.path, done.begun, len(done.added), done.known) == (FILE, True, 5, 0)
    assert {problem.severity for problem in problems} <= {"note"}
    assert corpus.comparisons["draft"].draft
    assert corpus.comparisons["draft"].points == ()
    assert {point.status for point in points(root)} == {"suggested"}


def test_points_stand_as_the_articles_go_on(root: Path) -> None:
    run(root)
    paragraphs = [point.positions[0].passages[0].paragraph for point in points(root)[:4]]
    assert [point.relation for point in points(root)] == ["differ", "agree", "differ", "only", "only"]
    assert paragraphs == ["p1", "p1", "p2", "p3"]


def test_a_position_holds_the_passage_or_asks_what_to_look_for(root: Path) -> None:
    run(root)
    here, there = points(root)[-1].positions
    assert (here.article, here.searched, here.passages) == ("herald", [], [])
    [passage] = there.passages
    text = next(one.source for one in articles_of(root) if one.slug == "gazette").text
    start = text.index("“Nobody") + (passage.start or 0)
    assert (passage.paragraph, passage.exact) == ("p3", "a woman who mends nets")
    assert text[start:].startswith(passage.exact)


def test_reasons_are_told_in_plain_words(root: Path) -> None:
    run(root)
    because = {point.differs or point.relation: point.because for point in points(root)}
    assert because["number"] == ["herald: 12 million dollars; gazette: 15 million dollars"]
    assert because["date"] == ["herald: 2025-07-16; gazette: 2025-07-17"]
    assert because["only"] == ["no passage of the others is near enough to it"]


def test_the_question_and_the_values_of_a_suggestion_are_in_the_file(root: Path) -> None:
    articles = articles_of(root)
    because = Because(words=("pays",), values={0: ("12 million\n  dollars",), 1: ("15 million dollars",)})
    told = said(articles, "price at 12 million dollars", "pays 15 million dollars", relation="differ", differs="number")
    add(root, found(root), articles, [replace(told, because=because, question="12 or 15 million dollars?")])
    [point] = points(root)
    assert point.question == "12 or 15 million dollars?"
    assert point.because == ["the same words: pays", "herald: 12 million dollars; gazette: 15 million dollars"]


@pytest.mark.parametrize(("rights", "words"), [("full", "will sell the harbour"), ("excerpt", ""), ("none", "")])
def test_words_are_kept_only_where_all_may_be_shared(root: Path, rights: str, words: str) -> None:
    rewrite(root, "rights: full", f"rights: {rights}", "content/articles/gazette/index.md")
    run(root)
    passage = points(root)[1].positions[1].passages[0]
    assert (passage.exact, passage.start is None, passage.end is None) == (words, False, False)


# --- A second run -------------------------------------------------------------------------------


def test_nothing_new_writes_nothing(root: Path) -> None:
    run(root)
    before = (root / FILE).stat()
    done = run(root)
    assert (done.added, done.known) == ((), 5)
    assert (root / FILE).stat().st_mtime_ns == before.st_mtime_ns


def test_what_is_new_stands_at_the_end_and_nothing_else_changes(root: Path) -> None:
    run(root, 3)
    rewrite(root, "title: Which question", "# mine\ntitle:   'Which question", FILE)
    rewrite(root, "answer?", "answer?'", FILE)
    rewrite(root, "\n---\n\nOur", "\n# to the end\n---\n\n\nOur", FILE)
    before = (root / FILE).read_bytes()
    assert [point.relation for point in run(root).added] == ["only", "only"]
    after = (root / FILE).read_bytes()
    head, tail = before.split(b"# to the end")
    assert after.startswith(head)
    assert after.endswith(b"# to the end" + tail)


@pytest.mark.parametrize("line_end", ["\r\n", "\r"])
def test_line_ends_and_byte_order_mark_stay(root: Path, line_end: str) -> None:
    run(root, 3)
    before = ("\ufeff" + (root / FILE).read_text(encoding="utf-8")).replace("\n", line_end).encode()
    (root / FILE).write_bytes(before)
    assert len(run(root).added) == 2
    after = (root / FILE).read_bytes()
    assert after.startswith(before[: before.index(b"---" + line_end.encode() * 2)])
    assert after.count(b"\n") in (0, after.count(b"\r"))


def test_what_was_rejected_or_joined_stays_so(root: Path) -> None:
    run(root, 3)
    first, second, third = points(root)
    rewrite(
        root, f"suggestion: [{first.suggestion[0]}]", f"suggestion: [{first.suggestion[0]}, {second.suggestion[0]}]"
    )
    text = (root / FILE).read_text(encoding="utf-8")
    joined = text[: text.index(f"  - id: {second.id}")] + text[text.index(f"  - id: {third.id}") :]
    (root / FILE).write_text(joined.replace("status: suggested", "status: rejected"), encoding="utf-8")
    assert run(root, 3).added == ()
    assert [point.status for point in points(root)] == ["rejected", "rejected"]


def test_a_suggestion_is_known_again_when_its_paragraph_moved(root: Path) -> None:
    run(root)
    source = root / "content/articles/herald/source.md"
    head, _, body = source.read_text(encoding="utf-8").rpartition("---\n\n")
    source.write_text(f"{head}---\n\nA new paragraph at the top of it all.\n\n{body}", encoding="utf-8")
    assert run(root).added == ()


def test_another_relation_of_the_same_passages_is_another_suggestion(root: Path) -> None:
    run(root, 1)
    articles = articles_of(root)
    more = replace(suggestions(articles)[0], relation="agree", differs=None)
    assert len(add(root, found(root), articles, [more]).added) == 1


def test_a_file_that_changed_meanwhile_is_left_alone(root: Path) -> None:
    run(root, 3)
    seen = found(root)
    rewrite(root, "Our analysis.", "Words that an editor has just saved.")
    articles = articles_of(root)
    done = add(root, seen, articles, suggestions(articles))
    assert [problem.code for problem in done.diagnostics] == ["file-changed"]
    assert "just saved" in (root / FILE).read_text(encoding="utf-8")
    assert not list((root / "content/comparisons").glob(".*"))


def edited(text: str, random: Random) -> str:
    """The file as somebody may have left it: points decided, said, joined, moved about, comments anywhere between."""
    head, *blocks = re.split(r"(?m)^(?=  - id: )", text)
    blocks[-1], tail = re.split(r"(?m)^(?=---$)", blocks[-1])
    random.shuffle(blocks)
    if len(blocks) > 1 and random.random() < 0.5:
        gone = re.search(r"suggestion: \[(.*)\]", blocks.pop())
        assert gone
        blocks[0] = re.sub(r"suggestion: \[", f"suggestion: [{gone[1]}, ", blocks[0])
    for number, block in enumerate(blocks):
        status = random.choice(["accepted", "rejected", "suggested"])
        changed = block.replace("status: suggested", f"status: {status}  # {random.choice('äé€')}")
        if random.random() < 0.5:
            changed = changed.replace("question: null", "question: >-\n      What is\n      asked?\n")
        if random.random() < 0.3:
            changed = changed[: changed.index("    positions:")]
        comment = random.choice(["", "    # of the point\n", "# of nobody\n", "\n", "  # ---\n"])
        blocks[number] = changed + comment
    return head + "".join(blocks) + tail.replace("Our", random.choice(["Our", "\n\n   Ours: “ä”", "---\nOur"]))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(random=st.randoms(use_true_random=False), first=st.integers(1, 5))
def test_a_second_run_loses_nothing(root: Path, random: Random, first: int) -> None:
    (root / FILE).unlink(missing_ok=True)
    run(root, first)
    before = edited((root / FILE).read_text(encoding="utf-8"), random)
    (root / FILE).write_text(before, encoding="utf-8")
    decided = [point.model_dump() for point in points(root)]
    done = run(root)
    after = (root / FILE).read_text(encoding="utf-8")
    at = next((n for n, (one, other) in enumerate(zip(before, after, strict=False)) if one != other), len(before))
    assert after.endswith(before[at:])
    assert [point.model_dump() for point in points(root)][: len(decided)] == decided
    known = [known for point in points(root) for known in point.suggestion]
    assert (len(known), len(set(known)), len(done.added)) == (5, 5, 5 - first)
    assert run(root).added == ()


# --- Which articles, which file -----------------------------------------------------------------


def told(root: Path, *slugs: str, into: str | None = None) -> tuple[str, str]:
    before = read_tree(root)
    done = draft(root, slugs, into)
    assert (done.path, read_tree(root)) == (None, before)
    [problem] = done.diagnostics
    return problem.code, f"{problem.place} {problem.message} {problem.hint}"


def test_articles_that_cannot_be_compared_are_told(root: Path) -> None:
    assert told(root, "herald", "herald")[0] == "too-few-articles"
    assert "Did you mean `gazette`?" in told(root, "herald", "gazete")[1]
    code, said = told(root, "herald", "letter")
    assert (code, "`letter`" in said, "nato-site import" in said) == ("no-source-text", True, True)


def test_a_comparison_of_other_articles_is_left_alone(root: Path) -> None:
    rewrite(root, "[herald, gazette]", "[herald, letter]", "content/comparisons/sale.md")
    assert told(root, *SLUGS, into="sale")[0] == "other-articles"


def test_a_broken_file_is_told_with_its_place_and_left_alone(root: Path) -> None:
    rewrite(root, "relation: agree", "relation: [agree", "content/comparisons/sale.md")
    code, said = told(root, *SLUGS, into="sale")
    assert said.startswith("content/comparisons/sale.md:1")
    assert told(root, *SLUGS)[0] == code


def test_the_comparison_of_these_articles_is_found(root: Path) -> None:
    done = draft(root, ("gazette", "herald"))
    assert (done.path, done.begun) == ("content/comparisons/sale.md", False)
    parsed = parse_comparison("sale", done.path or "", (root / (done.path or "")).read_bytes())
    assert parsed.content
    assert [point.id for point in parsed.content.points] == ["sale", "price"]


def test_what_a_hand_written_point_asks_is_not_suggested(root: Path) -> None:
    file, problems = find(root, articles_of(root), "sale")
    assert file, problems
    articles = articles_of(root)
    done = add(root, file, articles, suggestions(articles))
    assert [(point.relation, point.differs) for point in done.added] == [
        ("differ", "date"),
        ("only", None),
        ("only", None),
    ]
    assert done.known == 2


def test_two_comparisons_of_these_articles_ask_which(root: Path) -> None:
    assert draft(root, SLUGS, "second").begun
    assert told(root, *SLUGS)[0] == "which-comparison"


def test_a_new_one_is_named_after_the_story(root: Path) -> None:
    (root / "content/comparisons/sale.md").unlink()
    assert draft(root, SLUGS).path == "content/comparisons/harbour-sale.md"
    rewrite(root, "story: harbour-sale", "story: other", "content/articles/gazette/index.md")
    (root / "content/comparisons/harbour-sale.md").unlink()
    assert draft(root, SLUGS).path == "content/comparisons/herald-and-gazette.md"

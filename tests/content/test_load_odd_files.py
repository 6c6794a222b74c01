"""Whatever is in the files, loading ends in diagnostics and never in a traceback."""

from hypothesis import example, given
from hypothesis import strategies as st

from colombia_nato_site.content.load import load
from content.harbour_sale import FILES, encoded

NAMES = st.sampled_from(sorted(FILES))
PIECES = [
    "---\n",
    ": ",
    "- ",
    "[",
    "{",
    "'",
    '"',
    "\t",
    "null",
    "draft: true\n",
    "2025-99",
    "](claim:",
    "p0",
    "é",
    "\n\n",
    "\ufeff",
]


@st.composite
def mutated(draw: st.DrawFn) -> dict[str, bytes]:
    """The harbour's site with some of its files cut, joined or strewn with odd pieces."""
    files = dict(FILES)
    for name in draw(st.lists(NAMES, min_size=1, max_size=3)):
        text = files[name]
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, min(len(text), start + 40)))
        files[name] = text[:start] + draw(st.sampled_from(PIECES) | st.text(max_size=5)) + text[end:]
    return encoded(files)


@given(mutated())
def test_a_damaged_site_is_told_about(files: dict[str, bytes]) -> None:
    corpus, problems = load(files, drafts=True, now="2030-01-01")
    assert all(problem.path and problem.message for problem in problems)
    for comparison in corpus.comparisons.values():
        assert {*comparison.articles} <= corpus.articles.keys()


@given(NAMES | st.just("articles/herald-sale/source.md"), st.binary(max_size=200))
@example("articles/herald-sale/index.md", b"---\na: " + b"[" * 100_000)
@example("articles/herald-sale/features.json", b"[" * 100_000)
@example("articles/herald-sale/index.md", b"---\na: " + b"9" * 10_000 + b"\n---\n")
@example("comparisons/harbour-sale.md", b"---\n? ? ? ? a\n---\n")
@example("pages/about.md", b"---\ntitle: a\n---\n" + b"> " * 10_000)
def test_any_bytes_are_told_about(name: str, data: bytes) -> None:
    load({**encoded(FILES), name: data})


@given(st.text(max_size=30), st.binary(max_size=30))
def test_any_file_name_is_told_about(name: str, data: bytes) -> None:
    load({**encoded(FILES), name: data, f"pages/{name}.md": data, f"articles/{name}/index.md": data})

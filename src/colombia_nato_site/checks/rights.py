"""No more source text leaves the machine than `rights` allows (law 6), on the bytes to be published.

Every output is read for runs of words that a source has in the same order. A run counts

- from 5 words on, if 3 of them carry meaning: no function words, no numbers, in no name that the
  article mentions;
- if it has 8 words or more outside names, whatever they are;
- however short, where it is a claim's passage that stands as a quotation.

Where a source is not on this machine, its features have hashes of every twelfth run of twelve words
(`content/shingles.py`). Copies from 23 words on are recognised by them; what counts is the runs that were
recognised, so that a copy of 47 words is surely too long where 25 are allowed.

Why these: two texts on one event share short phrases without either having them from the other
(“the North Atlantic Treaty Organization” is five words, “at the end of the” too), and names and
lists of them are facts, nobody's prose; such runs say nothing and would hide what does. Copied
prose has three words of meaning in any seven or so, so that a leak shows in its first line;
cutting it into pieces of four words would be work, not an accident.

`find_runs` is pure, so that its result can be kept under the digests of output and index;
`check_rights` sums the results up.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from colombia_nato_site.checks.source_index import GRAM, IndexedSource, SourceIndex
from colombia_nato_site.checks.text import texts
from colombia_nato_site.config import RightsLimits
from colombia_nato_site.content.shingles import RUN, every_shingle
from colombia_nato_site.content.words import BREAK, tokens
from colombia_nato_site.diagnostics import Diagnostic

ANYTHING = 8
CARRYING = 3
_SHOWN = 30
_LONGEST_PASSAGE = 200  # characters; the words of longer ones are found as runs


@dataclass(frozen=True, slots=True)
class Run:
    """Words of a source that an output has in the same order: `length` tokens from token `start`."""

    article: str
    start: int
    length: int


def find_runs(path: str, data: bytes, index: SourceIndex) -> tuple[Run, ...]:
    """The runs of source text in one output that count, longest where several begin at one place."""
    if not index.sources:
        return ()
    found = texts(path, data)
    words = tokens(f" {BREAK} ".join(found.streams))
    runs = {*_maximal(words, index), *_hashed(words, index)}
    for quoted in {quoted for quoted in found.quoted if len(quoted) <= _LONGEST_PASSAGE}:
        runs |= set(_passage(tuple(tokens(quoted)), index))
    return tuple(sorted(runs, key=lambda run: (run.article, run.start, run.length)))


def check_rights(runs: Mapping[str, Sequence[Run]], index: SourceIndex, limits: RightsLimits) -> list[Diagnostic]:
    """Errors for what exceeds an article's rights. `runs` by output path, for all outputs of the site."""
    problems = []
    by_article = _by_article(runs)
    for source in index.sources:
        of_source = by_article.get(source.slug, {})
        if source.rights == "none":
            long = {path: [run for run in found if run.length >= GRAM] for path, found in of_source.items()}
            problems += [_not_allowed(path, source, found) for path, found in long.items() if found]
        else:
            problems += _too_long(of_source, source, limits)
            problems += _too_much(of_source, source, limits)
    return problems


def covered_words(runs: Mapping[str, Sequence[Run]], source: IndexedSource) -> int:
    """How many of a source's words the outputs have between them."""
    return len({word for found in runs.values() for run in _of(source, found) for word in _words(run, source)})


# --- Finding ------------------------------------------------------------------------------------


def _maximal(words: Sequence[str], index: SourceIndex) -> Iterator[Run]:
    """Runs that can be made longer at neither end, but those that lie in a longer run of the same source."""
    open_until: dict[int, int] = {}
    found: list[tuple[int, int, int, int]] = []
    before: set[tuple[int, int]] = set()
    for at in range(len(words) - GRAM + 1):
        hits = index.grams.get(tuple(words[at : at + GRAM]))
        if hits is None:
            before = set()
            continue
        found += [(n, at, s, _length(words, at, index.sources[n], s)) for n, s in hits if (n, s - 1) not in before]
        before = set(hits)
    for n, at, start, length in sorted(found, key=lambda run: (run[0], run[1], -run[3], run[2])):
        if at + length > open_until.get(n, 0) and _counts(index.sources[n], start, length):
            open_until[n] = at + length
            yield Run(index.sources[n].slug, start, length)


def _hashed(words: Sequence[str], index: SourceIndex) -> Iterator[Run]:
    """Runs of sources that are known by their shingles alone; of adjacent ones, one run."""
    if not index.shingles:
        return
    growing: dict[tuple[int, int, int], int] = {}  # (source, output's word, source's word) next → run's start
    for at, hashed in every_shingle(words):
        for n, start in index.shingles.get(hashed, ()):
            begun = growing.pop((n, at, start), start)
            growing[n, at + RUN, start + RUN] = begun
    for (n, _, end), begun in sorted(growing.items()):
        yield Run(index.sources[n].slug, begun, end - begun)


def _length(words: Sequence[str], at: int, source: IndexedSource, start: int) -> int:
    length, most = GRAM, min(len(words) - at, len(source.tokens) - start)
    while length < most and words[at + length] == source.tokens[start + length]:
        length += 1
    return length


def _counts(source: IndexedSource, start: int, length: int) -> bool:
    kinds = source.kinds[start : start + length]
    return kinds.count("content") >= CARRYING or length - kinds.count("name") >= ANYTHING


def _passage(words: tuple[str, ...], index: SourceIndex) -> Iterator[Run]:
    """A quotation that is a claim's passage; the first of its places stands for all."""
    seen = set()
    for n, start in index.passages.get(words, ()):
        if n not in seen:
            seen.add(n)
            yield Run(index.sources[n].slug, start, len(words))


# --- Judging ------------------------------------------------------------------------------------


def _by_article(runs: Mapping[str, Sequence[Run]]) -> dict[str, dict[str, list[Run]]]:
    """The runs of each article, by output path."""
    found: dict[str, dict[str, list[Run]]] = {}
    for path, own in sorted(runs.items()):
        for run in own:
            found.setdefault(run.article, {}).setdefault(path, []).append(run)
    return found


def _of(source: IndexedSource, runs: Sequence[Run]) -> list[Run]:
    return [run for run in runs if run.article == source.slug]


def _words(run: Run, source: IndexedSource) -> range:
    return source.words_in(run.start, run.length)


def _text(run: Run, source: IndexedSource) -> str:
    words = source.tokens[run.start : run.start + run.length] or ("…",)
    return " ".join(words[:_SHOWN]) + (" …" if len(words) > _SHOWN else "")


def _not_allowed(path: str, source: IndexedSource, runs: Sequence[Run]) -> Diagnostic:
    longest = max(runs, key=lambda run: run.length)
    return Diagnostic(
        "error",
        "rights-none",
        f"This page has {len(_words(longest, source))} words in a row from “{source.slug}”, of which nothing may be "
        f"published (rights: none): “{_text(longest, source)}”.",
        path,
        hint="Say it in other words, or correct the article's rights if its publisher allows more.",
    )


def _too_long(runs: Mapping[str, Sequence[Run]], source: IndexedSource, limits: RightsLimits) -> Iterator[Diagnostic]:
    for path, found in runs.items():
        for run in found:
            if len(_words(run, source)) > limits.words_at_once:
                yield Diagnostic(
                    "error",
                    "quotation-too-long",
                    f"This page has {len(_words(run, source))} words in a row from “{source.slug}”; "
                    f"{limits.words_at_once} are allowed at once: “{_text(run, source)}”.",
                    path,
                    hint="Shorten the quotation, or say a part of it in other words.",
                )


def _too_much(runs: Mapping[str, Sequence[Run]], source: IndexedSource, limits: RightsLimits) -> Iterator[Diagnostic]:
    covered, allowed = covered_words(runs, source), int(limits.share_of_article * source.words)
    if covered > allowed:
        by_page = Counter({path: covered_words({path: found}, source) for path, found in runs.items()})
        most = ", ".join(f"{path} ({words})" for path, words in by_page.most_common(3))
        yield Diagnostic(
            "error",
            "too-much-source-text",
            f"The site has {covered} of the {source.words} words of “{source.slug}” between its pages; "
            f"{limits.share_of_article:.0%} is allowed, which is {allowed}. Most are on {most}.",
            f"content/articles/{source.slug}/index.md",
            hint="Quote less: shorten the passages that claims rest on, or say more in other words.",
        )

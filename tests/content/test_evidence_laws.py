"""Law 7 over random edits of an article: a passage is found again, or said to be lost; never silently another one.

Articles are the invented ones of `labelled/`; passages are stretches of 4 to 25 words of theirs, with
the words around them as prefix and suffix, as the site's own tools write them.
"""

import random
from collections import Counter
from dataclasses import dataclass
from functools import cache

from rapidfuzz import fuzz

from colombia_nato_site.content.evidence import resolve, words_at
from colombia_nato_site.content.folding import fold
from colombia_nato_site.model import Evidence, Source
from factories import source
from labelled.corpus import files, load

TRIALS = 2_000
AROUND = 30  # characters of prefix and suffix
REANCHORED = 0.99  # of passages that were not edited themselves, after edits of up to a tenth of the rest


@dataclass(frozen=True, slots=True)
class Trial:
    """A passage, where it was, and the article after edits; `offset` is where it is now (None: nowhere)."""

    evidence: Evidence
    article: Source
    paragraph: str | None
    offset: int | None


@cache
def articles() -> tuple[tuple[str, ...], ...]:
    found = [article.text for article, _ in map(load, files()) if article]
    return tuple(tuple(" ".join(block.split()) for block in text.split("\n\n") if block.strip()) for text in found)


@cache
def vocabulary() -> tuple[str, ...]:
    return tuple(sorted({word for blocks in articles() for block in blocks for word in block.split()}))


def edited(words: list[str], chance: random.Random, share: float) -> list[str]:
    """The words with a share of them replaced, dropped, doubled or followed by another."""
    out: list[str] = []
    for word in words:
        if chance.random() >= share:
            out.append(word)
            continue
        other = chance.choice(vocabulary())
        out += chance.choice([[], [other], [word, other], [word, word], [word.swapcase()]])
    return out


def trial(seed: int, *, touch_passage: bool = False) -> Trial:
    """An article, a passage of it, and edits: of words, and of whole paragraphs that come, go and move."""
    chance = random.Random(seed)
    blocks = [block.split() for block in chance.choice(articles())]
    at = chance.choice([n for n, block in enumerate(blocks) if len(block) >= 5])
    length = chance.randint(4, min(25, len(blocks[at])))
    first = chance.randint(0, len(blocks[at]) - length)
    before, passage, after = blocks[at][:first], blocks[at][first : first + length], blocks[at][first + length :]
    prefix, suffix = " ".join(before)[-AROUND:], " ".join(after)[:AROUND]
    start = len(" ".join(before)) + bool(before)
    evidence = Evidence(f"p{at + 1}", " ".join(passage), prefix, suffix, start, start + len(" ".join(passage)))
    share = chance.uniform(0, 0.1)
    kept = edited(passage, chance, 0.3) if touch_passage else passage
    before, after = edited(before, chance, share), edited(after, chance, share)
    parts = [block if n == at else edited(block, chance, share) for n, block in enumerate(blocks)]
    parts[at] = [*before, *kept, *after]
    marked = [(n == at, part) for n, part in enumerate(parts) if part]
    for _ in range(chance.randint(0, max(1, len(marked) // 10))):
        extra = chance.choices(vocabulary(), k=chance.randint(3, 30))
        marked.insert(chance.randint(0, len(marked)), (False, extra))
    if chance.random() < 0.2:
        chance.shuffle(marked)
    index = next(n for n, (mine, _) in enumerate(marked) if mine)
    offset = len(" ".join(before)) + bool(before)
    return Trial(evidence, source(*(" ".join(part) for _, part in marked)), f"p{index + 1}", offset)


def test_a_passage_that_was_not_edited_is_found_again() -> None:
    outcomes = Counter(_outcome(trial(seed)) for seed in range(TRIALS))
    assert outcomes["another"] == 0, outcomes
    assert outcomes["found"] >= REANCHORED * TRIALS, outcomes


def test_a_passage_that_was_edited_is_found_or_lost_but_never_another() -> None:
    outcomes = Counter(_likeness(trial(seed, touch_passage=True)) for seed in range(TRIALS))
    assert outcomes["another"] == 0, outcomes


def _outcome(one: Trial) -> str:
    resolution = resolve(one.evidence, one.article)
    if resolution.place is None:
        return "lost"
    return "found" if (resolution.place.paragraph, resolution.place.start) == (one.paragraph, one.offset) else "another"


def _likeness(one: Trial) -> str:
    """Whatever is found must be what is named, nearly word for word and with the same numbers."""
    resolution = resolve(one.evidence, one.article)
    if resolution.place is None:
        return "lost"
    words = fold(words_at(resolution.place, one.article)).text
    alike = fuzz.ratio(words, fold(one.evidence.exact).text) >= 85
    return "found" if alike else "another"

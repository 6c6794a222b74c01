"""The labelled stories beside this file, read as `parse` reads them (`README.md` says what they are)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import yaml

from colombia_nato_site.compare.entities import joined
from colombia_nato_site.compare.passages import Passage, passages
from colombia_nato_site.ingest.read import read
from colombia_nato_site.model import Source

HERE = Path(__file__).parent
TUNED = frozenset(
    """
    cross-dengue-almendro cross-mision-san-telmo pair-bog-road-rabakulla pair-bus-strike-wexcombe pair-cup-floodlights
    pair-sonvati-flood pair2-ferry-fire pair2-landslide-search par-lacteos-querencia par-tabla-valdemora triple-cholera
    triple-museum-theft triple-short-marathon cross3-runoff-san-evaristo pair3-level-crossing-brannock
    pair3-migraine-drug-harbour pair3-rate-cut-calderra pair3-rent-cap-halvik triple3-marisma-sale
    """.split()
)
"""The stories that the weights were fitted to and the rules made on."""
LATE = frozenset(
    """
    cross-banco-ribera pair-fumbeng-statues pair-malaria-tablets pair-sarykol-treaty pair-storm-title
    triple-probe-halimede cross4-dam-dispute-tumbari pair4-airline-collapse-northlark pair4-chess-scandal-graz
    pair4-mayor-resignation-tollport pair4-school-fire-inquiry-lowmoor triple4-pension-march-asuncion
    """.split()
)
"""Stories that nothing was fitted to: measured unseen, as the README tells; then a few rules were mended by them."""


def part_of(name: str) -> str:
    """What a story is used for: `tuned`, `held-out` or `late`."""
    return "tuned" if name in TUNED else "late" if name in LATE else "held-out"


@dataclass(frozen=True, slots=True)
class Point:
    """A labelled point; `passages` are numbers of sentences, by article."""

    question: str
    relation: str
    differs: str | None
    passages: Mapping[int, frozenset[int]]


@dataclass(frozen=True, slots=True)
class LabelledStory:
    name: str
    sources: Sequence[Source]
    passages: Sequence[Sequence[Passage]]
    points: Sequence[Point]

    @property
    def across(self) -> bool:
        """Whether the articles are in several languages."""
        return len({source.language for source in self.sources}) > 1


def folders() -> list[Path]:
    return sorted(path.parent for path in HERE.glob("*/points.yaml"))


def load(folder: Path) -> LabelledStory:
    """A story; raises ValueError for an article that cannot be read, or a label that is no sentence of its article."""
    labels = yaml.load((folder / "points.yaml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # dates stay text
    names = list(labels["articles"])
    sources = [_source(folder / f"{name}.txt", labels["articles"][name]) for name in names]
    story = story_of(folder.name, sources, [])
    return replace(story, points=[_point(story, names, one) for one in labels["points"]])


def story_of(name: str, sources: Sequence[Source], points: Sequence[Point]) -> LabelledStory:
    """Articles with their passages."""
    keys = joined(sources)
    return LabelledStory(name, sources, [passages(source, at, keys[at]) for at, source in enumerate(sources)], points)


def _source(path: Path, sidecar: Mapping[str, str]) -> Source:
    known = yaml.safe_dump(dict(sidecar), allow_unicode=True).encode()
    source, problems = read(path.name, path.read_bytes(), sidecar=known)
    if source is None:
        raise ValueError(f"{path}: {problems}")
    return source


def _point(story: LabelledStory, names: Sequence[str], one: Mapping[str, Any]) -> Point:
    told = {names.index(name): words for name, words in one["passages"].items()}
    numbers = {at: frozenset(n for words in all_ for n in _numbers(story, at, words)) for at, all_ in told.items()}
    return Point(one["question"], one["relation"], one.get("differs"), numbers)


def _numbers(story: LabelledStory, article: int, words: str) -> list[int]:
    """The sentences that a label quotes; one that the reader begins earlier (with a dateline) holds it as well."""
    source = story.sources[article]
    found = [passage.number for passage in story.passages[article] if words in source.words_of(passage.span)]
    if not found:
        raise ValueError(f"{story.name}, article {article}: no sentence reads “{words}”")
    return found

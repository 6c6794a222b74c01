"""How good the suggestions are on the labelled stories.

`python -m stories.score [--errors RELATION] [--part tuned|held-out|late]` prints the scores, or what is wrong.

A suggestion is right where a labelled point has the same relation (and the same kind of difference) and names the same
articles, and the passages share a sentence in each of them; a point is found where a suggestion is right by it. Counts
are over all stories together (micro averages).
"""

import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from colombia_nato_site.compare.points import Suggestion, suggest_points
from stories.corpus import LATE, LabelledStory, Point, folders, load, part_of

RELATIONS = ("agree", "differ", "only")
KINDS = ("number", "date", "name", "negation")


@dataclass(frozen=True, slots=True)
class Judged:
    """A suggestion (or a point) of a story: `right` if it has its match on the other side."""

    story: LabelledStory
    one: Suggestion | Point
    right: bool

    @property
    def labels(self) -> set[str]:
        return {self.one.relation, self.one.differs or ""}


@dataclass(frozen=True, slots=True)
class Verdict:
    suggestions: tuple[Judged, ...]
    points: tuple[Judged, ...]


def judge(story: LabelledStory) -> Verdict:
    """Each suggestion and each labelled point of a story."""
    suggested = suggest_points(story.sources)
    matches = {
        (i, j) for i, s in enumerate(suggested) for j, point in enumerate(story.points) if matched(story, s, point)
    }
    return Verdict(
        tuple(Judged(story, one, any(i == at for i, _ in matches)) for at, one in enumerate(suggested)),
        tuple(Judged(story, one, any(j == at for _, j in matches)) for at, one in enumerate(story.points)),
    )


def matched(story: LabelledStory, suggestion: Suggestion, point: Point) -> bool:
    """Whether a suggestion and a labelled point are one."""
    return (
        (suggestion.relation, suggestion.differs) == (point.relation, point.differs)
        and suggestion.passages.keys() == point.passages.keys()
        and all(
            any(passage.span in suggestion.passages[a] for passage in story.passages[a] if passage.number in numbers)
            for a, numbers in point.passages.items()
        )
    )


def scores(verdicts: Iterable[Verdict], labels: Sequence[str] = RELATIONS) -> dict[str, float]:
    """Precision and recall by relation, to four places."""
    there, right = Counter[str](), Counter[str]()
    for verdict in verdicts:
        for name, ones in (("precision", verdict.suggestions), ("recall", verdict.points)):
            for one in ones:
                for label in one.labels & set(labels):
                    there[f"{label}_{name}"] += 1
                    right[f"{label}_{name}"] += one.right
    names = [f"{label}_{name}" for label in labels for name in ("precision", "recall")]
    return {name: round(right[name] / there[name], 4) for name in names if there[name]}


def suggestion_scores() -> dict[str, dict[str, float]]:
    """The scores over all stories, and over those that nothing was tuned on or chosen by."""
    verdicts = {folder.name: judge(load(folder)) for folder in folders()}
    late = [verdict for name, verdict in verdicts.items() if name in LATE]
    return {"stories": scores(verdicts.values()), "stories-late": scores(late)}


def main(arguments: Sequence[str]) -> None:
    chosen = {name: arguments[arguments.index(name) + 1] for name in ("--errors", "--part") if name in arguments}
    verdicts = [judge(load(folder)) for folder in folders() if chosen.get("--part") in (None, part_of(folder.name))]
    if "--errors" in chosen:
        for verdict in verdicts:
            for judged in (*verdict.suggestions, *verdict.points):
                if chosen["--errors"] in judged.labels and not judged.right:
                    print(_shown(judged))
    for name, part in _parts(verdicts).items():
        print(
            f"{name:28}", *(f"{measure} {value:.2f}" for measure, value in scores(part, (*RELATIONS, *KINDS)).items())
        )


def _parts(verdicts: Sequence[Verdict]) -> dict[str, list[Verdict]]:
    found: dict[str, list[Verdict]] = {"all": list(verdicts)}
    for verdict in verdicts:
        story = verdict.points[0].story
        part = part_of(story.name)
        for name in (part, f"{part}, {'across languages' if story.across else 'one language'}"):
            found.setdefault(name, []).append(verdict)
    return dict(sorted(found.items()))


def _shown(judged: Judged) -> str:
    story, one = judged.story, judged.one
    if isinstance(one, Point):
        told = {a: [story.passages[a][n].span for n in sorted(numbers)] for a, numbers in one.passages.items()}
        head = f"not found: {story.name}: {one.relation} {one.differs or ''}: {one.question}"
    else:
        told = {a: list(spans) for a, spans in one.passages.items()}
        head = f"wrong: {story.name}: {one.relation} {one.differs or ''} {one.confidence:.2f} {one.question or ''}"
    return "\n".join([head, *(f"   {a} {story.sources[a].words_of(span)}" for a in told for span in told[a])])


if __name__ == "__main__":
    main(sys.argv[1:])

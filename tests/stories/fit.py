"""Fits the weights of `compare/weights.py` to the tuned half of the stories: `python -m stories.fit`.

Logistic regression with L2 regularisation by Newton's method (iteratively reweighted least squares). Each stage is
fitted on what the one before it finds: alignment, then numbers, dates and negations, then agreement and what one
article alone has.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from math import exp, sqrt
from pathlib import Path

from colombia_nato_site.compare import alignment, alone, differences, points, weights
from colombia_nato_site.compare.vectors import Story, key_of
from stories.corpus import TUNED, LabelledStory, folders, load

Row = tuple[tuple[float, ...], bool]

_PENALTY = {"ALIGNED": 3.3, "NUMBER": 1.0, "DATE": 1.0, "NEGATION": 1.0, "AGREE": 3.3, "ONLY": 3.3}


def fit(rows: Sequence[Row], penalty: float) -> tuple[float, ...]:
    """The weights, the constant first; `penalty` is on squared weights of features set to unit variance."""
    scales = [_deviation([values[at] for values, _ in rows]) for at in range(len(rows[0][0]))]
    scaled = [(1.0, *(value / scale for value, scale in zip(values, scales, strict=True))) for values, _ in rows]
    found = [0.0] * len(scaled[0])
    for _ in range(30):
        chances = [_chance(found, values) for values in scaled]
        gradient = [
            sum((label - chance) * values[i] for values, chance, (_, label) in zip(scaled, chances, rows, strict=True))
            - (penalty * found[i] if i else 0.0)
            for i in range(len(found))
        ]
        hessian = [
            [
                sum(p * (1 - p) * values[i] * values[j] for values, p in zip(scaled, chances, strict=True))
                + (penalty if i == j and i else 0.0)
                for j in range(len(found))
            ]
            for i in range(len(found))
        ]
        found = [one + step for one, step in zip(found, _solved(hessian, gradient), strict=True)]
    return (round(found[0], 3), *(round(one / scale, 3) for one, scale in zip(found[1:], scales, strict=True)))


def _deviation(values: Sequence[float]) -> float:
    mean = sum(values) / len(values)
    return sqrt(sum((value - mean) ** 2 for value in values) / len(values)) or 1.0


def _chance(found: Sequence[float], values: Sequence[float]) -> float:
    total = sum(one * value for one, value in zip(found, values, strict=True))
    return 1 / (1 + exp(-max(-30.0, min(30.0, total))))


def _solved(matrix: list[list[float]], right: list[float]) -> list[float]:
    """Gauss–Jordan elimination with the largest pivot."""
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for at in range(len(rows)):
        pivot = max(range(at, len(rows)), key=lambda i: abs(rows[i][at]))
        rows[at], rows[pivot] = rows[pivot], rows[at]
        rows[at] = [value / rows[at][at] for value in rows[at]]
        for i, row in enumerate(rows):
            if i != at:
                rows[i] = [value - row[at] * own for value, own in zip(row, rows[at], strict=True)]
    return [row[-1] for row in rows]


# --- What each stage sees -----------------------------------------------------------------------


def pairs_of(story: LabelledStory, *kinds: str) -> set[alignment.PairKey]:
    """The pairs of passages that points of a relation, or of a kind of difference, put together."""
    return {
        (a, m, b, n)
        for point in story.points
        if {point.relation, point.differs} & set(kinds)
        for a in point.passages
        for b in point.passages
        if a < b
        for m in point.passages[a]
        for n in point.passages[b]
    }


def aligned(story: LabelledStory) -> Iterator[Row]:
    right = pairs_of(story, "agree", "differ")
    for key, evidence in alignment.weigh(Story(story.passages)).items():
        yield evidence.values(), key in right


def conflicting(story: LabelledStory, kind: str) -> Iterator[Row]:
    right, model = pairs_of(story, kind), Story(story.passages)
    for one in differences.conflicts(model, alignment.align(model)):
        if one.kind == kind and one.features:
            yield one.features, one.pair.key in right


def agreeing(story: LabelledStory) -> Iterator[Row]:
    right, model = pairs_of(story, "agree"), Story(story.passages)
    pairs = alignment.align(model)
    against = points.conflicts_by_pair(differences.conflicts(model, pairs))
    for pair in pairs:
        yield points.agree_features(pair, against.get(pair.key, {})), pair.key in right


def told_alone(story: LabelledStory) -> Iterator[Row]:
    model = Story(story.passages)
    best, others = alone.best_of(alignment.align(model)), alone.told_by_others(model)
    right = {
        (a, n) for point in story.points if point.relation == "only" for a in point.passages for n in point.passages[a]
    }
    for passage in model.passages:
        key = key_of(passage)
        yield alone.only_features(model, passage, best.get(key, 0.0), others[passage.article]), key in right


STAGES: Mapping[str, Callable[[LabelledStory], Iterator[Row]]] = {
    "ALIGNED": aligned,
    "NUMBER": partial(conflicting, kind="number"),
    "DATE": partial(conflicting, kind="date"),
    "NEGATION": partial(conflicting, kind="negation"),
    "AGREE": agreeing,
    "ONLY": told_alone,
}


def fit_all(stories: Sequence[LabelledStory]) -> dict[str, tuple[float, ...]]:
    """Fits stage after stage; each is put to use at once, since the next is fitted on what it finds."""
    found = {}
    for name, rows in STAGES.items():
        found[name] = fit([row for story in stories for row in rows(story)], _PENALTY[name])
        setattr(weights, name, found[name])
    return found


def main() -> None:
    found = fit_all([load(folder) for folder in folders() if folder.name in TUNED])
    text = f'"""{weights.__doc__}"""\n\n' + "".join(
        f"{name}: tuple[float, ...] = {values}\n" for name, values in found.items()
    )
    Path(weights.__file__).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()

"""How well articles are grouped into stories: B³ precision, recall and F1 (Bagga & Baldwin 1998).

The articles of the invented stories beside this file (a folder a story), mixed with the labelled articles of
`tests/labelled/`, each a story by itself. Thresholds were fixed on the first of `halves()` alone.
`python -m stories.grouping` prints the scores, and what is wrong.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from colombia_nato_site.compare.stories import Candidate, propose
from colombia_nato_site.content.dates import when
from colombia_nato_site.ingest.features import features_of
from colombia_nato_site.ingest.read import read
from colombia_nato_site.model import Source
from colombia_nato_site.typed_yaml import compose
from labelled.corpus import files, load

FOLDER = Path(__file__).parent
_ONE_STORY = {"opinion-la-silla": "noticia-mision-islas-coral"}  # distractors that tell a story of another one


@dataclass(frozen=True, slots=True)
class Labelled:
    """An article and the story that it tells; `invented` where it is of a folder beside this file."""

    candidate: Candidate
    story: str
    invented: bool


def stories() -> list[str]:
    """The stories' folders, sorted."""
    return sorted(path.parent.name for path in FOLDER.glob("*/points.yaml"))


def halves() -> tuple[list[str], list[str]]:
    """Every second story: those that thresholds may be tuned on, and the others."""
    return stories()[::2], stories()[1::2]


def labelled(folders: Sequence[str]) -> list[Labelled]:
    """The articles of these stories, and all distractors."""
    return [*(one for folder in folders for one in _story(folder)), *_distractors()]


def b_cubed(gold: Mapping[str, str], found: Mapping[str, str]) -> dict[str, float]:
    """Precision, recall and F1 of a clustering of the same keys, each item counted alike."""
    precision = recall = 0.0
    for key in gold:
        same_found = {other for other in gold if found[other] == found[key]}
        same_gold = {other for other in gold if gold[other] == gold[key]}
        precision += len(same_found & same_gold) / len(same_found) / len(gold)
        recall += len(same_found & same_gold) / len(same_gold) / len(gold)
    f1 = 2 * precision * recall / (precision + recall)
    return {"b3_precision": round(precision, 4), "b3_recall": round(recall, 4), "b3_f1": round(f1, 4)}


def score(articles: Sequence[Labelled], *, counted: str = "all") -> dict[str, float]:
    """B³ of the groups proposed; of `counted="invented"`, over the articles of the invented stories alone.

    The distractors, each by itself, make a score look better than it is; they can only be joined wrongly.
    """
    found = groups(articles)
    gold = {one.candidate.key: one.story for one in articles}
    if counted == "all":
        return b_cubed(gold, found)
    kept = {one.candidate.key for one in articles if one.invented}
    joined = {found[key] for key in kept}
    chosen = {key: story for key, story in gold.items() if found[key] in joined}
    return b_cubed(chosen, found)


def groups(articles: Sequence[Labelled]) -> dict[str, str]:
    """The group of each article, named by its first; those in no proposal are by themselves."""
    found = {one.candidate.key: one.candidate.key for one in articles}
    for proposal in propose([one.candidate for one in articles]):
        found |= dict.fromkeys(proposal.articles, proposal.articles[0])
    return found


def grouping_scores() -> dict[str, dict[str, float]]:
    """What `make eval` prints: all stories, and the half that nothing was tuned on."""
    _, unseen = halves()
    everything = labelled(stories())
    others = {one.candidate.key.partition("/")[0] for one in everything if one.invented} - set(unseen)
    half = [one for one in everything if one.candidate.key.partition("/")[0] not in others]
    return {
        "grouping": score(everything) | {"b3_f1_of_stories": score(everything, counted="invented")["b3_f1"]},
        "grouping-unseen": {
            "b3_f1": score(half)["b3_f1"],
            "b3_f1_of_stories": score(half, counted="invented")["b3_f1"],
        },
    }


def errors(articles: Sequence[Labelled]) -> Iterator[str]:
    """Each group that is not a story, and each story that is not a group."""
    found = groups(articles)
    gold = {one.candidate.key: one.story for one in articles}
    for what, left, right in (("joined wrongly", found, gold), ("torn apart", gold, found)):
        for name in sorted(set(left.values())):
            members = [key for key in gold if left[key] == name]
            if len({right[key] for key in members}) > 1:
                yield f"{what}: {', '.join(members)}"


def _story(folder: str) -> Iterator[Labelled]:
    path = FOLDER / folder / "points.yaml"
    document, problems = compose(path.read_text(encoding="utf-8"), str(path))
    assert document, problems
    value = document.value
    assert isinstance(value, dict)
    for name, known in value["articles"].items():
        sidecar = json.dumps(known).encode()  # JSON is YAML
        file = path.with_name(f"{name}.txt")
        source, found = read(file.name, file.read_bytes(), sidecar=sidecar)
        yield Labelled(_candidate(f"{folder}/{name}", source, found), folder, invented=True)


def _distractors() -> Iterator[Labelled]:
    for path in files():
        article, problems = load(path)
        assert article, problems
        source, found = read(path.with_suffix(".txt").name, article.text.encode(), published=article.labels.published)
        yield Labelled(_candidate(path.stem, source, found), _ONE_STORY.get(path.stem, path.stem), invented=False)


def _candidate(key: str, source: Source | None, problems: object) -> Candidate:
    assert source, problems
    return Candidate(key, features_of(source), when(source.published) if source.published else None)


def main() -> None:
    """Prints the scores, then what is wrong."""
    for name, measures in grouping_scores().items():
        print(name, *(f"{measure} {value:.4f}" for measure, value in measures.items()))
    print(*errors(labelled(stories())), sep="\n")


if __name__ == "__main__":
    main()

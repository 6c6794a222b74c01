"""Scores the reader: `make eval`. On the invented articles beside this file always, and on labelled news where it is.

Labelled news, and the script `score.py` that scores against it, lie in the folder NATO_SITE_CORPORA and are no part
of the project. Beside each score stands its floor (`floors.json`), below which no change may let it sink;
`--raise` lifts the floors to what is reached now, and lowers none.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from labelled.score import by_language
from stories.grouping import grouping_scores
from stories.score import suggestion_scores

Scores = dict[str, dict[str, float]]

FLOORS = Path(__file__).with_name("floors.json")
_COLLECTIONS = {
    "quotations": ("quotations/dev.jsonl", "quotations/dev.jsonl"),
    "times": ("times/dev.jsonl", "times/dev.jsonl"),
    "html": ("html/ground-truth.json", "html"),
}  # task: labels, what its files are exported from; all relative to the folder
_COUNTS = {"gold", "predicted", "calendar_dates", "pages"}


def corpora() -> Path | None:
    """The folder of labelled news; None where there is none."""
    value = os.environ.get("NATO_SITE_CORPORA")
    if value and not Path(value, "score.py").is_file():
        sys.exit(f"{value} has no score.py, which knows how to compare with its labels.")
    return Path(value) if value else None


def of_collection(folder: Path, task: str) -> dict[str, float]:
    """The scores of one collection, read in one call; files that the reader refuses count as empty."""
    labels, exported_from = _COLLECTIONS[task]
    scorer = (sys.executable, folder / "score.py")
    with tempfile.TemporaryDirectory() as temporary:
        files, predicted = Path(temporary, "files"), Path(temporary, "predicted.jsonl")
        _run(*scorer, "export", folder / exported_from, files)
        originals = sorted(path for path in files.iterdir() if path.suffix in {".txt", ".html"})
        nato_site = Path(sys.executable).with_name("nato-site")
        read = _run(nato_site, "parse", *originals, "--format", "json", refusing=True)
        predicted.write_text(read, encoding="utf-8")
        scores = json.loads(_run(*scorer, task, folder / labels, predicted))
    return {name: value for name, value in scores.items() if name not in _COUNTS}


def all_scores() -> Scores:
    """The scores of everything that is here, by collection or language."""
    folder = corpora()
    return (
        by_language()
        | grouping_scores()
        | suggestion_scores()
        | ({task: of_collection(folder, task) for task in _COLLECTIONS} if folder else {})
    )


def floors() -> Scores:
    found: Scores = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.is_file() else {}
    return found


def sunk(scores: Mapping[str, Mapping[str, float]]) -> list[str]:
    """Which scores are below their floors (a count of missing documents: above)."""
    return [
        f"{name}: {measure} is {scores[name].get(measure)}, its floor {floor}"
        for name, measures in floors().items()
        if name in scores
        for measure, floor in measures.items()
        if _worse(measure, scores[name].get(measure, 0), floor)
    ]


def _worse(measure: str, value: float, floor: float) -> bool:
    return value > floor if measure == "missing_documents" else value < floor


def _lifted(scores: Scores) -> Scores:
    new = {name: dict(measures) for name, measures in floors().items()}
    for name, measures in scores.items():
        for measure, value in measures.items():
            floor = new.setdefault(name, {}).get(measure)
            if floor is None or _worse(measure, floor, value):
                new[name][measure] = value
    return new


def _run(*command: str | Path, refusing: bool = False) -> str:
    """What a command prints. With `refusing` it may exit with 1, as the reader does where it refuses a file."""
    done = subprocess.run(list(command), capture_output=True, text=True, check=False)
    if done.returncode > refusing:
        raise RuntimeError(f"{' '.join(map(str, command[:3]))} …\n{done.stderr[-2000:]}")
    return done.stdout


def main() -> int:
    """Prints a line a score; 1 where one has sunk."""
    scores = all_scores()
    if "--raise" in sys.argv:
        FLOORS.write_text(json.dumps(_lifted(scores), indent=1) + "\n", encoding="utf-8")
    known = floors()
    for name, measures in scores.items():
        for measure, value in measures.items():
            print(f"{name:12}{measure:24}{value:8.4f}   floor {known.get(name, {}).get(measure, 'none')}")
    for line in sunk(scores):
        print(f"Below its floor: {line}")
    return int(bool(sunk(scores)))


if __name__ == "__main__":
    sys.exit(main())

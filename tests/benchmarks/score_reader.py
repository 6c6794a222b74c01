"""Scores the reader on labelled news: `make eval`.

The labels and the script that scores against them (`score.py`) lie in the folder NATO_SITE_CORPORA and are no part
of the project. Prints a line of JSON for each collection: the scores, and how long the reader took.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

COLLECTIONS = (
    ("quotations", "quotations/dev.jsonl", "quotations/dev.jsonl"),
    ("times", "times/dev.jsonl", "times/dev.jsonl"),
    ("html", "html/ground-truth.json", "html"),
)  # task, labels, what its files are exported from; all relative to the folder


def run(*command: str | Path, refusing: bool = False) -> str:
    """What a command prints. With `refusing` it may exit with 1, as the reader does where it refuses a file."""
    done = subprocess.run(list(command), capture_output=True, text=True, check=False)
    if done.returncode > refusing:
        sys.exit(f"{' '.join(map(str, command[:3]))} …\n{done.stderr[-2000:]}")
    return done.stdout


def score(corpora: Path, task: str, labels: str, exported_from: str) -> dict[str, Any]:
    """The scores of one collection, read in one call; files that the reader refuses count as empty."""
    nato_site = Path(sys.executable).with_name("nato-site")
    scorer = (sys.executable, corpora / "score.py")
    with tempfile.TemporaryDirectory() as folder:
        files, predicted = Path(folder, "files"), Path(folder, "predicted.jsonl")
        run(*scorer, "export", corpora / exported_from, files)
        originals = sorted(path for path in files.iterdir() if path.suffix in {".txt", ".html"})
        began = time.perf_counter()
        read = run(nato_site, "parse", *originals, "--format", "json", refusing=True)
        seconds = time.perf_counter() - began
        predicted.write_text(read, encoding="utf-8")
        scores = json.loads(run(*scorer, task, corpora / labels, predicted))
    return {"task": task, "files": len(originals), "read": read.count("\n"), "seconds": round(seconds, 1), **scores}


def main() -> None:
    value = os.environ.get("NATO_SITE_CORPORA")
    if not value:
        print("NATO_SITE_CORPORA is not set: there is no labelled news to score the reader on.")
        return
    corpora = Path(value)
    if not (corpora / "score.py").is_file():
        sys.exit(f"{corpora} has no score.py, which knows how to compare with its labels.")
    for collection in COLLECTIONS:
        if (corpora / collection[1]).exists():
            print(json.dumps(score(corpora, *collection)), flush=True)


if __name__ == "__main__":
    main()

"""Times builds of an invented site beside a bare script in the same run: `make bench N=1000`.

Each figure is the median of three runs of the whole program, start and end included, in seconds of wall clock.
"""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.invented import write_site

HERE = Path(__file__).parent
RUNS = 3


def seconds(*command: str | Path) -> float:
    began = time.perf_counter()
    done = subprocess.run(list(command), capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return time.perf_counter() - began


def median(once: Callable[[int], float]) -> float:
    return statistics.median(once(run) for run in range(RUNS))


def measure(site: Path, scratch: Path) -> dict[str, float]:
    """Builds from nothing, with nothing changed and with one article edited; and the bare script, by turns."""
    build = (Path(sys.executable).with_name("nato-site"), "--root", site, "build", "--now", "2025-08-02", "--out")

    def cold(run: int) -> float:
        subprocess.run(["rm", "-rf", site / ".nato-site"], check=True)
        return seconds(*build, scratch / f"cold-{run}")

    def edited(run: int) -> float:
        article = site / f"content/articles/a{run:05}/index.md"
        article.write_text(article.read_text(encoding="utf-8") + "\nOne more sentence.\n", encoding="utf-8")
        return seconds(*build, scratch / f"cold-{RUNS - 1}")

    return {
        "bare": median(lambda run: seconds(sys.executable, HERE / "bare.py", site, scratch / f"bare-{run}")),
        "cold": median(cold),
        "unchanged": median(lambda _: seconds(*build, scratch / f"cold-{RUNS - 1}")),
        "one edit": median(edited),
    }


def main(articles: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        site, scratch = Path(folder, "site"), Path(folder, "scratch")
        scratch.mkdir()
        write_site(site, articles)
        figures = measure(site, scratch)
    for name, figure in figures.items():
        print(f"{name:10} {figure:7.2f} s   {figure / figures['bare']:5.2f} × the bare script")
    print(json.dumps({"articles": articles, **{name: round(figure, 3) for name, figure in figures.items()}}))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)

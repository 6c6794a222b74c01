"""How fast the reader is, beside pySBD, which does no more than part the same text into sentences.

Processor time on one core, in words a second; of five runs by turns each one's quickest, for what else the
machine does only adds. pySBD is given whole articles, which is quicker for it than line by line. Then how the
time grows with the length of an article, and what thousands of articles need with all processors.
"""

import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pysbd

from colombia_nato_site.ingest.read import read
from colombia_nato_site.model import Source
from labelled.corpus import files, load

RUNS = 5
ARTICLES = 10_000
LONG = 1_000_000  # characters


def english() -> list[str]:
    """The texts of the labelled English articles, and when they were published."""
    return [article.text for article, _ in map(load, files()) if article and article.labels.language == "en"]


def reading() -> dict[str, float]:
    """Words a second of pySBD and of the reader, and seconds for an article a tenth as long as the longest, and it."""
    texts = english()
    words = sum(len(text.split()) for text in texts)
    segmenter = pysbd.Segmenter(language="en", clean=False)
    segmented = timer(lambda: [segmenter.segment(text) for text in texts])
    understood = timer(lambda: [_read(text) for text in texts])
    pairs = [(segmented(), understood()) for _ in range(RUNS)]
    long = "\n\n".join(texts)
    long = (long * (LONG // len(long) + 1))[:LONG]
    return {
        "pysbd": words / min(pair[0] for pair in pairs),
        "reader": words / min(pair[1] for pair in pairs),
        "100 KB": timer(lambda: _read(long[: LONG // 10]))(),
        "1 MB": timer(lambda: _read(long))(),
    }


def many(articles: int) -> dict[str, float]:
    """Seconds and megabytes (of the largest process) for reading articles with all processors."""
    texts = english()
    with tempfile.TemporaryDirectory() as folder:
        names = [Path(folder, f"{number}.txt") for number in range(articles)]
        for number, name in enumerate(names):
            name.write_text(texts[number % len(texts)], encoding="utf-8")
        began = time.perf_counter()
        program = Path(sys.executable).with_name("nato-site")
        subprocess.run([program, "parse", "--format", "json", *names], stdout=subprocess.DEVNULL, check=True)
        seconds = time.perf_counter() - began
    return {"seconds": seconds, "megabytes": resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024}


def timer(work: Callable[[], object]) -> Callable[[], float]:
    """The processor time of some work, each time it is called."""

    def timed() -> float:
        began = time.process_time()
        work()
        return time.process_time() - began

    return timed


def _read(text: str) -> Source:
    source, problems = read("article.txt", text.encode(), published="2025-07-16")
    if source is None:
        raise ValueError(problems)
    return source


def main(articles: int) -> None:
    found = reading()
    ratio = found["reader"] / found["pysbd"]
    print(f"pySBD, sentences alone   {found['pysbd']:10,.0f} words a second")
    print(f"the reader               {found['reader']:10,.0f} words a second   {ratio:5.2f} × pySBD")
    print(f"an article of 100 KB     {found['100 KB']:10.2f} s")
    print(f"an article of 1 MB       {found['1 MB']:10.2f} s   {found['1 MB'] / found['100 KB']:5.1f} × that")
    for number in sorted({max(1, articles // 10), articles}):
        needed = many(number)
        print(f"{number:6} articles          {needed['seconds']:10.1f} s, largest process {needed['megabytes']:.0f} MB")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES)

"""Make the bytes of many outputs, with as many processes as pay."""

import multiprocessing
import sys
import threading
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import NamedTuple

from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.render.environment import TemplateProblem, Templates
from colombia_nato_site.render.output import Output
from colombia_nato_site.render.produce import produce

Progress = Callable[[int, int], None]

# Measured: starting workers and handing pages to and fro costs about as much as this many pages.
_PAGES_THAT_PAY = 400
_CHUNK = 50


class Produced(NamedTuple):
    """Bytes by path; what was wrong with the templates of those that are missing."""

    files: dict[str, bytes]
    problems: list[Diagnostic]


def produce_all(outputs: Sequence[Output], templates: Templates, jobs: int, progress: Progress) -> Produced:
    """The same for any number of `jobs`: every output is made by itself, and they are kept in order."""
    chunks = [outputs[start : start + _CHUNK] for start in range(0, len(outputs), _CHUNK)]
    produced = Produced({}, [])
    for done in _map(templates, chunks, jobs if len(outputs) >= _PAGES_THAT_PAY else 1):
        produced.files.update(done.files)
        produced.problems.extend(done.problems)
        progress(len(produced.files), len(outputs))
    return produced


def _map(templates: Templates, chunks: Sequence[Sequence[Output]], jobs: int) -> Iterable[Produced]:
    if jobs < 2 or not _can_fork():
        yield from (_produce(templates, chunk) for chunk in chunks)
        return
    # Forked workers have the very templates that were read, and the outputs, without a copy.
    context = multiprocessing.get_context("fork")
    with ProcessPoolExecutor(jobs, context, initializer=_Work.begin, initargs=(templates, chunks)) as pool:
        yield from pool.map(_Work.do, range(len(chunks)))


def _can_fork() -> bool:
    """Only where it is safe: on Linux, while no other thread holds a lock."""
    return sys.platform == "linux" and threading.active_count() == 1


class _Work:
    """What a worker process works on; set once, as it starts, and in no other process."""

    templates: Templates
    chunks: Sequence[Sequence[Output]]

    @classmethod
    def begin(cls, templates: Templates, chunks: Sequence[Sequence[Output]]) -> None:
        cls.templates, cls.chunks = templates, chunks

    @classmethod
    def do(cls, index: int) -> Produced:
        return _produce(cls.templates, cls.chunks[index])


def _produce(templates: Templates, outputs: Iterable[Output]) -> Produced:
    produced = Produced({}, [])
    for output in outputs:
        try:
            produced.files[output.path] = produce(output, templates)
        except TemplateProblem as problem:
            produced.problems.extend(problem.diagnostics)
    return produced

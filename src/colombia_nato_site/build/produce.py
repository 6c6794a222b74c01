"""Make and examine many outputs, with as many processes as pay."""

import ctypes
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field

from colombia_nato_site.build.report import Progress
from colombia_nato_site.checks.outputs import Examined, examine
from colombia_nato_site.checks.source_index import SourceIndex
from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.render.environment import TemplateProblem, Templates
from colombia_nato_site.render.output import Output
from colombia_nato_site.render.produce import produce

_PAYS = 60  # outputs; below, starting the workers costs more than they save (measured with 2 cores)
_CHUNK = 15
_PR_SET_PDEATHSIG = 1  # Linux, prctl(2)


@dataclass(frozen=True, slots=True)
class Produced:
    """Bytes, and what is in them, by path; what was wrong with the templates of those that are missing."""

    files: dict[str, bytes] = field(default_factory=dict)
    examined: dict[str, Examined] = field(default_factory=dict)
    problems: list[Diagnostic] = field(default_factory=list)


class Workshop:
    """Makes outputs from one state of the templates; examines them against one state of sources and address."""

    def __init__(self, templates: Templates, index: SourceIndex, base_url: str) -> None:
        self._templates = templates
        self._index = index
        self._base_url = base_url

    def make(self, outputs: Iterable[Output]) -> Produced:
        produced = Produced()
        for output in outputs:
            try:
                data = produce(output, self._templates)
            except TemplateProblem as problem:
                produced.problems.extend(problem.diagnostics)
                continue
            produced.files[output.path] = data
            produced.examined[output.path] = examine(output.path, data, self._index, self._base_url)
        return produced


def produce_all(outputs: Sequence[Output], workshop: Workshop, jobs: int, progress: Progress) -> Produced:
    """The same for any number of `jobs`: every output is made by itself, and they are kept in order."""
    chunks = [outputs[start : start + _CHUNK] for start in range(0, len(outputs), _CHUNK)]
    produced = Produced()
    parts = _in_parallel(workshop, chunks, jobs) if _pays(len(outputs), jobs) else map(workshop.make, chunks)
    for part in parts:
        produced.files.update(part.files)
        produced.examined.update(part.examined)
        produced.problems.extend(part.problems)
        progress(len(produced.files), len(outputs))
    return produced


def _pays(outputs: int, jobs: int) -> bool:
    """Forking is safe on Linux only, while no other thread could hold a lock."""
    return jobs > 1 and outputs >= _PAYS and sys.platform == "linux" and threading.active_count() == 1


def _in_parallel(workshop: Workshop, chunks: Sequence[Sequence[Output]], jobs: int) -> Iterable[Produced]:
    """Forked workers have the very templates that were read, and the outputs, without a copy."""
    context = multiprocessing.get_context("fork")
    with ProcessPoolExecutor(
        jobs, context, initializer=_Worker.begin, initargs=(workshop, chunks, os.getpid())
    ) as pool:
        yield from pool.map(_Worker.make, range(len(chunks)))


def _die_with(parent: int) -> None:
    """A worker of a build that is killed must not live on: it holds the build's lock too."""
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os.kill(os.getpid(), signal.SIGKILL)


class _Worker:
    """What a worker process works on; set once, as it starts, and in no other process."""

    workshop: Workshop
    chunks: Sequence[Sequence[Output]]

    @classmethod
    def begin(cls, workshop: Workshop, chunks: Sequence[Sequence[Output]], parent: int) -> None:
        cls.workshop, cls.chunks = workshop, chunks
        _die_with(parent)

    @classmethod
    def make(cls, number: int) -> Produced:
        return cls.workshop.make(cls.chunks[number])

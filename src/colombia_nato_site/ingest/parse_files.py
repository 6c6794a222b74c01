"""Many originals read, in order, on as many processors as pay: what `parse` prints."""

import json
import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from threading import Thread

from colombia_nato_site.content import source_markdown
from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.ingest.original import open_file
from colombia_nato_site.ingest.parsed_json import to_json
from colombia_nato_site.ingest.read import read
from colombia_nato_site.model import Entity, Source

_PAYS = 200  # files; below, starting the workers costs more than they save (measured with 2 cores)
_CHUNK = 20
_AHEAD = 3  # chunks for each worker that are under way or wait to be printed: memory stays flat


@dataclass(frozen=True, slots=True)
class Parsed:
    """What is read in one file, as text to print; None (with errors) where nothing is."""

    text: str | None
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class Task:
    """How files are to be read and shown (`form`: markdown or json)."""

    form: str
    published: str | None = None
    entities: tuple[Entity, ...] = ()

    def parse(self, files: Sequence[str]) -> list[Parsed]:
        return [self._parsed(file) for file in files]

    def _parsed(self, file: str) -> Parsed:
        original, problems = open_file(file)
        if original is None:
            return Parsed(None, tuple(problems))
        source, problems = read(
            file, original.data, entities=self.entities, published=self.published, sidecar=original.sidecar
        )
        if source is None:
            return Parsed(None, tuple(problems))
        return Parsed(self._shown(file, source), tuple(problems))

    def _shown(self, file: str, source: Source) -> str:
        if self.form == "markdown":
            return source_markdown.write(source)
        return json.dumps(to_json(file, source), ensure_ascii=False) + "\n"


def parse_files(files: Sequence[str], task: Task, jobs: int | None = None) -> Iterator[Parsed]:
    """What is read in each file, in their order, whatever the number of `jobs` (None: one a processor)."""
    jobs = jobs or os.cpu_count() or 1
    chunks = [files[start : start + _CHUNK] for start in range(0, len(files), _CHUNK)]
    if jobs == 1 or len(files) < _PAYS:
        for chunk in chunks:
            yield from task.parse(chunk)
        return
    with ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn"), initializer=_begin) as pool:
        try:
            for parsed in _in_order(pool, task, chunks, jobs * _AHEAD):
                yield from parsed
        finally:
            pool.shutdown(cancel_futures=True)


def _in_order(pool: Executor, task: Task, chunks: Sequence[Sequence[str]], ahead: int) -> Iterator[list[Parsed]]:
    """The results in order, never more than `ahead` of them waiting."""
    coming = iter(chunks)
    done = 0
    try:
        with _interrupted_later():  # workers are started here, and begin with what is held back here
            under_way = deque(pool.submit(task.parse, chunk) for chunk in islice(coming, ahead))
        while under_way:
            parsed = under_way.popleft().result()
            done += 1
            yield parsed
            under_way.extend(pool.submit(task.parse, chunk) for chunk in islice(coming, 1))
    except BrokenProcessPool:
        yield from ([_killed(file) for file in chunk] for chunk in chunks[done:])


def _killed(file: str) -> Parsed:
    message = "The file was not read: a process that reads files was killed (there may be too little memory)."
    hint = "Read it again, with fewer files at a time."
    return Parsed(None, (Diagnostic("error", "killed", message, file, hint=hint),))


@contextmanager
def _interrupted_later() -> Iterator[None]:
    """Holds Ctrl-C back, until the end of the block."""
    held_back = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, held_back)


def _begin() -> None:
    """A worker ends at once and without a word at Ctrl-C, and when the process that started it is no more."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os.kill(os.getpid(), signal.SIGKILL)

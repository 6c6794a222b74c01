"""Many originals read, in order, on as many processors as pay: what `parse` prints."""

import json
import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain, cycle
from multiprocessing.connection import Connection, wait

from colombia_nato_site.content import source_markdown
from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.ingest.original import open_file
from colombia_nato_site.ingest.parsed_json import to_json
from colombia_nato_site.ingest.read import read
from colombia_nato_site.model import Entity, Source

_PAYS = 200  # files; below, starting the workers costs more than they save (measured with 2 cores)
_CHUNK = 10
_AHEAD = 3  # chunks of each worker that wait to be printed: memory stays flat


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
        results: Iterator[list[Parsed]] = map(task.parse, chunks)
        yield from chain.from_iterable(results)
        return
    with _workers(task, chunks, jobs) as workers:
        yield from chain.from_iterable(_in_order(workers, chunks))


def _in_order(workers: Sequence[Connection], chunks: Sequence[Sequence[str]]) -> Iterator[list[Parsed]]:
    """The results in the order of the chunks, never more than `_AHEAD` waiting from each worker."""
    ready: dict[Connection, deque[list[Parsed]]] = {worker: deque() for worker in workers}
    ended: set[Connection] = set()
    for chunk, worker in zip(chunks, cycle(workers), strict=False):
        while not ready[worker] and worker not in ended:
            for reached in wait([each for each in workers if each not in ended and len(ready[each]) < _AHEAD]):
                assert isinstance(reached, Connection)
                try:
                    ready[reached].append(reached.recv())
                except (EOFError, OSError):
                    ended.add(reached)
        yield ready[worker].popleft() if ready[worker] else [_killed(file) for file in chunk]


def _killed(file: str) -> Parsed:
    message = "The file was not read: a process that reads files was killed (there may be too little memory)."
    hint = "Read it again, with fewer files at a time."
    return Parsed(None, (Diagnostic("error", "killed", message, file, hint=hint),))


@contextmanager
def _workers(task: Task, chunks: Sequence[Sequence[str]], jobs: int) -> Iterator[list[Connection]]:
    """One process a job, each with its share of the chunks and a pipe of its own: no lock that one could take along."""
    context = multiprocessing.get_context("spawn")
    processes, results = [], []
    try:
        for job in range(jobs):
            receive, send = context.Pipe(duplex=False)
            process = context.Process(target=_work, args=(task, chunks[job::jobs], send), daemon=True)
            with _interrupted_later():  # a worker begins with what is held back here
                process.start()
            send.close()  # so that the pipe ends with the worker
            processes.append(process)
            results.append(receive)
        yield results
    finally:
        for process in processes:
            process.kill()
            process.join()


def _work(task: Task, chunks: Sequence[Sequence[str]], results: Connection) -> None:
    """A worker: Ctrl-C is for the process that started it, and when that one is no more it ends without a word."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    for chunk in chunks:
        results.send(task.parse(chunk))


@contextmanager
def _interrupted_later() -> Iterator[None]:
    """Holds Ctrl-C back, until the end of the block."""
    held_back = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, held_back)

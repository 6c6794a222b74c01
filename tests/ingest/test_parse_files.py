"""Many originals in one call."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from colombia_nato_site.ingest.parse_files import Task, parse_files
from colombia_nato_site.model import Entity

MANY = 500
HEARS_CONTROL_C = (  # a shell's background job, and what it starts, would not
    "import runpy, signal; signal.signal(signal.SIGINT, signal.default_int_handler); "
    "runpy.run_module('colombia_nato_site', run_name='__main__')"
)


def test_the_number_of_workers_changes_nothing(tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.txt" for number in range(250)]
    for number, file in enumerate(files):
        file.write_text(f"“We must sell,” Ana Ruiz said. {number} boats were sold.\n" if number % 50 else "")
    names = [str(file) for file in files]
    alone, many = (list(parse_files(names, Task("json"), jobs)) for jobs in (1, 2))
    assert alone == many
    assert [parsed.text is None for parsed in alone] == [not number % 50 for number in range(250)]


def test_names_that_the_site_knows_are_known(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("The old docks at Norhaven were sold. The docks are gone.\n")
    task = Task("json", entities=(Entity("norhaven", "Norhaven", "place", ("the old docks",)),))
    [parsed] = parse_files([str(file)], task)
    assert [entity["id"] for entity in json.loads(parsed.text or "")["entities"]] == ["norhaven"]


@contextmanager
def reading_much(tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The program in a process group of its own, in the midst of reading, its workers at work."""
    file = tmp_path / "a.txt"
    file.write_text("“We must sell,” Ana Ruiz said. 300 boats were sold on Monday.\n" * 50)
    command = [sys.executable, "-c", HEARS_CONTROL_C, "parse", "--format", "json", *[file.name] * MANY]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=tmp_path, start_new_session=True
    ) as process:
        assert process.stdout is not None
        try:
            process.stdout.readline()
            yield process
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)


def test_ctrl_c_ends_everything_without_a_traceback(tmp_path: Path) -> None:
    with reading_much(tmp_path) as process:
        os.killpg(process.pid, signal.SIGINT)
        _, said = process.communicate(timeout=60)
    assert said.split() == [b"Aborted!"]


def test_workers_end_with_the_process_that_started_them(tmp_path: Path) -> None:
    with reading_much(tmp_path) as process:
        process.kill()
        process.communicate(timeout=60)  # the end of its output, which the workers have too
        assert process.returncode == -signal.SIGKILL


def workers_of(process: subprocess.Popen[bytes]) -> list[int]:
    command = ["ps", "-ww", "-o", "pid=,args=", "--ppid", str(process.pid)]
    children = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    return [int(child.split()[0]) for child in children if "spawn_main" in child]


def test_what_a_killed_worker_did_not_read_is_an_error_of_each_file(tmp_path: Path) -> None:
    with reading_much(tmp_path) as process:
        os.kill(workers_of(process)[0], signal.SIGKILL)
        read, said = process.communicate(timeout=60)
    assert (process.returncode, said.count(b"error[killed]")) == (1, MANY - 1 - read.count(b"\n"))

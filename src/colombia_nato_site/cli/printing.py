"""How results, diagnostics and progress look on a terminal."""

import json
import re
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from colombia_nato_site.diagnostics import Diagnostic, in_order

if TYPE_CHECKING:
    from click._termui_impl import ProgressBar

_COLOURS = {"error": "red", "warning": "yellow", "note": "cyan"}
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_LONG = 200  # from this many files on, work is shown as it goes


def say(text: str) -> None:
    """Print text as it is."""
    click.echo(text, nl=False)


def visible(text: str) -> str:
    """The text with signs that would steer a terminal, in a file's name say, written out: `\\x1b`."""
    return _UNSEEN.sub(lambda sign: sign[0].encode("unicode_escape").decode(), text)


def print_diagnostics(diagnostics: Iterable[Diagnostic]) -> None:
    """`path:line:column: error[code]: message` on stderr, and the hint beneath it."""
    for found in in_order(diagnostics):
        place = f"{visible(found.place)}: " if found.place else ""
        severity = click.style(f"{found.severity}[{found.code}]", fg=_COLOURS[found.severity], bold=True)
        click.echo(f"{place}{severity}: {visible(found.message)}", err=True)
        for line in (found.hint or "").splitlines():
            click.echo(f"    {visible(line)}", err=True)


def print_json(found: Mapping[str, object], diagnostics: Iterable[Diagnostic]) -> None:
    """One line of JSON."""
    say(json.dumps({**found, "diagnostics": [asdict(each) for each in diagnostics]}, ensure_ascii=False) + "\n")


def finish(failed: bool) -> None:
    """Exit code 1 where problems were found."""
    if failed:
        raise click.exceptions.Exit(1)


def counted(diagnostics: Sequence[Diagnostic]) -> str:
    """“2 errors, 1 warning”."""
    counts = {kind: sum(1 for found in diagnostics if found.severity == kind) for kind in ("error", "warning")}
    return ", ".join(count(number, kind) for kind, number in counts.items() if number) or "nothing is wrong"


def count(number: int, noun: str) -> str:
    return f"{number} {noun}" + ("" if number == 1 else "s")


class Bar:
    """A progress bar on stderr: on a terminal only, and only for longer work."""

    def __init__(self, label: str) -> None:
        self._label = label
        self._open = ExitStack()
        self._bar: ProgressBar[int] | None = None

    def __enter__(self) -> Callable[[int, int], None]:
        return self._update

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def _update(self, done: int, of: int) -> None:
        if of < _LONG or not sys.stderr.isatty():
            return
        if self._bar is None:
            self._bar = self._open.enter_context(click.progressbar(length=of, label=self._label, file=sys.stderr))
        self._bar.update(done - self._bar.pos)

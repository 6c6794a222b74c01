"""The command line. The only room that prints or exits; whatever is heavy is imported inside a command."""

import errno
import os
import sys
from io import TextIOWrapper
from pathlib import Path
from typing import Any

import click

from colombia_nato_site import __version__
from colombia_nato_site.cli import articles, site, stories


class _Commands(click.Group):
    """Commands in the order in which they are used, whose trouble with files is a message."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(self.commands)

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401
        try:
            return super().invoke(ctx)
        except OSError as error:
            if error.errno == errno.EPIPE:
                raise  # click ends quietly
            reason = error.strerror or str(error)
            raise click.ClickException(f"{error.filename}: {reason}" if error.filename else reason) from error


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="nato-site")
@click.option(
    "--root", type=click.Path(file_okay=False, path_type=Path), default=Path(), help="The site's folder (default: .)."
)
@click.pass_context
def main(context: click.Context, root: Path) -> None:
    """Read news articles on one event, compare them, and publish the comparison as a static site."""
    context.obj = root
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # articles are Unicode, whatever the terminal's locale
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    if os.environ.get("NO_COLOR"):
        context.color = False


for _command in (*site.COMMANDS, *articles.COMMANDS, *stories.COMMANDS):
    main.add_command(_command)

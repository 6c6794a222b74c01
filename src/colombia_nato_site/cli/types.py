"""Kinds of arguments, and the options that several commands share."""

import re
from datetime import UTC, date, datetime
from pathlib import Path

import click

_YEAR = re.compile("(19|20)[0-9]{2}")  # more likely meant than the first hour of 1970


class Day(click.ParamType[str]):
    """A day as YYYY-MM-DD, or seconds since 1970 as SOURCE_DATE_EPOCH has them."""

    name = "DATE"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        seconds = value.isdecimal() and not _YEAR.fullmatch(value)
        try:
            day = datetime.fromtimestamp(int(value), UTC).date() if seconds else date.fromisoformat(value)
        except (ValueError, OverflowError, OSError):
            self.fail(f"{value!r} is no day; write it as 2025-07-31.", param, ctx)
        return day.isoformat()


class Edtf(click.ParamType[str]):
    """A date as EDTF: 2025-07-16, 2025-07, 2025?, …"""

    name = "DATE"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        from colombia_nato_site.content.dates import when

        try:
            return when(value).edtf
        except ValueError as error:
            self.fail(str(error), param, ctx)


class Slug(click.ParamType[str]):
    """The name of a file or folder of content/."""

    name = "SLUG"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        from colombia_nato_site.content.slugs import slugify

        if value != slugify(value):
            self.fail(f"{value!r} is no slug; use small letters, digits and hyphens.", param, ctx)
        return value


FOLDER = click.Path(file_okay=False, path_type=Path)

files = click.argument("files", nargs=-1, required=True, metavar="FILE…")
originals = click.argument("originals", nargs=-1, required=True, metavar="FILE|URL…")
articles = click.argument("articles", nargs=-1, required=True, type=Slug(), metavar="ARTICLE…")
as_json = click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")
drafts = click.option("--drafts", is_flag=True, help="Include drafts.")
strict = click.option("--strict", is_flag=True, help="Let warnings fail it too.")
jobs = click.option("--jobs", type=click.IntRange(1), help="Processes to render with (default: one a processor).")
now = click.option(
    "--now",
    type=Day(),
    envvar="SOURCE_DATE_EPOCH",
    show_envvar=True,
    help="The build's date: what is dated later is held back.",
)

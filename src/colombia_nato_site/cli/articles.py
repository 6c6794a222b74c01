"""Commands that read articles and begin files."""

import json
import shlex
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from colombia_nato_site.cli import types
from colombia_nato_site.cli.printing import Bar, count, finish, print_diagnostics, print_json, say, visible
from colombia_nato_site.diagnostics import has_errors

if TYPE_CHECKING:
    from colombia_nato_site.compare.draft import Draft
    from colombia_nato_site.ingest.importer import Imported
    from colombia_nato_site.model import Entity


@click.command()
@types.files
@click.option("--format", "form", type=click.Choice(["markdown", "json"]), default="markdown", help="How to show it.")
@click.option("--published", type=types.Edtf(), help="When the articles were published, as EDTF.")
@click.option("--diff", is_flag=True, help="Show what `import` would change in the articles' source.md.")
@click.pass_obj
def parse(root: Path, /, *, files: Sequence[str], form: str, published: str | None, diff: bool) -> None:
    """Show what is read in articles, and keep nothing.

    What is known of NAME.txt may stand in NAME.yaml beside it; names that content/entities.yaml has are
    known too. JSON is one object a line, one a file.

    With --diff, FILE is an original that was imported, as content/articles/*/original.*: a later version
    of the reader may read it better. What was corrected by hand stays.
    """
    from colombia_nato_site.ingest.article_folder import read_catalogue
    from colombia_nato_site.ingest.parse_files import Task, parse_files

    entities, problems = read_catalogue(root)
    print_diagnostics(problems)
    if diff:
        finish(_print_changes(root, files, entities))
        return
    task = Task(form, published, entities)
    failed = False
    with Bar("Reading") as progress:
        for done, parsed in enumerate(parse_files(files, task), 1):
            print_diagnostics(parsed.diagnostics)
            failed = failed or parsed.text is None
            say(parsed.text or "")
            if not sys.stdout.isatty():  # else the articles themselves show how far it is
                progress(done, len(files))
    finish(failed)


@click.command("import")
@types.originals
@click.option(
    "--revises",
    type=types.Slug(),
    metavar="SLUG",
    help="The article of which FILE is another version; the first is kept.",
)
@click.option(
    "--seen", type=types.Edtf(), help="When you saw a new version that does not say itself of which day it is."
)
@types.as_json
@click.pass_obj
def import_(root: Path, /, *, originals: Sequence[str], revises: str | None, seen: str | None, as_json: bool) -> None:
    """Make a folder in content/articles/ of each article: a file, or a page of the public web (https://…).

    Nothing that a person wrote is overwritten. Of another version of an article, which replaces the first, you are
    told what its outlet changed, and which claims do not rest on it any more as they did. What is known of NAME.txt
    may stand in NAME.yaml beside it.
    """
    from colombia_nato_site.content.new import SCHEMAS
    from colombia_nato_site.ingest.importer import import_originals

    with Bar("Importing") as progress:
        imported = import_originals(root, originals, progress=progress, revises=revises, seen=seen)
    if any(one.written for one in imported):
        _write_schemas(root / SCHEMAS)
    diagnostics = [problem for one in imported for problem in one.diagnostics]
    if as_json:
        print_json({"imported": [_without_diagnostics(one) for one in imported]}, diagnostics)
    else:
        print_diagnostics(diagnostics)
        say("".join(_account(one) for one in imported if one.slug))
    finish(has_errors(diagnostics))


@click.command()
@types.articles
@click.option("--into", type=types.Slug(), metavar="SLUG", help="The comparison to write to, new or there already.")
@types.as_json
@click.pass_obj
def compare(root: Path, /, *, articles: Sequence[str], into: str | None, as_json: bool) -> None:
    """Suggest points between articles, by their slugs: what they agree on, where they differ, what one alone says.

    They are written into a comparison of content/comparisons/ with `status: suggested`, and are published only
    once an editor accepts them. A second run adds what is new, and changes nothing that is there.
    """
    from colombia_nato_site.compare.draft import draft
    from colombia_nato_site.content.new import SCHEMAS

    drafted = draft(root, articles, into)
    if drafted.begun:
        _write_schemas(root / SCHEMAS)
    if as_json:
        points, quotations = (
            [{name: value for name, value in asdict(one).items() if name != "yaml"} for one in ones]
            for ones in (drafted.added, drafted.quotations)
        )
        found = {"path": drafted.path, "begun": drafted.begun, "added": points, "known": drafted.known}
        found["quotations"] = quotations
        print_json(found, drafted.diagnostics)
    else:
        print_diagnostics(drafted.diagnostics)
        say(_suggestions(drafted))
    finish(drafted.path is None)


@click.command()
@click.argument("kind", type=click.Choice(["article", "comparison", "page"]))
@click.argument("slug")
@click.pass_obj
def new(root: Path, /, *, kind: str, slug: str) -> None:
    """Begin an article, a comparison or a page: a draft to fill in."""
    from colombia_nato_site.content import new as texts
    from colombia_nato_site.content.slugs import slugify

    if slug != slugify(slug):
        raise click.BadParameter(f"{slug!r} is no slug; use small letters, digits and hyphens.", param_hint="SLUG")
    place = {"article": f"articles/{slug}/index.md", "comparison": f"comparisons/{slug}.md", "page": f"pages/{slug}.md"}
    text = {
        "article": lambda: texts.article(slug),
        "comparison": lambda: texts.comparison(slug),
        "page": lambda: texts.page(slug),
    }[kind]()
    file = root / "content" / place[kind]
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("x", encoding="utf-8", newline="\n") as stream:
        stream.write(text)
    _write_schemas(root / texts.SCHEMAS)
    say(f"{file}\n")


@click.command()
@click.option("--out", type=types.FOLDER, help="Where to (default: where files made by `new` look for them).")
@click.pass_obj
def schema(root: Path, /, *, out: Path | None) -> None:
    """Write JSON Schemas, with which text editors check content/."""
    from colombia_nato_site.content.new import SCHEMAS

    say("".join(f"{file}\n" for file in _write_schemas(out or root / SCHEMAS)))


@click.command()
@click.argument("folder", type=types.FOLDER, metavar="DIR")
@click.option("--example", is_flag=True, help="Make the example to look at: an invented story, three articles.")
def init(folder: Path, *, example: bool) -> None:
    """Begin a site of one's own in the folder DIR.

    With --example it is a whole site of invented articles, which says so on every page; DIR has to be empty.
    """
    from colombia_nato_site import starter
    from colombia_nato_site.content.new import SCHEMAS

    files = (starter.init_example if example else starter.init)(folder)
    _write_schemas(folder / SCHEMAS)
    say("".join(f"{file}\n" for file in files))
    click.echo(f"To look at it: nato-site --root {shlex.quote(str(folder))} serve", err=True)


COMMANDS = (parse, import_, compare, new, schema, init)


def _write_schemas(folder: Path) -> list[Path]:
    """The schemas' files, sorted; those that are as they should be are not written again."""
    from colombia_nato_site.content.schema import json_schemas

    folder.mkdir(parents=True, exist_ok=True)
    texts = {
        folder / f"{name}.json": (json.dumps(found, ensure_ascii=False, indent=2) + "\n").encode()
        for name, found in json_schemas().items()
    }
    for file, data in texts.items():
        if not file.is_file() or file.read_bytes() != data:
            file.write_bytes(data)
    return sorted(texts)


def _without_diagnostics(imported: "Imported") -> dict[str, object]:
    return {name: value for name, value in asdict(imported).items() if name != "diagnostics"}


def _account(imported: "Imported") -> str:
    """What became of one original, in a few lines."""
    features = {
        "new": "features.json is new",
        "equal": "features.json is equal to what was read",
        "different": f"features.json was not equal to what was read, and was made anew ({', '.join(imported.differs)})",
    }
    lines = [
        ("written", ", ".join(imported.written)),
        ("left as it was", ", ".join(imported.kept)),
        ("features", features[imported.features] if imported.features else ""),
        ("the version before", ", ".join(imported.aside)),
        ("changed", "".join(f"\n        {visible(line)}" for line in imported.changes)),
        ("passages that rest on it", _resting(imported)),
        ("not found in the file", ", ".join(imported.unread)),
        ("not in content/entities.yaml", ", ".join(map(_proposal, imported.proposed))),
    ]
    said = "".join(f"    {what}: {found}\n" for what, found in lines if found)
    return f"{visible(imported.original)} → content/articles/{imported.slug}/\n{said}"


def _resting(imported: "Imported") -> str:
    """“12 exact, 1 moved, 1 lost”; which these are, warnings say."""
    hows = [one.how for one in imported.resting]
    return ", ".join(f"{hows.count(how)} {how}" for how in ("exact", "moved", "approximate", "lost") if how in hows)


def _proposal(entity: "Entity") -> str:
    """“maria-perez (María Pérez, person, 0.95)”."""
    sure = "" if entity.confidence is None else f", {entity.confidence}"
    return f"{entity.id} ({entity.name}, {entity.kind}{sure})"


def _suggestions(drafted: "Draft") -> str:
    """How many points were suggested, relation by relation, and where they stand."""
    if drafted.path is None:
        return ""
    kinds = {kind: sum(1 for point in drafted.added if point.relation == kind) for kind in ("agree", "differ", "only")}
    said = ", ".join(f"{number} {kind}" for kind, number in kinds.items() if number)
    new = f"{count(len(drafted.added), 'point')} suggested ({said})" if drafted.added else "nothing new to suggest"
    new += f"; {count(len(drafted.quotations), 'shared quotation')}" if drafted.quotations else ""
    known = f"; {drafted.known} known already" if drafted.known else ""
    return f"{drafted.path}: {new}{known}\n"


def _print_changes(root: Path, files: Sequence[str], entities: "Sequence[Entity]") -> bool:
    """What would be read differently than it is stored, article by article; whether one could not be read."""
    from colombia_nato_site.ingest.article_folder import read_folders
    from colombia_nato_site.ingest.reading_diff import changes

    folders = read_folders(root)
    failed = False
    for file in files:
        lines, diagnostics = changes(root, file, entities, folders)
        print_diagnostics(diagnostics)
        failed = failed or lines is None
        if lines is not None:
            say("\n    ".join([visible(file), *(lines or ["nothing would change"])]) + "\n")
    return failed

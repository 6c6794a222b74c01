"""The command that proposes which articles tell the same story, and keeps what people answer."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import click

from colombia_nato_site.cli import types
from colombia_nato_site.cli.printing import Bar, finish, print_diagnostics, print_json, say
from colombia_nato_site.diagnostics import Diagnostic, has_errors

if TYPE_CHECKING:
    from colombia_nato_site.compare.stories import Candidate, Proposal
    from colombia_nato_site.ingest.article_folder import Folders
    from colombia_nato_site.model import Entity

_INBOX = "inbox"
_KINDS = {"name": "names", "number": "figures", "day": "days", "term": "words", "cognate": "like words"}
_SURE, _LIKELY = 0.95, 0.75


@dataclass(frozen=True, slots=True)
class _Gathered:
    """`known_as` is the slug of originals in the inbox that were imported, by their names there."""

    candidates: "Sequence[Candidate]"
    known_as: Mapping[str, str]
    diagnostics: Sequence[Diagnostic]


@click.command()
@click.option("--apart", nargs=2, metavar="A B", help="Remember that A and B tell two stories.")
@click.option("--together", metavar="STORY", help="Write `story: STORY` into the articles named after it.")
@click.argument("articles", nargs=-1, metavar="[ARTICLE]…")
@types.as_json
@click.pass_obj
def stories(
    root: Path, /, *, apart: tuple[str, str] | None, together: str | None, articles: Sequence[str], as_json: bool
) -> None:
    """Propose which articles, imported or in content/inbox/, tell the same story.

    An article is named by its folder (`harbour-sale`), an original by `inbox/NAME`. What is told to be
    apart is kept in content/stories.yaml. With --together STORY ARTICLE… the articles' index.md say so.
    """
    if bool(articles) != bool(together) or (apart and together):
        raise click.UsageError("Write `stories`, `stories --apart A B` or `stories --together STORY ARTICLE…`.")
    if together:
        _finish(_tell(root, together, articles))
        return
    gathered = _gather(root)
    if apart:
        _finish(_remember(root, gathered, apart))
        return
    proposals, problems = _proposed(root, gathered)
    problems = [*gathered.diagnostics, *problems]
    if as_json:
        print_json({"proposals": [asdict(one) for one in proposals]}, problems)
    else:
        print_diagnostics(problems)
        say("\n".join(map(_account, proposals)) or "No articles seem to tell one story that is not said already.\n")
    finish(has_errors(problems))


COMMANDS = (stories,)


def _finish(problems: Sequence[Diagnostic]) -> None:
    print_diagnostics(problems)
    finish(has_errors(problems))


def _gather(root: Path) -> _Gathered:
    """The articles of the site, drafts too, and the originals in its inbox that are not among them."""
    from colombia_nato_site.compare.stories import Candidate
    from colombia_nato_site.content.files import read_tree
    from colombia_nato_site.content.load import load
    from colombia_nato_site.ingest.article_folder import read_catalogue, read_folders

    corpus, problems = load(read_tree(root / "content"), drafts=True)
    found = [
        Candidate(slug, article.features, article.published, article.story)
        for slug, article in corpus.articles.items()
        if article.features.words
    ]
    folders, (entities, _) = read_folders(root), read_catalogue(root)
    known_as: dict[str, str] = {}
    inbox = root / "content" / _INBOX
    originals = sorted(path for path in inbox.rglob("*") if path.is_file()) if inbox.is_dir() else []
    with Bar("Reading") as progress:
        for done, path in enumerate(originals, 1):
            key = f"{_INBOX}/{path.relative_to(inbox).as_posix()}"
            candidate, more = _original(path, key, entities, folders, known_as)
            found += [candidate] if candidate else []
            problems += more
            progress(done, len(originals))
    return _Gathered(found, known_as, [one for one in problems if one.severity == "error"])


def _original(
    path: Path, key: str, entities: "Sequence[Entity]", folders: "Folders", known_as: dict[str, str]
) -> "tuple[Candidate | None, list[Diagnostic]]":
    """What is read in an original; nothing where it is imported, a sidecar, or of a kind that is not read."""
    from colombia_nato_site.compare.stories import Candidate
    from colombia_nato_site.content.dates import when
    from colombia_nato_site.ingest.features import features_of
    from colombia_nato_site.ingest.original import open_file
    from colombia_nato_site.ingest.read import read
    from colombia_nato_site.ingest.readers.by_ending import reader_of

    if path.name.startswith(".") or reader_of(path.suffix.lower()) is None:
        return None, []
    original, problems = open_file(str(path))
    if original is None:
        return None, problems
    if folder := folders.by_digest.get(sha256(original.data).hexdigest()):
        known_as[key] = folder.name
        return None, []
    source, problems = read(original.name, original.data, entities=entities, sidecar=original.sidecar)
    if source is None:
        return None, problems
    return Candidate(key, features_of(source), when(source.published) if source.published else None), problems


def _proposed(root: Path, gathered: _Gathered) -> "tuple[Sequence[Proposal], list[Diagnostic]]":
    from colombia_nato_site.compare.stories import propose
    from colombia_nato_site.content.story_decisions import apart_problems, read_apart

    apart, problems = read_apart(_stored(root))
    known = [*(one.key for one in gathered.candidates), *gathered.known_as]
    named = [(gathered.known_as.get(one, one), gathered.known_as.get(other, other)) for one, other in apart]
    return propose(gathered.candidates, named), [*problems, *apart_problems(apart, known)]


def _stored(root: Path) -> bytes:
    from colombia_nato_site.content.story_decisions import PATH

    file = root / PATH
    return file.read_bytes() if file.is_file() else b""


def _remember(root: Path, gathered: _Gathered, pair: tuple[str, str]) -> list[Diagnostic]:
    """Keeps that two articles are apart; an original that is imported is kept by its article's name."""
    from colombia_nato_site.content.story_decisions import PATH, add_apart, read_apart
    from colombia_nato_site.ingest.article_folder import write_files

    one, other = (gathered.known_as.get(name, name) for name in pair)
    stories_of = {candidate.key: candidate.story for candidate in gathered.candidates}
    unknown = [_unknown(name) for name in (one, other) if name not in stories_of]
    if unknown or one == other:
        return unknown or [Diagnostic("error", "one-article", f"`{one}` was named twice.", hint="Name two articles.")]
    if stories_of[one] and stories_of[one] == stories_of[other]:
        message = f"Both tell the story `{stories_of[one]}`, as their index.md say."
        return [Diagnostic("error", "one-story", message, hint="Change `story` in one of them first.")]
    stored = _stored(root)
    apart, problems = read_apart(stored)
    if problems or (min(one, other), max(one, other)) in apart:
        return problems
    data = add_apart(stored, one, other)
    if data is None:
        message, hint = (
            "No line could be added to this file.",
            f"Write it yourself, under `apart`: `- [{one}, {other}]`.",
        )
        return [Diagnostic("error", "not-written", message, PATH, hint=hint)]
    file = root / PATH
    write_files(file.parent, {file.name: data})
    say(f"{PATH}: {one} and {other} tell two stories.\n")
    return []


def _tell(root: Path, story: str, slugs: Sequence[str]) -> list[Diagnostic]:
    """Writes the story into all of the articles, or, where one of them has a problem, into none."""
    from colombia_nato_site.config import load_config
    from colombia_nato_site.content.story_decisions import read_apart, tell_story
    from colombia_nato_site.ingest.article_folder import ARTICLES, INDEX, write_files

    config, problems = load_config(root)
    if config is not None and story not in config.stories:
        hint = f"Add it under `stories`: `{story}: {{title: …}}`."
        problems = [
            Diagnostic("error", "unknown-story", f"There is no story `{story}`.", "content/site.yaml", hint=hint)
        ]
    apart, more = read_apart(_stored(root))
    problems = [*problems, *more]
    for pair, place in apart.items():
        if {*pair} <= {*slugs}:
            message = f"`{pair[0]}` and `{pair[1]}` are said to be apart."
            hint = "Take the line away if they are not."
            problems.append(Diagnostic("error", "apart", message, place.path, place.line, place.column, hint))
    before: dict[Path, bytes] = {}
    after: dict[Path, bytes] = {}
    for slug in dict.fromkeys(slugs):
        folder = root / ARTICLES / slug
        if "/" in slug or not (folder / INDEX).is_file():
            problems.append(_unknown(slug))
            continue
        before[folder] = (folder / INDEX).read_bytes()
        data, more = tell_story(before[folder], (ARTICLES / slug / INDEX).as_posix(), story)
        problems += more
        if data is not None and data != before[folder]:
            after[folder] = data
    if has_errors(problems):
        return problems
    written: list[Path] = []
    try:
        for folder, data in after.items():
            write_files(folder, {INDEX: data})
            written.append(folder)
    except OSError:
        for folder in written:
            write_files(folder, {INDEX: before[folder]})
        raise
    say("".join(f"{(ARTICLES / folder.name / INDEX).as_posix()}: story: {story}\n" for folder in after))
    return problems


def _unknown(name: str) -> Diagnostic:
    if name.startswith(f"{_INBOX}/"):
        message, hint = f"`{name}` is no article yet.", f"Import it first: nato-site import content/{name}"
    else:
        message, hint = f"There is no article `{name}`.", "Name its folder in content/articles/, or inbox/NAME."
    return Diagnostic("error", "unknown-article", message, hint=hint)


def _account(proposal: "Proposal") -> str:
    """A proposal in a few lines: how sure, which articles, why, and what to answer."""
    sure = "surely" if proposal.confidence >= _SURE else "probably" if proposal.confidence >= _LIKELY else "perhaps"
    first, last = proposal.published or ("", "")
    dates = "" if not first else f", {first}" if first == last else f", {first} to {last}"
    head = f"{sure} one story ({proposal.confidence:.2f}{dates})" + (f": {proposal.story}" if proposal.story else "")
    shared = (f"    {_KINDS[kind]}: {', '.join(forms)}\n" for kind, forms in proposal.shared.items())
    return "".join([f"{head}\n", *(f"  {article}\n" for article in proposal.articles), *shared])

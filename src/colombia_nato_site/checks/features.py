"""`features.json` says what `source.md` says, wherever both are on this machine."""

from dataclasses import fields

from colombia_nato_site.diagnostics import Diagnostic, in_order
from colombia_nato_site.ingest.features import features_of
from colombia_nato_site.model import Corpus, Features


def check_features(corpus: Corpus) -> list[Diagnostic]:
    """An error for each article whose features are not those of its source text."""
    problems = []
    for slug, source in corpus.sources.items():
        article = corpus.articles.get(slug)
        if article and (differ := _differences(article.features, features_of(source))):
            folder = f"content/articles/{slug}"
            problems.append(
                Diagnostic(
                    "error",
                    "stale-features",
                    f"features.json is not what source.md gives; these differ: {', '.join(differ)}.",
                    f"{folder}/features.json",
                    hint=f"Run `nato-site import {folder}/{source.provenance.original}`, which writes it anew.",
                )
            )
    return in_order(problems)


def _differences(written: Features, derived: Features) -> list[str]:
    """The fields that differ, with both values where they are short."""
    found = []
    for field in fields(Features):
        old, new = getattr(written, field.name), getattr(derived, field.name)
        if old != new:
            found.append(field.name + _how(old, new))
    return found


def _how(old: object, new: object) -> str:
    if isinstance(old, tuple) and isinstance(new, tuple):
        changed = len(set(map(repr, old)) ^ set(map(repr, new)))
        return f" ({len(old)} written, {len(new)} derived, {changed} not in both)"
    return f" ({old} written, {new} derived)"

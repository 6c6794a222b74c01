"""An invented site of any size, the same each time: `write_site(folder, articles)`."""

import random
from pathlib import Path

import yaml

from colombia_nato_site.content.features_file import write as write_features
from colombia_nato_site.ingest.features import features_of
from colombia_nato_site.ingest.read import read

SITE = """\
title: Harbour news
description: An invented site, to measure with.
base_url: https://harbour.example/
language: en
publisher: Nobody
stories:
"""
ENTITIES = """\
maria-perez: {name: María Pérez, kind: person, aliases: [Pérez]}
puerto-azul: {name: Puerto Azul, kind: place}
dockers-union: {name: Dockers' Union, kind: organisation}
"""
SAYINGS = (
    "We must go where the ships are",
    "Nobody asked the people who work here",
    "This price is an insult to the town",
    "The quay belongs to everyone",
)
NOUNS = (
    "quay",
    "crane",
    "vote",
    "price",
    "dockers",
    "council",
    "tide",
    "lease",
    "strike",
    "survey",
    "harbour",
    "ferry",
)
STORY = 10  # articles in one


def article_text(chance: random.Random) -> str:
    """Twelve paragraphs, each with a figure, a date or a quotation."""
    return "\n\n".join(_paragraph(chance, number) for number in range(12))


def _paragraph(chance: random.Random, number: int) -> str:
    spoken_of = " and the ".join(chance.sample(NOUNS, 4))
    plain = f"The {spoken_of} were spoken of in Puerto Azul for {chance.randint(2, 90)} days."
    ends = (
        f"“{chance.choice(SAYINGS)},” María Pérez said.",
        f"On July {chance.randint(1, 31)}, 2025 the Dockers' Union counted {chance.randint(100, 9000)} people.",
        f"Pérez put the price at {chance.randint(2, 40)} million dollars.",
    )
    return f"{plain} {ends[number % 3]} {' '.join(chance.choices(NOUNS, k=30)).capitalize()}."


def write_site(root: Path, articles: int) -> None:
    """`articles` articles in stories of ten, with one comparison a story; features are read off invented texts."""
    stories = range((articles + STORY - 1) // STORY)
    listed = "".join(f"  story-{n}: {{title: Story {n}, summary: An invented story.}}\n" for n in stories)
    _write(root / "content/site.yaml", SITE + listed)
    _write(root / "content/entities.yaml", ENTITIES)
    for number in range(articles):
        _write_article(root / f"content/articles/a{number:05}", number)
    for story in stories:
        if story * STORY + 1 < articles:
            _write_comparison(root / f"content/comparisons/c{story:05}.md", story)


def _write_article(folder: Path, number: int) -> None:
    chance = random.Random(number)
    source, problems = read(f"a{number}.txt", article_text(chance).encode(), published="2025-08-01")
    if source is None:
        raise ValueError(problems)
    _write(folder / "features.json", write_features(features_of(source)))
    claims = [
        {
            "id": f"claim-{i}",
            "says": f"In short, {source.words_of(source.paragraphs[i].span)[4:60].strip()}.",
            "kind": "event",
            "about": ["puerto-azul"],
            "when": f"2025-07-{chance.randint(1, 28):02}",
            "evidence": [{"paragraph": f"p{i + 1}", "exact": source.words_of(source.paragraphs[i].span)[4:40]}],
        }
        for i in range(4)
    ]
    front = {
        "title": f"Harbour article {number}",
        "summary": "One sentence of ours on what this article says.",
        "outlet": f"Paper {number % 20}",
        "published": "2025-08-01",
        "language": "en",
        "story": f"story-{number // STORY}",
        "claims": claims,
    }
    _write(folder / "index.md", f"---\n{_yaml(front)}---\n\n{_digest(chance)}")


def _digest(chance: random.Random) -> str:
    sections = (f"## {noun.capitalize()}\n\n{' '.join(chance.choices(NOUNS, k=80))}, *says* it." for noun in NOUNS[:4])
    return "\n\n".join(sections) + "\n"


def _write_comparison(path: Path, story: int) -> None:
    pair = [f"a{story * STORY:05}", f"a{story * STORY + 1:05}"]
    points = [
        {
            "id": f"point-{i}",
            "theme": "sale",
            "question": f"What of question {i}?",
            "relation": "differ",
            "differs": "number",
            "positions": [{"article": slug, "says": "A number.", "claims": [f"claim-{i}"]} for slug in pair],
        }
        for i in range(4)
    ]
    front = {
        "title": f"Who gains in story {story}?",
        "standfirst": "Two papers, two pictures.",
        "story": f"story-{story}",
        "articles": pair,
        "themes": [{"id": "sale", "title": "The sale"}],
        "points": points,
    }
    _write(path, f"---\n{_yaml(front)}---\n\nOne says this, the other that: see [the first](#point-0).\n")


def _yaml(data: object) -> str:
    return yaml.safe_dump(data, allow_unicode=True, sort_keys=False)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")

"""A small invented site: two papers on the sale of a harbour, a third article, a comparison, pages."""

from pathlib import Path

from colombia_nato_site.content import features_file, source_markdown
from colombia_nato_site.content.source_markdown import canonical
from colombia_nato_site.ingest.features import features_of
from colombia_nato_site.ingest.read import read

SITE = """\
title: Two pictures of one harbour
description: What both papers report, what only one reports, and where they differ.
base_url: https://harbour.example/reader/
language: en
publisher: The Puerto Azul Reader
navigation:
  - {title: Comparisons, url: /comparisons/}
stories:
  harbour-sale: {title: The harbour sale, summary: The town sells its harbour.}
topics:
  ports: {title: Ports}
"""
ENTITIES = """\
maria-perez: {name: María Pérez, kind: person, aliases: [Pérez], description: Mayor of Puerto Azul}
puerto-azul: {name: Puerto Azul, kind: place}
"""
TEXTS = {
    "herald": """\
Mayor María Pérez announced on July 16, 2025 that the old harbour of Puerto Azul would be sold.

“We must go where the ships are,” Pérez said on the quay, and put the price at 12 million dollars.

Two hundred people work there, and most of them heard of the sale on the radio that morning.

""",
    "gazette": """\
The council of Puerto Azul will sell the harbour, its secretary confirmed on July 17, 2025.

The buyer pays 15 million dollars, he said, which is three million more than the mayor had named.

“Nobody asked the people who live here,” said a woman who mends nets below the customs house.

""",
    "letter": """\
The harbour of Puerto Azul has been for sale three times in my life, and three times it stayed.

""",
}
CLAIMS = {
    "herald": [
        ("sale", "The mayor announced the sale.", "p1", "the old harbour of Puerto Azul would be sold"),
        ("price", "The price is twelve million.", "p2", "put the price at 12 million dollars"),
    ],
    "gazette": [
        ("sale", "The council will sell.", "p1", "will sell the harbour"),
        ("price", "The price is fifteen million.", "p2", "The buyer pays 15 million dollars"),
    ],
    "letter": [("thrice", "It was for sale before.", "p1", "three times it stayed")],
}
COMPARISON = """\
---
title: Who gains from the sale of the harbour?
standfirst: Two papers, two prices.
story: harbour-sale
articles: [herald, gazette]
published: 2025-07-20
themes:
  - {id: the-sale, title: The sale}
points:
  - id: sale
    theme: the-sale
    question: Is the harbour sold?
    relation: agree
    positions:
      - {article: herald, says: It will be., claims: [sale]}
      - {article: gazette, says: It will be., claims: [sale]}
  - id: price
    theme: the-sale
    question: What is the price?
    relation: differ
    differs: number
    positions:
      - {article: herald, says: Twelve million., claims: [price]}
      - {article: gazette, says: Fifteen million., claims: [price]}
---

Both say that [it will be sold](#sale); they part at the price, as [the Herald](article:herald) has it.
"""
PAGE = """\
---
title: About
description: What this is.
---

## What this is

A site of [two papers](comparison:sale).
"""


def write_site(root: Path) -> Path:
    """The site's files under `root`, with the source text of all but the letter."""
    files = {
        "content/site.yaml": SITE,
        "content/entities.yaml": ENTITIES,
        "content/comparisons/sale.md": COMPARISON,
        "content/pages/about.md": PAGE,
        "static/icons/mark.svg": '<svg xmlns="http://www.w3.org/2000/svg"><title>Mark</title></svg>\n',
    }
    for slug in TEXTS:
        files |= article(slug)
    for path, text in files.items():
        write(root / path, text)
    return root


def article(slug: str, source_text: str | None = None, title: str | None = None) -> dict[str, str]:
    """The files of an article's folder."""
    source, problems = read(f"{slug}.txt", (source_text or TEXTS[slug]).encode(), published="2025-07-18")
    assert source is not None, problems
    folder = f"content/articles/{slug}"
    found = {
        f"{folder}/index.md": index(slug, title),
        f"{folder}/features.json": features_file.write(features_of(source)),
    }
    return found if slug == "letter" else {**found, f"{folder}/source.md": source_markdown.write(canonical(source))}


def index(slug: str, title: str | None = None) -> str:
    claims = "".join(
        f"  - id: {id_}\n    says: {says}\n    kind: event\n    about: [puerto-azul]\n    when: 2025-07-16\n"
        f"    evidence:\n      - {{paragraph: {paragraph}, exact: {exact}}}\n"
        for id_, says, paragraph, exact in CLAIMS[slug]
    )
    return (
        f"---\ntitle: {title or f'The {slug} on the harbour'}\nsummary: In our words.\noutlet: The {slug.title()}\n"
        f"published: 2025-07-18\nlanguage: en\nrights: full\nstory: harbour-sale\ntopics: [ports]\n"
        f"claims:\n{claims}---\n\n## What it says\n\nThat the harbour is sold, and **more**.\n"
    )


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")

"""A small invented site: Puerto Azul sells its harbour, and two papers tell it."""

from collections import Counter
from hashlib import sha256

from colombia_nato_site.content import features_file
from colombia_nato_site.content.load import load
from colombia_nato_site.content.stems import stem
from colombia_nato_site.content.words import words
from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.model import Features, ParagraphFeatures, SectionFeatures, Term

HERALD = (
    "Mayor Maria Perez announced on Wednesday that the harbour would be sold to Norte Lines for twelve million.",
    "About two hundred jobs hang on the northern quay, the union says, and its members want a vote.",
    "Nobody at the town hall would say when the sale was first talked of, or who had asked for it.",
)
GAZETTE = (
    "The harbour is to go to Norte Lines, for fifteen million, Gazette has learned from two councillors.",
    "Whoever buys it will have to dredge the channel, which the town has put off for a decade or longer.",
    "Opposition councillors call the bargain a gift and announced that they would go to court over it.",
)

SITE = """\
title: Two pictures of one harbour
base_url: https://harbour.example/
rights: {share_of_article: 0.2}
stories:
  harbour-sale: {title: The harbour is sold}
topics:
  ports: {title: Ports}
"""
ENTITIES = """\
maria-perez: {name: Maria Perez, kind: person, aliases: [Mayor Perez]}
norte-lines: {name: Norte Lines, kind: organisation}
"""
HERALD_SALE = """\
---
title: The harbour will be sold
outlet: Puerto Azul Herald
published: 2025-07-16
language: en
story: harbour-sale
topics: [ports]
claims:
  - id: announced
    says: The mayor announced the sale on 16 July.
    kind: event
    about: [maria-perez]
    when: 2025-07-16
    evidence:
      - {paragraph: p1, exact: the harbour would be sold, start: 46, end: 71}
  - id: price
    says: The price is twelve million.
    kind: figure
    evidence:
      - {paragraph: p1, exact: twelve million}
---

## The sale

It will be sold, [the paper says](claim:herald-sale/price).
"""
GAZETTE_SALE = """\
---
title: A bargain behind closed doors
language: en
story: harbour-sale
claims:
  - id: price
    says: The price is fifteen million.
    kind: figure
    evidence:
      - {paragraph: p1, exact: fifteen million}
---

The other paper's view.
"""
COMPARISON = """\
---
title: Who gains from the sale?
story: harbour-sale
articles: [herald-sale, gazette-sale]
published: 2025-07-20
themes:
  - {id: the-sale, title: The sale}
points:
  - id: cost
    theme: the-sale
    question: What is the price?
    relation: differ
    differs: number
    positions:
      - {article: herald-sale, says: Twelve million., claims: [price]}
      - {article: gazette-sale, says: Fifteen million., claims: [price]}
  - id: when
    theme: the-sale
    question: When was it announced?
    relation: only
    positions:
      - {article: gazette-sale, searched: [Wednesday, July]}
      - {article: herald-sale, says: On 16 July., claims: [announced]}
---

They differ on [the price](#cost), and [the mayor](entity:maria-perez) is silent in [one](article:gazette-sale).
"""
ABOUT = """\
---
title: About this site
---

We set two papers side by side.
"""


def features(*paragraphs: str) -> Features:
    """The facts of an article that consists of these paragraphs."""
    counts: dict[str, Counter[str]] = {}
    for number, paragraph in enumerate(paragraphs, 1):
        for word in words(paragraph):
            counts.setdefault(stem(word, "en"), Counter())[f"p{number}"] += 1
    return Features(
        original_sha256="0" * 64,
        reader="text/1",
        language="en",
        words=sum(len(words(paragraph)) for paragraph in paragraphs),
        paragraphs=tuple(
            ParagraphFeatures(f"p{number}", len(words(text)), len(text), sha256(text.encode()).hexdigest())
            for number, text in enumerate(paragraphs, 1)
        ),
        sections=(SectionFeatures("p1", f"p{len(paragraphs)}", 1),),
        terms=tuple(Term(name, name, dict(by_paragraph)) for name, by_paragraph in sorted(counts.items())),
    )


FILES = {
    "site.yaml": SITE,
    "entities.yaml": ENTITIES,
    "articles/herald-sale/index.md": HERALD_SALE,
    "articles/herald-sale/features.json": features_file.write(features(*HERALD)),
    "articles/gazette-sale/index.md": GAZETTE_SALE,
    "articles/gazette-sale/features.json": features_file.write(features(*GAZETTE)),
    "comparisons/harbour-sale.md": COMPARISON,
    "pages/about.md": ABOUT,
}


def changed(name: str, old: str, new: str) -> dict[str, str]:
    """The site with `old`, which must be there, replaced in one file."""
    assert old in FILES[name], f"{name} does not hold {old!r}"
    return {**FILES, name: FILES[name].replace(old, new)}


def encoded(files: dict[str, str]) -> dict[str, bytes]:
    return {name: text.encode() for name, text in files.items()}


def problems(files: dict[str, str], *, drafts: bool = False, now: str | None = None) -> list[Diagnostic]:
    return load(encoded(files), drafts=drafts, now=now)[1]

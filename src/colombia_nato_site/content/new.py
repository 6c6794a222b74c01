"""The first text of a new article, comparison or page: a draft that loads as it is."""

from collections.abc import Iterable

from colombia_nato_site.content.yaml_text import block_list, scalar
from colombia_nato_site.model import Rights

SCHEMAS = ".nato-site/schemas"  # in the site's root; `nato-site schema` writes <name>.json there

_CLAIMS = """\
claims: []
# A claim is one thing that the article says, in our words:
#  - id: sale-announced
#    says: The mayor announced on 16 July that the harbour would be sold.
#    kind: event                 # event, figure, reported-speech, opinion, prediction
#    about: [maria-perez]        # ids in content/entities.yaml
#    when: 2025-07-16            # EDTF, or left out
#    evidence:
#      - paragraph: p1
#        exact: the harbour would be sold
"""
_POINTS = """\
themes: []
#  - {id: the-sale, title: The sale}
points: []
# A point puts one question to every article: its claims and what they say, or the words looked for in vain.
#  - id: price
#    theme: the-sale
#    question: What is the price?
#    relation: differ            # agree, differ, only
#    differs: number             # with differ: number, date, name, negation, framing
#    positions:
#      - {article: herald-sale, says: Twelve million., claims: [price-12m]}
#      - {article: gazette-sale, says: Fifteen million., claims: [price-15m]}
"""


def article(
    slug: str,
    *,
    headline: str | None = None,
    outlet: str | None = None,
    authors: Iterable[str] = (),
    published: str | None = None,
    updated: str | None = None,
    language: str | None = None,
    url: str | None = None,
    notes: Iterable[str] = (),
    rights: Rights = "excerpt",
) -> str:
    """`content/articles/<slug>/index.md` with what is known of the article."""
    changed = f"updated: {scalar(updated)}\n" if updated else ""
    return f"""---
{_schema_line("article", "../../..")}
title: {scalar(headline or _title(slug))}
summary: ""
headline: {scalar(headline)}
kind: null
outlet: {scalar(outlet)}
authors:{block_list(authors)}
published: {scalar(published)}
{changed}language: {scalar(language)}
url: {scalar(url)}
notes:{block_list(notes)}
rights: {scalar(rights)}
story: null
topics: []
draft: true
{_CLAIMS}---

Our digest of the article, section by section, in our own words.
"""


def comparison(slug: str) -> str:
    """`content/comparisons/<slug>.md`."""
    return f"""---
{_schema_line("comparison", "../..")}
title: {scalar(_title(slug))}
standfirst: ""
story: null
articles: []
published: null
updated: null
draft: true
{_POINTS}---

Our analysis.
"""


def page(slug: str) -> str:
    """`content/pages/<slug>.md`."""
    return f"""---
{_schema_line("page", "../..")}
title: {scalar(_title(slug))}
description: ""
draft: true
---

The page's text.
"""


def _schema_line(name: str, root: str) -> str:
    """What tells the YAML plugin of an editor which keys there are."""
    return f"# yaml-language-server: $schema={root}/{SCHEMAS}/{name}.json"


def _title(slug: str) -> str:
    return slug.replace("-", " ").capitalize()

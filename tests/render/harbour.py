"""An invented site with everything that a page can show: two papers on the sale of a harbour."""

from dataclasses import replace

from colombia_nato_site.analysis.analyse import analyse
from colombia_nato_site.config import Link, RightsLimits, SiteConfig, Story, Topic
from colombia_nato_site.content import markdown
from colombia_nato_site.model import (
    Article,
    Claim,
    Comparison,
    Corpus,
    Correction,
    EntityFeatures,
    Evidence,
    FigureFeatures,
    Page,
    Place,
    Point,
    Position,
    Prose,
    QuotationFeatures,
    Section,
    SectionFeatures,
    Theme,
    TimeFeatures,
)
from colombia_nato_site.render.assets import collect
from colombia_nato_site.render.edition import Edition
from colombia_nato_site.render.output import Output
from colombia_nato_site.render.plan import plan
from factories import article, corpus, entity, features, source, when

PARAGRAPHS = (
    "Mayor María Pérez announced on 16 July that the harbour of Puerto Azul would be sold for 12 million.",
    "“We have waited long enough,” she said. The port workers were not asked.",
)

CONFIG = SiteConfig(
    title="Two harbours",
    base_url="https://harbour.example/reader/",
    description="What both papers report.",
    publisher="The Puerto Azul Reader",
    rights=RightsLimits(),
    navigation=(Link("Comparisons", "/comparisons/"), Link("People", "/people/"), Link("About", "/about/")),
    stories={"sale": Story("The harbour sale", "One line on the sale.")},
    topics={"ports": Topic("Ports & trade")},
)

ASSETS = collect({"css/base.css": b"@layer base {}", "icon.svg": b"<svg/>", "js/points.js": b""})


def prose(text: str) -> Prose:
    return markdown.read(text).prose


def herald() -> Article:
    quotation = QuotationFeatures((Place("p2", 0, 29),), 5, "direct", "maria-perez", "she", "said")
    read = replace(
        features(*PARAGRAPHS, quotations=[quotation]),
        sections=(SectionFeatures("p1", "p1", 18), SectionFeatures("p2", "p2", 13)),
        entities=(EntityFeatures("maria-perez", "María Pérez", "person", {"p1": 1}),),
        times=(TimeFeatures(Place("p1", 35, 42), when("2025-07-16")),),
        figures=(FigureFeatures(Place("p1", 88, 98), 12e6, None),),
    )
    claims = (
        Claim(
            "sale",
            "The mayor announced the sale on 16 July.",
            "event",
            (Evidence("p1", "the harbour of Puerto Azul would be sold", "16 July that ", " for 12", 48, 88),),
            ("maria-perez", "puerto-azul"),
            when("2025-07-16"),
        ),
        Claim(
            "waited",
            "The mayor says that they waited long enough.",
            "reported-speech",
            (Evidence("p2", "We have waited long enough", start=1, end=27),),
            speaker="maria-perez",
        ),
    )
    return article(
        "herald-sale",
        *claims,
        of=read,
        title="The harbour will be sold",
        digest=prose("## The sale\n\nThe [mayor](entity:maria-perez) sells; see [the claim](claim:herald-sale/sale)."),
        summary="A sale is announced.",
        outlet="Puerto Azul Herald",
        authors=("Ana Ruiz",),
        kind="news",
        language="en",
        published=when("2025-07-16"),
        story="sale",
        topics=("ports",),
    )


def gazette() -> Article:
    claim = Claim("price", "The price is 15 million.", "figure", (Evidence("p1", "15 million"),), (), when("2025-07"))
    read = features("The harbour costs 15 million.", "Nobody spoke.")
    return article("gazette-sale", claim, of=read, title="What is the harbour worth?", story="sale")


def sale() -> Comparison:
    price = Point(
        "price",
        "money",
        "What is the price?",
        "differ",
        (
            Position("herald-sale", "Twelve million.", ("sale",)),
            Position("gazette-sale", "Fifteen million.", ("price",)),
        ),
        "number",
        prose("Both in *crowns*."),
    )
    words = Point(
        "words",
        "people",
        "Who is heard?",
        "only",
        (
            Position("herald-sale", "The mayor.", ("waited",)),
            Position("gazette-sale", searched=("mayor", "said")),
        ),
    )
    return Comparison(
        slug="who-gains",
        title="Who gains from the sale?",
        standfirst="Two papers on one sale.",
        articles=("herald-sale", "gazette-sale"),
        themes=(Theme("money", "The money"), Theme("people", "The people"), Theme("empty", "Nothing")),
        points=(price, words),
        analysis=prose(
            "## Money\n\nThe [price](#price) differs; [the mayor](entity:maria-perez) speaks. [Home](/about/)"
        ),
        story="sale",
        published=when("2025-07-20"),
        updated=when("2025-07-21"),
    )


def pages() -> dict[str, Page]:
    correction = Correction(when("2025-07-22"), "/comparisons/who-gains/", "Ten million.", "Twelve million.")
    return {
        "about": Page(
            "about", "About", prose("## Who\n\nWe read. See [the sale](comparison:who-gains)."), "Who we are"
        ),
        "corrections": Page("corrections", "Corrections", prose("What was wrong."), corrections=(correction,)),
        "method": Page("method", "Method", prose("## Voices\n\nCounted.")),
    }


def harbour() -> Corpus:
    known = corpus(
        herald(),
        gazette(),
        comparisons=[sale()],
        entities=[
            replace(entity("maria-perez", "María Pérez", "Pérez"), description="Mayor of Puerto Azul"),
            entity("puerto-azul", "Puerto Azul", kind="place"),
            entity("port-union", "Port Union", kind="organisation"),
        ],
    )
    return replace(known, pages=pages())


def with_article(of: Corpus, changed: Article) -> Corpus:
    return replace(of, articles={**of.articles, changed.slug: changed})


SECTIONS = (Section(None, "p1", "p1"), Section("A long wait", "p2", "p2"))


def in_full(of: Corpus) -> Corpus:
    """The same site where the Herald lets its article be shown whole, on a machine that has it."""
    return replace(
        with_article(of, replace(of.articles["herald-sale"], rights="full")),
        sources={"herald-sale": replace(source(*PARAGRAPHS), sections=SECTIONS)},
    )


def edition_of(of: Corpus, config: SiteConfig = CONFIG) -> Edition:
    return Edition(config, of, analyse(of)[0], ASSETS.stylesheet)


def planned(of: Corpus, config: SiteConfig = CONFIG) -> dict[str, Output]:
    """The outputs by path."""
    return {output.path: output for output in plan(config, of, analyse(of)[0], ASSETS)}

"""An invented site of n papers on one story: the sale of a harbour as any number of outlets tell it."""

from dataclasses import replace

from colombia_nato_site.model import (
    Article,
    Claim,
    Comparison,
    Corpus,
    Evidence,
    Page,
    Place,
    Point,
    Position,
    Prose,
    QuotationFeatures,
    Theme,
)
from factories import article, corpus, entity, features, when

PRICES = ("Twelve million.", "Fifteen million.", "Not yet agreed.")
CUES = ("said", "claimed", "revealed", "murmured")
SPEAKERS = (("maria-perez", "María Pérez"), ("port-union", "Port Union"))


def paper(number: int) -> Article:
    price, (speaker, _) = PRICES[number % 3], SPEAKERS[number % 2]
    read = features(
        f"The harbour is sold, paper {number} reports: {price}", "“We were never asked about it,” it was said."
    )
    quotation = QuotationFeatures((Place("p2", 0, 31),), 6, "direct", speaker, "it", CUES[number % 4])
    found = article(f"paper-{number:02}", *claims(price, speaker, number), of=replace(read, quotations=(quotation,)))
    return replace(
        found,
        title=f"The harbour, told by paper {number}",
        outlet=f"Paper {number}",
        url=f"https://paper{number}.example/harbour",
    )


def claims(price: str, speaker: str, number: int) -> tuple[Claim, ...]:
    sold = Evidence("p1", "The harbour is sold", start=0, end=19)
    asked = Evidence("p2", "We were never asked", start=1, end=20)
    return (
        Claim("sold", "The harbour is sold.", "event", (sold,), (), when(f"2025-07-{1 + number:02}")),
        Claim("price", price, "figure", (Evidence("p1", price, start=40, end=40 + len(price)),)),
        Claim("asked", "Nobody was asked.", "reported-speech", (asked,), speaker=speaker),
    )


def gathering(count: int) -> Corpus:
    """`count` papers: all tell of the sale, they part in three on the price, every other one quotes the mayor."""
    papers = [paper(number) for number in range(count)]
    slugs = [of.slug for of in papers]
    heard = tuple(
        Position(slug, "The mayor.", ("asked",)) if place % 2 == 0 else Position(slug, searched=("mayor", "asked"))
        for place, slug in enumerate(slugs)
    )
    sold = tuple(Position(slug, "Yes, it is." if place else "Yes.", ("sold",)) for place, slug in enumerate(slugs))
    price = tuple(Position(slug, PRICES[place % 3], ("price",)) for place, slug in enumerate(slugs))
    points = (
        Point("sold", "sale", "Is it sold?", "agree", sold),
        Point("price", "sale", "At what price?", "differ", price, "number"),
        Point("heard", "people", "Who is heard?", "only", heard),
    )
    known = Comparison(
        slug="harbour",
        title="Who sells the harbour?",
        standfirst=f"{count} papers on one sale.",
        articles=tuple(slugs),
        themes=(Theme("sale", "The sale"), Theme("people", "The people")),
        points=points,
        analysis=Prose(),
        published=when("2025-08-01"),
    )
    people = [entity("maria-perez", "María Pérez"), entity("port-union", "Port Union", kind="organisation")]
    about = {"about": Page("about", "About", Prose())}
    return replace(corpus(*papers, comparisons=[known], entities=people), pages=about)

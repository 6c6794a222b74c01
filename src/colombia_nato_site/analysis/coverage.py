"""Which people, organisations and places each article names, and how often."""

from colombia_nato_site.analysis.findings import Covered
from colombia_nato_site.analysis.subject import Subject
from colombia_nato_site.model import EntityFeatures


def coverage(subject: Subject) -> tuple[Covered, ...]:
    """Every entity that an article names: most mentions first, then by name.

    Name and kind are the site's own where `entities.yaml` has the entity, else as the reader found them.
    """
    named: dict[str, EntityFeatures] = {}
    for article in subject.articles:
        for entity in article.features.entities:
            if entity.count:
                named.setdefault(entity.id, entity)
    covered = [_covered(subject, entity) for entity in named.values()]
    return tuple(sorted(covered, key=lambda c: (-sum(c.counts.values()), c.name, c.entity)))


def _covered(subject: Subject, found: EntityFeatures) -> Covered:
    known = subject.entities.get(found.id, found)
    counts = {
        article.slug: sum(entity.count for entity in article.features.entities if entity.id == found.id)
        for article in subject.articles
    }
    return Covered(found.id, known.name, known.kind, counts)

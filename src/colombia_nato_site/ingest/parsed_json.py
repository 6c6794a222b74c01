"""A Source as the JSON object that `parse --format json` prints (docs/architecture.md)."""

from hashlib import sha256

from colombia_nato_site.model import Figure, Mentions, Quotation, Source, Span

Json = dict[str, object]


def to_json(file: str, source: Source) -> Json:
    """One line's object. Offsets are code points into `text`; what is unknown is None."""
    return {
        "file": file,
        "text": source.text,
        "text_sha256": sha256(source.text.encode()).hexdigest(),
        "headline": source.headline,
        "outlet": source.outlet,
        "authors": list(source.authors),
        "published": source.published,
        "language": source.language,
        "notes": list(source.notes),
        "sections": [{"heading": s.heading, "first": s.first, "last": s.last} for s in source.sections],
        "paragraphs": [
            {"id": p.id, "start": p.span.start, "end": p.span.end, "kind": p.kind} for p in source.paragraphs
        ],
        "quotations": [_quotation(source, quotation) for quotation in source.quotations],
        "times": [{**_place(source, t.span), "edtf": t.edtf, "inferred": t.inferred} for t in source.times],
        "figures": [_figure(source, figure) for figure in source.figures],
        "entities": [_entity(mentions) for mentions in source.mentions],
    }


def _place(source: Source, span: Span) -> Json:
    return {"text": source.words_of(span), "start": span.start, "end": span.end}


def _figure(source: Source, figure: Figure) -> Json:
    said: Json = {"value": figure.value, "unit": figure.unit, "upper": figure.upper}
    return {**_place(source, figure.span), **said, "approximation": figure.approximation}


def _quotation(source: Source, quotation: Quotation) -> Json:
    speaker, cue = quotation.speaker_span, quotation.cue_span
    return {
        **_place(source, quotation.span),
        "kind": quotation.kind,
        "speaker": quotation.speaker,
        "speaker_text": source.words_of(speaker) if speaker else None,
        "speaker_start": speaker.start if speaker else None,
        "speaker_end": speaker.end if speaker else None,
        "cue": source.words_of(cue) if cue else None,
        "cue_start": cue.start if cue else None,
        "cue_end": cue.end if cue else None,
    }


def _entity(mentions: Mentions) -> Json:
    entity = mentions.entity
    return {
        "id": entity.id,
        "name": entity.name,
        "kind": entity.kind,
        "aliases": list(entity.aliases),
        "confidence": entity.confidence,
        "mentions": [[span.start, span.end] for span in mentions.spans],
    }

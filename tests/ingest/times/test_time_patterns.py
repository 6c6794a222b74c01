"""Patterns are tried only where what they match may hold the words that stand there."""

import re

import pytest

from colombia_nato_site.ingest.times.patterns import time_pattern, tried
from colombia_nato_site.ingest.times.words import time_words
from labelled.corpus import files, load


def test_a_pattern_holds_the_words_that_its_source_names() -> None:
    pattern = time_pattern("date", "w", r"[Mm]id(?P<sign>-)(?:centur(?:y|ies)|week)\b")
    assert [word for word in ("mid", "centuries", "weeks", "sign", "bay") if pattern.may_hold(word)] == [
        "mid", "centuries", "weeks",
    ]  # fmt: skip


def test_a_pattern_with_any_word_in_it_holds_all() -> None:
    assert time_pattern("unknown", "w", r"every (?:\w+ )?week").may_hold("harbour")


def test_a_number_that_counts_nothing_is_no_count() -> None:
    patterns = [time_pattern("ago", "cn", r"\d+ years? ago"), time_pattern("year", "d", r"\d{4}")]
    assert [one.rule for one in tried(patterns, "dc", ("0",), "boats")] == ["year"]


@pytest.mark.parametrize("language", ["en", "es"])
def test_no_pattern_matches_a_word_that_it_may_not_hold(language: str) -> None:
    words = time_words(language)
    texts = [article.text for article, _ in map(load, files()) if article and article.labels.language == language]
    assert words is not None
    for one in words.patterns:
        said = {word.lower() for text in texts for match in one.pattern.finditer(text) for word in _words(match[0])}
        asked = {word for word in said if "c" in one.starts or words.beginnings.get(word, ("", False)) != ("", False)}
        assert [word for word in sorted(asked & words.beginnings.keys()) if not one.may_hold(word)] == []


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text)

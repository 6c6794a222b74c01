"""A language's word lists by its code (ISO 639): Spanish for es, else English."""

from colombia_nato_site.ingest.languages import en_cues, en_names, es_cues, es_names, interview_words
from colombia_nato_site.ingest.languages.cue_words import CueWords
from colombia_nato_site.ingest.languages.interview_words import InterviewWords
from colombia_nato_site.ingest.languages.name_words import NameWords


def cue_words(language: str | None) -> CueWords:
    """The attribution words of a language."""
    return es_cues.WORDS if _is_spanish(language) else en_cues.WORDS


def name_words(language: str | None) -> NameWords:
    """The words about names of a language."""
    return es_names.WORDS if _is_spanish(language) else en_names.WORDS


def words_of_interviews(language: str | None) -> InterviewWords:
    """The words of questions and answers of a language."""
    return interview_words.ES if _is_spanish(language) else interview_words.EN


def _is_spanish(language: str | None) -> bool:
    return (language or "").partition("-")[0] == "es"

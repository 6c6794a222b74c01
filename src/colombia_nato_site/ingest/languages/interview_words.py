"""How interviews are written in a language: the labels of turns, and who is spoken of in questions and answers."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class InterviewWords:
    """`asks` and `answers` are the labels that stand for no name, in lower case; `answerer` and `asked` are
    words of a first and a second person; `editors` is how a note on the interview begins."""

    asks: frozenset[str]
    answers: frozenset[str]
    answerer: re.Pattern[str]
    asked: re.Pattern[str]
    editors: re.Pattern[str]


EN = InterviewWords(
    asks=frozenset({"q", "question"}),
    answers=frozenset({"a", "answer"}),
    answerer=re.compile(r"\b(?:I|[Mm]e|[Mm]y|[Mm]ine|[Ww]e|[Oo]ur|[Uu]s|I['’]\w+)\b"),
    asked=re.compile(r"\byou(?:r|rs|rself|['’]\w+)?\b", re.IGNORECASE),
    editors=re.compile(r"\W*(?:this|the) (?:interview|conversation|transcript)\b|\W*as told to\b", re.IGNORECASE),
)
ES = InterviewWords(
    asks=frozenset({"p", "pregunta", "periodista", "entrevistador", "entrevistadora"}),
    answers=frozenset({"r", "respuesta", "entrevistado", "entrevistada"}),
    answerer=re.compile(
        r"\b(?:yo|me|mis?|nos|nuestr[oa]s?|conmigo|soy|tengo|estoy|creo|digo|hago|voy|fui|llevo|quiero|puedo|sé|"
        r"he|hemos|\w{3,}[aeiá]mos|\w{4,}[éí])\b",
        re.IGNORECASE,
    ),
    asked=re.compile(r"\b(?:usted(?:es)?|sus?|le|te|tus?|tú|vos|\w{3,}(?:aste|iste))\b", re.IGNORECASE),
    editors=re.compile(r"\W*(?:esta|la) (?:entrevista|conversación|charla)\b", re.IGNORECASE),
)

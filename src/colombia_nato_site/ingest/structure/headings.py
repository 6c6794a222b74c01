"""Section headings: those that the format marks; where it marks none, short lines between paragraphs of prose."""

import re
from collections import Counter
from collections.abc import Sequence

from colombia_nato_site.ingest.structure.furniture import SAYS
from colombia_nato_site.ingest.structure.parts import LONGEST_HEADING, Part, Role, given, looks_like_heading
from colombia_nato_site.ingest.structure.rows import numbered_title

_ADDRESS = re.compile(r"https?:|www\.|pic\.twitter|\S@\S|(?:^|\s)@\w")
_ATTRIBUTED = re.compile(r"[\"”»’]\s*[―—–-]\s*[A-ZÁÉÍÓÚÑ]")
_LABEL = re.compile(r"([^\s:][^:]{0,30}):\s")
_LONGEST_BEFORE_COLON = 4  # words
_MOST_QUESTIONS = 4  # more make it an interview
_LONGEST_QUESTION = 9  # words


def headings(parts: Sequence[Part]) -> list[Part]:
    """The parts, with headings."""
    if any(part.role == "heading" for part in parts):
        return list(parts)
    flow = [i for i, part in enumerate(parts) if part.role in (None, "item", "table")]
    looks = {i for i in flow if parts[i].role is None and parts[i].marked == "unmarked" and _looks(parts[i])}
    looks -= _speakers_lines(parts, flow)
    found = [i for i in _alone(flow, looks) if not _opens_list(parts, i)]
    roles: dict[int, Role] = dict.fromkeys(found, "heading")
    if found:
        questions = {i for i in flow if parts[i].role is None and _is_short_question(parts[i].text)}
        asks = sum(parts[i].text.endswith("?") for i in flow)
        asked = [i for i in _alone(flow, questions) if i not in roles] if asks <= _MOST_QUESTIONS else []
        roles |= dict.fromkeys(asked, "heading") if len(asked) <= len(found) else {}
    return given(parts, roles)


def _speakers_lines(parts: Sequence[Part], flow: Sequence[int]) -> set[int]:
    """Lines that begin with the same words and a colon, as those of an interview or a play do."""
    labelled = [(i, match[1]) for i in flow if (match := _LABEL.match(parts[i].text))]
    count = Counter(label for _, label in labelled)
    return {i for i, label in labelled if count[label] > 1}


def _opens_list(parts: Sequence[Part], index: int) -> bool:
    """“Results:”, before items or rows."""
    return parts[index].text.endswith(":") and parts[index + 1].role in ("item", "table")


def _alone(flow: Sequence[int], looks: set[int]) -> list[int]:
    """Those that stand between two of the others, the first of all included."""
    triples = zip([-1, *flow], flow, [*flow[1:], -1], strict=False)
    return [
        i for before, i, after in triples if i in looks and before not in looks and after >= 0 and after not in looks
    ]


def _looks(part: Part) -> bool:
    line = part.text
    if part.words > LONGEST_HEADING + 1:  # its number is one more
        return False
    if _ADDRESS.search(line) or _ATTRIBUTED.search(line) or (line[0] in '"“«‘' and " " not in line):
        return False
    if numbered_title(line) is not None:
        return True
    if line.endswith(":"):
        return (
            len(line.split()) <= _LONGEST_BEFORE_COLON and looks_like_heading(line[:-1]) and not SAYS.search(line[:-1])
        )
    return looks_like_heading(line) or (line.isupper() and looks_like_heading(line.title().rstrip("?!")))


def _is_short_question(line: str) -> bool:
    return len(line.split()) <= _LONGEST_QUESTION and line.endswith("?") and looks_like_heading(line[:-1])

"""A Markdown file → its front matter (YAML between two lines `---`) and its body."""

from dataclasses import dataclass

from colombia_nato_site.diagnostics import Diagnostic

FENCE = "---"


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """`yaml` begins on line `first_line` of the file, `body` on line `body_line`; lines count from 1."""

    yaml: str
    body: str
    first_line: int
    body_line: int


def split(text: str, path: str) -> tuple[FrontMatter | None, list[Diagnostic]]:
    """The two parts of a file whose line ends are `\\n`. The body has no blank lines at its beginning and end."""
    lines = text.split("\n")
    if lines[0].rstrip() != FENCE:
        message, hint = "The file does not begin with front matter.", "Begin it with a line `---`."
        return None, [Diagnostic("error", "no-front-matter", message, path, 1, 1, hint)]
    end = next((number for number, line in enumerate(lines[1:], 1) if line.rstrip() == FENCE), None)
    if end is None:
        message, hint = "The front matter is not closed.", "End it with a line `---`, before the text."
        return None, [Diagnostic("error", "open-front-matter", message, path, 1, 1, hint)]
    first = next((number for number, line in enumerate(lines[end + 1 :], end + 1) if line.strip()), end + 1)
    body = "\n".join(lines[first:]).rstrip()
    return FrontMatter("\n".join([*lines[1:end], ""]), body, 2, first + 1), []

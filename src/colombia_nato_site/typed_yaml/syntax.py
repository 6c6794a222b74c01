"""PyYAML's syntax errors in plain words, with their place and what to do."""

import yaml

from colombia_nato_site.diagnostics import Diagnostic

_QUOTE = 'Put the text in quotes: key: “text” with straight quotes (") around it.'
_PLAIN = (  # a part of the parser's message, what it means, what to do
    (
        "mapping values are not allowed",
        "YAML sees a second key on this line, or a key that is indented too far.",
        'Where a colon and a space belong to the text, put the whole text in quotes ("…").',
    ),
    (
        "cannot start any token",
        "{character} cannot stand at the beginning of a text.",
        "Indent with spaces, not tabs; put a text that begins with such a character in quotes.",
    ),
    (
        "could not find expected ':'",
        "A line before this one is neither `key: value` nor a list item.",
        "Give the key a colon and a space, or indent the line to continue the text above it.",
    ),
    (
        "did not find expected key",
        "After a value, something stands here that is neither a new key nor a list item.",
        "Check the indentation and the quotes: inside '…' an apostrophe is written twice.",
    ),
    (
        "did not find expected '-' indicator",
        "A list is followed by something that is no list item.",
        "Indent all items of a list alike, each with `- `.",
    ),
    (
        "did not find expected ','",
        "A list in [ ] or a mapping in { } is not closed.",
        "Close it, and part its items by commas.",
    ),
    (
        "unexpected end of stream",
        "A quoted text is not closed.",
        "Close it with the same quote with which it opens (\" or ').",
    ),
    (
        "tab character",
        "A tab stands where the line is indented.",
        "Indent with spaces.",
    ),
    (
        "unknown escape character",
        "A backslash in a text in double quotes begins an unknown escape.",
        "Write the backslash twice, or use single quotes.",
    ),
)


def syntax_error(error: yaml.YAMLError, text: str, path: str, first_line: int) -> Diagnostic:
    """The Diagnostic for what the parser raised on `text`, whose first line is line `first_line` of the file."""
    line, column = _place(error, text)
    problem = str(getattr(error, "problem", None) or getattr(error, "reason", None) or error)
    rows = text.split("\n")
    character = rows[line][column : column + 1] if line < len(rows) else ""
    message, hint = _plain(problem, "A tab" if character == "\t" else f"“{character}”")
    return Diagnostic("error", "yaml-syntax", message, path, line + first_line, column + 1, hint)


def _plain(problem: str, character: str) -> tuple[str, str]:
    for part, meaning, hint in _PLAIN:
        if part in problem:
            return meaning.format(character=character) if "{character}" in meaning else meaning, hint
    return f"This is no YAML: {problem}.", "Check the indentation, the colons and the quotes around here."


def _place(error: yaml.YAMLError, text: str) -> tuple[int, int]:
    """Line and column from 0. A text that never closes is shown where it opens."""
    problem = str(getattr(error, "problem", ""))
    never_closed = "unexpected end" in problem or "expected ','" in problem
    mark = getattr(error, "context_mark", None) if never_closed else None
    mark = mark or getattr(error, "problem_mark", None)
    if mark is not None:
        return mark.line, mark.column
    before = text[: getattr(error, "position", 0)]
    return before.count("\n"), len(before) - (before.rfind("\n") + 1)

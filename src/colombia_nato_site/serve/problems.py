"""Diagnostics as HTML: a panel over the last good page, or a page of its own where there is none."""

from collections.abc import Sequence
from html import escape
from pathlib import Path

from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.folders import defaults_root

STYLE = b"""\
.nato-site-problems { all: initial; display: block; box-sizing: border-box; max-height: 60vh; overflow: auto;
  position: sticky; top: 0; z-index: 2147483647;
  padding: 1rem 1.25rem; border-bottom: 4px solid #b3261e; background: #fff8f6; color: #1f1b1a;
  font: 16px/1.5 system-ui, sans-serif; }
.nato-site-problems h1 { margin: 0 0 .5rem; font-size: 1.1rem; }
.nato-site-problems ol { margin: 0; padding-left: 1.5rem; }
.nato-site-problems li { margin: 0 0 1rem; }
.nato-site-problems p { margin: 0; }
.nato-site-problems code, .nato-site-problems pre { font: 14px/1.45 ui-monospace, monospace; }
.nato-site-problems pre { margin: .25rem 0; padding: .5rem; overflow: auto; background: #f3e9e6; }
.nato-site-problems b { color: #b3261e; }
"""
_AROUND = 1


def panel(root: Path, diagnostics: Sequence[Diagnostic], *, has_site: bool) -> bytes:
    """Every problem with its place and an excerpt of the file; everything escaped."""
    if not diagnostics:
        return b""
    count = f"{len(diagnostics)} problem{'s' if len(diagnostics) != 1 else ''}"
    what = "below is the last good site" if has_site else "there is no site to show yet"
    items = "".join(_item(root, diagnostic) for diagnostic in diagnostics)
    heading = f"<h1>{count}; {what}</h1>"
    return f'<aside class="nato-site-problems" role="alert">{heading}<ol>{items}</ol></aside>'.encode()


def page(content: bytes) -> bytes:
    """A page that holds nothing but the panel (or that the first build is still running)."""
    body = content or b'<p class="nato-site-problems">The site is being built.</p>'
    head = b'<!doctype html><html lang="en"><meta charset="utf-8"><title>nato-site</title>'
    return head + style_link() + b"<body>" + body + b"</body></html>"


def style_link() -> bytes:
    return b'<link rel="stylesheet" href="/_nato-site/problems.css">'


def _item(root: Path, diagnostic: Diagnostic) -> str:
    place = f"<code>{escape(diagnostic.place)}</code> " if diagnostic.place else ""
    hint = f"<p>{escape(diagnostic.hint)}</p>" if diagnostic.hint else ""
    said = f"<p>{place}<b>{diagnostic.severity}</b> [{escape(diagnostic.code)}] {escape(diagnostic.message)}</p>"
    return f"<li>{said}{_excerpt(root, diagnostic)}{hint}</li>"


def _excerpt(root: Path, diagnostic: Diagnostic) -> str:
    """The line in question and its neighbours, as far as the file can be read now."""
    if not diagnostic.path or not diagnostic.line:
        return ""
    lines = _lines(root, diagnostic.path)
    first = max(1, diagnostic.line - _AROUND)
    shown = [f"{number:>4}  {line}" for number, line in enumerate(lines, 1) if first <= number <= diagnostic.line]
    if len(lines) < diagnostic.line:
        return ""
    caret = [" " * (5 + diagnostic.column) + "^"] if diagnostic.column else []
    return f"<pre>{escape(chr(10).join([*shown, *caret]))}</pre>"


def _lines(root: Path, path: str) -> list[str]:
    for folder in (root, defaults_root()):
        try:
            return (folder / path).read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            continue
    return []

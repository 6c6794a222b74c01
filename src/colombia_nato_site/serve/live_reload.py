"""What is added to a page while it is served, never to what is published."""

import re

PREFIX = "/_nato-site/"
EVENTS = PREFIX + "events"

SCRIPT = f"""\
const version = document.currentScript.dataset.version;
const events = new EventSource("{EVENTS}");
events.onmessage = (event) => {{ if (event.data !== version) location.reload(); }};
addEventListener("pagehide", () => events.close());
""".encode()

_BODY = re.compile(rb"<body\b[^>]*>", re.IGNORECASE)
_END = re.compile(rb"</body\s*>", re.IGNORECASE)


def inject(page: bytes, version: str, panel: bytes) -> bytes:
    """The page with `panel` at the top of its body and the script at its end."""
    script = f'<script src="{PREFIX}reload.js" data-version="{version}"></script>'.encode()
    start = _BODY.search(page)
    top = start.end() if start else 0
    ends = list(_END.finditer(page, top))
    end = ends[-1].start() if ends else len(page)
    return b"".join((page[:top], panel, page[top:end], script, page[end:]))

"""The desk's templates, and the files that its pages load."""

from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path

import jinja2

from colombia_nato_site.folders import defaults_root

_HERE = Path(__file__).parent
_HOUSE = ("reset", "tokens", "base")  # layers of the published site's own stylesheet
_LAYERS = b"@layer reset, tokens, base, desk;\n"
_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = (
    ("Content-Security-Policy", _POLICY),
    ("Referrer-Policy", "same-origin"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("X-Frame-Options", "DENY"),
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What the server sends: a page, a file, or (with `location`) the way to another page."""

    status: HTTPStatus
    kind: str = "text/html"
    data: bytes = b""
    location: str | None = None


class Pages:
    """Renders the templates; `token` goes into every form."""

    def __init__(self, token: str) -> None:
        self._environment = jinja2.Environment(
            loader=jinja2.FileSystemLoader(_HERE / "templates"),
            autoescape=True,
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        self._environment.globals["token"] = token

    def page(self, name: str, status: HTTPStatus = HTTPStatus.OK, **values: object) -> Answer:
        html = self._environment.get_template(name).render(values)
        return Answer(status, data=html.encode())


def file(name: str) -> Answer | None:
    """A stylesheet or script of the desk; None where there is none of that name."""
    if name == "house.css":
        layers = [(defaults_root() / "static/css" / f"{layer}.css").read_bytes() for layer in _HOUSE]
        return Answer(HTTPStatus.OK, "text/css", _LAYERS + b"\n".join(layers))
    kind = {"desk.css": "text/css", "desk.js": "text/javascript"}.get(name)
    return Answer(HTTPStatus.OK, kind, (_HERE / "static" / name).read_bytes()) if kind else None


def to(location: str) -> Answer:
    """See there: after a form, so that reloading does not send it again."""
    return Answer(HTTPStatus.SEE_OTHER, location=location)

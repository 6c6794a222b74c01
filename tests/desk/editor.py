"""An editor at the desk without a browser: reads pages, fills in their forms, and sends them as a browser would."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode, urlsplit

from lxml import html

from colombia_nato_site.compare.articles import Compared, read_articles
from colombia_nato_site.compare.draft import add
from colombia_nato_site.compare.points import Suggestion
from colombia_nato_site.compare.which_comparison import Found
from colombia_nato_site.content.parse.markdown_file import read
from colombia_nato_site.content.schema import ComparisonFile, PointEntry
from colombia_nato_site.desk.door import Door
from colombia_nato_site.desk.workplace import PREFIX
from colombia_nato_site.model import Difference, Relation, Span
from laws.harbour_site import write_site

SAID: tuple[tuple[Relation, Difference | None, str, str], ...] = (
    ("agree", None, "the old harbour of Puerto Azul would be sold", "will sell the harbour"),
    ("differ", "number", "put the price at 12 million dollars", "The buyer pays 15 million dollars"),
    ("only", None, "Two hundred people work there", ""),
    ("only", None, "", "a woman who mends nets"),
    ("only", None, "Pérez said on the quay", ""),
)
HOST = "localhost:8000"
HERE = {"host": HOST, "origin": f"http://{HOST}", "sec-fetch-site": "same-origin"}
FORM = "application/x-www-form-urlencoded"


@dataclass(frozen=True)
class Page:
    """What the desk answered; `address` is where a browser would be then."""

    status: int
    text: str
    address: str

    @property
    def tree(self) -> html.HtmlElement:
        return html.document_fromstring(self.text)

    def forms(self, action: str, **values: str) -> list[html.FormElement]:
        """The forms with an address that ends so, and with those values in them."""
        ours = [form for form in self.tree.forms if (form.action or "").endswith(action)]
        return [form for form in ours if values.items() <= dict(form.form_values()).items()]

    def words(self, selector: str = "main") -> str:
        return " ".join(" ".join(found.text_content().split()) for found in self.tree.cssselect(selector))


class Editor:
    """`path` is the comparison's file."""

    def __init__(self, root: Path, slug: str = "draft") -> None:
        self.root, self.slug = root, slug
        self.door = Door(root, "token")
        self.path = root / "content/comparisons" / f"{slug}.md"

    def get(self, path: str = "") -> Page:
        """A page of the desk: `""` is the list, `draft/` a comparison."""
        address = urlsplit(PREFIX + path)
        answer = self.door.get(address.path, address.query)
        return Page(answer.status, answer.data.decode(), PREFIX + path)

    def desk(self, query: str = "show=all") -> Page:
        return self.get(f"{self.slug}/?{query}")

    def form(self, id_: str) -> Page:
        return self.get(f"{self.slug}/points/{id_}/")

    def send(self, form: html.FormElement, *more: tuple[str, str], **values: str) -> Page:
        """The form with other values for some fields, and with more; what the desk shows in the end."""
        pairs = [(name, value) for name, value in form.form_values() if name not in values]
        return self.post(str(form.action), [*pairs, *values.items(), *more])

    def post(self, action: str, pairs: list[tuple[str, str]]) -> Page:
        body = urlencode(pairs).encode()
        answer = self.door.post(action, {**HERE, "content-type": FORM}, body)
        if answer.location is None:
            return Page(answer.status, answer.data.decode(), action)
        return self.get(answer.location.removeprefix(PREFIX).partition("#")[0])

    def decide(self, id_: str, status: str) -> Page:
        [form, *_] = self.desk().forms("/decide", point=id_)
        return self.send(form, status=status)

    # --- What the file says ---------------------------------------------------------------------

    @property
    def data(self) -> bytes:
        return self.path.read_bytes()

    @property
    def front(self) -> ComparisonFile:
        file, problems = read(self.data, "draft.md", "draft", ComparisonFile)
        assert file.front, problems
        return file.front

    @property
    def points(self) -> list[PointEntry]:
        return self.front.points

    def point(self, id_: str) -> PointEntry:
        return next(point for point in self.points if point.id == id_)

    def rewrite(self, old: str, new: str) -> None:
        text = self.path.read_text(encoding="utf-8")
        assert old in text
        self.path.write_text(text.replace(old, new, 1), encoding="utf-8")


def at_the_desk(root: Path, slug: str = "draft") -> Editor:
    """The desk of the harbour's site; its comparison `draft` has suggestions, `sale` is published."""
    write_site(root)
    if slug == "draft":
        articles, problems = read_articles(root, ["herald", "gazette"])
        assert not problems
        assert add(root, Found("draft"), articles, [_suggestion(articles, *said) for said in SAID]).begun
    return Editor(root, slug)


def _suggestion(
    articles: Sequence[Compared], relation: Relation, differs: Difference | None, *words: str
) -> Suggestion:
    """A suggestion on the first place of the words in each article; "" where it has none."""
    starts = [one.source.text.index(word) for one, word in zip(articles, words, strict=True)]
    spans = {n: (Span(at, at + len(word)),) for n, (at, word) in enumerate(zip(starts, words, strict=True)) if word}
    return Suggestion(relation, differs, spans, 0.9)

"""Law: whatever an editor does at the desk, the file means what was meant, and all else in it stays byte for byte."""

import re
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from random import Random
from urllib.parse import urlencode

import pytest
import yaml
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st

from colombia_nato_site.content.front_matter import split
from colombia_nato_site.content.yaml_edit import same
from colombia_nato_site.desk import points
from colombia_nato_site.desk.points import Answer, Value, Wording, passage_key
from colombia_nato_site.typed_yaml import compose, decode
from content.yaml_writer import Writer
from desk.editor import FORM, HERE, Editor, at_the_desk

BODY = "\n\nOur analysis: “ä”.\n---\nas it stands,  \n"
WORDS = ["Who sells?", "a: b #c", "“Twelve” 'million'", "one\n\ntwo", "- no list", "null", "1", "", "ñandú 𐐨"]


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory) -> Editor:
    return at_the_desk(tmp_path_factory.mktemp("desk"))


def value(data: bytes) -> Value:
    text, _ = decode(data, "")
    parts, _ = split(text or "", "")
    document, problems = compose(parts.yaml, "") if parts else (None, [])
    assert document and isinstance(document.value, dict), problems
    return document.value


def written(front: Value, random: Random) -> bytes:
    """The comparison as people may have written it: comments, forms and quotes of all kinds, any line ends."""
    text = f"---\n{Writer(random).mapping(front, 0)}---{BODY}"
    line_end = random.choice(["\n", "\n", "\r\n", "\r"])
    return (random.choice(["", "", "\ufeff"]) + text).replace("\n", line_end).encode()


Deed = Callable[[Editor, Value, Random], tuple[Value, set[str]]]


def decide(editor: Editor, front: Value, random: Random) -> tuple[Value, set[str]]:
    id_, status = random.choice(front["points"])["id"], random.choice(["suggested", "accepted", "rejected"])
    send(editor, "decide", point=id_, status=status)
    return points.decided(front, id_, status), {id_}


def word(editor: Editor, front: Value, random: Random) -> tuple[Value, set[str]]:
    point = random.choice(front["points"])
    id_, new = point["id"], random.choice([point["id"], f"point-{random.randrange(1000)}"])
    said = Wording(
        id=new,
        question=random.choice(WORDS),
        theme="",
        new_theme="",
        relation=random.choice(["agree", "differ", "only"]),
        differs=random.choice(["number", "framing"]),
        note=random.choice(WORDS),
        answers=tuple(answer(front, point, slug, random) for slug in front["articles"]),
    )
    send(editor, f"points/{id_}/", *fields(said))
    return points.worded(front, id_, said, None), {id_, new}


def answer(front: Value, point: Value, slug: str, random: Random) -> Answer:
    position: Value = next((one for one in point.get("positions") or [] if one["article"] == slug), {})
    kept = [passage_key(one) for one in position.get("passages") or [] if random.random() < 0.7]
    return Answer(
        article=slug,
        says=random.choice(WORDS),
        claims=tuple(random.choice([[], ["sale"], ["price", "sale"]])),
        searched=tuple(random.choice([[], ["jobs"], ["a b", "c: d"]])),
        passages=tuple(kept),
    )


def fields(said: Wording) -> list[tuple[str, str]]:
    of_answers = [
        (f"{name}-{one.article}", text)
        for one in said.answers
        for name, texts in (
            ("says", [one.says]), ("claim", one.claims), ("searched", ["\n".join(one.searched)]),
            ("passage", one.passages),
        )
        for text in texts
    ]  # fmt: skip
    plain = [("id", said.id), ("question", said.question), ("note", said.note), ("relation", said.relation)]
    return [*plain, ("differs", said.differs), *of_answers]


def join(editor: Editor, front: Value, random: Random) -> tuple[Value, set[str]]:
    ids = [point["id"] for point in front["points"]]
    if len(ids) < 2:
        return front, set()
    stays, goes = random.sample(ids, 2)
    send(editor, "merge", point=stays, other=goes)
    return points.joined(front, stays, goes), {stays, goes}


def head(editor: Editor, front: Value, random: Random) -> tuple[Value, set[str]]:
    title, standfirst = random.choice(WORDS) or "T", random.choice(WORDS)
    send(editor, "heading", title=title, standfirst=standfirst)
    return points.headed(front, title, standfirst, {}, ""), set()


def send(editor: Editor, action: str, *pairs: tuple[str, str], **values: str) -> None:
    """What a form of the desk sends."""
    body = urlencode([("token", "token"), ("base", sha256(editor.data).hexdigest()), *pairs, *values.items()])
    answer = editor.door.post(f"/_nato-site/desk/draft/{action}", {**HERE, "content-type": FORM}, body.encode())
    assert answer.status == 303, re.findall(r"<li>.*</li>", answer.data.decode())


def blocks(data: bytes) -> dict[str, str]:
    """By the id of each point of a block list: what stands from its beginning to the next one's."""
    text, _ = decode(data, "")
    parts, _ = split(text or "", "")
    assert parts
    root = yaml.compose(parts.yaml, Loader=yaml.SafeLoader)
    assert root
    node = next(inner for key, inner in root.value if key.value == "points")
    starts = [item.start_mark.index for item in node.value]
    ids = [next(inner.value for key, inner in item.value if key.value == "id") for item in node.value]
    ends = [*starts[1:], len(parts.yaml)]
    return {} if node.flow_style else {id_: parts.yaml[m:n] for id_, m, n in zip(ids, starts, ends, strict=True)}


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(random=st.randoms(use_true_random=False))
def test_what_is_meant_is_what_is_read_and_the_rest_stays(editor: Editor, random: Random) -> None:
    front = value(at_first(editor))
    front = {**front, "story": None, "points": random.sample(front["points"], len(front["points"]))}
    editor.path.write_bytes(written(front, random))
    for deed in random.choices([decide, decide, word, join, head], k=4):
        before = editor.data
        note(before.decode())
        wanted, touched = deed(editor, value(before), random)
        note(f"{deed.__name__} {touched}")
        after = editor.data
        assert same(value(after), wanted)
        stays(before, after, touched, comments=deed in (decide, head))


def at_first(editor: Editor) -> bytes:
    """The draft as it was drafted, kept beside it."""
    kept: Path = editor.path.with_name(".first")
    if not kept.exists():
        kept.write_bytes(editor.data)
    return kept.read_bytes()


def stays(before: bytes, after: bytes, touched: set[str], *, comments: bool) -> None:
    """Points that were not touched, the line ends, the byte order mark, the text below, and what people noted."""
    new = blocks(after)
    old = {id_: block.rstrip(" -") for id_, block in blocks(before).items() if id_ not in touched}
    assert not new or not [id_ for id_, block in old.items() if not new[id_].startswith(block)]
    end = BODY.replace("\n", line_end(before)).encode()
    assert before.endswith(end) and after.endswith(end)
    assert (after[:3] == b"\xef\xbb\xbf") == (before[:3] == b"\xef\xbb\xbf")
    assert line_end(after) == line_end(before)
    if comments:
        assert re.findall(rb"# comment \d+", after) == re.findall(rb"# comment \d+", before)


def line_end(data: bytes) -> str:
    ends = set(re.findall(rb"\r\n|\r|\n", data))
    assert len(ends) == 1
    return str(ends.pop().decode())

"""What an editor does to a comparison: from the values of its front matter to the values that it shall have.

Nothing here knows of files. Keys that are new stand where the format names them; a text or a list that is the same in
meaning (left out, null or empty) stays as it was written.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from colombia_nato_site.content.slugs import slugify, unique

Value = dict[str, Any]
_COMPARISON = ("title", "standfirst", "story", "articles", "published", "updated", "draft", "themes", "points")
_POINT = (
    "id", "status", "suggestion", "confidence", "because", "theme", "question", "relation", "differs", "note",
    "positions",
)  # fmt: skip
_POSITION = ("article", "says", "claims", "searched", "passages")


@dataclass(frozen=True, slots=True)
class Answer:
    """What one article answers to a point's question. `passages` are the keys (`passage_key`) of those that stay."""

    article: str
    says: str = ""
    claims: tuple[str, ...] = ()
    searched: tuple[str, ...] = ()
    passages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Wording:
    """A point as an editor has put it. `new_theme` is the title of a theme that is not there yet."""

    id: str
    question: str
    theme: str
    new_theme: str
    relation: str
    differs: str
    note: str
    answers: tuple[Answer, ...]


def points_of(front: Mapping[str, Any]) -> list[Value]:
    return list(front.get("points") or [])


def find(front: Mapping[str, Any], id_: str) -> Value | None:
    """The point with that id."""
    return next((point for point in points_of(front) if point.get("id") == id_), None)


def find_any(front: Mapping[str, Any], id_: str) -> Value | None:
    """The point, or the quotation that articles share, with that id."""
    return find(front, id_) or next((one for one in front.get("quotations") or [] if one.get("id") == id_), None)


def decided(front: Value, id_: str, status: str) -> Value:
    """The point, or shared quotation, accepted, rejected, or back among the suggested."""
    key = "points" if find(front, id_) else "quotations"
    return _with_entry(front, key, id_, lambda entry: _put(entry, "status", status, _POINT))


def worded(front: Value, id_: str, wording: Wording, status: str | None) -> Value:
    """The point as the editor put it, and its status, where one is given."""
    new, theme = _with_theme(front, wording)

    def change(point: Value) -> Value:
        if status is not None:
            point = _put(point, "status", status, _POINT)
        point = _put(point, "id", wording.id, _POINT)
        for key, text in (("theme", theme), ("question", wording.question), ("relation", wording.relation)):
            point = _put_text(point, key, text, _POINT)
        differs = wording.differs if wording.relation == "differ" else ""
        point = _put_text(point, "differs", differs, _POINT) if differs else _without(point, "differs")
        point = _put_text(point, "note", wording.note, _POINT)
        return _put_list(point, "positions", _positions(point, wording.answers), _POINT)

    return _with_point(new, id_, change)


def joined(front: Value, stays: str, goes: str) -> Value:
    """Two points as one: the passages, claims and suggestions of both, in the words of the one that stays."""
    one, other = find(front, stays), find(front, goes)
    if one is None or other is None or one is other:
        return front
    new = deepcopy(front)
    new["points"] = [point for point in new["points"] if point.get("id") != goes]
    return _with_point(new, stays, lambda point: _joined(point, other))


def added(front: Value, point: Value) -> Value:
    """One more point, at the end."""
    new = deepcopy(front)
    point = {**point, "id": unique(point["id"], {str(one.get("id")) for one in points_of(front)} | _themes(front))}
    return _put_list(new, "points", [*points_of(new), point], _COMPARISON)


def headed(front: Value, title: str, standfirst: str, themes: Mapping[str, str], new_theme: str) -> Value:
    """The comparison's own words: title, standfirst, the titles of its themes, and one theme more."""
    new = _put_text(_put_text(deepcopy(front), "title", title, _COMPARISON), "standfirst", standfirst, _COMPARISON)
    for theme in new.get("themes") or []:
        theme["title"] = themes.get(theme["id"]) or theme["title"]
    return _theme_added(new, new_theme)[0]


def passage_key(passage: Mapping[str, Any]) -> str:
    """What tells a passage from the others of its position."""
    if passage.get("start") is not None:
        return f"{passage['paragraph']}:{passage['start']}-{passage['end']}"
    return f"{passage['paragraph']}:{passage.get('exact', '')}"


# --- Parts ----------------------------------------------------------------------------------------


def _with_point(front: Value, id_: str, change: Callable[[Value], Value]) -> Value:
    return _with_entry(front, "points", id_, change)


def _with_entry(front: Value, key: str, id_: str, change: Callable[[Value], Value]) -> Value:
    new = deepcopy(front)
    new[key] = [change(entry) if entry.get("id") == id_ else entry for entry in new[key]]
    return new


def _with_theme(front: Value, wording: Wording) -> tuple[Value, str]:
    return _theme_added(front, wording.new_theme) if wording.new_theme else (front, wording.theme)


def _theme_added(front: Value, title: str) -> tuple[Value, str]:
    """With a theme of that title, and its id; one that has the title already is that theme."""
    themes = list(front.get("themes") or [])
    known = next((theme["id"] for theme in themes if theme["title"].casefold() == title.casefold()), None)
    if known or not title:
        return front, str(known or "")
    taken = _themes(front) | {str(point.get("id")) for point in points_of(front)}
    id_ = unique(slugify(title)[:40].strip("-") or "theme", taken)
    return _put_list(deepcopy(front), "themes", [*themes, {"id": id_, "title": title}], _COMPARISON), id_


def _themes(front: Mapping[str, Any]) -> set[str]:
    return {str(theme["id"]) for theme in front.get("themes") or []}


def _positions(point: Value, answers: Iterable[Answer]) -> list[Value]:
    """The positions with the answers in them; those of other articles stay."""
    positions = [dict(one) for one in point.get("positions") or []]
    for answer in answers:
        at = next((n for n, one in enumerate(positions) if one["article"] == answer.article), None)
        if at is None:
            if answer.says or answer.claims or answer.searched:
                positions.append(_answered({"article": answer.article}, answer))
        else:
            positions[at] = _answered(positions[at], answer)
    return positions


def _answered(position: Value, answer: Answer) -> Value:
    position = _put_text(position, "says", answer.says, _POSITION)
    position = _put_list(position, "claims", list(answer.claims), _POSITION)
    position = _put_list(position, "searched", list(answer.searched), _POSITION)
    kept = [one for one in position.get("passages") or [] if passage_key(one) in answer.passages]
    return _put_list(position, "passages", kept, _POSITION)


def _joined(point: Value, other: Value) -> Value:
    for key in ("suggestion", "because"):
        point = _put_list(point, key, _union(point.get(key), other.get(key)), _POINT)
    for key in ("theme", "question", "note"):
        point = _put_text(point, key, point.get(key) or other.get(key) or "", _POINT)
    theirs = {one["article"]: one for one in other.get("positions") or []}
    mine = [_position_joined(one, theirs.pop(one["article"], {})) for one in point.get("positions") or []]
    point = _put_list(point, "positions", [*mine, *theirs.values()], _POINT)
    answering = [one for one in point.get("positions") or [] if one.get("claims") or one.get("passages")]
    if point["relation"] == "only" and len(answering) > 1 and other["relation"] != "only":
        point = _put(point, "relation", other["relation"], _POINT)
        point = _put(point, "differs", other["differs"], _POINT) if other.get("differs") else point
    return point


def _position_joined(position: Value, other: Value) -> Value:
    position = _put_text(position, "says", position.get("says") or other.get("says") or "", _POSITION)
    for key in ("claims", "passages", "searched"):
        position = _put_list(position, key, _union(position.get(key), other.get(key)), _POSITION)
    if position.get("claims") or position.get("passages"):
        position = _put_list(position, "searched", [], _POSITION)
    return position


def _union(one: Sequence[Any] | None, other: Sequence[Any] | None) -> list[Any]:
    return [*(one or []), *(item for item in other or [] if item not in (one or []))]


def _put_text(mapping: Value, key: str, text: str, order: Sequence[str]) -> Value:
    old = mapping.get(key) or ""
    return mapping if old == text else _put(mapping, key, text or None, order)


def _put_list(mapping: Value, key: str, items: list[Any], order: Sequence[str]) -> Value:
    if (mapping.get(key) or []) == items:
        return mapping
    return _put(mapping, key, items, order) if items or key in mapping else mapping


def _put(mapping: Value, key: str, value: object, order: Sequence[str]) -> Value:
    """The mapping with that value; a key that is new comes after those that `order` names before it."""
    if key in mapping:
        return {**mapping, key: value}
    before = [name for name in order[: order.index(key)] if name in mapping]
    names = list(mapping)
    at = names.index(before[-1]) + 1 if before else len(names)
    return {name: mapping.get(name, value) for name in [*names[:at], key, *names[at:]]}


def _without(mapping: Value, key: str) -> Value:
    return {name: value for name, value in mapping.items() if name != key}

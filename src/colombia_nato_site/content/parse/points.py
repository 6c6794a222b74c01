"""The points of a comparison: does each ask every article, and does its relation follow from the positions?"""

from colombia_nato_site.content.parse.markdown_file import MarkdownFile
from colombia_nato_site.content.schema import ComparisonFile, PointEntry, PositionEntry
from colombia_nato_site.diagnostics import Diagnostic
from colombia_nato_site.typed_yaml import Location, suggest


def check_points(file: MarkdownFile[ComparisonFile], front: ComparisonFile) -> list[Diagnostic]:
    """What is wrong with the points, as far as the comparison's own file tells."""
    diagnostics = file.duplicates("points", [point.id for point in front.points], "point")
    for number, point in enumerate(front.points):
        location: Location = ("points", number)
        diagnostics += _check_id(file, front, location, point)
        if point.status != "accepted":
            continue
        diagnostics += _check_question(file, location, point)
        diagnostics += _check_theme(file, front, location, point)
        diagnostics += _check_coverage(file, front, location, point)
        diagnostics += _check_relation(file, location, point)
        for at, position in enumerate(point.positions):
            diagnostics += _check_position(file, (*location, "positions", at), position)
    return diagnostics


def _check_id(
    file: MarkdownFile[ComparisonFile], front: ComparisonFile, location: Location, point: PointEntry
) -> list[Diagnostic]:
    if point.id not in [theme.id for theme in front.themes]:
        return []
    message, hint = f"A theme is called `{point.id}` too.", "Points and themes share a page: name one otherwise."
    return [file.problem("duplicate-id", (*location, "id"), message, hint)]


def _check_question(file: MarkdownFile[ComparisonFile], location: Location, point: PointEntry) -> list[Diagnostic]:
    if point.question:
        return []
    message, hint = f"The point `{point.id}` asks nothing.", "Write in `question` what is put to every article."
    return [file.problem("missing-key", location, message, hint)]


def _check_theme(
    file: MarkdownFile[ComparisonFile], front: ComparisonFile, location: Location, point: PointEntry
) -> list[Diagnostic]:
    themes = [theme.id for theme in front.themes]
    if point.theme in themes:
        return []
    if point.theme is None:
        hint = f"Name one of: {', '.join(themes)}." if themes else "List one in `themes`, and name it here."
        message = f"The point `{point.id}` has no `theme`."
        return [file.problem("missing-key", location, message, hint)]
    hint = suggest(point.theme, themes, otherwise=f"Themes: {', '.join(themes)}." if themes else "List it in `themes`.")
    return [file.problem("unknown-theme", (*location, "theme"), f"There is no theme `{point.theme}`.", hint)]


def _check_coverage(
    file: MarkdownFile[ComparisonFile], front: ComparisonFile, location: Location, point: PointEntry
) -> list[Diagnostic]:
    """Every article of the comparison has one position, and no other article has any."""
    diagnostics = []
    asked: list[str] = []
    for at, position in enumerate(point.positions):
        place = (*location, "positions", at, "article")
        if position.article not in front.articles:
            hint = suggest(position.article, front.articles, otherwise="Add it to the comparison's `articles`.")
            message = f"`{position.article}` is no article of this comparison."
            diagnostics.append(file.problem("foreign-article", place, message, hint))
        elif position.article in asked:
            message = f"`{position.article}` has a second position in the point `{point.id}`."
            diagnostics.append(file.problem("duplicate-position", place, message, "Join the two."))
        asked.append(position.article)
    for article in front.articles:
        if article not in asked:
            message = f"The point `{point.id}` has no position for `{article}`."
            hint = "Give its claims, or under `searched` the words that were looked for."
            diagnostics.append(file.problem("missing-position", (*location, "positions"), message, hint))
    return diagnostics


def _check_relation(file: MarkdownFile[ComparisonFile], location: Location, point: PointEntry) -> list[Diagnostic]:
    answers = sum(1 for position in point.positions if position.claims or position.passages)
    diagnostics = []
    if point.relation == "only" and answers != 1:
        hint = "Write agree or differ." if answers > 1 else "Name the claims of the one that does."
        message = f"`only` is for a question that one article answers; here {answers} do."
        diagnostics.append(file.problem("wrong-relation", (*location, "relation"), message, hint))
    if point.relation != "only" and answers < 2:
        message = f"`{point.relation}` needs two articles that answer; here {answers or 'none'} does."
        hint = "Write only." if answers else "Name the claims that answer."
        diagnostics.append(file.problem("wrong-relation", (*location, "relation"), message, hint))
    if point.relation == "differ" and point.differs is None:
        hint = "Add `differs`: number, date, name, negation or framing."
        diagnostics.append(file.problem("missing-key", location, "With `differ`, say what differs.", hint))
    if point.relation != "differ" and point.differs is not None:
        message = f"`differs` is only for points that differ; this one says {point.relation}."
        diagnostics.append(file.problem("wrong-relation", (*location, "differs"), message, "Take it out."))
    return diagnostics


def _check_position(
    file: MarkdownFile[ComparisonFile], location: Location, position: PositionEntry
) -> list[Diagnostic]:
    """A position has claims and what they say, or else the words that were searched for."""
    if position.passages and not (position.claims and position.says):
        return [_unfinished(file, location, position)]
    if position.claims and position.searched:
        message, hint = "`searched` is for articles that say nothing; this one has claims.", "Take `searched` out."
        return [file.problem("wrong-position", (*location, "searched"), message, hint)]
    if position.claims and not position.says:
        message, hint = "The claims are named, but not what the article says.", "Add `says`, in our words."
        return [file.problem("missing-key", location, message, hint)]
    if position.says and not position.claims:
        message, hint = "No claim of the article supports this.", "Name its claims in `claims`."
        return [file.problem("bare-statement", (*location, "says"), message, hint)]
    if not position.claims and not position.searched:
        message, hint = "The position is empty.", "Give `claims` and `says`, or `searched`: the words looked for."
        return [file.problem("wrong-position", location, message, hint)]
    return []


def _unfinished(file: MarkdownFile[ComparisonFile], location: Location, position: PositionEntry) -> Diagnostic:
    """An editor accepted what was suggested, but has not said what the article says."""
    passage = position.passages[0]
    words = f": “{passage.exact}”" if passage.exact else ""
    if not position.says:
        missing, hint = "says nothing", "Write `says`" + ("" if position.claims else ", and name a claim in `claims`")
    else:
        missing, hint = "names no claim", "Name one in `claims`"
    message = f"The point is accepted, but {missing} for `{position.article}`."
    return file.problem("unfinished-point", location, message, f"{hint}; its passage is {passage.paragraph}{words}")

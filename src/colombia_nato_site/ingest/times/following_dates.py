"""The EDTF value of what is counted from the date that the text named last: “the following year”."""

from datetime import date, timedelta

from colombia_nato_site.ingest.times.context import UNKNOWN, Context, Match, Tense, Value, group
from colombia_nato_site.ingest.times.relative_dates import count_of, shifted, unit_of

_NEEDED = {"year": 1, "decade": 1, "century": 1, "month": 2, "day": 3, "week": 3, "weekend": 3}
_PRECISION = {"year": 4, "month": 7, "day": 10}


def following_value(match: Match, context: Context, _: Tense) -> Value:
    """“The following year” after 2017 is 2018, “that same month” after 2017-05 is 2017-05."""
    step = _step(match, context)
    for name, value in (("weekday", _weekday), ("month", _month), ("season", _season)):
        if group(match, name):
            return value(match, context, step)
    return _counted(context, unit_of(match, context) or "", step)


def later_value(match: Match, context: Context, _: Tense) -> Value:
    """“Two years later”."""
    count, sign = count_of(match, context), _step(match, context)
    return _counted(context, unit_of(match, context) or "", count * sign) if count is not None else UNKNOWN


def _step(match: Match, context: Context) -> int:
    """1 for what follows, -1 for what goes before, 0 for the same."""
    words = [word for name in ("direction", "gap") if (word := group(match, name))]
    signs = [-1 if word in context.words.earlier else 1 if word in context.words.later else 0 for word in words]
    return next((sign for sign in signs if sign), 0)


def _counted(context: Context, unit: str, steps: int) -> Value:
    parts = context.named_parts
    needed = _NEEDED.get(unit)
    if needed is None:
        return UNKNOWN
    if len(parts) < needed and steps == -1 and context.day:  # “a year earlier”, of figures
        return shifted(context.day, unit, steps)
    if len(parts) < needed:  # “that night”, of a month named before, lies in it
        known = steps == 0 and len(parts) == 2
        return Value(f"{parts[0]:04}-{parts[1]:02}", True) if known else UNKNOWN
    named = date(parts[0] or 1, *(*parts[1:], 1, 1)[:2])
    if steps == 0 and unit in _PRECISION:
        return Value(named.isoformat()[: _PRECISION[unit]], True)
    return shifted(named, unit, steps)


def _weekday(match: Match, context: Context, step: int) -> Value:
    """The next such day after the named one, the last before it, or the nearest to it."""
    if len(context.named_parts) < 3:
        return UNKNOWN
    named = date(*context.named_parts)
    forward = (context.words.weekdays[group(match, "weekday") or ""] - named.weekday()) % 7
    days = {1: forward or 7, -1: forward - 7, 0: forward if forward <= 3 else forward - 7}[step]
    return Value((named + timedelta(days)).isoformat(), True)


def _month(match: Match, context: Context, step: int) -> Value:
    month, parts = context.words.months.get(group(match, "month") or ""), context.named_parts
    if month is None or not parts:
        return UNKNOWN
    named_month = parts[1] if len(parts) > 1 else 12 if step > 0 else 1
    later, earlier = int(month <= named_month), -int(month >= named_month)
    return Value(f"{parts[0] + {1: later, -1: earlier, 0: 0}[step]:04}-{month:02}", True)


def _season(match: Match, context: Context, step: int) -> Value:
    season, parts = context.words.seasons[group(match, "season") or ""], context.named_parts
    if not parts:
        return UNKNOWN
    begins = 3 * (season - 20)
    named_month = parts[1] if len(parts) > 1 else 12 if step > 0 else 1
    later, earlier = int(begins <= named_month), -int(begins + 2 >= named_month)
    return Value(f"{parts[0] + {1: later, -1: earlier, 0: 0}[step]:04}-{season}", True)

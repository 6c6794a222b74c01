"""How the value of each kind of time expression is made: the rules that the languages' patterns name."""

from collections.abc import Callable, Mapping

from colombia_nato_site.ingest.times import calendar_dates, relative_dates
from colombia_nato_site.ingest.times.context import UNKNOWN, Context, Match, Value

RULES: Mapping[str, Callable[[Match, Context, bool], Value]] = {
    "date": calendar_dates.date_value,
    "month": calendar_dates.month_value,
    "year": calendar_dates.year_value,
    "decade": calendar_dates.decade_value,
    "century": calendar_dates.century_value,
    "holiday": calendar_dates.holiday_value,
    "weekday": relative_dates.weekday_value,
    "day": relative_dates.day_value,
    "period": relative_dates.period_value,
    "ago": relative_dates.ago_value,
    "season": relative_dates.season_value,
    "clock": relative_dates.clock_value,
    "following": relative_dates.following_value,
    "unknown": lambda _match, _context, _ahead: UNKNOWN,
}

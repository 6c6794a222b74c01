"""How the value of each kind of time expression is made: the rules that the languages' patterns name."""

from collections.abc import Callable, Mapping

from colombia_nato_site.ingest.times import (
    calendar_dates,
    following_dates,
    numeric_dates,
    relative_dates,
    seasons,
    weekday_dates,
)
from colombia_nato_site.ingest.times.context import UNKNOWN, Context, Match, Tense, Value

RULES: Mapping[str, Callable[[Match, Context, Tense], Value]] = {
    "date": calendar_dates.date_value,
    "whole": calendar_dates.whole_value,
    "numeric": numeric_dates.numeric_value,
    "month": calendar_dates.month_value,
    "year": calendar_dates.year_value,
    "decade": calendar_dates.decade_value,
    "century": calendar_dates.century_value,
    "quarter": calendar_dates.quarter_value,
    "holiday": calendar_dates.holiday_value,
    "weekday": weekday_dates.weekday_value,
    "weekdays": weekday_dates.weekdays_value,
    "weekday_day": weekday_dates.weekday_day_value,
    "day_of_month": weekday_dates.day_of_month_value,
    "nth": weekday_dates.nth_weekday_value,
    "day": relative_dates.day_value,
    "weekend": relative_dates.weekend_value,
    "period": relative_dates.period_value,
    "ago": relative_dates.ago_value,
    "clock": relative_dates.clock_value,
    "season": seasons.season_value,
    "following": following_dates.following_value,
    "later": following_dates.later_value,
    "unknown": lambda _match, _context, _tense: UNKNOWN,
}

TENSED = frozenset({"date", "holiday", "weekday", "weekdays", "weekday_day", "day_of_month", "nth", "weekend", "ago",
                    "season", "clock"})  # fmt: skip
"""Those that ask whether the sentence speaks of the past, where the year is not said."""

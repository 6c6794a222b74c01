"""The EDTF value of seasons: 21 spring, 22 summer, 23 autumn, 24 winter, which has the year that it begins in."""

from datetime import date

from colombia_nato_site.ingest.times.context import (
    UNKNOWN,
    Context,
    Match,
    Tense,
    Value,
    group,
    nearest_year,
    relative_step,
    year_of_two_digits,
)


def season_value(match: Match, context: Context, tense: Tense) -> Value:
    """The season with its year as said, else the one that “last” or the verb means."""
    season, said = context.words.seasons[group(match, "season") or ""], group(match, "year")
    if short := group(match, "short"):
        return Value(f"{year_of_two_digits(short, context)}-{season}", True)
    if said:
        second = context.words.seasons.get(group(match, "season2") or "")
        return Value(f"{said}-{season}/{said}-{second}" if second and second > season else f"{said}-{season}")
    if context.day is None or match[0].casefold() in context.words.seasons:  # “in winter”: in any
        return UNKNOWN
    relative = relative_step(match, context)
    if "year" in match[0] or "año" in match[0]:
        return Value(f"{context.day.year + (relative or 0):04}-{season}", True)
    return Value(f"{_year_of(season, relative, context.day, tense):04}-{season}", True)


def _year_of(season: int, relative: int | None, day: date, tense: Tense) -> int:
    first = 3 * (season - 20)  # the month it begins: spring 3, summer 6, autumn 9, winter 12
    months = day.year * 12 + day.month - 1
    running = (months - first + 1) // 12  # the year of the last one that has begun
    over = months - (running * 12 + first - 1) > 2
    if relative is None:
        return nearest_year(day, tense, lambda year: _middle(year, first), slack=46)
    if relative == 0:
        return running if not over else running + 1 if tense == "coming" or running < day.year else running
    return running + 1 if relative == 1 else running if over else running - 1


def _middle(year: int, first: int) -> date:
    return date(year + first // 12, first % 12 + 1, 15)

"""Reckoning with days, weeks, months, quarters and feasts."""

from calendar import monthrange
from datetime import date, timedelta

FIRST_MONTH = {"WI": 12, "SP": 3, "SU": 6, "FA": 9}
SMALLEST, LARGEST = 2, 9990  # years with room to count from


def day_or_none(year: int, month: int, day: int) -> date | None:
    """The day, None where the calendar has no such day."""
    try:
        return date(year, month, day) if SMALLEST <= year <= LARGEST else None
    except ValueError:
        return None


def plus_days(day: date, count: int) -> date | None:
    """The day ``count`` days on."""
    try:
        there = day + timedelta(days=count)
    except OverflowError:
        return None
    return there if SMALLEST <= there.year <= LARGEST else None


def plus_months(year: int, month: int, count: int) -> tuple[int, int]:
    """The year and month ``count`` months on."""
    months = year * 12 + month - 1 + count
    return months // 12, months % 12 + 1


def same_day_months_on(day: date, count: int) -> date | None:
    """The same day of the month ``count`` months on, or the last one of a shorter month."""
    year, month = plus_months(day.year, day.month, count)
    if not SMALLEST <= year <= LARGEST:
        return None
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def month_bounds(year: int, month: int, months: int = 1) -> tuple[date, date] | None:
    """The first and last day of ``months`` months from the one given."""
    last_year, last_month = plus_months(year, month, months - 1)
    if not (year >= SMALLEST and last_year <= LARGEST):
        return None
    return date(year, month, 1), date(last_year, last_month, monthrange(last_year, last_month)[1])


def year_bounds(first: int, last: int) -> tuple[date, date] | None:
    """The first day of one year and the last of another."""
    return (date(first, 1, 1), date(last, 12, 31)) if SMALLEST <= first <= last <= LARGEST else None


def monday_of(day: date) -> date:
    """The Monday of the day's week."""
    return plus_days(day, -day.weekday()) or day


def season_of(day: date) -> str:
    """The season of the day, by whole months."""
    return ("WI", "SP", "SU", "FA")[day.month % 12 // 3]


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)


def feast(rule: str, year: int) -> date | None:
    """The day of a feast: "12-25", "easter-2", "11/4/4" (the fourth Thursday of November), "11/4/4+1"."""
    if rule.startswith("easter"):
        return plus_days(easter(year), int(rule[6:]))
    if "/" not in rule:
        return date(year, int(rule[:2]), int(rule[3:]))
    rule, _, more = rule.partition("+")
    month, which, weekday = (int(part) for part in rule.split("/"))
    day = _nth_weekday(year, month, which, weekday)
    return plus_days(day, int(more or 0))


def _nth_weekday(year: int, month: int, which: int, weekday: int) -> date:
    """The ``which``-th (-1: the last) ``weekday`` (1 Monday) of a month."""
    if which < 0:
        last = date(year, month, monthrange(year, month)[1])
        return last - timedelta(days=(last.isoweekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (which - 1))

"""What an expression says: its TIMEX3 value and the days it bounds."""

from datetime import date, timedelta

from msgspec import Struct

from contra.times import calendar


class Sense(Struct, frozen=True):
    """The meaning of an expression, still without its place in the text."""

    type: str
    value: str
    granularity: str
    earliest: date | None = None
    latest: date | None = None
    modifier: str = ""
    anchor: str = "text"


Bounds = tuple[date, date] | None


def _dated(value: str, granularity: str, bounds: Bounds, anchor: str) -> Sense:
    """A date with its bounds, if it has any."""
    earliest, latest = bounds or (None, None)
    return Sense("DATE", value, granularity, earliest, latest, "", anchor)


def day(year: int | None, month: int, number: int, anchor: str = "text") -> Sense:
    """A day of the calendar; 30 February keeps its value and bounds nothing."""
    which = calendar.day_or_none(year, month, number) if year else None
    return _dated(f"{_year(year)}-{month:02}-{number:02}", "day", (which, which) if which else None, anchor)


def of_day(which: date, anchor: str) -> Sense:
    """A day given as such."""
    return day(which.year, which.month, which.day, anchor)


def weekday(number: int) -> Sense:
    """A weekday of no known week."""
    return Sense("DATE", f"XXXX-WXX-{number}", "day", anchor="year unknown")


def week(monday: date, anchor: str) -> Sense:
    """The week that begins on ``monday``."""
    year, number, _ = monday.isocalendar()
    return _dated(f"{year:04}-W{number:02}", "week", (monday, monday + timedelta(days=6)), anchor)


def weekend(monday: date, anchor: str) -> Sense:
    """The weekend at the end of the week that begins on ``monday``."""
    year, number, _ = monday.isocalendar()
    bounds = (monday + timedelta(days=5), monday + timedelta(days=6))
    return _dated(f"{year:04}-W{number:02}-WE", "weekend", bounds, anchor)


def month(year: int | None, number: int, anchor: str = "text") -> Sense:
    """A month."""
    bounds = calendar.month_bounds(year, number) if year else None
    return _dated(f"{_year(year)}-{number:02}", "month", bounds, anchor)


def quarter(year: int | None, number: int, anchor: str = "text") -> Sense:
    """A quarter of a year."""
    bounds = calendar.month_bounds(year, 3 * number - 2, 3) if year else None
    return _dated(f"{_year(year)}-Q{number}", "quarter", bounds, anchor)


def half(year: int | None, number: int, anchor: str = "text") -> Sense:
    """A half of a year."""
    bounds = calendar.month_bounds(year, 6 * number - 5, 6) if year else None
    return _dated(f"{_year(year)}-H{number}", "half", bounds, anchor)


def season(year: int | None, name: str, anchor: str = "text") -> Sense:
    """A season; its bounds reach a month beyond, for nobody agrees where it ends; winter may be at either end."""
    bounds = _season_bounds(year, name) if year else None
    return _dated(f"{_year(year)}-{name}", "season", bounds, anchor)


def _season_bounds(year: int, name: str) -> Bounds:
    """The widest days a season of the year may mean."""
    if name == "WI":
        return calendar.month_bounds(year - 1, 12, 16)
    return calendar.month_bounds(year, calendar.FIRST_MONTH[name], 4)


def year(number: int, anchor: str = "text") -> Sense:
    """A year."""
    return _dated(f"{number:04}", "year", calendar.year_bounds(number, number), anchor)


def decade(first: int, anchor: str = "text") -> Sense:
    """The decade that begins with the year ``first``."""
    return _dated(f"{first // 10:03}", "decade", calendar.year_bounds(first, first + 9), anchor)


def century(number: int, anchor: str = "text") -> Sense:
    """The ``number``-th century."""
    return _dated(f"{number - 1:02}", "century", calendar.year_bounds(number * 100 - 99, number * 100), anchor)


def before_christ(figure: str, granularity: str = "year") -> Sense:
    """A year, decade or century before Christ, which the calendar of days does not reach."""
    return Sense("DATE", f"BC{figure}", granularity)


def reference(value: str) -> Sense:
    """PAST_REF, PRESENT_REF or FUTURE_REF."""
    return Sense("DATE", value, "vague", anchor="published")


def length(amount: str, unit: str, modifier: str = "") -> Sense:
    """A duration: ``amount`` is a figure or X, ``unit`` a letter of the lexicon (Y, M, TH for hours …)."""
    return Sense("DURATION", length_value(amount, unit), GRANULARITIES[unit], modifier=modifier)


def length_value(amount: str, unit: str) -> str:
    """The value of a duration: P2W, PT30M, PXY."""
    if unit == "FN":
        amount, unit = str(int(amount) * 2) if amount.isdigit() else amount, "W"
    return f"P{'T' if unit[0] == 'T' else ''}{amount}{unit.removeprefix('T')}"


GRANULARITIES = {
    "CE": "century",
    "D": "day",
    "DE": "decade",
    "FN": "week",
    "M": "month",
    "Q": "quarter",
    "TH": "hour",
    "TM": "minute",
    "TS": "minute",
    "W": "week",
    "WE": "weekend",
    "Y": "year",
}


def _year(year: int | None) -> str:
    """The year as TIMEX3 writes it."""
    return f"{year:04}" if year else "XXXX"

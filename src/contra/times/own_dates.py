"""The days that an article of unknown day gives in full: they lend their year to the dates near them."""

from datetime import date
from itertools import pairwise

from msgspec.structs import replace

from contra.times.calendar import day_or_none
from contra.times.clash import weekday_named
from contra.times.context import Context
from contra.times.pattern import lazily
from contra.times.periods import moved
from contra.times.phrases import Found


def with_own_dates(context: Context, found: list[Found]) -> Context:
    """The context with the full dates of the text, itself where there are none or nothing to fix."""
    yearless = [one for one in found if one[2].value.startswith("XXXX-") and one[2].value[5:6].isdigit()]
    years = {one[2].earliest.year for one in found if one[2].anchor == "text" and one[2].earliest}
    if not yearless or not years:
        return context
    dates = {day for one in found if (day := _full_date(one))}
    dates |= {day for one in yearless if (day := _by_weekday(context.text, one, years))}
    dates |= {day for one, other in pairwise(found) if (day := _implied(context.text, one, other))}
    return replace(context, dates=tuple(sorted(dates))) if dates else context


def _full_date(found: Found) -> date | None:
    """The day, if the expression tells it with its year."""
    meaning = found[2]
    day = meaning.earliest or meaning.latest
    return day if meaning.anchor == "text" and meaning.granularity in ("day", "part", "minute", "hour") else None


def _implied(text: str, one: Found, other: Found) -> date | None:
    """The day of "comes two months before she takes office on January 20, 2025": the story's own, roughly."""
    length, full = LENGTH().fullmatch(one[2].value), _full_date(other)
    if not length or not full or not BEFORE().fullmatch(text, one[1], other[0]):
        return None
    return moved(full, length[2], -int(length[1]))


LENGTH = lazily(r"P(\d{1,3})([DWMY])")
BEFORE = lazily(r" before [^.!?\n]{0,80}")


def _by_weekday(text: str, found: Found, years: set[int]) -> date | None:
    """The day of "Tuesday, November 19" in the one year told, or next to one told, in which it is a Tuesday."""
    weekday = weekday_named(text[found[0] : found[1]])
    month, _, number = found[2].value[5:10].partition("-")
    if not weekday or not number.isdigit():
        return None
    near = {year + shift for year in years for shift in (-1, 0, 1)}
    days = [day for year in near if (day := day_or_none(year, int(month), int(number))) and day.isoweekday() == weekday]
    return days[0] if len(days) == 1 else None

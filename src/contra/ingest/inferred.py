"""The day of publication where the text does not state it but leaves no other."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache
from itertools import islice

from contra.ingest.calendar import Written, dates_in, has_figure
from contra.ingest.lines import Line
from contra.lexicon.load import table

MOST = 200  # dates that are looked at
DAYS = {"day": 1, "week": 7, "month": 30.44}
COUNTS = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "ten": 10}


def inferred_day(lines: Sequence[Line]) -> date | None:
    """The latest of the days without a year, in the year that the text fixes for them."""
    counted = next(filter(None, (_counted_back(line.text) for line in lines)), None)
    if not counted and not any(_weekday().search(line.text) for line in lines):
        return None
    every = (written for line in lines if has_figure(line.text) for written in dates_in(line.text))
    found = list(islice(every, MOST))
    bare = [written for written in found if written.year is None]
    return _latest(bare, *counted) if counted else _weekday_fixed(bare, [full.date for full in found if full.date])


@cache
def _weekday() -> re.Pattern[str]:
    months = "|".join(name.title() for name in table("ingest_calendar")["months"])
    return re.compile(rf"day,?\s(?:{months})\b")


def _latest(bare: Sequence[Written], near: date, slack: int) -> date | None:
    """The latest day that lies within ``slack`` days of ``near``."""
    days = (written.in_year(year) for written in bare for year in (near.year - 1, near.year, near.year + 1))
    return max((day for day in days if day and abs((day - near).days) <= slack), default=None)


def _counted_back(text: str) -> tuple[date, int] | None:
    """The present as counted back from a date, and how inexact: ``comes two months before ... May 20, 2025``."""
    match = _before().search(text) if " before " in text else None
    if match is None:
        return None
    target = next((written.date for written in dates_in(text[match.end() :][:120]) if written.date), None)
    days = int(COUNTS[match["count"].lower()] * DAYS[match["unit"].lower()])
    return (target - timedelta(days=days), max(3, days // 4)) if target else None


@cache
def _before() -> re.Pattern[str]:
    count = "|".join(COUNTS)
    present = r"comes?|is|are|happens?|arrives?|falls?"
    return re.compile(
        rf"\b(?:{present})\s(?:just\s|only\s|about\s)?(?P<count>{count})\s(?P<unit>day|week|month)s?\sbefore\b",
        re.IGNORECASE,
    )


def _weekday_fixed(bare: Sequence[Written], full: Sequence[date]) -> date | None:
    """The latest day of a bare date with its weekday that lies within a month of a full date and fits that weekday."""
    fitting = (
        day
        for written in bare
        if written.weekday is not None
        for near in full
        for year in (near.year - 1, near.year, near.year + 1)
        if (day := written.in_year(year)) and abs((day - near).days) <= 31 and day.weekday() == written.weekday
    )
    return max(fitting, default=None)

"""Full calendar dates as newsrooms write them in their page heads."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import NamedTuple

from contra.lexicon.load import table


class Written(NamedTuple):
    """A date where it is written; the year is None where it is left out."""

    start: int
    stop: int
    year: int | None
    month: int
    day: int
    weekday: int | None = None

    def in_year(self, year: int) -> date | None:
        """The day in that year, None where the calendar has no such day."""
        try:
            return date(year, self.month, self.day)
        except ValueError:
            return None

    @property
    def date(self) -> date | None:
        """The day, where it is complete and exists."""
        return self.in_year(self.year) if self.year else None


@cache
def _months() -> dict[str, int]:
    return {name: number for name, number in table("ingest_calendar")["months"].items()}


@cache
def _weekdays() -> dict[str, int]:
    return {name: number for name, number in table("ingest_calendar")["weekdays"].items()}


@cache
def _pattern() -> re.Pattern[str]:
    month = rf"(?P<m{{0}}>{'|'.join(sorted(_months(), key=len, reverse=True))})\.?"
    weekday = rf"(?:\b(?P<w>{'|'.join(sorted(_weekdays(), key=len, reverse=True))})\.?,?\s{{1,3}})?"
    year = r"(?P<y{0}>(?:19|20)\d\d)\b"
    forms = (
        rf"{weekday}\b{month.format(1)}\s{{0,2}}(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?\b(?!:)(?:,?\s{{0,2}}{year.format(1)})?",
        rf"\b(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?[\s-](?:of\s)?{month.format(2)}(?![a-z])(?:[,\s-]{{1,2}}{year.format(2)})?",
        r"(?<![\d-])(?P<y3>(?:19|20)\d\d)[-/.](?P<m3>\d{1,2})[-/.](?P<d3>\d{1,2})(?!\d)",
        r"(?<![\d.])(?P<d4>\d{1,2})\.\s?(?P<m4>\d{1,2})\.\s?(?P<y4>(?:19|20)\d\d)\b",
        r"(?<![\d/])(?P<a>\d{1,2})/(?P<b>\d{1,2})/(?P<y5>(?:19|20)\d\d)\b",
    )
    return re.compile("|".join(forms), re.IGNORECASE)


@cache
def _figure() -> re.Pattern[str]:
    return re.compile(r"\d")


def has_figure(text: str) -> bool:
    """Whether a figure stands in the text: without one there is no date."""
    return _figure().search(text) is not None


def dates_in(text: str) -> Iterator[Written]:
    """Every date with its day and month, in text order."""
    for match in _pattern().finditer(text):
        yield from _written(match)


def date_in(text: str) -> date | None:
    """The first complete date."""
    return next((found.date for found in dates_in(text) if found.date), None)


def parsed_day(written: str) -> date | None:
    """The day written as 2024-11-21 or in words; None where it is no day or may be two."""
    try:
        return date.fromisoformat(written)
    except ValueError:
        return date_in(written[:100])


def _written(match: re.Match[str]) -> list[Written]:
    """What one match tells; nothing where 03/04/2014 may be April or March."""
    part = match.groupdict()
    if part["a"]:
        return _slashed(match, int(part["a"]), int(part["b"]), int(part["y5"]))
    year = next((int(part[f"y{form}"]) for form in "1234" if part[f"y{form}"]), None)
    month = next(part[f"m{form}"] for form in "1234" if part[f"m{form}"]).lower()
    day = next(int(part[f"d{form}"]) for form in "1234" if part[f"d{form}"])
    number = _months().get(month) or int(month)
    weekday = _weekdays().get(part["w"].lower()) if part["w"] else None
    return [Written(match.start(), match.end(), year, number, day, weekday)] if number <= 12 and 0 < day < 32 else []


def _slashed(match: re.Match[str], one: int, other: int, year: int) -> list[Written]:
    """The one reading that 25/11/2014 has."""
    readings = {(month, day) for month, day in ((one, other), (other, one)) if month <= 12 and 0 < day < 32}
    return [Written(match.start(), match.end(), year, *readings.pop())] if len(readings) == 1 else []

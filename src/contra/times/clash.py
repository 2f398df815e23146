"""What is wrong with a date in itself."""

import re
from calendar import day_name, month_name, monthrange

from contra.lexicon.load import table
from contra.model import Time
from contra.times.pattern import lazily

CALENDAR_DAY = lazily(r"([\dX]{4})-(\d\d)-(\d\d)(?!\d)")
LEAP_YEAR = 2000


def clash(time: Time) -> str:
    """What the date says that cannot be: "February has no 30th day", "November 19, 2024 is a Tuesday"; "" if nothing.

    A weekday counts against a date only where the year is known.
    """
    told = CALENDAR_DAY().match(time.value)
    if not told:
        return ""
    year, month, day = told[1], int(told[2]), int(told[3])
    length = monthrange(int(year) if year.isdigit() and int(year) else LEAP_YEAR, month)[1]
    if day > length:
        return f"{month_name[month]}{' ' + year if month == 2 and year.isdigit() else ''} has no day {day}"
    return _other_weekday(time, f"{month_name[month]} {day}, {year}")


def _other_weekday(time: Time, day: str) -> str:
    """The weekday of the date, if the expression names another one."""
    named = weekday_named(time.text)
    if not named or not time.earliest or time.earliest != time.latest or time.earliest.isoweekday() == named:
        return ""
    return f"{day} is a {day_name[time.earliest.weekday()]}, not a {day_name[named - 1]}"


def weekday_named(text: str) -> int:
    """The number of the weekday an expression with a month begins with (1 Monday); 0 for none."""
    first = re.match(r"[A-Za-z]+", text)
    if not first or not re.search(r"\d", text):
        return 0
    classes = table("times_words")
    word = first[0].lower()
    return int(classes["WEEKDAY"].get(word) or classes["WEEKDAYSHORT"].get(word) or 0)

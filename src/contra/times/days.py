"""Days: dates of the calendar, weekdays, feasts, today and tomorrow."""

import re
from datetime import date, timedelta
from functools import cache

from contra.lexicon.load import words
from contra.times import calendar, sense
from contra.times.context import Context, base_anchor, direction, in_a_name, pick, year_of_day, year_of_weekday
from contra.times.lexeme import Lexeme
from contra.times.notation import Construct
from contra.times.sense import Sense

Lexemes = tuple[Lexeme, ...]
CENTURY_BREAK = 70  # 11/12/69 is 2069, 11/12/70 is 1970


def iso_day(context: Context, lexemes: Lexemes) -> Sense | None:
    """2024-11-21, 2024-11-21T14:30Z."""
    text = lexemes[0].norm
    year, month, number = int(text[:4]), int(text[5:7]), int(text[8:10])
    if not (1 <= month <= 12 and 1 <= number <= 31):
        return None
    found = sense.day(year, month, number)
    clock = re.match(r"t(\d\d:\d\d)", text[10:])
    return _at_clock(found, clock[1]) if clock else found


def _at_clock(found: Sense, clock: str) -> Sense:
    """The day with a time of day."""
    return Sense("TIME", f"{found.value}T{clock}", "minute", found.earliest, found.latest)


def slashed_day(context: Context, lexemes: Lexemes) -> Sense | None:
    """11/21/2024, 21/11/2024, 21.11.2024; 11/12/2024 as the outlet writes it, else with day and month unknown."""
    first, second, year = (int(figure) for figure in re.split(r"[/.-]", lexemes[0].norm))
    year += 0 if year > 99 else (1900 if year >= CENTURY_BREAK else 2000)
    day_first = context.day_first
    if max(first, second) > 12 or "." in lexemes[0].norm or first == second:
        day_first = second <= 12
    if not (min(first, second) >= 1 and max(first, second) <= 31 and min(first, second) <= 12 and year >= 1000):
        return None
    if day_first is None:
        return _undecided(year, first, second)
    return sense.day(year, second, first) if day_first else sense.day(year, first, second)


def _undecided(year: int, first: int, second: int) -> Sense:
    """A numeric date of unknown order: one of two days."""
    one, other = date(year, first, second), date(year, second, first)
    return Sense("DATE", f"{year}-XX-XX", "day", min(one, other), max(one, other), "", "order unknown")


def month_day(context: Context, lexemes: Lexemes) -> Sense | None:
    """June 10, 1940; June 10; 10 June; Monday, June 10; Monday the 10th of June."""
    month, number = pick(lexemes, "ANYMONTH"), pick(lexemes, "DAYNUM")
    weekday, year = pick(lexemes, "ANYWEEKDAY"), pick(lexemes, "YEAR")
    if not month or not number:
        return None
    day = int(re.sub(r"\D", "", number.norm))
    if not 1 <= day <= 31:
        return None
    if year:
        return sense.day(int(year.value), month.value, day)
    if weekday:
        return sense.day(*_split(year_of_weekday(context, month.value, day, weekday.value, lexemes), month.value, day))
    return sense.day(*_split(year_of_day(context, month.value, day, lexemes), month.value, day))


def _split(year: tuple[int | None, str], month: int, number: int) -> tuple[int | None, int, int, str]:
    """The arguments of a day from a guessed year."""
    return year[0], month, number, year[1]


def weekday(context: Context, lexemes: Lexemes) -> Sense | None:
    """Monday: the last one, today included, or the next one where the sentence looks ahead."""
    number = _weekday_of(lexemes)
    if _is_name(context.text, lexemes[0]):
        return None
    if not context.published or context.narrative:
        return sense.weekday(number)
    back = timedelta(days=(context.published.isoweekday() - number) % 7)
    ahead = timedelta(days=(number - context.published.isoweekday()) % 7)
    if direction(context, lexemes) == "ahead":
        return sense.of_day(context.published + ahead, "published")
    return sense.of_day(context.published - back, "published")


@cache
def _names() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What makes a name of a weekday, before it and behind it."""
    before, behind = ("|".join(sorted(words("times_names", key))) for key in ("before_weekday", "behind_weekday"))
    return re.compile(rf"\b(?:{before}) $"), re.compile(rf" (?:{behind})\b")


def _is_name(text: str, named: Lexeme) -> bool:
    """Whether the weekday belongs to the name of a paper, a show or a day of history."""
    before, behind = _names()
    return bool(behind.match(text, named.stop) or before.search(text[max(0, named.start - 12) : named.start]))


def _weekday_of(lexemes: Lexemes) -> int:
    """The number of the weekday named."""
    named = pick(lexemes, "ANYWEEKDAY")
    return int(named.value) if named else 0


def relative_weekday(context: Context, lexemes: Lexemes) -> Sense | None:
    """last Monday, next Monday, this Monday; that Monday, the following Monday."""
    number = _weekday_of(lexemes)
    following, last, coming = (
        pick(lexemes, "FOLLOWING"),
        pick(lexemes, "LAST") or pick(lexemes, "PAST"),
        pick(lexemes, "NEXT"),
    )
    if following and context.told and context.told.latest:
        return sense.of_day(_next_weekday(context.told.latest, number), "context")
    if not context.published or context.narrative or pick(lexemes, "THAT"):
        return sense.weekday(number)
    if last:
        return sense.of_day(_last_weekday(context.published, number), "published")
    if coming or following:
        return sense.of_day(_next_weekday(context.published, number), "published")
    return sense.of_day(calendar.monday_of(context.published) + timedelta(days=number - 1), "published")


def _last_weekday(day: date, number: int) -> date:
    """The last such weekday before the day."""
    return day - timedelta(days=(day.isoweekday() - number - 1) % 7 + 1)


def _next_weekday(day: date, number: int) -> date:
    """The first such weekday after the day."""
    return day + timedelta(days=(number - day.isoweekday() - 1) % 7 + 1)


def weekday_of_week(context: Context, lexemes: Lexemes) -> Sense | None:
    """Monday last week, Friday of next week."""
    unit, shift = pick(lexemes, "UNIT"), pick(lexemes, "SPEECH")
    if not unit or unit.value != "W" or not shift:
        return None
    if not context.published:
        return sense.weekday(_weekday_of(lexemes))
    monday = calendar.monday_of(context.published) + timedelta(weeks=int(shift.value))
    return sense.of_day(monday + timedelta(days=_weekday_of(lexemes) - 1), "published")


def today(context: Context, lexemes: Lexemes) -> Sense | None:
    """today, yesterday, tomorrow, the day before yesterday."""
    shift = int(lexemes[-1].value)
    if in_a_name(context.text, lexemes[0]):
        return None
    if context.published and not context.narrative:
        return sense.of_day(context.published + timedelta(days=shift), "published")
    return Sense("DATE", "XXXX-XX-XX" if shift else "PRESENT_REF", "day", anchor="year unknown")


def tonight(context: Context, lexemes: Lexemes) -> Sense | None:
    """The night of the paper's day."""
    if in_a_name(context.text, lexemes[0]):
        return None
    day = context.published.isoformat() if context.published else "XXXX-XX-XX"
    return Sense("TIME", f"{day}TNI", "part", context.published, context.published, "", "published")


def feast(context: Context, lexemes: Lexemes) -> Sense | None:
    """Christmas 1963, Easter, last Thanksgiving."""
    named, year = pick(lexemes, "HOLIDAY"), pick(lexemes, "YEAR")
    if not named or not context.text[named.start].isupper():
        return None
    if year:
        day = calendar.feast(named.value, int(year.value))
        return sense.of_day(day, "text") if day else None
    return _feast_without_year(context, named.value, lexemes)


def _feast_without_year(context: Context, rule: str, lexemes: Lexemes) -> Sense | None:
    """A feast of the year last told or, in news, the one that tense and paper point at."""
    around = context.told.earliest if context.narrative and context.told else context.published
    if not around:
        return Sense(
            "DATE", f"XXXX-{rule}" if re.fullmatch(r"\d\d-\d\d", rule) else "XXXX-XX-XX", "day", anchor="year unknown"
        )
    days = [day for day in (calendar.feast(rule, around.year + shift) for shift in (-1, 0, 1)) if day]
    if context.narrative:
        return sense.of_day(days[1], base_anchor(context))
    looks = "back" if pick(lexemes, "LAST") else "ahead" if pick(lexemes, "NEXT") else direction(context, lexemes)
    return sense.of_day(_feast_towards(days, around, looks), "published")


def _feast_towards(days: list[date], around: date, looks: str) -> date:
    """The feast nearest to the day on the side the sentence looks to."""
    if looks == "ahead":
        return next(day for day in days if day >= around)
    if looks == "back":
        return next(day for day in reversed(days) if day <= around)
    return min(days, key=lambda day: abs(day - around))


DAYS = (
    Construct("a day in figures", "ISO", "A_DAY", iso_day),
    Construct("a day with strokes", "SLASHED", "A_DAY", slashed_day),
    Construct(
        "month, day, year",
        "(ANYWEEKDAY COMMA? THE?)? ANYMONTH THE? DAYNUM (?!STROKE? SORT* UNITS) (COMMA? YEAR)?",
        "A_DAY",
        month_day,
    ),
    Construct(
        "day, month, year",
        "(ANYWEEKDAY COMMA?)? (THE (?=DAYTH))? DAYNUM OF? ANYMONTH (COMMA? YEAR)?",
        "A_DAY",
        month_day,
    ),
    Construct("a weekday", "WEEKDAY", "A_DAY", weekday),
    Construct(
        "the last or next weekday",
        "(THE|THIS (?=PAST|NEXT))? (LAST|PAST|THIS|NEXT|FOLLOWING|THAT) WEEKDAY",
        "A_DAY",
        relative_weekday,
    ),
    Construct("a weekday of last week", "WEEKDAY OF? (LAST|THIS|NEXT) UNIT", "A_DAY", weekday_of_week),
    Construct("today", "TODAY", "A_DAY", today),
    Construct("tonight", "TONIGHT", "A_PART", tonight),
    Construct("a feast", "(LAST|THIS|NEXT)? HOLIDAY ((COMMA|OF)? YEAR)?", "A_DAY", feast),
)

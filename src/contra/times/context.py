"""What is known around an expression: the paper's day, the date last told, and what they make of a missing year."""

from datetime import date, timedelta
from functools import cache

from msgspec import Struct

from contra.times import calendar
from contra.times.lexeme import Lexeme
from contra.times.notation import UNIONS, sign
from contra.times.sense import Sense
from contra.times.tense import tense

# a date without a year is the nearest one if it lies this close to the paper's day, whatever the tense
NEAR, NEAR_AHEAD = timedelta(days=75), timedelta(days=31)
SAME_STORY = timedelta(days=45)  # and for the one close to a full date of its article if the paper's day is unknown


class Context(Struct, frozen=True):
    """The text, its day of publication, and what it has told so far."""

    text: str
    published: date | None = None
    told: Sense | None = None  # the last expression with known days
    aside: Sense | None = None  # a year told since then that may lead away from the story
    narrative: bool = False  # a history: dates follow one another, the day of publication says nothing
    day_first: bool | None = None  # 11/12 is 11 December
    dates: tuple[date, ...] = ()  # the days that an article of unknown day gives in full


Year = tuple[int | None, str]  # the year and what fixed it


@cache
def _members(name: str) -> str:
    """The signs of a class or union."""
    return "".join(sign(part) for part in UNIONS.get(name, name).split())


def pick(lexemes: tuple[Lexeme, ...], name: str) -> Lexeme | None:
    """The first lexeme of the class or union ``name``."""
    members = _members(name)
    return next((lexeme for lexeme in lexemes if lexeme.sign in members), None)


def is_a(lexeme: Lexeme, name: str) -> bool:
    """Whether the lexeme is of the class or union."""
    return lexeme.sign in _members(name)


def direction(context: Context, lexemes: tuple[Lexeme, ...]) -> str:
    """The tense around an expression."""
    return tense(context.text, lexemes[0].start, lexemes[-1].stop)


def base(context: Context) -> date | None:
    """The day that "two days later" counts from: the one last told, else the paper's."""
    return told_from(context) or context.published


def in_a_name(text: str, lexeme: Lexeme) -> bool:
    """Whether a capital inside a sentence makes the word part of a name: "the daily Metro Today"."""
    if not text[lexeme.start].isupper() or text[lexeme.start : lexeme.stop].isupper():
        return False
    before = text[max(0, lexeme.start - 2) : lexeme.start]
    return len(before) == 2 and before[0].isalnum() and before[1] == " "


def told_from(context: Context) -> date | None:
    """The first day of the date last told, or the last one of an open "by 1940"."""
    return (context.told.earliest or context.told.latest) if context.told else None


def base_anchor(context: Context) -> str:
    """What the base rests on."""
    return "context" if context.told else "published"


def told_day(context: Context) -> date | None:
    """The base if it is a day, not a mere month or year."""
    if context.told and context.told.granularity not in WITHIN_A_DAY:
        return None
    return base(context)


WITHIN_A_DAY = ("minute", "hour", "part", "day")
WITHIN_A_MONTH = (*WITHIN_A_DAY, "week", "weekend", "month")
TURN = 8  # months: a month that many before the one last told lies in the next year


def year_of_month(context: Context, month: int, lexemes: tuple[Lexeme, ...]) -> Year:
    """The year of a month that stands without one."""
    if context.narrative or not context.published:
        return _year_of_story(context, month, None)
    return _published_year(context.published, month, direction(context, lexemes)), "published"


def _published_year(published: date, month: int, looks: str) -> int:
    """The paper's year, the one before or after it as the tense says."""
    if looks == "ahead":
        return published.year + (month < published.month)
    if looks == "back":
        return published.year - (month > published.month)
    return published.year


def year_of_day(context: Context, month: int, number: int, lexemes: tuple[Lexeme, ...]) -> Year:
    """The year of a day that stands without one: of the nearest such day, or of the one the tense looks to."""
    if context.narrative or not context.published:
        return _year_of_story(context, month, number)
    published = context.published
    days = _candidates(published, month, number)
    if not days:
        return None, "year unknown"
    nearest = min(days, key=lambda day: abs(day - published))
    if not -NEAR_AHEAD <= published - nearest <= NEAR:
        nearest = _towards(days, published, direction(context, lexemes)) or nearest
    return nearest.year, "published"


def _candidates(around: date, month: int, number: int) -> list[date]:
    """The days of that name in the year of ``around`` and its neighbours."""
    days = (calendar.day_or_none(around.year + shift, month, number) for shift in (-1, 0, 1))
    return [day for day in days if day]


def _towards(days: list[date], published: date, looks: str) -> date | None:
    """The nearest day before or after the paper's day."""
    if looks == "ahead":
        return next((day for day in days if day >= published), None)
    return next((day for day in reversed(days) if day <= published), None)


def _year_of_story(context: Context, month: int, number: int | None) -> Year:
    """The year that the story itself gives: that of the date last told, or of a full date close by."""
    told = told_from(context)
    if context.narrative and told:
        return told.year + _turns_the_year(context, told, month), "context"
    close = {
        day.year
        for full in context.dates
        for day in _candidates(full, month, number or 15)
        if abs(day - full) <= SAME_STORY
    }
    return (close.pop(), "context") if len(close) == 1 else (None, "year unknown")


def _turns_the_year(context: Context, told: date, month: int) -> bool:
    """Whether a story that stands in November means the next year's January."""
    return context.told is not None and context.told.granularity in WITHIN_A_MONTH and told.month - month >= TURN


def year_of_weekday(context: Context, month: int, number: int, weekday: int, lexemes: tuple[Lexeme, ...]) -> Year:
    """The year in which the day falls on the weekday, if the paper's day leaves one; else as without weekday."""
    guess = year_of_day(context, month, number, lexemes)
    around = context.published or (guess[0] and calendar.day_or_none(guess[0], month, number))
    if not around:
        return guess
    fitting = [day for day in _candidates(around, month, number) if day.isoweekday() == weekday]
    if not fitting:
        return guess
    return min(fitting, key=lambda day: abs(day - around)).year, guess[1]

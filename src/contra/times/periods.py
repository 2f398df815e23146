"""Periods: weeks, months, seasons, quarters, halves, years, decades, centuries."""

import re
from datetime import date, timedelta
from functools import cache

from contra.lexicon.load import words
from contra.times import calendar, sense
from contra.times.context import Context, base, base_anchor, direction, is_a, pick, told_day, year_of_month
from contra.times.lexeme import Lexeme
from contra.times.notation import Construct
from contra.times.pattern import lazily
from contra.times.sense import Sense

Lexemes = tuple[Lexeme, ...]
BACKWARD_WORDS = ("previous", "preceding")  # count from the date last told; "last" counts from the paper's day


def month_year(context: Context, lexemes: Lexemes) -> Sense | None:
    """May 2008, February of 1940, Oct. 1917."""
    month, year = pick(lexemes, "ANYMONTH"), pick(lexemes, "YEAR")
    return sense.month(int(year.value), month.value) if month and year else None


def month_of_relative_year(context: Context, lexemes: Lexemes) -> Sense | None:
    """March of last year, August of that year; March 5 of the same year."""
    month, year, number = pick(lexemes, "ANYMONTH"), _relative_year(context, lexemes), pick(lexemes, "DAYNUM")
    if not month or not year:
        return None
    if number:
        return sense.day(year, month.value, int(re.sub(r"\D", "", number.norm)), base_anchor(context))
    return sense.month(year, month.value, base_anchor(context))


def _relative_year(context: Context, lexemes: Lexemes) -> int | None:
    """The year that "last year", "that year" name."""
    unit, day = pick(lexemes, "UNIT"), _base_of(context, lexemes)
    if not unit or unit.value != "Y" or not day:
        return None
    return day.year + _shift(lexemes)


def _base_of(context: Context, lexemes: Lexemes) -> date | None:
    """The day a relative expression counts from: the paper's for "last" and "this", the one last told for "that"."""
    if pick(lexemes, "THAT") and context.aside and context.aside.anchor != "published":
        return context.aside.earliest or context.aside.latest
    if _counts_from_story(lexemes):
        return base(context)
    return context.published if not context.narrative else base(context)


def _counts_from_story(lexemes: Lexemes) -> bool:
    """Whether "that", "the same", "the following", "the previous", "the next" is said."""
    if pick(lexemes, "FOLLOWING") or pick(lexemes, "THAT") or pick(lexemes, "SAME"):
        return True
    last = pick(lexemes, "LAST")
    if last and last.norm in BACKWARD_WORDS:
        return True
    return bool(pick(lexemes, "THE") and pick(lexemes, "NEXT"))


def _shift(lexemes: Lexemes) -> int:
    """How many units on: -1 for last, +1 for next and following, 0 for this and that."""
    said = [lexeme for lexeme in lexemes if is_a(lexeme, "RELATIVE")]
    return int(said[-1].value or 0) if said else 0  # the last of "this past"


def relative_month(context: Context, lexemes: Lexemes) -> Sense | None:
    """last March, next May, this June."""
    month, now = pick(lexemes, "ANYMONTH"), context.published
    if not month or not now:
        return sense.month(None, month.value, "year unknown") if month else None
    years = {-1: now.year - (month.value >= now.month), 1: now.year + (month.value <= now.month), 0: now.year}
    return sense.month(years[_shift(lexemes)], month.value, "published")


def month(context: Context, lexemes: Lexemes) -> Sense | None:
    """March: of the paper's year or its neighbour, as the tense says."""
    named = pick(lexemes, "ANYMONTH")
    if not named or _is_first_name(context.text, named):
        return None
    year, anchor = year_of_month(context, named.value, lexemes)
    return sense.month(year, named.value, anchor)


def _is_first_name(text: str, named: Lexeme) -> bool:
    """Whether the month is a woman's name: "April Jones said", but not "in April Paris"."""
    if named.norm not in FIRST_NAMES or not re.match(r" [A-Z][a-z]", text[named.stop : named.stop + 3]):
        return False
    return not re.search(
        r"\b(?:[Ii]n|[Bb]y|[Ss]ince|of|from|until|last|this|next|early|late|mid) $|-$",
        text[max(0, named.start - 6) : named.start],
    )


FIRST_NAMES = ("april", "june", "august")


def season_year(context: Context, lexemes: Lexemes) -> Sense | None:
    """the summer of 1955, spring 1975."""
    named, year = pick(lexemes, "SEASON"), pick(lexemes, "YEAR")
    return sense.season(int(year.value), named.value) if named and year else None


def season(context: Context, lexemes: Lexemes) -> Sense | None:
    """last summer, this spring, the winter, the spring of next year."""
    named, now = pick(lexemes, "SEASON"), _base_of(context, lexemes)
    if not named:
        return None
    if not now:
        return sense.season(None, named.value, "year unknown")
    if pick(lexemes, "UNIT"):
        year = _relative_year(context, lexemes)
        return sense.season(year, named.value, "published") if year else None
    return sense.season(_season_year(context, lexemes, named.value, now), named.value, base_anchor(context))


def _season_year(context: Context, lexemes: Lexemes, name: str, now: date) -> int:
    """The year of a season told from the day ``now``."""
    begins = calendar.FIRST_MONTH[name] if name != "WI" else 1
    if context.narrative or pick(lexemes, "THIS") or pick(lexemes, "THAT"):
        return now.year
    looks = {-1: "back", 1: "ahead"}.get(_shift(lexemes)) or direction(context, lexemes)
    if looks == "ahead":
        return now.year + (begins <= now.month)
    strictly = pick(lexemes, "LAST") is not None and calendar.season_of(now) == name
    return now.year - (begins > now.month or strictly)


def quarter(context: Context, lexemes: Lexemes) -> Sense | None:
    """the third quarter of 2009, the fourth quarter, third-quarter, Q3 2009."""
    number, year = _ordinal(lexemes), pick(lexemes, "YEAR")
    if not 1 <= number <= 4 or context.text.startswith(" of the ", lexemes[-1].stop):  # the second quarter of the match
        return None
    if year:
        return sense.quarter(int(year.value), number)
    relative = _relative_year(context, lexemes) if pick(lexemes, "UNIT") else None
    if relative:
        return sense.quarter(relative, number, base_anchor(context))
    return _quarter_without_year(context, number, lexemes)


def _quarter_without_year(context: Context, number: int, lexemes: Lexemes) -> Sense:
    """The last such quarter that has begun, or the next one where the sentence looks ahead."""
    now = base(context) if context.narrative else context.published
    if not now:
        return sense.quarter(None, number, "year unknown")
    current = (now.month + 2) // 3
    if direction(context, lexemes) == "ahead":
        return sense.quarter(now.year + (number < current), number, "published")
    return sense.quarter(now.year - (number > current), number, "published")


def _ordinal(lexemes: Lexemes) -> int:
    """The number of an ordinal or of Q3; -1 is the last, 0 none."""
    told = pick(lexemes, "ORDINAL") or pick(lexemes, "DAYTH") or pick(lexemes, "QSHORT")
    if not told:
        return 0
    return int(told.value if told.value is not None else re.sub(r"\D", "", told.norm))


def half(context: Context, lexemes: Lexemes) -> Sense | None:
    """the first half of 2008, the second half of this year, the latter half of 1944."""
    number, year = _ordinal(lexemes), pick(lexemes, "YEAR")
    number = 2 if number == -1 else number
    if number not in (1, 2):
        return None
    named = int(year.value) if year else _relative_year(context, lexemes)
    return sense.half(named, number, "text" if year else base_anchor(context)) if named else None


def relative_quarter(context: Context, lexemes: Lexemes) -> Sense | None:
    """last quarter, this quarter, the next quarter."""
    now = _base_of(context, lexemes)
    if not now:
        return Sense("DATE", "XXXX-QX", "quarter", anchor="year unknown")
    year, first = calendar.plus_months(now.year, now.month, 3 * _shift(lexemes))
    return sense.quarter(year, (first + 2) // 3, base_anchor(context))


def fiscal_year(context: Context, lexemes: Lexemes) -> Sense | None:
    """fiscal 2009, fiscal year 2009, FY2009: a year whose days its owner knows."""
    year = pick(lexemes, "YEAR")
    figures = year.norm if year else re.sub(r"\D", "", lexemes[0].norm)
    number = int(figures) if len(figures) == 4 else 2000 + int(figures)
    bounds = calendar.year_bounds(number - 1, number)
    return Sense("DATE", f"FY{number}", "year", *(bounds or (None, None)))


def decade(context: Context, lexemes: Lexemes) -> Sense | None:
    """the 1990s, the '90s, the nineties, the 470s BC."""
    if OF_AGE().search(context.text, max(0, lexemes[0].start - 12), lexemes[0].start):
        return None  # a man in his 80s
    named, spelled, era = pick(lexemes, "DECADE"), pick(lexemes, "DECADENAME"), pick(lexemes, "ERA")
    figures = re.sub(r"\D", "", named.norm) if named else str(spelled.value if spelled else "")
    if era and era.value == "BC":
        return sense.before_christ(figures.zfill(4)[:3], "decade")
    if len(figures) == 4:
        return sense.decade(int(figures))
    return sense.decade(1900 + int(figures)) if int(figures) >= 20 else None


OF_AGE = lazily(r"\b(?:his|her|their|my|our|your) (?:early |mid-?|late )?$", re.IGNORECASE)


def century(context: Context, lexemes: Lexemes) -> Sense | None:
    """the 19th century, the twentieth century, the 4th century BC."""
    number, unit, era = _ordinal(lexemes), pick(lexemes, "UNIT") or pick(lexemes, "UNITS"), pick(lexemes, "ERA")
    if number < 1 or not unit or unit.value != "CE":
        return None
    if era and era.value == "BC":
        return sense.before_christ(f"{number - 1:02}", "century")
    return sense.century(number)


def year(context: Context, lexemes: Lexemes) -> Sense | None:
    """1939, the year 1990; not "$2000", "1984/85", "a 2000-strong force"."""
    named = lexemes[-1]
    if NO_YEAR_BEHIND().match(context.text, named.stop):
        return None
    if len(lexemes) == 1 and _belongs_to_what_precedes(context.text, named.start):
        return None
    return sense.year(int(named.value))


NO_YEAR_BEHIND = lazily(r"[/%°$€£]|[-–][a-z](?!ra\b)")  # but "2004-era"
RANGE_OR_PREFIX = lazily(r"(?:\d{4}|\b(?:mid|pre|post|early|late|then))[-–]$", re.IGNORECASE)


def _belongs_to_what_precedes(text: str, start: int) -> bool:
    """Whether a hyphen or stroke binds the figure: "VK-1999", but not "1939-1945", "post-1990"."""
    ahead = text[max(0, start - 12) : start]
    if ahead[-1:] in tuple("-–/.#"):
        return not RANGE_OR_PREFIX().search(ahead)
    return bool(_numbered().search(ahead))


@cache
def _numbered() -> re.Pattern[str]:
    """A word whose figure is a number, not a year: "Resolution 1512"."""
    nouns = "|".join(re.escape(noun) for noun in sorted(words("times_names", "before_figure")))
    return re.compile(rf"(?<!\w)(?:{nouns}) $")


def year_of_era(context: Context, lexemes: Lexemes) -> Sense | None:
    """493 BC, AD 70."""
    era, figure = pick(lexemes, "ERA"), pick(lexemes, "COUNTWORD")
    if not era or not figure or not figure.norm.isdigit() or not context.text[era.start].isupper():
        return None
    if era.value == "BC":
        month = pick(lexemes, "ANYMONTH")
        return sense.before_christ(figure.norm.zfill(4) + (f"-{month.value:02}" if month else ""))
    return sense.year(int(figure.norm)) if 1 <= int(figure.norm) <= 9999 else None


def before_era(context: Context, lexemes: Lexemes) -> Sense | None:
    """499 in "499-493 BC"."""
    return sense.before_christ(lexemes[0].norm.zfill(4)) if lexemes[0].norm.isdigit() else None


def season_of_era(context: Context, lexemes: Lexemes) -> Sense | None:
    """the spring of 480 BC."""
    found, named = year_of_era(context, lexemes), pick(lexemes, "SEASON")
    return sense.before_christ(f"{found.value[2:]}-{named.value}", "season") if found and named else None


def weekend(context: Context, lexemes: Lexemes) -> Sense | None:
    """the weekend, this weekend, last weekend."""
    now = _base_of(context, lexemes)
    if not now:
        return Sense("DATE", "XXXX-WXX-WE", "weekend", anchor="year unknown")
    monday = calendar.monday_of(now) + timedelta(weeks=_weekend_shift(context, lexemes, now))
    return sense.weekend(monday, base_anchor(context) if _counts_from_story(lexemes) else "published")


def _weekend_shift(context: Context, lexemes: Lexemes, now: date) -> int:
    """0 for the weekend of the same week, -1 for the one before."""
    shift, in_weekend = _shift(lexemes), now.isoweekday() >= 6
    if shift == 1:
        return 1 if in_weekend else 0
    if shift == -1:
        return -1
    looks = direction(context, lexemes)
    return 0 if in_weekend or looks == "ahead" or (not looks and pick(lexemes, "THIS")) else -1


def relative_unit(context: Context, lexemes: Lexemes) -> Sense | None:
    """last week, this month, next year, the previous decade, the following day, that year."""
    unit, now = pick(lexemes, "UNIT"), _base_of(context, lexemes)
    if not unit:
        return None
    if pick(lexemes, "PAST") or (pick(lexemes, "THE") and _is_last(lexemes)):
        return _past_length(context, unit.value)
    if unit.value == "D":
        now = (told_day(context) if context.told else None) if _counts_from_story(lexemes) else now
    if not now:
        return _unknown(unit.value)
    anchor = base_anchor(context) if _counts_from_story(lexemes) else "published"
    return shifted(now, unit.value, _shift(lexemes), anchor)


def _is_last(lexemes: Lexemes) -> bool:
    """Whether "last" is said: "the last year" is a length, "last year" and "the previous year" are dates."""
    word = pick(lexemes, "LAST")
    return word is not None and word.norm == "last"


def _past_length(context: Context, unit: str) -> Sense | None:
    """The past week: a length that ends now."""
    length, now = sense.length("1", unit), context.published
    if not now or unit[0] == "T":
        return length
    from_day = moved(now, unit, -1)
    return Sense("DURATION", length.value, length.granularity, from_day, now, "", "published")


def _unknown(unit: str) -> Sense | None:
    """A week, month or year of no known year."""
    values = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "M": "XXXX-XX", "Y": "XXXX", "DE": "XXX", "CE": "XX"}
    value = values.get(unit)
    return Sense("DATE", value, sense.GRANULARITIES[unit], anchor="year unknown") if value else None


def moved(day: date, unit: str, count: int) -> date | None:
    """The day ``count`` units on."""
    days = {"D": 1, "W": 7, "FN": 14, "WE": 7}
    months = {"M": 1, "Q": 3, "Y": 12, "DE": 120, "CE": 1200}
    if unit in days:
        return calendar.plus_days(day, days[unit] * count)
    return calendar.same_day_months_on(day, months[unit] * count) if unit in months else None


def shifted(day: date, unit: str, count: int, anchor: str) -> Sense | None:
    """The day, week, month, quarter, year, decade or century ``count`` units on."""
    there = moved(day, unit, count)
    if not there:
        return None
    if unit in ("W", "FN"):
        return sense.week(calendar.monday_of(there), anchor)
    if unit in ("DE", "CE"):
        return (
            sense.decade(there.year // 10 * 10, anchor)
            if unit == "DE"
            else sense.century((there.year + 99) // 100, anchor)
        )
    return _by_month(there, unit, anchor)


def _by_month(there: date, unit: str, anchor: str) -> Sense:
    """The day, month, quarter or year in which a day lies."""
    if unit == "M":
        return sense.month(there.year, there.month, anchor)
    if unit == "Q":
        return sense.quarter(there.year, (there.month + 2) // 3, anchor)
    return sense.year(there.year, anchor) if unit == "Y" else sense.of_day(there, anchor)


PERIODS = (
    Construct("month and year", "ANYMONTH (COMMA|OF)? YEAR", "A_PERIOD", month_year),
    Construct("month of last year", "ANYMONTH DAYNUM? OF? THE? RELATIVE UNIT", "A_PERIOD", month_of_relative_year),
    Construct("last March", "(LAST|PAST|THIS|NEXT) ANYMONTH", "A_PERIOD", relative_month),
    Construct("a month", "MONTH (?!HYPHEN? OLD)", "A_PERIOD", month),
    Construct(
        "in May",
        "(?<=LEAD) (MONTHWORD|MONTHSHORT)|(MONTHWORD|MONTHSHORT) (?=(STROKE|TO|AND) ANYMONTH)",
        "A_PERIOD",
        month,
    ),
    Construct("season and year", "THE? SEASON (COMMA|OF)? YEAR", "A_PERIOD", season_year),
    Construct("season of next year", "THE? SEASON OF RELATIVE UNIT", "A_PERIOD", season),
    Construct("last summer", "THE? RELATIVE SEASON", "A_PERIOD", season),
    Construct("the summer", "(THE|(?<=IN)|(?<=BY)|(?<=OF)|(?<=EARLY)|(?<=AND)) SEASON (?!OF)", "A_PERIOD", season),
    Construct(
        "quarter of a year",
        "THE? FISCAL? (ORDINAL|DAYTH) HYPHEN? FISCAL? QUARTER ((OF|IN|COMMA)? (FISCAL UNIT?)? YEAR)?",
        "A_PERIOD",
        quarter,
    ),
    Construct(
        "quarter of last year", "THE? (ORDINAL|DAYTH) HYPHEN? QUARTER OF THE? RELATIVE UNIT", "A_PERIOD", quarter
    ),
    Construct("Q3", "QSHORT (COMMA|OF)? YEAR?", "A_PERIOD", quarter),
    Construct("half of a year", "THE? (ORDINAL|DAYTH) HYPHEN? HALF OF YEAR", "A_PERIOD", half),
    Construct("half of last year", "THE? (ORDINAL|DAYTH) HYPHEN? HALF OF THE? RELATIVE UNIT", "A_PERIOD", half),
    Construct("last quarter", "THE? RELATIVE QUARTER", "A_PERIOD", relative_quarter),
    Construct("fiscal year", "FISCAL UNIT? YEAR|FISCALYEAR", "A_PERIOD", fiscal_year),
    Construct("a decade", "THE? DECADE ERA?|THE DECADENAME", "A_PERIOD", decade),
    Construct("a century", "THE? (ORDINAL|DAYTH) HYPHEN? ANYUNIT ERA?", "A_PERIOD", century),
    Construct("a year", "(THE ANYUNIT)? YEAR", "A_PERIOD", year),
    Construct(
        "a year of an era",
        "(ANYMONTH (OF|COMMA)?)? (SMALL|FIGURE|YEAR) ERA|ERA (SMALL|FIGURE|YEAR)",
        "A_PERIOD",
        year_of_era,
    ),
    Construct("the first year of two", "(SMALL|FIGURE) (?=(STROKE|TO|AND) (SMALL|FIGURE) ERA)", "A_PERIOD", before_era),
    Construct("a season of an era", "THE? SEASON OF? (SMALL|FIGURE|YEAR) ERA", "A_PERIOD", season_of_era),
    Construct("the weekend", "THE? (THIS (?=PAST|NEXT))? RELATIVE? WEEKEND", "A_PERIOD", weekend),
    Construct("last week", "THE? RELATIVE UNIT", "A_PERIOD", relative_unit),
)

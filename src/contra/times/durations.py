"""Durations and recurring times: two weeks, a 3-year-old, every Friday, daily."""

from datetime import date

from contra.times import sense
from contra.times.context import Context, in_a_name, is_a, pick
from contra.times.lexeme import Lexeme
from contra.times.notation import Construct
from contra.times.pattern import lazily
from contra.times.periods import moved
from contra.times.sense import Sense

Lexemes = tuple[Lexeme, ...]


def amount(lexemes: Lexemes) -> str:
    """The figure told: "2", "25" for twenty-five, "2.5" for two and a half, "X" for several."""
    if pick(lexemes, "HALF"):
        return _with_half(lexemes)
    figures = [lexeme for lexeme in lexemes if is_a(lexeme, "COUNTWORD")]
    if figures:
        return _number(figures)
    vague = pick(lexemes, "AMOUNT")
    return str(vague.value) if vague else ("1" if pick(lexemes, "A") or pick(lexemes, "UNIT") else "X")


def _number(figures: list[Lexeme]) -> str:
    """Figures and number words as one number; of "two to three", the last."""
    values = [float(figure.value) for figure in figures]
    total = values[-1]
    if len(values) > 1 and values[-2] >= 20 > values[-2] % 10 == 0 and values[-1] < 10 and _spelled(figures):
        total += values[-2]  # twenty-five
    elif len(values) > 1 and values[-1] == 100 and _spelled(figures):
        total *= values[-2]  # three hundred
    return str(int(total)) if total == int(total) else str(total)


def _spelled(figures: list[Lexeme]) -> bool:
    """Whether the last two are words."""
    return is_a(figures[-1], "NUMBER") and is_a(figures[-2], "NUMBER")


def _with_half(lexemes: Lexemes) -> str:
    """Half a year, a year and a half, two and a half years."""
    figures = [lexeme for lexeme in lexemes if is_a(lexeme, "COUNTWORD")]
    whole = int(float(_number(figures))) if figures else int(pick(lexemes, "AND") is not None)
    return f"{whole}.5" if whole else "0.5"


def length(context: Context, lexemes: Lexemes) -> Sense | None:
    """two years, nearly five months, a 12-day, several decades, a year and a half."""
    unit, loosely = pick(lexemes, "ANYUNIT") or pick(lexemes, "QUARTER"), pick(lexemes, "LOOSELY")
    if not unit or _counts_no_time(context.text, lexemes, unit):
        return None
    letter = unit.value or "Q"
    modifier = str(loosely.value) if loosely else ""
    if pick(lexemes, "HALF") or (unit.value in ("CE", "TH") and pick(lexemes, "QUARTER")):
        return _broken_length(lexemes, letter, modifier)
    return sense.length(amount(lexemes), letter, modifier)


def _counts_no_time(text: str, lexemes: Lexemes, unit: Lexeme) -> bool:
    """Whether the words mean something else: "three quarters of them", "a minute detail", "a year-to-date list"."""
    if unit is lexemes[-1] and pick(lexemes, "A") and COMPOUND().match(text, unit.stop):
        return True
    if unit.norm in ("quarter", "quarters"):
        return text.startswith(" of ", unit.stop)
    return unit.norm == "minute" and bool(pick(lexemes, "A")) and bool(ADJECTIVE().match(text, unit.stop))


COMPOUND = lazily(r"-[a-z]")
ADJECTIVE = lazily(
    r" (?!ago|later|and|or|before|after|earlier|to|of|in|for|from|by|with|when|while|as|at|on|each|every|per)[a-z]"
)


def _broken_length(lexemes: Lexemes, letter: str, modifier: str) -> Sense:
    """Half an hour is 30 minutes, a quarter century 25 years, half a year six months, a year and a half P1.5Y."""
    count = float(amount(lexemes)) if pick(lexemes, "HALF") else 0.25
    finer = {"CE": ("Y", 100), "DE": ("Y", 10), "TH": ("TM", 60), "Y": ("M", 12)}.get(letter)
    if finer and count < 1:
        return sense.length(str(int(finer[1] * count)), finer[0], modifier)
    return sense.length(str(count), letter, modifier)


def quarter_length(context: Context, lexemes: Lexemes) -> Sense | None:
    """a quarter century, a quarter of an hour."""
    unit = pick(lexemes, "UNIT")
    return length(context, lexemes) if unit and unit.value in ("CE", "TH") else None


def units(context: Context, lexemes: Lexemes) -> Sense | None:
    """for years, within minutes; seconds and quarters are told only with a figure."""
    letter = lexemes[0].value
    return sense.length("X", letter) if lexemes[0].norm in PLAIN else None


PLAIN = ("centuries", "days", "decades", "hours", "minutes", "months", "weeks", "years")


def told_length(context: Context, lexemes: Lexemes) -> Sense | None:
    """the past nine days, the last two years, the next six months: lengths that end or begin now."""
    found = length(context, lexemes)
    unit = pick(lexemes, "ANYUNIT")
    if not found or not unit or not context.published:
        return found
    bounds = _bounds_of_told(context.published, unit.value, amount(lexemes), lexemes)
    return Sense("DURATION", found.value, found.granularity, *bounds, found.modifier, "published")


def _bounds_of_told(now: date, unit: str, count: str, lexemes: Lexemes) -> tuple[date | None, date | None]:
    """The days of the past or next so many units."""
    if not count.isdigit():
        return None, None
    if pick(lexemes, "LAST") or pick(lexemes, "PAST"):
        return moved(now, unit, -int(count)), now
    return (now, moved(now, unit, int(count))) if pick(lexemes, "NEXT") else (None, None)


def recurring_unit(context: Context, lexemes: Lexemes) -> Sense | None:
    """every day, each year, per month, twice a week, every two years, every other week."""
    unit, sort = pick(lexemes, "ANYUNIT"), pick(lexemes, "SORT")
    if not unit:
        return None
    count = "2" if sort and sort.norm == "other" else amount(lexemes)
    return Sense("SET", sense.length_value(count, unit.value), sense.GRANULARITIES[unit.value])


def recurring_day(context: Context, lexemes: Lexemes) -> Sense | None:
    """every Friday, Fridays, every Friday night."""
    named, part = pick(lexemes, "WEEKDAYS") or pick(lexemes, "WEEKDAY"), pick(lexemes, "PART")
    if not named:
        return Sense("SET", f"XXXX-XX-XXT{part.value}", "part") if part else None
    return Sense("SET", f"XXXX-WXX-{named.value}{'T' + part.value if part else ''}", "part" if part else "day")


def recurring_period(context: Context, lexemes: Lexemes) -> Sense | None:
    """every March, each summer, every weekend."""
    month, season = pick(lexemes, "ANYMONTH"), pick(lexemes, "SEASON")
    if month:
        return Sense("SET", f"XXXX-{month.value:02}", "month")
    return Sense("SET", f"XXXX-{season.value}", "season") if season else Sense("SET", "XXXX-WXX-WE", "weekend")


def lasting(context: Context, lexemes: Lexemes) -> Sense | None:
    """a weeklong strike."""
    value = str(lexemes[0].value)
    return Sense("DURATION", value, sense.GRANULARITIES.get(value[2:], "hour"))


PAPER = lazily(r"Daily [A-Z]")


def rate(context: Context, lexemes: Lexemes) -> Sense | None:
    """daily, weekly, annual."""
    value, word = str(lexemes[0].value), lexemes[0]
    if in_a_name(context.text, word) or (word.norm == "daily" and PAPER().match(context.text, word.start)):
        return None  # the Daily Bugle
    return Sense("SET", value, sense.GRANULARITIES.get(value[-1], "day"))


FIGURES = "(COUNTWORD (STROKE? NUMBER)*|AMOUNT|A AMOUNT|A (?!HYPHEN? SORT* UNITS))"
SPAN = f"(LOOSELY THE?)? ({FIGURES} (TO|STROKE|AND))? {FIGURES} STROKE? SORT*"

LENGTHS = (
    Construct("so many units", f"{SPAN} ANYUNIT", "A_LENGTH", length),
    Construct("one quarter", "COUNTWORD SORT* QUARTER (?!OF)", "A_LENGTH", length),
    Construct("an age", f"{SPAN} ANYUNIT HYPHEN? OLD", "A_LENGTH", length),
    Construct("years long", f"({SPAN})? ANYUNIT HYPHEN? LONG|UNITS HYPHEN OLD", "A_LENGTH", length),
    Construct("a unit and a half", "LOOSELY? (A|NUMBER) UNIT AND A HALF", "A_LENGTH", length),
    Construct(
        "two and a half units", "LOOSELY? COUNTWORD HYPHEN? AND HYPHEN? A HYPHEN? HALF ANYUNIT", "A_LENGTH", length
    ),
    Construct("a quarter of a unit", "LOOSELY? A? QUARTER (HYPHEN|OF A)? UNIT", "A_LENGTH", quarter_length),
    Construct("half a unit", "LOOSELY? (HALF HYPHEN? A|A HALF|HALF) HYPHEN? UNIT", "A_LENGTH", length),
    Construct(
        "the past so many units",
        f"THE? (LAST|PAST|NEXT|FOLLOWING|ORDINAL|SAME) (LOOSELY)? {FIGURES} SORT* ANYUNIT"
        f"|THE {FIGURES} (LAST|PAST|NEXT|FOLLOWING)? SORT* ANYUNIT",
        "A_LENGTH",
        told_length,
    ),
    Construct("the past units", "THE? (LAST|PAST|NEXT|FOLLOWING|RECENT) UNITS", "A_LENGTH", told_length),
    Construct("units", "UNITS", "A_LENGTH", units),
)
SETS = (
    Construct("every unit", "(EVERY|PER) (ORDINAL|COUNTWORD|AMOUNT|SORT)? ANYUNIT", "A_SET", recurring_unit),
    Construct(
        "twice a week",
        "(TIMES|COUNTWORD TIMES) (A|EVERY|PER) UNIT|(?<=COUNTWORD) A UNIT (?!AGO|LATER|AND)",
        "A_SET",
        recurring_unit,
    ),
    Construct("every Friday", "EVERY WEEKDAY PART?|WEEKDAYS|EVERY PART", "A_SET", recurring_day),
    Construct("every March", "EVERY (ANYMONTH|SEASON|WEEKEND)", "A_SET", recurring_period),
    Construct("daily", "RATE", "A_SET", rate),
    Construct("weeklong", "LASTING", "A_LENGTH", lasting),
)

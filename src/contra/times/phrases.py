"""The second pass: what stands around dates and lengths and changes them.

early March · the end of the year · Monday night · two weeks ago · three days after May 5 · between March and May
"""

import re
from collections.abc import Callable
from datetime import date, timedelta

from msgspec.structs import replace

from contra.times import calendar, sense
from contra.times.context import Context, base, base_anchor, is_a, pick, told_day
from contra.times.lexeme import Lexeme
from contra.times.notation import Construct
from contra.times.pattern import lazily
from contra.times.periods import shifted
from contra.times.sense import Sense

Lexemes = tuple[Lexeme, ...]
Found = tuple[int, int, Sense]  # start, stop, meaning


def one(build: Callable[[Context, Lexemes], Sense | None]) -> Callable[[Context, Lexemes], list[Found]]:
    """A builder whose meaning covers all its words."""

    def found(context: Context, lexemes: Lexemes) -> list[Found]:
        meaning = build(context, lexemes)
        return [(lexemes[0].start, lexemes[-1].stop, meaning)] if meaning else _alone(lexemes)

    return found


def _alone(lexemes: Lexemes) -> list[Found]:
    """The atoms among the words, each for itself."""
    return [(lexeme.start, lexeme.stop, lexeme.value) for lexeme in lexemes if isinstance(lexeme.value, Sense)]


def _date(lexemes: Lexemes) -> Sense | None:
    """The date among the words."""
    atom = pick(lexemes, "DATE")
    return atom.value if atom and isinstance(atom.value, Sense) else None


# ── early, late, end of ─────────────────────────────────────────────────────────────────────────


def part_of_period(context: Context, lexemes: Lexemes) -> Sense | None:
    """early March, mid-2023, late last year, the end of 1944, later this month."""
    found = _date(lexemes)
    word = pick(lexemes, "EARLY") or pick(lexemes, "END") or pick(lexemes, "LATER")
    if not found or not word or (pick(lexemes, "END") and AS_VERB().match(context.text, word.start)):
        return None
    modifier = {"-": "START", "+": "END"}.get(str(word.value), str(word.value))
    earliest, latest = _narrowed(found, modifier)
    return replace(found, modifier=modifier, earliest=earliest, latest=latest)


def _narrowed(found: Sense, modifier: str) -> tuple[date | None, date | None]:
    """The bounds of the early, middle or late part, generously: two thirds of the whole."""
    if not found.earliest or not found.latest:
        return found.earliest, found.latest
    days = (found.latest - found.earliest).days
    if modifier == "START":
        return found.earliest, found.earliest + timedelta(days=days * 2 // 3)
    if modifier == "END":
        return found.latest - timedelta(days=days * 2 // 3), found.latest
    trim = days // 5 if modifier == "MID" else 0
    return found.earliest + timedelta(days=trim), found.latest - timedelta(days=trim)


def part_of_unit(context: Context, lexemes: Lexemes) -> Sense | None:
    """the end of the year, later in the month: of the date last told."""
    unit = pick(lexemes, "UNIT")
    if not unit or AT_LAST().search(context.text[max(0, lexemes[0].start - 3) : lexemes[-1].stop]):
        return None
    now = base(context) if context.narrative or unit.value == "D" else context.published
    if not now or unit.value not in ("D", "W", "M", "Y", "DE", "CE"):
        return None
    whole = shifted(now, unit.value, 0, base_anchor(context))
    word = pick(lexemes, "EARLY") or pick(lexemes, "END") or pick(lexemes, "LATER")
    if not whole or not word:
        return None
    modifier = {"-": "START", "+": "END"}.get(str(word.value), str(word.value))
    earliest, latest = _narrowed(whole, modifier)
    return replace(whole, modifier=modifier, earliest=earliest, latest=latest)


AT_LAST = lazily(r"^(?:at )?the end of the day$", re.IGNORECASE)  # says no time


# ── parts of day and clocks ─────────────────────────────────────────────────────────────────────


def part_of_day(context: Context, lexemes: Lexemes) -> Sense | None:
    """Monday night, the morning of November 21, November 21 at dawn."""
    found, part = _date(lexemes), pick(lexemes, "PART")
    if not found or not part or found.granularity != "day":
        return None
    early, last = pick(lexemes, "EARLY"), pick(lexemes, "DAYNUM")
    modifier = str(early.value) if early else found.modifier
    latest = (
        calendar.plus_days(found.latest, 1) if last and found.latest else found.latest
    )  # the night of November 19-20
    return replace(
        found, type="TIME", value=f"{found.value}T{part.value}", granularity="part", modifier=modifier, latest=latest
    )


def part_of_told_day(context: Context, lexemes: Lexemes) -> Sense | None:
    """that night, the same morning, the next afternoon: of the day last told."""
    part, shift = pick(lexemes, "PART"), pick(lexemes, "RELATIVE")
    now = told_day(context) if context.told else None
    if not part or not shift:
        return None
    if not now:
        return Sense("TIME", f"XXXX-XX-XXT{part.value}", "part", anchor="year unknown")
    there = calendar.plus_days(now, int(shift.value or 0))
    return _part(there, part.value, base_anchor(context)) if there else None


def part_of_this_day(context: Context, lexemes: Lexemes) -> Sense | None:
    """this morning, last night, overnight."""
    part, last, now = pick(lexemes, "PART"), pick(lexemes, "LAST"), context.published
    if not part:
        return None
    if not now:
        return Sense("TIME", f"XXXX-XX-XXT{part.value}", "part", anchor="year unknown")
    there = calendar.plus_days(now, -1 if last else 0)
    return _part(there, part.value, "published") if there else None


def _part(day: date, part: str, anchor: str) -> Sense:
    """A part of a known day."""
    return Sense("TIME", f"{day.isoformat()}T{part}", "part", day, day, "", anchor)


def overnight(context: Context, lexemes: Lexemes) -> Sense | None:
    """overnight: the night before the paper's day."""
    if lexemes[0].norm != "overnight" or not context.published:
        return None
    return _part(context.published, "NI", "published")


def weekend_of(context: Context, lexemes: Lexemes) -> Sense | None:
    """the weekend of November 16, the week of November 18."""
    day, whole = lexemes[-1].value, pick(lexemes, "A_PERIOD")
    if not day.earliest or not _is_week(whole, pick(lexemes, "UNIT")):
        return None
    named = sense.weekend if whole and whole.value.granularity == "weekend" else sense.week
    return named(calendar.monday_of(day.earliest), day.anchor)


def _is_week(whole: Lexeme | None, unit: Lexeme | None) -> bool:
    """Whether a week or weekend is named."""
    return whole.value.granularity in ("week", "weekend") if whole else unit is not None and unit.value == "W"


def clock_of_day(context: Context, lexemes: Lexemes) -> Sense | None:
    """9:40 p.m. on Monday, Nov. 21 at 14:30, 16:00 UTC today, 3 a.m. on Sunday morning."""
    found, clock = _date(lexemes), pick(lexemes, "A_CLOCK")
    if not found or not clock or found.granularity not in ("day", "part"):
        return None
    value = found.value.split("T")[0] + _of_part(clock.value.value, pick(lexemes, "PART"))
    return replace(found, type="TIME", value=value, granularity=clock.value.granularity)


def _of_part(clock: str, part: Lexeme | None) -> str:
    """The clock time in the part of day named: nine o'clock at night is T21:00."""
    hour = int(clock[1:3])
    if not part or part.value == "MO" or not 5 <= hour < 12:
        return clock
    return f"T{hour + 12}{clock[3:]}"


def early_hours(context: Context, lexemes: Lexemes) -> Sense | None:
    """the early hours of Saturday: before its morning."""
    found = _date(lexemes)
    if not found or found.granularity != "day":
        return None
    return replace(found, type="TIME", value=f"{found.value}TMO", granularity="part", modifier="START")


def bare_clock(context: Context, lexemes: Lexemes) -> Sense | None:
    """9:40 p.m.: on the day last told, in news the paper's day if none is."""
    atom, now = pick(lexemes, "A_CLOCK"), told_day(context)
    if not atom:
        return None
    clock: Sense = atom.value
    day = now.isoformat() if now else "XXXX-XX-XX"
    return replace(clock, value=day + clock.value, earliest=now, latest=now, anchor=base_anchor(context))


# ── offsets ─────────────────────────────────────────────────────────────────────────────────────


def length_ago(context: Context, lexemes: Lexemes) -> Sense | None:
    """two years ago, a week ago."""
    word = pick(lexemes, "AGO")
    return _offset(lexemes, context.published, "-" if not word else word.value, "published") if word else None


def unit_ago(context: Context, lexemes: Lexemes) -> Sense | None:
    """the year-ago quarter, year-earlier sales: a year before the paper's."""
    unit, now = pick(lexemes, "UNIT"), context.published
    if not unit or unit.value != "Y" or not now or (pick(lexemes, "LATER") and lexemes[-1].value == "+"):
        return None
    return shifted(now, "Y", -1, "published")


def length_later(context: Context, lexemes: Lexemes) -> Sense | None:
    """two days later, a year earlier: from the date last told."""
    word = pick(lexemes, "LATER") or pick(lexemes, "AFTER") or pick(lexemes, "FOLLOWING")
    if not word or (is_a(word, "AFTER") and not CLAUSE_END().match(context.text, word.stop)):
        return None
    unit, _ = _unit_and_count(lexemes)
    day = base(context) if unit in LONG_UNITS else _told_day_or_none(context)
    return _offset(lexemes, day, "-" if word.value == "-" else "+", base_anchor(context))


LONG_UNITS = ("M", "Y", "DE", "CE")  # "a year earlier" may count from the paper's day, "two days later" may not


def _told_day_or_none(context: Context) -> date | None:
    """The day last told; none if only a paper's day is known."""
    return told_day(context) if context.told else None


def length_after_date(context: Context, lexemes: Lexemes) -> Sense | None:
    """two months before January 20, 2025; the day after Christmas."""
    found, word = _date(lexemes), pick(lexemes, "AFTER") or pick(lexemes, "FOLLOWING")
    if not found or not word:
        return None
    return _offset(lexemes, found.earliest, "-" if word.value == "-" else "+", found.anchor)


def _offset(lexemes: Lexemes, day: date | None, way: str, anchor: str) -> Sense | None:
    """The date a length before or after the day."""
    unit, count = _unit_and_count(lexemes)
    if not unit:
        return None
    if not count.isdigit():
        return sense.reference("PAST_REF" if way == "-" else "FUTURE_REF") if "X" in count else None
    if unit in HOURS:
        return _hours_on(day, unit, int(way + count), anchor)
    if not day:
        return Sense("DATE", UNKNOWN.get(unit, "XXXX-XX-XX"), sense.GRANULARITIES[unit], anchor="year unknown")
    if unit == "W" and count == "1":  # "a week ago" is a day
        unit, count = "D", "7"
    return shifted(day, unit, int(way + count), anchor)


HOURS = {"TH": 1, "TM": 60, "TS": 3600}


def _hours_on(day: date | None, unit: str, count: int, anchor: str) -> Sense | None:
    """Two hours ago: a time of unknown hour, today or the day before."""
    if not day:
        return sense.reference("PAST_REF" if count < 0 else "FUTURE_REF")
    hours = count // HOURS[unit]
    there = calendar.plus_days(day, int(hours / 24))
    further = calendar.plus_days(day, hours // 24 if hours < 0 else -(-hours // 24))
    if not there or not further:
        return None
    return Sense("TIME", f"{there.isoformat()}TXX", "hour", min(there, further), max(there, further), "", anchor)


AS_VERB = lazily(r"\w+\s+(?:last|next|this)\b", re.IGNORECASE)  # "will | close | next year"
CLAUSE_END = lazily(r"\s*(?:[.,;:!?)\"”’—–]|$)")  # "the day before", not "two days before the launch"
UNKNOWN = {"W": "XXXX-WXX", "M": "XXXX-XX", "Y": "XXXX", "DE": "XXX", "CE": "XX"}
LENGTH_VALUE = lazily(r"P(T?)([\dX.]+)(DE|CE|[A-Z])")


def _unit_and_count(lexemes: Lexemes) -> tuple[str, str]:
    """The unit and amount of the length among the words; "the day" is one day."""
    atom, unit = pick(lexemes, "A_LENGTH"), pick(lexemes, "UNIT")
    if not atom:
        return (str(unit.value), "1") if unit else ("", "")
    told = LENGTH_VALUE().fullmatch(atom.value.value)
    return (told[1] + told[3], told[2]) if told else ("", "")


# ── ranges and bounds ───────────────────────────────────────────────────────────────────────────


def range_of_dates(context: Context, lexemes: Lexemes) -> list[Found]:
    """from 2014 to 2018, between March and May, June 3 – July 2, 2012."""
    atoms = [lexeme for lexeme in lexemes if is_a(lexeme, "DATE")]
    if len(atoms) != 2:
        return _alone(lexemes)
    first, last = _sharing_year(atoms[0].value, atoms[1].value)
    if pick(lexemes, "AND") and not pick(lexemes, "BETWEEN"):  # Saturday and Sunday
        return [(atoms[0].start, atoms[0].stop, first), (atoms[1].start, atoms[1].stop, last)]
    return _ends(atoms[0], first, atoms[1], last)


def _ends(one: Lexeme, first: Sense, other: Lexeme, last: Sense) -> list[Found]:
    """Both ends of a range; each bounds the whole of it, so that no day inside clashes with either."""
    if first.earliest and last.latest and first.earliest <= last.latest:
        first, last = (
            replace(first, latest=last.latest, modifier=first.modifier or "ON_OR_AFTER"),
            replace(last, earliest=first.earliest, modifier=last.modifier or "ON_OR_BEFORE"),
        )
    return [(one.start, one.stop, first), (other.start, other.stop, last)]


def _sharing_year(first: Sense, last: Sense) -> tuple[Sense, Sense]:
    """The two with the year that only the last one states."""
    if first.anchor == "text" or last.anchor != "text" or not re.match(r"\d{4}-\d\d", last.value):
        return first, last
    year, rest = int(last.value[:4]), first.value[5:]
    if re.fullmatch(r"\d\d-\d\d", rest):
        year -= rest > last.value[5:]
        return sense.day(year, int(rest[:2]), int(rest[3:])), last
    if re.fullmatch(r"\d\d", rest):
        return sense.month(year - (rest > last.value[5:7]), int(rest)), last
    return first, last


def days_of_month(context: Context, lexemes: Lexemes) -> list[Found]:
    """March 3-5, March 3 and 5: the second day lies in the month of the first."""
    atom, number = lexemes[0], lexemes[-1]
    first = atom.value
    day = int(re.sub(r"\D", "", number.norm))
    if not re.fullmatch(r"[\dX]{4}-\d\d-\d\d", first.value) or day <= int(first.value[8:10]):
        return [(atom.start, atom.stop, first)]
    year = int(first.value[:4]) if first.value[0].isdigit() else None
    last = sense.day(year, int(first.value[5:7]), day, first.anchor)
    together = lexemes[1].norm not in LISTING
    return (
        _ends(atom, first, number, last)
        if together
        else [(atom.start, atom.stop, first), (number.start, number.stop, last)]
    )


def days_before_month(context: Context, lexemes: Lexemes) -> list[Found]:
    """3-5 March, 3 and 5 March 2012: the first day lies in the month of the second."""
    number, atom = lexemes[0], lexemes[-1]
    last = atom.value
    day = int(re.sub(r"\D", "", number.norm))
    starts_with_day = context.text[atom.start].isdigit()
    if not starts_with_day or not re.fullmatch(r"[\dX]{4}-\d\d-\d\d", last.value) or day >= int(last.value[8:10]):
        return [(atom.start, atom.stop, last)]
    year = int(last.value[:4]) if last.value[0].isdigit() else None
    first = sense.day(year, int(last.value[5:7]), day, last.anchor)
    if lexemes[1].norm in LISTING:
        return [(number.start, number.stop, first), (atom.start, atom.stop, last)]
    return _ends(number, first, atom, last)


LISTING = ("and", "or", "&", ",")


def years_shortened(context: Context, lexemes: Lexemes) -> list[Found]:
    """1957-60, 2010/11: the second year with two figures."""
    atom, number = lexemes[0], lexemes[-1]
    first = atom.value
    year = int(first.value[:2] + number.norm) if re.fullmatch(r"\d{4}", first.value) and len(number.norm) == 2 else 0
    if year <= int(first.value[:4] if first.value[:4].isdigit() else 0):
        return [(atom.start, atom.stop, first)]
    return _ends(atom, first, number, sense.year(year))


def bounded(context: Context, lexemes: Lexemes) -> list[Found]:
    """since 2015, by Friday, until March, after May 5: the date is one end of the time meant."""
    word, atom = lexemes[0], lexemes[-1]
    found = atom.value
    if context.text[atom.stop : atom.stop + 2] in ("'s", "’s"):  # after Monday's attack
        return [(atom.start, atom.stop, found)]
    return [(atom.start, atom.stop, _open_ended(found, BOUNDS.get(word.norm, "")))]


BOUNDS = {
    "after": "AFTER",
    "before": "BEFORE",
    "by": "ON_OR_BEFORE",
    "prior to": "BEFORE",
    "since": "ON_OR_AFTER",
    "till": "ON_OR_BEFORE",
    "until": "ON_OR_BEFORE",
    "through": "ON_OR_BEFORE",
}


def _open_ended(found: Sense, modifier: str) -> Sense:
    """The date as the end of an open interval."""
    if not modifier or found.modifier:
        return found
    if modifier.endswith("AFTER"):
        return replace(found, modifier=modifier, latest=None)
    return replace(found, modifier=modifier, earliest=None)


def approximate(context: Context, lexemes: Lexemes) -> Sense | None:
    """about 1910, circa 466 BC."""
    found = _date(lexemes)
    return replace(found, modifier="APPROX") if found else None


def itself(context: Context, lexemes: Lexemes) -> Sense | None:
    """The atom as it is."""
    meaning = lexemes[0].value
    return meaning if isinstance(meaning, Sense) else None


# a date, perhaps with what narrows it: these come before the plain atoms
PHRASES = (
    Construct("early March", "THE? EARLY (PART OF)? (IN|OF|STROKE)? THE? A_PERIOD", "", one(part_of_period)),
    Construct("early Monday", "EARLY (IN|OF)? A_DAY|LATER A_DAY", "", one(part_of_period)),
    Construct("the end of March", "THE? END STROKE? OF DATE|END STROKE? A_PERIOD", "", one(part_of_period)),
    Construct("later this year", "LATER IN? A_PERIOD", "", one(part_of_period)),
    Construct(
        "the end of the year", "THE? END OF THE UNIT|(LATER|EARLY) IN THE UNIT|UNIT HYPHEN END", "", one(part_of_unit)
    ),
    Construct("Monday night", "EARLY? A_DAY COMMA? IN? THE? EARLY? PART", "", one(part_of_day)),
    Construct(
        "the morning of Monday",
        "THE? EARLY? PART (UNITS|A_LENGTH)? (OF|IN|COMMA)? A_DAY (STROKE DAYNUM)?",
        "",
        one(part_of_day),
    ),
    Construct("early on the morning of Monday", "EARLY (IN|OF)? THE PART (OF|IN) A_DAY", "", one(part_of_day)),
    Construct("the early hours of Monday", "THE? EARLY A_LENGTH (OF|IN) A_DAY", "", one(early_hours)),
    Construct(
        "that night",
        "(EARLY|LATER)? THE? (THAT|NEXT|FOLLOWING|SAME) PART|THE (LAST|PAST) PART",
        "",
        one(part_of_told_day),
    ),
    Construct("this morning", "(EARLY|LATER)? (THIS|LAST) PART", "", one(part_of_this_day)),
    Construct("overnight", "PART", "", one(overnight)),
    Construct("the weekend of November 16", "(A_PERIOD|THE UNIT) OF A_DAY", "", one(weekend_of)),
    Construct("2 p.m. on Monday", "A_CLOCK (OPEN A_CLOCK SHUT)? (COMMA|IN)? THE? A_DAY PART?", "", one(clock_of_day)),
    Construct("Monday at 2 p.m.", "A_DAY COMMA? PART? (IN|BY|COMMA|LOOSELY)* A_CLOCK", "", one(clock_of_day)),
    Construct("2 p.m.", "A_CLOCK (IN THE PART)?", "", one(bare_clock)),
    Construct("two years ago", "A_LENGTH AGO", "", one(length_ago)),
    Construct("year-ago", "UNIT HYPHEN (AGO|LATER)", "", one(unit_ago)),
    Construct("two days later", "A_LENGTH (LATER|AFTER)|THE UNIT (AFTER|FOLLOWING)", "", one(length_later)),
    Construct("two days after Monday", "(A_LENGTH|THE UNIT) (AFTER|FOLLOWING) THE? DATE", "", one(length_after_date)),
    Construct("from March to May", "(FROM|BETWEEN)? DATE (TO|STROKE) DATE|BETWEEN DATE AND DATE", "", range_of_dates),
    Construct("March and May 2008", "DATE AND DATE", "", range_of_dates),
    Construct(
        "March 3-5", "A_DAY (STROKE|TO|AND|COMMA) DAYNUM (?!ANYUNIT|MERIDIEM|A_CLOCK|COUNTWORD)", "", days_of_month
    ),
    Construct("3-5 March", "DAYNUM (STROKE|TO|AND|COMMA) A_DAY", "", days_before_month),
    Construct("1957-60", "A_PERIOD STROKE (SMALL|FIGURE)", "", years_shortened),
    Construct("since 2015", "(BY|TO|AFTER) THE? DATE", "", bounded),
    Construct("about 1910", "APPROX A_PERIOD", "", one(approximate)),
    Construct("a date or length", "A_DAY|A_PERIOD|A_LENGTH|A_SET|A_REF|A_PART", "", one(itself)),
)

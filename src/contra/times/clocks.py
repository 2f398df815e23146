"""Times of day: 9:40 p.m., 0800 UTC, noon."""

import re

from contra.times.context import Context, pick
from contra.times.lexeme import Lexeme
from contra.times.notation import Construct
from contra.times.pattern import lazily
from contra.times.sense import Sense

Lexemes = tuple[Lexeme, ...]
# "at 9:40", "since 9:40" is a time; a bare 2:1 is a score
AT = lazily(
    r"\b(?:at|around|about|by|since|until|till|from|to|before|after|and|between|near|on|,|approximately)\s*$",
    re.IGNORECASE,
)
LETTERS_OF_DIGIT_ZONES = lazily(r"^(\d\d)(\d\d)$")


def clock(context: Context, lexemes: Lexemes) -> Sense | None:
    """9:40 p.m., 21:40, 9 a.m. EST, 0800 UTC, nine o'clock."""
    told, meridiem, zone = lexemes[0], pick(lexemes, "MERIDIEM"), pick(lexemes, "ZONE")
    time = _hour_and_minute(told)
    if time is None or (len(lexemes) == 1 and not _borne_out(context, told)):
        return None
    hour = _of_24(time[0], meridiem)
    if hour > 24 or time[1] > 59:
        return None
    value = f"T{hour:02}:{time[1]:02}{zone.value if zone else ''}"
    return Sense("TIME", value, "minute" if told.norm.find(":") >= 0 else "hour")


def _hour_and_minute(told: Lexeme) -> tuple[int, int] | None:
    """The hour and minute of the figure."""
    if told.norm.isalpha():
        return int(told.value), 0
    four = LETTERS_OF_DIGIT_ZONES().match(told.norm)
    figures = [int(part) for part in (four.groups() if four else re.split("[:.]", told.norm)[:2])]
    return (figures[0], figures[1] if len(figures) > 1 else 0) if figures[0] <= 24 else None


def _of_24(hour: int, meridiem: Lexeme | None) -> int:
    """The hour of the whole day."""
    if meridiem is None:
        return hour
    if meridiem.norm[0] == "p":
        return hour + 12 if hour < 12 else hour
    return 0 if hour == 12 else hour


def _borne_out(context: Context, told: Lexeme) -> bool:
    """Whether a bare 9:40 is a time of day."""
    return bool(AT().search(context.text[max(0, told.start - 16) : told.start]))


def noon(context: Context, lexemes: Lexemes) -> Sense | None:
    """noon, midnight."""
    return Sense("TIME", f"T{lexemes[0].value}", "hour")


CLOCKS = (
    Construct("time of day", "CLOCK MERIDIEM? ZONE?|CLOCK MERIDIEM? OPEN ZONE SHUT", "A_CLOCK", clock),
    Construct("hour of day", "(SMALL|NUMBER) (MERIDIEM|OCLOCK) ZONE?", "A_CLOCK", clock),
    Construct("four figures and a zone", "(FOURDIGITS|YEAR) ZONE", "A_CLOCK", clock),
    Construct("noon", "NOON ZONE?", "A_CLOCK", noon),
)

"""Hours of a day that exclude each other: "at dawn", "around midnight", "at 3am"."""

import re
from collections.abc import Iterator
from functools import cache

from contra.lexicon.load import table
from contra.model import Sentence, Span, Time

DAY = 24.0
HALF = re.compile(r"\d ?[ap]\.?m\b|noon|midnight|1[3-9][:.]|2[0-3][:.]")
NEAR = 1.0  # hours that two tellings of one event may lie apart
CLOCK = re.compile(r"T(\d\d)(?::(\d\d))?$")


def hours_in(sentence: Sentence) -> Iterator[Time]:
    """The parts of a day told without a day, as times."""
    for found in _told().finditer(sentence.text):
        start = sentence.span.start + found.start()
        span = Span(start, start + len(found[0]))
        if not any(span.overlaps(time.span) for time in sentence.times):
            yield Time(span, found[0], "TIME", f"XXXX-XX-XXT{found[1].lower()}", "part")


def hours_apart(one: Time, other: Time) -> bool:
    """Whether two times tell hours of a day that no rounding brings together."""
    here, there = hours(one), hours(other)
    if not here or not there:
        return False
    return all(not _meet(here, (there[0] + shift, there[1] + shift)) for shift in (-DAY, 0.0, DAY))


def hours(time: Time) -> tuple[float, float] | None:
    """From when to when it may have been, in hours from midnight."""
    if time.type != "TIME":
        return None
    clock = CLOCK.search(time.value)
    if clock and not HALF.search(time.text.lower()):  # "9:47 PST" may be of the morning or the evening
        return None
    if clock:
        at = int(clock[1]) + int(clock[2] or 0) / 60
        return (at, at)
    words = time.text.lower()
    return next((_parts()[word] for word in reversed(re.findall(r"[a-z]+", words)) if word in _parts()), None)


def _meet(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return one[0] - NEAR <= other[1] and other[0] - NEAR <= one[1]


@cache
def _parts() -> dict[str, tuple[float, float]]:
    """The parts of a day with the hours they take."""
    return {word: (float(start), float(stop)) for word, (start, stop) in table("align_hours")["parts"].items()}


@cache
def _told() -> re.Pattern[str]:
    """A part of a day told as when something happened: "at dawn", "around | midnight"."""
    told = "|".join(sorted(_parts()))
    return re.compile(rf"\b(?:about|after|around|at|before|by|shortly after|shortly before) ({told})\b")

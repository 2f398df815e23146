"""Whose age a figure tells."""

import re
from collections.abc import Iterator
from functools import cache

from msgspec.structs import replace

from contra.model import Assertion, Name, Quantity, Span
from contra.quantities import AGE, AGE_OF

YEARS_OLD = re.compile(r"P(\d{1,3})Y")


def ages(assertion: Assertion) -> Iterator[Quantity]:
    """The ages told of persons by full name, each with whose it is."""
    for told in _told(assertion):
        named = next((n for n in assertion.sentence.names if _is_of(assertion, told.span, n)), None)
        if named:
            yield replace(told, what=AGE_OF + named.key, qualifiers=(), role="")


def _told(assertion: Assertion) -> Iterator[Quantity]:
    """Every age, also those that are read as spans of time: "28-year-old"."""
    yield from (q for q in assertion.quantities if q.unit == AGE and q.low == q.high)
    for time in assertion.sentence.times:
        years = YEARS_OLD.fullmatch(time.value) if time.text.endswith("old") else None
        if years and any(span.contains(time.span) for span in assertion.content.spans):
            yield Quantity(time.span, time.text, float(years[1]), float(years[1]), unit=AGE)


def _is_of(assertion: Assertion, age: Span, name: Name) -> bool:
    """Whether a person stands right before or after: "Ana Ruiz, 28", "the 28-year-old baker Ana Ruiz"."""
    if name.kind != "person" or " " not in name.key:
        return False
    text = assertion.document.text
    if name.span.stop <= age.start:
        return _apposed().fullmatch(text, name.span.stop, age.start) is not None
    return _leads_to().fullmatch(text, age.stop, name.span.start) is not None


@cache
def _apposed() -> re.Pattern[str]:
    return re.compile(r"(?:,|,? aged?|, now| \()? ?")


@cache
def _leads_to() -> re.Pattern[str]:
    """At most three small words between the age and the name."""
    return re.compile(r"(?: [a-z][a-z-]{2,20}){0,3} ")

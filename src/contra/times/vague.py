"""Expressions without a place in the calendar: now, recently, the past, the future."""

import re

from contra.times import sense
from contra.times.context import Context, in_a_name
from contra.times.lexeme import Lexeme
from contra.times.notation import Construct
from contra.times.sense import Sense

Lexemes = tuple[Lexeme, ...]
# "walked past the", "future president", "the current flowed": a noun or nothing must end here
PROPER_END = re.compile(
    r"\s*(?:[.,;:!?)\"”’']|$|and\b|or\b|but\b|to\b|of\b|for\b|with\b|that\b|who\b|than\b|is\b|was\b|as\b)"
)


def now(context: Context, lexemes: Lexemes) -> Sense | None:
    """now, currently, recently; not "now-cancelled", "now that"."""
    behind = context.text[lexemes[-1].stop : lexemes[-1].stop + 6].lower()
    if behind.startswith(("-", " that ", " as ")) and lexemes[-1].norm in ("now", "recently"):
        return None
    return None if in_a_name(context.text, lexemes[0]) else sense.reference(str(lexemes[-1].value))


def adjective(context: Context, lexemes: Lexemes) -> Sense | None:
    """recent talks, the current government."""
    return sense.reference("PAST_REF" if lexemes[-1].norm == "recent" else "PRESENT_REF")


def ages(context: Context, lexemes: Lexemes) -> Sense | None:
    """the past, the future: where no noun follows."""
    if not PROPER_END.match(context.text, lexemes[-1].stop):
        return None
    return sense.reference("PAST_REF" if lexemes[-1].norm == "past" else "FUTURE_REF")


VAGUE = (
    Construct("now", "NOW", "A_REF", now),
    Construct("recent", "RECENT|CURRENT", "A_REF", adjective),
    Construct("the past", "THE (PAST|FUTURE)", "A_REF", ages),
)

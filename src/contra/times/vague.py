"""Expressions without a place in the calendar: now, recently, the past, the future."""

import re

from contra.times import sense
from contra.times.context import Context, in_a_name
from contra.times.lexeme import Lexeme
from contra.times.notation import Construct
from contra.times.pattern import lazily
from contra.times.sense import Sense

Lexemes = tuple[Lexeme, ...]
# "the past mayor", "the future tram": what ends the expression is a mark or a word that begins no noun
PROPER_END = lazily(
    r"\s*(?:[.,;:!?)\"”’'—–-]|$|(?:a|an|and|are|as|at|because|but|by|can|could|for|from|had|has|have|he|i|if|in|is|it|may|nor"
    r"|not|of|on|or|she|so|than|that|the|there|they|this|to|was|we|were|when|which|who|will|with|would|you)\b)",
    re.IGNORECASE,
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
    if not PROPER_END().match(context.text, lexemes[-1].stop):
        return None
    return sense.reference("PAST_REF" if lexemes[-1].norm == "past" else "FUTURE_REF")


VAGUE = (
    Construct("now", "NOW", "A_REF", now),
    Construct("recent", "RECENT|CURRENT", "A_REF", adjective),
    Construct("the past", "THE (PAST|FUTURE)", "A_REF", ages),
)

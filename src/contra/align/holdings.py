"""How many of a kind somebody has: the members of a body, the employees of a firm, the children of a person."""

import re
from collections.abc import Iterator
from functools import cache

from msgspec.structs import replace

from contra.lexicon.load import words
from contra.model import Assertion, Name, Quantity
from contra.quantities import HELD_BY


def holdings(assertion: Assertion) -> Iterator[Quantity]:
    """The counts told of what a named one has, each with whose it is."""
    text = assertion.document.text
    for told in assertion.quantities:
        if (
            told.what not in words("quantities_nouns", "words.held")
            or told.unit
            or not _all().match(text, told.span.stop)
        ):
            continue
        named = next((n for n in assertion.sentence.names if _is_of(text, told, n)), None)
        if named:
            yield replace(told, what=f"{told.what}{HELD_BY}{named.key}", role="")


def _is_of(text: str, told: Quantity, name: Name) -> bool:
    """Whether a name stands right before: "the League's 22 members", "the League has 14 members"."""
    return name.span.stop < told.span.start and _has().fullmatch(text, name.span.stop, told.span.start) is not None


@cache
def _has() -> re.Pattern[str]:
    return re.compile(r"(?:['’]s?|,? (?:now |currently )?(?:has|have|employs|employ|counts|count)) ")


@cache
def _all() -> re.Pattern[str]:
    """The thing counted, with nothing after it that tells which of them."""
    which = "aboard|among|at|from|here|in|of|on|that|there|under|who|whose"
    return re.compile(rf"[ -](?:[a-z-]+ )?[a-z]+(?! (?:{which})\b)\b")

"""Some sort of people counted against all of them: nine workers are at least nine people."""

from functools import cache

from msgspec.structs import replace

from contra.lexicon.load import words
from contra.model import Quantity

PEOPLE = "people"


def as_people(quantity: Quantity) -> Quantity | None:
    """The people that there are at least where so many of some sort suffer something; None for what counts no sort."""
    if not (quantity.role and quantity.low and quantity.what in _sorts()) or quantity.unit:
        return None
    return replace(quantity, high=None, what=PEOPLE)


@cache
def _sorts() -> frozenset[str]:
    """Nouns for some sort of people."""
    trades = words("names_words", "occupations") | words("names_words", "offices") | words("align_others", "persons")
    return trades | words("quantities_nouns", "words.sorts_of_people")

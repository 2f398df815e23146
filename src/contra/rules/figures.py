"""Figures of two sides that are about the same quantity."""

from contra.lexicon.load import words
from contra.model import Pair, Quantity
from contra.quantities import comparable
from contra.rules.sides import later


def clash(pair: Pair) -> tuple[Quantity, Quantity] | None:
    """The first figures that exclude each other, where no figure of the two sides agrees."""
    met = [
        (one, other)
        for one in pair.left.assertion.quantities
        for other in pair.right.assertion.quantities
        if comparable(one, other)
    ]
    apart = [(one, other) for one, other in met if one.disjoint(other)]
    return apart[0] if apart and len(apart) == len(met) else None


def grown(pair: Pair, one: Quantity, other: Quantity) -> bool:
    """Whether a total that can only grow, such as a toll, is higher in the later article."""
    if one.role not in words("quantities_growing", "roles") or one.low is None or other.low is None:
        return False
    return (later(pair) and one.low < other.low) or (later(pair.turned) and other.low < one.low)

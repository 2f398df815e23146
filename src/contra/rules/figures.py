"""Figures of two sides that are about the same quantity."""

from contra.model import Pair, Quantity
from contra.quantities import comparable


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

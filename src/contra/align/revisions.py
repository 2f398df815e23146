"""Figures that are told again after another has taken their place."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from contra.model import Pair, Proposition, Quantity

Told = dict[int, list[tuple[Proposition, Quantity]]]  # by proposition: who tells another figure, and which


def with_revisions(pairs: Iterable[Pair]) -> Iterator[Pair]:
    """The pairs of figures; one whose later figure was told before the earlier one has who told it first as peer."""
    pairs = list(pairs)
    told: Told = defaultdict(list)
    for pair in pairs:
        told[id(pair.left)].append((pair.right, pair.figures[1]))
        told[id(pair.right)].append((pair.left, pair.figures[0]))
    for pair in pairs:
        first = _first(pair, told) or _first(pair.turned, told)
        yield replace(pair, peers=(first,)) if first else pair


def _first(pair: Pair, told: Told) -> Proposition | None:
    """Who told the figure of the right before the left told another, if the right is published after the left."""
    revised, again = (side.assertion.document.published for side in (pair.left, pair.right))
    if not revised or not again or revised >= again:
        return None
    for proposition, quantity in told[id(pair.left)]:
        before = proposition.assertion.document.published
        if before and before < revised and _equal(quantity, pair.figures[1]):
            return proposition
    return None


def _equal(one: Quantity, other: Quantity) -> bool:
    return (one.low, one.high) == (other.low, other.high)

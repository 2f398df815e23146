"""Pairs that tell another figure of the same thing, found by what is counted and by what they share besides."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from msgspec import Struct

from contra.align.weights import document_weights
from contra.model import Document, Pair, Proposition, Quantity, Reason
from contra.quantities import comparable

Key = tuple[str, str]

SAME_DEED = 0.8  # both tell the same deed of what they count
SAME_FIGURE = 1.2  # both tell another figure, on which they agree
MIN_EVIDENCE = 2.0
MIN_COVER = 0.3
SMALLEST = 2.0


class Told(Struct, frozen=True, eq=False):
    """A figure and the proposition that tells it."""

    proposition: Proposition
    quantity: Quantity


def figure_pairs(propositions: Sequence[Proposition], across: bool = False) -> Iterator[Pair]:
    """Every pair with figures of the same thing that exclude each other, each pair once, in text order."""
    weights = document_weights(propositions)
    postings = _postings(propositions)
    known = _known(postings)
    seen: set[tuple[int, int]] = set()
    for told in postings.values():
        for j, other in enumerate(told):
            for one in told[:j]:
                key = (id(one.proposition), id(other.proposition))
                if key in seen or not _may_clash(one, other, across) or _knows_both(one, other, known):
                    continue
                seen.add(key)
                if pair := _pair(one, other, weights):
                    yield pair


def _postings(propositions: Sequence[Proposition]) -> dict[Key, list[Told]]:
    """Every figure that is told of something, under its unit and what it counts."""
    found: dict[Key, list[Told]] = defaultdict(list)
    for proposition in propositions:
        if proposition.through is None:
            for quantity in proposition.assertion.quantities:
                if quantity.what:
                    found[quantity.unit, quantity.what].append(Told(proposition, quantity))
    return found


def _known(postings: dict[Key, list[Told]]) -> dict[tuple[Document, str, str], list[Quantity]]:
    """What each document tells of each thing."""
    found: dict[tuple[Document, str, str], list[Quantity]] = defaultdict(list)
    for key, told in postings.items():
        for each in told:
            found[(each.proposition.assertion.document, *key)].append(each.quantity)
    return found


def _may_clash(one: Told, other: Told, across: bool) -> bool:
    same = one.proposition.assertion.document is other.proposition.assertion.document
    if same and (across or one.proposition.assertion.sentence is other.proposition.assertion.sentence):
        return False
    return comparable(one.quantity, other.quantity) and one.quantity.disjoint(other.quantity)


def _knows_both(one: Told, other: Told, known: dict[tuple[Document, str, str], list[Quantity]]) -> bool:
    """Whether one article tells the figure of the other too, so that this one is of something else."""
    documents = (one.proposition.assertion.document, other.proposition.assertion.document)
    if documents[0] is documents[1]:
        return False
    what = (one.quantity.unit, one.quantity.what)
    return _agrees(one.quantity, known[documents[1], *what]) or _agrees(other.quantity, known[documents[0], *what])


def _agrees(quantity: Quantity, told: Sequence[Quantity]) -> bool:
    return any(comparable(quantity, other) and not quantity.disjoint(other) for other in told)


def _pair(one: Told, other: Told, weights: dict[str, float]) -> Pair | None:
    left, right = _weighed(one.proposition, weights), _weighed(other.proposition, weights)
    shared = {f: left[f] for f in left.keys() & right.keys()}
    shared |= _agreed(one.proposition, other.proposition)
    if not _anchored(shared, one.quantity) or not _same_time(one.proposition, other.proposition):
        return None
    evidence = sum(shared.values()) + SAME_DEED * bool(one.quantity.role == other.quantity.role != "")
    cover = evidence / max(SMALLEST, min(sum(left.values()), sum(right.values())))
    if evidence < MIN_EVIDENCE or cover < MIN_COVER:
        return None
    reasons = tuple(Reason(KINDS[f[0]], f[2:]) for f in sorted(shared, key=lambda f: (-shared[f], f)))
    return Pair(one.proposition, other.proposition, round(min(1.0, cover), 3), round(evidence, 3), reasons)


def _weighed(proposition: Proposition, weights: dict[str, float]) -> dict[str, float]:
    found = {f: w * weights[f] for f, w in proposition.features.items()}
    for name in proposition.assertion.sentence.names:
        if name.kind in ("place", "country"):
            found.setdefault(f"n:{name.key}", weights.get(f"n:{name.key}", 1.0))
    return found


KINDS = {"#": "figure", "n": "name", "e": "event", "i": "event", "w": "word"}


def _agreed(one: Proposition, other: Proposition) -> dict[str, float]:
    """Other figures of one thing on which both agree: both tell of 10 dead."""
    return {
        f"#:{a.text} {a.what}": SAME_FIGURE
        for a in one.assertion.quantities
        for b in other.assertion.quantities
        if a.role and a.low == b.low and a.high == b.high and comparable(a, b)
    }


def _anchored(shared: dict[str, float], quantity: Quantity) -> bool:
    """Whether they share a name, a figure or a word besides what is counted."""
    return any(f[0] in "n#" or (f[0] == "w" and f[2:] != quantity.what and w > 0.5) for f, w in shared.items())


def _same_time(one: Proposition, other: Proposition) -> bool:
    first, second = one.assertion.event_time, other.assertion.event_time
    return not (first and second and first.disjoint(second))

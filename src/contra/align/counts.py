"""Two sentences of which one says almost nothing but the number of a thing that the other counts otherwise."""

from contra.align.statements import Keys, Statement
from contra.model import Clash, Quantity

ALL = 0.99
FEWEST = 2


def other_count(short: Statement, long: Statement, _before: Keys) -> Clash | None:
    """The figure of the shorter sentence that the longer one's excludes, where all else is told there, too."""
    for one in _counts(short):
        rest = [i for i in short.content if not _inside(short, i, one)]
        if len(rest) < FEWEST or not short.named(rest) or short.share(rest, long.all) < ALL:
            continue
        others = [other for other in _counts(long) if _alike(one, other)]
        if len(others) == 1 and others[0].disjoint(one):
            return Clash("number", _place(short, one), _place(long, others[0]), one.text, others[0].text)
    return None


def _counts(statement: Statement) -> list[Quantity]:
    """The exact figures of a counted thing, but for those in dates."""
    sentence = statement.sentence
    dated = [time.span for time in sentence.times]
    return [
        q
        for q in sentence.quantities
        if q.what and q.low == q.high and not _is_part(statement, q) and not any(q.span.overlaps(s) for s in dated)
    ]


def _is_part(statement: Statement, quantity: Quantity) -> bool:
    """Whether it counts some of more: "one | of three men"."""
    after = next((t for t in statement.tokens if t.start >= quantity.span.stop), None)
    return after is not None and after.norm == "of"


def _alike(one: Quantity, other: Quantity) -> bool:
    """Whether both count the same thing, to which no two different deeds are done."""
    return (one.unit, one.what) == (other.unit, other.what) and not (one.role and other.role and one.role != other.role)


def _inside(statement: Statement, i: int, quantity: Quantity) -> bool:
    return quantity.span.start <= statement.tokens[i].start < quantity.span.stop


def _place(statement: Statement, quantity: Quantity) -> int:
    return next((i for i in range(len(statement.tokens)) if _inside(statement, i, quantity)), 0)

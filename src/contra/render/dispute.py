"""One dispute in full: all the evidence, whole sentences, times and figures, every reason."""

from rich.text import Text

from contra.model import Assertion, Conflict, Quantity
from contra.render.blocks import ACCENTS, MEASURE, Side, evidence, headed
from contra.render.layout import GUTTER, labelled, printed, wrapped
from contra.render.marked import words
from contra.render.phrases import backed, counted, matched, moment
from contra.render.visible import visible


def dispute(conflict: Conflict, *, width: int, color: bool) -> str:
    """All of a dispute as text for a terminal of a width."""
    room, shared = min(width, MEASURE), words(conflict.reasons)
    lines = headed(conflict, room)
    sides = ((conflict.left, conflict.left_witnesses), (conflict.right, conflict.right_witnesses))
    for title, (assertions, witnesses), accent in zip(("the claim", "against it"), sides, ACCENTS, strict=True):
        side = Side(assertions, shared, accent, whole=True)
        head = f"{title}: {counted(len(assertions), 'statement')}{backed(witnesses) if len(assertions) > 1 else ''}"
        lines += [Text(), *(Text(line.plain, "dim") for line in wrapped(Text(head), room))]
        lines += [line for assertion in assertions for line in [Text(), *_statement(assertion, side, room)]]
    return printed([*lines, Text(), *_reasons(conflict, room)], color=color)


def _statement(assertion: Assertion, side: Side, width: int) -> list[Text]:
    """A piece of evidence with what was read out of it."""
    facts = [("happened", moment(assertion.event_time) if assertion.event_time else "")]
    facts += [("answers", visible(assertion.answers.sentence.text) if assertion.answers else "")]
    facts += [("figure", _figure(quantity)) for quantity in assertion.quantities]
    lines = evidence(assertion, side, width)
    for label, fact in facts:
        lines += labelled(label, "dim", wrapped(Text(fact, "dim"), width - GUTTER)) if fact else []
    return lines


def _figure(quantity: Quantity) -> str:
    """A figure as it was understood: ``at least 12 dead (12 to any, people, killed)``."""
    ends = " to ".join("any" if end is None else f"{end:g}" for end in dict.fromkeys((quantity.low, quantity.high)))
    known = ", ".join(part for part in (ends, quantity.unit, quantity.what, quantity.role) if part)
    return f"{visible(quantity.text)} ({visible(known)})"


def _reasons(conflict: Conflict, width: int) -> list[Text]:
    """What both sides share, a line a kind."""
    rows = [row for reason in matched(conflict.reasons) for row in wrapped(Text(reason), width - GUTTER)]
    return labelled("matched", "dim", rows) if rows else []

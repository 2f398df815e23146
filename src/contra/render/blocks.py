"""One dispute laid out: what it is, the claim, what stands against it, and why they are held to be about one thing."""

from typing import NamedTuple

from rich.text import Text

from contra.model import Assertion, Conflict, Span
from contra.render.layout import GAP, GUTTER, beside, labelled, wrapped
from contra.render.marked import content, marked, short, words
from contra.render.phrases import described, matched, speaker, stance
from contra.render.places import place
from contra.render.sides import distinct, where
from contra.render.visible import visible

SEVERE = {"conflict": "bold red", "caution": "bold yellow", "update": "bold blue", "note": "dim"}
ACCENTS = ("cyan", "magenta")  # of the claim, and of what stands against it
MEASURE = 120  # a longer line is hard to read
ABREAST = 150  # from here on the sides stand side by side
SHOWN = 3  # pieces of evidence a side
SAME = "matched"


class Side(NamedTuple):
    """One side of a dispute to be laid out."""

    evidence: tuple[Assertion, ...]
    shared: frozenset[str]
    accent: str
    told: frozenset[tuple[str, Span]] = frozenset()  # sentences that the other side shows whole
    more: str = ""  # the command that shows what is left out
    whole: bool = False  # sentences are shown whole, however long


def block(conflict: Conflict, width: int) -> list[Text]:
    """A dispute with its strongest evidence."""
    head = headed(conflict, width)
    if conflict.severity == "note":
        return [*head, *_places(conflict, min(width, MEASURE))]
    return [*head, Text(), *_sides(conflict, width), *_reasons(conflict, min(width, MEASURE))]


def headed(conflict: Conflict, width: int) -> list[Text]:
    """The severity, the dispute in a sentence, its code and its id."""
    room = min(width, MEASURE) - GUTTER
    label = conflict.severity.upper() if conflict.severity == "conflict" else conflict.severity
    others = [code for code in conflict.codes if code != conflict.code]
    facts = [f"{conflict.code} {conflict.kind}", *(["also " + " ".join(others)] if others else []), conflict.id]
    facts += [conflict.status] if conflict.status != "new" else []
    message = wrapped(Text(visible(conflict.message), "" if conflict.severity == "note" else "bold"), room)
    return labelled(
        label, SEVERE.get(conflict.severity, ""), [*message, *wrapped(Text(" · ".join(facts), "dim"), room)]
    )


def evidence(assertion: Assertion, side: Side, width: int) -> list[Text]:
    """Who, the sentence, and where it stands."""
    room = width - GUTTER
    head = Text.assemble((speaker(assertion.source), "bold"), (f", {described(assertion)}", "dim"))
    said = marked(assertion, side.shared, side.accent, _window(assertion, side))
    at = Text(place(assertion), "dim")
    lines = [line for text in (head, said, at) for line in wrapped(text, room)]
    return labelled(stance(assertion), f"bold {side.accent}", lines)


def _window(assertion: Assertion, side: Side) -> Span:
    """What is shown of a sentence."""
    if side.whole:
        return assertion.sentence.span
    return content(assertion) if where(assertion) in side.told else short(assertion)


def _sides(conflict: Conflict, width: int) -> list[Text]:
    """Both sides, one under the other, or side by side where there is room."""
    shared, more = words(conflict.reasons), f"contra show {conflict.id}"
    right = distinct(conflict.right)
    told = frozenset(where(assertion) for assertion in right)
    claim = Side(distinct(conflict.left), shared, ACCENTS[0], told, more)
    against = Side(right, shared, ACCENTS[1], frozenset(), more)
    if width < ABREAST:
        return [*_side(claim, min(width, MEASURE)), Text(), *_side(against, min(width, MEASURE))]
    half = (width - GAP) // 2
    return beside(_side(claim, half), _side(against, half), half)


def _side(side: Side, width: int) -> list[Text]:
    """The strongest evidence of a side, and how much more there is."""
    count = SHOWN if len(side.evidence) <= SHOWN else SHOWN - 1
    lines = [line for assertion in side.evidence[:count] for line in evidence(assertion, side, width)]
    rest = len(side.evidence) - count
    if rest > 0:
        lines += labelled("", "", wrapped(Text(f"and {rest} more ({side.more})", "dim"), width - GUTTER))
    return lines


def _reasons(conflict: Conflict, width: int) -> list[Text]:
    """What both sides share, on one line."""
    if not conflict.reasons:
        return []
    line = Text(" · ".join(matched(conflict.reasons)), "dim")
    line.truncate(width - GUTTER, overflow="ellipsis")
    return labelled(SAME, "dim", [line])


def _places(conflict: Conflict, width: int) -> list[Text]:
    """Where the sentences of a note stand."""
    found = dict.fromkeys(place(assertion) for assertion in distinct((*conflict.left, *conflict.right)))
    return labelled("", "", wrapped(Text(" · ".join(found), "dim"), width - GUTTER))

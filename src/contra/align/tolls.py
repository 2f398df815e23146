"""The toll that the news itself is about: told in the first sentences of an article, and of no other place or lot."""

from collections import defaultdict
from collections.abc import Iterable

from contra.lexicon.load import words
from contra.lexicon.places import known, within
from contra.model import Document, Proposition, Quantity, Sentence, Time
from contra.quantities import comparable

LEAD = 3  # sentences at the head of an article, its headline not counted
COUNTED_BY = (" by ", " as of ")
Leads = dict[Document, list[Quantity]]


def leads_of(propositions: Iterable[Proposition]) -> Leads:
    """The tolls that each article tells at its head: "the blast killed nine", "toll rises to nine"."""
    found: Leads = defaultdict(list)
    for proposition in propositions:
        assertion = proposition.assertion
        if assertion.sentence.role == "headline" or assertion.sentence.paragraph < LEAD:
            found[assertion.document] += (q for q in assertion.quantities if _is_toll(q))
    return found


def of_the_news(proposition: Proposition, quantity: Quantity, leads: Leads) -> bool:
    """Whether the figure is the toll at the head of its own article, or agrees with it."""
    told = leads.get(proposition.assertion.document, ())
    return _is_toll(quantity) and any(comparable(quantity, q) and not quantity.disjoint(q) for q in told)


def day_of(proposition: Proposition, quantity: Quantity) -> Time | None:
    """When it happened; not the time by which a toll had been counted: "seven had died by Wednesday"."""
    time = proposition.assertion.event_time
    if time and _is_toll(quantity) and proposition.assertion.document.text.endswith(COUNTED_BY, 0, time.span.start):
        return None
    return time


def counted_by_other_days(one: Proposition, other: Proposition, figures: tuple[Quantity, Quantity]) -> bool:
    """Whether the tolls had been counted by other days: "18 had died | by Monday |", "26 lives | by Thursday |"."""
    if not all(_is_toll(quantity) for quantity in figures):
        return False
    here, there = (_counted_by(side) for side in (one, other))
    return any(a.disjoint(b) for a in here for b in there)


def _counted_by(side: Proposition) -> list[Time]:
    """The times in its sentence by which something had been counted."""
    text = side.assertion.document.text.lower()
    return [
        time
        for time in side.assertion.sentence.times
        if text.startswith(("by ", "as of "), time.span.start) or text.endswith(("by ", "as of "), 0, time.span.start)
    ]


def worse(one: Proposition, other: Proposition, figures: tuple[Quantity, Quantity]) -> bool:
    """Whether only one side counts those who were gravely hurt."""
    harmed = all(quantity.role == "injured" for quantity in figures)
    grave = words("quantities_nouns", "words.gravely")
    here, there = (any(token.norm in grave for token in side.assertion.sentence.tokens) for side in (one, other))
    return harmed and here != there


def may_be_one_place(one: Sentence, other: Sentence) -> bool:
    """Whether no places are named that exclude each other."""
    here, there = _places(one), _places(other)
    return not (here and there) or any(a == b or within(a, b) or within(b, a) for a in here for b in there)


def _is_toll(quantity: Quantity) -> bool:
    suffered = quantity.role != "hit" or quantity.what in words("quantities_growing", "struck")
    return (
        suffered and quantity.role in words("quantities_growing", "roles") and not quantity.unit and bool(quantity.what)
    )


def _places(sentence: Sentence) -> frozenset[str]:
    """The places named of which it is known where they lie."""
    named = (n.key for n in sentence.names if n.kind in ("place", "country"))
    return frozenset(key for key in named if known(key))

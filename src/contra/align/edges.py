"""Until when something went on, and since when: against the day on which it ended, or began."""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date

from msgspec.structs import replace

from contra.align.negating import negates
from contra.lexicon.load import words
from contra.model import Sentence, Time, Token


def edge_of(sentence: Sentence, time: Time) -> str:
    """Which edge of what went on a time tells, if it did: "beginning" or "ending"."""
    before = [t for t in sentence.tokens if t.stop <= time.span.start]
    if not before or any(negates(before, i) for i in range(len(before))):
        return ""
    if before[-1].norm in ("until", "till"):
        return "ending"
    return "beginning" if before[-1].norm == "since" else ""


def at_edge(time: Time, edge: str) -> Time:
    """The time at which it ended or began, in place of all the time up to it or after it."""
    if edge == "ending" and time.latest:
        return replace(time, earliest=_first(time), modifier="")
    if edge == "beginning" and time.earliest:
        return replace(time, latest=_last(time), modifier="")
    return replace(time, modifier="")


def _first(time: Time) -> date | None:
    """The first day of the year, month or day until whose end it was so."""
    if time.latest is None or time.granularity not in ("day", "month", "year"):
        return time.earliest
    month = 1 if time.granularity == "year" else time.latest.month
    return time.latest if time.granularity == "day" else date(time.latest.year, month, 1)


def _last(time: Time) -> date | None:
    """The last day of the year, month or day since whose beginning it has been so."""
    if time.earliest is None or time.granularity not in ("day", "month", "year"):
        return time.latest
    year, month = time.earliest.year, 12 if time.granularity == "year" else time.earliest.month
    return time.earliest if time.granularity == "day" else date(year, month, monthrange(year, month)[1])


def told_of_edges(tokens: Sequence[Token]) -> frozenset[str]:
    """Which edges the verbs among some words tell by themselves: "the strike | ended |", "she | became | mayor"."""
    lemmas = {t.lemma for t in tokens if t.tag in "VDG"}
    return frozenset(edge for edge in ("beginning", "ending") if not lemmas.isdisjoint(words("align_days", edge)))

"""Silences in the lead of one article, held against what the lead of another tells of the same ones in other words."""

from collections.abc import Iterator, Sequence
from itertools import chain

from contra.align.articles import read_once
from contra.model import FOR, NON_COMMITTAL, Pair, Proposition, Reason

LEAD = 2  # sentences in which an article tells its news
NAMES = 2  # shared by which both are about one thing


def asked_pairs(propositions: Sequence[Proposition]) -> Iterator[Pair]:
    """The first silence of each article on what each other one leads with."""
    silences = list(chain.from_iterable(read_once(propositions, _silences)))
    if not silences:
        return
    told = list(chain.from_iterable(read_once(propositions, _told)))
    met = set()
    for right, around in silences:
        for left in told:
            here, there = left.assertion.document, right.assertion.document
            shared = [] if here is there or (here.id, there.id) in met else _shared(left, right, around)
            if shared:
                met.add((here.id, there.id))
                reasons = tuple(Reason("name" if f[0] == "n" else "word", f[2:]) for f in shared)
                yield Pair(left, right, 0.5, 1.5, reasons, about="asked")


def _silences(propositions: Sequence[Proposition]) -> tuple[tuple[Proposition, frozenset[str]], ...]:
    """What somebody keeps silent about in the lead, but for details, with what the sentences around tell."""
    return tuple((p, _around(p, propositions)) for p in propositions if _keeps_silent(p))


def _around(silence: Proposition, propositions: Sequence[Proposition]) -> frozenset[str]:
    at = silence.assertion.sentence.index
    return frozenset(f for p in propositions if abs(p.assertion.sentence.index - at) <= 1 for f in p.features)


def _keeps_silent(proposition: Proposition) -> bool:
    assertion = proposition.assertion
    if assertion.stance not in NON_COMMITTAL - {"unaware"} or assertion.withheld or assertion.sentence.index > LEAD:
        return False
    return assertion.source.kind != "author" and not (proposition.through or proposition.elsewhere)


def _told(propositions: Sequence[Proposition]) -> tuple[Proposition, ...]:
    """What somebody is said to tell in the lead."""
    return tuple(p for p in propositions if _puts_forward(p))


def _puts_forward(proposition: Proposition) -> bool:
    assertion = proposition.assertion
    plain = assertion.stance in FOR and assertion.certainty != "unknown" and proposition.sign > 0
    known = assertion.cue is not None and assertion.sentence.index <= LEAD
    return plain and known and not (proposition.contested or proposition.open or proposition.relays)


def _shared(left: Proposition, right: Proposition, around: frozenset[str]) -> list[str]:
    """What the two share, where it may be the same: two names, or who keeps silent with a word of the matter."""
    parties = set(right.assertion.source.parties)
    told = left.assertion.source
    if told.kind != "anonymous" and not parties.isdisjoint(told.parties):
        return []
    keys = {part for key in parties for part in (key, key.rpartition(" ")[2])}
    topic = around | right.features.keys() | {f"n:{key}" for key in keys}
    shared = sorted(left.features.keys() & topic)
    names = [f for f in shared if f[0] == "n" and " " not in f]
    of_itself = not keys.isdisjoint(left.agent | left.patient) and len(names) < len(shared)
    return shared if len(names) >= NAMES or of_itself else []

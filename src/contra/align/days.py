"""Pairs that put one event on different days, found by the words around the day."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from msgspec.structs import replace

from contra.align.articles import read_of_each
from contra.align.dated import Dated, days_of
from contra.align.hours import hours_apart
from contra.align.pronouns import with_meant
from contra.align.rounds import may_be_one
from contra.align.weights import Weights, in_common
from contra.lexicon.load import words
from contra.model import Pair, Proposition, Reason, Time

FLOOR = 0.25  # what the whole story speaks of tells no event apart
AROUND = 0.4  # a name that the sentences share outside the clauses of the days
ENOUGH = ((2.5, 0.4), (1.6, 0.55), (1.0, 0.65))  # the less is shared, the more of the smaller clause it must be
TELLING = 2.0  # shared weight from which words tell an event even where no name is shared
TELLING_WHOLE, MOST = 1.2, 0.8  # … or from which most of a clause does
THING = 0.25  # least that tells what was done once: "the | satellite | was launched"
NEAR = 1.0  # shared weight from which two clauses are compared
UNKNOWN = "XXXX-XX"  # a day that nothing fixes: "the day before"
DAYLIKE = frozenset({"day", "part", "hour", "minute"})
CROWD = 500  # of a word that is told of more days, only the nearest in order are compared
KINDS = {"n": "name", "e": "event", "i": "event", "w": "word"}


def day_pairs(propositions: Sequence[Proposition], across: bool = False) -> Iterator[Pair]:
    """Every pair that puts what seems one event on days that exclude each other."""
    told = list(read_of_each(propositions, _dated, across))
    weights = Weights(propositions, FLOOR, across)
    days = [weighed(each, weights) for each in told]
    met = [(one, other, shared) for one, other in _candidates(days) if (shared := _shared(one, other))]
    agreed = {key for one, other, _ in met if _agree(one.time, other.time) for key in _keys(one, other)}
    for one, other, shared in met:
        if _apart(one, other) and not agreed & set(_keys(one, other)) and _may_meet(one, other, across):
            yield _pair(one, other, shared)


def _apart(one: Dated, other: Dated) -> bool:
    """Whether the days, or on one day the hours, exclude each other."""
    if one.time.disjoint(other.time):
        return one.undone == other.undone and not may_be_one(one.time, other.time)
    return hours_apart(one.time, other.time) and not (_zoned(one) or _zoned(other))


def _zoned(dated: Dated) -> bool:
    """Whether hours of some zone are told: "10 a.m. | GMT"."""
    return any(t.text in words("align_hours", "zones") for t in dated.proposition.assertion.sentence.tokens)


def _agree(one: Time, other: Time) -> bool:
    """Whether two times may be one, told as exactly, or one told more exactly: not "earlier this week" and "Friday"."""
    alike = one.granularity == other.granularity or {one.granularity, other.granularity} <= DAYLIKE
    if hours_apart(one, other):
        return False
    known = not (one.value.startswith(UNKNOWN) or other.value.startswith(UNKNOWN))
    return known and not one.disjoint(other) and (alike or one.contains(other) or other.contains(one))


def _keys(one: Dated, other: Dated) -> tuple[tuple[int, str], tuple[int, str]]:
    """Each side with the document of the other: an article that tells the other day, too, tells of two events."""
    return (id(one), other.document), (id(other), one.document)


def weighed(dated: Dated, weights: Weights) -> Dated:
    """The same with the weight of its clause in the texts at hand."""
    return replace(dated, clause={f: w * weights[f] for f, w in dated.clause.items()})


def _dated(propositions: Sequence[Proposition]) -> tuple[Dated, ...]:
    """Each day that an article gives to what it tells."""
    told = (day for p, meant in with_meant(propositions) for day in days_of(p, meant))
    return tuple(day for day in told if not _one_of_several(day))


def _one_of_several(dated: Dated) -> bool:
    """Whether its day is told together with the next or the last one: "in 2012 | and | 2013"."""
    sentence = dated.proposition.assertion.sentence
    beside = [pair for pair in pairwise(sentence.times) if dated.time in pair]
    between = ([t.norm for t in sentence.tokens if a.span.stop <= t.start < b.span.start] for a, b in beside)
    return any(joined in (["and"], ["or"], ["&"]) for joined in between)


@cache
def _repeated() -> frozenset[str]:
    """The features of deeds that are done again and again, so that two days are two deeds."""
    return frozenset(f"{kind}:{deed}" for deed in words("align_days", "repeated") for kind in "ew")


def _candidates(dated: Sequence[Dated]) -> Iterator[tuple[Dated, Dated]]:
    """Those whose clauses share something that weighs, in text order."""
    postings: dict[str, list[int]] = defaultdict(list)
    for j, other in enumerate(dated):
        shared: dict[int, float] = defaultdict(float)
        for feature, weight in (_around(other) | other.clause).items():
            for i in postings[feature][-CROWD:]:
                shared[i] += weight
            postings[feature].append(j)
        for i in sorted(i for i, weight in shared.items() if weight >= NEAR):
            yield dated[i], other


def _around(dated: Dated) -> dict[str, float]:
    """The names of the sentence, but for a day in a relative clause: "the wife of Reed, | who died in 1994 |"."""
    sentence, day = dated.proposition.assertion.sentence, dated.time.span
    before = [t for t in sentence.tokens if t.stop <= day.start]
    opened = next((i for i in range(len(before) - 1, -1, -1) if before[i].tag == "W"), None)
    relative = opened is not None and not any(t.norm == "," for t in before[opened:])
    return {} if relative else dict.fromkeys(dated.names, AROUND)


def _shared(one: Dated, other: Dated) -> dict[str, float]:
    """What both tell, if it is enough for one event; else nothing."""
    deeds = one.deeds & other.deeds
    found = event_shared(one, other, deeds - _repeated() or _edges(one, other))
    if found or deeds.isdisjoint(_once()):
        return found
    found = event_shared(one, other, deeds & _once())
    thing = sum(weight for f, weight in found.items() if f not in deeds and f[0] in "we")
    return found if thing >= THING and sum(found.values()) >= TELLING else {}


def _edges(one: Dated, other: Dated) -> frozenset[str]:
    """The end, or beginning, of what went on, told by one side with "until" or "since", by the other with a verb."""
    met = (one.edge and one.edge in other.edges and not other.edge) or (
        other.edge and other.edge in one.edges and not one.edge
    )
    return frozenset({f"e:{one.edge or other.edge}"}) if met else frozenset()


@cache
def _once() -> frozenset[str]:
    """The features of deeds that are done once to each thing: a satellite is launched on one day."""
    return frozenset(f"{kind}:{deed}" for deed in words("align_days", "once") for kind in "ew")


def event_shared(one: Dated, other: Dated, deeds: frozenset[str]) -> dict[str, float]:
    """What both tell, if some deeds are one and it is enough for one event; else nothing."""
    if not deeds or _others(one, other) or one.versions != other.versions:
        return {}
    found = in_common(one.clause, other.clause)
    smaller = min(sum(one.clause.values()), sum(other.clause.values()))
    around = {f: AROUND for f in sorted((one.names & other.names) - found.keys())}
    evidence = sum(found.values()) + sum(around.values())
    enough = any(evidence >= least and sum(found.values()) >= cover * smaller for least, cover in ENOUGH)
    whole = sum(found.values()) >= MOST * smaller and evidence >= TELLING_WHOLE
    named = evidence >= TELLING or whole or any(f[0] == "n" for f in found | around)
    return found | around if enough and named else {}


def _others(one: Dated, other: Dated) -> bool:
    """Whether other persons are named, or people of other countries: "a Peruvian nun", "a Kenyan nun"."""
    persons = bool(one.persons and other.persons) and not one.persons & other.persons
    countries = bool(one.countries - other.countries and other.countries - one.countries)
    return persons or countries or _namesakes(one, other) or _other_lots(one, other)


def _other_lots(one: Dated, other: Dated) -> bool:
    """Whether each clause counts or measures the like, and none the same: "made $3m in 2012", "made $5m in 2013"."""
    alike = [(a, b) for a in one.figures for b in other.figures if (a.unit, a.what) == (b.unit, b.what)]
    return bool(alike) and all(a.disjoint(b) for a, b in alike)


def _namesakes(one: Dated, other: Dated) -> bool:
    """Whether each side names but one person, and these have other first names: "Ana Ruiz", "Leo Ruiz"."""
    here, there = one.called, other.called
    return len(here) == len(there) == 1 and here != there and all(" " in name for name in here | there)


def _may_meet(one: Dated, other: Dated, across: bool) -> bool:
    first, second = one.proposition.assertion, other.proposition.assertion
    if one.document != other.document:
        return True
    return not across and first.sentence.index != second.sentence.index


def _pair(one: Dated, other: Dated, shared: dict[str, float]) -> Pair:
    smaller = min(sum(one.clause.values()), sum(other.clause.values()))
    evidence = sum(shared.values())
    return Pair(
        one.proposition,
        other.proposition,
        cover=round(min(1.0, evidence / smaller), 3),
        evidence=round(evidence, 3),
        reasons=tuple(Reason(KINDS[f[0]], f[2:]) for f in sorted(shared, key=lambda f: (-shared[f], f))),
        about="days",
        days=(one.time, other.time),
    )

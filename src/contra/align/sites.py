"""Pairs that tell of one person, or one named thing, the same fate in other places."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from contra.align.articles import read_of_each
from contra.align.kin import kin_of
from contra.align.weights import Weights
from contra.lexicon.load import words
from contra.lexicon.places import apart
from contra.model import Name, Pair, Proposition, Reason

Fate = tuple[str, str]  # what happens, and the last word of the name of the one to whom it happens

DEATH = "dead"
CROWD = 100  # of a fate that is told more often, only the nearest in order are compared
SMALLEST = 1.2
ONE = frozenset({"other", "person"})


def place_pairs(propositions: Sequence[Proposition], across: bool = False) -> Iterator[Pair]:
    """Every pair that tells one fate of one person or thing, with a place on either side."""
    weights = Weights(propositions, across=across)
    told: dict[Fate, list[tuple[Proposition, Name]]] = defaultdict(list)
    for fate, other, name in read_of_each(propositions, _suffered, across):
        for one, known in told[fate][-CROWD:]:
            if _may_meet(one, other, across) and _same_one(known, name):
                yield _pair(one, other, fate, weights)
        told[fate].append((other, name))


def _suffered(propositions: Sequence[Proposition]) -> tuple[tuple[Fate, Proposition, Name], ...]:
    """All that is said in an article to have happened once, to whom."""
    told = [(fate, p, name) for p in propositions for fate, name in sorted(_fates(p).items())]
    again = _repeated(told)
    return tuple(each for each in told if (each[0], each[1].assertion.source.name) not in again)


def _repeated(told: Sequence[tuple[Fate, Proposition, Name]]) -> frozenset[tuple[Fate, str]]:
    """What one source tells of several places, so that it happened more than once: a vote won in two states."""
    sites: dict[tuple[Fate, str], list[frozenset[str]]] = defaultdict(list)
    for fate, proposition, _ in told:
        sites[fate, proposition.assertion.source.name].append(proposition.sites)
    return frozenset(each for each, known in sites.items() if any(apart(a, b) for a, b in combinations(known, 2)))


def _fates(proposition: Proposition) -> dict[Fate, Name]:
    """What is said to have happened once, to whom."""
    if proposition.through or proposition.sign <= 0 or proposition.modal or not proposition.sites:
        return {}
    deeds = {f[2:] for f in proposition.predicates if f[0] == "e"} & words("rules_places", "once")
    return {(_folded(deed), name.key.rpartition(" ")[2]): name for deed in deeds for name in _of(proposition, deed)}


def _folded(deed: str) -> str:
    """Every way to die as death."""
    return DEATH if deed in words("rules_places", "deadly") else deed


def _of(proposition: Proposition, deed: str) -> Iterator[Name]:
    """The names of those to whom it happens."""
    suffered = deed in words("rules_places", "suffered")
    keys = proposition.patient if suffered else proposition.agent | proposition.patient
    sentence = proposition.assertion.sentence
    for name in (n for n in proposition.assertion.names if n.key in keys and not kin_of(sentence, n)):
        if name.kind in ONE and (name.kind == "person" or _folded(deed) != DEATH):
            yield name


def _same_one(one: Name, other: Name) -> bool:
    """Whether no other first name is told."""
    return one.key == other.key or " " not in one.key or " " not in other.key


def _may_meet(one: Proposition, other: Proposition, across: bool) -> bool:
    first, second = one.assertion, other.assertion
    if first.document is not second.document:
        return True
    return not across and first.sentence.index != second.sentence.index


def _pair(one: Proposition, other: Proposition, fate: Fate, weights: Weights) -> Pair:
    left, right = ({f: w * weights[f] for f, w in side.features.items()} for side in (one, other))
    evidence = sum(left[f] for f in left.keys() & right.keys())
    smaller = max(SMALLEST, min(sum(left.values()), sum(right.values())))
    reasons = (Reason("name", fate[1]), Reason("event", fate[0]))
    return Pair(one, other, round(min(1.0, evidence / smaller), 3), round(evidence, 3), reasons, about="places")

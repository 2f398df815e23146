"""The same thing? Pairs of propositions that share enough, and what they share."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import groupby, repeat
from operator import itemgetter, mul

from msgspec import Struct

from contra.align.alike import MANY
from contra.align.articles import read_once
from contra.align.features import NAME
from contra.align.headings import one_story
from contra.align.others import of_other_things
from contra.align.roles import roles_swapped
from contra.align.weights import Weights
from contra.lexicon.deeds import chain_of
from contra.lexicon.load import words
from contra.model import FOR, Pair, Proposition, Reason

MIN_EVIDENCE = 1.5
MIN_EVIDENCE_OF_WHOLE = 1.0
WHOLE = 0.85  # cover from which a short content counts as shared whole
MIN_COVER = 0.45
MIN_COVER_WITHOUT_DEED = 0.6
MIN_COVER_OF_SAME_PREDICATE = 0.5
MIN_COVER_OF_SAME_DOER = 0.3  # … and the same doer
SMALLEST = 1.2  # a content that weighs less is taken to weigh this much …
SMALLEST_OF_SAME_PREDICATE = 0.8  # … or this, where both have the same main verb
LEAST_SHARED = 0.4
LEAD = 2  # sentences that tell an article's news
LONGEST = 130  # tokens: what is longer than any sentence is a list, and its parts are about many things
CROWD = 250  # a feature of more propositions leads to no pair by itself
ANCHOR = 0.25  # least weight of a word that may anchor a pair
BEHIND = 0.8  # "the Kremlin" against "Russia"
BEHIND_BOTH = 0.5  # "Kyiv" against "the Ukrainian army"
RELATED = 0.6  # a bombing against a death
CLOSE = 0.35  # cover from which two may tell opposite things in other words …
MIN_EVIDENCE_CLOSE = 1.2
FEW = 3  # things told beside the deed, up to which a sentence tells one thing only
SHORT = 15  # … and its words and marks
FEW_WORDS = 4  # words and deeds that, without a name or the same verb, make two details one thing
NONE: frozenset[str] = frozenset()
AMPLE_CLOSE = 3.0  # … however long they are


class Entry(Struct, frozen=True, eq=False, gc=False):
    """What a proposition is found by, read once."""

    keys: dict[str, float]  # its features, and the names that what is said is told of, though others stand for them
    deeds: tuple[str, ...]
    sources: frozenset[str]  # as names, of what is attributed
    behind: frozenset[str]  # names that those of its features stand for


class Index(Struct, frozen=True, eq=False):
    """The propositions of an article by what they are found by."""

    told: tuple[Proposition, ...]
    entries: tuple[Entry, ...]
    holders: dict[str, tuple[int, ...]]


class Weighed(Struct, frozen=True, eq=False, gc=False):
    """A proposition with the weights of features in the texts at hand, and their sum over its own."""

    proposition: Proposition
    entry: Entry
    weights: Weights
    total: float

    def weight(self, feature: str) -> float:
        """What one of its features weighs."""
        return self.proposition.features[feature] * self.weights[feature]


def met_pairs(propositions: Sequence[Proposition], across: bool = False) -> Iterator[Pair]:
    """Every pair about the same thing, each once, in text order; with ``across`` only those with the first article.

    So are those that share much though not enough, or tell the same in other roles, marked as about what is "close".
    """
    weights = Weights(propositions, across=across)
    met = _met_across(propositions, weights) if across else _met_before(propositions, weights)
    yield from _paired(met, _may_meet)


def opposed_pairs(propositions: Sequence[Proposition]) -> Iterator[Pair]:
    """The pairs about the same thing of which one side holds to be so what the other does not."""
    if not {1, -1} <= {proposition.sign for proposition in propositions}:
        return iter(())
    met = _met_before(propositions, Weights(propositions))
    return (pair for pair in _paired(met, _opposed) if not pair.about)


def _paired(met: Iterable[tuple[Weighed, Weighed]], fit: Callable[[Proposition, Proposition], bool]) -> Iterator[Pair]:
    """Of those that share something the pairs that fit and share enough."""
    for left, right in met:
        if fit(left.proposition, right.proposition) and (pair := _pair(left, right)):
            yield pair


def _opposed(left: Proposition, right: Proposition) -> bool:
    """Whether one may meet the other, and denies what it tells."""
    return left.sign * right.sign < 0 and _may_meet(left, right)


def _met_before(propositions: Sequence[Proposition], weights: Weights) -> Iterator[tuple[Weighed, Weighed]]:
    """Each proposition with those before it that share something with it."""
    holders: dict[str, list[int]] = defaultdict(list)
    earlier: list[Weighed] = []
    for proposition in filter(_is_sentence, propositions):
        entry = _read(proposition)
        right = _weighed(proposition, entry, weights)
        yield from ((earlier[i], right) for i in _candidates(entry, weights, holders))
        for key in entry.keys:
            holders[key].append(len(earlier))
        earlier.append(right)


def _met_across(propositions: Sequence[Proposition], weights: Weights) -> Iterator[tuple[Weighed, Weighed]]:
    """Each proposition of the other articles with those of the first that share something with it."""
    indices = read_once(propositions, _indexed)
    first = next(indices, Index((), (), {}))
    for other in indices:
        met = _sharing(first, other, weights)
        earlier = list(map(_weighed, first.told, first.entries, repeat(weights))) if met else []
        for at, places in groupby(met, itemgetter(0)):
            right = _weighed(other.told[at], other.entries[at], weights)
            yield from ((earlier[i], right) for _, i in places)


def _sharing(first: Index, other: Index, weights: Weights) -> list[tuple[int, int]]:
    """The places of those in the other article and in the first that share something that weighs, in text order."""
    shared: dict[tuple[int, int], float] = defaultdict(float)
    for key in sorted(first.holders.keys() & other.holders.keys()):
        places, telling = first.holders[key], weights[key]
        if len(places) <= CROWD:
            for at in other.holders[key]:
                weight = other.entries[at].keys[key] * telling
                for i in places:
                    shared[at, i] += weight
    return sorted(places for places, weight in shared.items() if weight >= LEAST_SHARED)


def _indexed(propositions: Sequence[Proposition]) -> Index:
    told = tuple(filter(_is_sentence, propositions))
    entries = tuple(map(_read, told))
    holders: dict[str, list[int]] = defaultdict(list)
    for i, entry in enumerate(entries):
        for key in entry.keys:
            holders[key].append(i)
    once: dict[tuple[int, ...], tuple[int, ...]] = {}  # one tuple for all words of one sentence
    places = ((key, tuple(held)) for key, held in holders.items())
    return Index(told, entries, {key: once.setdefault(held, held) for key, held in places})


def _is_sentence(proposition: Proposition) -> bool:
    """Whether it stands in what is no mere list."""
    return len(proposition.assertion.sentence.tokens) <= LONGEST


def _read(proposition: Proposition) -> Entry:
    features, assertion = proposition.features, proposition.assertion
    behind = _named(proposition.behind)
    spoken_for = sorted(behind - features.keys()) if assertion.stance in FOR and behind else ()  # "| it | is in talks"
    sources = _named(assertion.source.parties) if assertion.cue else NONE
    deeds = tuple(sorted([f for f in features if f[0] in "ei"]))
    keys = features | dict.fromkeys(spoken_for, BEHIND) if spoken_for else features
    return Entry(keys, deeds, sources, behind)


@lru_cache(maxsize=MANY)
def _named(keys: frozenset[str] | tuple[str, ...]) -> frozenset[str]:
    """Names by their keys, as features."""
    return frozenset(f"n:{key}" for key in keys)


def _may_meet(left: Proposition, right: Proposition) -> bool:
    """Whether they stand in two articles, or neither answers only what other articles tell.

    Who denies the whole matter of an article is held against what others have for news.
    """
    if left.matter or right.matter:
        return not _of_one_article(left, right) and (_flat_news(left) or _flat_news(right))
    return not (left.elsewhere or right.elsewhere) or not _of_one_article(left, right)


def _flat_news(proposition: Proposition) -> bool:
    """Whether it stands at the head of an article that tells nothing against it."""
    head = proposition.assertion.sentence.index < LEAD and not _tells_of_sharing(proposition)
    return head and proposition.sign > 0 and not (proposition.beside or proposition.contested)


def _tells_of_sharing(proposition: Proposition) -> bool:
    """Whether nobody in particular is told to hand something on: "thousands have shared the picture"."""
    passed_on = {f"w:{verb}" for verb in words("align_retellings", "sharing")}
    return not proposition.agent and not passed_on.isdisjoint(proposition.predicates)


def _of_one_article(left: Proposition, right: Proposition) -> bool:
    """Whether both stand in one article."""
    return left.assertion.document is right.assertion.document


def _weighed(proposition: Proposition, entry: Entry, weights: Weights) -> Weighed:
    features = proposition.features
    return Weighed(proposition, entry, weights, sum(map(mul, features.values(), map(weights.__getitem__, features))))


def _candidates(entry: Entry, weights: Weights, holders: Mapping[str, Sequence[int]]) -> list[int]:
    """Earlier propositions that share something that weighs, and that not everybody speaks of."""
    shared: dict[int, float] = {}
    for key in entry.keys:
        held = holders.get(key)
        if held and len(held) <= CROWD:
            weight = entry.keys[key] * weights[key]
            for i in held:
                shared[i] = shared.get(i, 0.0) + weight
    return sorted(i for i, weight in shared.items() if weight >= LEAST_SHARED)


def _pair(left: Weighed, right: Weighed) -> Pair | None:
    one, other = left.proposition, right.proposition
    weights = left.weights
    shared = {f: w * weights[f] for f, w in one.features.items() if f in other.features}
    close = _behind(left, right) | _related(left, right)
    evidence = sum(shared.values()) + sum(close.values())
    smaller = min(left.total, right.total)
    enough = _same_predicate(one, other, evidence, smaller) or (
        evidence >= MIN_EVIDENCE_OF_WHOLE and _much_shared(one, other, shared.keys() | close.keys(), evidence, smaller)
    )
    same = enough and not _of_others(one, other) and _anchored(one, other, shared, close)
    short = not same and evidence < MIN_EVIDENCE_CLOSE and _all_but_deeds(left, right)
    if not (same or short or _close(left, right, evidence, smaller)):
        return None
    cover = 1.0 if short else _cover(evidence, smaller, SMALLEST)
    return Pair(one, other, cover, round(evidence, 3), _reasons(shared | close), about="" if same else "close")


def _close(left: Weighed, right: Weighed, evidence: float, smaller: float) -> bool:
    """Whether much is shared, be it with the source: "was rejected | by the Senate", "the Senate passed it"."""
    evidence += NAME * (_told_by(left.entry.sources, right) + _told_by(right.entry.sources, left))
    return evidence >= MIN_EVIDENCE_CLOSE and (evidence >= CLOSE * smaller or evidence >= AMPLE_CLOSE)


def _all_but_deeds(left: Weighed, right: Weighed) -> bool:
    """Whether two short sentences tell all but the deed of one thing: "the plan | failed", "the plan | worked"."""
    one, other = left.proposition, right.proposition
    if len(one.assertion.sentence.tokens) > SHORT or len(other.assertion.sentence.tokens) > SHORT:
        return False
    here, there = _but_deeds(one), _but_deeds(other)
    few = 0 < len(here) <= FEW >= len(there) > 0
    return few and (here <= other.features.keys() or there <= one.features.keys())


def _but_deeds(told: Proposition) -> set[str]:
    """Of what is told all but what the main clause says is done."""
    return told.features.keys() - told.predicates


def _told_by(sources: frozenset[str], other: Weighed) -> int:
    """How many of the sources the other side is about."""
    return len(other.proposition.features.keys() & sources) if sources else 0


def _cover(evidence: float, smaller: float, least: float) -> float:
    """The shared part of the smaller side."""
    return round(min(1.0, evidence / max(smaller, least)), 3)


def _same_predicate(one: Proposition, other: Proposition, evidence: float, smaller: float) -> bool:
    """Whether the main verbs are the same and enough of the smaller side is shared: "was staged", "was not staged"."""
    if one.predicates.isdisjoint(other.predicates):
        return False
    needed = MIN_COVER_OF_SAME_DOER if one.agent & other.agent else MIN_COVER_OF_SAME_PREDICATE
    return _cover(evidence, smaller, SMALLEST_OF_SAME_PREDICATE) >= needed


def _much_shared(one: Proposition, other: Proposition, shared: set[str], evidence: float, smaller: float) -> bool:
    """Whether what is shared weighs enough by itself; the more where no deed is among it."""
    cover = _cover(evidence, smaller, SMALLEST)
    if cover >= WHOLE or one_story(one, other, shared, evidence, cover):
        return True
    if evidence < MIN_EVIDENCE or cover < MIN_COVER:
        return False
    return cover >= MIN_COVER_WITHOUT_DEED or any(
        f[0] in "ei" or f in one.predicates or f in other.predicates for f in shared
    )


def _of_others(one: Proposition, other: Proposition) -> bool:
    """Whether it is told of others, or of the same ones in other roles; who denies may name more than he is asked."""
    opposed = one.sign * other.sign < 0 and not (one.through or other.through)
    return roles_swapped(one, other) or (opposed and (of_other_things(one, other) or _at_other_times(one, other)))


def _at_other_times(one: Proposition, other: Proposition) -> bool:
    """Whether each tells the day of what it tells, and these exclude each other; who denies may be wrong in the day."""
    here, there = one.assertion.event_time, other.assertion.event_time
    if not (here and there) or not {one.assertion.stance, other.assertion.stance} <= FOR:
        return False
    return here.disjoint(there)


def _behind(left: Weighed, right: Weighed) -> dict[str, float]:
    """Names of one side for which names of the other stand, and what names of both stand for."""
    here, there = left.entry.behind, right.entry.behind
    if not (here or there):
        return {}
    both = here & there
    found = dict.fromkeys(sorted(both - _speakers(left, right)), BEHIND_BOTH) if both else {}
    for names, told in ((here, right), (there, left)):
        found |= {name: BEHIND * told.weight(name) for name in sorted(told.proposition.features.keys() & names)}
    return {f: w for f, w in found.items() if not _both_tell(left, right, f)} if found else found


def _both_tell(left: Weighed, right: Weighed, feature: str) -> bool:
    """Whether both sides are about it themselves."""
    return feature in left.proposition.features and feature in right.proposition.features


def _speakers(left: Weighed, right: Weighed) -> frozenset[str]:
    """Those who speak of themselves on both sides, of whatever: "I hope so", "I want to go"."""
    told = all(side.proposition.assertion.stance in FOR for side in (left, right))
    return left.entry.sources & right.entry.sources if told else NONE


def _related(left: Weighed, right: Weighed) -> dict[str, float]:
    """Deeds of one chain of events, where they are not the same."""
    here, there = left.entry, right.entry
    if not (here.deeds and there.deeds) or _all_chained(here.deeds).isdisjoint(there.deeds):
        return {}
    return {
        f"{a} ~ {b[2:]}": RELATED * min(left.weight(a), right.weight(b))
        for a in here.deeds
        for b in there.deeds
        if b in _chained(a) and a not in there.deeds and b not in here.deeds
    }


@lru_cache(maxsize=MANY)
def _all_chained(deeds: tuple[str, ...]) -> frozenset[str]:
    """Deeds of one chain of events with some of these."""
    return frozenset().union(*map(_chained, deeds))


@cache
def _chained(deed: str) -> frozenset[str]:
    """Deeds to which one leads or that lead to it, and it as only planned, or done: "plans to reunite", "reunited"."""
    if deed[0] == "i":
        return frozenset({f"e:{deed[2:]}"})
    return frozenset({f"i:{deed[2:]}", *(f"e:{other}" for other in chain_of(deed[2:]))})


def _anchored(one: Proposition, other: Proposition, shared: dict[str, float], close: dict[str, float]) -> bool:
    """Whether a name, a rare word or the very verb is among what they share, and something besides."""
    verbs = one.predicates & other.predicates
    found = shared.keys() | close.keys() | verbs
    names = {f.rpartition(" ")[2].removeprefix("n:") for f in found if f.startswith("n:")}
    rare = any(f[0] in "w#" and w > ANCHOR for f, w in shared.items())
    others = sum(f[0] != "n" for f in found)
    refuted = "denies" in (one.assertion.stance, other.assertion.stance)  # "the outbreak in Dunmore is a hoax"
    if not (names or verbs or others >= FEW_WORDS) and _both_of_details(one, other):
        return any(f[0] == "#" for f in found)
    refuted = refuted or _asked_of_own_deed(one, other) or _asked_of_own_deed(other, one)
    return bool(names or rare or verbs) and bool(others or refuted) and len(names) + others >= 2


def _asked_of_own_deed(told: Proposition, silence: Proposition) -> bool:
    """Whether one side tells what somebody does who keeps silent on the other, which tells itself on what."""
    return not (silence.through or silence.matter) and silence.silent_on_own_deed(told)


def _both_of_details(one: Proposition, other: Proposition) -> bool:
    """Whether the one denies the other, each far down in an article of its own, where a few words tell little."""
    deep = min(one.assertion.sentence.index, other.assertion.sentence.index) >= LEAD
    if not deep or one.sign * other.sign >= 0 or _of_one_article(one, other):
        return False
    denied = one if one.sign < 0 else other
    return all(t.norm != "such" for t in denied.assertion.tokens)  # "there was no | such | entry in the log"


KINDS = {"#": "figure", "n": "name", "e": "event", "i": "event", "w": "word"}


def _reasons(shared: dict[str, float]) -> tuple[Reason, ...]:
    ranked = sorted(sorted(shared), key=shared.__getitem__, reverse=True)
    return tuple(Reason(KINDS[f[0]], f[2:]) for f in ranked)

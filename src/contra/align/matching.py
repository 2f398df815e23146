"""The same thing? Pairs of propositions that share enough, and what they share."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from contra.align.deeds import related
from contra.align.weights import document_weights
from contra.model import Pair, Proposition, Reason

MIN_EVIDENCE = 2.0
MIN_COVER = 0.5
MIN_COVER_WITHOUT_DEED = 0.7
BEHIND = 0.8  # "the Kremlin" against "Russia"
RELATED = 0.6  # a bombing against a death
SMALLEST = 2.0  # a content that weighs less is taken to weigh this much


def matched_pairs(propositions: Sequence[Proposition], across: bool = False) -> Iterator[Pair]:
    """Every pair about the same thing, each once, in text order; with ``across`` only between two documents."""
    weights = document_weights(propositions)
    weighed = [_weighed(p, weights) for p in propositions]
    postings: dict[str, list[int]] = defaultdict(list)
    for j, features in enumerate(weighed):
        for i in _candidates(features, postings):
            one, other = propositions[i], propositions[j]
            if across and one.assertion.document is other.assertion.document:
                continue
            pair = _pair(one, other, weighed[i], features)
            if pair:
                yield pair
        for feature in features:
            postings[feature].append(j)


def _weighed(proposition: Proposition, weights: dict[str, float]) -> dict[str, float]:
    return {f: w * weights[f] for f, w in proposition.features.items()}


def _candidates(features: dict[str, float], postings: dict[str, list[int]]) -> list[int]:
    """Earlier propositions that share at least half the evidence that a pair needs."""
    shared: dict[int, float] = defaultdict(float)
    for feature, weight in features.items():
        for i in postings.get(feature, ()):
            shared[i] += weight
    return sorted(i for i, weight in shared.items() if weight >= MIN_EVIDENCE / 2)


def _pair(one: Proposition, other: Proposition, left: dict[str, float], right: dict[str, float]) -> Pair | None:
    shared = {f: left[f] for f in left.keys() & right.keys()}
    close = _behind(one, right) | _behind(other, left) | _related(left, right)
    evidence = sum(shared.values()) + sum(close.values())
    total = max(min(sum(left.values()), sum(right.values())), SMALLEST)
    cover = min(1.0, evidence / total)
    if evidence < MIN_EVIDENCE or cover < _cover_needed(one, other, shared, close) or not _anchored(shared, close):
        return None
    return Pair(one, other, round(cover, 3), round(evidence, 3), _reasons(shared | close))


def _behind(one: Proposition, features: dict[str, float]) -> dict[str, float]:
    """Names of the other that names of this one stand for."""
    return {f"n:{key}": BEHIND * features[f"n:{key}"] for key in sorted(one.behind) if f"n:{key}" in features}


def _related(left: dict[str, float], right: dict[str, float]) -> dict[str, float]:
    """Deeds of one chain of events."""
    return {
        f"{a} ~ {b[2:]}": RELATED * min(left[a], right[b])
        for a in sorted(left)
        for b in sorted(right)
        if a != b and a[0] == b[0] == "e" and related(a[2:], b[2:])
    }


def _cover_needed(one: Proposition, other: Proposition, shared: dict[str, float], close: dict[str, float]) -> float:
    deed = any(f[0] in "ei" for f in shared | close) or one.predicate == other.predicate != ""
    return MIN_COVER if deed else MIN_COVER_WITHOUT_DEED


def _anchored(shared: dict[str, float], close: dict[str, float]) -> bool:
    """Whether a name or a rare word is among what they share."""
    return any(f.startswith("n:") for f in shared | close) or any(f[0] == "w" and w > 0.5 for f, w in shared.items())


KINDS = {"n": "name", "e": "event", "i": "event", "w": "word"}


def _reasons(shared: dict[str, float]) -> tuple[Reason, ...]:
    ranked = sorted(shared, key=lambda f: (-shared[f], f))
    return tuple(Reason(KINDS[f[0]], f[2:]) for f in ranked)

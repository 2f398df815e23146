"""Documents about one story, found by the telling names and words that they share."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from math import log

from contra.model import Document, Proposition

SAME_STORY = 0.06  # share of the smaller document's weight
TELLING = 12  # features of a document that are looked at


def story_labels(documents: Sequence[Document], propositions: Iterable[Proposition]) -> dict[str, str]:
    """For each document id the label of its story: the names that its documents share most."""
    profiles = _profiles(propositions)
    weights = _rarity(profiles)
    top = {d.id: _top(profiles.get(d.id, Counter()), weights) for d in documents}
    groups = _joined([d.id for d in documents], top)
    return {id_: _label(group, top) for group in groups for id_ in group}


def _profiles(propositions: Iterable[Proposition]) -> dict[str, Counter[str]]:
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for p in propositions:
        found[p.assertion.document.id].update(f for f in p.features if f[0] in "nw")
    return found


def _rarity(profiles: dict[str, Counter[str]]) -> dict[str, float]:
    counts = Counter(f for profile in profiles.values() for f in profile)
    return {f: log((len(profiles) + 5) / n) for f, n in counts.items()}


def _top(profile: Counter[str], weights: dict[str, float]) -> dict[str, float]:
    scored = {f: (1 + log(n)) * weights[f] * (2.0 if f[0] == "n" else 1.0) for f, n in profile.items()}
    ranked = sorted(scored, key=lambda f: (-scored[f], f))
    return {f: scored[f] for f in ranked[: TELLING * 3]}


def _joined(ids: Sequence[str], top: dict[str, dict[str, float]]) -> list[list[str]]:
    """The groups of documents linked by what they share, in document order."""
    leader = {id_: id_ for id_ in ids}
    by_feature: dict[str, list[str]] = defaultdict(list)
    for id_ in ids:
        for other in _neighbours(id_, top, by_feature):
            _join(leader, id_, other)
        for feature in top[id_]:
            by_feature[feature].append(id_)
    groups: dict[str, list[str]] = defaultdict(list)
    for id_ in ids:
        groups[_find(leader, id_)].append(id_)
    return list(groups.values())


def _neighbours(id_: str, top: dict[str, dict[str, float]], by_feature: dict[str, list[str]]) -> list[str]:
    shared: dict[str, float] = defaultdict(float)
    for feature, weight in top[id_].items():
        for other in by_feature[feature]:
            shared[other] += min(weight, top[other][feature])
    return [o for o, s in shared.items() if s >= SAME_STORY * min(sum(top[id_].values()), sum(top[o].values()))]


def _find(leader: dict[str, str], id_: str) -> str:
    while leader[id_] != id_:
        leader[id_] = leader[leader[id_]]
        id_ = leader[id_]
    return id_


def _join(leader: dict[str, str], one: str, other: str) -> None:
    leader[_find(leader, one)] = _find(leader, other)


def _label(group: Sequence[str], top: dict[str, dict[str, float]]) -> str:
    """The three names (or else words) that most documents of the group share."""
    score: Counter[str] = Counter()
    for id_ in group:
        for feature, weight in top[id_].items():
            score[feature] += int(1000 * weight)
    ranked = sorted(score, key=lambda f: (f[0] != "n", -score[f], f))
    return ", ".join(f[2:] for f in ranked[:3])

"""Documents about one story, found by the telling names and words that they share, near each other in time."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from math import hypot, log, log2
from string import capwords

from msgspec import Struct

from contra.align.features import word_feature
from contra.model import Document, Proposition

SAME_STORY = 0.1  # cosine between a document and those of a story, on average
NEAR = 0.1  # … and between two of one story that may be set against each other
FADES = 14  # days between a document and a story after which they must be twice as close
TELLING = 60  # features of a document that are looked at
PRIOR = 300  # documents that one imagines beside those at hand: what all of a few share tells their story
WEIGHT = {"n": 2.0, "w": 1.0, "e": 1.0}  # a name tells more of a story than a word
FEW = 30  # features, up to which a document is so short that who speaks in it tells its story, too

Vector = dict[str, float]


class Stories(Struct, frozen=True, eq=False):
    """Documents told apart by story.

    ``labels`` gives for each document id the label of its story: the names that its documents share most.
    """

    labels: dict[str, str]
    vectors: dict[str, Vector]
    days: dict[str, date | None]

    def near(self, one: str, other: str) -> bool:
        """Whether two documents of a story, by id, are close to each other, too, and not only to the rest of it."""
        if one == other:
            return True
        here, there = self.vectors[one], self.vectors[other]
        shared = sum(weight * there[feature] for feature, weight in here.items() if feature in there)
        return shared >= NEAR * _faded(self.days[one], self.days[other], self.days[other])


def stories_of(documents: Sequence[Document], propositions: Iterable[Proposition]) -> Stories:
    """The stories of some documents."""
    profiles = _profiles(propositions)
    counts = Counter(f for profile in profiles.values() for f in profile)
    vectors = {d.id: _vector(profiles[d.id], counts, len(documents)) for d in documents}
    labels = {tuple(group): _label(group, vectors) for group in _grouped(documents, vectors)}
    named = {id_: label for group, label in labels.items() for id_ in group}
    return Stories(named, vectors, {d.id: d.published for d in documents})


def _profiles(propositions: Iterable[Proposition]) -> dict[str, Counter[str]]:
    """How often each document has each name, word and deed; in a short one also those behind its sources."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    speaking: dict[str, Counter[str]] = defaultdict(Counter)
    for p in propositions:
        told = () if p.elsewhere else p.features
        found[p.assertion.document.id].update(f for f in told if f[0] in "nwe")
        speaking[p.assertion.document.id].update(_speaking(p))
        if p.matter and not found[p.assertion.document.id]:  # all of it is told around a denial
            found[p.assertion.document.id].update(f for f in p.features if f[0] in "nwe")
    for id_, profile in found.items():
        profile.update(speaking[id_] if len(profile) <= FEW else ())
    return found


def _speaking(proposition: Proposition) -> Sequence[str]:
    """The most particular party behind a source that is no outlet, and the words for it: "the | farmer's | wife"."""
    source = proposition.assertion.source
    if source.kind in ("author", "outlet"):
        return ()
    told = (word.removesuffix("'s").removesuffix("s") for word in source.name.lower().split())
    return [*(f"n:{party}" for party in source.parties[:1]), *(f for word in told for f in word_feature(word))]


def _vector(profile: Counter[str], counts: Counter[str], size: int) -> Vector:
    """The most telling features, weighed by how often they occur here and how rarely elsewhere; of length 1."""
    weighed = {f: (1 + log(n)) * log((size + PRIOR) / (counts[f] + 1)) * WEIGHT[f[0]] for f, n in profile.items()}
    top = sorted(weighed, key=lambda f: (-weighed[f], f))[:TELLING]
    length = hypot(*(weighed[f] for f in top)) or 1.0
    return {f: weighed[f] / length for f in top}


def _grouped(documents: Sequence[Document], vectors: dict[str, Vector]) -> list[list[str]]:
    """The documents of each story; once all stories are begun, each document looks again where it belongs."""
    stories = _Stories(vectors)
    for document in documents:
        stories.add(document)
    for document in documents:
        stories.leave(document)
        stories.add(document)
    return [members for members in map(list, stories.members) if members]


class _Stories:
    """Stories as they grow: a document joins the one to whose documents it is closest, or begins its own."""

    def __init__(self, vectors: dict[str, Vector]) -> None:
        self.members: list[dict[str, date | None]] = []  # the documents of each story, with their days
        self._places: dict[str, int] = {}
        self._vectors = vectors
        self._sums: list[Vector] = []
        self._holders: dict[str, set[int]] = defaultdict(set)

    def add(self, document: Document) -> None:
        """Put a document into the closest story, or one of its own."""
        place = self._closest(document)
        if place is None:
            place = len(self.members)
            self.members.append({})
            self._sums.append(defaultdict(float))
        self.members[place][document.id] = document.published
        self._places[document.id] = place
        for feature, weight in self._vectors[document.id].items():
            self._sums[place][feature] += weight
            self._holders[feature].add(place)

    def leave(self, document: Document) -> None:
        """Take a document out of its story."""
        place = self._places.pop(document.id)
        del self.members[place][document.id]
        for feature, weight in self._vectors[document.id].items():
            self._sums[place][feature] -= weight

    def _closest(self, document: Document) -> int | None:
        """The place of the story that is close enough and closest; the earliest of equals."""
        dots: dict[int, float] = defaultdict(float)
        for feature, weight in self._vectors[document.id].items():
            for place in self._holders[feature]:
                dots[place] += weight * self._sums[place][feature]
        near = {n: dot / self._reach(n, document) for n, dot in dots.items() if self.members[n] and dot > 0}
        best = min(near, key=lambda place: (-near[place], place), default=None)
        return best if best is not None and near[best] >= SAME_STORY else None

    def _reach(self, place: int, document: Document) -> float:
        """How many documents a story holds, and more the longer before or after all of them a document appeared."""
        days = [day for day in self.members[place].values() if day]
        first, last = min(days, default=None), max(days, default=None)
        return len(self.members[place]) * _faded(document.published, first, last)


def _faded(day: date | None, first: date | None, last: date | None) -> float:
    """How much closer a document must be for its day to lie before or after some others; 1 where a day is unknown."""
    if day is None or first is None or last is None:
        return 1.0
    apart = max(0, (first - day).days, (day - last).days)
    return 1 + log2(1 + apart / FADES)


def _label(group: Sequence[str], vectors: dict[str, Vector]) -> str:
    """The three names, or else words, that weigh most in the documents of the group."""
    score: dict[str, float] = defaultdict(float)
    for id_ in group:
        for feature, weight in vectors[id_].items():
            score[feature] += round(weight, 6)
    ranked = sorted(score, key=lambda f: (f[0] != "n", -score[f], f))
    return ", ".join(capwords(f[2:]) for f in ranked[:3])

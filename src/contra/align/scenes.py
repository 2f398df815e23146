"""Pairs that put one event in places that exclude each other, found by the words around the place."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from contra.align.articles import read_of_each, read_once
from contra.align.dated import Dated, dated
from contra.align.days import event_shared, weighed
from contra.align.features import word_features
from contra.align.figures import long_past
from contra.align.groups import modifies
from contra.align.weights import Weights
from contra.lexicon.load import table, words
from contra.lexicon.places import apart, known
from contra.model import Clash, Name, Pair, Proposition, Reason, Sentence, Span, Time, Token

FLOOR = 0.25  # what the whole story speaks of tells no event apart
BOTH = 2  # articles that tell a deed
TELLING = 0.8  # weight of what is shared besides the deed …
TELLING_WHOLE, MOST = 0.35, 0.85  # … or this, where the one tells hardly more
REACH = 5  # words from a preposition to its noun
ANCHOR, ANCHOR_NAME = 0.5, 0.8  # weight of a day or figure that both sentences tell, and of another place
CROWD = 300
HEDGING = frozenset({"could", "may", "might", "should"})
PARTICULAR = "nqw"  # kinds of features that tell one event from another of its kind: not "a | bomb | exploded"
MODIFIES = "TJ#XN"
KINDS = {"n": "name", "e": "event", "i": "event", "w": "word", "t": "word", "q": "figure"}


class Spot(Struct, frozen=True):
    """A place told behind a preposition: one that is named, or one of a kind."""

    span: Span
    text: str
    name: str = ""
    level: str = ""
    kind: int = -1


Placed = tuple[Proposition, tuple[Spot, ...]]


class Scene(Struct, frozen=True, eq=False):
    """What is told around the places of one clause."""

    told: Dated
    spots: tuple[Spot, ...]


def scene_pairs(propositions: Sequence[Proposition], across: bool = False) -> Iterator[Pair]:
    """Every pair of two articles that puts what seems one event in other places."""
    placed = _told_again(list(read_of_each(propositions, _placed, across)))
    weights = Weights(propositions, FLOOR, across)
    scenes = [scene for p, found in placed for scene in _scenes(p, found, weights)]
    told = _told_places(propositions) if scenes else {}
    for one, other in _candidates(scenes):
        clash = _clash(one, other, told)
        deeds = _met(one, other)
        shared = event_shared(*_anchored(one, other, clash), deeds) if clash and deeds else {}
        if clash and shared and _particular(one, other, shared, deeds) and not _other_event(one, other):
            yield _pair(one, other, shared, clash)


def _anchored(one: Scene, other: Scene, clash: tuple[Spot, Spot]) -> tuple[Dated, Dated]:
    """What both tell, with other places, days and figures that both name: "crashed into a lake | near Lorne |"."""
    places = {f"n:{spot.name}" for spot in clash if spot.name}
    shared = {f: w for f, w in _anchors(one).items() if f in _anchors(other) and f not in places}
    here, there = (replace(scene.told, clause={**scene.told.clause, **shared}) for scene in (one, other))
    return here, there


def _anchors(scene: Scene) -> dict[str, float]:
    """The named places, days and figures of a sentence, weighed."""
    sentence = scene.told.proposition.assertion.sentence
    named = {f"n:{spot.name}": ANCHOR_NAME for spot in scene.spots if spot.name}
    days = {f"t:{time.value}": ANCHOR for time in sentence.times if time.type == "DATE"}
    return {**named, **days, **{f"q:{q.low}-{q.high}": ANCHOR for q in sentence.quantities}}


def _candidates(scenes: Sequence[Scene]) -> Iterator[tuple[Scene, Scene]]:
    """Those of different articles that tell one deed done but once, in text order."""
    told: dict[str, list[Scene]] = defaultdict(list)
    for other in scenes:
        met = {id(one): one for deed in sorted(_deeds(other)) for one in told[deed][-CROWD:]}
        yield from ((one, other) for one in met.values() if one.told.document != other.told.document)
        for deed in sorted(_deeds(other)):
            told[deed].append(other)


@cache
def _folds() -> dict[str, str]:
    """Each deed done but once, by the one that it is told as."""
    alike = {deed: group[0] for group in table("align_scenes")["alike"] for deed in group}
    return {f"e:{deed}": f"e:{alike.get(deed, deed)}" for deed in words("align_scenes", "once")}


def _once(deeds: frozenset[str]) -> frozenset[str]:
    return frozenset(_folds()[deed] for deed in deeds if deed in _folds())


def _deeds(scene: Scene) -> frozenset[str]:
    """All the deeds told around the places that are done but once."""
    return _once(scene.told.deeds | scene.told.clause.keys())


def _met(one: Scene, other: Scene) -> frozenset[str]:
    """The deeds in common that one of them tells right beside its place."""
    return (_once(one.told.deeds) & _deeds(other)) | (_deeds(one) & _once(other.told.deeds))


def _particular(one: Scene, other: Scene, shared: dict[str, float], deeds: frozenset[str]) -> bool:
    """Whether enough is shared besides the deed, or all that the one tells, and not only what holds for many."""
    around = {f: weight for f, weight in shared.items() if _folds().get(f, f) not in deeds}
    besides = sum(around.values())
    smaller = min(sum(scene.told.clause.values()) for scene in (one, other))
    whole = sum(shared.values()) >= MOST * smaller and besides > 0
    telling = any(f[0] in PARTICULAR or (f[0] != "t" and weight >= ANCHOR) for f, weight in around.items())
    return besides >= (TELLING_WHOLE if whole else TELLING) and telling


def _other_event(one: Scene, other: Scene) -> bool:
    """Whether other days are told, or each of somebody or something else by name."""
    here, there = _named_of(one), _named_of(other)
    strange = bool(here and there) and here.isdisjoint(there) and one.told.names.isdisjoint(other.told.names)
    return strange or _other_days(one, other)


def _named_of(scene: Scene) -> frozenset[str]:
    """The names of whom or what it is told, but for those that only tell where: "off | Cape Morrow"."""
    sentence = scene.told.proposition.assertion.sentence
    before = {b.start: a.norm for a, b in pairwise(sentence.tokens)}
    locating = words("align_scenes", "prepositions") | words("align_scenes", "leading") | {"off"}
    named = (n for n in sentence.names if before.get(n.span.start) not in locating)
    return frozenset(f"n:{n.key}" for n in named) & scene.told.clause.keys()


def _other_days(one: Scene, other: Scene) -> bool:
    """Whether the sentences name days that exclude each other, or one of them a time long past."""
    sides = [scene.told.proposition for scene in (one, other)]
    here, there = (side.assertion.sentence.times for side in sides)
    return any(a.disjoint(b) for a in here for b in there) or long_past(sides[0]) != long_past(sides[1])


# ── the places of a clause ──────────────────────────────────────────────────────────────────────


def _placed(propositions: Sequence[Proposition]) -> tuple[Placed, ...]:
    """What an article puts forward of deeds that are done but once, with the places told in it."""
    found = ((p, tuple(_spots_of(p))) for p in propositions if _may_tell(p))
    return tuple((p, told) for p, told in found if told)


def _may_tell(proposition: Proposition) -> bool:
    """Whether it puts forward a deed that is done but once."""
    hedged = proposition.through or proposition.sign <= 0 or proposition.modal in HEDGING
    return not hedged and not _folds().keys().isdisjoint(proposition.features)


def _spots_of(proposition: Proposition) -> Iterator[Spot]:
    """The places told in what is said."""
    said = proposition.assertion
    return (spot for spot in spots(said.sentence) if any(s.contains(spot.span) for s in said.content.spans))


def _told_again(placed: Sequence[Placed]) -> list[Placed]:
    """Those of whose deeds another article tells, too."""
    articles: dict[str, set[str]] = defaultdict(set)
    for proposition, _ in placed:
        for deed in _once(frozenset(proposition.features)):
            articles[deed].add(proposition.assertion.document.id)
    again = {deed for deed, documents in articles.items() if len(documents) >= BOTH}
    return [each for each in placed if not again.isdisjoint(_once(frozenset(each[0].features)))]


def _scenes(proposition: Proposition, found: Sequence[Spot], weights: Weights) -> Iterator[Scene]:
    """The clauses of a proposition with their places."""
    grouped: dict[tuple[str, ...], tuple[Dated, list[Spot]]] = {}
    for spot in found:
        told = weighed(dated(proposition, Time(spot.span, spot.text, "DATE", "")), weights)
        key = tuple(sorted(told.clause))
        grouped.setdefault(key, (told, []))[1].append(spot)
    yield from (Scene(_without(told, here), tuple(here)) for told, here in grouped.values())


def _without(told: Dated, spots: Sequence[Spot]) -> Dated:
    """What is told, without the places themselves."""
    sentence = told.proposition.assertion.sentence
    spans = [spot.span for spot in spots]
    tokens = [t for t in sentence.tokens if any(s.start <= t.start < s.stop for s in spans)]
    places = {f"n:{spot.name}" for spot in spots} | word_features(tokens).keys()
    countries = told.countries - {spot.name for spot in spots}
    return replace(
        told,
        clause={f: w for f, w in told.clause.items() if f not in places},
        names=told.names - places,
        countries=countries,
    )


def spots(sentence: Sentence) -> Iterator[Spot]:
    """The places told behind prepositions in a sentence."""
    tokens = sentence.tokens
    for i, token in enumerate(tokens):
        spot = _after(sentence, tokens, i + 1) if token.norm in words("align_scenes", "prepositions") else None
        if spot is None and _leads_out(tokens, i):
            spot = _kind(tokens, i + 1)
        if spot:
            yield spot


def _after(sentence: Sentence, tokens: Sequence[Token], at: int) -> Spot | None:
    """The place that begins right behind a preposition."""
    return _named(sentence, tokens, at) or _kind(tokens, at) or _named(sentence, tokens, _past_words(tokens, at))


def _leads_out(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb tells out of or into what: "was recovered | from | a well", "crashed | into | a field"."""
    leads = tokens[at].norm in words("align_scenes", "leading")
    return leads and at > 0 and tokens[at - 1].tag in "VDG"


def _past_words(tokens: Sequence[Token], at: int) -> int:
    """Where the name stands before which its kind is told: "in | downtown | Lorne", "near | the village of | Pell"."""
    stop = at
    while stop < len(tokens) and tokens[stop].tag in "TJ" and stop < at + REACH:
        stop += 1
    of = next((i for i in range(stop, min(at + REACH, len(tokens))) if tokens[i].norm == "of"), None)
    settled = of is not None and tokens[of - 1].lemma in words("align_scenes", "settlements")
    return of + 1 if of is not None and settled else stop


def _named(sentence: Sentence, tokens: Sequence[Token], at: int) -> Spot | None:
    """The place of a name right behind a preposition: "in | Lorne", "near the Ruritanian border" not."""
    if at >= len(tokens):
        return None
    name = next((n for n in sentence.names if n.span.start == tokens[at].start), None)
    if name is None or not _is_place(name) or _goes_on(tokens, name):
        return None
    return Spot(name.span, name.text, name=name.key)


def _is_place(name: Name) -> bool:
    lies = name.text.rpartition(" ")[2].lower() in words("align_scenes", "named")  # "Pebble | Cove |"
    return name.kind in ("country", "place") or (name.kind == "other" and (name.text.isalpha() or lies))


def _goes_on(tokens: Sequence[Token], name: Name) -> bool:
    """Whether the name only describes what follows: "in a | Lorne | hotel"."""
    after = next((t for t in tokens if t.start >= name.span.stop), None)
    return after is not None and (after.tag in "NJ" or after.norm in ("'s", "’s", "'"))


def _kind(tokens: Sequence[Token], at: int) -> Spot | None:
    """The place without a name behind a preposition: "in the school | library"."""
    head, first = None, at
    at = _past_part(tokens, at)
    for j in range(at, min(at + REACH, len(tokens))):
        thing = tokens[j].tag == "N" or (tokens[j - 1].tag == "T" and tokens[j].norm in _kinds())  # "a | well |"
        if not thing and tokens[j].tag not in MODIFIES and tokens[j].tag != "P" and not modifies(tokens, j):
            break
        if thing:
            head = j
    if head is None:
        return None
    pair = f"{tokens[head - 1].lemma} {tokens[head].lemma}"
    level, kind = _kinds().get(pair) or _kinds().get(tokens[head].lemma) or ("", -1)
    if not level:
        return None
    outside = tokens[first - 1].norm in ("outside", "near") and level in ("building", "room")
    span = Span(tokens[first - 1].start, tokens[head].stop)
    text = " ".join(t.text for t in tokens[first - 1 : head + 1])
    return None if outside else Spot(span, text, level=level, kind=kind)


def _past_part(tokens: Sequence[Token], at: int) -> int:
    """Where the whole is told of a part: "at the bottom of | a lake |", "in the boot of | a car |"."""
    of = next((i for i in range(at, min(at + REACH, len(tokens))) if tokens[i].norm == "of"), None)
    return of + 1 if of is not None and tokens[of - 1].lemma in words("align_scenes", "parts") else at


@cache
def _kinds() -> dict[str, tuple[str, int]]:
    """Level and number of each place without a name."""
    levels = table("align_scenes")["levels"].items()
    return {word: (level, i) for level, groups in levels for i, group in enumerate(groups) for word in group}


# ── clashes ─────────────────────────────────────────────────────────────────────────────────────


def _clash(one: Scene, other: Scene, told: dict[str, frozenset[str]]) -> tuple[Spot, Spot] | None:
    """Two places that exclude each other, where none of the one side may be or hold one of the other."""
    kinds = _kinds_apart([s for s in one.spots if s.level], [s for s in other.spots if s.level])
    if kinds or not _once(one.told.deeds) & _once(other.told.deeds):
        return kinds
    here, there = ([s for s in scene.spots if s.name] for scene in (one, other))
    too = any(s.name in told[other.told.document] for s in here) or any(
        s.name in told[one.told.document] for s in there
    )
    return None if too else _names_apart(here, there)


def _told_places(propositions: Sequence[Proposition]) -> dict[str, frozenset[str]]:
    """The named places in which each article lets anything happen."""
    return dict(read_once(propositions, _places_told))


def _places_told(propositions: Sequence[Proposition]) -> tuple[str, frozenset[str]]:
    sentences = {p.assertion.sentence.index: p.assertion.sentence for p in propositions}.values()
    names = frozenset(spot.name for sentence in sentences for spot in spots(sentence) if spot.name)
    return propositions[0].assertion.document.id, names


def _names_apart(one: Sequence[Spot], other: Sequence[Spot]) -> tuple[Spot, Spot] | None:
    """Named places, all known to lie apart, or none of them known and none the same."""
    here, there = (frozenset(spot.name for spot in spots) for spots in (one, other))
    if not here or not there or here & there:
        return None
    unknown = not any(known(name) for name in here | there)
    return (one[0], other[0]) if unknown or apart(here, there) else None


def _kinds_apart(one: Sequence[Spot], other: Sequence[Spot]) -> tuple[Spot, Spot] | None:
    """Places of kinds, each of which excludes each of the other side."""
    pairs = [(a, b) for a in one for b in other]
    return pairs[0] if pairs and all(_apart(a, b) for a, b in pairs) else None


def _apart(one: Spot, other: Spot) -> bool:
    if one.level == other.level:
        return one.kind != other.kind
    return other.level in words("align_scenes", f"apart.{one.level}")


def _pair(one: Scene, other: Scene, shared: dict[str, float], clash: tuple[Spot, Spot]) -> Pair:
    here, there = clash
    smaller = min(sum(one.told.clause.values()), sum(other.told.clause.values()))
    evidence = sum(shared.values())
    return Pair(
        one.told.proposition,
        other.told.proposition,
        cover=round(min(1.0, evidence / smaller), 3),
        evidence=round(evidence, 3),
        reasons=tuple(Reason(KINDS[f[0]], f[2:]) for f in sorted(shared, key=lambda f: (-shared[f], f))),
        about="scenes",
        clash=Clash("place", here.span.start, there.span.start, here.text, there.text),
    )

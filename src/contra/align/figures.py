"""Pairs that tell other figures of the same thing, found by what is counted and by what they share besides."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import chain, product

from msgspec import Struct
from msgspec.structs import replace

from contra.align.ages import ages, of_named
from contra.align.articles import read_of_each
from contra.align.estimated import estimated
from contra.align.families import children
from contra.align.features import figure_features, word_key
from contra.align.governed import governing
from contra.align.holdings import holdings
from contra.align.lengths import is_length, lengths
from contra.align.measures import is_measure, measures, other_measure
from contra.align.offsets import offsets
from contra.align.portions import portions
from contra.align.quakes import one_quake, other_quake
from contra.align.ranks import ORDINAL, other_order, ranks
from contra.align.sorts import as_people
from contra.align.tallies import is_tally, other_match, tallies
from contra.align.tolls import Leads, counted_by_other_days, day_of, leads_of, may_be_one_place, of_the_news, worse
from contra.align.traits import traits
from contra.align.weights import Weights, in_common
from contra.lexicon.load import table
from contra.lexicon.places import within
from contra.model import Assertion, Document, Name, Pair, Proposition, Quantity, Reason, Time
from contra.quantities import AGE, HELD_BY, comparable, excludes, is_distance, same_measure, thing

Thing = tuple[str, str]  # unit, what is counted
Known = dict[tuple[Document, str, str], list[Quantity]]

FLOOR = 0.25  # what the whole story speaks of tells no figure apart
SAME_DEED = 0.8  # both tell the same deed of what they count
SAME_FIGURE = 1.2  # both tell another figure, on which they agree
ELSEWHERE = 0.7  # a place named in the sentence, though not in what is claimed
SIDE_BY_SIDE = 1.0  # two sources answer one question: "five died, police said. The hospital spoke of seven"
NEXT = 3  # sentences that lie between at most
MIN_EVIDENCE = 2.0
MIN_EVIDENCE_WITH_NAME = 1.7  # … where most is shared and a name among it
MOST = 0.6
MIN_COVER = 0.45
MIN_COVER_WITH_FIGURE = 0.35  # … where both tell another figure, on which they agree
MIN_COVER_OF_SHARE = 0.7  # shares of one whole look alike: "21 percent of voters"
MIN_COVER_OF_EVENT = 0.4  # what is measured tells most of it: a prison term, the result of a vote
SMALLEST = 2.0
SAME_TIME = 0.5  # both tell the same day or month
ANCHOR_OF_EVENT = 0.6
ANCHOR = 0.8  # least weight of what is shared besides the counted and its deed
ANCHOR_OF_RETOLD = 0.5  # … where one side tells next to nothing that the other does not
RETOLD = 0.9
MIN_EVIDENCE_OF_RETOLD = 1.4
OF_A_KIND = 3  # least that is shared of two who have no name: "the boy of 12"
OTHER_DEED = 0.5  # of its weight: five were hurt, here and there, in an earthquake
DEAL = "deal"
PARTIES = 2
PEOPLE = ("", "people")
PLACES = frozenset({"country", "other", "place"})  # villages that no list knows
SIGNS = ("-of-", "oth ", "either ", "lone ")  # of figures that are no words of their own: "father-of-three"
RECENT = timedelta(days=60)
YEARS = frozenset({"year", "decade", "century"})
CROWD = 150  # of a thing that is told more often, only the figures nearest in order are compared
KINDS = {"#": "figure", "n": "name", "e": "event", "i": "event", "w": "word"}


class Told(Struct, frozen=True, eq=False):
    """A figure and the proposition that tells it."""

    proposition: Proposition
    quantity: Quantity

    @property
    def document(self) -> Document:
        """Where it is told."""
        return self.proposition.assertion.document


def figure_pairs(propositions: Sequence[Proposition], across: bool = False) -> Iterator[Pair]:
    """Every pair of figures of the same thing that exclude each other; with ``across`` only between two documents."""
    told = _by_thing(propositions, across)
    known = _known(told)
    weights = Weights(propositions, FLOOR, across)
    leads: Leads = {}
    for one, other in chain(_met(told), _met_by_sort(told)):
        if _clash(one, other, across) and not _explained(one, other, known):
            leads = leads or leads_of(propositions)
            pair = _pair(one, other, weights, leads)
            if pair:
                yield pair


def _by_thing(propositions: Sequence[Proposition], across: bool) -> dict[Thing, list[Told]]:
    """Every figure that is told of something; with ``across`` none where only one article tells any."""
    found: dict[Thing, list[Told]] = defaultdict(list)
    for each in read_of_each(propositions, _told, across):
        found[thing(each.quantity)].append(each)
    nobody = [each for each in found.get(PEOPLE, ()) if each.quantity.high == 0.0]
    for counted, entries in found.items():
        if counted != PEOPLE and not counted[0]:
            entries += nobody
    return found


def _told(propositions: Sequence[Proposition]) -> tuple[Told, ...]:
    """Every figure that is told of something in an article."""
    own = [(p, p.assertion) for p in propositions if not p.through and _tells_figure(p.assertion)]
    if not own:
        return ()
    told = ((p, quantity) for p, said in own for quantity in (*said.quantities, *holdings(said)))
    events = (
        (p, quantity) for p, _ in own for quantity in (*measures(p), *tallies(p), *offsets(p), *portions(p), *ranks(p))
    )
    alone = (*traits(propositions), *ages(propositions), *children(propositions), *lengths(propositions))
    found = (*alone, *estimated(propositions), *events)
    taken = {(id(p), quantity.span) for p, quantity in found if not is_distance(quantity)}
    counted = ((p, quantity) for p, quantity in told if (id(p), quantity.span) not in taken)
    return tuple(Told(p, quantity) for p, quantity in (*counted, *found) if quantity.what)


def _tells_figure(said: Assertion) -> bool:
    """Whether anything is counted or measured in its sentence, or lasts."""
    told = bool(said.quantities or said.sentence.times) or any(sign in said.sentence.text for sign in SIGNS)
    ordinals = table("align_tallies")["ordinals"]
    return told or any(
        token.tag == "#" or token.norm[:1].isdigit() or token.norm in ordinals for token in said.sentence.tokens
    )


def _met(told: dict[Thing, list[Told]]) -> Iterator[tuple[Told, Told]]:
    """Figures of one thing, each with those told before it."""
    for entries in told.values():
        for j, other in enumerate(entries):
            for one in entries[max(0, j - CROWD) : j]:
                yield one, other


def _met_by_sort(told: dict[Thing, list[Told]]) -> Iterator[tuple[Told, Told]]:
    """Figures of some sort of people, as of at least so many people, each with those of all people."""
    everybody = told.get(PEOPLE, [])[:CROWD]
    for entries in told.values() if everybody else ():
        sorts = ((each, as_people(each.quantity)) for each in entries)
        some = [(each.quantity.what, Told(each.proposition, people)) for each, people in sorts if people]
        yield from ((one, other) for (sort, one), other in product(some, everybody) if not _tells_of(other, sort))


def _tells_of(told: Told, noun: str) -> bool:
    """Whether its sentence speaks of such ones besides: "six people were killed and 50 | students | vanished"."""
    return any(token.lemma == noun for token in told.proposition.assertion.sentence.tokens)


def _known(told: dict[Thing, list[Told]]) -> Known:
    """What each document tells of each thing."""
    found: Known = defaultdict(list)
    for counted, entries in told.items():
        for each in entries:
            found[(each.document, *counted)].append(each.quantity)
    return found


def _clash(one: Told, other: Told, across: bool) -> bool:
    """Whether both figures cannot hold of one thing; those of one sentence are of two."""
    if one.document is other.document:
        same = one.proposition.assertion.sentence.index == other.proposition.assertion.sentence.index
        if across or same:
            return False
    first, second = one.quantity, other.quantity
    if (first.low, first.high) == (second.low, second.high) or not excludes(first, second):
        return False
    return _comparable(one, other) and not _of_others(one, other)


def _comparable(one: Told, other: Told) -> bool:
    """Whether both count the same thing in the same role; where neither has one, as what one verb governs."""
    sides = (_of_same(one, other), _of_same(other, one))
    if comparable(*sides):
        return True
    if sides[0].role or sides[1].role or sides[0].unit:
        return False
    deeds = governing(one.proposition, one.quantity) & governing(other.proposition, other.quantity)
    return bool(deeds) and comparable(*(replace(side, role=min(deeds)) for side in sides))


def _of_same(one: Told, other: Told) -> Quantity:
    """The figure without names that the other side tells, too: "four Peruvian soldiers", "12 soldiers of Peru"."""
    known = {name.key for name in other.proposition.assertion.sentence.names}
    names = [name.text.lower() for name in one.proposition.assertion.sentence.names if name.key in known]
    told = {word for name in names for word in name.split()}
    some = one.document.text.startswith(" of ", one.quantity.span.stop)  # "two of the Lorne villages"
    if one.quantity.unit or some or told.isdisjoint(one.quantity.qualifiers):
        return one.quantity
    return replace(one.quantity, qualifiers=tuple(word for word in one.quantity.qualifiers if word not in told))


def _of_others(one: Told, other: Told) -> bool:
    """Whether the figures are plainly told of two deals, earthquakes, persons or matches."""
    sides, figures = (one.proposition, other.proposition), (one.quantity, other.quantity)
    if _other_deal(one, other) or other_quake(*sides, figures) or other_measure(*sides, figures):
        return True
    if other_match(*sides, one.quantity) or other_order(*sides, one.quantity):
        return True
    return worse(*sides, figures) or counted_by_other_days(*sides, figures)


def _other_deal(one: Told, other: Told) -> bool:
    """Whether two prices were paid for things of other names."""
    bought, wanted = one.proposition.patient, other.proposition.patient
    others = bool(bought and wanted) and bought.isdisjoint(wanted)
    return others and thing(one.quantity)[1] == DEAL and not _one_deal(one, other)


def _explained(one: Told, other: Told, known: Known) -> bool:
    """Whether one article tells the figure of the other, too, so that its own is of something else."""
    if one.document is other.document:
        return False
    counted = thing(one.quantity)
    here, there = known[one.document, *counted], known[other.document, *counted]
    return _agrees(one.quantity, there) or _agrees(other.quantity, here)


def _agrees(quantity: Quantity, told: Sequence[Quantity]) -> bool:
    same = [other for other in told if comparable(quantity, other)]
    alike = [other for other in same if same_measure(quantity, other)]  # "20 stone (127kg)" against "19 stone"
    return any(not excludes(quantity, other) for other in alike or same)


def _pair(one: Told, other: Told, weights: Weights, leads: Leads) -> Pair | None:
    """The pair, if enough is shared."""
    left, right = _weighed(one, weights), _weighed(other, weights)
    shared = in_common(left, right) | _agreed(one, other)
    same_deed = one.quantity.unit == "magnitude" or one.quantity.role == other.quantity.role not in ("", ORDINAL)
    beside = same_deed and _side_by_side(one, other)
    event = is_event(one.quantity)
    evidence = sum(shared.values()) + SAME_DEED * same_deed + SIDE_BY_SIDE * beside
    evidence += SAME_TIME * (event and _one_time(one, other))
    cover = evidence / max(SMALLEST, min(sum(left.values()), sum(right.values())))
    enough = _enough(shared, evidence, cover, event) and cover >= _least_cover(one.quantity, shared)
    retold = cover >= RETOLD and sum(shared.values()) >= MIN_EVIDENCE_OF_RETOLD
    alike = (enough or retold) and (beside or _anchored(shared, one.quantity, retold))
    alike = alike and not _elsewhere(one, other, shared)
    if not (alike or _one_alone(one, other, leads)) or not _same_time(one, other):
        return None
    reasons = (Reason(KINDS[f[0]], f[2:]) for f in sorted(shared, key=lambda f: (-shared[f], f)))
    return Pair(
        one.proposition,
        other.proposition,
        cover=round(min(1.0, cover), 3),
        evidence=round(evidence, 3),
        reasons=tuple(reasons),
        about="figures",
        figures=(one.quantity, other.quantity),
    )


def _elsewhere(one: Told, other: Told, shared: dict[str, float]) -> bool:
    """Whether no name is shared, and the claims name other places: "the fire in Lorne", "the fire in Dunmore"."""
    if any(f[0] == "n" for f in shared):
        return False
    here, there = (
        {name.key for name in told.proposition.assertion.names if name.kind in PLACES} for told in (one, other)
    )
    return bool(here and there) and not any(a == b or within(a, b) or within(b, a) for a in here for b in there)


def _one_alone(one: Told, other: Told, leads: Leads) -> bool:
    """Whether there is but one figure of the kind: a person has one age, whatever else is told."""
    quake = one_quake(one.proposition, other.proposition, (one.quantity, other.quantity))
    alone = quake or _owned(one, other) or _put_on_it(one, other)
    return alone or _one_deal(one, other) or _one_toll(one, other, leads)


def _owned(one: Told, other: Told) -> bool:
    """Whether it is told of a thing that has but one: the age of a person; the pages of a charge against one party."""
    if one.quantity.unit == AGE:
        return of_named(one.quantity)
    return HELD_BY in one.quantity.what and (not is_length(one.quantity) or bool(_named(one) & _named(other)))


def _named(told: Told) -> frozenset[str]:
    """Who is named in a sentence."""
    return frozenset(name.key for name in told.proposition.assertion.sentence.names)


def _put_on_it(one: Told, other: Told) -> bool:
    """Whether one source puts another figure on what the other has just counted."""
    cues = (told.proposition.assertion.cue for told in (one, other))
    return _side_by_side(one, other) and any(cue is not None and cue.lemma == "put" for cue in cues)


def _one_deal(one: Told, other: Told) -> bool:
    """Whether both tell what one party pays to another: both names are on either side."""
    return thing(one.quantity)[1] == DEAL and len(_named(one) & _named(other)) >= PARTIES


def _one_toll(one: Told, other: Told, leads: Leads) -> bool:
    """Whether both tell the toll of which their own articles are news; in one article, two sources in a row."""
    if one.document is other.document and not _side_by_side(one, other):
        return False
    news = (of_the_news(told.proposition, told.quantity, leads) for told in (one, other))
    return all(news) and may_be_one_place(one.proposition.assertion.sentence, other.proposition.assertion.sentence)


def _side_by_side(one: Told, other: Told) -> bool:
    """Whether two sources speak one soon after the other."""
    left, right = one.proposition.assertion, other.proposition.assertion
    near = one.document is other.document and abs(left.sentence.index - right.sentence.index) <= NEXT
    return near and left.cue is not None and right.cue is not None and left.source.name != right.source.name


def _enough(shared: dict[str, float], evidence: float, cover: float, particular: bool) -> bool:
    named = (cover >= MOST or particular) and any(f[0] == "n" for f in shared)
    return evidence >= (MIN_EVIDENCE_WITH_NAME if named else MIN_EVIDENCE)


def _least_cover(quantity: Quantity, shared: dict[str, float]) -> float:
    if is_event(quantity):
        return MIN_COVER_OF_EVENT
    if quantity.unit in ("percent", ORDINAL):
        return MIN_COVER_OF_SHARE
    return MIN_COVER_WITH_FIGURE if any(f[0] == "#" for f in shared) else MIN_COVER


def _weighed(told: Told, weights: Weights) -> dict[str, float]:
    """What it is about besides the figure, with the places that its sentence names: "the governor of Lorne said"."""
    own = {} if is_distance(told.quantity) else figure_features((told.quantity,))  # many places lie south of one
    found = {f: w * weights[f] for f, w in told.proposition.features.items() if f not in own}
    for name in told.proposition.assertion.sentence.names:
        for key in _places_of(name):
            found.setdefault(f"n:{key}", ELSEWHERE)
    return found


def _places_of(name: Name) -> tuple[str, ...]:
    """The place that a name names, or whose people: "Ruritanian" of a land that no list knows."""
    if name.kind in ("place", "country"):
        return (name.key,)
    return (name.key.removesuffix("n"),) if name.kind == "other" and name.key.endswith("ian") else ()


def _agreed(one: Told, other: Told) -> dict[str, float]:
    """Further figures of one thing on which both agree: 10 dead, though not how many were hurt."""
    return {
        f"#:{a.text} {a.what}": SAME_FIGURE
        for a in one.proposition.assertion.quantities
        for b in other.proposition.assertion.quantities
        if a.role and (a.low, a.high) == (b.low, b.high) and comparable(a, b)
    }


def is_event(quantity: Quantity) -> bool:
    """Whether what is measured is particular enough to tell the event."""
    return quantity.role == "attended" or is_measure(quantity) or is_tally(quantity)


def _anchored(shared: dict[str, float], quantity: Quantity, retold: bool) -> bool:
    """Whether names, figures or words enough are shared besides what is counted and its own deed."""
    if quantity.unit == AGE and len(shared) < OF_A_KIND:
        return False
    plain = sum(w for f, w in shared.items() if f[0] in "nw#" and f[2:] != word_key(quantity.what))
    if retold and plain >= ANCHOR_OF_RETOLD:
        return True
    deeds = sorted(w for f, w in shared.items() if f[0] in "ei")
    return plain + OTHER_DEED * sum(deeds[:-1]) >= (ANCHOR_OF_EVENT if is_event(quantity) else ANCHOR)


def _one_time(one: Told, other: Told) -> bool:
    """Whether both sentences name one time."""
    here, there = ({time.value for time in told.proposition.assertion.sentence.times} for told in (one, other))
    return not here.isdisjoint(there)


def _same_time(one: Told, other: Told) -> bool:
    """Whether nothing puts the two at different times; a document is always as long."""
    if is_length(one.quantity):
        return True
    first, second = (day_of(told.proposition, told.quantity) for told in (one, other))
    if first and second and (first.disjoint(second) or first.contains(second) or second.contains(first)):
        return not first.disjoint(second)
    return long_past(one.proposition) == long_past(other.proposition)


def long_past(proposition: Proposition) -> frozenset[str]:
    """Times told that are not those of the news: "in 2013", "last year"."""
    published = proposition.assertion.document.published
    return frozenset(time.value for time in proposition.assertion.sentence.times if _before(time, published))


def _before(time: Time, published: date | None) -> bool:
    """Whether a time lies before the news; without a day of publication, whether a year is told."""
    if time.type not in ("DATE", "TIME"):
        return False
    if published and time.latest:
        return time.latest < published - RECENT
    if time.text.lower().startswith("this "):
        return False
    return time.granularity in YEARS or (time.value[:4].isdigit() and time.value[:4] in time.text)

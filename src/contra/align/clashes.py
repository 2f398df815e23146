"""Pairs of sentences whose clauses exclude each other: of one deed, one relation, one seat, one count."""

from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from contra.align.articles import read_once
from contra.align.contraries import contrary
from contra.align.doers import other_doer
from contra.align.hints import LONGEST_TEXT, hinted
from contra.align.makers import other_maker
from contra.align.opposed import Telling, at_first, opposed
from contra.align.others import of_other_things
from contra.align.relations import unlike
from contra.align.seats import other_seat
from contra.align.statements import NOTHING, Keys, Statement, statement
from contra.align.undone import undone
from contra.model import FOR, Assertion, Clash, Document, Pair, Proposition, Time

LONGEST = 14  # words that weigh, in the shorter sentence: what is longer tells more than one thing
SHARED = 0.3
TOGETHER = 0.45  # cover from which two sources of one article speak of one thing
CONTEXT = 2  # sentences before, in which one may be named of whom a sentence speaks

Place = tuple[str, int]
Ways = tuple[str, ...]
READINGS = {"contrary": contrary, "related": unlike, "seated": other_seat, "made": other_maker}
OUTCOMES = {"opposed": opposed, "undone": undone, "done": other_doer}


class Article(Struct, frozen=True, eq=False):
    """All that an article tells, and the first of each of its sentences by their indices."""

    told: Sequence[Proposition]
    first: dict[int, Proposition]


Told = dict[Document, Article]


def clause_pairs(pairs: Sequence[Pair], propositions: Sequence[Proposition]) -> Iterator[Pair]:
    """The pairs that clash, one of each two sentences, in text order."""
    told: Told = {}
    seen: set[tuple[Place, Place]] = set()
    for pair, ways in _hinted(pairs):
        places = _place(pair.left.assertion), _place(pair.right.assertion)
        if places not in seen:
            told = told or dict(read_once(propositions, _by_sentence))
            found = _clashing(pair, ways, told)
            if found:
                seen.add(places)
                yield found


def _hinted(pairs: Sequence[Pair]) -> Iterator[tuple[Pair, Ways]]:
    """Pairs across articles with the ways in which they may clash; what is told twice in each is tried once."""
    tried: set[tuple[int, int, Ways]] = set()
    for pair in pairs:
        one, other = pair.left.assertion, pair.right.assertion
        ways = hinted(pair) if one.document is not other.document or _side_by_side(pair) else ()
        if ways:
            sides = id(statement(one)), id(statement(other)), ways
            if sides not in tried:
                tried.add(sides)
                yield pair, ways


def _side_by_side(pair: Pair) -> bool:
    """Whether two who are told apart speak of much the same thing in two short sentences of one article."""
    one, other = pair.left.assertion, pair.right.assertion
    if pair.cover < TOGETHER or one.cue is None or other.cue is None or one.sentence is other.sentence:
        return False
    if max(len(one.sentence.text), len(other.sentence.text)) > LONGEST_TEXT:
        return False
    here, there = one.source, other.source
    return here.name != there.name and set(here.parties).isdisjoint(there.parties)


def _place(assertion: Assertion) -> Place:
    return assertion.document.id, assertion.sentence.index


def _by_sentence(propositions: Sequence[Proposition]) -> tuple[Document, Article]:
    """An article with what it tells."""
    first: dict[int, Proposition] = {}
    for proposition in propositions:
        first.setdefault(proposition.assertion.sentence.index, proposition)
    return propositions[0].assertion.document, Article(propositions, first)


def _clashing(pair: Pair, ways: Ways, told: Told) -> Pair | None:
    """The pair with how its sentences clash, told by those of their propositions that hold the clauses."""
    clash = _by_shorter(pair, ways, told) or _by_outcome(pair, ways, told)
    if clash is None:
        return None
    left = _holding(pair.left, clash.here, told)
    right = _holding(pair.right, clash.there, told)
    if not left or not right or (_of_outcomes(clash) and of_other_things(left, right)):
        return None
    return replace(pair, left=left, right=right, about="clauses", clash=clash)


def _of_outcomes(clash: Clash) -> bool:
    """Whether opposite things are told of something, not two causes of it."""
    return clash.kind == "polarity" and not clash.left


def _by_shorter(pair: Pair, ways: Ways, told: Told) -> Clash | None:
    """How a sentence that tells one thing only excludes the other."""
    if READINGS.keys().isdisjoint(ways):
        return None
    clash = _clash(pair, ways, told) or (_clash(pair.turned, ways, told) or Clash("", 0, 0)).turned
    return clash if clash.kind else None


def _by_outcome(pair: Pair, ways: Ways, told: Told) -> Clash | None:
    """How single clauses of two sentences, however long, exclude each other."""
    one, other = pair.left.assertion, pair.right.assertion
    readings = [OUTCOMES[way] for way in ways if way in OUTCOMES]
    if not readings or _at_other_times(one, other):
        return None
    sides = _telling(one, other, told), _telling(other, one, told)
    return next((clash for reading in readings if (clash := reading(*sides))), None)


def _article(assertion: Assertion, told: Told) -> list[Statement]:
    """All that the article of an assertion tells."""
    return [statement(said.assertion) for said in told[assertion.document].first.values()]


def _telling(assertion: Assertion, other: Assertion, told: Told) -> Telling:
    """The sentence of an assertion with what is told around it, read when asked."""
    return Telling(
        statement(assertion),
        lambda: _before(assertion, told),
        lambda: _besides(assertion, other, told),
        lambda: _speaker(assertion),
        at_home=assertion.document is other.document,
    )


def _speaker(assertion: Assertion) -> Keys:
    """By what the words are known that name its source."""
    told, spans = statement(assertion), assertion.source.spans if assertion.cue else ()
    places = [i for i, t in enumerate(told.tokens) if any(s.start <= t.start < s.stop for s in spans)]
    return NOTHING.union(*(told.keys[i] for i in places))


def _besides(assertion: Assertion, other: Assertion, told: Told) -> list[Statement]:
    """All that its article tells; nothing where two sources of one article speak, as who tells both sides must."""
    return [] if assertion.document is other.document else _article(assertion, told)


def _clash(pair: Pair, ways: Ways, told: Told) -> Clash | None:
    """How the left sentence, if it is short, excludes the right one."""
    short, long = statement(pair.left.assertion), statement(pair.right.assertion)
    if len(short.content) > LONGEST or short.share(short.content, long.all) < SHARED:
        return None
    if _at_other_times(pair.left.assertion, pair.right.assertion) or at_first(short) or at_first(long):
        return None
    before = _before(pair.right.assertion, told) if "contrary" in ways else frozenset()
    return next((clash for way in ways if way in READINGS and (clash := READINGS[way](short, long, before))), None)


def _at_other_times(one: Assertion, other: Assertion) -> bool:
    """Whether the two tell of different days; not on which days they were said."""
    times = [(a, b) for a in _times(one) for b in _times(other)]
    return any(a.disjoint(b) for a, b in times) and not any(a.contains(b) or b.contains(a) for a, b in times)


def _times(assertion: Assertion) -> list[Time]:
    """The times that its sentence gives to what is told."""
    return [time for time in assertion.sentence.times if time != assertion.speech_time]


def _before(assertion: Assertion, told: Told) -> Keys:
    """What the sentences before tell."""
    index = assertion.sentence.index
    earlier = (told[assertion.document].first.get(i) for i in range(index - CONTEXT, index))
    return frozenset().union(*(statement(found.assertion).all for found in earlier if found))


def _holding(side: Proposition, at: int, told: Told) -> Proposition | None:
    """The closest proposition that holds a word of its sentence; none where someone denies it or keeps silent."""
    start = statement(side.assertion).tokens[at].start
    index = side.assertion.sentence.index
    said = (p for p in told[side.assertion.document].told if p.assertion.sentence.index == index)
    around = [p for p in said if any(s.start <= start < s.stop for s in p.assertion.content.spans)]
    if any(p.assertion.stance not in FOR for p in around):
        return None
    return min(around, key=lambda p: len(p.assertion.content.text), default=side)

"""Pairs that give other days to what happens to a named one but once: its birth, its death, its founding."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from msgspec import Struct

from contra.align.articles import read_of_each
from contra.align.features import NAME
from contra.lexicon.load import table
from contra.model import Name, Pair, Proposition, Reason, Sentence, Time, Token

Fact = tuple[str, str]  # what happened, and the key of the one to whom

REACH = 8  # words between the name and the day
CROWD = 100  # of a name that is told of more often, only the nearest in order are compared
RELATED = 3  # words of "| of the late | Ana Ruiz"
OF = frozenset({"by", "for", "from", "of", "than", "to", "with"})
LINKS = frozenset({",", "-", "the", "a", "an", "who", "which", "was", "were", "is", "had", "been", "has", "(", "also"})


class Moment(Struct, frozen=True, eq=False):
    """A day on which something happened to a named one."""

    proposition: Proposition
    time: Time
    name: Name

    @property
    def document(self) -> str:
        """Where it is told."""
        return self.proposition.assertion.document.id


def life_pairs(propositions: Sequence[Proposition], across: bool = False) -> Iterator[Pair]:
    """Every pair of days that exclude each other, where neither article tells the day of the other, too."""
    told: dict[Fact, list[Moment]] = defaultdict(list)
    for fact, moment in read_of_each(propositions, _told, across):
        told[fact, moment.name.key].append(moment)
    for (fact, _), moments in told.items():
        for one, other in _apart(moments):
            if _may_meet(one, other, across) and not _told_too(one, other, moments):
                yield _pair(one, other, fact)


def _apart(moments: Sequence[Moment]) -> Iterator[tuple[Moment, Moment]]:
    """Those that exclude each other, in text order."""
    for j, other in enumerate(moments):
        yield from ((one, other) for one in moments[max(0, j - CROWD) : j] if one.time.disjoint(other.time))


def _told(propositions: Sequence[Proposition]) -> tuple[tuple[str, Moment], ...]:
    """Each day in an article on which something happened to a named one."""
    return tuple(moment for proposition in propositions for moment in _moments(proposition))


def _moments(proposition: Proposition) -> Iterator[tuple[str, Moment]]:
    """Each day in the sentence with what happened then, and to whom."""
    sentence = proposition.assertion.sentence
    for time in () if proposition.through else sentence.times:
        inside = any(span.contains(time.span) for span in proposition.assertion.content.spans)
        found = _happened(sentence, time) if inside and time.type == "DATE" else None
        if found:
            yield found[0], Moment(proposition, time, found[1])


def _happened(sentence: Sentence, time: Time) -> tuple[str, Name] | None:
    """What happened on a day, and to whom: "Ana Ruiz, who was born | in 1961", "Born in 1961, | Ana Ruiz"."""
    before = [t for t in sentence.tokens if t.stop <= time.span.start][-REACH:]
    verb = next((t for t in reversed(before) if t.norm in _facts()), None)
    if verb is None or any(t.tag in "VD" for t in before if t.start > verb.start):
        return None
    fact, kinds = _facts()[verb.norm]
    named = _named_before(sentence, before, verb) or _named_after(sentence, time, verb)
    return (fact, named) if named and named.kind in kinds else None


def _named_before(sentence: Sentence, before: Sequence[Token], verb: Token) -> Name | None:
    """The name that the verb follows, with nothing but small words between."""
    name = next((n for n in reversed(sentence.names) if n.span.stop <= verb.start), None)
    if name is None:
        return None
    between = [t.norm for t in before if name.span.stop <= t.start < verb.start]
    near = bool(before) and before[0].start <= name.span.stop
    return name if near and LINKS.issuperset(between) and not _of_another(sentence, name) else None


def _of_another(sentence: Sentence, name: Name) -> bool:
    """Whether the name only tells who another is: "the widow of the poet | Tom Reed | , died"."""
    before = [t for t in sentence.tokens if t.stop <= name.span.start][-RELATED:]
    return any(t.norm in OF for t in before)


def _named_after(sentence: Sentence, time: Time, verb: Token) -> Name | None:
    """The name after the comma that follows the day, where the sentence begins with the verb."""
    if verb is not sentence.tokens[0]:
        return None
    after = [t for t in sentence.tokens if t.start >= time.span.stop][:2]
    if len(after) < len(",x") or after[0].norm != ",":
        return None
    return next((n for n in sentence.names if n.span.start == after[1].start), None)


@cache
def _facts() -> dict[str, tuple[str, Sequence[str]]]:
    """What happens once by the words that tell it, with the kinds of those to whom it happens."""
    entries = table("align_lives").items()
    return {word: (fact, entry["kinds"]) for fact, entry in entries for word in entry["words"]}


def _may_meet(one: Moment, other: Moment, across: bool) -> bool:
    first, second = one.proposition.assertion, other.proposition.assertion
    if one.document != other.document:
        return True
    return not across and first.sentence.index != second.sentence.index


def _told_too(one: Moment, other: Moment, moments: Sequence[Moment]) -> bool:
    """Whether an article tells a day that fits that of the other side."""
    pairs = ((one, other.document), (other, one.document))
    return any(m.document == there and not m.time.disjoint(here.time) for here, there in pairs for m in moments)


def _pair(one: Moment, other: Moment, fact: str) -> Pair:
    reasons = (Reason("name", one.name.key), Reason("event", fact))
    days = (one.time, other.time)
    return Pair(one.proposition, other.proposition, 1.0, 2 * NAME, reasons, about="days", days=days)

"""In what relation two that are named stand to each other: "Mia Brandt, wife of Tom Reed", "a unit of Norhaven"."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from contra.align.frames import Frame
from contra.align.groups import Nouns
from contra.align.statements import Keys, Statement
from contra.lexicon.opposites import converses, exclude, is_single, relation_of, relation_told
from contra.model import Clash, Token

POSSESSIVES = frozenset({"'s", "’s", "'", "’"})
BEFORE_NOUN = "JNR#G"
COVERED = 0.5  # of the words of the shorter sentence, that the longer tells, too
APPOSED = 4  # words between a relation and the name put beside it, at most: ", the late | Tom Reed"


class Named(Struct, frozen=True):
    """A name by its tokens, and what it is known by."""

    start: int
    stop: int
    keys: Keys
    text: str
    kind: str


class Relation(Struct, frozen=True):
    """``holder`` is the ``role`` of ``owner``, told by the word at ``at``."""

    role: str
    holder: Named
    owner: Named
    at: int


def unlike(short: Statement, long: Statement, _before: Keys) -> Clash | None:
    """How the relations that two sentences tell of the same two exclude each other."""
    if short.share(short.content, long.all) < COVERED:
        return None
    here = list(relations(short))
    there = list(relations(long)) if here else []
    return next((clash for a in here for b in there if (clash := _clash(a, b))), None)


def _clash(one: Relation, other: Relation) -> Clash | None:
    if one.holder.keys & other.holder.keys and one.owner.keys & other.owner.keys:
        return _told(one, other) if exclude(one.role, other.role) else None
    if one.holder.keys & other.owner.keys and one.owner.keys & other.holder.keys:
        same = one.role in converses(other.role)
        likely = [role for role in converses(other.role) if exclude(one.role, role)]
        return _told(one, other) if likely and not same else None
    one, other = _as_owner(one), _as_owner(other)
    if one.role == other.role and is_single(one.role) and one.owner.keys & other.owner.keys and _strangers(one, other):
        return Clash("actor", one.at, other.at, one.holder.text, other.holder.text)
    return None


def _as_owner(relation: Relation) -> Relation:
    """Whose a subsidiary is, told from the owner's side."""
    if relation.role != "subsidiary":
        return relation
    return Relation("owner", relation.owner, relation.holder, relation.at)


def _strangers(one: Relation, other: Relation) -> bool:
    """Whether the holders share no part of their names."""
    return set(one.holder.text.lower().split()).isdisjoint(other.holder.text.lower().split())


def _told(one: Relation, other: Relation) -> Clash:
    """A clash of relations, in words."""
    left, right = (f"{r.holder.text} as {_shown(r.role)} of {r.owner.text}" for r in (one, other))
    return Clash("actor", one.at, other.at, left, right)


def _shown(role: str) -> str:
    return role.replace("_in_law", "-in-law").replace("_", " ")


def relations(statement: Statement) -> Iterator[Relation]:
    """All relations between two names that a sentence tells."""
    names = named(statement)
    if len(names) < 2:
        return
    for frame in statement.frames:
        yield from _of_verb(statement, frame, names)
    for i, token in enumerate(statement.tokens):
        role = relation_of(token.norm) if token.tag in "NJ" else ""
        if role:
            yield from _of_noun(statement, role, i, names)


def named(statement: Statement) -> list[Named]:
    """The names of a sentence, in text order."""
    found = []
    for name in statement.sentence.names:
        places = [i for i, t in enumerate(statement.tokens) if name.span.start <= t.start < name.span.stop]
        if places:
            keys = frozenset((name.key, name.key.rpartition(" ")[2] if name.kind == "person" else name.key))
            found.append(Named(places[0], places[-1] + 1, keys, name.text, name.kind))
    return found


def _of_verb(statement: Statement, frame: Frame, names: Sequence[Named]) -> Iterator[Relation]:
    """The relation that a verb tells: "Tom Reed | succeeded | Mia Brandt"."""
    lemma = statement.tokens[frame.verbs.main].lemma
    role = relation_told(lemma) or _phrased(lemma, frame)
    if not role or frame.negated or frame.open:
        return
    for holder in _last(names, frame.doers):
        for owner in _last(names, frame.target[:1] or frame.others[:1]):
            yield Relation(role, holder, owner, frame.verbs.main)


def _phrased(lemma: str, frame: Frame) -> str:
    """The relation that a verb tells with a preposition: "lost to"."""
    return relation_told(f"{lemma} {frame.others[0].preposition}") if frame.others else ""


def _last(names: Sequence[Named], groups: Sequence[Nouns]) -> list[Named]:
    """The last name in the last of some groups."""
    return [n for g in groups[-1:] for n in names if g.start <= n.start < g.stop and n.stop == g.stop][-1:]


def _of_noun(statement: Statement, role: str, at: int, names: Sequence[Named]) -> Iterator[Relation]:
    """The relation that a noun tells: "Tom Reed's | wife | is Mia Brandt", "Mia Brandt, the | wife | of Tom Reed"."""
    tokens = statement.tokens
    first = _phrase_start(tokens, at)
    if first and tokens[first - 1].norm in POSSESSIVES:
        owners = [n for n in names if n.stop == first - 1]
        first, after = (owners[0].start if owners else first - 1), at + 1
    else:
        owners = _after_of(tokens, at, names)
        first, after = (
            (first - 1 if first and tokens[first - 1].tag == "T" else first),
            max([n.stop for n in owners], default=at + 1),
        )
    for owner in owners:
        for holder in _holders(statement, at, first, after, names):
            yield Relation(role, holder, owner, at)


def _phrase_start(tokens: Sequence[Token], at: int) -> int:
    """Where the words that belong to a noun start: "the | eldest living | brother"."""
    while at and tokens[at - 1].tag in BEFORE_NOUN:
        at -= 1
    return at


def _after_of(tokens: Sequence[Token], at: int, names: Sequence[Named]) -> list[Named]:
    """The name after "of": "wife of the former mayor | Tom Reed", "a unit of the steel maker, | Norhaven"."""
    if at + 1 == len(tokens) or tokens[at + 1].norm not in ("of", "to"):
        return []
    stop = at + 2
    while stop < len(tokens) and tokens[stop].tag in "TJNP#":
        stop += 1
    ending = [n for n in names if at + 2 <= n.start and n.stop == stop]
    apposed = [n for n in names if n.start == stop + 1] if stop < len(tokens) and tokens[stop].norm == "," else []
    return (ending or apposed)[-1:]


def _holders(statement: Statement, at: int, first: int, after: int, names: Sequence[Named]) -> list[Named]:
    """Who stands in a relation: joined by "is", or put beside it."""
    linked = [f for f in statement.frames if statement.tokens[f.verbs.main].lemma in ("be", "become", "remain")]
    for frame in linked:
        if any(n.start <= at < n.stop for n in frame.others):
            return [] if frame.negated or frame.open else _last(names, frame.doers)
        if any(n.start <= at < n.stop for n in frame.doers):
            return [] if frame.negated or frame.open else _last(names, frame.target[:1])
    return _beside(statement.tokens, first, after, names)


def _beside(tokens: Sequence[Token], first: int, after: int, names: Sequence[Named]) -> list[Named]:
    """The name put before or behind: "| Mia Brandt |, wife of Tom Reed", "Tom Reed's wife, | Mia Brandt |"."""
    if first > 1 and tokens[first - 1].norm == ",":
        before = [n for n in names if n.stop == first - 1]
        if before:
            return before
    behind = after
    while behind < min(len(tokens), after + APPOSED) and (tokens[behind].norm == "," or tokens[behind].tag in "TJ"):
        behind += 1
    return [n for n in names if n.start == behind]

"""Where one that is named is based, or was born: "Lorne-based Norhaven Steel", "Mia Brandt was born in Lorne"."""

from collections.abc import Iterator, Sequence
from functools import cache

from msgspec import Struct

from contra.align.relations import POSSESSIVES, Named, named
from contra.align.statements import Keys, Statement
from contra.lexicon.load import words
from contra.lexicon.places import strange
from contra.model import Clash, Token

PLACES = frozenset({"country", "other", "place"})  # what stands behind "based in" is a place, known or not
OWNERS = frozenset({"organisation", "other", "outlet", "person"})
LOCAL = frozenset({"at", "in", "near"})
REACH = 9  # words between a birth and its place


class Seat(Struct, frozen=True):
    """That ``owner`` is based at ``place``, or was born there."""

    manner: str
    owner: Named
    place: Named
    at: int


def other_seat(short: Statement, long: Statement, _before: Keys) -> Clash | None:
    """The seats of one thing, or births of one person, in places that exclude each other."""
    here = list(seats(short))
    for one in here:
        for other in seats(long):
            same = one.manner == other.manner and one.owner.keys & other.owner.keys
            if same and _elsewhere(one, short, other, long):
                return Clash("place", one.at, other.at, one.place.text, other.place.text)
    return None


def _elsewhere(one: Seat, here: Statement, other: Seat, there: Statement) -> bool:
    """Whether the places exclude each other, and neither sentence names the other's."""
    ours, theirs = (min(seat.place.keys) for seat in (one, other))
    return strange(ours, theirs) and f"n:{ours}" not in there.all and f"n:{theirs}" not in here.all


def seats(statement: Statement) -> Iterator[Seat]:
    """All that a sentence tells of seats and births."""
    telling = [i for i, t in enumerate(statement.tokens) if t.norm in seating() or t.norm.endswith("-based")]
    names = named(statement) if telling else []
    places = [n for n in names if n.kind in PLACES]
    if not places or len(names) < 2:
        return
    for i in telling:
        for read in (_adjective, _participle, _house, _firm, _birth):
            yield from read(statement.tokens, i, statement.tokens[i], names, places)


@cache
def seating() -> frozenset[str]:
    """Words by which a seat or a birth is told."""
    return words("align_seats", "houses") | words("align_seats", "bodies") | {"based", "born", "headquartered"}


def _adjective(
    tokens: Sequence[Token], i: int, token: Token, names: Sequence[Named], places: Sequence[Named]
) -> Iterator[Seat]:
    """Read "Lorne-based | Norhaven Steel"."""
    if token.norm.endswith("-based"):
        start = _past(tokens, i + 1, "JN#")
        yield from _seats("seat", i, [n for n in names if n.start == start], [p for p in places if p.start == i])


def _participle(
    tokens: Sequence[Token], i: int, token: Token, names: Sequence[Named], places: Sequence[Named]
) -> Iterator[Seat]:
    """Read "Norhaven Steel is | based in | Lorne"."""
    if token.norm in ("based", "headquartered") and i + 2 < len(tokens) and tokens[i + 1].norm in LOCAL:
        owners = [n for n in names if n.stop == _before_verb(tokens, i)]
        yield from _seats("seat", i, owners, [p for p in places if p.start in (i + 2, i + 3)])


def _house(
    tokens: Sequence[Token], i: int, token: Token, names: Sequence[Named], places: Sequence[Named]
) -> Iterator[Seat]:
    """Read "Norhaven's | headquarters | in Lorne"."""
    if token.norm not in words("align_seats", "houses"):
        return
    start = i - 1 if i and tokens[i - 1].norm in POSSESSIVES else _haver(tokens, i)
    owners = [n for n in names if n.stop == start]
    joined = range(i + 1, min(i + 4, len(tokens)))
    local = next((j for j in joined if tokens[j].norm in LOCAL), len(tokens))
    yield from _seats("seat", i, owners, [p for p in places if p.start in (local + 1, local + 2)])


def _haver(tokens: Sequence[Token], i: int) -> int:
    """Where the one ends who has it: "Norhaven Steel | has its | headquarters"."""
    has = i > 1 and tokens[i - 1].norm in ("its", "their") and tokens[i - 2].lemma in ("have", "keep", "maintain")
    return _before_verb(tokens, i - 2) if has else -1


def _firm(
    tokens: Sequence[Token], i: int, token: Token, names: Sequence[Named], places: Sequence[Named]
) -> Iterator[Seat]:
    """Read "the Ruritanian steel | maker | Norhaven"."""
    if token.norm not in words("align_seats", "bodies"):
        return
    start = i
    while start and tokens[start - 1].tag in "NJ" and not any(p.stop == start for p in places):
        start -= 1
    at = i + 2 if i + 1 < len(tokens) and tokens[i + 1].norm == "," else i + 1
    owners = [n for n in names if n.start == at and n.kind in OWNERS and n.kind != "person"]
    yield from _seats("seat", i, owners, [p for p in places if p.stop == start and tokens[start - 1].tag == "J"])


def _birth(
    tokens: Sequence[Token], i: int, token: Token, names: Sequence[Named], places: Sequence[Named]
) -> Iterator[Seat]:
    """Read "Mia Brandt was | born | on 3 May 1980 in Lorne"."""
    if token.norm != "born":
        return
    stop = next((j for j in range(i + 1, len(tokens)) if tokens[j].tag in "VMW"), len(tokens))
    stop = min(stop, i + REACH)
    owners = [n for n in names if n.stop == _before_verb(tokens, i) and n.kind in OWNERS]
    told = [p for p in places if i < p.start < stop and tokens[p.start - 1].norm in LOCAL]
    yield from _seats("birth", i, owners, told[:1])


def _before_verb(tokens: Sequence[Token], i: int) -> int:
    """Where the words before "is", a comma or a bracket end."""
    while i and (tokens[i - 1].lemma == "be" or tokens[i - 1].norm in ",(" or tokens[i - 1].tag in "RW"):
        i -= 1
    return i


def _past(tokens: Sequence[Token], i: int, tags: str) -> int:
    while i < len(tokens) and tokens[i].tag in tags:
        i += 1
    return i


def _seats(manner: str, at: int, owners: Sequence[Named], places: Sequence[Named]) -> Iterator[Seat]:
    for owner in owners:
        for place in places:
            yield Seat(manner, owner, place, at)

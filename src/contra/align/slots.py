"""Whether two propositions put other names into the same place: "the mill in Pellworth", "the mill in Dunmore"."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from contra.lexicon.places import known, within
from contra.model import Assertion, Name, Proposition, Token

SORTS = {
    "country": "place",
    "place": "place",
    "person": "person",
    "organisation": "body",
    "outlet": "body",
    "other": "body",
}
LEADING = {"at": "in", "into": "to", "near": "in", "onto": "to", "outside": "in", "within": "in"}
BEFORE = "TJ"  # tags between a preposition and a name
NOUNS = "NPJ#"

Slot = tuple[str, str, str]  # how the name stands there, the word that it stands with, the sort of name
Slots = dict[Slot, tuple[Name, ...]]


def told_apart(one: Proposition, other: Proposition) -> bool:
    """Whether some place that both fill is filled by names that have nothing in common."""
    here, there = _slots(one.assertion), _slots(other.assertion)
    shared = here.keys() & there.keys()
    return any(
        not _alike(here[slot], there[slot]) and not (_do(here[slot], other) or _do(there[slot], one)) for slot in shared
    )


def _do(names: Sequence[Name], other: Proposition) -> bool:
    """Whether one of them does on the other side what is done with him here: "A talked with B", "B did not with A"."""
    return any(key in other.agent for name in names for key in name.keys)


def _slots(assertion: Assertion) -> Slots:
    """The names of an assertion by the place that they fill; kept on its document."""
    kept = vars(assertion.document).setdefault("slots", {})
    if assertion.id not in kept:
        kept[assertion.id] = _filled(assertion)
    found: Slots = kept[assertion.id]
    return found


def _filled(assertion: Assertion) -> Slots:
    tokens = assertion.tokens
    found: dict[Slot, list[Name]] = defaultdict(list)
    for name in assertion.names:
        for how, word in _places(tokens, name):
            found[how, word, SORTS[name.kind]].append(name)
    return {slot: tuple(names) for slot, names in found.items()}


def _places(tokens: Sequence[Token], name: Name) -> Iterator[tuple[str, str]]:
    """How a name stands: "| in | Lorne", "Lorne's | bridge |", "the Lorne | bridge |"."""
    inside = [i for i, t in enumerate(tokens) if name.span.start <= t.start < name.span.stop]
    if not inside:
        return
    noun = _noun_after(tokens, inside[-1] + 1)
    if noun and name.kind != "country":  # "the Mexican border" is the American one as well
        yield "of", noun
    if noun:
        return
    before = next((t for t in reversed(tokens[: inside[0]]) if t.tag not in BEFORE), None)
    if before and before.tag == "I":
        yield "after", LEADING.get(before.norm, before.norm)


def _noun_after(tokens: Sequence[Token], at: int) -> str:
    """The noun that a name stands before: "Lorne's old | bridge"; "" for none."""
    start = at + (at < len(tokens) and tokens[at].norm in ("'s", "’s"))
    stop = next((i for i in range(start, len(tokens)) if tokens[i].tag not in NOUNS), len(tokens))
    return tokens[stop - 1].lemma if stop > start and tokens[stop - 1].tag == "N" else ""


def _alike(here: Sequence[Name], there: Sequence[Name]) -> bool:
    """Whether some name of either side may mean what one of the other side means."""
    return any(_may_be_one(a, b) for a in here for b in there)


def _may_be_one(one: Name, other: Name) -> bool:
    """Whether two names share a word, stand for the same, or are places of which one may lie in the other."""
    if set(one.keys) & set(other.keys) or set(one.key.split()) & set(other.key.split()):
        return True
    if SORTS[one.kind] != "place":
        return False
    if one.kind != other.kind or not (known(one.key) and known(other.key)):
        return one.kind != other.kind
    return within(one.key, other.key) or within(other.key, one.key)

"""Whether two propositions put other things after the same word: "the tax on | fuel", "the tax on | tobacco"."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise, takewhile

from contra.align.causes import other_cause
from contra.align.features import word_features
from contra.align.slots import told_apart
from contra.lexicon.load import words
from contra.lexicon.things import kinds_of
from contra.model import Assertion, Proposition, Token

GOVERNING = "NVDJG"
VERBAL = "VDG"
GROUP = "TJ#NDG"  # tags of words in a noun group

NOTHING: frozenset[str] = frozenset()

Slot = tuple[str, str]  # the word and the preposition after it, "" for the object of a verb
Fillers = dict[Slot, frozenset[str]]


def of_other_things(one: Proposition, other: Proposition) -> bool:
    """Whether one place of both is filled by other names, or by other things, or other causes are spoken of."""
    if told_apart(one, other) or _filled_otherwise(one, other):
        return True
    return other_cause(one.assertion.tokens, other.assertion.tokens)


def _filled_otherwise(one: Proposition, other: Proposition) -> bool:
    """Whether some word is followed on either side by something that the other side does not tell of."""
    here, there = _fillers(one.assertion), _fillers(other.assertion)
    shared = [(here[slot], there[slot]) for slot in here.keys() & there.keys()]
    apart = [(ours, theirs) for ours, theirs in shared if ours.isdisjoint(theirs)]
    return any(ours.isdisjoint(_told(other)) and theirs.isdisjoint(_told(one)) for ours, theirs in apart)


def _told(proposition: Proposition) -> frozenset[str]:
    """The features of what is told and of its kinds, without whose things are told of: "the | driver's | dog"."""
    tokens = proposition.assertion.tokens
    owners = [one for one, two in pairwise(tokens) if one.tag == "N" and two.norm in ("'s", "’s", "'")]
    return (kinds_of(proposition.features) | proposition.features.keys()) - word_features(owners).keys()


def _fillers(assertion: Assertion) -> Fillers:
    """What follows the words of an assertion after a preposition, as features; kept on its document."""
    kept = vars(assertion.document).setdefault("fillers", {})
    if assertion.id not in kept:
        kept[assertion.id] = dict(_filled(assertion.tokens))
    found: Fillers = kept[assertion.id]
    return found


def _filled(tokens: Sequence[Token]) -> Iterator[tuple[Slot, frozenset[str]]]:
    """Each word with the preposition after it, or verb without one, and what the noun group that follows is about."""
    for i, token in enumerate(tokens):
        joined = token.norm in words("align_others", "prepositions")
        governing = _governing(tokens, i + (not joined)) if joined or token.tag in VERBAL else ""
        filler = _noun(tokens, i + 1) if governing else NOTHING
        if filler - _anybody():
            yield (governing, token.norm if joined else ""), filler


def _governing(tokens: Sequence[Token], at: int) -> str:
    """The word that a preposition belongs to: "guilty | of fraud", "accused him | of fraud"; "" for none that tells."""
    before = next((t for t in reversed(tokens[:at]) if t.tag not in "RX"), None)
    if before is None or before.tag not in GOVERNING or before.lemma in words("align_light_verbs", "verbs"):
        return ""
    return before.lemma


def _noun(tokens: Sequence[Token], start: int) -> frozenset[str]:
    """What the last noun of the group is about; nothing where a name stands in it, or where it begins a list."""
    group = list(takewhile(lambda t: t.tag in GROUP, tokens[start:]))
    after = next(iter(tokens[start + len(group) : start + len(group) + 1]), None)
    if after is not None and (after.tag in "PTC" or after.norm == ","):
        return NOTHING
    heads = [t for t in group if t.tag == "N"][-1:]
    return frozenset(f for f in word_features(heads) if f[0] in "we")


@cache
def _anybody() -> frozenset[str]:
    """Who may be called otherwise on the other side: "the man", "civilians"."""
    return words("rules_sides", "anybody") | {f"w:{noun}" for noun in words("align_others", "persons")}

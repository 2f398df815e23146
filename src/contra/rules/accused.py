"""Who clears only himself: "denied any role in the attack", against what is told of others."""

from itertools import pairwise, takewhile

from contra.lexicon.load import words
from contra.model import Pair

IN = frozenset({"between", "for", "in", "to", "with"})
RELATIVES = frozenset({"which", "who", "whose"})
FIRST = 6  # words of the content that tell what is denied


def clears_itself(pair: Pair) -> bool:
    """Whether the right side denies its own part in something of which the left side tells without naming it."""
    denied, source = pair.right.assertion, pair.right.assertion.source
    if denied.stance != "denies" or pair.right.through or source.kind == "author":
        return False
    return _of_itself(denied.content.text.lower().split()) and not _told_of(pair, source.parties)


def _of_itself(said: list[str]) -> bool:
    """Whether it is about the source's own part: "any role in", "allegations against himself"."""
    head = tuple(takewhile(lambda word: word not in RELATIVES, said[:FIRST]))
    part = any(one in words("rules_accused", "parts") and other in IN for one, other in pairwise(head))
    return part or not words("rules_accused", "reflexives").isdisjoint(said)


def _told_of(pair: Pair, parties: tuple[str, ...]) -> bool:
    """Whether the left side names the source, or whom it speaks for."""
    left = pair.left
    told = {f"n:{party}" for party in parties}
    return not told.isdisjoint(left.features) or not left.behind.isdisjoint(parties) or not parties

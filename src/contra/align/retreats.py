"""Sentences that tell that somebody has left his position: "backtracked on her promise", "changed her story"."""

from collections.abc import Sequence
from functools import cache

from contra.lexicon.load import table, words
from contra.lexicon.words import verb_forms
from contra.model import Token

LEXICON = "align_retreats"
NEAR = 4  # words from "her" to "promise": "her | oft-repeated election | promise"
BEFORE = 3  # words before a verb that may bar it


def tells_retreat(tokens: Sequence[Token]) -> bool:
    """Whether a sentence tells that somebody no longer stands for what he said."""
    nobody = bool(tokens) and tokens[0].norm in words("align_negation", "subjects")
    return not nobody and any(_retreats(tokens, i) for i in range(1, len(tokens)))


@cache
def _verbs() -> dict[str, frozenset[tuple[str, ...]]]:
    """The forms of verbs that leave a position, with the words that must follow; none for most."""
    found: dict[str, set[tuple[str, ...]]] = {}
    entries = [(verb, ()) for verb in words(LEXICON, "leaving")]
    entries += [(text.split(" ")[0], tuple(text.split(" ")[1:])) for text in table(LEXICON)["retreating"]]
    for verb, after in entries:
        for form in verb_forms(verb):
            found.setdefault(form, set()).add(after)
    return {form: frozenset(after) for form, after in found.items()}


@cache
def _changing() -> frozenset[str]:
    return frozenset(form for verb in words(LEXICON, "changing") for form in verb_forms(verb))


def _retreats(tokens: Sequence[Token], at: int) -> bool:
    """ "reversed | its decision", "changed | her story"; not "did not reverse", "to reverse"."""
    norm = tokens[at].norm
    if norm in _changing():
        return _own_position(tokens, at + 1, "changed") and _done(tokens, at)
    for after in _verbs().get(norm, ()):
        stop = at + 1 + len(after)
        if tuple(t.norm for t in tokens[at + 1 : stop]) == after and _own_position(
            tokens, stop, "positions", bool(after)
        ):
            return _done(tokens, at)
    return False


def _own_position(tokens: Sequence[Token], at: int, kind: str, anybody: bool = False) -> bool:
    """Whether what is left is the own position: "her promise", "an earlier vow"; one reneges only on one's own."""
    here = [t.norm for t in tokens[at : at + NEAR + 1]]
    if not here:
        return False
    prior = not words(LEXICON, "prior").isdisjoint(here[1:2])
    owned = here[0] in words(LEXICON, "own") or (here[0] in ("a", "an") and (prior or anybody))
    noun = next((i for i, norm in enumerate(here[1:], 1) if norm in words(LEXICON, kind)), 0)
    return owned and noun > 0 and all(tokens[at + i].tag in "JNDGR?" for i in range(1, noun))


def _done(tokens: Sequence[Token], at: int) -> bool:
    """Whether it is told as done now: no modal, negation or "to" before the verb, no "had", no "how" or "why"."""
    before = [t.norm for t in tokens[max(at - BEFORE, 0) : at]]
    barred = any(norm in words(LEXICON, "barring") or norm.endswith("n't") for norm in before)
    told = all(t.tag != "W" or t.norm in ("who", "which") for t in tokens[:at])
    return not barred and told and tokens[at].tag in "VD"

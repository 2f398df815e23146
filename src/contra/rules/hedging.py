"""How an account is left open: by a modal, by an adverb of its main clause, by who passes it on."""

from collections.abc import Sequence

from contra.lexicon.load import words
from contra.model import Assertion, Proposition, Token

ACCUSING = frozenset({"accuse", "charge"})  # somebody stands behind it
ALSO = frozenset({"also", "too"})  # "who stole the ring, may also have stolen a crown": of something else
SAID = frozenset({"said"})  # as tales begin: "it is said that"
DESCRIBING = frozenset({"accused", "alleged"})  # "the accused", "his alleged profile": not what is told of them


def is_hedged(right: Proposition) -> bool:
    """Whether the main clause is put as likely only, by its modal or the words that attribute it."""
    told, cue = right.assertion, right.assertion.cue
    if right.modal in words("rules_certainty", "past_chance"):
        return not ALSO.intersection(token.norm for token in told.sentence.tokens)
    if cue is None:
        return _hedged_within(told)
    if cue.lemma == "appear" or _of_rumour(told) or _hedged_within(told):
        return True
    if told.source.kind not in ("author", "anonymous") or not _passes_on(told, cue.text.lower().split()):
        return False
    if any(t.tag in "WI" and t.stop < cue.spans[0].start <= t.stop + 1 for t in told.sentence.tokens):
        return False  # "in what | is thought | to be an accent"
    return not cue.text.endswith("ly") or leaves_open(told)


def _passes_on(told: Assertion, cue: list[str]) -> bool:
    """Whether nobody is named who says it: "is believed", "reportedly"; not "the boy | said", "it is said that"."""
    hedges = words("rules_certainty", "hedging").intersection(cue)
    if hedges == SAID and told.content.text.startswith("that "):
        return False
    return bool(hedges) and (cue[-1].endswith("ly") or not words("extract_words", "be").isdisjoint(cue))


def _of_rumour(told: Assertion) -> bool:
    """Whether it comes from "unconfirmed reports"."""
    name = told.source.name.lower().split()
    noun = told.cue.spans[0].start if told.cue and told.cue.noun and told.content.text[:5] == "that " else 0
    before = [t.norm for t in told.sentence.tokens if t.stop <= noun][-1:]  # "| unconfirmed | reports that"
    itself = told.cue.text.lower().split() if noun and told.cue else []  # "there is | speculation | that"
    return not words("rules_certainty", "unfounded").isdisjoint((*name, *before, *itself))


def leaves_open(told: Assertion) -> bool:
    """Whether the main clause is left open: "allegedly falsified", not "when he was allegedly seen", "an alleged deed".

    An adverb follows the subject or a helping verb of the first clause.
    """
    if told.cue is None or told.cue.text.lower() in DESCRIBING or told.cue.lemma in ACCUSING:
        return False
    if not told.cue.text.endswith("ly"):
        return True
    at = told.cue.spans[0].start
    tokens = told.sentence.tokens
    before = [token for token in tokens if token.start <= at]
    following = tokens[len(before) : len(before) + 1]
    beside = any(token.tag == "G" for token in following)  # "a man caught allegedly | attempting | it"
    return not beside and _in_first_clause(before)


def _hedged_within(told: Assertion) -> bool:
    """Whether the source hedges the deed itself: "police said | he allegedly fell |"."""
    tokens, doubtful = told.tokens, words("rules_certainty", "doubtful")
    places = (i for i, token in enumerate(tokens) if token.norm in doubtful)
    return any(_in_first_clause(tokens[: i + 1]) for i in places)


def _in_first_clause(tokens: Sequence[Token]) -> bool:
    """Whether the last of some words belongs to the clause with which they begin, and not to its first word."""
    before = tokens[:-1]
    opened = (i for i in range(len(before)) if opens_clause(before, i))
    return bool(before) and before[-1].tag not in ".IW" and next(opened, -1) < 0


def opens_clause(tokens: Sequence[Token], i: int) -> bool:
    """Whether a clause that hangs on another begins: "who", "when", "the records that"."""
    token = tokens[i]
    relative = token.norm == "that" and i > 0 and tokens[i - 1].tag in "NP"
    return relative or token.tag == "W" or token.norm in words("align_asides", "openers")

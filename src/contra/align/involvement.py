"""Who has a part in a deed, or none: "had nothing to do with the | attack", "was not behind the | attack"."""

from collections.abc import Sequence
from itertools import takewhile

from contra.lexicon.deeds import classes_of
from contra.lexicon.load import words
from contra.lexicon.phrases import phrase_at
from contra.model import Token

REACH = 6  # words from the verb on in which the part is told: "played | no significant part"
NOMINAL = "TNPJXD#"


def involvement(tokens: Sequence[Token], verb: int) -> int | None:
    """The noun of the deed in which the clause of a verb tells somebody to have a part, or none."""
    start = next((i for i in range(verb, min(verb + REACH, len(tokens))) if _takes_part(tokens, verb, i)), None)
    if start is None:
        return None
    phrase = takewhile(lambda i: tokens[i].tag in NOMINAL, range(start + 2 - _behind(tokens, start), len(tokens)))
    nouns = [i for i in phrase if tokens[i].tag == "N"]
    return next((i for i in nouns if classes_of(phrase_at(tokens, i), "N")), None)


def _takes_part(tokens: Sequence[Token], verb: int, i: int) -> bool:
    """Whether a part is told here: "a | role in", "nothing to | do with", "was | behind"."""
    if _behind(tokens, i):
        return tokens[verb].lemma == "be"
    after = tokens[i + 1].norm if i + 1 < len(tokens) else ""
    return f"{tokens[i].norm} {after}" in words("align_clauses", "parts")


def _behind(tokens: Sequence[Token], i: int) -> bool:
    return tokens[i].norm == "behind"

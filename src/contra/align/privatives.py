"""Words that hold a negation, put in plain order: "was unarmed" as "was not armed", "without a gun" as "had no gun"."""

from collections.abc import Sequence

from msgspec.structs import replace

from contra.lexicon.load import table, words
from contra.model import Token

LEXICON = "align_privatives"


def plainly_negated(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with a "not" of its own, where what is said of somebody by "is" holds one."""
    for i in range(1, len(tokens)):
        if tokens[i - 1].lemma != "be" and tokens[i - 1].norm not in words(LEXICON, "between"):
            continue
        if tokens[i].norm in _plain():
            return [*tokens[:i], _not(tokens[i]), _as(tokens[i], _plain()[tokens[i].norm], "D"), *tokens[i + 1 :]]
        if tokens[i].norm == "without" and i + 2 < len(tokens) and tokens[i + 1].norm in ("a", "an", "any"):
            had = _as(tokens[i - 1], "have", "V")
            return [*tokens[: i - 1], had, _as(tokens[i + 1], "no", "T"), *tokens[i + 2 :]]
    return tokens


def _plain() -> dict[str, str]:
    """The words without their negation."""
    found: dict[str, str] = table(LEXICON)["plain"]
    return found


def _not(token: Token) -> Token:
    return _as(token, "not", "R")


def _as(token: Token, lemma: str, tag: str) -> Token:
    """Another word in the place of one."""
    return replace(token, norm=lemma, lemma=lemma, tag=tag)

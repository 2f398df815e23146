"""Words that hold a negation, put in plain order: "was unarmed" as "was not armed"."""

from collections.abc import Sequence

from msgspec.structs import replace

from contra.lexicon.load import table, words
from contra.model import Token

LEXICON = "align_privatives"


def plainly_negated(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with a "not" of its own, where what is said of somebody by "is" holds one."""
    for i in range(1, len(tokens)):
        follows = tokens[i - 1].lemma == "be" or tokens[i - 1].norm in words(LEXICON, "between")
        if follows and tokens[i].norm in _plain():
            negated = _as(tokens[i], "not", "R"), _as(tokens[i], _plain()[tokens[i].norm], "D")
            return [*tokens[:i], *negated, *tokens[i + 1 :]]
    return tokens


def _plain() -> dict[str, str]:
    """The words without their negation."""
    found: dict[str, str] = table(LEXICON)["plain"]
    return found


def _as(token: Token, lemma: str, tag: str) -> Token:
    """Another word in the place of one."""
    return replace(token, norm=lemma, lemma=lemma, tag=tag)

"""What is told only in passing: under a condition in a claim, or granted by a denial of something else."""

from collections.abc import Sequence

from contra.align.negating import negates
from contra.lexicon.load import words
from contra.model import AGAINST, NON_COMMITTAL, Assertion, Token

REACH = 25  # words from what is not so to what is
OCCASIONAL = frozenset({"at", "during", "in", "on"})
CONDITIONS = frozenset({"if", "unless"})


def aside_tokens(assertion: Assertion, tokens: Sequence[Token], verb: int) -> list[Token]:
    """The words of asides: what a claim makes its condition, what a denial or a silence takes for known.

    An aside ends at a comma or at the main verb.
    """
    silent = assertion.stance in NON_COMMITTAL
    answers = assertion.stance in AGAINST or silent
    opens = _grants if answers or assertion.polarity == "-" else _supposes
    found: list[Token] = []
    inside = False
    for i, token in enumerate(tokens):
        inside = (inside and token.norm != "," and i != verb) or opens(tokens, i) or _corrects(tokens, i)
        if inside or (silent and _asks(tokens, i)):
            found.append(token)
    return found if len(found) < len(tokens) else []


def _asks(tokens: Sequence[Token], i: int) -> bool:
    """Whether a word is for the request, or for the occasion on which nothing was said: "during the broadcast"."""
    if tokens[i].norm in words("align_asides", "requests"):
        return True
    occasion = tokens[i].norm in words("align_asides", "occasions")
    return occasion and any(token.norm in OCCASIONAL for token in tokens[max(i - 3, 0) : i])


def _supposes(tokens: Sequence[Token], i: int) -> bool:
    """Whether a condition begins: "resigns | if the claims are true"."""
    return tokens[i].norm in CONDITIONS


def _grants(tokens: Sequence[Token], i: int) -> bool:
    """Whether something begins that is not denied: "betrayed the town | by selling the dam", "the dam | that broke"."""
    norm = tokens[i].norm
    if i == 0 or i + 1 == len(tokens):
        return False
    if norm == "by":
        return tokens[i + 1].tag == "G"
    supposed = _supposes(tokens, i) and tokens[i - 1].tag != "C"  # not "if it fell | or if it burnt"
    return supposed or norm in words("align_asides", "openers") or _describes(tokens, i)


def _corrects(tokens: Sequence[Token], i: int) -> bool:
    """Whether what is so follows what is not: "was not sold | but rented"."""
    return tokens[i].norm == "but" and any(negates(tokens, at) for at in range(max(i - REACH, 0), i))


def _describes(tokens: Sequence[Token], i: int) -> bool:
    """Whether a relative clause begins that is not what a report says: "the reports | which said that"."""
    relative = tokens[i].norm in words("align_asides", "relatives") or (
        tokens[i].norm == "that" and tokens[i + 1].tag in "VM"
    )
    before = tokens[i - 2 if tokens[i - 1].norm == "," and i > 1 else i - 1]
    return relative and before.tag in "NP" and before.lemma not in words("rules_sides", "told")

"""What is told in one breath with its opposite: "the mill was not sold, | but the bridge was closed"."""

from collections.abc import Sequence
from itertools import takewhile

from contra.align.clauses import main_clause
from contra.lexicon.load import words
from contra.model import Span, Token

MARKS = frozenset(",;–—―-")
WITHIN = frozenset({"than", *"\"'“”‘’"})  # 'more | than | 80 families', 'the | " | boy | " |'
LONGEST = 130  # words: what is longer than any sentence is a list
LEAST = 2  # words of a clause
GROUP = frozenset("TJNPX#IGR")  # who does it, with what prepositions add


def breaths(tokens: Sequence[Token]) -> tuple[Span, ...]:
    """The clauses of which one is negated and the other not, each by itself; none where they are not."""
    joining = words("align_breaths", "joining") if len(tokens) <= LONGEST else frozenset[str]()
    turn = next((i for i, token in enumerate(tokens) if token.norm in joining and _turns(tokens, i)), None)
    if turn is None:
        return ()
    first = tokens[: turn - (tokens[turn - 1].norm in MARKS)]
    return tuple(Span(part[0].start, part[-1].stop) for part in (first, tokens[turn + 1 :]))


def _turns(tokens: Sequence[Token], i: int) -> bool:
    """Whether a clause of the other sign begins after the word that joins it."""
    if not LEAST <= i < len(tokens) - LEAST:
        return False
    after = tokens[i + 1 :]
    subject = len(list(takewhile(lambda t: t.tag in GROUP or t.norm in WITHIN, after)))
    if not 0 < subject < len(after) or after[subject].tag not in "VM":
        return False
    there = main_clause(after)
    return there is not None and _sign(tokens[:i]) not in (None, there.negated)


def _sign(tokens: Sequence[Token]) -> bool | None:
    """Whether a clause is negated; none where nothing is told: "No | casualties | so far"."""
    clause = main_clause(tokens)
    if clause is None:
        return True if tokens[0].norm in words("align_negation", "determiners") else None
    return clause.negated if clause.finite else None

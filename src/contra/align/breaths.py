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
TURN = "but"
GROUP = frozenset("TJNPX#IGR")  # who does it, with what prepositions add


def breaths(tokens: Sequence[Token]) -> tuple[tuple[Span, ...], ...]:
    """The clauses of which one is negated and the other not, each by itself; none where they are not.

    The second takes its subject from the first where it has none: "the mill | was not sold, but | was rented".
    """
    joining = words("align_breaths", "joining") if len(tokens) <= LONGEST else frozenset[str]()
    for turn in (i for i, token in enumerate(tokens) if token.norm in joining and LEAST <= i < len(tokens) - LEAST):
        subject = () if _turns(tokens, turn) else _shared(tokens, turn)
        if subject is not None:
            first = _span(tokens[: turn - (tokens[turn - 1].norm in MARKS)])
            return (first,), (*map(_span, filter(None, (subject,))), _span(tokens[turn + 1 :]))
    return ()


def _span(tokens: Sequence[Token]) -> Span:
    return Span(tokens[0].start, tokens[-1].stop)


def _turns(tokens: Sequence[Token], i: int) -> bool:
    """Whether a clause of the other sign begins after the word that joins it."""
    after = tokens[i + 1 :]
    subject = len(list(takewhile(lambda t: t.tag in GROUP or t.norm in WITHIN, after)))
    if all(t.tag == "R" for t in after[:subject]) or subject == len(after) or after[subject].tag not in "VM":
        return False
    there = main_clause(after)
    return there is not None and _sign(tokens[:i]) not in (None, there.negated)


def _shared(tokens: Sequence[Token], i: int) -> Sequence[Token] | None:
    """The subject of the clause before, where it goes on after "but" with a verb that turns its sign."""
    here = main_clause(tokens[:i]) if tokens[i].norm == TURN else None
    verb = next((t for t in tokens[i + 1 :] if t.tag != "R"), None)
    if here is None or verb is None or not (here.finite and here.start) or not _begins_verbs(verb, here.passive):
        return None
    subject = tokens[: here.start]
    there = main_clause((*subject, *tokens[i + 1 :]))
    return subject if there is not None and there.negated != here.negated else None


def _begins_verbs(token: Token, passive: bool) -> bool:
    """Whether a group of verbs begins there; after a passive only one that is complete: "but | was rented"."""
    return token.tag in "VM" and (
        not passive or token.tag == "M" or token.lemma in words("align_light_verbs", "linking")
    )


def _sign(tokens: Sequence[Token]) -> bool | None:
    """Whether a clause is negated; none where nothing is told: "No | casualties | so far"."""
    clause = main_clause(tokens)
    if clause is None:
        return True if tokens[0].norm in words("align_negation", "determiners") else None
    return clause.negated if clause.finite else None

"""What a negated main verb is followed by: what somebody or something is said not to be, to have or to do."""

from collections.abc import Sequence
from itertools import takewhile

from contra.align.clauses import Clause
from contra.align.features import name_features, word_features
from contra.lexicon.load import words
from contra.model import Name, Token


def complement(tokens: Sequence[Token], clause: Clause | None, names: Sequence[Name]) -> frozenset[str]:
    """The features of what is negated: "is not | the wife of the mayor"; none where it only is not the first."""
    after = list(takewhile(_goes_on, _negated_part(tokens, clause)))
    if any(t.norm in words("align_complements", "singling") for t in after):
        return frozenset()
    found = [n for n in names if any(n.span.start <= t.start < n.span.stop for t in after)]
    plain = [t for t in after if not any(n.span.start <= t.start < n.span.stop for n in found)]
    return frozenset((*name_features(found), *word_features(plain)))


def _negated_part(tokens: Sequence[Token], clause: Clause | None) -> Sequence[Token]:
    """What stands behind the negated verb, or behind the "no" of words without a verb: "No | divers at the dam"."""
    if clause is None:
        return tokens[1:] if tokens and tokens[0].norm == "no" else ()
    return tokens[clause.verb + 1 :] if clause.negated else ()


def names_only(tokens: Sequence[Token], clause: Clause | None) -> bool:
    """Whether the main verb only tells what somebody or something is: "is | the wife", "| not | by Kerr"."""
    return clause is not None and tokens[clause.verb].lemma in ("be", "not")


def _goes_on(token: Token) -> bool:
    """Whether the clause goes on: no mark, no "but", no "who"."""
    return token.tag not in "W." and token.norm not in words("align_complements", "closing")

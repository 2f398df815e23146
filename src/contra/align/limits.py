"""How far a negation goes: for a time, in degree or under a condition only."""

from collections.abc import Sequence
from itertools import pairwise, takewhile

from contra.align.clauses import Clause, subordinates
from contra.lexicon.load import words
from contra.model import Token


def is_limited(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether it is negated for a time or degree only: "has not | yet | resigned", "had not been | so | glad"."""
    group = tokens[max(clause.start - 2, 0) : clause.verb]
    ended = tokens[clause.verb].tag == "G" and any(t.lemma in words("align_negation", "ending") for t in group)
    after = list(takewhile(lambda t: t.tag not in "W." and not subordinates(t), tokens[clause.verb + 1 :]))
    bounds, until = words("align_negation", "limited"), words("align_negation", "until")
    return (
        ended
        or (any(t.lemma == "have" for t in group) and _of_late(after))
        or _opens_with_bound(tokens)
        or _by_degree(tokens[clause.start : clause.verb + 3])
        or any(t.norm in bounds for t in group)
        or any(t.norm in words("align_negation", "wholes") for t in after[:2])
        or any(t.norm in until for t in after)
        or any(f"{a.norm} {b.norm}" in until for a, b in pairwise(after))
    )


def contrary_to_fact(tokens: Sequence[Token], clause: Clause, sentence: Sequence[Token]) -> bool:
    """Whether it only would not have been so under a condition: "would not have sold it | had he known |"."""
    group = tokens[clause.start : clause.verb]
    if not any(t.tag == "M" for t in group) or all(t.lemma != "have" for t in group):
        return False
    turned = any(a.norm in ("had", "were") and b.tag in "XTP" for a, b in pairwise(sentence))
    return turned or any(t.norm in ("if", "without") for t in sentence)


def _of_late(after: Sequence[Token]) -> bool:
    """Whether it is told for how long it has not been so: "has not been seen | in about a year |"."""
    opened = [i for i, t in enumerate(after) if t.norm in ("for", "in", "over")]
    lasting = (takewhile(lambda t: t.tag in "TJR#N" or t.norm == "about", after[i + 1 :]) for i in opened)
    return any(t.lemma in words("align_clauses", "spans") for told in lasting for t in told)


def _opens_with_bound(tokens: Sequence[Token]) -> bool:
    """Whether it begins with until when it was so: "Prior to | this spring, the office did not know them"."""
    first = [t.norm for t in tokens[:2]]
    return not words("align_negation", "opening").isdisjoint((*first[:1], " ".join(first)))


def _by_degree(tokens: Sequence[Token]) -> bool:
    """Whether it is only not so much so: "had never felt | so | glad", "had not | fully | paid"."""
    if any(one.norm in ("so", "such") and other.tag in "JDRTV" for one, other in pairwise(tokens)):
        return True
    return not words("align_negation", "degrees").isdisjoint(t.norm for t in tokens)

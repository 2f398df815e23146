"""The verb of a figure whose deed has no class of its own: "| buried | 30 houses", "30 houses were | buried |"."""

from collections.abc import Sequence

from contra.align.features import deed_features
from contra.model import Proposition, Quantity, Token

BETWEEN = 4  # words between a verb and the figure, or the noun and its verb
PASSED = frozenset("TJR#")
BOUNDS = frozenset({"about", "around", "at", "least", "over", "than"})
NOTHING: frozenset[str] = frozenset()


def governing(proposition: Proposition, quantity: Quantity) -> frozenset[str]:
    """The features of the verb to which a figure is the object, or the subject of its passive."""
    tokens = proposition.assertion.tokens
    first = next((i for i, t in enumerate(tokens) if t.start >= quantity.span.start), len(tokens))
    last = next((i for i, t in enumerate(tokens) if t.start >= quantity.span.stop), len(tokens))
    return _before(tokens, first) or _behind(tokens, last)


def _before(tokens: Sequence[Token], first: int) -> frozenset[str]:
    """The verb right before the figure and what bounds it."""
    for i in range(first - 1, max(first - 1 - BETWEEN, -1), -1):
        if tokens[i].tag in "VDG" and tokens[i].lemma != "be":
            return frozenset(deed_features(tokens, i))
        if tokens[i].tag not in PASSED and tokens[i].norm not in BOUNDS:
            break
    return NOTHING


def _behind(tokens: Sequence[Token], last: int) -> frozenset[str]:
    """The participle of a passive behind the noun that is counted."""
    for i in range(last, min(last + BETWEEN, len(tokens) - 1)):
        if tokens[i].lemma == "be" and i > last:
            near = range(i + 1, min(i + BETWEEN, len(tokens)))
            told = next((j for j in near if tokens[j].tag == "D" and tokens[j].lemma != "be"), -1)
            return frozenset(deed_features(tokens, told)) if told > 0 else NOTHING
        if tokens[i].tag not in "NJPI":
            break
    return NOTHING

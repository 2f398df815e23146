"""The verb of a figure whose deed has no class of its own: "| buried | 30 houses", "30 houses were | buried |".

So is the verb of so many who do something: "four men | robbed | the bank", "the bank was | robbed | by four men".
"""

from collections.abc import Sequence

from contra.align.features import deed_features
from contra.lexicon.deeds import classes_of
from contra.lexicon.load import words
from contra.model import Proposition, Quantity, Token

BETWEEN = 4  # words between a verb and the figure, or the noun and its verb
PASSED = frozenset("TJR#")
BOUNDS = frozenset({"about", "around", "at", "least", "over", "than"})
NOTHING: frozenset[str] = frozenset()


def governing(proposition: Proposition, quantity: Quantity) -> frozenset[str]:
    """The features of the verb to which a figure is the object, or the subject of its passive; else what they do."""
    tokens = proposition.assertion.tokens
    first = next((i for i, t in enumerate(tokens) if t.start >= quantity.span.start), len(tokens))
    last = next((i for i, t in enumerate(tokens) if t.start >= quantity.span.stop), len(tokens))
    return _before(tokens, first) or _behind(tokens, last) or _done(tokens, first, last)


def _done(tokens: Sequence[Token], first: int, last: int) -> frozenset[str]:
    """The deed of those who are counted, marked as done by them; none that is only said or thought."""
    verb = _by(tokens, first) if first and tokens[first - 1].norm == "by" else _doing(tokens, last)
    light = words("align_light_verbs", "verbs") | words("align_clauses", "telling")
    told = verb > 0 and tokens[verb].lemma not in light and bool(classes_of(tokens[verb].lemma, "V"))
    return frozenset(f"by {f}" for f in deed_features(tokens, verb)) if told else NOTHING


def _by(tokens: Sequence[Token], first: int) -> int:
    """The place of the participle before "by" and a figure; 0 for none."""
    near = range(first - 2, max(first - 2 - BETWEEN, 0), -1)
    return next((i for i in near if tokens[i].tag == "D"), 0)


def _doing(tokens: Sequence[Token], last: int) -> int:
    """The place of the verb right behind the noun that is counted; 0 for none."""
    near = range(last, min(last + BETWEEN, len(tokens)))
    at = next((i for i in near if tokens[i].tag not in "NJD"), 0)
    return at if at > last and tokens[at].tag == "V" else 0


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

"""Words that negate: "not", "nobody came", "has no policy"; and those that only look so: "no doubt", "not only"."""

from collections.abc import Sequence
from itertools import takewhile

from contra.lexicon.load import words
from contra.model import Token

MARKS = frozenset(",-–—.!:")  # "No, the bridge is open": an answer, not a negated subject
OPENING = frozenset("\"'“‘")


def negative_object(tokens: Sequence[Token], at: int) -> bool:
    """Whether "has | no policy" follows; not "has | no doubt that"."""
    limited = at + 1 < len(tokens) and tokens[at + 1].norm in words("align_negation", "limits")
    return not limited and tokens[at].norm in words("align_negation", "determiners") and not leaves_it_done(tokens, at)


def leaves_it_done(tokens: Sequence[Token], at: int) -> bool:
    """Whether what follows "no" is what might have hindered a deed: "lost | no time in | selling it"."""
    if at + 1 >= len(tokens) or tokens[at + 1].norm not in words("align_negation", "hindrances"):
        return False
    after = (t for t in tokens[at + 2 : at + 4] if t.norm not in ("about", "in", "of"))
    return next((t.tag == "G" for t in after), False)


def negative_subject(tokens: Sequence[Token]) -> bool:
    """Whether it begins with "no workers", "nobody"; not with the answer "No," or with "no less than"."""
    first = _negative_word(tokens)
    return first is not None and not spares_one(tokens, first)


def _negative_word(tokens: Sequence[Token]) -> int | None:
    """Where the word stands that makes nobody the subject."""
    first = int(bool(tokens) and tokens[0].norm in OPENING)  # '"No | workers came," he said'
    if len(tokens) < first + 2 or tokens[first].norm not in words("align_negation", "subjects"):
        return None
    follows = tokens[first + 1].norm
    return None if follows in MARKS or follows in words("align_negation", "limits") else first


def spares_one(tokens: Sequence[Token], at: int) -> bool:
    """Whether one is named of whom it holds: "nobody | but Reed sold it", "nobody paid more | than Reed"."""
    return _leads_to_one(tokens[at:], words("align_negation", "sparing") | words("align_negation", "ranking"))


def ranks(tokens: Sequence[Token]) -> bool:
    """Whether it only tells who comes first: "nobody paid more | than Reed"."""
    return _negative_word(tokens) is not None and _leads_to_one(tokens, words("align_negation", "ranking"))


def _leads_to_one(tokens: Sequence[Token], joining: frozenset[str]) -> bool:
    """Whether in one clause such a word leads to whom or what is named: not "nobody was hurt, | but | two fled"."""
    told = list(takewhile(lambda t: t.norm not in MARKS, tokens))
    named = [i for i in range(len(told) - 1) if told[i].norm in joining and told[i + 1].tag in "TJNPXG#"]
    return any(told[i].tag in "IC" and not (told[i].norm == "but" and _joins_clauses(told, i)) for i in named)


def _joins_clauses(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb stands on either side."""
    return all(any(t.tag in "VM" for t in side) for side in (tokens[:at], tokens[at + 1 :]))


def not_one(tokens: Sequence[Token]) -> bool:
    """Whether it begins with "not a", "not one", "not a single"; not with "not all"."""
    first = int(bool(tokens) and tokens[0].norm in OPENING)
    told = [t.norm for t in tokens[first : first + 2]]
    return len(told) == 2 and told[0] == "not" and told[1] in words("align_negation", "single")


def negates(tokens: Sequence[Token], i: int) -> bool:
    """Whether the token negates: "not", "isn't", but not that of "not only"."""
    norm = tokens[i].norm
    without = norm == "no" and i > 0  # "has no policy"; not the answer "No, ..."
    if not (without or norm in negating_adverbs() or norm.endswith("n't")):
        return False
    return i + 1 == len(tokens) or tokens[i + 1].norm not in words("align_negation", "limits")


def negations(tokens: Sequence[Token]) -> list[int]:
    """The places of the tokens that negate."""
    adverbs = negating_adverbs()
    told = [i for i, t in enumerate(tokens) if t.norm in adverbs or t.norm == "no" or t.norm.endswith("n't")]
    return [i for i in told if negates(tokens, i)]


def negating_adverbs() -> frozenset[str]:
    """The adverbs that negate: "not", "never"."""
    return words("align_negation", "adverbs")

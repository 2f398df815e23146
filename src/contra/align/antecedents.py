"""What a relative or participial clause tells of: "| the ferry |, which sank", "Founded in 1921, | the mill |"."""

from collections.abc import Sequence

from contra.lexicon.load import words
from contra.lexicon.opposites import relation_of
from contra.lexicon.words import word
from contra.model import Span, Token

NOTHING = Span(0, 0)
RELATIVES = frozenset({"that", "which", "who"})
NOMINAL = frozenset("NPJT#X?I")  # a group of nouns with those that prepositions add: "the inquiry into the crash"
VERBAL = frozenset("VMDG")


def antecedent(tokens: Sequence[Token], clause: Span) -> Span:
    """The group of nouns that the clause is told of where another clause holds it."""
    first = next((i for i, t in enumerate(tokens) if t.start >= clause.start), 0)
    if not tokens or tokens[first].tag not in VERBAL | {"R"}:
        return NOTHING
    if first == 0:
        return _subject_after(tokens, clause) if _participle(tokens[0]) else NOTHING
    return _before(tokens, first)


def _participle(token: Token) -> bool:
    form = word(token.norm)
    return token.tag == "G" or (form is not None and "D" in form.tags)


def _before(tokens: Sequence[Token], first: int) -> Span:
    """What stands before "who", or before a participle behind a comma."""
    mark = first - 1
    if tokens[mark].norm in RELATIVES:
        stop = mark - (tokens[mark - 1].norm == ",")
    elif tokens[mark].norm == "," and _participle(tokens[first]):
        stop = mark
    else:
        return NOTHING
    start = stop
    while (
        start > 0 and tokens[start - 1].tag in NOMINAL and tokens[start - 1].norm not in words("align_days", "dividers")
    ):
        start -= 1
    return _group(tokens[start:stop])


def _subject_after(tokens: Sequence[Token], clause: Span) -> Span:
    """The subject behind the comma that ends a participial clause at the beginning."""
    comma = next((i for i, t in enumerate(tokens) if t.start >= clause.stop), len(tokens))
    if comma == len(tokens) or tokens[comma].norm != ",":
        return NOTHING
    stop = comma + 1
    while stop < len(tokens) and tokens[stop].tag in NOMINAL:
        stop += 1
    return _group(tokens[comma + 1 : stop])


def _group(tokens: Sequence[Token]) -> Span:
    """The tokens as a span; none where it may be told of either of two: "the widow | of Tom Reed | , who died"."""
    persons = any(relation_of(t.norm) for t in tokens) and any(t.norm in ("of", "'s") for t in tokens)
    return NOTHING if not tokens or persons else Span(tokens[0].start, tokens[-1].stop)

"""What befell a relative or an aide of somebody and not himself: "killed the brother of Tom Reed"."""

from collections.abc import Sequence
from itertools import pairwise, takewhile

from contra.lexicon.load import words
from contra.model import Name, Pair, Proposition, Token

TITLED = "NPJGD#RT"  # what may stand between a tie and a name: "an aide to | the council leader | Tom Reed"
MARKS = frozenset('()"“”')  # and between those: 'the "Free Lorne Army" (FLA) leader'
OWNING = ("'s", "’s", "'", "’")


def befell_another(pair: Pair) -> bool:
    """Whether the one person of whom the right side tells is named on the left only as whose kin or aide another is."""
    denied, told = pair.right.assertion.tokens, pair.left.assertion.tokens
    spared = [n for n in _persons(pair.right, denied) if not _is_owner(n, denied, pair.right)]
    named = [n for n in _persons(pair.left, told) if any(n.key == s.key for s in spared)]
    if (
        not (named and _same_fate(pair))
        or len({n.key for n in _persons(pair.right, denied)}) > 1
        or _may_be_himself(told)
    ):
        return False
    return all(_is_owner(name, told, pair.left) for name in named)


def _same_fate(pair: Pair) -> bool:
    """Whether the deed denied is told on the left: not "was never married to him" beside "his wife was arrested"."""
    denied = pair.right.predicates or pair.right.features.keys()
    return any(f.startswith("e:") and f in pair.left.features for f in denied)


def _persons(proposition: Proposition, tokens: Sequence[Token]) -> list[Name]:
    """The persons named in what is told."""
    names = proposition.assertion.sentence.names
    return [n for n in names if n.kind == "person" and any(n.span.start <= t.start < n.span.stop for t in tokens)]


def _may_be_himself(told: Sequence[Token]) -> bool:
    """Whether it says of somebody by a pronoun what befell him: "said that | he | was killed"; not "those with him"."""
    pronouns = words("rules_kin", "pronouns")
    return any(after.norm in pronouns and before.tag not in "IU" for before, after in pairwise(told))


def _is_owner(name: Name, tokens: Sequence[Token], proposition: Proposition) -> bool:
    """Whether the name only tells whose brother or aide somebody is."""
    before = [t for t in tokens if t.start < name.span.start]
    after = [t for t in tokens if t.start >= name.span.stop]
    return _tied(before, proposition.assertion.sentence.names) or _owns(after)


def _tied(before: Sequence[Token], names: Sequence[Name]) -> bool:
    """Whether it ends in one who belongs to what follows: "a former aide to the mayor"."""
    title = len(list(takewhile(lambda t: _entitles(t, names), reversed(before))))
    head = before[: len(before) - title][-2:]
    return len(head) == 2 and head[1].norm in _ties() and head[0].norm in words("rules_kin", "persons")


def _entitles(token: Token, names: Sequence[Name]) -> bool:
    """Whether it may be a part of the title of the one who is named after it."""
    named = any(n.span.start <= token.start < n.span.stop for n in names)
    return named or token.norm in MARKS or (token.tag in TITLED and token.norm not in _ties())


def _owns(after: Sequence[Token]) -> bool:
    """Whether it begins with one who belongs to what precedes: "'s eldest son"."""
    if not after or after[0].norm not in OWNING:
        return False
    owned = list(takewhile(lambda t: t.tag in "NJG#R", after[1:]))
    return bool(owned) and owned[-1].norm in words("rules_kin", "persons")


def _ties() -> frozenset[str]:
    return words("rules_kin", "ties")

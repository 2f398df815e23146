"""Where it happened, and where to: the places told behind prepositions."""

from collections.abc import Iterable, Sequence
from itertools import takewhile

from contra.align.clauses import Clause
from contra.lexicon.load import words
from contra.model import Name, Token

PREPOSITIONS_OF_GOAL = frozenset({"at", "in", "into", "on", "onto", "to", "toward", "towards"})
PREPOSITIONS_OF_PLACE = frozenset({"at", "in", "near", "outside"})


def sites(tokens: Sequence[Token], clause: Clause | None, names: Iterable[Name]) -> frozenset[str]:
    """The places told right after the main verb, before another clause begins: "was killed | near Lorne"."""
    after = () if clause is None else tuple(takewhile(lambda t: not _parts_clauses(t), tokens[clause.stop :]))
    nominal = {t.start for t in after if t.tag in "NJ"}
    whole = [n for n in names if nominal.isdisjoint((n.span.stop, n.span.stop + 1))]
    return _places_behind(PREPOSITIONS_OF_PLACE, after, whole)  # not "in a | Peruvian | airstrike"


def destinations(tokens: Sequence[Token], names: Iterable[Name]) -> frozenset[str]:
    """Keys of the places that stand behind "to", "in", "at"."""
    return _places_behind(PREPOSITIONS_OF_GOAL, tokens, names)


def _places_behind(prepositions: frozenset[str], tokens: Sequence[Token], names: Iterable[Name]) -> frozenset[str]:
    goals = {_after_articles(tokens, i + 1) for i, t in enumerate(tokens) if t.norm in prepositions}
    return frozenset(n.key for n in names if n.span.start in goals and n.kind in ("country", "place"))


def _parts_clauses(token: Token) -> bool:
    return token.tag in "VM" or token.norm in "–—;:" or token.norm in words("align_days", "dividers")


def _after_articles(tokens: Sequence[Token], i: int) -> int:
    """Where the first word that is no article or adjective starts: "to the | Ruritanian border"."""
    while i < len(tokens) - 1 and tokens[i].tag in "TJ" and tokens[i].norm == tokens[i].text:
        i += 1
    return tokens[i].start if i < len(tokens) else -1

"""Headlines with all of their own article that is about the same thing."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from contra.model import Pair, Proposition


def with_peers(pairs: Iterable[Pair]) -> Iterator[Pair]:
    """The pairs, a headline's with every proposition of its article that it was matched with."""
    pairs = list(pairs)
    peers: dict[int, list[Proposition]] = defaultdict(list)
    for pair in pairs:
        if headline := _headline(pair):
            peers[id(headline)].append(pair.right if headline is pair.left else pair.left)
    for pair in pairs:
        headline = _headline(pair)
        yield replace(pair, peers=tuple(peers[id(headline)])) if headline else pair


def _headline(pair: Pair) -> Proposition | None:
    """The side that is the headline of the article in which the other stands."""
    if pair.left.assertion.document is not pair.right.assertion.document:
        return None
    sides = [p for p in (pair.left, pair.right) if p.assertion.sentence.role == "headline"]
    return sides[0] if len(sides) == 1 else None

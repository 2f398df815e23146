"""What is read out of an article once, however often it is compared."""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain, groupby
from operator import attrgetter
from typing import TypeVar

from contra.model import Proposition

Found = TypeVar("Found")
Item = TypeVar("Item")

DOCUMENT = attrgetter("assertion.document")


def read_once(propositions: Sequence[Proposition], read: Callable[[Sequence[Proposition]], Found]) -> Iterator[Found]:
    """What a reading finds in all propositions of each article, in text order; kept on the article."""
    for document, told in groupby(propositions, DOCUMENT):
        kept = vars(document).setdefault("found", {})
        if read not in kept:
            kept[read] = read(tuple(told))
        found: Found = kept[read]
        yield found


def read_of_each(
    propositions: Sequence[Proposition], read: Callable[[Sequence[Proposition]], Sequence[Item]], across: bool
) -> Iterator[Item]:
    """What a reading finds in the articles, one after the other; nothing where two are compared and one tells none."""
    found = []
    for told in read_once(propositions, read):
        if across and not told:
            return iter(())
        found.append(told)
    return chain.from_iterable(found)

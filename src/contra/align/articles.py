"""What is read out of an article once, however often it is compared."""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from typing import TypeVar

from contra.model import Proposition

Found = TypeVar("Found")

DOCUMENT = attrgetter("assertion.document")


def read_once(propositions: Sequence[Proposition], read: Callable[[Sequence[Proposition]], Found]) -> Iterator[Found]:
    """What a reading finds in all propositions of each article, in text order; kept on the article."""
    for document, told in groupby(propositions, DOCUMENT):
        kept = vars(document).setdefault("found", {})
        if read not in kept:
            kept[read] = read(tuple(told))
        found: Found = kept[read]
        yield found

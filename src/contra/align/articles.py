"""What is read out of an article once, however often it is compared."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, groupby
from operator import attrgetter
from typing import Any, TypeVar

from contra.model import Proposition

Found = TypeVar("Found")
Item = TypeVar("Item")
Kept = dict[Callable[..., Any], Any]  # what readings have found in an article
Article = tuple[tuple[Proposition, ...], Kept]

DOCUMENT = attrgetter("assertion.document")


class Story(tuple[Proposition, ...]):
    """The propositions of some articles, one article after the other."""

    articles: tuple[Article, ...]

    def __new__(cls, articles: Iterable[tuple[Proposition, ...]]) -> "Story":
        told = [each for each in articles if each]
        story = super().__new__(cls, chain.from_iterable(told))
        story.articles = tuple((each, _kept(each)) for each in told)
        return story


def _kept(told: Sequence[Proposition]) -> Kept:
    """What is kept on the article of some propositions."""
    kept: Kept = vars(told[0].assertion.document).setdefault("found", {})
    return kept


def read_once(propositions: Sequence[Proposition], read: Callable[[Sequence[Proposition]], Found]) -> Iterator[Found]:
    """What a reading finds in all propositions of each article, in text order; kept on the article."""
    story = propositions if isinstance(propositions, Story) else _story(propositions)
    for told, kept in story.articles:
        if read not in kept:
            kept[read] = read(told)
        found: Found = kept[read]
        yield found


def _story(propositions: Sequence[Proposition]) -> Story:
    """The same, parted by article."""
    return Story(tuple(told) for _, told in groupby(propositions, DOCUMENT))


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

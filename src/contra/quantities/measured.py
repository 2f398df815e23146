"""What a measure is told of where no noun beside it says so: the distance from a place, the price of a deal."""

from functools import cache

from contra.lexicon.load import words as lexicon_words
from contra.quantities.deeds import forms
from contra.quantities.figures import Figure
from contra.quantities.tokens import Words

BACK = 12  # words between a price and the verb of buying, or the deal, before it
ASIDE = 6  # words of "(170 kilometres)"
NAME = 3  # words of a place's name that are read


def relation_of(words: Words, figure: Figure) -> str:
    """What a length or a sum tells: "distance from lorne", "price"; "" where it tells nothing of the kind."""
    if figure.unit == "m" and not figure.hyphened:
        place = _place_from(words, _past_aside(words, figure.stop))
        return f"distance from {place}" if place else ""
    return "price" if len(figure.unit) == 3 and _is_price(words, figure) else ""


def _past_aside(words: Words, index: int) -> int:
    """Past the same length in another unit: "105 miles | (170 kilometres) | south of Lorne"."""
    if words.at(index) != "(":
        return index
    return next((i + 1 for i in range(index, index + ASIDE) if words.at(i) == ")"), index)


def _place_from(words: Words, index: int) -> str:
    """The place that "south of", "from" or "outside" leads to."""
    start = index
    while words.at(index) in _of_distance("directions"):
        index += 1
    if words.at(index) not in (("of",) if index > start else ("from", "outside")):
        return ""
    index += 1
    while words.at(index) in _of_distance("before_place"):
        index += 1
    name: list[str] = []
    while len(name) < NAME and index < len(words.raw) and words.raw[index][0].isupper():
        name.append(words.low[index])
        index += 1
    return "" if not name or name[-1].endswith("'s") else " ".join(name)


def _is_price(words: Words, figure: Figure) -> bool:
    """Whether the sum was paid in a purchase: "bought the yard | for £2m", "a contract to build it | worth £2m"."""
    link = words.at(figure.start - 1)
    for index in range(figure.start - 2, max(figure.start - BACK, -1), -1):
        word = words.low[index]
        if word in _of_distance("barriers"):
            return False
        form = forms().get(word)
        if link == "for" and form and form.kind == "done" and form.role in ("bought", "sold"):
            return True
        if link == "worth" and word in lexicon_words("quantities_nouns", "words.deals"):
            return True
    return False


@cache
def _of_distance(name: str) -> frozenset[str]:
    return lexicon_words("quantities_measured", name)

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
    return _priced(words, figure) if len(figure.unit) == 3 else ""


def _past_aside(words: Words, index: int) -> int:
    """Past the same length in another unit: "105 miles | (170 kilometres) | south of Lorne"."""
    if words.at(index) != "(":
        return index
    return next((i + 1 for i in range(index, index + ASIDE) if words.at(i) == ")"), index)


def _place_from(words: Words, index: int) -> str:
    """The place that "south of", "from", "off" or "outside" leads to."""
    start = index
    while words.at(index) in _listed("directions"):
        index += 1
    if words.at(index) not in (("from", "of") if index > start else ("from", "off", "outside")):
        return ""
    index += 1
    while index < len(words.raw) and words.raw[index] in _listed("before_place"):
        index += 1
    name: list[str] = []
    while len(name) < NAME and index < len(words.raw) and words.raw[index][0].isupper():
        name.append(words.low[index])
        index += 1
    return "" if not name or name[-1].endswith("'s") else " ".join(name)


def _priced(words: Words, figure: Figure) -> str:
    """What the sum was paid in: "bought the yard | for £2m", "a contract to build it | worth £2m"."""
    link = words.at(figure.start - 1)
    if link in ("pay", "paid", "pays", "paying") and "for" in words.low[figure.stop : figure.stop + 3]:
        return "price"  # "paid £2m for the yard", "paid £20 per share for it"
    link = "worth" if link == "at" and words.at(figure.start - 2) == "valued" else link
    nearest = figure.start - (3 if words.at(figure.start - 2) == "," else 2)  # "the deal, worth £2m"
    for index in range(nearest, max(figure.start - BACK, -1), -1):
        word = words.low[index]
        if word in _listed("barriers") and not (word == "and" and "between" in words.low[max(index - NAME, 0) : index]):
            return ""  # though not at "the deal between Halden | and | Norhaven is worth £2m"
        if link == "for" and _trades(word):
            return "price"
        if word in lexicon_words("quantities_nouns", "words.deals") and (
            link == "worth" or _valued(words, link, index)
        ):
            return word
    return ""


def _valued(words: Words, link: str, index: int) -> bool:
    """Whether "at" leads to the value that is put on the deal at a place: "valued the deal | at £2m"."""
    return link == "at" and not _listed("valuing").isdisjoint(words.low[max(index - NAME, 0) : index])


def _trades(word: str) -> bool:
    form = forms().get(word)
    return form is not None and form.kind == "done" and form.role in ("bought", "sold")


@cache
def _listed(name: str) -> frozenset[str]:
    return lexicon_words("quantities_measured", name)

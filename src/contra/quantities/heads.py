"""What a figure counts: the head noun after it, or before it where it is a measure."""

from functools import cache

from msgspec import Struct

from contra.lexicon.load import words as lexicon_words
from contra.quantities.figures import Figure
from contra.quantities.measured import relation_of
from contra.quantities.nouns import is_plural, noun_words, singular
from contra.quantities.roles import participle
from contra.quantities.tokens import Words, number_words
from contra.quantities.units import AGE

REACH = 7  # words from a figure to its head


class Head(Struct, frozen=True):
    """The lemma of the counted noun ("" if none is told), the words before it, and where the phrase ends."""

    what: str
    stop: int
    qualifiers: tuple[str, ...] = ()
    borrowed: bool = False  # "three of them": what is counted was told before


NO_HEAD_MARKS = frozenset("\"“'‘`")


def head_of(words: Words, figure: Figure) -> Head:
    """What ``figure`` counts or measures."""
    start, extents = _after_unit(words, figure)
    before = _parts_before(words, figure.start)
    if words.at(start) == "more" and words.at(start + 1) != "than":  # "14 more officers"
        start, before = start + 1, (*before, "more")
    start, partitive = _past_of(words, start, figure)
    if partitive and words.at(start) in noun_words("pronouns"):
        return Head("", start + 1, (*before, "of"), borrowed=True)
    head = _unit_of(words, _phrase(words, start, one=_takes_singular(figure)))
    relation = relation_of(words, figure)
    if figure.unit == "magnitude":
        head = Head("earthquake", head.stop)
    elif relation:
        return Head(relation, figure.stop, _rate(words, figure.stop))
    elif not head.what and _measures(figure):
        head = _phrase_before(words, figure, start)
    qualifiers = (*before, *extents, *head.qualifiers, *_rate(words, head.stop))
    return Head(head.what, head.stop, tuple(dict.fromkeys(qualifiers)))


def _unit_of(words: Words, head: Head) -> Head:
    """The thing of which units are counted: "5 million units of the | watch"."""
    start = head.stop + 1
    if head.what != "unit" or words.at(head.stop) != "of":
        return head
    while words.at(start) in noun_words("determiners"):
        start += 1
    thing = _phrase(words, start, one=True)
    return thing if thing.what else head


def _measures(figure: Figure) -> bool:
    return bool(figure.unit) and not figure.share


def _takes_singular(figure: Figure) -> bool:
    """Whether a singular noun may follow: "one missile", "a 60-foot crater", "a $5m deal"."""
    return bool(figure.unit) or figure.low == figure.high == 1


def _after_unit(words: Words, figure: Figure) -> tuple[int, tuple[str, ...]]:
    """Where the noun phrase may begin, and the extents passed: "60-foot-deep", "60 feet in diameter"."""
    index, extents = figure.stop, []
    if not figure.unit:
        return index + (words.at(index) == "-"), ()
    if words.at(index) == "in" and words.at(index + 1) in ("diameter", "length", "height", "width", "depth"):
        return index + 2, (words.low[index + 1],)
    while words.at(index) == "-" or words.at(index) in _extents():
        if words.low[index] != "-":
            extents.append(words.low[index])
        index += 1
    return index, tuple(extents)


@cache
def _extents() -> frozenset[str]:
    return lexicon_words("quantities_units", "words.extent")


def _parts_before(words: Words, start: int) -> tuple[str, ...]:
    """Words before a figure that tell a part from its whole: "including three", "another 12"."""
    near = words.low[max(0, start - 3) : start]
    found = [word for word in near[-1:] if word in noun_words("parts")]
    if "including" in near or ("among" in near and not noun_words("pronouns").isdisjoint(near)):
        found.append("including")  # "among them three children", not "was among 11 militants"
    if "each" in near:
        found.append("each")
    return tuple(found)


def _past_of(words: Words, index: int, figure: Figure) -> tuple[int, bool]:
    """Past "of the", "of its", "of worth of", "in"; whether "of" was there."""
    if figure.unit and words.at(index) == "worth" and words.at(index + 1) == "of":
        return index + 2, False
    if words.at(index) in ("of", "in") and (words.low[index] == "of" or _money_in(words, index, figure)):
        index += 1
        partitive = words.low[index - 1] == "of"
        while words.at(index) in noun_words("determiners") or (partitive and is_number(words.at(index))):
            index += 1  # "two of the five drones"
        return index, partitive
    return index + (figure.share and words.at(index) in noun_words("determiners")), False


def is_number(word: str) -> bool:
    """Whether a word is a number in digits or letters."""
    return word[:1].isdigit() or word in number_words()


def _money_in(words: Words, index: int, figure: Figure) -> bool:
    """ "$5 million in damages", not "$5 million in the first year", "$5 in March"."""
    follows = index + 1 < len(words.raw) and words.raw[index + 1][0].islower()
    return len(figure.unit) == 3 and follows and words.at(index + 1) not in noun_words("stops")


def _phrase(words: Words, start: int, one: bool) -> Head:
    """The noun phrase from ``start`` to its first plural, or to its last word where a singular will do."""
    seen: list[str] = []
    index = start
    while index < min(start + REACH, len(words.low)) and not _ends(words, index, bool(seen)):
        word = words.low[index]
        if is_plural(word) and not _goes_on(words, index):
            return Head(singular(_bare(word)), index + 1, tuple(seen))
        if word[0].isalpha():
            seen.append(word)
        index += 1
    if one and seen and not seen[-1].endswith(("ly", "ed")):
        return Head(singular(_bare(seen[-1])), index, tuple(seen[:-1]))
    return Head("", start)


def _bare(word: str) -> str:
    return word.removesuffix("'s").removesuffix("'").strip("-")


def _ends(words: Words, index: int, begun: bool) -> bool:
    """Whether no noun phrase goes on over this word."""
    word = words.low[index]
    if word in noun_words("stops") or (word in noun_words("directions") and words.raw[index] == word):
        return True
    if not word[0].isalpha():
        return word not in NO_HEAD_MARKS
    if word in number_words():
        return True
    if participle(word):
        return begun or not _noun_follows(words, index + 1)
    return begun and word.endswith(("ed", "ing")) and not _noun_follows(words, index + 1)


def _noun_follows(words: Words, index: int) -> bool:
    """Whether a plural follows soon: "14 wounded people", "three captured Peruvian transport planes"."""
    for word in words.low[index : index + 3]:
        if word in noun_words("stops") or not word[0].isalpha():
            return False
        if is_plural(word):
            return True
    return False


def _goes_on(words: Words, index: int) -> bool:
    """Whether a plural only describes: "12 arms dealers", "five U.S. states' laws"."""
    after = words.at(index + 1)
    return words.low[index] in noun_words("attributive") and is_plural(after)


def _phrase_before(words: Words, figure: Figure, stop: int) -> Head:
    """What stands before a measure: "a crater 16 feet deep", "watches worth £2m", "a fine of $5m"."""
    index, passed = figure.start - 1, 0
    while passed < 5 and (words.at(index) in noun_words("links") or _aside(words, index)):
        index, passed = index - 1, passed + 1
    word = words.at(index)
    linked = passed or not _extents().isdisjoint(words.low[figure.stop : stop])
    if not linked or figure.unit == AGE or not _may_be_noun(word) or (index and words.raw[index][0].isupper()):
        return Head("", stop)
    return Head(singular(_bare(word)), stop)


def _aside(words: Words, index: int) -> bool:
    """A mark before what is told by the way: "the ram | , | which weighed 12 stone"."""
    return words.at(index) in (",", "-", "–", "—") and words.at(index + 1) in ("which", "weighing", "measuring")


def _may_be_noun(word: str) -> bool:
    stopped = word in noun_words("stops") or participle(word)
    return word[:1].isalpha() and not stopped and not word.endswith(("ed", "ing", "ly"))


def _rate(words: Words, index: int) -> tuple[str, ...]:
    """ "per season", "a year", "each day" after what is counted."""
    if words.at(index) in ("per", "each", "every") and words.at(index + 1)[:1].isalpha():
        return ("per", words.low[index + 1])
    if words.at(index) in ("a", "an") and words.at(index + 1) in (
        "year",
        "month",
        "week",
        "day",
        "head",
        "share",
        "barrel",
        "hour",
    ):
        return ("per", words.low[index + 1])
    return ()

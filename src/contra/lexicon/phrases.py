"""Deeds and things of several words."""

from collections import defaultdict
from collections.abc import Sequence
from functools import cache

from contra.lexicon.deeds import classes_of, deed_words
from contra.lexicon.load import table, words
from contra.lexicon.things import thing_words
from contra.model import Token

NONE = frozenset({"any", "no"})
REACH = 4  # words between a verb and its particle: "called the big wedding | off"
NOMINAL = "TNPJX#"
PLACING = frozenset({"at", "by", "for", "from", "in", "into", "off", "on", "over", "to", "with"})
# What stands in an entry for words that change with the doer: "take one's own life", "give oneself up".
CHANGING = {
    **dict.fromkeys(("her", "his", "its", "my", "our", "their", "your"), "one's"),
    **dict.fromkeys(("herself", "himself", "itself", "myself", "ourselves", "themselves", "yourself"), "oneself"),
}

Phrase = tuple[str, ...]


def phrase_at(tokens: Sequence[Token], index: int) -> str:
    """The longest lexicon entry that starts at ``index``: "air strike", "call off"; else the lemma."""
    token = tokens[index]
    phrases = _phrases()
    begun = phrases.get(token.lemma) or phrases.get(token.norm)  # "leading lady" is no form of "lead lady"
    if not begun:
        return token.lemma
    found = max(_following(tokens, index, begun), key=len, default=())
    if found and _is_noun_of(tokens, index, found):
        return token.lemma
    return " ".join(found or _parted(tokens, index, begun)) or token.lemma


def _is_noun_of(tokens: Sequence[Token], index: int, phrase: Phrase) -> bool:
    """Whether a noun that names a deed itself only looks like a verb with its preposition: "the | fire at | it"."""
    noun = tokens[index].tag == "N" and index > 0 and tokens[index - 1].tag in "TJ#"
    return noun and phrase[-1] in PLACING and bool(classes_of(tokens[index].lemma, "N"))


def phrase_length(tokens: Sequence[Token], index: int, entry: str) -> int:
    """How many words stand there for the entry: 1 for the verb of "called the wedding off"."""
    if " " not in entry:
        return 1
    phrase = entry.split(" ")
    return max(1, _end(tokens, index + 1, phrase[1:]) - index)


@cache
def _phrases() -> dict[str, dict[str, list[Phrase]]]:
    """The entries of several words by their first one and their second."""
    found: dict[str, dict[str, list[Phrase]]] = defaultdict(lambda: defaultdict(list))
    for entry in sorted({*deed_words(), *thing_words()}):
        first, *rest = entry.split()
        if rest:
            found[first][rest[0]].append((first, *rest))
    return dict(found)


def _following(tokens: Sequence[Token], index: int, begun: dict[str, list[Phrase]]) -> list[Phrase]:
    """The entries whose words stand there one after the other."""
    second = _past_figure(tokens, index + 1)
    if second >= len(tokens):
        return []
    seconds = {w for w in _written(tokens[second]) if w in begun}
    ends = ((phrase, _end(tokens, second + 1, phrase[2:])) for w in sorted(seconds) for phrase in begun[w])
    return [phrase for phrase, end in ends if end and not _tells_day(tokens, phrase[-1], end)]


def _tells_day(tokens: Sequence[Token], last: str, end: int) -> bool:
    """Whether the last word tells the day: "signed | on Friday |", which is no signing on."""
    return last == "on" and end < len(tokens) and tokens[end].norm in _days()


@cache
def _days() -> frozenset[str]:
    """The names by which days begin: "Friday", "June" of "June 4"."""
    known = table("times_words")
    return frozenset((*known["WEEKDAY"], *known["MONTH"]))


def _end(tokens: Sequence[Token], start: int, rest: Sequence[str]) -> int:
    """Where the words of an entry that begin at ``start`` end, figures between them aside; 0 where others stand."""
    for word in rest:
        start = _past_figure(tokens, start)
        if start >= len(tokens) or word not in _written(tokens[start]):
            return 0
        start += 1
    return start


def _past_figure(tokens: Sequence[Token], index: int) -> int:
    """The place itself, or the one after a figure: "cut | 400 | jobs", "claimed | no | lives"."""
    counts = index < len(tokens) and (tokens[index].tag == "#" or tokens[index].norm in NONE)
    return index + 1 if counts else index


def _written(token: Token) -> tuple[str, ...]:
    """How a word may be written in an entry."""
    return token.lemma, token.norm, CHANGING.get(token.norm, token.norm)


def _parted(tokens: Sequence[Token], index: int, begun: dict[str, list[Phrase]]) -> Phrase:
    """The entry whose object stands between verb and particle: "called it off", but not "called the man off stage"."""
    particles = words("align_negation", "particles")
    if tokens[index].tag not in "VDG" or particles.isdisjoint(begun):
        return ()
    for i in range(index + 1, min(index + 2 + REACH, len(tokens))):
        if tokens[i].lemma in particles:
            ends = i + 1 == len(tokens) or tokens[i + 1].tag not in NOMINAL
            pairs = [phrase for phrase in begun.get(tokens[i].lemma, ()) if len(phrase) == 2]
            return pairs[0] if pairs and ends else ()
        if tokens[i].tag not in NOMINAL:
            return ()
    return ()

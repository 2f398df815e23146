"""Coarse parts of speech: the likeliest tag of each word, corrected by its neighbours.

A simple past with its subject before it is V ("officials denied"), a participle is D ("was denied", "the denied
claim", "a drone launched by the army"); so D never stands for a finite verb that the rules could tell.
"""

from functools import cache
from itertools import accumulate
from operator import sub

from contra.lexicon.load import lines
from contra.model import Token
from contra.text.context import rule_for
from contra.text.guesses import EDGE, Guess, guess
from contra.text.nouns_verbs import missed_verb

OPENING = frozenset('"“”‘«:—–(')  # a capital after one of these may be the first of a sentence
OPEN = frozenset("NVDG")
LONG = 3  # nouns and verbs of this length begin small in running text, not in headlines


def tagged(start: int, found: list[str]) -> tuple[Token, ...]:
    """Tokens for words, each with the blanks before it, the first at ``start``."""
    guesses = list(map(guess, found))
    _settle_names(guesses)
    tags = _tags(guesses)
    texts = [each.text for each in guesses]
    norms = [each.norm for each in guesses]
    lemmas = [each.lemmas.get(tag, each.norm) for each, tag in zip(guesses, tags, strict=True)]
    stops = list(accumulate(map(len, found), initial=start))[1:]
    starts = map(sub, stops, map(len, texts))
    return tuple(map(Token, starts, stops, texts, norms, lemmas, tags))


def _tags(guesses: list[Guess]) -> list[str]:
    """The tag of each word, from left to right."""
    padded = [EDGE, *guesses, EDGE, EDGE]
    tags = [each.tag for each in padded]
    for place, each in enumerate(padded):
        if len(each.tags) > 1:
            rule = rule_for(each.tags)
            if rule:
                tags[place] = rule(place, padded, tags)
        elif each.norm == "am" and tags[place - 1] == "#":  # "at 6 | am"
            tags[place] = "N"
    if (verb := missed_verb(padded, tags)) > 0:
        tags[verb] = "V"
    return tags[1:-2]


@cache
def _firms() -> frozenset[str]:
    """The everyday names of firms, lower-cased."""
    return frozenset(line.partition("|")[0].strip().lower() for line in lines("names_companies"))


def _settle_names(guesses: list[Guess]) -> None:
    """Capitalised words read as names, but for the first of a sentence and in headlines."""
    capitals = [place for place, each in enumerate(guesses) if each.name]
    if not capitals:
        return
    running = any(not each.case and each.tag in OPEN and len(each.norm) >= LONG for each in guesses)
    titled = running or any(each.case == "C" for each in guesses[1:])
    for place in capitals:
        each = guesses[place]
        if each.name and (titled if each.case == "U" else running and _is_name(place, guesses)):
            guesses[place] = each.name


def _is_name(place: int, guesses: list[Guess]) -> bool:
    """Whether a capitalised word is a name in running text; the first word, where another name follows it.

    A firm whose name is a verb hardly ever begins a command: "Google bought the map maker".
    """
    if place > 0 and guesses[place - 1].norm not in OPENING:
        return True
    if guesses[place].tag == "V" and guesses[place].norm in _firms():
        return True
    return guesses[place].tag in "NJ" and any(other.case and other.name for other in guesses[place + 1 : place + 2])

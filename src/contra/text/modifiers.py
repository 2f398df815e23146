"""Whether a word is an adjective, an adverb, a gerund, or what else it may be."""

from contra.lexicon.load import words
from contra.text.neighbours import Guesses, Tags, before, finite_behind, is_plural, nominal

DWELLING = ("in", "near", "there", "under", "with", "within")


def adjective_or_verb(place: int, guesses: Guesses, tags: Tags) -> str:
    """ "to free" V, "did not close" V, "they open" V, "the open door" J."""
    left = before(place, guesses, tags)
    negated = guesses[place - 1].norm == "not" and guesses[left].auxiliary == "d"
    if negated or tags[left] in "UM" or guesses[left].norm in words("words_grammar", "subjects"):
        return "V"
    verb = _past_of_noun(place, left, guesses, tags) or _dwells(place, left, guesses, tags)
    return "V" if verb else nominal(guesses[place])


def _dwells(place: int, left: int, guesses: Guesses, tags: Tags) -> bool:
    """Whether "live" tells where some dwell: "two million people | live | in Lorne", not "shows games | live | on"."""
    if guesses[place].norm != "live" or tags[left] != "N" or not is_plural(guesses[left]):
        return False
    return guesses[place + 1].norm in DWELLING


def _past_of_noun(place: int, left: int, guesses: Guesses, tags: Tags) -> bool:
    """Whether a past form that is seldom an adjective has its subject before it: "the prisoner broke out"."""
    here = guesses[place]
    return here.tag == "V" and here.form == "past" and tags[left] in "NP" and not finite_behind(left, tags)


def gerund_or_noun(place: int, guesses: Guesses, tags: Tags) -> str:
    """ "the killing of" N, "is killing" G, "by killing a man" G, ", warning of losses" G, "a leading role" J."""
    here, left, following = guesses[place], before(place, guesses, tags), tags[place + 1]
    if following in "TX" or (tags[left] == "." and left and following in "IC"):
        return "G"
    if here.tag == "J" and following in "NJP":
        return "J"
    if guesses[left].auxiliary == "b":
        return "G"
    return "N" if tags[left] in "TJ#" and (here.tag != "G" or following not in "NJ") else here.tag


def adjective_or_noun(place: int, guesses: Guesses, tags: Tags) -> str:
    """ "an official statement" J, "an official said" N."""
    left = before(place, guesses, tags)
    if tags[place + 1] in "NJP":
        return "J"
    if guesses[left].auxiliary == "b":
        return guesses[place].tag
    return "N" if tags[left] in "TJP#" else guesses[place].tag


def adjective_or_adverb(place: int, guesses: Guesses, tags: Tags) -> str:
    """ "more troops" J, "more than ten" J, "more careful" R, "it is hard to say" J."""
    following = guesses[place + 1]
    if tags[place - 1] == "M" or (guesses[place - 1].norm == "no" and tags[place - 1] == "R"):  # will likely fall
        return "R"
    if tags[place - 1] == "T" or following.tag in "NP" or following.norm in ("than", "of"):
        return "J"
    if following.tag in "JRD" or following.tags == "V":
        return "R"
    return "J" if guesses[before(place, guesses, tags)].auxiliary == "b" else guesses[place].tag


def nationality(place: int, guesses: Guesses, tags: Tags) -> str:
    """ "Danish officials" J, "the Danish Red Cross" P, "the Danish said" P."""
    return "J" if tags[place + 1] in "NJGD#" else "P"

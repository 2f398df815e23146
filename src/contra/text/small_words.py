"""What the small words are where they stand: "that", "since", "'s", "her", "no", "'d", "may"."""

from contra.lexicon.load import words
from contra.text.guesses import Guess
from contra.text.neighbours import FINITE, MEMORY, NOMINAL, REACH, Guesses, Tags, after, before, finite_ahead

HAVE = frozenset({"'ve", "had", "has", "have"})


def that(place: int, guesses: Guesses, tags: Tags) -> str:
    """ "said that he" C, "that claim was" T, "the drone that hit" W."""
    left, following = tags[before(place, guesses, tags)], after(place, tags)
    if following in FINITE or guesses[place + 1].norm == "'s":
        return "W" if left in "NPT#" else "T"
    if left == "I" or tags[place + 1] == ".":
        return "T"
    if left in ".C" and following in "NJGI":
        return "T"
    return _content(place, left, following, guesses, tags)


def _content(place: int, left: str, following: str, guesses: Guesses, tags: Tags) -> str:
    """ "fits that bill" T, "said that in spring" C."""
    if left in "VDG" and following == "N" and not finite_ahead(place, tags):
        return "T"
    return _relative_or_content(guesses[place - 1], left)


def _relative_or_content(noun: Guess, tag: str) -> str:
    """ "the claim that he" C, "the gun that he" W."""
    if tag != "N":
        return "C"
    return "C" if noun.lemmas.get("N") in words("words_grammar", "content_nouns") else "W"


def preposition_or_conjunction(place: int, guesses: Guesses, tags: Tags) -> str:
    """ "since Monday" I, "since the talks began" C, "has since denied it" R."""
    if guesses[place].norm == "since" and guesses[place - 1].norm in HAVE and guesses[place + 1].form == "past":
        return "R"
    for tag in tags[place + 1 : place + 1 + REACH]:
        if tag in FINITE:
            return "C"
        if tag not in "TJNPX#R":
            break
    return "I"


def possessive_or_is(place: int, guesses: Guesses, tags: Tags) -> str:
    """ "the ministry's claim" T, "it's late" V, "the plan's not ready" V."""
    if guesses[place - 1].norm in words("words_grammar", "is_hosts"):
        return "V"
    following = guesses[place + 1]
    return "V" if following.norm in ("a", "an", "the", "not", "been", "going") else "T"


def possessive_or_mark(place: int, guesses: Guesses, tags: Tags) -> str:
    """ "the officials' claim" T, "the 'officials' claim" a mark."""
    owner = tags[place - 1] in "NP" and guesses[place - 1].norm.endswith("s")
    if not owner or guesses[place + 1].tag not in NOMINAL:
        return "."
    return "." if any(_opens(earlier, guesses, tags) for earlier in range(max(1, place - MEMORY), place)) else "T"


def _opens(place: int, guesses: Guesses, tags: Tags) -> bool:
    """Whether a single quotation mark stands here."""
    return tags[place] == "." and guesses[place].norm in ("‘", "'")


def determiner_or_pronoun(place: int, guesses: Guesses, tags: Tags) -> str:
    """ "her claim" T, "told her" X, "told her again" X."""
    following = guesses[place + 1]
    return "T" if following.tag in NOMINAL or (following.tag == "V" and "N" in following.tags) else "X"


def determiner_or_adverb(place: int, guesses: Guesses, tags: Tags) -> str:
    """ "no troops" T, "No, he said" R, "no longer serves" R."""
    return "R" if tags[place + 1] == "." or guesses[place + 1].norm == "longer" else "T"


def would_or_had(place: int, guesses: Guesses, tags: Tags) -> str:
    """ "he'd rejected it" V, "he'd reject it" M."""
    return "V" if guesses[place + 1].form == "past" or guesses[place + 1].norm == "been" else "M"


def month_or_modal(place: int, guesses: Guesses, tags: Tags) -> str:
    """ "in May" P, "May 5" P, "they may" M."""
    capital = guesses[place].case == "C"
    return "P" if capital and (tags[place - 1] in "I#" or tags[place + 1] in "#.") else "M"

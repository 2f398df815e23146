"""What a rule for a class of ambiguity sees around a word.

A rule gets the place, the guesses and the tags so far: to the left they are settled, to the right the likeliest.
Both lists begin and end with an edge, a full stop.
"""

from contra.lexicon.load import words
from contra.text.guesses import Guess

Guesses = list[Guess]
Tags = list[str]

QUOTES = frozenset("\"“”‘’'")
NOMINAL = "NPJ#GD"  # what may follow inside a noun phrase
FINITE = "VM"
BREAKS = ".CW"  # where a clause may begin or end
REACH = 8  # words looked ahead
MEMORY = 40  # words looked back, so that a text without full stops costs no more than its length


def before(place: int, guesses: Guesses, tags: Tags) -> int:
    """The place of the nearest earlier word that is no adverb and no quotation mark."""
    place -= 1
    last = place - REACH
    while place > 0 and place > last and (tags[place] == "R" or (tags[place] == "." and guesses[place].norm in QUOTES)):
        place -= 1
    return place


def after(place: int, tags: Tags) -> str:
    """The tag of the nearest later word that is no adverb."""
    tag = tags[place + 1]
    return tag if tag != "R" else next((tag for tag in tags[place + 1 : place + 1 + REACH] if tag != "R"), ".")


# ── nouns and verbs ─────────────────────────────────────────────────────────────────────────────


def finite_ahead(place: int, tags: Tags) -> bool:
    """Whether a finite verb follows in the clause."""
    for tag in tags[place + 1 : place + 1 + REACH]:
        if tag in FINITE:
            return True
        if tag in BREAKS:
            return False
    return False


def finite_behind(place: int, tags: Tags) -> bool:
    """Whether a finite verb precedes in the clause."""
    for tag in reversed(tags[max(0, place - MEMORY) : place + 1]):
        if tag in FINITE:
            return True
        if tag in BREAKS:
            return False
    return False


def is_plural(guess: Guess) -> bool:
    """Whether a noun takes a plural verb."""
    if guess.norm.endswith("s"):
        return not guess.norm.endswith(("ss", "us", "is", "news"))
    return guess.norm in words("words_grammar", "plurals")


def nominal(here: Guess) -> str:
    """The likeliest tag that is not a verb's."""
    return next((tag for tag in here.tags if tag not in "VD"), here.tag)

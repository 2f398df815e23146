"""Whether a past form is a finite verb, a participle or an adjective."""

from contra.text.guesses import Guess
from contra.text.neighbours import FINITE, MEMORY, NOMINAL, Guesses, Tags, before, finite_ahead, finite_behind

OBJECT = "TX#PJNW"  # what an object may begin with


def past_or_participle(place: int, guesses: Guesses, tags: Tags) -> str:
    """ "officials denied" V, "was denied" D, "to put" V, "the alleged attack" D, "they were badly wounded" J."""
    here, left = guesses[place], before(place, guesses, tags)
    tag = _past(place, left, guesses, tags)
    if tag == "D":
        return _attributive(place, guesses, tags) if tags[left] in "TIJ#" else _after_auxiliary(here)
    return tag


def _after_auxiliary(here: Guess) -> str:
    """A participle, or the adjective that it mostly is."""
    return "J" if here.tag == "J" else "D"


def _attributive(place: int, guesses: Guesses, tags: Tags) -> str:
    """ "the alleged attack" D, "the detailed report" J, "the left wing" J, "the wounded" N, "a cut" N."""
    here = guesses[place]
    if "N" in here.tags and tags[place + 1] not in NOMINAL:
        return "N"
    return "J" if "J" in here.tags and here.tag in "JV" else "D"


def _past(place: int, left: int, guesses: Guesses, tags: Tags) -> str:
    """V or D."""
    if guesses[left].auxiliary in ("b", "h") or (guesses[place + 1].norm == "by" and tags[left] not in "XP"):
        return "D"
    return _PAST_AFTER.get(tags[left], _likeliest)(place, left, guesses, tags)


def _likeliest(place: int, left: int, guesses: Guesses, tags: Tags) -> str:
    """V before an object, else what it mostly is."""
    here = guesses[place]
    return "V" if tags[place + 1] in "TXP" else here.tag if here.tag in "VD" else "D"


def _past_after_pronoun(place: int, left: int, guesses: Guesses, tags: Tags) -> str:
    """ "they denied" V, "has he denied" D, "when asked" D."""
    if tags[left] == "X":
        return "D" if guesses[left - 1].auxiliary in ("b", "h") else "V"
    return "V" if guesses[left].norm in ("who", "that", "which") else "D"


def _past_after_noun(place: int, left: int, guesses: Guesses, tags: Tags) -> str:
    """ "the ministry denied it" V, "weapons found in the car were" D, the headline "Minister Accused Of Fraud" D."""
    if tags[place + 1] in OBJECT or (tags[place + 1] == "U" and not finite_behind(left, tags)):
        return "V"
    if guesses[place].tag == "V":  # the candidate who won said on Sunday
        return "V"
    untold = guesses[-3].tag != "."  # no full stop before the two edges: a headline leaves out "is"
    return "D" if untold or finite_ahead(place, tags) or finite_behind(left, tags) else "V"


def _past_after_and(place: int, left: int, guesses: Guesses, tags: Tags) -> str:
    """ "was denied and rejected" D, "denied and rejected" V: as the verb before."""
    for earlier in range(left, max(0, left - MEMORY), -1):
        if tags[earlier] == ".":
            break
        if tags[earlier] in "VD":
            return "D" if tags[earlier] == "D" or guesses[earlier].auxiliary == "b" else "V"
    return _likeliest(place, left, guesses, tags)


def _past_after_mark(place: int, left: int, guesses: Guesses, tags: Tags) -> str:
    """ "Asked about it, he" D, "the ministry, which ..., denied" V."""
    if left == 0:
        return "D"
    if tags[place + 1] in "I." and guesses[place].tag != "V":
        return "D" if any(tag in FINITE for tag in tags[max(1, left - MEMORY) : left]) else "V"
    return _likeliest(place, left, guesses, tags)


def _past_verb(place: int, left: int, guesses: Guesses, tags: Tags) -> str:
    """ "to put" V."""
    return "V"


def _past_participle(place: int, left: int, guesses: Guesses, tags: Tags) -> str:
    """ "the alleged" D."""
    return "D"


_PAST_AFTER = {
    "U": _past_verb,
    "M": _past_verb,
    "T": _past_participle,
    "I": _past_participle,
    "#": _past_participle,
    "J": _past_participle,
    "V": _past_participle,
    "X": _past_after_pronoun,
    "W": _past_after_pronoun,
    "N": _past_after_noun,
    "P": _past_after_noun,
    "C": _past_after_and,
    ".": _past_after_mark,
}

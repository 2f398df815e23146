"""Which of its tags a word has where it stands: one small rule a class of ambiguity.

A rule gets the place, the guesses and the tags so far: to the left they are settled, to the right the likeliest.
Both lists begin and end with an edge, a full stop.
"""

from collections.abc import Callable

from contra.text.guesses import Guess

Guesses = list[Guess]
Tags = list[str]
Rule = Callable[[int, Guesses, Tags], str]

OBJECT_STARTS = frozenset("TX#PJW")
SUBJECTS = frozenset({"i", "you", "he", "she", "it", "we", "they", "who"})
PARTICIPLE_LINKS = frozenset({"by"})
CLAUSE_VERBS = "VM"


def before(place: int, guesses: Guesses, tags: Tags) -> int:
    """The place of the nearest earlier word that is no adverb and no quotation mark."""
    place -= 1
    while place > 0 and (tags[place] == "R" or guesses[place].norm in QUOTES):
        place -= 1
    return place


QUOTES = frozenset("\"“”‘’'")


def noun_or_verb(place: int, guesses: Guesses, tags: Tags) -> str:
    """ "to attack" V, "the attack" N, "they attack" V, "officials claim that" V, "missile strikes" N."""
    other = guesses[place].tags[0] if guesses[place].tags[0] != "V" else "N"
    left = before(place, guesses, tags)
    tag = tags[left]
    if tag in "UM":
        return "V" if guesses[place].form == "base" else other
    if tag in "TJ#ID":
        return other
    return _after_subject_or_verb(place, left, guesses, tags, other)


def _after_subject_or_verb(place: int, left: int, guesses: Guesses, tags: Tags, other: str) -> str:
    """The same, where neither "to" nor an article decides."""
    here = guesses[place]
    if guesses[left].norm in SUBJECTS:
        return "V"
    if guesses[left].auxiliary == "d" and here.form == "base":  # did not attack
        return "V"
    if tags[left] in "NP":
        return "V" if _begins_predicate(place, left, guesses, tags) else other
    if tags[left] == "W":  # that claims; which claims
        return "V" if tags[place + 1] in "TXIUP" else other
    return here.tag if tags[left] not in "VG" else other


def _begins_predicate(place: int, left: int, guesses: Guesses, tags: Tags) -> bool:
    """Whether a verb form after a noun is its verb: "officials claim that", "the ministry claims it"."""
    if guesses[place].form == "base" and not guesses[left].norm.endswith("s"):
        return False
    return tags[place + 1] in "TXUWG" or guesses[place + 1].norm == "that" or tags[place + 1] == "P"


def past_or_participle(place: int, guesses: Guesses, tags: Tags) -> str:
    """ "officials denied" V, "was denied" D, "the alleged attack" D, "launched by" D."""
    left = before(place, guesses, tags)
    if guesses[left].auxiliary in ("b", "h"):
        return "D"
    if guesses[place + 1].norm in PARTICIPLE_LINKS:
        return "D"
    if tags[left] in "XW":
        return _after_pronoun(left, guesses, tags)
    if tags[left] in "TI#UMJ":
        return "D"
    return "V" if tags[left] in "NP" or tags[place + 1] in OBJECT_STARTS else guesses[place].tag


def _after_pronoun(left: int, guesses: Guesses, tags: Tags) -> str:
    """ "they denied" V, "has he denied" D."""
    inverted = guesses[left - 1].auxiliary in ("b", "h") and guesses[left].tag == "X"
    return "D" if inverted else "V"


RULES: dict[str, Rule] = {
    "NV": noun_or_verb,
    "VN": noun_or_verb,
    "DV": past_or_participle,
    "VD": past_or_participle,
}

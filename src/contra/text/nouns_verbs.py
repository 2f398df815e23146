"""Whether a word that may be a noun and a verb is the one or the other."""

from contra.lexicon.load import words
from contra.text.guesses import Guess
from contra.text.neighbours import (
    BREAKS,
    FINITE,
    MEMORY,
    Guesses,
    Tags,
    before,
    finite_ahead,
    finite_behind,
    is_plural,
    nominal,
)

SAID = ("said", "says")
CURRENCIES = ("$", "£", "€")  # begin a sum, the object of "costs"


def noun_or_verb(place: int, guesses: Guesses, tags: Tags) -> str:
    """ "to attack" V, "the attack" N, "did not attack" V, "launching attacks" N."""
    here, left = guesses[place], before(place, guesses, tags)
    tag = tags[left]
    if _takes_infinitive(left, guesses, tags):
        return "V" if here.form == "base" else nominal(here)
    if here.form == "s" and guesses[left].norm in ("this", "that"):  # this means
        return "V"
    if tag in "TJ#IDU":
        return nominal(here)
    return _AFTER.get(tag, _as_usual)(place, left, guesses, tags)


def _takes_infinitive(left: int, guesses: Guesses, tags: Tags) -> bool:
    """ "to", "will", "can you", "did not", "help"."""
    if tags[left] == "X":
        return tags[left - 1] == "M" or guesses[left - 1].auxiliary == "d"
    if tags[left] == "U":
        return guesses[left - 1].norm not in words("words_grammar", "before_to")
    return tags[left] == "M" or guesses[left].auxiliary == "d" or "help" in guesses[left].lemmas.values()


def _predicate(place: int, left: int, guesses: Guesses, tags: Tags) -> str:
    """The same after a possible subject: "they attack" V, "that claims" V, "officials claim" V, "missile strikes" N."""
    here, tag = guesses[place], tags[left]
    if tag == "C":
        return _joined(place, left, tags, here)
    if tag in "XW":
        return "V" if tag == "W" or guesses[left].norm in words("words_grammar", "subjects") else here.tag
    if here.tag == "V" or _begins_predicate(place, left, guesses, tags):
        return "V"
    return nominal(here)


def _joined(place: int, left: int, tags: Tags, here: Guess) -> str:
    """After a conjunction: "to attack and claim" V, "attacks and claims" N."""
    same = tags[left - 1]
    return same if same in here.tags else here.tag


def _begins_predicate(place: int, left: int, guesses: Guesses, tags: Tags) -> bool:
    """Whether a verb form after a noun is its verb: "the ministry claims it", "officials say", "Kerr notes."."""
    following = tags[place + 1]
    if guesses[place].form == "base":
        return following not in FINITE and (is_plural(guesses[left]) or _after_far_plural(place, left, guesses, tags))
    if following == ".":
        return _ends_clause(place, left, guesses, tags)
    return following in "TXUWGPJ" or guesses[place + 1].norm == "that"


def _ends_clause(place: int, left: int, guesses: Guesses, tags: Tags) -> bool:
    """Whether a clause ends with the verb of its subject: "it fell, Kerr notes.", "he fled, his wife claims, ..."."""
    if tags[left] == "P":
        return guesses[place + 1].norm == "." and not finite_behind(left, tags)
    said = guesses[place].lemmas["V"] in words("words_grammar", "asides")
    return said and tags[_clause_start(left, tags)] == "T" and not finite_behind(left, tags)


def _clause_start(left: int, tags: Tags) -> int:
    """The place of the first word of the clause that goes on at ``left``."""
    last = max(0, left - MEMORY)
    return next((place + 1 for place in range(left, last, -1) if tags[place] in BREAKS), last + 1)


def _after_far_plural(place: int, left: int, guesses: Guesses, tags: Tags) -> bool:
    """Whether a plural that begins the clause is the subject: "residents of the town fear the river"."""
    if tags[place + 1] not in "TXU" and guesses[place + 1].norm != "that":
        return False
    if finite_behind(left, tags) or (tags[place + 1] == "U" and finite_ahead(place, tags)):
        return False
    return _begins_with_plural(range(_clause_start(left, tags), left), guesses, tags)


def _begins_with_plural(clause: range, guesses: Guesses, tags: Tags) -> bool:
    """Whether the first nouns of a clause end with a plural: "emails to the firm", no "in towns"."""
    nouns = (place for place in clause if tags[place] == "N" and tags[place + 1] not in "NP")
    head = next(nouns, 0)
    return head > 0 and tags[clause.start] not in "IGDRU" and is_plural(guesses[head])


def _inverted(place: int, left: int, guesses: Guesses, tags: Tags) -> str:
    """After a mark: ", reports the agency" V, "Mia Brandt, his sister, lives there" V, "Claims," N."""
    here = guesses[place]
    if here.form != "s" or place == 1:
        return here.tag
    return "V" if tags[place + 1] in "TP" or _after_apposition(place, guesses, tags) else here.tag


def _after_apposition(place: int, guesses: Guesses, tags: Tags) -> bool:
    """Whether a subject that a comma parted from its verb begins the sentence: "The singer, 34, lives in Lorne"."""
    if guesses[place - 1].norm != "," or tags[1] not in "TP" or finite_behind(_first_comma(guesses, tags) - 1, tags):
        return False
    return tags[place + 1] in "XC" or (tags[place + 1] in "UIR" and not finite_ahead(place, tags))


def _first_comma(guesses: Guesses, tags: Tags) -> int:
    """The place of the first comma."""
    return next(place for place in range(len(tags)) if guesses[place].norm == ",")


def _as_usual(place: int, left: int, guesses: Guesses, tags: Tags) -> str:
    """The likeliest tag."""
    return guesses[place].tag


def _after_verb(place: int, left: int, guesses: Guesses, tags: Tags) -> str:
    """ "launching attacks" N."""
    return nominal(guesses[place])


_AFTER = {
    "N": _predicate,
    "P": _predicate,
    "X": _predicate,
    "W": _predicate,
    "C": _predicate,
    "V": _after_verb,
    "G": _after_verb,
    ".": _inverted,
}


def missed_verb(guesses: Guesses, tags: Tags) -> int:
    """The place of the verb in a clause where none was found, "Police | fired | tear gas."; -1 where none is.

    So it is in what is said: "He said the drug | cures | malaria."
    """
    stop = _verbless(guesses, tags)
    clause = range(1, stop) if stop else _said_verbless(guesses, tags)
    return next((place for place in clause if _may_be_verb(place, guesses, tags)), -1)


def _said_verbless(guesses: Guesses, tags: Tags) -> range:
    """What a sentence ends with that is said and has no verb; nothing where it has one."""
    verbs = [place for place, tag in enumerate(tags) if tag in FINITE]
    last = verbs[-1] if verbs else 0
    told = guesses[last].norm in SAID and tags[last + 1] == "T" and guesses[-3].norm == "."
    return range(last + 2, len(guesses) - 3) if told else range(0)


def _verbless(guesses: Guesses, tags: Tags) -> int:
    """Where a first clause ends that has no verb: at the full stop, or before those who say it; 0 where it has one."""
    ends = [place for place, each in enumerate(guesses) if each.norm == "."]
    if not ends or ends[-1] + 3 < len(guesses):
        return 0
    verbs = [place for place, tag in enumerate(tags) if tag in FINITE]
    if not verbs:
        return ends[-1]
    comma = next((place for place in range(verbs[0], 0, -1) if guesses[place].norm == ","), 0)
    told = len(verbs) == 1 and comma + 1 < verbs[0] and "W" not in tags[comma : verbs[0]]
    return comma if told and tags[1] in "TP" else 0


def _may_be_verb(place: int, guesses: Guesses, tags: Tags) -> bool:
    """Whether a verb form stands between a noun and what may be its object."""
    here, left = guesses[place], guesses[place - 1]
    if "V" not in here.tags or not here.norm[0].isalpha() or not (tags[place - 1] in "NP" or "N" in left.tags):
        return False
    if here.form == "past":
        return guesses[place + 1].norm != "by"
    objects = "N#TXJPIR" if tags[1] in "TP" else "N#TXJP"  # no "missile strikes on the town"
    object_follows = tags[place + 1] in objects or guesses[place + 1].norm in CURRENCIES
    return here.form == "s" and object_follows and not is_plural(left)

"""Which of its tags a word has where it stands: one small rule a class of ambiguity.

A rule gets the place, the guesses and the tags so far: to the left they are settled, to the right the likeliest.
Both lists begin and end with an edge, a full stop.
"""

from collections.abc import Callable
from functools import cache

from contra.lexicon.load import words
from contra.text.guesses import Guess

Guesses = list[Guess]
Tags = list[str]
Rule = Callable[[int, Guesses, Tags], str]

QUOTES = frozenset("\"“”‘’'")
NOMINAL = "NPJ#GD"  # what may follow inside a noun phrase
OBJECT = "TX#PJNW"  # what an object may begin with
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


def nominal(here: Guess) -> str:
    """The likeliest tag that is not a verb's."""
    return next((tag for tag in here.tags if tag not in "VD"), here.tag)


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


def is_plural(guess: Guess) -> bool:
    """Whether a noun takes a plural verb."""
    if guess.norm.endswith("s"):
        return not guess.norm.endswith(("ss", "us", "is", "news"))
    return guess.norm in words("words_grammar", "plurals")


def _begins_predicate(place: int, left: int, guesses: Guesses, tags: Tags) -> bool:
    """Whether a verb form after a noun is its verb: "the ministry claims it", "officials say", "Kerr notes."."""
    following = tags[place + 1]
    if guesses[place].form == "base":
        return is_plural(guesses[left]) and following not in FINITE
    if guesses[place + 1].norm == "." and tags[left] == "P":
        return not _finite_behind(left, tags)
    return following in "TXUWGPJ" or guesses[place + 1].norm == "that"


def _inverted(place: int, left: int, guesses: Guesses, tags: Tags) -> str:
    """After a mark: ", reports the agency" V, "Claims," N."""
    here = guesses[place]
    return "V" if here.form == "s" and place > 1 and tags[place + 1] in "TP" else here.tag


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


def adjective_or_verb(place: int, guesses: Guesses, tags: Tags) -> str:
    """ "to free" V, "did not close" V, "they open" V, "the open door" J."""
    left = before(place, guesses, tags)
    negated = guesses[place - 1].norm == "not" and guesses[left].auxiliary == "d"
    if negated or tags[left] in "UM" or guesses[left].norm in words("words_grammar", "subjects"):
        return "V"
    return "V" if _past_of_noun(place, left, guesses, tags) else nominal(guesses[place])


def _past_of_noun(place: int, left: int, guesses: Guesses, tags: Tags) -> bool:
    """Whether a past form that is seldom an adjective has its subject before it: "the prisoner broke out"."""
    here = guesses[place]
    return here.tag == "V" and here.form == "past" and tags[left] in "NP" and not _finite_behind(left, tags)


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


# ── past and participle ─────────────────────────────────────────────────────────────────────────


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
    if tags[place + 1] in OBJECT or (tags[place + 1] == "U" and not _finite_behind(left, tags)):
        return "V"
    if guesses[place].tag == "V":  # the candidate who won said on Sunday
        return "V"
    untold = guesses[-3].tag != "."  # no full stop before the two edges: a headline leaves out "is"
    return "D" if untold or _finite_ahead(place, tags) or _finite_behind(left, tags) else "V"


def _finite_ahead(place: int, tags: Tags) -> bool:
    """Whether a finite verb follows in the clause."""
    for tag in tags[place + 1 : place + 1 + REACH]:
        if tag in FINITE:
            return True
        if tag in BREAKS:
            return False
    return False


def _finite_behind(place: int, tags: Tags) -> bool:
    """Whether a finite verb precedes in the clause."""
    for tag in reversed(tags[max(0, place - MEMORY) : place + 1]):
        if tag in FINITE:
            return True
        if tag in BREAKS:
            return False
    return False


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


# ── adjectives ──────────────────────────────────────────────────────────────────────────────────


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


# ── sentences without a verb ────────────────────────────────────────────────────────────────────


def missed_verb(guesses: Guesses, tags: Tags) -> int:
    """The place of the verb in a sentence where none was found, "Police | fired | tear gas."; -1 where none is."""
    ends = [place for place, each in enumerate(guesses) if each.norm == "."]
    if not ends or ends[-1] + 3 < len(guesses) or not {"V", "M"}.isdisjoint(tags):
        return -1
    return next((place for place in range(1, ends[-1]) if _may_be_verb(place, guesses, tags)), -1)


def _may_be_verb(place: int, guesses: Guesses, tags: Tags) -> bool:
    """Whether a verb form stands between a noun and what may be its object."""
    here = guesses[place]
    if "V" not in here.tags or tags[place - 1] not in "NP" or not here.norm[0].isalpha():
        return False
    if here.form == "past":
        return guesses[place + 1].norm != "by"
    return here.form == "s" and tags[place + 1] in "N#TXJP" and not is_plural(guesses[place - 1])


# ── small words ─────────────────────────────────────────────────────────────────────────────────


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
    if left in "VDG" and following == "N" and not _finite_ahead(place, tags):
        return "T"
    return _relative_or_content(guesses[place - 1], left)


def _relative_or_content(noun: Guess, tag: str) -> str:
    """ "the claim that he" C, "the gun that he" W."""
    if tag != "N":
        return "C"
    return "C" if noun.lemmas.get("N") in words("words_grammar", "content_nouns") else "W"


def preposition_or_conjunction(place: int, guesses: Guesses, tags: Tags) -> str:
    """ "since Monday" I, "since the talks began" C."""
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


# ── the table ───────────────────────────────────────────────────────────────────────────────────

RULES: tuple[tuple[str, Rule], ...] = (  # the first row all of whose tags the word may have
    ("VD", past_or_participle),
    ("CTW", that),
    ("TV", possessive_or_is),
    (".T", possessive_or_mark),
    ("NV", noun_or_verb),
    ("GN", gerund_or_noun),
    ("JV", adjective_or_verb),
    ("JP", nationality),
    ("MP", month_or_modal),
    ("MV", would_or_had),
    ("IC", preposition_or_conjunction),
    ("JR", adjective_or_adverb),
    ("JN", adjective_or_noun),
    ("TX", determiner_or_pronoun),
    ("TR", determiner_or_adverb),
)


@cache
def rule_for(tags: str) -> Rule | None:
    """The rule that decides between ``tags``; None where the likeliest stands."""
    return next((rule for needed, rule in RULES if set(needed) <= set(tags)), None)

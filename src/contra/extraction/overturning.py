"""What an outlet says of all that it has told: "but it didn't happen", "the story is not all it seems"."""

from functools import cache

from contra.extraction.draft import Range, Refutation
from contra.extraction.line import Line
from contra.extraction.refuting import MAYBE, refutation
from contra.extraction.rejoinders import rejoinder
from contra.extraction.untruths import BE, TRUE
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.load import words

POINTING = frozenset({"it", "that", "these", "this", "those"})
TURNS = frozenset({"but", "however", "only", "sadly", "yet", ",", ":", ";", "...", "…", "—", "–", "-"})
CONDITIONAL = frozenset({"although", "if", "though", "unless", "when", "whether"})
FAR = 6  # words
SEEMING = frozenset({"appear", "appeared", "appears", "seem", "seemed", "seems"})
WHOLE = frozenset({"all", "as", "exactly", "everything", "quite", "what"})
NOTHING = frozenset({"none", "nothing"})


def overturned(line: Line, start: int, stop: int) -> Refutation | None:
    """What a stretch of the outlet's own words turns against all that was told, if anything."""
    if _signs().isdisjoint(line.words) or _signs().isdisjoint(line.norms[start:stop]):
        return None
    if not CONDITIONAL.isdisjoint(line.norms[start:stop]):
        return None
    for at in range(start, stop):
        found = next(filter(None, (find(line, start, at, stop) for find in FINDERS)), None)
        if found:
            return found
    return None


def _class(name: str) -> frozenset[str]:
    """A class of words."""
    return words("extract_overturning", name)


@cache
def _signs() -> frozenset[str]:
    """The words without which nothing is overturned."""
    signs = frozenset().union(*(_class(name) for name in ("belonging", "happened", "uttering", "withdrawn")))
    return TRUE | SEEMING | signs | vocabulary().false_words


def _of_what_was_told(line: Line, start: int, at: int, stop: int) -> Refutation | None:
    """ "… just one problem: | it | didn't happen", "but | it | is not plausible", "none of this is true"."""
    if line.norms[at] not in POINTING or line.inside[at] >= 0:
        return None
    if line.norms[at - 1] == "of" and line.norm(at - 2) in NOTHING and _begins(line, start, at - 2):
        true = at + 2 < stop and line.norms[at + 1] in BE and line.norms[at + 2] in TRUE and at + 3 >= stop
        return Refutation(((at, at + 1),), "denies") if true else None
    if not _begins(line, start, at):
        return None
    told = rejoinder(line, ((at, stop),)) or _turned(line, start, at, stop)
    return told if told and told.claim == ((at, at + 1),) else None


def _begins(line: Line, start: int, at: int) -> bool:
    """Whether a clause begins at a place: at the beginning, after a turn or an adverb and a comma."""
    return at == start or line.norms[at - 1] in TURNS


def _turned(line: Line, start: int, at: int, stop: int) -> Refutation | None:
    """A predicate of untruth after a turn: "yes, but | it | is also not plausible"."""
    turned = at > start and not {"but", "however", "yet"}.isdisjoint(line.norms[max(start - 1, at - 3) : at])
    return refutation(line, ((at, stop),)) if turned or line.norm(start - 1) in TURNS else None


def _not_as_it_seems(line: Line, start: int, at: int, stop: int) -> Refutation | None:
    """ "The story | may not be all it seems", "the tale of the tram | was not what it appeared"."""
    if line.norms[at] not in SEEMING or line.norm(at - 1) not in ("it", "they") or line.norm(at - 2) not in WHOLE:
        return None
    subject = _subject(line, start, at)
    return Refutation((subject,), "doubts") if subject and at + 1 >= stop and _negated(line, subject[1], at) else None


def _not_of_this_world(line: Line, start: int, at: int, stop: int) -> Refutation | None:
    """ "The tale | belongs in nightmares", "the story | was too good to be true", "the report | is withdrawn"."""
    subject = _subject(line, start, at) if line.norms[at] in _otherworldly() else None
    if not subject or _negated(line, subject[1], at):
        return None
    if line.norms[at] in _class("belonging") and line.norm(at + 1) in ("in", "to"):
        fiction = not _class("fiction").isdisjoint(line.norms[at + 2 : min(at + FAR, stop)])
        return Refutation((subject,), "denies") if fiction else None
    if line.norms[at - 4 : at + 1] == ("too", "good", "to", "be", "true"):
        return Refutation((subject,), "doubts")
    passive = line.norms[at] in _class("withdrawn") and line.norms[subject[1]] in BE | {"has", "have"}
    return Refutation((subject,), "retracts") if passive and line.norm(at + 1) != "from" else None


def _never_said(line: Line, start: int, at: int, stop: int) -> Refutation | None:
    """ "It turned out the mayor had not made | the comment |", "she never said | such a thing |"."""
    if line.norms[at] not in _class("uttering") or not _negated(line, max(start, at - FAR), at):
        return None
    noun = next((n for n in range(at + 1, min(at + FAR, stop)) if line.norms[n] in _class("utterances")), 0)
    plain = noun and noun > at + 1 and all(line.norms[n] in _class("pointing_out") for n in range(at + 1, noun))
    ended = line.norm(noun + 1) in vocabulary().ends | {"", "and", "at", "but", "either"}
    return Refutation(((at + 1, noun + 1),), "denies") if plain and ended else None


@cache
def _otherworldly() -> frozenset[str]:
    """The words by which a story is said to be none of this world."""
    return _class("belonging") | _class("withdrawn") | {"true"}


def _subject(line: Line, start: int, at: int) -> Range | None:
    """A story or a picture before a verb, or a word that points to it; None where anything else stands there."""
    start = max((n + 1 for n in range(start, at - 1) if line.norms[n] in TURNS), default=start)
    verb = next((n for n in range(start + 1, at + 1) if n == at or line.norms[n] in _helpers()), start)
    head = next((n for n in range(start, verb) if line.norms[n] in _class("tellings") | POINTING), None)
    plain = head is not None and all(_before_noun(line, n) for n in range(start, head))
    return (start, verb) if plain else None


def _before_noun(line: Line, at: int) -> bool:
    """Whether a word may stand before the noun of a subject: "the two sad alerts and | story"."""
    return line.tags[at] in "TJNP#" or line.norms[at] in POINTING | {"and"}


@cache
def _helpers() -> frozenset[str]:
    """The words that may stand before a verb."""
    return BE | MAYBE | vocabulary().auxiliaries | vocabulary().negations


def _negated(line: Line, start: int, stop: int) -> bool:
    """Whether some words are negated."""
    return any(norm in ("never", "not") or norm.endswith("n't") for norm in line.norms[start:stop])


FINDERS = (_of_what_was_told, _not_as_it_seems, _never_said, _not_of_this_world)

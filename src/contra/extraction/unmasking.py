"""What is not what it passed for: "the missing panther was a publicity stunt", "castle ghost video debunked"."""

from functools import cache

from contra.extraction.contested import POINTING
from contra.extraction.draft import Range, Refutation
from contra.extraction.groups import adverbial
from contra.extraction.hoaxes import BREAKS, trimmed
from contra.extraction.line import Line
from contra.extraction.refuting import CONDITIONAL, MAYBE
from contra.extraction.untruths import BE
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.load import words

FAR = 7  # words from "is" to what something is called
IS = frozenset({"'s", "are", "is", "was", "were"})
OPEN = CONDITIONAL | {"chance", "possibility", "suspicion", "will", "would"}
PASSING = frozenset(
    {"all", "and", "as", "bit", "but", "more", "nothing", "of", "out", "part", "piece", "than", "to", "work"}
)
NEGATIONS = frozenset({"never", "no", "not"})
AFTER = frozenset(
    {
        "",
        ",",
        ".",
        ")",
        "after",
        "against",
        "aimed",
        "and",
        "as",
        "because",
        "but",
        "by",
        "designed",
        "for",
        "from",
        "gone",
        "in",
        "meant",
        "on",
        "to",
        "that",
        "which",
    }
)


def unmasked(line: Line, start: int, stop: int) -> Refutation | None:
    """What a stretch of words tells not to be what it passed for, if anything."""
    if _signs().isdisjoint(line.words) or not OPEN.isdisjoint(line.norms[start:stop]) or line.norm(stop) == "?":
        return None
    start += line.norms[start] == "that" and line.tag(start + 1) in "TJNPX"  # "admitted | that | the video was a stunt"
    for at in range(start + 1, stop):
        if line.norms[at] not in _turning():
            continue
        if line.norms[at - 1] in RELATIVES:
            continue  # "which stories are true and which | are fiction"
        claim = next(filter(None, (find(line, start, at, stop) for find in FINDERS)), None)
        if claim:
            unsure = not MAYBE.isdisjoint(line.norms[start : at + FAR])
            return Refutation(claim, "doubts" if unsure else "denies")
    return None


def _class(name: str) -> frozenset[str]:
    """A class of words."""
    return words("extract_unmasking", name)


@cache
def _signs() -> frozenset[str]:
    """The words without which nothing is unmasked."""
    names = ("tricks", "tricks_of_a_kind", "untrue_all", "untrue_told")
    return frozenset().union(*(_class(name) for name in names)) | {"actually", "really"}


@cache
def _turning() -> frozenset[str]:
    """The words at which something may turn out to be something else."""
    return BE | BREAKS | {"as"} | _class("untrue_all") | _class("untrue_told")


def _is_trick(line: Line, start: int, at: int, stop: int) -> tuple[Range, ...]:
    """ "| The missing panther | was a publicity stunt", "| the weeping statue | unmasked as a fraud"."""
    if line.tags[at] == "T" or not (line.norms[at] in BE or _shown_as(line, at)) or line.norms[at].endswith("n't"):
        return ()
    noun = _trick(line, at + 1, min(stop, at + 1 + FAR))
    if not noun:
        return ()
    subject = _subject(line, start, at)
    people = line.norms[noun] not in _class("of_people")
    return _claim(line, subject) if _tells(line, subject) or _a_thing(line, subject, people) else ()


def _shown_as(line: Line, at: int) -> bool:
    """Whether "as" or "to be" follows a verb by which it comes out: "exposed | as"."""
    shown = _class("shown")
    return (line.norms[at] == "as" and line.norms[at - 1] in shown) or (
        line.norms[at] == "be" and line.norms[at - 1] == "to" and line.norms[at - 2] in shown | {"out", "turns"}
    )


def _trick(line: Line, at: int, stop: int) -> int:
    """Where the noun for a trick stands that something is called; 0 where it is called something else."""
    kind = False
    for place in range(at, stop):
        norm = line.norms[place]
        if norm in NEGATIONS:
            return 0
        named = norm in _class("tricks") or (kind and norm in _class("tricks_of_a_kind"))
        if named and line.norm(place + 1) in AFTER | BREAKS:
            return place
        kind = kind or norm in _class("kinds")
        if not (
            norm in PASSING or line.tags[place] in "TJNPR'" or norm in vocabulary().marks or adverbial(line, place)
        ):
            return 0
    return 0


def _told_as(line: Line, start: int, at: int, stop: int) -> tuple[Range, ...]:
    """ "| Mill paying workers in chocolate |: April Fools' joke fools the town"."""
    if line.norms[at] not in BREAKS or line.sentence.role == "body" or at < start + 3 or line.norms[at] == "?":
        return ()
    noun = next((n for n in range(at + 1, min(stop, at + 5)) if _names_trick(line, at + 1, n)), 0)
    plain = noun and all(
        line.tags[n] in "TJNP" or line.norms[n] in ("'", "it", "was", "'s") for n in range(at + 1, noun)
    )
    negated = any(norm in NEGATIONS or norm.endswith("n't") for norm in line.norms[start:at])
    return trimmed(line, start, at) if plain and not negated else ()


def _names_trick(line: Line, start: int, at: int) -> bool:
    """Whether the noun for a trick stands at a place, where one must be named: "prank", "April Fools' | joke"."""
    if line.norms[at] in _class("tricks") - _class("of_people"):
        return line.tag(at + 1) not in "NP"
    return line.norms[at] in _class("tricks_of_a_kind") and not _class("kinds").isdisjoint(line.norms[start:at])


def _really(line: Line, start: int, at: int, stop: int) -> tuple[Range, ...]:
    """ "A look at the photo of the ship: | it | was really a model", "the picture | was actually taken in June"."""
    if line.norms[at] not in IS or line.norm(at + 1) not in ("actually", "really") or line.norm(at + 2) in NEGATIONS:
        return ()
    subject = _subject(line, start, at)
    if line.norms[slice(*subject)] == ("it",):
        return (subject,) if not _class("pictures").isdisjoint(line.norms[:at]) else ()
    pictured = not _class("pictures").isdisjoint(line.norms[slice(*subject)])
    return (
        _claim(line, subject) if (pictured and _tells(line, subject)) or _a_thing(line, subject, people=False) else ()
    )


def _untrue(line: Line, start: int, at: int, stop: int) -> tuple[Range, ...]:
    """ "| Castle ghost video | debunked", "| the bakery story | was retracted by the paper"."""
    if line.norms[at] not in _class("untrue_told") | _class("untrue_all") or line.norm(at + 1) not in AFTER | BREAKS:
        return ()
    end = _before_helpers(line, start, at)
    plain = end == at and line.sentence.role == "body"  # "the story debunked in March was told again"
    subject = _subject(line, start, end)
    if plain or line.norms[at - 1] in NEGATIONS or subject[0] >= subject[1] or line.tags[subject[1] - 1] not in "NP":
        return ()
    fits = _tells(line, subject) or (line.norms[at] in _class("untrue_all") and _a_thing(line, subject))
    return _claim(line, subject) if fits else ()


def _before_helpers(line: Line, start: int, at: int) -> int:
    """The end of the subject before "has been", "was digitally"."""
    while at > start + 1 and (line.norms[at - 1] in BE | {"has", "have", "had"} or adverbial(line, at - 1)):
        at -= 1
    return at


def _subject(line: Line, start: int, stop: int) -> Range:
    """The subject that ends at a place: after the last mark, without the verb "has been", "turned out"."""
    stop = max(start, stop)
    while stop > start + 1 and (line.norms[stop - 1] in HELPING or adverbial(line, stop - 1)):
        stop -= 1
    first = next((n + 1 for n in range(stop - 1, start, -1) if line.norms[n] in BREAKS and line.inside[n] < 0), start)
    return first, stop


def _tells(line: Line, subject: Range) -> bool:
    """Whether it is a story or a picture, or a word that points to one."""
    start, stop = subject
    said = line.norms[start:stop]
    if said in (("it",), ("this",), ("that",), ("whole", "thing"), ("the", "whole", "thing")):
        return True
    head = next((at for at in range(start, stop) if line.norms[at] in _class("tellings")), stop)
    parted = line.sentence.role == "body" and "," in said
    return head < stop and not parted and all(line.tags[at] in "TJNPXG#D'R" for at in range(start, head))


def _a_thing(line: Line, subject: Range, people: bool = True) -> bool:
    """Whether a headline speaks of a thing or a deed, and of nobody alone: not "Mayor Tom Reed"."""
    start, stop = subject
    if line.sentence.role == "body" or stop - start < 2:
        return False
    head = next((at for at in range(start + 1, stop) if _ends_head(line, at)), stop) - 1
    if line.tags[head] not in "NDG" or not vocabulary().subordinators.isdisjoint(line.norms[start:head]):
        return False
    return people or line.norms[head] not in words("rules_kin", "persons") | words("names_words", "occupations")


def _ends_head(line: Line, at: int) -> bool:
    """Whether what follows only describes the noun before: "the ghost | of Lorne", "workers | paid in coal"."""
    return line.tags[at] == "I" or line.norms[at] in JOINED or (line.tags[at] in "GD" and line.tags[at - 1] in "NP")


def _claim(line: Line, subject: Range) -> tuple[Range, ...]:
    """What a subject tells: after "the story that", else its own words."""
    start, stop = subject
    if stop - start == 1 and line.norms[start] in POINTING:
        return (subject,)
    for at in range(start, stop - 2):
        if line.norms[at] in _class("tellings") and line.norms[at + 1] in ("of", "that", "about", "claiming", "saying"):
            return trimmed(line, at + 2, stop)
    return trimmed(line, start, stop) or (subject,)  # "| the video | was a stunt"


HELPING = (
    BE
    | _class("shown")
    | {
        "'s",
        "as",
        "be",
        "been",
        "being",
        "has",
        "have",
        "had",
        "out",
        "to",
        "turn",
        "turned",
        "turns",
        "prove",
        "proves",
    }
)
RELATIVES = frozenset({"what", "which", "who", "whose"})
JOINED = frozenset({"that", "which", "who"})
FINDERS = (
    _is_trick,
    _told_as,
    _really,
    _untrue,
)

"""Denials that disclaim a part in something, or that there was such a thing: "had nothing to do with the sale"."""

from contra.extraction.draft import Range
from contra.extraction.groups import adverbial
from contra.extraction.line import Line
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.load import words

SHORT = 4  # words of a subject


def _class(name: str) -> frozenset[str]:
    """A class of words."""
    return words("extract_disclaiming", name)


def no_part(line: Line, start: int, stop: int) -> Range | None:
    """ "He had nothing to do with | the sale |", "we played no part in | the sale |"; only what one says of oneself."""
    if line.norms[start] not in vocabulary().pronouns - {"it", "you"}:
        return None
    for at in range(start + 1, stop - 2):
        if line.norms[at : at + 4] == ("nothing", "to", "do", "with"):
            return (at + 4, stop) if _has(line, start, at) and at + 4 < stop else None
        if line.norms[at] == "no" and line.norm(_noun(line, at)) in _class("parts"):
            matter = _noun(line, at) + 2
            within = line.norm(matter - 1) in ("in", "with")
            return (matter, stop) if within and _has(line, start, at) and matter < stop else None
    return None


def _noun(line: Line, at: int) -> int:
    """The noun after "no" and an adjective or two: "no direct or indirect | part"."""
    at += 1
    while line.tag(at) == "J" or line.norm(at) in ("or", "whatsoever"):
        at += 1
    return at


def _has(line: Line, start: int, at: int) -> bool:
    """Whether only "had" or "played" stands between the speaker and what it had nothing of."""
    between = [norm for place, norm in enumerate(line.norms[start + 1 : at], start + 1) if not adverbial(line, place)]
    return bool(between) and set(between) <= _class("having") | {"'d", "'s", "'ve", "got"}


def no_such_thing(line: Line, start: int, stop: int) -> Range | None:
    """ "No | such meeting | took place", "I did no | such | thing", "he had done nothing of | the sort |"."""
    if line.norms[start : start + 2] == ("no", "such"):
        verb = next((at for at in range(start + 3, min(stop, start + 3 + SHORT)) if line.tags[at] in "VDM"), 0)
        told = verb and not _class("happening").isdisjoint(line.norms[verb : verb + 3])
        return (start + 1, verb) if told else None
    for at in range(start + 1, min(stop, start + 1 + SHORT)):
        if line.norms[at : at + 3] == ("no", "such", "thing") and at + 3 >= stop and _did(line, at):
            return at + 1, at + 2
        if line.norms[at : at + 3] == ("nothing", "of", "the") and line.norm(at + 3) in ("kind", "sort"):
            return (at + 2, at + 3) if _did(line, at) else None
    return None


def _did(line: Line, at: int) -> bool:
    """Whether "did", "said" or "done" stands right before."""
    return line.norms[at - 1] in ("did", "do", "done", "made", "said", "wrote")


def far_from_it(line: Line, start: int, stop: int) -> Range | None:
    """ "| The report | was wide of the mark", "| the claims | bear no resemblance to reality"."""
    for at in range(start + 1, stop - 1):
        if line.norms[at] in ("is", "was", "are", "were", "'s", "'re") and _off(line, at + 1, stop):
            return (start, at) if _of_claim(line, start, at) else None
        if line.norms[at : at + 3] == ("no", "resemblance", "to"):
            return (start, at - 1) if _of_claim(line, start, at - 1) else None
        if line.norms[at] in ("held", "hold", "holds") and line.norms[at + 1 : at + 3] == ("no", "water"):
            return (start, at) if _of_claim(line, start, at) else None
    return None


def _off(line: Line, at: int, stop: int) -> bool:
    """Whether a phrase for what is far from the truth begins here, "way" or an adverb before it."""
    while at < stop and (adverbial(line, at) or line.norms[at] in ("quite", "way", "well")):
        at += 1
    said = " ".join(line.norms[at:stop])
    return any(said.startswith(phrase) for phrase in _class("phrases"))


def _of_claim(line: Line, start: int, stop: int) -> bool:
    """Whether something that can be true is the subject."""
    subject = line.norms[start:stop]
    pointing = len(subject) == 1 and subject[0] in ("it", "that", "this", "they", "these", "those")
    return pointing or not vocabulary().claim_nouns.isdisjoint(subject)


DISCLAIMERS = (no_part, no_such_thing, far_from_it)
SIGNS = frozenset({"nothing", "no", "mark", "base", "target"})

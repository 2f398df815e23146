"""Denials by deeds of speaking that tell nothing themselves: "the union disagrees", "his wife tells another story"."""

from functools import cache

from contra.extraction.draft import Draft
from contra.extraction.groups import group_at
from contra.extraction.line import Line
from contra.extraction.subjects import subject_before
from contra.extraction.vocabulary import vocabulary
from contra.extraction.wordings import Pattern, match, wordings
from contra.lexicon.load import table, words

LEXICON = "extract_dissents"
ENDS = frozenset({"", ",", ";", ":", ".", "!", "—", "–", "-", "(", "and", "but", "though", "although", "while"})
CONDITIONS = frozenset({"if", "unless", "when", "whenever", "whether"})
MAYBE = frozenset({"can", "could", "may", "might"})
SEEMING = frozenset({"appear", "appeared", "appears", "beg", "begged", "begs", "seem", "seemed", "seems"})
FAR = 6  # words from "if" to the verb


def dissent_drafts(line: Line) -> list[Draft]:
    """Who contradicts in a sentence without saying what."""
    if line.words.isdisjoint(_signs()) or line.norms[-1] == "?":
        return []
    found = (_dissenter(line, at) for at in line.unquoted(_patterns().keys()))
    return [draft for draft in found if draft]


@cache
def _patterns() -> dict[str, list[Pattern]]:
    return wordings(table(LEXICON)["phrases"])


@cache
def _signs() -> frozenset[str]:
    """The words without one of which nothing of the kind is said."""
    return words(LEXICON, "signs")


def _dissenter(line: Line, at: int) -> Draft | None:
    """ "begs to differ", "tells a different story"."""
    stop = max((match(line, at, pattern) for pattern in _patterns().get(line.norms[at], ())), default=0)
    draft = _draft(line, at, stop) if stop and _ends_there(line, at, stop) else None
    return draft if draft and draft.source and _has_a_voice(line, draft.source, stop - at == 1) else None


def _draft(line: Line, at: int, stop: int) -> Draft | None:
    """The denial by a verb, and by its source, where that is not only supposed."""
    group = group_at(line, at)
    start = group.start - 1 if group.infinitive and line.norm(group.start - 1) in SEEMING else group.start
    if group.negated or group.passive or (group.infinitive and start == group.start) or group.modal in MAYBE:
        return None
    source = subject_before(line, start)
    if source is None or not CONDITIONS.isdisjoint(line.norms[max(source[0] - FAR, 0) : source[0]]):
        return None
    return Draft(line, (start, stop), source, (), "disagree", "denies", kind="dissent")


def _ends_there(line: Line, at: int, stop: int) -> bool:
    """Whether nothing follows that would be what they differ in: "disagree | on the price"."""
    if line.norm(stop) in ENDS | vocabulary().marks or stop in line.timed or stop >= line.last:
        return True
    pointed = line.norm(stop) == "with" and line.norm(stop + 1) in words(LEXICON, "pointing")
    return pointed or (stop - at > 2 and line.norm(stop) in words(LEXICON, "accounted"))


def _has_a_voice(line: Line, source: tuple[int, int], bare: bool) -> bool:
    """Whether one side speaks: not "those who disagree", nor "experts | disagree" among themselves."""
    first = line.norms[source[0]]
    if first in vocabulary().relatives or first in ("i", "you") or line.norm(source[0] - 1) in ("which", "whom"):
        return False  # "those | who | disagree", "cuts with which | he | disagrees"
    alone = source[1] - source[0] == 1 and line.tags[source[0]] == "N"
    return not bare or (first not in words(LEXICON, "crowds") and not (alone and first.endswith("s")))

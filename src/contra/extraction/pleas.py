"""Accusations rejected without an object: "she maintains her innocence", "he pleaded not guilty"."""

from functools import cache

from contra.extraction.clauses import content_stop
from contra.extraction.draft import Draft, Range
from contra.extraction.groups import adverbial, group_at
from contra.extraction.line import Line
from contra.extraction.subjects import subject_before
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.load import words
from contra.lexicon.words import verb_forms

PLEADING = frozenset({"entered", "enters", "plead", "pleaded", "pleads", "pled"})
TO = ("of", "to")
REACH = 4  # words from the verb to "innocence"


@cache
def _insisting_forms() -> frozenset[str]:
    """The forms of "maintain" and its like."""
    return frozenset(form for verb in words("extract_pleas", "insisting") for form in verb_forms(verb))


def plea_drafts(line: Line) -> list[Draft]:
    """What the accused reject in a sentence by saying that they are innocent."""
    if words("extract_pleas", "pleas").isdisjoint(line.words):
        return []
    places = line.unquoted(PLEADING | _insisting_forms())
    return [draft for at in places if (draft := _draft_at(line, at))]


def _draft_at(line: Line, head: int) -> Draft | None:
    """The plea by the verb at a place, if it is one."""
    plea = _not_guilty(line, head) if line.norms[head] in PLEADING else _innocence(line, head)
    group = group_at(line, head)
    source = subject_before(line, group.start) if plea and not group.negated else None
    if plea is None or source is None:
        return None
    return Draft(line, (group.start, plea[0]), source, (plea,), line.norms[head], "denies", kind="plea")


def _not_guilty(line: Line, head: int) -> Range | None:
    """ "pleaded not | guilty", "entered a plea of not | guilty", "pleaded not guilty to | taking bribes"."""
    at = next((at for at in range(head + 1, head + 2 + REACH) if line.norm(at) == "not"), 0)
    if not at or line.norm(at + 1) != "guilty":
        return None
    reach = range(at + 2, at + 3 + REACH)
    to = next((where for where in reach if line.norm(where) in (*TO, ",", ".", "")), at)
    if line.norm(to) not in TO:
        return at + 1, at + 2
    start = _past_charges(line, to + 1)
    return start, content_stop(line, start, "n", head)


def _past_charges(line: Line, start: int) -> int:
    """Past the name of the charge: "two counts of | taking bribes"."""
    charges = words("extract_pleas", "charges")
    reach = range(start, start + 1 + REACH)
    return next((at + 2 for at in reach if line.norm(at) in charges and line.norm(at + 1) in ("of", "that")), start)


def _innocence(line: Line, head: int) -> Range | None:
    """ "maintains her | innocence"."""
    at = head + 1 + (line.norm(head + 1) in ("on", "upon"))
    while adverbial(line, at) if at < line.last else False:
        at += 1
    own = line.norm(at) in vocabulary().possessives
    return (at + 1, at + 2) if own and line.norm(at + 1) == "innocence" else None

"""Who puts a figure on something: "put | the death toll at 14 |", "has placed | its losses at $2 million |"."""

from contra.extraction.clauses import content_stop
from contra.extraction.draft import Draft
from contra.extraction.groups import group_at
from contra.extraction.line import Line
from contra.extraction.silences import silent_one
from contra.lexicon.load import words

LEXICON = "extract_estimates"
NEAR = 9  # words from "put" to "at", and to the figure


def estimate_drafts(line: Line) -> list[Draft]:
    """Who puts a figure on something in a sentence."""
    if line.words.isdisjoint(words(LEXICON, "putting")):
        return []
    places = (at for at, norm in enumerate(line.norms) if norm in words(LEXICON, "putting"))
    return [draft for at in places if (draft := _estimate(line, at)) and draft.source]


def _estimate(line: Line, at: int) -> Draft | None:
    """The figure that somebody puts on something by the verb at a place."""
    if line.inside[at] >= 0 or not _figure_told(line, at + 1):
        return None
    group = group_at(line, at)
    if group.negated or group.modal or group.infinitive:
        return None
    content = (at + 1, content_stop(line, at + 1))
    return Draft(line, (group.start, at + 1), silent_one(line, group.start), (content,), "put", "asserts", kind="verb")


def _figure_told(line: Line, start: int) -> bool:
    """Whether a count or sum follows that is put at a figure: "the number of dead at | about 40"."""
    stop = min(start + NEAR, line.last)
    at = next((n for n in range(start, stop) if line.norms[n] == "at"), start)
    if words(LEXICON, "counts").isdisjoint(line.norms[start:at]):
        return False
    before = (n for n in range(at + 1, min(at + 1 + NEAR, line.last)) if line.norms[n] not in words(LEXICON, "bounds"))
    first = next(before, line.last)
    return first < line.last and (line.tags[first] == "#" or line.norms[first][:1] in ("$", "£", "€"))

"""What the outlet tells in passing of those whom it cites: "Mia Brandt, | who was born in Lorne |, said"."""

from collections.abc import Sequence

from contra.extraction.draft import Draft, Range
from contra.extraction.line import Line

RELATIVES = frozenset({"which", "who"})
FINITE = "VDM"  # tags of the word after "who"
LEAST = 3  # words of a clause that tells something


def described(line: Line, drafts: Sequence[Draft]) -> list[tuple[Range, Range]]:
    """Each name in a source with the relative clause that stands beside it."""
    if RELATIVES.isdisjoint(line.words):
        return []
    sources = sorted({draft.source for draft in drafts if draft.source})
    found = (pair for source in sources for at in range(*source) if (pair := _beside(line, source, at)))
    return [(name, clause) for name, clause in found if not any(_meets(clause, draft.cue) for draft in drafts)]


def _beside(line: Line, source: Range, at: int) -> tuple[Range, Range] | None:
    """The name before the comma at a place and the clause after it, up to the end of the source."""
    start, stop = source
    if line.norms[at] != "," or line.norm(at + 1) not in RELATIVES or line.tag(at + 2) not in FINITE:
        return None
    first = at
    while first > start and line.tags[first - 1] == "P":
        first -= 1
    last = stop - (line.norm(stop - 1) == ",")
    told = first < at and last - at > LEAST and "," not in line.norms[at + 1 : last]
    return ((first, at), (at + 2, last)) if told else None


def _meets(one: Range, other: Range) -> bool:
    return one[0] < other[1] and other[0] < one[1]

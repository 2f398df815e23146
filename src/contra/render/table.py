"""The report for people: a block a dispute, most severe first, story by story, and what was read at the end."""

from collections.abc import Sequence
from itertools import chain

from rich.text import Text

from contra.model import Conflict, Report
from contra.render.blocks import MEASURE, block
from contra.render.layout import printed, wrapped
from contra.render.phrases import tally, totals
from contra.render.sides import stories
from contra.render.unread import unread
from contra.render.visible import visible

WIDEST = 220  # two sides of a fair measure
HINT = "contra show ID PATHS tells one dispute in full, contra explain CODE what its code means"


def table(report: Report, *, width: int, color: bool) -> str:
    """The report as text for a terminal of a width."""
    width = min(width, WIDEST)
    blocks = (_story(label, conflicts, width) for label, conflicts in stories(report).items())
    return printed([*chain.from_iterable(blocks), *_foot(report, width)], color=color)


def _story(label: str, conflicts: Sequence[Conflict], width: int) -> list[Text]:
    """A story's heading and its disputes."""
    lines = _heading(label, tally(conflicts), width) if label else []
    for conflict in conflicts:
        lines += [*block(conflict, width), Text()]
    return lines


def _heading(label: str, counts: str, width: int) -> list[Text]:
    """A rule across the page with the story on it."""
    name = Text(visible(label), "bold")
    name.truncate(max(20, width - len(counts) - 6), overflow="ellipsis")
    rule = "─" * max(2, width - name.cell_len - len(counts) - 2)
    return [Text.assemble(name, " ", (rule, "dim"), " ", (counts, "dim")), Text()]


def _foot(report: Report, width: int) -> list[Text]:
    """What was read, what was found, what was skipped and why, and where to go from here."""
    room = min(width, MEASURE)
    lines = wrapped(Text(totals(report), "bold"), room)
    for line in unread(report):
        lines += wrapped(Text(line), room)
    return [*lines, *(wrapped(Text(HINT, "dim"), room) if report.conflicts else [])]

"""One line a dispute, for editors and scripts: ``file:line: CODE severity message [id]``."""

from contra.model import Conflict, Report
from contra.render.places import place
from contra.render.sides import against
from contra.render.visible import visible


def concise(report: Report) -> str:
    """The disputes of a report, each on a line of its own."""
    return "".join(f"{_line(conflict)}\n" for conflict in report.conflicts)


def _line(conflict: Conflict) -> str:
    """A dispute, placed where that stands which is against the claim."""
    at = place(against(conflict))
    status = f" {conflict.status}" if conflict.status != "new" else ""
    return f"{at}: {conflict.code} {conflict.severity} {visible(conflict.message)} [{conflict.id}{status}]"

"""The report as annotations of a GitHub workflow: ``::error file=a.md,line=3,title=D101 denial::message``."""

from contra.model import Conflict, Report
from contra.render.places import line, name
from contra.render.sides import against, quoted, strongest
from contra.render.visible import visible

COMMANDS = {"conflict": "error", "caution": "warning"}
DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
PROPERTY = DATA | str.maketrans({":": "%3A", ",": "%2C"})


def github(report: Report) -> str:
    """The disputes of a report, an annotation each."""
    return "".join(f"{_annotation(conflict)}\n" for conflict in report.conflicts)


def _annotation(conflict: Conflict) -> str:
    """A dispute, placed where that stands which is against the claim; what is known already is only noted."""
    command = COMMANDS.get(conflict.severity, "notice") if conflict.status == "new" else "notice"
    placed = against(conflict)
    properties = {
        "file": name(placed.document),
        "line": str(line(placed.document, placed.sentence.span.start)),
        "title": f"{conflict.code} {visible(conflict.kind)} {conflict.id}",
    }
    told = ",".join(f"{key}={value.translate(PROPERTY)}" for key, value in properties.items())
    message = "\n".join([visible(conflict.message), *map(quoted, strongest(conflict))])
    return f"::{command} {told}::{message.translate(DATA)}"

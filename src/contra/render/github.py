"""The report as annotations of a GitHub workflow: ``::error file=a.md,line=3,title=D101 denial::message``."""

from itertools import chain

from contra.model import Conflict, Report
from contra.render.places import line, name
from contra.render.sides import against, quoted, strongest
from contra.render.visible import visible

COMMANDS = {"conflict": "error", "caution": "warning"}
DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
PROPERTY = DATA | str.maketrans({":": "%3A", ",": "%2C"})


def github(report: Report) -> str:
    """The disputes of a report, and the files that could not be read, an annotation each."""
    unread = (
        _command("warning", {"file": visible(s.path), "title": "not read"}, visible(s.reason)) for s in report.skipped
    )
    return "".join(f"{line}\n" for line in chain(map(_annotation, report.conflicts), unread))


def _annotation(conflict: Conflict) -> str:
    """A dispute, placed where that stands which is against the claim; what is known already is only noted."""
    command = COMMANDS.get(conflict.severity, "notice") if conflict.status == "new" else "notice"
    placed = against(conflict)
    properties = {
        "file": name(placed.document),
        "line": str(line(placed.document, placed.sentence.span.start)),
        "title": f"{conflict.code} {visible(conflict.kind)} {conflict.id}",
    }
    return _command(command, properties, "\n".join([visible(conflict.message), *map(quoted, strongest(conflict))]))


def _command(command: str, properties: dict[str, str], message: str) -> str:
    """A workflow command in which no sign of a text ends what it stands in."""
    told = ",".join(f"{key}={value.translate(PROPERTY)}" for key, value in properties.items())
    return f"::{command} {told}::{message.translate(DATA)}"

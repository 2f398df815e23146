"""The report for a spreadsheet: a row a dispute, with the strongest evidence of both sides."""

import csv as writing
from collections.abc import Sequence
from io import StringIO

from contra.model import Assertion, Conflict, Report
from contra.render.phrases import matched, speaker, stance
from contra.render.places import line, name
from contra.render.visible import visible

DISPUTE = ("id", "code", "codes", "kind", "severity", "status", "story", "message", "matched")
SIDE = ("stance", "source", "outlet", "published", "file", "line", "text", "statements")
COLUMNS = (*DISPUTE, *(f"{side}_{column}" for side in ("claim", "against") for column in SIDE))
FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")  # how a spreadsheet tells a formula from text


def csv(report: Report) -> str:
    """The disputes of a report under a row of column names, as RFC 4180 has it."""
    file = StringIO()
    rows = writing.writer(file)
    rows.writerow(COLUMNS)
    for conflict in report.conflicts:
        rows.writerow(_cell(value) for value in _row(conflict))
    return file.getvalue()


def _row(conflict: Conflict) -> list[str]:
    """A dispute and its sides."""
    codes = " ".join(conflict.codes or (conflict.code,))
    told = [conflict.id, conflict.code, codes, conflict.kind, conflict.severity, conflict.status, conflict.story]
    return [
        *told,
        conflict.message,
        " · ".join(matched(conflict.reasons)),
        *_side(conflict.left),
        *_side(conflict.right),
    ]


def _side(evidence: Sequence[Assertion]) -> list[str]:
    """The strongest evidence of a side, and how many statements it has."""
    if not evidence:
        return [""] * len(SIDE)
    first = evidence[0]
    document = first.document
    published = document.published.isoformat() if document.published else ""
    at = str(line(document, first.sentence.span.start))
    who = [stance(first), speaker(first.source), document.outlet or ""]
    return [*who, published, name(document), at, first.sentence.text, str(len(evidence))]


def _cell(value: str) -> str:
    """A value that no spreadsheet takes for a formula, with no tab or line end before it: ``'=1+1``."""
    shown = visible(value).strip()
    return f"'{shown}" if shown.startswith(FORMULA) else shown

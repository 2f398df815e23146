"""What of a report counts: what the settings want of it, and what of that nobody has seen yet."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import NamedTuple

from contra.model import Report
from contra.report.comments import obeyed
from contra.report.known import EXPIRED, STALE, STANDS, marked, newest, states
from contra.report.selection import Selection, graded, selected, without_ignored
from contra.rules import RULES
from contra.settings import Settings
from contra.settings.values import COMMAND_LINE
from contra.store import baseline


class Judged(NamedTuple):
    """A report each of whose disputes has its status, and what is to be said beside it."""

    report: Report
    notes: tuple[str, ...]


def judged(report: Report, settings: Settings, *, floor: str = "note", today: date | None = None) -> Judged:
    """The disputes that are wanted, each with its status."""
    report, unused = obeyed(graded(report, settings.severities), RULES)
    if settings.baseline is None:
        return Judged(wanted(report, settings, floor), unused)
    report, told = _with_known(report, settings.baseline, settings.origin("baseline") == COMMAND_LINE, today)
    return Judged(wanted(report, settings, floor), (*unused, *told))


def wanted(report: Report, settings: Settings, floor: str = "note") -> Report:
    """The disputes that the settings select."""
    return without_ignored(selected(report, Selection(settings.select, settings.ignore, floor)), settings.ignored_in)


def _with_known(report: Report, file: Path, needed: bool, today: date | None) -> Judged:
    """The report with what is known told as such; of drafts it is no news that the rest is not to be seen."""
    name, today = file.as_posix(), today or newest(report)
    if not needed and not file.exists():
        return Judged(report, (f"{name}: not there yet; `contra baseline write {name} PATHS` makes it",))
    known = baseline.read(file)
    found = [state for _, state in states(report, known, today) if not (report.drafts and state == STALE)]
    notes = (f"{name}: {tally(found, whole=not report.drafts)}",)
    return Judged(marked(report, known, today), notes if found or not report.drafts else ())


def tally(found: Iterable[str], *, whole: bool = True) -> str:
    """How many known disputes are in which state: ``12 known still stand, 3 stale``; a part does not tell the stale."""
    counts = Counter(found)
    parts = [f"{counts[STANDS]} known still stand{'s' if counts[STANDS] == 1 else ''}"]
    parts += [f"{counts[STALE]} stale"] if whole else []
    parts += [f"{counts[EXPIRED]} expired"] if counts[EXPIRED] else []
    return ", ".join(parts)

"""What of a report counts: what the settings want of it, and what of that nobody has seen yet."""

from collections import Counter
from collections.abc import Mapping
from datetime import date
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


def judged(
    report: Report, settings: Settings, *, floor: str = "note", today: date | None = None, whole: bool = True
) -> Judged:
    """The disputes that are wanted, each with its status; ``whole``: what is known and not there is stale."""
    report, unused = obeyed(graded(report, settings.severities), RULES)
    if not settings.baseline:
        return Judged(wanted(report, settings, floor), unused)
    file, today = settings.baseline.as_posix(), today or newest(report)
    if settings.origin("baseline") != COMMAND_LINE and not settings.baseline.exists():
        told = f"{file}: not there yet; `contra baseline write {file} PATHS` makes it"
        return Judged(wanted(report, settings, floor), (*unused, told))
    entries = baseline.read(settings.baseline)
    report = marked(report, entries, today)
    counts = Counter(told.state for told in states(report, entries, today))
    notes = [f"{file}: {tally(counts, whole)}"] if whole or counts[STANDS] + counts[EXPIRED] else []
    return Judged(wanted(report, settings, floor), (*unused, *notes))


def wanted(report: Report, settings: Settings, floor: str = "note") -> Report:
    """The disputes that the settings select."""
    return without_ignored(selected(report, Selection(settings.select, settings.ignore, floor)), settings.ignored_in)


def tally(counts: Mapping[str, int], whole: bool = True) -> str:
    """How many of the known disputes are in which state: ``12 known still stand, 3 stale``."""
    standing = counts.get(STANDS, 0)
    parts = [f"{standing} known still stand{'s' if standing == 1 else ''}"]
    parts += [f"{counts.get(STALE, 0)} stale"] if whole else []
    parts += [f"{counts[EXPIRED]} expired"] if counts.get(EXPIRED) else []
    return ", ".join(parts)

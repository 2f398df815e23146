"""Which disputes of a report are wanted, and whether they matter enough to fail."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from contra.model import SEVERITIES, Conflict, Document, Report


class Selection(Struct, frozen=True):
    """What to keep: codes by prefix (none means all), codes to leave out, and the least severity."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    floor: str = "note"


def prefixes(values: Iterable[str]) -> tuple[str, ...]:
    """The code prefixes in ``["D,N301", "t4"]``, upper case."""
    parts = (part.strip().upper() for value in values for part in value.split(","))
    return tuple(part for part in parts if part)


def unknown(wanted: Iterable[str], codes: Collection[str]) -> list[str]:
    """The prefixes with which no code begins."""
    return [prefix for prefix in wanted if not any(code.startswith(prefix) for code in codes)]


def selected(report: Report, selection: Selection) -> Report:
    """The report with the wanted disputes only; articles and assertions stay, since they were read."""
    return replace(report, conflicts=tuple(c for c in report.conflicts if _wanted(c, selection)))


def unseen(report: Report) -> Report:
    """The report without the disputes that are known or dismissed."""
    return replace(report, conflicts=tuple(c for c in report.conflicts if c.status == "new"))


def graded(report: Report, severities: Mapping[str, str]) -> Report:
    """The report with other severities by code, or by how codes begin, the longest first; most severe first."""
    told = sorted(severities, key=len, reverse=True)
    made = [replace(c, severity=_grade(c, severities, told)) for c in report.conflicts]
    return replace(report, conflicts=tuple(sorted(made, key=lambda c: (-SEVERITIES.index(c.severity), c.story))))


def _grade(conflict: Conflict, severities: Mapping[str, str], told: Sequence[str]) -> str:
    """The severity of a dispute."""
    return next((severities[prefix] for prefix in told if conflict.code.startswith(prefix)), conflict.severity)


def without_ignored(report: Report, ignored_in: Callable[[Document], tuple[str, ...]]) -> Report:
    """The report without the disputes all of whose pairs have a side in an article where their code is ignored."""
    return replace(report, conflicts=tuple(c for c in report.conflicts if not _ignored(c, ignored_in)))


def _ignored(conflict: Conflict, ignored_in: Callable[[Document], tuple[str, ...]]) -> bool:
    """Whether nothing is left of a dispute."""
    sides = ((left.document, right.document) for left, right in conflict.pairs)
    return bool(conflict.pairs) and all(
        any(conflict.code.startswith(ignored_in(document) or ("\0",)) for document in pair) for pair in sides
    )


def failing(report: Report, severity: str) -> frozenset[str]:
    """The ids of the new disputes that are at least as severe."""
    return frozenset(c.id for c in report.conflicts if c.status == "new" and at_least(c.severity, severity))


def at_least(severity: str, floor: str) -> bool:
    """Whether one severity is not below the other."""
    return SEVERITIES.index(severity) >= SEVERITIES.index(floor)


def _wanted(conflict: Conflict, selection: Selection) -> bool:
    """Whether a dispute is kept: any code that fired in it selects it, its leading code alone can exclude it."""
    if not at_least(conflict.severity, selection.floor) or conflict.code.startswith(selection.ignore or ("\0",)):
        return False
    fired = conflict.codes or (conflict.code,)
    return not selection.select or any(code.startswith(selection.select) for code in fired)

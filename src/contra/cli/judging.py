"""What the commands that judge a report share: settings under the command line's options, and the report by them."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from contra.cli.answer import MisuseError
from contra.cli.options import Severity

if TYPE_CHECKING:
    from contra.gate import Judged
    from contra.model import Report
    from contra.settings import Settings


def configured(
    path: Path,
    *,
    select: Sequence[str] | None = None,
    ignore: Sequence[str] | None = None,
    fail_on: Severity | None = None,
    baseline: Path | None = None,
) -> "Settings":
    """The settings found above a path, with what the command line tells."""
    from contra.settings import settings_above

    return settings_above(path).overruled(
        select=_codes("--select", select),
        ignore=_codes("--ignore", ignore),
        fail_on=fail_on and fail_on.value,
        baseline=baseline,
    )


def weighed(report: "Report", settings: "Settings", floor: Severity, today: str | None) -> "Judged":
    """The report by the settings, and what is to be said beside it."""
    from contra.gate import judged

    return judged(report, settings, floor=floor.value, today=day("--today", today))


def day(option: str, written: str | None) -> date | None:
    """The day that an option tells."""
    try:
        return date.fromisoformat(written) if written is not None else None
    except ValueError:
        raise MisuseError(f"{option} {written}: no day; write it as 2024-11-21") from None


def _codes(option: str, values: Sequence[str] | None) -> tuple[str, ...] | None:
    """The code prefixes of an option; every one must begin a code that exists."""
    from contra.report.selection import prefixes, unknown
    from contra.rules import RULES

    if values is None:
        return None
    found = prefixes(values)
    for prefix in unknown(found, RULES):
        raise MisuseError(f"{option} {prefix}: no code begins so; `contra rules` lists them")
    return found

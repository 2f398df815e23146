"""What the commands that judge a report share: settings under the command line's options, and the report by them."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from contra.cli.answer import MisuseError
from contra.cli.options import Severity

if TYPE_CHECKING:
    from contra.gate import Judged
    from contra.model import Known, Report
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
    from contra.errors import ContraError
    from contra.settings import settings_above

    try:
        found = settings_above(path)
    except ContraError as error:
        raise MisuseError(str(error)) from error
    except OSError as error:  # a name longer than the file system allows
        raise MisuseError(f"{error.filename}: {error.strerror}; name a file or folder that can be read") from error
    return found.overruled(
        select=_codes("--select", select),
        ignore=_codes("--ignore", ignore),
        fail_on=fail_on and fail_on.value,
        baseline=baseline,
    )


def weighed(report: "Report", settings: "Settings", floor: Severity, today: str | None) -> "Judged":
    """The report by the settings, and what is to be said beside it."""
    from contra.errors import ContraError
    from contra.gate import judged

    try:
        return judged(report, settings, floor=floor.value, today=day("--today", today))
    except ContraError as error:
        raise MisuseError(str(error)) from error


def known(file: Path) -> "tuple[Known, ...]":
    """The known disputes of a file."""
    from contra.errors import ContraError
    from contra.store.baseline import read

    try:
        return read(file)
    except ContraError as error:
        raise MisuseError(str(error)) from error


def keep(file: Path, entries: "Sequence[Known]") -> None:
    """Write a file of known disputes."""
    from contra.errors import ContraError
    from contra.store.baseline import write

    try:
        write(file, entries)
    except ContraError as error:
        raise MisuseError(str(error)) from error


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

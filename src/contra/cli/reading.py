"""Reading articles for a command: progress while it lasts, one line when there is nothing to read."""

import sys
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from contra.cli.answer import MisuseError

if TYPE_CHECKING:
    from contra.model import Report
    from contra.settings import Settings

PATIENCE = 0.5  # seconds of silence before progress is told
CLEAR = "\r\x1b[K"


def read(
    paths: Sequence[Path],
    max_bytes: int,
    published: Sequence[str] | None = None,
    *,
    only_times: bool = False,
    settings: "Settings | None" = None,
) -> "Report":
    """The report on all articles under ``paths``, or only on their time expressions."""
    from contra.pipeline import scan_paths, times_of_paths

    work = partial(times_of_paths if only_times else scan_paths, list(paths), settings=settings)
    return _done(work, paths, max_bytes, published)


def read_drafts(
    drafts: Sequence[Path],
    against: Sequence[Path],
    max_bytes: int,
    published: Sequence[str] | None = None,
    *,
    settings: "Settings | None" = None,
    contents: Mapping[Path, bytes] | None = None,
) -> "Report":
    """The report on what drafts dispute; ``contents`` stand for the files at some paths."""
    from contra.pipeline import check_paths

    work = partial(check_paths, list(drafts), list(against), settings=settings, contents=contents)
    report = _done(work, drafts, max_bytes, published)
    if not report.drafts:
        raise MisuseError(_nothing(drafts, report))
    return report


def _done(
    work: "Callable[..., Report]", paths: Sequence[Path], max_bytes: int, published: Sequence[str] | None
) -> "Report":
    """The report that a piece of work gives, with progress while it lasts; what stops it is told in one line."""
    days = _days(published or ())
    tell = progress(sys.stderr, time.monotonic) if sys.stderr.isatty() else None
    report = work(max_bytes=max_bytes, progress=tell, published=days)
    if tell:
        tell("", 0, 0)
    if not report.documents:
        raise MisuseError(_nothing(paths, report))
    return report


def _days(given: Sequence[str]) -> dict[str, date]:
    """The days of ``FILE=DATE``, by file."""
    found: dict[str, date] = {}
    for each in given:
        file, equals, written = each.rpartition("=")
        try:
            found[file] = date.fromisoformat(written)
        except ValueError:
            raise MisuseError(f"--published {each}: {written!r} is no day; write FILE=2024-11-21") from None
        if not (file and equals):
            raise MisuseError(f"--published {each}: no file is named; write FILE=2024-11-21")
    return found


def progress(stream: TextIO, clock: Callable[[], float]) -> Callable[[str, int, int], None]:
    """A function that tells how far a stage has come once the work lasts; an empty stage wipes the line."""
    began, shown = clock(), [0.0]

    def tell(stage: str, done: int, total: int) -> None:
        now = clock()
        if not stage and shown[0]:
            stream.write(CLEAR)
        elif stage and now - began > PATIENCE and now - shown[0] > 0.1:
            shown[0] = now
            stream.write(f"{CLEAR}{stage} {done} of {total}")
        stream.flush()

    return tell


def _nothing(paths: Sequence[Path], report: "Report") -> str:
    """One line on why nothing could be read."""
    if report.skipped:
        first, others = report.skipped[0], len(report.skipped) - 1
        rest = f" (and {others} more)" if others else ""
        return f"nothing to read: {first.path}: {first.reason}{rest}"
    named = ", ".join(str(path) for path in paths)
    return f"nothing to read in {named}; name an article, or a folder that holds some"

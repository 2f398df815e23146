"""Reading articles for a command: progress while it lasts, one line when there is nothing to read."""

import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from contra.cli.answer import MisuseError

if TYPE_CHECKING:
    from contra.model import Report

PATIENCE = 0.5  # seconds of silence before progress is told
CLEAR = "\r\x1b[K"


def read(paths: Sequence[Path], max_bytes: int) -> "Report":
    """The report on all articles under ``paths``."""
    from contra.ingest.errors import ContraError
    from contra.pipeline import scan_paths

    tell = progress(sys.stderr, time.monotonic) if sys.stderr.isatty() else None
    try:
        report = scan_paths(list(paths), max_bytes=max_bytes, progress=tell)
    except ContraError as error:
        raise MisuseError(str(error)) from error
    except OSError as error:  # a name longer than the file system allows
        raise MisuseError(f"{error.filename}: {error.strerror}; name a file or folder that can be read") from error
    if tell:
        tell("", 0, 0)
    if not report.documents:
        raise MisuseError(_nothing(paths, report))
    return report


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
    return f"nothing to read in {named}; name a .txt or .md article, or a folder that holds some"

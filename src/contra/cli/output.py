"""A report in the formats asked for, on standard output and in files; what every command on disputes shares."""

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from contra.cli.answer import Answer, MisuseError
from contra.cli.formats import ENDINGS, SKIPPED_UNTOLD, Page, rendered
from contra.cli.options import Color, Format
from contra.cli.screen import COLUMNS, colored, columns

if TYPE_CHECKING:
    from contra.gate import Judged
    from contra.model import Report

OVER_ARTICLE = "this is one of the articles; write to another file"


class Target(NamedTuple):
    """A file to write."""

    format: Format
    path: Path


class Wanted(NamedTuple):
    """What to print and what to write."""

    format: Format
    files: tuple[Target, ...] = ()
    quiet: bool = False
    show_known: bool = False
    all_assertions: bool = False
    width: int | None = None
    color: Color = Color.auto


def targets(outputs: Sequence[str] | None, paths: Sequence[Path]) -> tuple[Target, ...]:
    """The files of ``--output``, told before ``paths`` are read: each has a format and can be written."""
    found: dict[Path, Target] = {}
    for output in outputs or ():
        target = _target(output)
        if reason := _refused(target.path, found, paths):
            raise MisuseError(f"--output {output}: {reason}")
        found[target.path.resolve()] = target
    return tuple(found.values())


def answer(judged: "Judged", wanted: Wanted, *, fail_on: str, exit_zero: bool) -> Answer:
    """What to print and to say beside it, and the exit code, once the files are written."""
    from contra.report.selection import failing
    from contra.store.files import write

    report = judged.report
    _spare_articles(report, wanted.files)
    failed = failing(report, fail_on)
    for_files = Page(wanted.show_known, failed, wanted.all_assertions, wanted.width or COLUMNS, False)
    write([(target.path, rendered(report, target.format, for_files)) for target in wanted.files])
    code = int(bool(failed) and not exit_zero)
    notes = (*_unread(report, wanted), *judged.notes)
    if wanted.quiet:
        return Answer("", code, notes)
    for_screen = for_files._replace(width=columns(wanted.width), color=colored(wanted.color))
    return Answer(rendered(report, wanted.format, for_screen), code, notes)


def _unread(report: "Report", wanted: Wanted) -> tuple[str, ...]:
    """The files that could not be read, where nothing that is printed or written tells of them."""
    from contra.render.unread import unread

    formats = {target.format for target in wanted.files} | (set() if wanted.quiet else {wanted.format})
    return () if formats - SKIPPED_UNTOLD else unread(report)


def _target(output: str) -> Target:
    """The file of an ``--output``: ``report.sarif``, or ``github:report.log``."""
    name, _, path = output.partition(":")
    if path and name in list(Format):
        return Target(Format(name), Path(path))
    format = ENDINGS.get(Path(output).suffix.lower())
    if format is None:
        names = ", ".join(Format)
        raise MisuseError(f"--output {output}: the ending tells no format; write FORMAT:FILE with one of {names}")
    return Target(format, Path(output))


def _refused(path: Path, others: Collection[Path], scanned: Sequence[Path]) -> str:
    """Why a report is not to be written to a file, and the remedy; nothing where it is."""
    from contra.ingest.formats.names import is_article
    from contra.store.files import unwritable

    real = path.resolve()
    if real in others:
        return "this file is named twice; give every format its own"
    for folder in scanned if is_article(path.name) else ():
        if real != folder.resolve() and real.is_relative_to(folder.resolve()):
            return f"the next scan of {folder} would take it for an article; write it elsewhere"
    over = real in [each.resolve() for each in scanned]
    return unwritable(path) or (OVER_ARTICLE if over else "")


def _spare_articles(report: "Report", files: Sequence[Target]) -> None:
    """Refuse to write over what was read by way of a link in a folder."""
    articles = {Path(document.path).resolve() for document in report.documents if files and document.path}
    for target in files:
        if target.path.resolve() in articles:
            raise MisuseError(f"--output {target.path}: {OVER_ARTICLE}")

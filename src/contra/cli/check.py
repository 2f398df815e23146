"""``contra check``: what a draft disputes, before it goes out."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from contra.cli.answer import Answer, MisuseError
from contra.cli.judging import configured, weighed
from contra.cli.options import (
    MAX_BYTES,
    Against,
    AllAssertions,
    Baseline,
    Color,
    ColorWhen,
    ExitZero,
    FailOn,
    Format,
    FormatOf,
    Ignore,
    MaxBytes,
    MinSeverity,
    Outputs,
    Published,
    Quiet,
    Select,
    Severity,
    ShowKnown,
    Today,
    Width,
)
from contra.cli.output import Wanted, answer, targets
from contra.cli.reading import read_drafts

STDIN = Path("-")

Drafts = Annotated[
    list[Path],
    typer.Argument(
        metavar="DRAFT...", help="Articles or folders; - is standard input.", show_default=False, readable=False
    ),
]
StdinName = Annotated[
    Path | None,
    typer.Option("--stdin-filename", metavar="FILE", help="The name of the draft on standard input."),
]


def check(
    drafts: Drafts,
    against: Against = None,
    stdin_filename: StdinName = None,
    format: FormatOf = Format.table,
    output: Outputs = None,
    quiet: Quiet = False,
    fail_on: FailOn = None,
    exit_zero: ExitZero = False,
    select: Select = None,
    ignore: Ignore = None,
    min_severity: MinSeverity = Severity.note,
    baseline: Baseline = None,
    show_known: ShowKnown = False,
    today: Today = None,
    all_assertions: AllAssertions = False,
    published: Published = None,
    max_bytes: MaxBytes = MAX_BYTES,
    color: ColorWhen = Color.auto,
    width: Width = None,
) -> Answer:
    """Find what drafts dispute.

    In themselves or against other articles; what those dispute among themselves is left out. Exits 1 when there is
    anything.
    """
    files, contents = named(drafts, stdin_filename, max_bytes)
    settings = configured(files[0], select=select, ignore=ignore, fail_on=fail_on, baseline=baseline)
    wanted = Wanted(
        format, targets(output, [*files, *(against or ())]), quiet, show_known, all_assertions, width, color
    )
    report = read_drafts(files, against or (), max_bytes, published, settings=settings, contents=contents)
    judged = weighed(report, settings, min_severity, today)
    return answer(judged, wanted, fail_on=settings.fail_on, exit_zero=exit_zero)


def named(drafts: Sequence[Path], stdin_filename: Path | None, max_bytes: int) -> tuple[list[Path], dict[Path, bytes]]:
    """The files of the drafts, with what stands on standard input in the place of one."""
    if STDIN not in drafts:
        if stdin_filename:
            raise MisuseError(f"--stdin-filename {stdin_filename}: nothing is read from there; give - as the draft")
        return list(drafts), {}
    if stdin_filename is None:
        raise MisuseError("-: a draft on standard input has no name; add --stdin-filename draft.md")
    from contra.ingest.paths import largest

    enough = largest(stdin_filename.name, max_bytes) + 1  # to see that it is too large, were it endless
    data = sys.stdin.buffer.read(enough) if sys.stdin else b""  # closed: `contra check - <&-`
    return [stdin_filename if draft == STDIN else draft for draft in drafts], {stdin_filename: data}

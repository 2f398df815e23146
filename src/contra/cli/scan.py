"""``contra scan``: all disputes in a folder of articles."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from contra.cli.answer import Answer
from contra.cli.judging import configured, fails, weighed
from contra.cli.options import (
    MAX_BYTES,
    AllAssertions,
    Baseline,
    Color,
    ColorWhen,
    ExitZero,
    FailOn,
    Ignore,
    MaxBytes,
    MinSeverity,
    Paths,
    Published,
    Select,
    Severity,
    ShowKnown,
    Today,
    Width,
)
from contra.cli.reading import read
from contra.cli.screen import colored, columns

if TYPE_CHECKING:
    from contra.model import Report


class Format(StrEnum):
    """What `contra scan` can print."""

    table = "table"
    concise = "concise"
    json = "json"


FormatOf = Annotated[Format, typer.Option("--format", help="What to print.")]


def scan(
    paths: Paths,
    format: FormatOf = Format.table,
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
    """Find the disputes between the sources of articles. Exits 1 when there are any."""
    settings = configured(paths[0], select=select, ignore=ignore, fail_on=fail_on, baseline=baseline)
    report = read(paths, max_bytes, published, settings=settings)
    judged = weighed(report, settings, min_severity, today)
    shown = printed(judged.report, format, show_known, all_assertions, width, color)
    return Answer(shown, int(not exit_zero and fails(judged.report, settings)), judged.notes)


def printed(
    report: "Report", format: Format, show_known: bool, all_assertions: bool, width: int | None, color: Color
) -> str:
    """The report as it is printed; programs get known disputes with their status, people only when they ask."""
    from contra.report.selection import unseen

    if format is Format.json:
        from contra.render.json import json

        return json(report, all_assertions=all_assertions)
    report = report if show_known else unseen(report)
    if format is Format.concise:
        from contra.render.concise import concise

        return concise(report)
    from contra.render.table import table

    return table(report, width=columns(width), color=colored(color))

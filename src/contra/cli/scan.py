"""``contra scan``: all disputes in a folder of articles."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from contra.cli.answer import Answer, MisuseError
from contra.cli.options import MAX_BYTES, Color, ColorWhen, MaxBytes, Paths, Published, Severity, Width
from contra.cli.reading import read
from contra.cli.screen import colored, columns

if TYPE_CHECKING:
    from contra.model import Report
    from contra.report.selection import Selection


class Format(StrEnum):
    """What `contra scan` can print."""

    table = "table"
    concise = "concise"
    json = "json"


Codes = list[str] | None
Select = Annotated[Codes, typer.Option("--select", metavar="CODE", help="Only these codes or prefixes: D, N3, T401.")]
Ignore = Annotated[Codes, typer.Option("--ignore", metavar="CODE", help="Not these codes or prefixes.")]


def scan(
    paths: Paths,
    format: Annotated[Format, typer.Option("--format", help="What to print.")] = Format.table,
    fail_on: Annotated[Severity, typer.Option("--fail-on", help="Exit 1 from this severity on.")] = Severity.conflict,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="Exit 0 whatever is found.")] = False,
    select: Select = None,
    ignore: Ignore = None,
    min_severity: Annotated[Severity, typer.Option("--min-severity", help="Show from this one on.")] = Severity.note,
    all_assertions: Annotated[bool, typer.Option("--all-assertions", help="List every assertion (json).")] = False,
    published: Published = None,
    max_bytes: MaxBytes = MAX_BYTES,
    color: ColorWhen = Color.auto,
    width: Width = None,
) -> Answer:
    """Find the disputes between the sources of articles. Exits 1 when there are any."""
    from contra.report.selection import reaches, selected

    wanted = _selection(select, ignore, min_severity)
    report = selected(read(paths, max_bytes, published), wanted)
    failed = not exit_zero and reaches(report, fail_on)
    if format is Format.table:
        from contra.render.table import table

        return Answer(table(report, width=columns(width), color=colored(color)), int(failed))
    return Answer(_plain(report, format, all_assertions), int(failed))


def _plain(report: "Report", format: Format, all_assertions: bool) -> str:
    """The report for a program to read."""
    if format is Format.concise:
        from contra.render.concise import concise

        return concise(report)
    from contra.render.json import json

    return json(report, all_assertions=all_assertions)


def _selection(select: Codes, ignore: Codes, floor: Severity) -> "Selection":
    """The disputes asked for; every prefix must begin a code that exists."""
    from contra.report.selection import Selection, prefixes, unknown
    from contra.rules import RULES

    found = {"--select": prefixes(select or ()), "--ignore": prefixes(ignore or ())}
    for option, wanted in found.items():
        for prefix in unknown(wanted, RULES):
            raise MisuseError(f"{option} {prefix}: no code begins so; `contra rules` lists them")
    return Selection(found["--select"], found["--ignore"], floor.value)

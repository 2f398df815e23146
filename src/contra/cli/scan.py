"""``contra scan``: all disputes in a folder of articles."""

from typing import TYPE_CHECKING, Annotated

import typer

from contra.cli.answer import Answer, MisuseError
from contra.cli.options import (
    MAX_BYTES,
    AllAssertions,
    Color,
    ColorWhen,
    Format,
    FormatOf,
    MaxBytes,
    Outputs,
    Paths,
    Published,
    Quiet,
    Severity,
    Width,
)
from contra.cli.output import Wanted, answer, targets
from contra.cli.reading import read

if TYPE_CHECKING:
    from contra.report.selection import Selection


Codes = list[str] | None
Select = Annotated[Codes, typer.Option("--select", metavar="CODE", help="Only these codes or prefixes: D, N3, T401.")]
Ignore = Annotated[Codes, typer.Option("--ignore", metavar="CODE", help="Not these codes or prefixes.")]


def scan(
    paths: Paths,
    format: FormatOf = Format.table,
    output: Outputs = None,
    quiet: Quiet = False,
    fail_on: Annotated[Severity, typer.Option("--fail-on", help="Exit 1 from this severity on.")] = Severity.conflict,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="Exit 0 whatever is found.")] = False,
    select: Select = None,
    ignore: Ignore = None,
    min_severity: Annotated[Severity, typer.Option("--min-severity", help="Show from this one on.")] = Severity.note,
    all_assertions: AllAssertions = False,
    published: Published = None,
    max_bytes: MaxBytes = MAX_BYTES,
    color: ColorWhen = Color.auto,
    width: Width = None,
) -> Answer:
    """Find the disputes between the sources of articles. Exits 1 when there are any."""
    from contra.report.selection import selected

    selection = _selection(select, ignore, min_severity)
    wanted = Wanted(format, targets(output, paths), quiet, all_assertions=all_assertions, width=width, color=color)
    report = selected(read(paths, max_bytes, published), selection)
    return answer(report, wanted, fail_on=fail_on, exit_zero=exit_zero)


def _selection(select: Codes, ignore: Codes, floor: Severity) -> "Selection":
    """The disputes asked for; every prefix must begin a code that exists."""
    from contra.report.selection import Selection, prefixes, unknown
    from contra.rules import RULES

    found = {"--select": prefixes(select or ()), "--ignore": prefixes(ignore or ())}
    for option, wanted in found.items():
        for prefix in unknown(wanted, RULES):
            raise MisuseError(f"{option} {prefix}: no code begins so; `contra rules` lists them")
    return Selection(found["--select"], found["--ignore"], floor.value)

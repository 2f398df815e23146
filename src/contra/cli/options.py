"""The arguments and options that several commands share."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class Severity(StrEnum):
    """How much a dispute matters, rising."""

    note = "note"
    update = "update"
    caution = "caution"
    conflict = "conflict"


class Color(StrEnum):
    """When to colour."""

    auto = "auto"
    always = "always"
    never = "never"


class Shape(StrEnum):
    """What `contra show` can print."""

    table = "table"
    json = "json"


MAX_BYTES = 5_000_000

Codes = list[str] | None
Select = Annotated[Codes, typer.Option("--select", metavar="CODE", help="Only these codes or prefixes: D, N3, T401.")]
Ignore = Annotated[Codes, typer.Option("--ignore", metavar="CODE", help="Not these codes or prefixes.")]
Against = Annotated[
    list[Path] | None,
    typer.Option("--against", metavar="CORPUS...", help="Articles or folders that have appeared.", show_default=False),
]
FailOn = Annotated[
    Severity | None,
    typer.Option("--fail-on", help="Exit 1 from this severity on, else as configured, else conflict."),
]
ExitZero = Annotated[bool, typer.Option("--exit-zero", help="Exit 0 whatever is found.")]
MinSeverity = Annotated[Severity, typer.Option("--min-severity", help="Show from this one on.")]
AllAssertions = Annotated[bool, typer.Option("--all-assertions", help="List every assertion (json).")]
Baseline = Annotated[
    Path | None, typer.Option("--baseline", metavar="FILE", help="Known disputes, which are no reason to fail.")
]
ShowKnown = Annotated[bool, typer.Option("--show-known", help="Show known and dismissed disputes, too.")]
Today = Annotated[
    str | None,
    typer.Option("--today", metavar="DATE", help="The day by which entries expire, else that of the newest article."),
]
Author = Annotated[str, typer.Option("--author", help="Who decided it.")]
Expires = Annotated[str | None, typer.Option("--expires", metavar="DATE", help="The last day on which it holds.")]

Paths = Annotated[
    list[Path], typer.Argument(metavar="PATHS...", help="Articles (.txt, .md) or folders.", show_default=False)
]
MaxBytes = Annotated[int, typer.Option("--max-bytes", min=1, help="Skip files larger than this.")]
ColorWhen = Annotated[Color, typer.Option("--color", help="Colour the output; auto minds NO_COLOR.")]
Width = Annotated[
    int | None,
    typer.Option(
        "--width", min=60, max=400, help="Columns of the table, else those of the terminal.", show_default=False
    ),
]
ShapeOf = Annotated[Shape, typer.Option("--format", help="What to print.")]
Published = Annotated[
    list[str] | None,
    typer.Option("--published", metavar="FILE=DATE", help="The day an article was published, as 2024-11-21."),
]

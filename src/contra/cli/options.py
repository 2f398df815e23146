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


class Format(StrEnum):
    """How a report on disputes can be written."""

    table = "table"
    concise = "concise"
    json = "json"
    jsonl = "jsonl"
    csv = "csv"
    markdown = "markdown"
    sarif = "sarif"
    junit = "junit"
    github = "github"
    claimreview = "claimreview"


class Shape(StrEnum):
    """What `contra dates` can print."""

    table = "table"
    json = "json"


MAX_BYTES = 5_000_000

Codes = list[str] | None
Select = Annotated[
    Codes, typer.Option("--select", metavar="CODE,...", help="Only these codes, or how they begin: D,N3.")
]
Ignore = Annotated[Codes, typer.Option("--ignore", metavar="CODE,...", help="Not these codes.")]
Against = Annotated[
    list[Path] | None,
    typer.Option(
        "--against",
        metavar="CORPUS...",
        help="Articles or folders that have appeared.",
        show_default=False,
        readable=False,
    ),
]
FailOn = Annotated[
    Severity | None,
    typer.Option("--fail-on", help="Exit 1 from this severity on, else as configured, else conflict."),
]
ExitZero = Annotated[bool, typer.Option("--exit-zero", help="Exit 0 whatever is found.")]
MinSeverity = Annotated[Severity, typer.Option("--min-severity", help="Show from this one on.")]
Baseline = Annotated[
    Path | None,
    typer.Option(
        "--baseline", metavar="FILE", help="The file of known disputes, on which nothing fails.", readable=False
    ),
]
ShowKnown = Annotated[bool, typer.Option("--show-known", help="Show known and dismissed disputes, too.")]
Today = Annotated[
    str | None,
    typer.Option("--today", metavar="DATE", help="The day by which entries expire, else that of the newest article."),
]
Author = Annotated[str, typer.Option("--author", metavar="NAME", help="Who decided it.")]
Expires = Annotated[str | None, typer.Option("--expires", metavar="DATE", help="The last day on which it holds.")]

Paths = Annotated[
    list[Path],
    typer.Argument(
        metavar="PATHS...", help="Articles, archives of them, or folders.", show_default=False, readable=False
    ),
]
MaxBytes = Annotated[int, typer.Option("--max-bytes", metavar="BYTES", min=1, help="Skip files larger than this.")]
ColorWhen = Annotated[Color, typer.Option("--color", help="Colour the output; auto minds NO_COLOR.")]
Width = Annotated[
    int | None,
    typer.Option(
        "--width",
        metavar="COLUMNS",
        min=60,
        max=400,
        help="How wide the table is, else as the terminal.",
        show_default=False,
    ),
]
ShapeOf = Annotated[Shape, typer.Option("--format", help="What to print.")]
FormatOf = Annotated[
    Format,
    typer.Option(
        "--format", metavar="FORMAT", help=f"What to print: {', '.join(list(Format)[:-1])} or {list(Format)[-1]}."
    ),
]
Outputs = Annotated[
    list[str] | None,
    typer.Option(
        "--output",
        metavar="FILE",
        help="Write the report to a file as well, in the format of its ending (.json, .sarif, …) or FORMAT:FILE.",
    ),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Print nothing on standard output.")]
AllAssertions = Annotated[bool, typer.Option("--all-assertions", help="List every assertion (json, jsonl).")]
Published = Annotated[
    list[str] | None,
    typer.Option("--published", metavar="FILE=DATE", help="The day an article was published, as 2024-11-21."),
]

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

Paths = Annotated[
    list[Path], typer.Argument(metavar="PATHS...", help="Articles, archives of them, or folders.", show_default=False)
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

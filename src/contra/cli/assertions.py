"""``contra assertions``: who says what, and when."""

from contra.cli.answer import Answer
from contra.cli.options import MAX_BYTES, Color, ColorWhen, MaxBytes, Paths, Shape, ShapeOf, Width
from contra.cli.reading import read
from contra.cli.screen import colored, columns


def assertions(
    paths: Paths,
    format: ShapeOf = Shape.table,
    max_bytes: MaxBytes = MAX_BYTES,
    color: ColorWhen = Color.auto,
    width: Width = None,
) -> Answer:
    """List who says what, and when, article by article."""
    from msgspec.structs import replace

    report = read(paths, max_bytes)
    if format is Shape.json:
        from contra.render.json import json

        return Answer(json(replace(report, conflicts=()), all_assertions=True))
    from contra.render.assertions import assertions as listed

    return Answer(listed(report, width=columns(width), color=colored(color)))

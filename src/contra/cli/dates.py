"""``contra dates``: every time expression with what it is taken to mean."""

from contra.cli.answer import Answer
from contra.cli.options import MAX_BYTES, Color, ColorWhen, MaxBytes, Paths, Published, Shape, ShapeOf, Width
from contra.cli.reading import read
from contra.cli.screen import colored, columns


def dates(
    paths: Paths,
    format: ShapeOf = Shape.table,
    published: Published = None,
    max_bytes: MaxBytes = MAX_BYTES,
    color: ColorWhen = Color.auto,
    width: Width = None,
) -> Answer:
    """List every time expression.

    Article by article, with its value and what fixed it.
    """
    from contra.render.unread import unread

    report = read(paths, max_bytes, published, only_times=True)
    if format is Shape.json:
        from contra.render.json import times

        return Answer(times(report), notes=unread(report))
    from contra.render.dates import dates as listed

    return Answer(listed(report, width=columns(width), color=colored(color)), notes=unread(report))

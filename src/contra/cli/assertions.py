"""``contra assertions``: who says what, and when."""

from enum import StrEnum
from typing import Annotated

import typer

from contra.cli.answer import Answer
from contra.cli.options import MAX_BYTES, Color, ColorWhen, MaxBytes, Paths, Published, Width
from contra.cli.reading import read
from contra.cli.screen import colored, columns


class Listing(StrEnum):
    """What `contra assertions` can print."""

    table = "table"
    json = "json"
    marked = "marked"


ListingOf = Annotated[Listing, typer.Option("--format", help="What to print; marked shows the articles' own text.")]


def assertions(
    paths: Paths,
    format: ListingOf = Listing.table,
    published: Published = None,
    max_bytes: MaxBytes = MAX_BYTES,
    color: ColorWhen = Color.auto,
    width: Width = None,
) -> Answer:
    """List who says what, and when, article by article."""
    from msgspec.structs import replace

    from contra.render.unread import unread

    report = read(paths, max_bytes, published)
    if format is Listing.json:
        from contra.render.json import json

        return Answer(json(replace(report, conflicts=()), all_assertions=True))
    if format is Listing.marked:
        from contra.render.article import articles as listed
    else:
        from contra.render.assertions import assertions as listed
    return Answer(listed(report, width=columns(width), color=colored(color)), notes=unread(report))

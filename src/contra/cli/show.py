"""``contra show``: one dispute in full."""

from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from contra.cli.answer import Answer, MisuseError
from contra.cli.judging import configured
from contra.cli.options import (
    MAX_BYTES,
    Against,
    Color,
    ColorWhen,
    Format,
    FormatOf,
    MaxBytes,
    Paths,
    Published,
    Severity,
    Width,
)
from contra.cli.output import Wanted, answer
from contra.cli.reading import read, read_drafts
from contra.cli.screen import colored, columns

if TYPE_CHECKING:
    from contra.model import Conflict, Report


def show(
    id: Annotated[str, typer.Argument(metavar="ID", help="The dispute's id, or how it begins.", show_default=False)],
    paths: Paths,
    against: Against = None,
    format: FormatOf = Format.table,
    published: Published = None,
    max_bytes: MaxBytes = MAX_BYTES,
    color: ColorWhen = Color.auto,
    width: Width = None,
) -> Answer:
    """Show one dispute with all its evidence.

    With --against it is one that `contra check` finds.
    """
    from msgspec.structs import replace

    from contra.gate import Judged
    from contra.report.selection import graded

    settings = configured(paths[0])
    reading = partial(read_drafts, paths, against) if against else partial(read, paths)
    report = graded(reading(max_bytes, published, settings=settings), settings.severities)
    conflict = one(report, id)
    if format is Format.table:
        from contra.render.dispute import dispute

        return Answer(dispute(conflict, width=columns(width), color=colored(color)))
    alone = Judged(replace(report, conflicts=(conflict,)), ())
    return answer(
        alone, Wanted(format, show_known=True, width=width, color=color), fail_on=Severity.conflict, exit_zero=True
    )


def one(report: "Report", id: str) -> "Conflict":
    """The dispute whose id is ``id`` or alone begins so."""
    exact = [conflict for conflict in report.conflicts if conflict.id == id]
    found = exact or [conflict for conflict in report.conflicts if conflict.id.startswith(id)]
    if not found:
        raise MisuseError(f"no dispute {id} in these articles; `contra scan --format concise` lists their ids")
    if len(found) > 1:
        ids = ", ".join(conflict.id for conflict in found[:3])
        raise MisuseError(f"{len(found)} disputes begin with {id} ({ids}); give more of the id")
    return found[0]

"""``contra baseline``: the file of known disputes written, pruned, and told of."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from contra.cli.answer import Answer
from contra.cli.examples import epilog
from contra.cli.judging import configured, day, weighed
from contra.cli.options import MAX_BYTES, Ignore, MaxBytes, MinSeverity, Paths, Published, Select, Severity, Today
from contra.cli.reading import read

if TYPE_CHECKING:
    from contra.report.known import Told

baseline = typer.Typer(name="baseline", help="Write, prune or tell of a file of known disputes.", rich_markup_mode=None)

File = Annotated[
    Path,
    typer.Argument(metavar="FILE", help="The file of known disputes.", show_default=False, readable=False),
]


@baseline.command(epilog=epilog("baseline write"))
def write(
    file: File,
    paths: Paths,
    select: Select = None,
    ignore: Ignore = None,
    min_severity: MinSeverity = Severity.note,
    today: Today = None,
    published: Published = None,
    max_bytes: MaxBytes = MAX_BYTES,
) -> Answer:
    """Take down all disputes as known. What was decided stays, with its reasons; what has expired begins anew."""
    from contra.render.unread import unread
    from contra.report.known import newest, taken_down
    from contra.store import baseline as known

    settings, before = configured(paths[0], select=select, ignore=ignore).without_baseline, known.begun(file)
    report = read(paths, max_bytes, published, settings=settings)
    judged = weighed(report, settings, min_severity, None)
    entries = taken_down(judged.report, before, day("--today", today) or newest(report))
    known.write(file, entries)
    fresh = len({each.id for each in entries} - {each.id for each in before})
    return Answer(
        f"{file.as_posix()}: {len(entries)} known, {fresh} of them new\n", notes=(*unread(report), *judged.notes)
    )


@baseline.command(epilog=epilog("baseline prune"))
def prune(
    file: File, paths: Paths, today: Today = None, published: Published = None, max_bytes: MaxBytes = MAX_BYTES
) -> Answer:
    """Drop the entries that do not stand.

    No pair of their sentences is there any more, or they have expired.
    """
    from contra.report.known import STANDS
    from contra.store import baseline as known

    told, notes = _states(file, paths, today, published, max_bytes)
    known.write(file, [entry for entry, state in told if state == STANDS])
    dropped = sum(state != STANDS for _, state in told)
    return Answer(f"{file.as_posix()}: {len(told) - dropped} kept, {dropped} dropped\n", notes=notes)


@baseline.command(epilog=epilog("baseline status"))
def status(
    file: File, paths: Paths, today: Today = None, published: Published = None, max_bytes: MaxBytes = MAX_BYTES
) -> Answer:
    """Tell whether every entry stands, is stale or has expired."""
    from contra.gate import tally
    from contra.render.known import entries

    told, notes = _states(file, paths, today, published, max_bytes)
    return Answer(f"{entries(told)}{file.as_posix()}: {tally(state for _, state in told)}\n", notes=notes)


def _states(
    file: Path, paths: list[Path], today: str | None, published: list[str] | None, max_bytes: int
) -> "tuple[list[Told], tuple[str, ...]]":
    """Every entry of a file with its state among some articles, and what of these could not be read."""
    from contra.render.unread import unread
    from contra.report.known import newest, states
    from contra.store import baseline as known

    entries, written = known.read(file), day("--today", today)
    report = read(paths, max_bytes, published, settings=configured(paths[0]))
    return states(report, entries, written or newest(report)), unread(report)

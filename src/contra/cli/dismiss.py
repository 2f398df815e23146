"""``contra dismiss``: one dispute set aside, with the reason."""

from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from contra.cli.answer import Answer, MisuseError
from contra.cli.judging import configured, day
from contra.cli.options import MAX_BYTES, Against, Author, Baseline, Expires, MaxBytes, Paths, Published
from contra.cli.reading import read, read_drafts
from contra.cli.show import one

Reason = Annotated[str, typer.Option("--reason", metavar="WORDS", help="Why it is no matter.", show_default=False)]


def dismiss(
    id: Annotated[str, typer.Argument(metavar="ID", help="The dispute's id, or how it begins.", show_default=False)],
    paths: Paths,
    reason: Reason,
    against: Against = None,
    baseline: Baseline = None,
    author: Author = "",
    expires: Expires = None,
    published: Published = None,
    max_bytes: MaxBytes = MAX_BYTES,
) -> Answer:
    """Dismiss one dispute, with the reason.

    It goes into a file of known ones, which is made where there is none.
    With --against it is one that `contra check` finds.
    """
    from contra.render.unread import unread
    from contra.render.visible import visible
    from contra.report.known import entry, with_dismissed
    from contra.store.baseline import begun, write

    settings = configured(paths[0], baseline=baseline)
    file, last = _file(settings.baseline), day("--expires", expires)
    if not reason.strip():
        raise MisuseError("--reason: it is empty; say why the dispute is no matter")
    before = begun(file)
    reading = partial(read_drafts, paths, against) if against else partial(read, paths)
    report = reading(max_bytes, published, settings=settings)
    conflict = one(report, id)
    write(file, with_dismissed(before, entry(conflict, "dismissed", reason.strip(), author.strip(), last)))
    told = f"{file.as_posix()}: dismissed {conflict.id} {conflict.code} {visible(conflict.message)}\n"
    return Answer(told, notes=unread(report))


def _file(named: Path | None) -> Path:
    """The file of known disputes, which somebody must have named."""
    if named is None:
        raise MisuseError("no file of known disputes is named; add --baseline known.toml, or baseline to contra.toml")
    return named

"""``contra text``: the text that offsets and line numbers refer to."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from contra.cli.answer import Answer, MisuseError
from contra.cli.judging import configured
from contra.cli.options import MAX_BYTES, MaxBytes

if TYPE_CHECKING:
    from contra.model import Document

File = Annotated[Path, typer.Argument(metavar="FILE", help="An article, or a file of several.", show_default=False)]
Member = Annotated[
    str | None, typer.Option("--member", metavar="NAME", help="Which article of the file: 3, folder/a.html.")
]


def text(file: File, member: Member = None, max_bytes: MaxBytes = MAX_BYTES) -> Answer:
    """Print the text of an article exactly as it was read: what offsets and line numbers refer to."""
    from contra.ingest import ContraError, read_paths

    patterns = configured(file).patterns
    try:
        documents, skipped = read_paths([file], max_bytes=max_bytes, patterns=patterns)
    except ContraError as error:
        raise MisuseError(str(error)) from error
    found = {(document.path or "").removeprefix(file.as_posix()): document for document in documents}
    if not found:
        raise MisuseError(f"{skipped[0].path}: {skipped[0].reason}" if skipped else f"{file}: nothing to read")
    return Answer(_shown(_one(file, found, member).text))


def _one(file: Path, found: dict[str, "Document"], member: str | None) -> "Document":
    """The article of that name, or the only one."""
    if member is None and len(found) == 1:
        return next(iter(found.values()))
    named = [document for name, document in found.items() if member is not None and name[1:] == member.lstrip("#/")]
    if named:
        return named[0]
    names = ", ".join(name[1:] for name in list(found)[:5]) + (", ..." if len(found) > 5 else "")
    wrong = f"no article {member} in it" if member else f"{len(found)} articles in it"
    raise MisuseError(f"{file}: {wrong}; name one with --member: {names}")


def _shown(text: str) -> str:
    """The text as it is; on a terminal what could move the cursor is written out."""
    if not sys.stdout.isatty():
        return text
    from contra.render.visible import visible

    return "".join(f"{visible(line)}\n" for line in text.splitlines())

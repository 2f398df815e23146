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

File = Annotated[
    Path, typer.Argument(metavar="FILE", help="An article, or a file of several.", show_default=False, readable=False)
]
Member = Annotated[
    str | None, typer.Option("--member", metavar="NAME", help="Which article of the file: 3, folder/a.html.")
]


def text(file: File, member: Member = None, max_bytes: MaxBytes = MAX_BYTES) -> Answer:
    """Print the text of an article as it was read.

    Exactly that text is what offsets and line numbers refer to.
    """
    from contra.ingest import read_paths

    documents, skipped = read_paths([file], max_bytes=max_bytes, patterns=configured(file).patterns)
    wanted = (member or "").lstrip("#/")
    for one in skipped:
        if not documents or (member and _inside(one.path, file) == wanted):
            raise MisuseError(f"{one.path}: {one.reason}")
    return Answer(_shown(_one(file, {_inside(each.path, file): each for each in documents}, wanted).text))


def _inside(path: str | None, file: Path) -> str:
    """The name of an article inside its file."""
    return (path or "").removeprefix(file.as_posix()).lstrip("#/")


def _one(file: Path, found: dict[str, "Document"], wanted: str) -> "Document":
    """The article of that name, or the only one."""
    if not found:
        raise MisuseError(f"{file}: nothing to read; name an article")
    if wanted in found:
        return found[wanted]
    if not wanted and len(found) == 1:
        return next(iter(found.values()))
    names = ", ".join(list(found)[:5]) + (", ..." if len(found) > 5 else "")
    wrong = f"no article {wanted} in it" if wanted else f"{len(found)} articles in it"
    remedy = f"name one with --member: {names}" if names else "leave --member out"
    raise MisuseError(f"{file}: {wrong}; {remedy}")


def _shown(text: str) -> str:
    """The text as it is; on a terminal what could move the cursor is written out."""
    if not sys.stdout.isatty():
        return text
    from contra.render.visible import visible

    return "".join(f"{visible(line)}\n" for line in text.splitlines())

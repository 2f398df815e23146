"""Paths -> documents."""

import hashlib
import os
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from contra.ingest.decode import decoded
from contra.ingest.describe import describe
from contra.ingest.errors import ContraError
from contra.ingest.front_matter import front_matter
from contra.ingest.metadata import Metadata, Told
from contra.ingest.patterns import Patterns
from contra.model import Document, Skipped

ENDINGS = (".txt", ".md")
NOT_ARTICLES = frozenset({"changelog", "contributing", "licence", "license", "readme"})  # they tell about a folder
MAX_BYTES = 5_000_000


class Found(NamedTuple):
    """A file to read, and its name from the folder that was scanned."""

    path: Path
    name: str


def read_paths(
    paths: Sequence[Path],
    *,
    max_bytes: int = MAX_BYTES,
    published: Mapping[str, date] | None = None,
    patterns: Patterns | None = None,
    contents: Mapping[Path, bytes] | None = None,
) -> tuple[tuple[Document, ...], tuple[Skipped, ...]]:
    """The articles under ``paths`` in order, and the files that could not be read with the reason.

    ``published`` gives days of publication by file; a file that is none of the articles is an error. ``contents``
    are bytes that stand for the files at some paths, whether there are such files or not.
    """
    documents: dict[str, Document] = {}
    skipped: list[Skipped] = []
    metadata, contents = Metadata(published or {}, patterns), contents or {}
    for file in _once(found for path in paths for found in _files(path, skipped, contents)):
        shown = file.path.as_posix()
        try:
            name = file.name if file.name not in documents else shown
            document = _document(file.path, name, metadata.told(file.path), _bytes(file.path, max_bytes, contents))
        except ContraError as error:
            skipped.append(Skipped(shown, f"line {error.place}: {error.reason}" if error.place else error.reason))
        else:
            documents[document.id] = document
    for given in metadata.unknown():
        raise ContraError("a day is given for what is no article here", file=given, remedy="name one of the files read")
    return tuple(documents.values()), (*skipped, *metadata.skipped)


def _once(found: Iterator[Found]) -> Iterator[Found]:
    """Every file once, however many of the paths lead to it."""
    seen: set[str] = set()
    for file in found:
        real = os.path.realpath(file.path)
        if real not in seen:
            seen.add(real)
            yield file


def _files(path: Path, skipped: list[Skipped], contents: Mapping[Path, bytes]) -> Iterator[Found]:
    """The files that ``path`` names or holds."""
    if path in contents:
        yield Found(path, path.name)
    elif path.is_dir():
        yield from _walked(path, skipped)
    elif path.exists() or path.is_symlink():
        yield Found(path, path.name)
    else:
        raise ContraError("no such file or folder", file=path.as_posix(), remedy="check the spelling of the path")


def _walked(root: Path, skipped: list[Skipped]) -> Iterator[Found]:
    """The articles in a folder and the folders below, sorted."""

    def refused(error: OSError) -> None:
        reason = f"the folder cannot be opened: {error.strerror}; check its permissions"
        skipped.append(Skipped(Path(error.filename).as_posix(), reason))

    for folder, below, names in os.walk(root, onerror=refused):
        below[:] = sorted(name for name in below if not name.startswith("."))
        for name in sorted(filter(_article, names)):
            path = Path(folder, name)
            yield Found(path, path.relative_to(root).as_posix())


def _article(name: str) -> bool:
    """Whether a file of a folder is taken for an article by its name."""
    file = Path(name)
    return file.suffix.lower() in ENDINGS and not name.startswith(".") and file.stem.lower() not in NOT_ARTICLES


def _document(path: Path, name: str, told: Told, data: bytes) -> Document:
    """The article in the bytes of a file, with what is told of it beside."""
    text = decoded(data)
    if not text.strip():
        raise ContraError("the file is empty", remedy="save the article again, or delete the file")
    front_matter(text)
    sha256 = hashlib.sha256(data).hexdigest()
    return describe(
        Document(
            id=name,
            text=text,
            path=path.as_posix(),
            sha256=sha256,
            title=told.title,
            outlet=told.outlet,
            url=told.url,
            published=told.published,
            published_from=told.published_from,
        )
    )


def _bytes(path: Path, max_bytes: int, contents: Mapping[Path, bytes]) -> bytes:
    """The bytes of a file, or those that stand for it; it must have a known ending and be no larger than allowed."""
    if path.suffix.lower() not in ENDINGS:
        ending = path.suffix or "no ending"
        raise ContraError(f"{ending} is not read, only .txt and .md", remedy="convert the article to plain text")
    try:
        given = contents.get(path)
        if given is None and not path.is_file():
            raise ContraError("not a regular file", remedy="name a text file or a folder")
        if (size := path.stat().st_size if given is None else len(given)) > max_bytes:
            raise ContraError(f"{size:,} bytes, more than {max_bytes:,}", remedy="split the file or raise the limit")
        return path.read_bytes() if given is None else given
    except OSError as error:
        raise ContraError(f"cannot be read: {error.strerror}", remedy="check the file and its permissions") from error

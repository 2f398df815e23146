"""Paths -> documents."""

import hashlib
import os
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

from msgspec import structs

from contra.ingest.describe import describe
from contra.ingest.errors import ContraError
from contra.ingest.formats.article import Article, Terms
from contra.ingest.formats.bounded import TIMES
from contra.ingest.formats.names import TABLE, holds_several, is_article, is_known
from contra.ingest.formats.reading import articles
from contra.ingest.metadata import Metadata, Told
from contra.ingest.patterns import Patterns
from contra.model import Document, Skipped

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
    terms = Terms(max_bytes, metadata.columns)
    for file in _once(found for path in paths for found in _files(path, skipped, contents)):
        shown = file.path.as_posix()
        for found in _read(file.path, terms, contents.get(file.path)):
            if isinstance(found, Skipped):
                skipped.append(Skipped(f"{shown}{found.path}", found.reason))
                continue
            id = f"{file.name}{found.member}"
            id = _printable(id if id not in documents else f"{shown}{found.member}")
            documents[id] = _document(file.path, id, found, metadata.told(file.path, found.member))
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
    elif path.name == TABLE:  # contra scan articles/*
        return
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
        below[:] = sorted(name for name in below if not name.startswith(".") and not _is_part_of_page(name, names))
        for name in sorted(filter(is_article, names)):
            path = Path(folder, name)
            yield Found(path, path.relative_to(root).as_posix())


def _is_part_of_page(folder: str, beside: Sequence[str]) -> bool:
    """Whether a browser put a folder beside a page that it saved: ``news_files`` beside ``news.html``."""
    page = folder.removesuffix("_files")
    return page != folder and not {f"{page}.html", f"{page}.htm"}.isdisjoint(beside)


def _read(path: Path, terms: Terms, given: bytes | None) -> Iterator[Article | Skipped]:
    """The articles of a file, or of the bytes that stand for it, and what in it could not be read."""
    try:
        size = _size(path, terms.max_bytes, given)
        with path.open("rb") if given is None else BytesIO(given) as stream:
            digest = "" if holds_several(path.name) else hashlib.file_digest(stream, "sha256").hexdigest()
            stream.seek(0)
            for found in articles(path.name, stream, size, terms):
                yield structs.replace(found, sha256=digest) if digest and isinstance(found, Article) else found
    except ContraError as error:
        yield Skipped("", error.placed_reason)
    except OSError as error:
        yield Skipped("", f"cannot be read: {error.strerror}; check the file and its permissions")


def _size(path: Path, max_bytes: int, given: bytes | None) -> int:
    """The size of a file that has a known ending and is no larger than allowed."""
    if not is_known(path.name):
        ending = path.suffix or "a file without an ending"
        raise ContraError(f"{ending} is not read", remedy="save the article as .txt, .md, .html, .pdf or .docx")
    if given is None and not path.is_file():
        raise ContraError("not a regular file", remedy="name an article or a folder")
    size = path.stat().st_size if given is None else len(given)
    most = largest(path.name, max_bytes)
    if not size:
        raise ContraError("the file is empty", remedy="save the article again, or delete the file")
    if size > most:
        raise ContraError(f"{size:,} bytes, more than {most:,}", remedy="split the file or raise the limit")
    return size


def largest(name: str, max_bytes: int) -> int:
    """The most bytes that a file of this name may have."""
    return max_bytes * (TIMES if holds_several(name) else 1)


def _document(path: Path, id: str, article: Article, told: Told) -> Document:
    """The article with what is told of it beside, which goes before what its file tells."""
    fields = {name: _whole(value) for name, value in structs.asdict(article).items() if name != "member"}
    return describe(
        Document(
            **{**fields, **told.fields},
            id=id,
            path=f"{path.as_posix()}{article.member}",
        )
    )


def _printable(name: str) -> str:
    """The name in which halves of surrogate pairs, as names of files may have them, are written out."""
    return name.encode("utf-8", "backslashreplace").decode("utf-8")


def _whole(value: Any) -> Any:
    """The value; in a text question marks for halves of surrogate pairs, which cannot be printed."""
    return value.encode("utf-8", "replace").decode("utf-8") if isinstance(value, str) else value

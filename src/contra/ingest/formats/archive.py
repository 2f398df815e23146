"""Archives: the files in them, read where they are; nothing is written to the disk."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from contra.ingest.errors import ContraError
from contra.ingest.formats.article import Terms
from contra.ingest.formats.bounded import room, too_large
from contra.ingest.formats.names import TABLE, is_article

if TYPE_CHECKING:
    from zipfile import ZipFile, ZipInfo

MOST = 10_000  # files in an archive


class Packed(NamedTuple):
    """A file in an archive."""

    name: str
    size: int
    open: Callable[[], BinaryIO]


def packed_files(ending: str, stream: BinaryIO, size: int, terms: Terms) -> Iterator[Packed]:
    """The articles and tables of metadata in an archive; each is to be read before the next is asked for."""
    left, seen = room(size, terms.max_bytes), dict[str, int]()
    for number, file in enumerate(_in_zip(stream) if ending == ".zip" else _in_tar(stream)):
        left -= file.size
        if left < 0:
            raise too_large(room(size, terms.max_bytes))
        if number == MOST:
            raise ContraError(f"more than {MOST:,} files", remedy="unpack it and scan the folder")
        seen[file.name] = seen.get(file.name, 0) + 1
        yield file if seen[file.name] == 1 else file._replace(name=f"({seen[file.name]})/{file.name}")


def _in_zip(stream: BinaryIO) -> Iterator[Packed]:
    """The files of a zip archive."""
    from zipfile import BadZipFile, ZipFile

    try:
        archive = ZipFile(stream)
    except BadZipFile as error:
        raise ContraError("no whole zip archive", remedy="pack it again") from error
    for info in archive.infolist():
        name = _inner(info.filename)
        if info.is_dir() or not _is_wanted(name):
            continue
        yield Packed(name, info.file_size, partial(_opened, archive, info))


def _opened(archive: "ZipFile", info: "ZipInfo") -> BinaryIO:
    """The stream of a file in a zip archive."""
    if info.flag_bits & 1:
        raise ContraError("encrypted", remedy="unpack it with its password")
    return archive.open(info)  # type: ignore[return-value]


def _in_tar(stream: BinaryIO) -> Iterator[Packed]:
    """The files of a tar archive."""
    import tarfile

    try:
        with tarfile.open(fileobj=stream, mode="r|", bufsize=512) as archive:
            for info in archive:
                name = _inner(info.name)
                if info.isreg() and not info.issparse() and _is_wanted(name):
                    yield Packed(name, info.size, partial(archive.extractfile, info))  # type: ignore[arg-type]
    except tarfile.ReadError as error:
        raise ContraError("it breaks off, or is no tar archive", remedy="pack it again") from error


def _inner(name: str) -> str:
    """The name of a file inside the archive, without steps that lead out of it."""
    steps = name.encode("utf-8", "replace").decode().replace("\\", "/").split("/")
    return "/".join(step for step in steps if step not in ("", ".", ".."))


def _is_wanted(name: str) -> bool:
    """Whether a file is an article or a table of metadata, in no hidden folder."""
    *folders, last = name.split("/")
    hidden = any(folder.startswith(".") or folder == "__MACOSX" for folder in folders)
    return not hidden and (is_article(last) or last == TABLE)

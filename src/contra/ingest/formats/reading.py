"""A file -> its articles, whatever its format."""

from collections.abc import Iterator
from io import BufferedIOBase
from typing import BinaryIO

from msgspec.structs import replace

from contra.ingest.errors import ContraError
from contra.ingest.formats.archive import Packed, packed_files
from contra.ingest.formats.article import Article, Terms
from contra.ingest.formats.bounded import bounded, whole
from contra.ingest.formats.names import ARCHIVES, READERS, TABLE, endings
from contra.ingest.metadata import Told, row_of, table_of
from contra.model import Skipped

Found = Article | Skipped


def articles(name: str, stream: BinaryIO, size: int, terms: Terms, *, inside: bool = False) -> Iterator[Found]:
    """The articles of a file, and what in it could not be read with the reason; the path is that inside the file."""
    nothing = True
    try:
        for found in _articles(name, stream, size, terms, inside):
            nothing = False
            yield found
    except Exception as error:  # whatever a library says of a damaged file
        yield _fault(error)
    else:
        if nothing:
            yield Skipped("", "no article in it; save the articles again, or delete the file")


def _fault(error: Exception, member: str = "") -> Skipped:
    """What to tell of an error."""
    if isinstance(error, ContraError):
        return Skipped(member, error.placed_reason)
    if isinstance(error, EOFError):
        return Skipped(member, "it breaks off; save it again")
    said = f"{type(error).__name__}: {' '.join(str(error).split())[:80]}"
    return Skipped(member, f"damaged ({said.rstrip(': ')}); save it again")


def _articles(name: str, stream: BinaryIO, size: int, terms: Terms, inside: bool) -> Iterator[Found]:
    """The articles of a file."""
    ending, packing = endings(name)
    if inside and (packing or ending in ARCHIVES):
        raise ContraError("packed within an archive", remedy="unpack the outer one")
    plain = bounded(_unpacked(stream, packing), size, terms.max_bytes) if packing else stream
    if ending not in ARCHIVES:
        return READERS[ending](plain, terms)
    return _in_archive(ending, plain, size, terms)


def _unpacked(stream: BinaryIO, packing: str) -> BufferedIOBase:
    """What a packed stream unpacks to."""
    import bz2
    import gzip
    import lzma

    return {".gz": gzip.open, ".bz2": bz2.open, ".xz": lzma.open}[packing](stream)  # type: ignore[operator, no-any-return]


def _in_archive(ending: str, stream: BinaryIO, size: int, terms: Terms) -> Iterator[Found]:
    """The articles of an archive in the order of their names, with what the tables in it tell of them."""
    found: list[tuple[str, Found]] = []
    tables: dict[str, dict[str, Told]] = {}
    faults: list[Skipped] = []
    try:
        for file in packed_files(ending, stream, size, terms):
            folder, _, last = file.name.rpartition("/")
            if last == TABLE:
                tables[folder] = _table(file, terms, faults)
            else:
                found += [(file.name, each) for each in _members(file, terms)]
    except Exception as error:  # an archive that breaks off
        faults.append(_fault(error))
    for name, each in sorted(found, key=lambda entry: entry[0]):
        yield _placed(name, each, tables)
    yield from faults


def _members(file: Packed, terms: Terms) -> Iterator[Found]:
    """The articles of a file in an archive."""
    try:
        stream = file.open()
    except Exception as error:  # encrypted, or packed in an unknown way
        return iter([_fault(error)])
    return articles(file.name, stream, file.size, terms, inside=True)


def _table(file: Packed, terms: Terms, faults: list[Skipped]) -> dict[str, Told]:
    """A table of metadata in an archive; one that cannot be read is told of."""
    try:
        return table_of(whole(file.open(), terms.max_bytes))
    except Exception as error:
        faults.append(_fault(error, f"/{file.name}"))
        return {}


def _placed(name: str, found: Found, tables: dict[str, dict[str, Told]]) -> Found:
    """The same as it stands in its archive, with what the table beside it tells."""
    if isinstance(found, Skipped):
        return Skipped(f"/{name}{found.path}", found.reason)
    folder, _, last = name.rpartition("/")
    told = row_of(tables.get(folder, {}), last, found.member)
    return replace(found, member=f"/{name}{found.member}", **told.fields)

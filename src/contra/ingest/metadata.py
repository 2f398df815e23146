"""What is told of articles from outside: on the command line, in a ``metadata.csv`` beside them, in the settings."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path

from msgspec import Struct, structs

from contra.ingest.calendar import parsed_day
from contra.ingest.decode import decoded
from contra.ingest.errors import ContraError
from contra.ingest.patterns import Patterns
from contra.model import Skipped

TABLE = "metadata.csv"
COLUMNS = frozenset({"file", "outlet", "published", "title", "url"})


class Told(Struct, frozen=True):
    """What is told of an article from outside."""

    outlet: str | None = None
    title: str | None = None
    url: str | None = None
    published: date | None = None
    published_from: str = "unknown"

    @property
    def fields(self) -> dict[str, object]:
        """The fields that are told."""
        return {name: value for name, value in structs.asdict(self).items() if value not in (None, "unknown")}


class Metadata:
    """What is told of the articles under some paths; a table that cannot be read is left out and told of."""

    def __init__(self, published: Mapping[str, date], patterns: Patterns | None) -> None:
        self.published = dict(published)
        self.named: set[str] = set()  # files given on the command line that were met
        self.skipped: list[Skipped] = []
        self._patterns = patterns
        self._tables: dict[Path, dict[str, Told]] = {}

    @property
    def columns(self) -> dict[str, str]:
        """The columns of exports by what they tell, as far as the settings name them."""
        return self._patterns.columns if self._patterns else {}

    def told(self, path: Path, member: str = "") -> Told:
        """What is told of an article: on the command line before its folder's table, there before settings."""
        found = _fitted(row_of(self._table(path.parent), path.name, member), self._patterns, path)
        for file in (f"{path.as_posix()}{member}", f"{path.name}{member}", path.as_posix(), path.name):
            if file in self.published:
                self.named.add(file)
                return _dated(found, self.published[file], "given")
        return found

    def unknown(self) -> list[str]:
        """The files given on the command line that are none of the articles."""
        return sorted(self.published.keys() - self.named)

    def _table(self, folder: Path) -> dict[str, Told]:
        """The rows of a folder's table, by file."""
        if folder not in self._tables:
            self._tables[folder] = {}
            path = folder / TABLE
            try:
                self._tables[folder] = table_of(path.read_bytes()) if path.is_file() else {}
            except ContraError as error:
                self.skipped.append(Skipped(path.as_posix(), error.placed_reason))
            lost = (name for name in self._tables[folder] if not _is_beside(folder, name))
            self.skipped += [Skipped(path.as_posix(), f"no file {name} beside it; correct the name") for name in lost]
        return self._tables[folder]


def _fitted(told: Told, patterns: Patterns | None, path: Path) -> Told:
    """The same with what patterns of files add."""
    if not patterns:
        return told
    told = structs.replace(told, outlet=told.outlet or patterns.outlet(path))
    day = None if told.published else patterns.day(path)
    return _dated(told, day, patterns.file) if day else told


def _dated(told: Told, day: date, told_by: str) -> Told:
    """The same with a day."""
    return structs.replace(told, published=day, published_from=told_by)


def _is_beside(folder: Path, name: str) -> bool:
    """Whether the file is there that a row names, or that holds what it names: ``feed.xml#3``, ``a.zip/b.html``."""
    inner = Path(name.partition("#")[0])
    return any((folder / part).is_file() for part in (Path(name), inner, *inner.parents))


def row_of(table: Mapping[str, Told], file: str, member: str) -> Told:
    """What a table tells of an article, or of the file that holds it with others."""
    return table.get(f"{file}{member}") or table.get(file) or Told()


def table_of(data: bytes) -> dict[str, Told]:
    """The rows of a table by the files they tell of."""
    return dict(_rows(data))


def _rows(data: bytes) -> Iterator[tuple[str, Told]]:
    """The rows of a table; a column or a day that cannot be understood is an error that names its line."""
    reader = csv.DictReader(io.StringIO(decoded(data)), strict=True)
    try:
        reader.fieldnames = _columns(reader.fieldnames or ())
        for row in reader:
            yield (row["file"] or "").strip(), _told(row, reader.line_num)
    except csv.Error as error:
        place = str(reader.line_num + 1)
        raise ContraError(f"not CSV: {error}", place=place, remedy="correct the quotation marks") from error


def _columns(names: Iterable[str]) -> list[str]:
    """The names of the columns, in small letters."""
    found = [name.strip().lower() for name in names]
    if "file" not in found or not COLUMNS.issuperset(found):
        strange = ", ".join(name for name in found if name not in COLUMNS) or "no column file"
        raise ContraError(f"{strange}: unknown columns", place="1", remedy=f"name them {', '.join(sorted(COLUMNS))}")
    return found


def _told(row: Mapping[str, str | None], number: int) -> Told:
    """What a row tells."""
    word = {name: (row.get(name) or "").strip() or None for name in COLUMNS}
    day = parsed_day(word["published"] or "") if word["published"] else None
    if word["published"] and day is None:
        raise ContraError(
            f"published {word['published']!r} is no date", place=str(number), remedy="write it as 2024-11-21"
        )
    return Told(word["outlet"], word["title"], word["url"], day, TABLE if day else "unknown")

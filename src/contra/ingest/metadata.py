"""What is told of articles from outside: on the command line, in a ``metadata.csv`` beside them, in the settings."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

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


class Metadata:
    """What is told of the articles under some paths; a table that cannot be read is left out and told of."""

    def __init__(self, published: Mapping[str, date], patterns: Patterns | None) -> None:
        self.published = dict(published)
        self.named: set[str] = set()  # files given on the command line that were met
        self.skipped: list[Skipped] = []
        self._patterns = patterns
        self._tables: dict[Path, dict[str, Told]] = {}

    def told(self, path: Path) -> Told:
        """What is told of the article in a file: the command line before its folder's table, that before settings."""
        found = _fitted(self._table(path.parent).get(path.name, Told()), self._patterns, path)
        for file in (path.as_posix(), path.name):
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
                self._tables[folder] = dict(_rows(path)) if path.is_file() else {}
            except ContraError as error:
                reason = f"line {error.place}: {error.reason}" if error.place else error.reason
                self.skipped.append(Skipped(path.as_posix(), reason))
            lost = (name for name in self._tables[folder] if not (folder / name).is_file())
            self.skipped += [Skipped(path.as_posix(), f"no file {name} beside it; correct the name") for name in lost]
        return self._tables[folder]


def _fitted(told: Told, patterns: Patterns | None, path: Path) -> Told:
    """The same with what patterns of files add."""
    if not patterns:
        return told
    told = replace(told, outlet=told.outlet or patterns.outlet(path))
    day = None if told.published else patterns.day(path)
    return _dated(told, day, patterns.file) if day else told


def _dated(told: Told, day: date, told_by: str) -> Told:
    """The same with a day."""
    return replace(told, published=day, published_from=told_by)


def _rows(path: Path) -> Iterator[tuple[str, Told]]:
    """The rows of a table; a column or a day that cannot be understood is an error that names its line."""
    reader = csv.DictReader(io.StringIO(decoded(path.read_bytes())), strict=True)
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

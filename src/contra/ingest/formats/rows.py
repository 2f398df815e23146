"""Exports with an article in each row or line: CSV and JSON Lines."""

import csv
import io
import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, BinaryIO, NamedTuple

from contra.ingest.decode import decoded
from contra.ingest.errors import ContraError
from contra.ingest.formats.article import Article, Terms, days_told, headed
from contra.ingest.formats.bounded import TIMES, whole
from contra.ingest.formats.columns import columns_of, no_text_column
from contra.ingest.formats.fragment import plain_text
from contra.model import Skipped

MARKS = ",;\t|"


class Undated(NamedTuple):
    """An article whose day of publication is written in a way that cannot be understood."""

    member: str
    written: str


def read_csv(stream: BinaryIO, terms: Terms) -> Iterator[Article | Skipped]:
    """The rows below the names of the columns, counted from 1."""
    csv.field_size_limit(terms.max_bytes)
    text = decoded(whole(stream, TIMES * terms.max_bytes))
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    undated: list[Undated] = []
    try:
        names = next(reader, [])
        columns = columns_of(names, terms.columns)
        if "text" not in columns:
            raise no_text_column(names, terms.columns)
        for number, row in enumerate(filter(any, reader), start=1):
            yield _article(dict(zip(names, row, strict=False)), columns, f"#{number}", undated)
        yield from _told(undated)
    except csv.Error as error:
        place = str(reader.line_num)
        raise ContraError(f"not CSV: {error}", place=place, remedy="correct the quotation marks") from error


def _delimiter(text: str) -> str:
    """The mark that is most frequent in the line of names; a comma where there is none."""
    head = text.lstrip("\r\n").partition("\n")[0]
    return max(MARKS, key=head.count)


def read_json_lines(stream: BinaryIO, terms: Terms) -> Iterator[Article | Skipped]:
    """The lines that hold an object, counted from 1 with those that are blank."""
    undated: list[Undated] = []
    for number, line in enumerate(_lines(stream, terms.max_bytes), start=1):
        try:
            if len(line) > terms.max_bytes:
                raise ContraError(f"more than {terms.max_bytes:,} bytes", remedy="raise the limit")
            if line.strip():
                row = _object(line)
                yield _article(row, _columns(row, terms), f"#{number}", undated)
        except ContraError as error:
            yield Skipped(f"#{number}", error.reason)
    yield from _told(undated)


def _lines(stream: BinaryIO, most: int) -> Iterator[bytes]:
    """The lines; of one that is longer than allowed only so much that it shows."""
    while line := stream.readline(most + 1):
        rest = line
        while len(rest) > most and not rest.endswith(b"\n"):
            rest = stream.readline(most + 1)
        yield line


def _columns(row: Mapping[str, Any], terms: Terms) -> dict[str, str]:
    """The columns of an object by what they tell."""
    columns = columns_of(row, terms.columns)
    if "text" not in columns:
        raise no_text_column(row, terms.columns)
    return columns


def _object(line: bytes) -> Mapping[str, Any]:
    """The object in a line."""
    remedy = "write an object in each line"
    try:
        loaded = json.loads(decoded(line.strip()))
    except json.JSONDecodeError as error:
        raise ContraError(f"not JSON at character {error.pos + 1}: {error.msg}", remedy=remedy) from error
    except ValueError as error:
        raise ContraError("a number of thousands of figures", remedy=remedy) from error
    except RecursionError as error:
        raise ContraError("not read: too many brackets within brackets", remedy=remedy) from error
    if not isinstance(loaded, dict):
        raise ContraError(f"JSON, but no object: {str(loaded)[:40]}", remedy=remedy)
    return loaded


def _article(
    row: Mapping[str, Any], columns: Mapping[str, str], member: str, undated: list[Undated]
) -> Article | Skipped:
    """The article of a row; a day that cannot be understood is noted."""
    word = {told: _word(_value(row, column), "\n\n" if told == "text" else ", ") for told, column in columns.items()}
    text = plain_text(word["text"] or "")
    if not text:
        return Skipped(member, f"no text in {columns['text']!r}; fill it in, or delete the row")
    day = days_told(_time(word.get("published")), "column")
    if word.get("published") and not day:
        undated.append(Undated(member, str(word["published"])))
    return Article(
        headed(word.get("title"), text),
        member,
        title=word.get("title"),
        outlet=word.get("outlet"),
        author=word.get("author"),
        url=word.get("url"),
        **day,  # type: ignore[arg-type]
    )


def _told(undated: list[Undated]) -> Iterator[Skipped]:
    """One line on all days that could not be understood."""
    if undated:
        more = f" (and {len(undated) - 1} more like it)" if len(undated) > 1 else ""
        found = f"read without a day: {undated[0].written[:40]!r} may be several, or none{more}"
        yield Skipped(undated[0].member, f"{found}; write it as 2024-11-21")


def _value(row: Mapping[str, Any], column: str) -> Any:
    """What a row holds in a column; ``source.name`` steps inwards."""
    found: Any = row
    for key in [column] if column in row else column.split("."):
        found = found.get(key) if isinstance(found, Mapping) else None
    return found


def _word(value: Any, joint: str) -> str | None:
    """The words of a value; of a list all, of an object its name."""
    if isinstance(value, list):
        return joint.join(filter(None, map(_name, value))) or None
    return _name(value)


def _name(value: Any) -> str | None:
    """The words of a value that is no list."""
    found = value.get("name") if isinstance(value, Mapping) else value
    return str(found).strip() or None if isinstance(found, (str, int, float)) else None


def _time(written: str | None) -> str | None:
    """A time as it is written, or as the seconds or milliseconds since 1970 stand for."""
    if not written or not written.replace(".", "", 1).isdigit() or not 9 <= len(written) <= 17:
        return written
    seconds = float(written)
    return datetime.fromtimestamp(seconds / 1000 if seconds > 1e11 else seconds, UTC).isoformat()

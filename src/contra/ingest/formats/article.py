"""What a reader of a format gets and gives."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import BinaryIO

from msgspec import Struct

from contra.ingest.calendar import parsed_day
from contra.ingest.errors import ContraError
from contra.ingest.headline import letters
from contra.model import Skipped

TOP = 4  # lines in which a title may stand below a date or a section


class Article(Struct, frozen=True):
    """One article of a file: its text, and what the file itself tells of it."""

    text: str
    member: str = ""  # where it stands in a file of several: "#3", "/folder/a.html"
    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    url: str | None = None
    published: date | None = None
    published_from: str = "unknown"
    sha256: str = ""  # of the file, where it holds nothing else


class Terms(Struct, frozen=True):
    """What holds for reading: the most bytes of one article, and the columns of exports by what they tell."""

    max_bytes: int
    columns: Mapping[str, str] = {}


Reader = Callable[[BinaryIO, Terms], Iterator[Article | Skipped]]


def headed(title: str | None, text: str) -> str:
    """The text with its title above it, unless it stands near the top already."""
    near = [letters(line) for line in text[:1000].split("\n") if line][:TOP]
    return f"{title}\n\n{text}" if title and letters(title) not in near else text


def days_told(written: str | None, told_by: str) -> dict[str, object]:
    """The fields of an article for the day that is written, in the time zone in which it is written."""
    day = parsed_day(written) if written else None
    return {"published": day, "published_from": told_by} if day else {}


def not_installed(extra: str) -> ContraError:
    """What to tell where the library of a format is missing."""
    return ContraError(f"reading this needs the extra {extra!r}", remedy=f"pip install 'contra-check[{extra}]'")

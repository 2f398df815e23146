"""What people marked in a story: its conflicts, and near-misses that are none."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import msgspec
from msgspec import Struct

from contra.ingest import ContraError
from contra.rules import RULES

KINDS = frozenset(rule.kind for rule in RULES.values() if rule.severity != "note")


class Evidence(Struct, frozen=True, forbid_unknown_fields=True):
    """A sentence, or some words of it, in an article: by its words, or by the characters where it stands."""

    article: str
    quote: str = ""
    start: int | None = None
    end: int | None = None
    field: str = "text"  # "headline": of a headline that is no part of the article's text


class Mark(Struct, frozen=True):
    """A conflict or a near-miss: alternatives of evidence on either side."""

    id: str
    kind: str
    a: tuple[Evidence, ...]
    b: tuple[Evidence, ...]
    must: bool = False  # a careful editor would insist on being shown it
    claim: str = ""
    why: str = ""


class Marks(Struct, frozen=True):
    """All that was marked in one story."""

    story: str
    articles: tuple[str, ...]
    conflicts: tuple[Mark, ...]
    compatible: tuple[Mark, ...] = ()

    @property
    def all(self) -> tuple[Mark, ...]:
        """Conflicts and near-misses."""
        return self.conflicts + self.compatible


def gold_files(path: Path) -> list[Path]:
    """The gold files that a path names or holds: every ``gold.json`` in a folder and below, else its .json files."""
    if not path.is_dir():
        return [path]
    found = sorted(path.rglob("gold.json")) or sorted(path.glob("*.json"))
    if not found:
        raise ContraError("no gold file in this folder", file=path.as_posix(), remedy="name one, or a folder with some")
    return found


def marks_in(file: Path) -> Marks:
    """The marks in a gold file, all of known kinds and each with an id of its own."""
    shown = file.as_posix()
    try:
        data = file.read_bytes()
    except OSError as error:
        raise ContraError(f"cannot be read: {error.strerror}", file=shown, remedy="name a gold file") from error
    try:
        marks = msgspec.json.decode(data, type=Marks)
    except msgspec.ValidationError as error:
        found, _, place = str(error).partition(" - at ")
        raise ContraError(
            found, file=shown, place=place.strip("`$."), remedy="docs/evaluation.md tells the format"
        ) from error
    except (msgspec.DecodeError, RecursionError) as error:
        place = _line(data, str(error))
        raise ContraError(f"no JSON: {error}", file=shown, place=place, remedy="mend the file") from error
    for place, found, remedy in _faults(marks):
        raise ContraError(found, file=shown, place=place, remedy=remedy)
    return marks


def _line(data: bytes, told: str) -> str:
    """The line of the byte that an error tells of: ``JSON is malformed: invalid character (byte 30)``."""
    byte = re.search(r"\(byte (\d+)\)", told)
    return str(data.count(b"\n", 0, int(byte[1])) + 1) if byte else ""


def _faults(marks: Marks) -> Iterator[tuple[str, str, str]]:
    """Place, fault and remedy of what can be seen without the articles."""
    again = [id for id, times in Counter(mark.id for mark in marks.all).items() if times > 1]
    yield from ((id, "the id is given twice", "give each mark an id of its own") for id in again)
    for mark in marks.all:
        if mark.kind not in KINDS:
            yield mark.id, f"unknown kind {mark.kind!r}", f"use one of {', '.join(sorted(KINDS))}"
        for evidence in mark.a + mark.b:
            if evidence.article not in marks.articles:
                yield mark.id, f"{evidence.article!r} is not among the articles of the story", 'add it to "articles"'
            if not evidence.quote and (evidence.start is None or evidence.end is None):
                yield mark.id, "evidence without words or place", 'give it "quote", or "start" and "end"'

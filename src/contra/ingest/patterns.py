"""What the settings tell of articles by patterns of their files."""

from collections.abc import Iterable, Iterator
from datetime import date
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TypeVar

from msgspec import Struct

Value = TypeVar("Value")


class Patterns(Struct, frozen=True):
    """Days and outlets, each with a pattern of files from the folder ``root``, and the columns of exports by what they
    tell; ``file`` tells them all."""

    root: Path
    file: str
    published: tuple[tuple[str, date], ...] = ()
    outlets: tuple[tuple[str, str], ...] = ()
    columns: dict[str, str] = {}

    def day(self, path: Path) -> date | None:
        """The day of the first pattern that a file fits."""
        return next(fitting(self.published, self.root, path), None)

    def outlet(self, path: Path) -> str | None:
        """The outlet of the first pattern that a file fits."""
        return next(fitting(self.outlets, self.root, path), None)


def fitting(patterns: Iterable[tuple[str, Value]], root: Path, path: Path) -> Iterator[Value]:
    """The values of the patterns that a file's name, from a folder, fits."""
    full, root = path.resolve(), root.resolve()
    name = full.relative_to(root).as_posix() if full.is_relative_to(root) else path.name
    return (value for pattern, value in patterns if fnmatchcase(name, pattern))

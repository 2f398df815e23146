"""The settings of a folder of articles: ``contra.toml``, found upwards from the first path."""

import tomllib
from datetime import date
from fnmatch import fnmatchcase
from functools import cached_property
from pathlib import Path

from contra.ingest.calendar import parsed_day
from contra.ingest.decode import decoded
from contra.ingest.errors import ContraError
from contra.ingest.formats.columns import TOLD

FILE = "contra.toml"


class Settings:
    """A ``contra.toml``: in ``[published]`` patterns of files, from its folder, with the day of each."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @cached_property
    def columns(self) -> dict[str, str]:
        """The table ``[columns]``: what an export tells, and the column that tells it."""
        table = _loaded(self.path).get("columns", {})
        if not isinstance(table, dict):
            raise _wrong(self.path, "columns", table, "a table of names")
        for told, column in table.items():
            if told not in TOLD or not isinstance(column, str):
                raise _wrong(
                    self.path, f"columns.{told}", column, f"one of {', '.join(TOLD)}, and the name of a column"
                )
        return table

    @cached_property
    def days(self) -> dict[str, date]:
        """The patterns and their days."""
        table = _loaded(self.path).get("published", {})
        if not isinstance(table, dict):
            raise _wrong(self.path, "published", table, "a table of files and days")
        return {pattern: self._day(pattern, value) for pattern, value in table.items()}

    def day(self, path: Path) -> date | None:
        """The day of the first pattern that an article's name, from the folder of the settings, fits."""
        root = self.path.parent.resolve()
        full = path.resolve()
        name = full.relative_to(root).as_posix() if full.is_relative_to(root) else path.name
        return next((day for pattern, day in self.days.items() if fnmatchcase(name, pattern)), None)

    def _day(self, pattern: str, value: object) -> date:
        """The day of a pattern."""
        day = value if isinstance(value, date) else parsed_day(value) if isinstance(value, str) else None
        if day is None:
            raise _wrong(self.path, f'published."{pattern}"', value, "a day as 2024-11-21")
        return date(day.year, day.month, day.day)


def settings_above(path: Path) -> Settings | None:
    """The nearest settings in the folder of a path or above it."""
    start = path.resolve()
    for folder in (start, *start.parents):
        if (folder / FILE).is_file():
            found = Settings(folder / FILE)
            return found if found.days is not None else None
    return None


def columns_given(settings: Settings | None) -> dict[str, str]:
    """The columns of exports by what they tell, as far as the settings name them."""
    return settings.columns if settings else {}


def _loaded(path: Path) -> dict[str, object]:
    """The tables of a settings file; one that is unknown is an error."""
    try:
        loaded = tomllib.loads(decoded(path.read_bytes()))
    except tomllib.TOMLDecodeError as error:
        raise ContraError(f"not TOML: {error}", file=path.as_posix(), remedy="correct the line") from error
    for name in sorted(loaded.keys() - {"columns", "published"}):
        raise _wrong(path, name, loaded[name], "[published] or [columns]")
    return loaded


def _wrong(path: Path, key: str, found: object, expected: str) -> ContraError:
    """An error that names file, key, what was found and what is expected."""
    return ContraError(f"{key} = {found!r}", file=path.as_posix(), remedy=f"expected {expected}")

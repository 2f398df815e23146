"""The table of a settings file -> settings; what is wrong is told with its key, what stands there and what should."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar

from msgspec import Struct

from contra.errors import ContraError
from contra.ingest.calendar import parsed_day
from contra.ingest.formats.columns import TOLD
from contra.model import SEVERITIES
from contra.report.selection import prefixes, unknown
from contra.rules import RULES
from contra.settings.values import Settings

Value = TypeVar("Value")


class Key(Struct, frozen=True):
    """A key of a settings file."""

    file: Path
    name: str

    def wrong(self, found: object, expected: str) -> ContraError:
        """The error at this key."""
        told = f"{self.name} = {_written(found)}"
        return ContraError(told, file=self.file.as_posix(), remedy=f"expected {expected}")

    def below(self, name: str) -> "Key":
        """The key of an entry."""
        return Key(self.file, f'{self.name}."{name}"')


Reader = Callable[[Key, object], Value]


def read(file: Path, table: object, prefix: str = "") -> Settings:
    """The settings of a file; ``prefix`` leads to their table."""
    if not isinstance(table, dict):
        raise Key(file, prefix.rstrip(".")).wrong(table, "a table")
    found: dict[str, Any] = {}
    for name, value in table.items():
        key = Key(file, prefix + name)
        if name not in READERS:
            raise key.wrong(value, f"one of {', '.join(READERS)}")
        found[name.replace("-", "_")] = READERS[name](key, value)
    return Settings(**found, file=file, told=frozenset(found))


def codes(key: Key, value: object) -> tuple[str, ...]:
    """Codes, or how they begin: ``["D", "N301"]``."""
    if not isinstance(value, list) or not all(isinstance(code, str) for code in value):
        raise key.wrong(value, 'a list of codes as ["D", "N301"]')
    found = prefixes(value)
    for prefix in unknown(found, RULES):
        raise key.wrong(prefix, "how a code begins; `contra rules` lists them")
    return found


def severity(key: Key, value: object) -> str:
    """A severity."""
    if not isinstance(value, str) or value not in SEVERITIES:
        raise key.wrong(value, f"one of {', '.join(SEVERITIES)}")
    return value


def severities(key: Key, value: object) -> dict[str, str]:
    """Severities by code, or by how codes begin."""
    found = _table(severity, key, value)
    return {code: told for name, told in found.items() for code in codes(key.below(name), [name])}


def word(key: Key, value: object) -> str:
    """Words between quotation marks."""
    if not isinstance(value, str) or not value.strip():
        raise key.wrong(value, "words between quotation marks")
    return value.strip()


def day(key: Key, value: object) -> date:
    """A day, as TOML has it or between quotation marks."""
    if isinstance(value, datetime):
        return value.date()
    found = value if isinstance(value, date) else parsed_day(value) if isinstance(value, str) else None
    if found is None:
        raise key.wrong(value, "a day as 2024-11-21")
    return found


def path(key: Key, value: object) -> Path:
    """A file, from the folder of the settings."""
    return key.file.parent / word(key, value)


def files(key: Key, value: object) -> tuple[Path, ...]:
    """Files that there are, from the folder of the settings."""
    if not isinstance(value, list):
        raise key.wrong(value, 'a list of files as ["words/extract_verbs.toml"]')
    found = tuple(path(key, each) for each in value)
    for file in found:
        if not file.is_file():
            raise key.wrong(file.as_posix(), "a file that is there")
    return found


def columns(key: Key, value: object) -> dict[str, str]:
    """What an export tells, and the column that tells it."""
    found = _table(word, key, value)
    for name in found.keys() - set(TOLD):
        raise key.below(name).wrong(found[name], f"for [columns] one of {', '.join(TOLD)}")
    return found


def aliases(key: Key, value: object) -> dict[str, str]:
    """Names with the name of the same one; no name stands for one that stands for another."""
    found = _table(word, key, value)
    for name, other in found.items():
        if not any(letter.isupper() for letter in name) or other in found:
            raise key.below(name).wrong(other, "a name with a capital, and after = the name that stands for all others")
    return found


def _table(reader: Reader[Value], key: Key, value: object) -> dict[str, Value]:
    """The entries of a table."""
    if not isinstance(value, dict):
        raise key.wrong(value, f"a table [{key.name}]")
    return {name: reader(key.below(name), entry) for name, entry in value.items()}


def _written(value: object) -> str:
    """A value as TOML has it, or nearly."""
    return f'"{value}"' if isinstance(value, str) else str(value)


READERS: dict[str, Reader[object]] = {
    "select": codes,
    "ignore": codes,
    "fail-on": severity,
    "per-path-ignores": lambda key, value: _table(codes, key, value),
    "severities": severities,
    "outlets": lambda key, value: _table(word, key, value),
    "published": lambda key, value: _table(day, key, value),
    "lexicon": files,
    "columns": columns,
    "aliases": aliases,
    "baseline": path,
}

"""The settings as a settings file would have them, each with where it came from."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from json import dumps

Row = tuple[str, object, str]  # name, value, where from


def config(rows: Iterable[Row]) -> str:
    """The settings, a line each, or a line for each entry of a table."""
    told = [line for row in rows for line in _lines(row)]
    wide = max(len(value) for value, _ in told)
    return "".join(f"{value:<{wide}}  # {origin}\n" for value, origin in told)


def _lines(row: Row) -> Iterator[tuple[str, str]]:
    """The lines of a setting: what it is, and where it came from with the key there."""
    name, value, origin = row
    entries = value.items() if isinstance(value, dict) and value else ()
    for key, entry in entries or ((name, value),):
        path = f"{name}.{_key(key)}" if entries else name
        yield f"{path} = {_written(entry)}", f"{origin}: {path}" if origin.endswith(".toml") else origin


def _key(key: str) -> str:
    """A key as TOML has it: bare where it may be."""
    return key if re.fullmatch(r"[\w-]+", key, re.ASCII) else dumps(key, ensure_ascii=False)


def _written(value: object) -> str:
    """A value as TOML has it; what is not set is empty."""
    if isinstance(value, tuple):
        return f"[{', '.join(map(_written, value))}]"
    if isinstance(value, date):
        return value.isoformat()
    return dumps("" if value is None else str(value), ensure_ascii=False) if value != {} else "{}"

"""What a file adds to a lexicon of ours: lists grow, tables gain entries, a single value stands in ours' place."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from contra.lexicon.errors import LexiconError

NAMES = {dict: "a table", list: "a list", str: "a word in quotation marks", bool: "true or false", int: "a number"}


def merged(ours: dict[str, Any], added: dict[str, Any], file: Path, path: tuple[str, ...] = ()) -> dict[str, Any]:
    """Our table with what a file adds at ``path``; what we cannot use is an error at its line."""
    found = dict(ours)
    for name, value in added.items():
        like = ours.get(name, _sibling(ours, value) if path or isinstance(value, dict) else None)
        if like is None:
            raise _wrong(file, (*path, name), f"one of {', '.join(ours)}", "no such name")
        if not _alike(like, value):
            raise _wrong(file, (*path, name), _kind(like), repr(value))
        found[name] = _joined(ours.get(name), value, file, (*path, name)) if name in ours else value
    return found


def _joined(ours: Any, value: Any, file: Path, path: tuple[str, ...]) -> Any:
    """Ours and what is added to it."""
    if isinstance(ours, dict):
        return merged(ours, value, file, path)
    if isinstance(ours, list):
        return [*ours, *(entry for entry in value if entry not in ours)]
    return value


def _sibling(ours: dict[str, Any], value: Any) -> Any:
    """An entry of ours that a new one may be like."""
    return next((entry for entry in ours.values() if _alike(entry, value)), None)


def _alike(ours: Any, value: Any) -> bool:
    """Whether a value has the form of ours, its entries included."""
    if isinstance(ours, (int, float)) and not isinstance(ours, bool):
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    if type(ours) is not type(value):
        return False
    if isinstance(ours, list) and ours:
        return all(any(_alike(entry, each) for entry in ours) for each in value)
    return True


def _kind(ours: Any) -> str:
    """What is expected where ours stands."""
    if isinstance(ours, list) and ours:
        return f"a list like {ours[:2]!r}"
    return NAMES.get(type(ours), "a number")


def _wrong(file: Path, path: tuple[str, ...], expected: str, found: str) -> LexiconError:
    """The error at the first line that has the last name of a path, behind a line for each name before it."""
    at, lines = 0, file.read_text(encoding="utf-8").splitlines()
    for name in path:
        pattern = re.compile(rf"""["'.\[\s]?{re.escape(name)}["']?\s*[\].=]""")
        at = next((number for number, line in enumerate(lines) if number >= at and pattern.search(line)), at)
    return LexiconError(file.as_posix(), at + 1, f"{'.'.join(path)}: {found}", expected)


def checked_lines(ours: Iterable[str], added: Iterable[str], file: Path) -> tuple[str, ...]:
    """Our entries and those of a file, which must have as many columns."""
    ours = tuple(ours)
    columns = {line.count("|") for line in ours}
    for entry in added:
        if entry.count("|") not in columns or not entry.partition("|")[0].strip():
            lines = file.read_text(encoding="utf-8").splitlines()
            expected = f"{' or '.join(str(1 + count) for count in sorted(columns))} columns parted by |, the first full"
            raise LexiconError(file.as_posix(), 1 + lines.index(entry), repr(entry), expected)
    return (*ours, *(entry for entry in added if entry not in ours))

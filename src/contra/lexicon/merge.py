"""What a file adds to a lexicon of ours.

Lists grow and tables gain entries. Where most tables of a lexicon have a list of the same name (``verbs``), they are
sections: one of ours keeps its single values (``stance``), a new one must have what all of ours have.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from contra.lexicon.errors import LexiconError

Form = dict[str, list[Any]]  # the values that the sections of a lexicon have, by name
KINDS = {dict: "a table", list: "a list", str: "words in quotation marks", bool: "true or false"}
SMALL = "small letters, as ours has"


def merged(
    ours: dict[str, Any], added: dict[str, Any], file: Path, path: tuple[str, ...] = (), form: Form | None = None
) -> dict[str, Any]:
    """Our table with what a file adds at ``path``; what we cannot use is an error at its line."""
    inner, found = _form(ours), dict(ours)
    for name, value in added.items():
        at = (*path, name)
        like = _like(ours, name, value, form, inner, top=not path)
        if not like:
            raise _wrong(file, at, "no such name", f"a name of ours as {some(name, form or ours)}")
        if expected := _expected(like, value, section=form is not None):
            raise _wrong(file, at, repr(value), expected)
        if missing := _missing(ours, name, value, inner):
            raise _wrong(file, at, f"no {missing[0]}", f"a section with {', '.join(missing)}")
        found[name] = _joined(ours.get(name), value, file, at, inner)
    return found


def checked_lines(ours: Sequence[str], added: Iterable[str], file: Path) -> tuple[str, ...]:
    """Our entries and those of a file, which must be written as ours are."""
    columns, small, known = {line.count("|") for line in ours}, _small(ours), frozenset(ours)
    new = [entry for entry in added if entry not in known]
    for entry in new:
        if entry.count("|") not in columns or not entry.partition("|")[0].strip():
            counts = " or ".join(str(1 + count) for count in sorted(columns))
            raise _misplaced(file, entry, f"{counts} columns parted by |, the first full")
        if small and not _small([entry]):
            raise _misplaced(file, entry, SMALL)
    return (*ours, *new)


def _misplaced(file: Path, entry: str, expected: str) -> LexiconError:
    """The error at an entry of a list."""
    line = 1 + file.read_text(encoding="utf-8").splitlines().index(entry)
    return LexiconError(file.as_posix(), line, repr(entry), expected)


def some(name: str, names: Iterable[str]) -> str:
    """The names that are most like one, else the first."""
    known = list(names)
    return ", ".join(get_close_matches(name, known, 3) or known[:5])


def _form(table: dict[str, Any]) -> Form | None:
    """What the sections of a table have; None where its tables are no sections."""
    sections = [value for value in table.values() if isinstance(value, dict)]
    lists = Counter(name for section in sections for name, value in section.items() if isinstance(value, list))
    if len(sections) < 2 or 2 * max(lists.values(), default=0) <= len(sections):
        return None
    names = dict.fromkeys(name for section in sections for name in section)
    return {name: [section[name] for section in sections if name in section] for name in names}


def _like(
    ours: dict[str, Any], name: str, value: Any, form: Form | None, inner: Form | None, *, top: bool
) -> list[Any]:
    """What a value may be like: ours of its name, what sections have under it, or what stands beside it."""
    if name in ours:
        return [ours[name]]
    if form is not None:
        return form.get(name, [])
    if inner is not None and isinstance(value, dict):
        return [{}]
    return [] if top else list(ours.values())


def _missing(ours: dict[str, Any], name: str, value: Any, inner: Form | None) -> list[str]:
    """What a new section lacks that all of ours have."""
    if name in ours or inner is None or not isinstance(value, dict):
        return []
    count = sum(isinstance(each, dict) for each in ours.values())
    return [needed for needed, values in inner.items() if len(values) == count and needed not in value]


def _joined(ours: Any, value: Any, file: Path, path: tuple[str, ...], form: Form | None) -> Any:
    """Ours and what is added to it."""
    if isinstance(value, dict):
        return merged(ours or {}, value, file, path, form)
    return [*ours, *(entry for entry in value if entry not in ours)] if ours and isinstance(value, list) else value


def _alike(ours: Any, value: Any) -> bool:
    """Whether a value has the form of ours, its entries included."""
    if {type(ours), type(value)} <= {int, float}:
        return True
    if type(ours) is not type(value):
        return False
    if isinstance(ours, list) and ours:
        return all(any(_alike(entry, each) for entry in ours) for each in value)
    return True


def _expected(like: Sequence[Any], value: Any, *, section: bool) -> str:
    """What is expected in the place of a value; nothing where it will do."""
    if not any(_alike(each, value) for each in like):
        listed = isinstance(like[0], list) and like[0]
        return f"a list like {like[0][:2]!r}" if listed else KINDS.get(type(like[0]), "a number")
    if section and not isinstance(value, (list, dict)) and value not in like:
        return " or ".join(sorted({repr(each) for each in like}))
    if isinstance(value, list) and not _small(value) and all(map(_small, like)):
        return SMALL
    return ""


def _small(entries: Any) -> bool:
    """Whether no entry of a list has a capital."""
    return not any(isinstance(entry, str) and entry != entry.lower() for entry in entries)


def _wrong(file: Path, path: tuple[str, ...], found: str, expected: str) -> LexiconError:
    """The error at the line of a key: the first that has its last name, behind lines with the names before it."""
    at, lines = 0, file.read_text(encoding="utf-8").splitlines()
    for name in path:
        pattern = re.compile(rf"""["'.\[\s]?{re.escape(name)}["']?\s*[\].=]""")
        at = next((number for number in range(at, len(lines)) if pattern.search(lines[number])), at)
    return LexiconError(file.as_posix(), at + 1, f"{'.'.join(path)}: {found}", expected)

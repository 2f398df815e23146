"""The file of known disputes: TOML that is read by people, sorted, an entry a dispute."""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from contra.errors import ContraError
from contra.model import Known
from contra.store import files

HEAD = """# Disputes that somebody has seen. An entry holds as long as one of its pairs of sentences stands.
# The reason, the author and the last day on which it holds (expires = 2031-03-11) are yours to add.
"""
STATUSES = ("known", "dismissed")
FIELDS = ("id", "code", "message", "status", "reason", "author", "expires", "pairs")


def read(path: Path) -> tuple[Known, ...]:
    """The known disputes of a file."""
    file = path.as_posix()
    if not path.exists():
        remedy = f"`contra baseline write {file} PATHS` makes one"
        raise ContraError("no such file of known disputes", file=file, remedy=remedy)
    table = files.table(path)
    entries = table.pop("dispute", [])
    if table or not isinstance(entries, list):
        raise _wrong(file, next(iter(table), "dispute"), next(iter(table.values()), entries), "entries [[dispute]]")
    return tuple(_known(file, number, entry) for number, entry in enumerate(entries, start=1))


def begun(path: Path) -> tuple[Known, ...]:
    """The known disputes of a file that is to be written, none where there is no such file yet."""
    if obstacle := files.unwritable(path):
        raise ContraError(obstacle, file=path.as_posix())
    return read(path) if path.exists() else ()


def write(path: Path, known: Iterable[Known]) -> None:
    """Write a file of known disputes, whole or not at all."""
    import tomli_w

    entries = sorted((_entry(each) for each in known), key=lambda each: [str(each.get(name)) for name in FIELDS])
    text = HEAD + "\n" + tomli_w.dumps({"dispute": entries}) if entries else HEAD
    files.write([(path, text)])


def _entry(known: Known) -> dict[str, object]:
    """An entry as it is written, without what is empty."""
    values = ((name, getattr(known, name)) for name in FIELDS)
    return {name: _plain(value) for name, value in values if value}


def _plain(value: object) -> object:
    """A value that a file can hold."""
    if isinstance(value, str):
        return value.encode("utf-8", "backslashreplace").decode("utf-8")
    return list(value) if isinstance(value, tuple) else value


def _known(file: str, number: int, entry: object) -> Known:
    """The known dispute of an entry; what cannot be understood is an error that names its key."""
    if not isinstance(entry, dict):
        raise _wrong(file, f"dispute {number}", entry, "a table [[dispute]]")
    for name in entry.keys() - set(FIELDS):
        raise _wrong(file, _key(number, entry, name), entry[name], f"one of {', '.join(FIELDS)}")
    for name in FIELDS:
        expected = _expected(name, entry)
        if expected:
            raise _wrong(file, _key(number, entry, name), entry.get(name), expected)
    return Known(**{**entry, "pairs": tuple(entry["pairs"])})


def _expected(name: str, entry: Mapping[str, object]) -> str:
    """What is expected of a key that holds something else; nothing where it is right."""
    value = entry.get(name)
    if name == "pairs":
        right = isinstance(value, list) and value and all(isinstance(pair, str) for pair in value)
        return "" if right else "a list of fingerprints as contra wrote it"
    if name == "expires":
        return "" if value is None or type(value) is date else "a day as 2031-03-11, without quotation marks"
    if name == "status":
        return "" if value is None or value in STATUSES else f"one of {', '.join(STATUSES)}"
    missing = name in ("id", "code", "message") and value is None
    return "words between quotation marks" if missing or not isinstance(value, str | None) else ""


def _key(number: int, entry: Mapping[str, object], name: str) -> str:
    """The key of an entry: ``dispute 3 (1b3f4a17a4): expires``."""
    told = f" ({entry['id']})" if "id" in entry else ""
    return f"dispute {number}{told}: {name}"


def _wrong(file: str, key: str, found: object, expected: str) -> ContraError:
    """An error that names file, key, what was found and what is expected."""
    return ContraError(f"{key} = {found!r}", file=file, remedy=f"expected {expected}")

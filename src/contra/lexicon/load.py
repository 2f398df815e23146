"""The words contra knows, read from the data folder of this package.

Two formats: TOML, for words in classes, and one entry a line, for long lists. What is malformed is told in its
file, at its line. The standard library reads all shipped TOML together (200 KB) in 30 ms, rtoml in 3.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import rtoml
from msgspec import Struct

from contra.lexicon.errors import LexiconError
from contra.lexicon.merge import checked_lines, merged

DATA = Path(__file__).parent / "data"

COMMENT = "#"
CLOSED = frozenset({"words_forms.txt", "words_nouns.txt", "words_verbs.txt"})  # searched as they stand in the file


class Added(Struct, frozen=True):
    """What is added to our lexicons: files named like ours, and names with the name of the same one."""

    files: tuple[Path, ...] = ()
    aliases: tuple[tuple[str, str], ...] = ()


_now = [Added()]


def added() -> Added:
    """What is added to our lexicons now."""
    return _now[0]


def put(words: Added) -> None:
    """Add to our lexicons, for ``contra.lexicon.additions`` alone: what was derived from them must be forgotten."""
    _now[0] = words


@cache
def table(name: str) -> dict[str, Any]:
    """The lexicon ``data/NAME.toml``, with what is added to it."""
    found = parsed_table((DATA / f"{name}.toml").read_text(encoding="utf-8"), f"{name}.toml")
    for file in _added_to(f"{name}.toml"):
        found = merged(found, parsed_table(_text(file), file.as_posix()), file)
    return found


@cache
def lines(name: str) -> tuple[str, ...]:
    """The entries of ``data/NAME.txt`` and of what is added to it: one a line, comments begin with ``#``."""
    found = parsed_lines((DATA / f"{name}.txt").read_text(encoding="utf-8"), f"{name}.txt")
    for file in _added_to(f"{name}.txt"):
        found = checked_lines(found, parsed_lines(_text(file), file.as_posix()), file)
    return found


@cache
def words(name: str, key: str) -> frozenset[str]:
    """The list under ``key`` (dots step inwards) of the lexicon ``data/NAME.toml``."""
    return listed(table(name), key, DATA / f"{name}.toml")


def _added_to(name: str) -> Iterator[Path]:
    """The files that add to the lexicon in a file of ours."""
    return (file for file in added().files if file.name == name)


def _text(file: Path) -> str:
    """The text of a file of the user's."""
    try:
        return file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise LexiconError(file.as_posix(), line, "bytes that are no UTF-8", "a file saved as UTF-8") from error


def parsed_table(text: str, file: str) -> dict[str, Any]:
    """The TOML of a lexicon."""
    try:
        return rtoml.loads(text)
    except rtoml.TomlParsingError:
        return _located(text, file)


def _located(text: str, file: str) -> dict[str, Any]:
    """The TOML of a lexicon, read by the standard library, which tells at which line it is wrong."""
    import tomllib

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        told = re.match(r"(.*) \(at (?:line (\d+), column \d+|end of document)\)", str(error))
        line = int(told[2] or text.count("\n") + 1) if told else 1
        raise LexiconError(file, line, _line(text, line), f"valid TOML ({told[1] if told else error})") from error


def parsed_lines(text: str, file: str) -> tuple[str, ...]:
    """The entries of a list, one a line."""
    return tuple(_entries(text, file))


def _entries(text: str, file: str) -> Iterator[str]:
    """The lines that are entries; a blank before an entry would keep it from ever being found."""
    for number, line in enumerate(text.splitlines(), start=1):
        if line and not line.startswith(COMMENT):
            if line[0].isspace():
                raise LexiconError(file, number, repr(line), "an entry at the beginning of the line")
            yield line


def listed(found: Any, key: str, path: Path) -> frozenset[str]:
    """The list of words under ``key``."""
    for step in key.split("."):
        if not isinstance(found, dict) or step not in found:
            raise _misplaced(path, step, f"a list named {key}", "no such name")
        found = found[step]
    if not isinstance(found, list):
        raise _misplaced(path, step, "a list of words", repr(found))
    for entry in found:
        if not isinstance(entry, str):
            raise _misplaced(path, str(entry), "a word in quotation marks", repr(entry))
    return frozenset(found)


def _misplaced(path: Path, word: str, expected: str, found: str) -> LexiconError:
    """The error at the first line of the file that holds ``word``."""
    text = path.read_text(encoding="utf-8")
    at = next((number for number, line in enumerate(text.splitlines(), start=1) if word in line), 1)
    return LexiconError(path.name, at, found, expected)


def _line(text: str, number: int) -> str:
    """A line of the text, for showing."""
    lines_of_text = text.splitlines()
    return repr(lines_of_text[number - 1].strip()) if 0 < number <= len(lines_of_text) else "the end of the file"

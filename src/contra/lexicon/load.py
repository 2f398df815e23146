"""The words contra knows, read from the data folder of this package.

Two formats: TOML, for words in classes, and one entry a line, for long lists. What is malformed is told in its
file, at its line. All shipped TOML together (80 KB) is read in 13 ms by the standard library.
"""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from contra.lexicon.errors import LexiconError

DATA = Path(__file__).parent / "data"

COMMENT = "#"


@cache
def table(name: str) -> dict[str, Any]:
    """The lexicon ``data/NAME.toml``."""
    return parsed_table((DATA / f"{name}.toml").read_text(encoding="utf-8"), f"{name}.toml")


@cache
def lines(name: str) -> tuple[str, ...]:
    """The entries of ``data/NAME.txt``: one a line, comments begin with ``#``."""
    return parsed_lines((DATA / f"{name}.txt").read_text(encoding="utf-8"), f"{name}.txt")


@cache
def words(name: str, key: str) -> frozenset[str]:
    """The list under ``key`` (dots step inwards) of the lexicon ``data/NAME.toml``."""
    return listed(table(name), key, DATA / f"{name}.toml")


def parsed_table(text: str, file: str) -> dict[str, Any]:
    """The TOML of a lexicon."""
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

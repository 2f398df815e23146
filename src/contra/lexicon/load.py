"""The words contra knows, read from the data folder of this package."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

DATA = files("contra.lexicon") / "data"


@cache
def table(name: str) -> dict[str, Any]:
    """The lexicon ``data/NAME.toml``."""
    return tomllib.loads((DATA / f"{name}.toml").read_text(encoding="utf-8"))


@cache
def lines(name: str) -> tuple[str, ...]:
    """The entries of ``data/NAME.txt``: one a line, comments begin with ``#``."""
    text = (DATA / f"{name}.txt").read_text(encoding="utf-8")
    return tuple(line for line in text.splitlines() if line and not line.startswith("#"))


@cache
def words(name: str, key: str) -> frozenset[str]:
    """The list under ``key`` (dots step inwards) of the lexicon ``data/NAME.toml``."""
    found: Any = table(name)
    for step in key.split("."):
        found = found[step]
    return frozenset(found)

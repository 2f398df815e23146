"""The nearest settings file: ``contra.toml``, or a ``pyproject.toml`` with a table ``[tool.contra]``."""

import tomllib
from pathlib import Path

from contra.errors import ContraError
from contra.ingest.decode import decoded
from contra.settings.read import read
from contra.settings.values import Settings, shown

FILE, PROJECT = "contra.toml", "pyproject.toml"


def settings_above(path: Path) -> Settings:
    """The settings found in the folder of a path or the nearest above it, else the defaults."""
    start = path.resolve()
    for folder in (start, *start.parents):
        if (folder / FILE).is_file():
            return read(folder / FILE, _loaded(folder / FILE))
        if (folder / PROJECT).is_file() and (table := _tool(folder / PROJECT)) is not None:
            return read(folder / PROJECT, table, "tool.contra.")
    return Settings()


def _tool(path: Path) -> object:
    """The table ``[tool.contra]``; None where a project has none, which is then not read any closer."""
    if b"contra" not in path.read_bytes():
        return None
    tools = _loaded(path).get("tool")
    return tools.get("contra") if isinstance(tools, dict) else None


def _loaded(path: Path) -> dict[str, object]:
    """The tables of a TOML file."""
    try:
        return tomllib.loads(decoded(path.read_bytes()))
    except ContraError as error:
        raise ContraError(error.found, file=shown(path), remedy=error.remedy) from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ContraError(f"not TOML: {error}", file=shown(path), remedy="correct the line") from error

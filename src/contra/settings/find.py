"""The nearest settings file: ``contra.toml``, or a ``pyproject.toml`` with a table ``[tool.contra]``."""

import os
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
        own, project = (Path(shown(folder / name)) for name in (FILE, PROJECT))
        if own.is_file():
            return read(own, _loaded(own))
        if project.is_file() and (table := _tool(project)) is not None:
            return read(project, table, "tool.contra.")
    return Settings()


def _tool(path: Path) -> object:
    """The table ``[tool.contra]``; None where a project has none or is not ours to read."""
    if not os.access(path, os.R_OK) or b"contra" not in path.read_bytes():
        return None
    tools = _loaded(path).get("tool")
    return tools.get("contra") if isinstance(tools, dict) else None


def _loaded(path: Path) -> dict[str, object]:
    """The tables of a TOML file."""
    try:
        return tomllib.loads(decoded(path.read_bytes()))
    except ContraError as error:
        raise ContraError(error.found, file=path.as_posix(), remedy=error.remedy) from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ContraError(f"not TOML: {error}", file=path.as_posix(), remedy="correct the line") from error

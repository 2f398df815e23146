"""The nearest settings file: ``contra.toml``, or a ``pyproject.toml`` with a table ``[tool.contra]``."""

import os
from pathlib import Path

from contra.settings.read import read
from contra.settings.values import Settings, shown
from contra.store.files import table

FILE, PROJECT = "contra.toml", "pyproject.toml"


def settings_above(path: Path) -> Settings:
    """The settings found in the folder of a path or the nearest above it, else the defaults."""
    start = path.resolve()
    for folder in (start, *start.parents):
        own, project = (Path(shown(folder / name)) for name in (FILE, PROJECT))
        if own.is_file():
            return read(own, table(own))
        if project.is_file() and (tool := _tool(project)) is not None:
            return read(project, tool, "tool.contra.")
    return Settings()


def _tool(path: Path) -> object:
    """The table ``[tool.contra]``; None where a project has none or is not ours to read."""
    if not os.access(path, os.R_OK) or b"contra" not in path.read_bytes():
        return None
    tools = table(path).get("tool")
    return tools.get("contra") if isinstance(tools, dict) else None

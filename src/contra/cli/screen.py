"""What the terminal can show: its width, and whether colour is wanted."""

import os
import shutil
import sys

from contra.cli.options import Color

COLUMNS = 100  # where there is no terminal


def columns(width: int | None) -> int:
    """The width asked for, else that of the terminal."""
    return width or max(60, shutil.get_terminal_size((COLUMNS, 24)).columns)


def colored(when: Color) -> bool:
    """Whether to colour: as told, else on a terminal unless NO_COLOR is set."""
    if when is not Color.auto:
        return when is Color.always
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"

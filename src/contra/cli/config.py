"""``contra config``: what holds, and where each value came from."""

from pathlib import Path
from typing import Annotated

import typer

from contra.cli.answer import Answer, MisuseError
from contra.cli.judging import configured
from contra.cli.options import Baseline, FailOn, Ignore, Select

Where = Annotated[
    list[Path] | None,
    typer.Argument(
        metavar="PATHS...", help="Articles or folders, else this folder.", show_default=False, readable=False
    ),
]


def config(
    paths: Where = None, select: Select = None, ignore: Ignore = None, fail_on: FailOn = None, baseline: Baseline = None
) -> Answer:
    """Print the settings that hold.

    Those for some articles, and where each came from.
    """
    from contra.render.config import config as listed

    path = paths[0] if paths else Path()
    if not path.exists():
        raise MisuseError(f"{path}: no such file or folder; check the spelling of the path")
    settings = configured(path, select=select, ignore=ignore, fail_on=fail_on, baseline=baseline)
    return Answer(listed([(name, value, settings.origin(name)) for name, value in settings.values().items()]))

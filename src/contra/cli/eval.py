"""``contra eval``: how well a scan does on marked stories."""

import sys
import time
from pathlib import Path
from typing import Annotated

import typer

from contra.cli.answer import Answer, MisuseError
from contra.cli.options import Shape, ShapeOf
from contra.cli.reading import progress

Gold = Annotated[
    Path, typer.Argument(metavar="GOLD", help="A gold file, or a folder with gold files.", show_default=False)
]
Articles = Annotated[
    Path | None,
    typer.Argument(metavar="[ARTICLES]", help="Where the articles lie, if not beside the gold.", show_default=False),
]
Verbose = Annotated[
    bool, typer.Option("--verbose", "-v", help="List what is missed (-), not marked (?), a near-miss reported (!).")
]


def eval(gold: Gold, articles: Articles = None, verbose: Verbose = False, format: ShapeOf = Shape.table) -> Answer:
    """Measure a scan against stories whose conflicts are marked by hand."""
    from contra.evaluation import evaluate, told
    from contra.ingest import ContraError
    from contra.render.visible import visible

    tell = progress(sys.stderr, time.monotonic) if sys.stderr.isatty() else None
    try:
        outcome = evaluate(gold, articles, tell)
    except ContraError as error:
        raise MisuseError(visible(str(error))) from error
    if tell:
        tell("", 0, 0)
    return Answer(told.json(outcome) if format is Shape.json else told.text(outcome, verbose=verbose))

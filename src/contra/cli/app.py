"""The commands put together, and the one place where they end: output, exit code, one line on errors."""

import gc
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from contra.cli.answer import Answer, MisuseError
from contra.cli.assertions import assertions
from contra.cli.baseline import baseline
from contra.cli.check import check
from contra.cli.completion import completion, prepare_completion
from contra.cli.config import config
from contra.cli.dates import dates
from contra.cli.dismiss import dismiss
from contra.cli.eval import eval
from contra.cli.examples import epilog
from contra.cli.explain import explain
from contra.cli.rules import rules
from contra.cli.scan import scan
from contra.cli.schema import schema
from contra.cli.show import show
from contra.cli.spread import spread
from contra.cli.text import text

MISUSE, INTERRUPTED, CLOSED_PIPE = 2, 130, 141

app = typer.Typer(
    name="contra",
    help="Find where the sources of news articles contradict each other.",
    epilog=epilog("contra"),
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    add_completion=False,
)
for command in (scan, check, show, dismiss, assertions, dates, text, rules, explain, eval, config, schema, completion):
    app.command(epilog=epilog(command.__name__))(command)
app.add_typer(baseline, epilog=epilog("baseline"))


@app.callback(invoke_without_command=True)
def root(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> Answer | None:
    """Find where the sources of news articles contradict each other."""
    from contra import __version__

    if version:
        typer.echo(f"contra {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        raise MisuseError("no command given; `contra scan PATHS` finds disputes, `contra --help` lists the rest")
    return None


def main() -> None:
    """Run the command line and exit."""
    gc.disable()  # what is read stays until the end, so that there is nothing to collect
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """The exit code of the command line ``arguments``, after printing what it says."""
    try:
        prepare_completion()
        answer = app(spread(arguments), prog_name="contra", standalone_mode=False)
        return _printed(answer) if isinstance(answer, Answer) else answer or 0  # 130 where it was interrupted
    except (typer.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except BrokenPipeError:  # `contra scan corpus | head -3`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CLOSED_PIPE
    except Exception as error:
        print(f"contra: {_told(error)}", file=sys.stderr)  # noqa: T201
        return MISUSE


def _printed(answer: Answer) -> int:
    """The exit code of an answer, once its text is on standard output, in UTF-8 wherever that leads."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    sys.stdout.write(answer.text)
    sys.stdout.flush()
    if answer.notes:
        _noted(answer.notes)
    return answer.code


def _noted(notes: Sequence[str]) -> None:
    """Print notes on standard error, a line each; they name files, whose names may hold anything."""
    from contra.render.visible import visible

    for note in notes:
        print(f"contra: {visible(note)}", file=sys.stderr)  # noqa: T201


def _told(error: Exception) -> str:
    """One line about an error: the user's own mistake as it is, a fault of ours with where it arose."""
    if isinstance(error, MisuseError):
        return " ".join(str(error).split())
    if hasattr(error, "format_message"):  # `contra scan --nonsense`: the parser's own words
        path = getattr(getattr(error, "ctx", None), "command_path", "contra")
        return " ".join(error.format_message().split()).rstrip(".") + f"; `{path} --help` lists what there is"
    where = f"{_last_place(error)}: " if error.__traceback__ else ""
    return f"a fault of contra itself, please report it: {where}{type(error).__name__}: {' '.join(str(error).split())}"


def _last_place(error: Exception) -> str:
    """The file and line where an error arose."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    return f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else ""

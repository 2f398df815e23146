"""The commands put together, and the one place where they end: output, exit code, one line on errors."""

import io
import os
import sys
import traceback
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
from contra.cli.spread import once, spread
from contra.cli.text import text
from contra.errors import ContraError

MISUSE, ABORTED, CLOSED_PIPE = 2, 130, 141
DEBUG = "--debug"

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
    debug: Annotated[bool, typer.Option(DEBUG, help="Show where in the program an error arose.")] = False,
) -> Answer | None:
    """Find where the sources of news articles contradict each other."""
    from contra import __version__

    if version:
        typer.echo(f"contra {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        raise MisuseError("no command given; `contra scan PATHS` finds disputes, `contra --help` lists the rest")
    return None


def done(arguments: Sequence[str]) -> int:
    """The exit code of the command line ``arguments``, after printing what it says."""
    try:
        prepare_completion()
        answer = app(spread(once(arguments)), prog_name="contra", standalone_mode=False)
        return _printed(answer) if isinstance(answer, Answer) else answer or 0  # 130 where it was interrupted
    except typer.Abort:
        return ABORTED
    except BrokenPipeError:  # `contra scan corpus | head -3`
        _stop_printing()
        return CLOSED_PIPE
    except Exception as error:
        if arguments[:1] == [DEBUG]:
            traceback.print_exc()
        _note(_told(error))
        return MISUSE


def _printed(answer: Answer) -> int:
    """The exit code of an answer, once its text is on standard output, in UTF-8 wherever that leads."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    _print(answer.text)
    for note in answer.notes:
        _note(note)
    return answer.code


def _print(text: str) -> None:
    """Print a text on standard output, all of it."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:  # `contra scan corpus > /dev/full`
        _stop_printing()
        raise MisuseError(f"standard output: {error.strerror}; make room, or write with --output elsewhere") from error


def _stop_printing() -> None:
    """Let what is still to be printed go nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _note(note: str) -> None:
    """Print a line on standard error; it may name files, whose names may hold anything."""
    from contra.render.visible import visible

    print(f"contra: {visible(note)}", file=sys.stderr)  # noqa: T201


def _told(error: Exception) -> str:
    """One line about an error: what the user can mend as it is, a fault of ours with where it arose."""
    if isinstance(error, ContraError):
        return str(error)
    if isinstance(error, OSError) and error.filename:  # `contra config FOLDER` with settings that nobody may read
        return f"{error.filename}: {error.strerror}; name a file or folder that can be read"
    if hasattr(error, "format_message"):  # `contra scan --nonsense`: the parser's own words
        path = getattr(getattr(error, "ctx", None), "command_path", "contra")
        return f"{error.format_message().rstrip('.')}; `{path} --help` lists what there is"
    where = f"{_last_place(error)}: " if error.__traceback__ else ""
    return f"a fault of contra itself, please report it: {where}{type(error).__name__}: {error}"


def _last_place(error: Exception) -> str:
    """The file and line where an error arose."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    return f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else ""

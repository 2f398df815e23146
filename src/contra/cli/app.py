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
from contra.cli.dates import dates
from contra.cli.eval import eval
from contra.cli.explain import explain
from contra.cli.rules import rules
from contra.cli.scan import scan
from contra.cli.show import show

MISUSE, INTERRUPTED, CLOSED_PIPE = 2, 130, 141

app = typer.Typer(
    name="contra",
    help="Find where the sources of news articles contradict each other.",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    add_completion=False,
)
for command in (scan, show, assertions, dates, rules, explain, eval):
    app.command()(command)


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
        answer = app(list(arguments), prog_name="contra", standalone_mode=False)
        return _printed(answer) if isinstance(answer, Answer) else 0
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
    return answer.code


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

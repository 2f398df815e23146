"""Lines that call contra, as documents show them."""

import shlex

import typer

from contra.cli.app import app
from contra.cli.spread import spread

GROUP = typer.main.get_command(app)


def parsed(line: str) -> str:
    """The command that a line calls, once its parser has taken all that follows."""
    program, *given = shlex.split(line.partition(" > ")[0].partition(" < ")[0], comments=True)
    arguments, command, name = spread(given), GROUP, program
    while commands := getattr(command, "commands", None):
        name = arguments.pop(0)
        command = commands[name]
    command.make_context(name, arguments)  # an unknown option or value raises
    return f"{program} {name}"

"""``contra completion``: the script by which a shell completes commands, options and their values."""

import os
from enum import StrEnum
from typing import Annotated

import typer

from contra.cli.answer import Answer

ASKED = "_CONTRA_COMPLETE"  # set by the script when a shell asks what may follow


class Shell(StrEnum):
    """The shells that are known."""

    bash = "bash"
    zsh = "zsh"
    fish = "fish"


def completion(shell: Annotated[Shell, typer.Argument(metavar="SHELL", help="bash, zsh or fish.")]) -> Answer:
    """Print a script for completion in a shell.

    With it the shell completes contra's commands and options.
    """
    from typer._completion_shared import get_completion_script

    return Answer(get_completion_script(prog_name="contra", complete_var=ASKED, shell=shell) + "\n")


def prepare_completion() -> None:
    """Load what answers a shell, where it is a shell that asks."""
    if ASKED in os.environ:
        from typer._completion_classes import completion_init

        completion_init()

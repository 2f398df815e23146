"""The command line: reads, prints and exits; what is found and how it looks is decided below it."""

import gc
import os
import sys
from collections.abc import Sequence

INTERRUPTED = 130


def main() -> None:
    """Run the command line and exit."""
    gc.disable()  # what is read stays until the end, so that there is nothing to collect
    sys.stdout = sys.stdout or open(os.devnull, "w")  # noqa: PTH123, SIM115  `contra scan articles >&-`
    sys.stderr = sys.stderr or open(os.devnull, "w")  # noqa: PTH123, SIM115
    code = run(sys.argv[1:])
    gc.freeze()  # else all of it would be searched once more as the interpreter ends
    sys.exit(code)


def run(arguments: Sequence[str]) -> int:
    """The exit code of the command line ``arguments``, after printing what it says."""
    try:
        from contra.cli.app import done  # here, so that nobody who interrupts the start is shown where

        return done(arguments)
    except KeyboardInterrupt:
        return INTERRUPTED

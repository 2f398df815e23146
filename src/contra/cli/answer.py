"""What a command hands back, and the one way it may go wrong."""

from typing import NamedTuple


class Answer(NamedTuple):
    """What to print and the exit code."""

    text: str
    code: int = 0


class MisuseError(Exception):
    """A mistake the user can mend, told in one line: what, where, what to do."""

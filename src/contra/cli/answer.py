"""What a command hands back, and the one way it may go wrong."""

from typing import NamedTuple


class Answer(NamedTuple):
    """What to print, the exit code, and what to say beside it on standard error."""

    text: str
    code: int = 0
    notes: tuple[str, ...] = ()


class MisuseError(Exception):
    """A mistake the user can mend, told in one line: what, where, what to do."""

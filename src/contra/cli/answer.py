"""What a command hands back, and the one way it may go wrong."""

from typing import NamedTuple

from contra.errors import ContraError


class Answer(NamedTuple):
    """What to print, the exit code, and what to say beside it on standard error."""

    text: str
    code: int = 0
    notes: tuple[str, ...] = ()


class MisuseError(ContraError):
    """A mistake on the command line, told in one line: what, where, what to do."""

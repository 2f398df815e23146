"""What is wrong in a lexicon, told where it stands."""

from contra.errors import ContraError


class LexiconError(ContraError):
    """A mistake in a lexicon file: at which line, what stands there, what is expected."""

    def __init__(self, file: str, line: int, found: str, expected: str) -> None:
        super().__init__(found, file=file, place=str(line))
        self.line = line
        self.expected = expected

    def __str__(self) -> str:
        """``verbs.toml:12: found 'Deny', expected lower case``."""
        return f"{self.file}:{self.line}: found {self.found}, expected {self.expected}"

"""The one family of errors that a reader of a message can mend."""


class ContraError(Exception):
    """What stopped the work: the file, the place in it, what was found, and the remedy."""

    def __init__(self, found: str, *, file: str = "", place: str = "", remedy: str = "") -> None:
        super().__init__(found)
        self.found = found
        self.file = file
        self.place = place
        self.remedy = remedy

    def __str__(self) -> str:
        """``corpus/a.md:3: found; remedy``, without the parts that are unknown."""
        where = ":".join(part for part in (self.file, self.place) if part)
        return f"{where}: {self.reason}" if where else self.reason

    @property
    def reason(self) -> str:
        """What was found and what to do about it."""
        return "; ".join(part for part in (self.found, self.remedy) if part)

    @property
    def placed_reason(self) -> str:
        """The reason with its line, for a report that names the file itself."""
        return f"line {self.place}: {self.reason}" if self.place else self.reason

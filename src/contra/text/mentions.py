"""A name where it stands, while the rest of the article is still being asked what it names."""

from msgspec import Struct

from contra.text.kinds import Reading


class Mention(Struct, frozen=True, gc=False):
    """A name's place, its folded words and how it is read so far.

    ``known``: the gazetteer has it; ``adjective``: it is "Norlandish" or "US"; ``office``: an office stands before it.
    """

    start: int
    stop: int
    parts: tuple[str, ...]
    reading: Reading
    known: bool = False
    adjective: bool = False
    office: bool = False

    @property
    def single(self) -> bool:
        """Whether it is one word."""
        return len(self.parts) == 1

    def read_as(self, reading: Reading) -> "Mention":
        """The same name, read otherwise."""
        return Mention(self.start, self.stop, self.parts, reading, self.known, self.adjective, self.office)

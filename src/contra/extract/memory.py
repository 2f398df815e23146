"""Who was named so far in an article, for pronouns and descriptions."""

from contra.extract.draft import Range
from contra.extract.line import Line
from contra.model import Name, Source

SINGULAR = frozenset({"he", "she", "i", "him", "her"})
PLURAL = frozenset({"they", "we", "these", "those", "neither", "both"})
TITLES = frozenset(
    {
        "official",
        "spokesman",
        "spokeswoman",
        "spokesperson",
        "minister",
        "president",
        "senator",
        "mayor",
        "governor",
        "secretary",
        "chief",
        "man",
        "woman",
    }
)


class Memory:
    """The sources and names of the article up to the sentence being read; written by one reading only."""

    def __init__(self) -> None:
        self.sources: list[Source] = []
        self.persons: list[Name] = []  # in the order in which they were last a subject
        self.institutions: list[Name] = []
        self.names: dict[str, str] = {}  # the fullest wording of a key
        self.parties: dict[str, tuple[str, ...]] = {}  # what a person speaks for

    def read(self, line: Line) -> None:
        """Note the names of a sentence."""
        people = [name for name in line.sentence.names if name.kind == "person"]
        for name in people:
            if len(name.text) > len(self.names.get(name.key, "")):
                self.names[name.key] = name.text
        self.persons.extend(people[:1])
        self.institutions.extend(name for name in line.sentence.names if name.kind in ("organisation", "outlet"))

    def heard(self, source: Source) -> None:
        """Note a source."""
        self.sources.append(source)
        if source.kind == "named_person" and len(source.parties) > 1:
            self.parties.setdefault(source.parties[0], source.parties[1:])

    def bound(self, key: str) -> tuple[str, ...]:
        """The institutions that a person was said to speak for."""
        return self.parties.get(key, ())

    def full_name(self, name: Name) -> str:
        """The fullest wording of a name so far."""
        return self.names.get(name.key, name.text)

    def pronoun(self, norm: str, line: Line, at: int) -> Source | None:
        """The one a pronoun stands for."""
        if norm in SINGULAR:
            return self._last_person(line, at)
        if norm in PLURAL:
            return next((source for source in reversed(self.sources) if source.kind != "named_person"), None)
        return next(
            (source for source in reversed(self.sources) if source.kind in ("named_institution", "document", "outlet")),
            None,
        )

    def _last_person(self, line: Line, at: int) -> Source | None:
        """The last person who spoke or was a subject."""
        here = [
            name for name in line.sentence.names if name.kind == "person" and name.span.stop <= line.tokens[at].start
        ]
        name = here[0] if here and at > 3 else None
        last = next((source for source in reversed(self.sources) if source.kind in ("named_person", "titled")), None)
        if name is None and last is None and self.persons:
            name = self.persons[-1]
        if name is not None:
            return Source(self.full_name(name), "named_person", (), (*name.keys, *self.bound(name.key)))
        return last

    def described(self, line: Line, place: Range, at: int) -> Source | None:
        """The one a description stands for: "the ministry", "these officials"."""
        if line.norms[place[0]] not in ("the", "these", "those", "this", "that", "its", "his", "her"):
            return None
        noun = line.norms[at]
        for source in reversed(self.sources):
            if (
                noun in source.name.lower()
                or noun in source.title.lower()
                or any(noun in key for key in source.parties[:1])
            ):
                return source
        for name in reversed(self.institutions):
            if noun in name.text.lower() or noun in name.key:
                return Source(name.text, "outlet" if name.kind == "outlet" else "named_institution", (), name.keys)
        return self._generic(noun)

    def _generic(self, noun: str) -> Source | None:
        """The last institution for "the company"; the last outlet for "the newspaper"."""
        wanted = {
            "company": "organisation",
            "firm": "organisation",
            "agency": "organisation",
            "group": "organisation",
            "newspaper": "outlet",
            "paper": "outlet",
            "magazine": "outlet",
            "site": "outlet",
        }.get(noun)
        found = next((name for name in reversed(self.institutions) if name.kind == wanted), None)
        return (
            Source(found.text, "outlet" if found.kind == "outlet" else "named_institution", (), found.keys)
            if found
            else None
        )

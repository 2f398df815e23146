"""Who was named so far in an article, for pronouns and descriptions."""

from bisect import bisect_left
from collections import deque
from itertools import takewhile
from operator import attrgetter

from contra.extraction.draft import Range
from contra.extraction.introductions import introductions
from contra.extraction.line import Line
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.load import words
from contra.lexicon.sexes import suits, tells
from contra.lexicon.words import lemma
from contra.model import Name, Source

BEGINNING = attrgetter("start")
LATEST = 200  # of each kind: who was named longer ago is named again
SINGULAR = frozenset({"he", "her", "him", "i", "she"})
PLURAL = frozenset({"both", "neither", "these", "they", "those", "we"})
POINTING = frozenset({"her", "his", "its", "that", "the", "their", "these", "this", "those"})
HONORIFICS = frozenset({"miss", "mr", "mr.", "mrs", "mrs.", "ms", "ms."})
AFTER = frozenset({"close", "familiar", "who"})  # "two aides | close to him"
AIRLINES = frozenset({"airline", "carrier"})
MANY = frozenset({"both", "officials", "people", "sources", "three", "two"})
OLD = "-year-old"
PUBLISHED = frozenset({"magazine", "newspaper", "outlet", "paper", "publication", "site", "website"})


class Memory:
    """The sources and names of the article up to the sentence being read; each reading has its own."""

    def __init__(self) -> None:
        self.sources: deque[Source] = deque(maxlen=LATEST)
        self.persons: deque[Name] = deque(maxlen=LATEST)  # in the order in which they led a sentence
        self.institutions: deque[Name] = deque(maxlen=LATEST)
        self.names: dict[str, str] = {}  # the fullest wording of a key
        self.called: dict[str, set[str]] = {}  # with what honorifics, "" among them
        self.introduced: dict[str, dict[str, Name]] = {}  # persons by what they were introduced as, and by key
        self.before = 0  # where the sentence before begins
        self.parties: dict[str, tuple[str, ...]] = {}  # what a person speaks for

    def read(self, line: Line) -> None:
        """Note the names of a sentence."""
        self.before = line.sentence.span.start
        people = [name for name in line.sentence.names if name.kind == "person"]
        for name in people:
            if len(name.text) > len(self.names.get(name.key, "")):
                self.names[name.key] = name.text
            self.called.setdefault(name.key, set()).add(_honorific(line, name))
        for noun, name in introductions(line):
            self.introduced.setdefault(noun, {})[name.key] = name
        self.persons.extend(name for name in people[:1] if _leads(line, name))
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

    def last_parties(self) -> tuple[str, ...]:
        """Whom the last source spoke for: "the statement" is theirs."""
        return next((source.parties for source in reversed(self.sources) if source.parties), ())

    def pronoun(self, norm: str, line: Line, at: int) -> Source | None:
        """The one a pronoun stands for; "we" outside a quotation is the outlet."""
        if norm in ("i", "we") and line.inside[at] < 0:
            return None
        if norm in SINGULAR:
            return self._last_person(line, at)
        if norm in ("neither", "both"):
            return next((source for source in reversed(self.sources) if _is_many(source)), None)
        if norm in PLURAL:
            return next((source for source in reversed(self.sources) if source.kind != "named_person"), None)
        return next((s for s in reversed(self.sources) if s.kind in ("named_institution", "document", "outlet")), None)

    def _last_person(self, line: Line, at: int) -> Source | None:
        """The last person who spoke or led a sentence; in what he is said to say himself, not those he speaks of."""
        if (just_heard := self._heard_just_before()) and _after_words(line, at):
            return just_heard
        norm = line.norms[at]
        last = next((source for source in reversed(self.sources) if self._is_one(source, norm)), None)
        spoke_here = last is not None and any(span.start >= line.tokens[0].start for span in last.spans)
        name = None if spoke_here or _after_words(line, at) else self._named_before(line, at)
        resumed = last is not None and _after_words(line, at) and not self._led_just_before(last)
        if name is None and not (spoke_here or resumed):
            name = self._led_since(last, norm)
        if name is None:
            return last or next((source for source in reversed(self.sources) if _may_be_one(source)), None)
        return self._person(name)

    def _person(self, name: Name) -> Source:
        """A person who was named, with whom he speaks for."""
        parties = dict.fromkeys((*name.keys, *self.bound(name.key)))
        return Source(self.full_name(name), "named_person", (), tuple(parties))

    def _suits(self, pronoun: str, key: str) -> bool:
        """Whether a pronoun may mean somebody, by his given name and by how he was called in the article."""
        called = () if tells(key) else self.called.get(key, set()) - {""}
        return suits(pronoun, *called) if len(called) == 1 else suits(pronoun, key)

    def _is_one(self, source: Source, pronoun: str) -> bool:
        """Whether a source is somebody for whom a pronoun may stand: not "two officials"."""
        if source.kind == "titled":
            return not _is_many(source) and not _is_plural(source)
        return source.kind == "named_person" and self._suits(pronoun, source.parties[0])

    def _named_before(self, line: Line, at: int) -> Name | None:
        """The first person named before the pronoun in its sentence, outside quotations."""
        if at <= 3:
            return None
        spans = [line.tokens[place].start for place in range(at) if line.inside[place] < 0]
        persons = (n for n in line.sentence.names if n.kind == "person" and self._suits(line.norms[at], n.key))
        return next((n for n in persons if n.span.start in spans), None)

    def _heard_just_before(self) -> Source | None:
        """The one without a name who spoke last in the sentence before: "a fighter denied it. '…,' he said"."""
        source = self.sources[-1] if self.sources else None
        if source is None or source.kind != "anonymous" or not source.spans or source.spans[0].start < self.before:
            return None
        return source if source.name.lower().startswith(("a ", "an ", "one ", "another ")) else None

    def _led_just_before(self, last: Source) -> bool:
        """Whether a person led the sentence before, where the last source said nothing: "Ash left. '…' he said"."""
        spoke = any(span.start >= self.before for span in last.spans)
        return bool(self.persons) and self.persons[-1].span.start >= self.before and not spoke

    def _led_since(self, source: Source | None, pronoun: str) -> Name | None:
        """The last person for whom a pronoun may stand, who led a sentence after a source spoke."""
        led = next((name for name in reversed(self.persons) if self._suits(pronoun, name.key)), None)
        return led if led and _later(led, source) else None

    def described(self, line: Line, place: Range, at: int) -> Source | None:
        """The one a description stands for: "the ministry", "these officials"."""
        if line.norms[place[0]] not in POINTING:
            return None
        noun = line.norms[at]
        spoke = next((source for source in reversed(self.sources) if _is_called(noun, source)), None)
        return spoke or self._introduced_as(noun) or self._institution(noun) or self._generic(noun)

    def _introduced_as(self, noun: str) -> Source | None:
        """The only one who was introduced so: "the governor" after "Gov. Tom Reed"; the last for "the 54-year-old"."""
        if noun.endswith(OLD) and self.persons:
            return self._person(self.persons[-1])
        called = self.introduced.get(noun, {})
        return self._person(*called.values()) if len(called) == 1 else None

    def _institution(self, noun: str) -> Source | None:
        """The last institution of which a noun is part of the name."""
        named = (name for name in reversed(self.institutions) if noun in name.text.lower() or noun in name.key)
        return next(map(_of_name, named), None)

    def _generic(self, noun: str) -> Source | None:
        """The last company for "the company"; the last outlet for "the newspaper"."""
        if noun in PUBLISHED:
            return next((_of_name(name) for name in reversed(self.institutions) if name.kind == "outlet"), None)
        if noun not in words("extract_sources", "businesses"):
            return None
        spoke = next(
            (s for s in reversed(self.sources) if s.kind == "named_institution" and _is_business(s.name, noun)), None
        )
        named = next(
            (n for n in reversed(self.institutions) if n.kind == "organisation" and _is_company(n, noun)), None
        )
        return spoke or (_of_name(named) if named else None)


def _leads(line: Line, name: Name) -> bool:
    """Whether a name stands near the beginning of its sentence and is not quoted."""
    places = [at for at, token in enumerate(line.tokens[:8]) if token.start == name.span.start]
    return bool(places) and line.inside[places[0]] < 0


def _after_words(line: Line, at: int) -> bool:
    """Whether the pronoun follows the words it is said to have spoken: '"…," she said'."""
    return at > 0 and (line.inside[at - 1] >= 0 or line.norms[at - 1] == ",")


def _honorific(line: Line, name: Name) -> str:
    """The word before a name that tells a man or a woman: "| Ms. | Kerr"; "" where none stands there."""
    at = bisect_left(line.tokens, name.span.start, key=BEGINNING) - 1
    before = line.tokens[at].norm if at >= 0 else ""
    return before if before in HONORIFICS else ""


def _later(name: Name, source: Source | None) -> bool:
    """Whether a name stands later in the article than a source."""
    return source is None or all(span.start < name.span.start for span in source.spans)


def _may_be_one(source: Source) -> bool:
    """Whether "he" may speak for it where no person was named: "The user said …. He added"."""
    if source.kind == "anonymous":
        return not _is_many(source) and not _is_plural(source)
    return source.kind == "named_institution" and not _is_many(source)


def _is_plural(source: Source) -> bool:
    """Whether a source without a name is told in the plural: "officials in Lorne"."""
    told = takewhile(lambda word: word not in vocabulary().prepositions | AFTER, source.name.lower().split())
    head = "".join([*told][-1:])
    return lemma(head, "N") != head


def _is_many(source: Source) -> bool:
    """Whether a source is more than one: "two sources", "Kerr and Ash"."""
    return bool(MANY & set(source.name.lower().split())) or " and " in source.name


def _is_called(noun: str, source: Source) -> bool:
    """Whether a noun is part of how a source was named."""
    return (
        noun in source.name.lower().split()
        or noun in source.title.lower().split()
        or any(noun in key.split() for key in source.parties[:1])
    )


def _is_business(name: str, noun: str) -> bool:
    """Whether a name may be that of a company, of a kind that shows in its name where it does."""
    parts = set(name.lower().split())
    if words("extract_sources", "public_bodies") & parts:
        return False
    return noun not in AIRLINES or any(
        part in words("extract_sources", "flying") or part.endswith(("air", "jet")) for part in parts
    )


def _is_company(name: Name, noun: str) -> bool:
    """Whether a name is that of a company; one that stands for a country is none."""
    return not name.stands_for and _is_business(name.text, noun)


def _of_name(name: Name) -> Source:
    """A name as a source."""
    return Source(name.text, "outlet" if name.kind == "outlet" else "named_institution", (), name.keys)

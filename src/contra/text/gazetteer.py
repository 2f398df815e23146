"""Names that are known before the article is read."""

from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from contra.lexicon.load import lines, table, words
from contra.lexicon.places import CITIES, REGIONS, STATES
from contra.lexicon.words import zipf
from contra.text.spelling import folded

NONE: frozenset[str] = frozenset()
COMMON = 3.0  # frequency of an English word that a small acronym may be confused with
TERSE = 3  # letters of an acronym that is only one in capitals


class Entry(Struct, frozen=True, gc=False):
    """What is known of a name: ``adjective`` for "Norlandish" and "US"; ``capitals`` where only "WHO" will do."""

    key: str
    kind: str
    stands_for: tuple[str, ...] = ()
    adjective: bool = False
    capitals: bool = False


@cache
def gazetteer() -> dict[str, Entry]:
    """The entry of every folded phrase."""
    found: dict[str, Entry] = {}
    for phrase, entry in (*_companies(), *_places(), *_organisations(), *_outlets(), *_continents(), *_countries()):
        found[phrase] = entry
    return found


@cache
def longest() -> dict[str, int]:
    """For every first word the number of words of the longest phrase that begins with it."""
    found: dict[str, int] = {}
    for phrase in gazetteer():
        first = phrase.partition(" ")[0]
        found[first] = max(found.get(first, 0), 1 + phrase.count(" "))
    return found


def fields(line: str) -> list[list[str]]:
    """The columns of a line, each a list."""
    return [[part.strip() for part in column.split(",") if part.strip()] for column in line.split("|")]


def _countries() -> Iterator[tuple[str, Entry]]:
    """Countries by name, adjective and capital."""
    for (key, *_), adjectives, others, capitals in map(fields, lines("places_countries")):
        for other in (key, *others):
            short = "." in other or len(other) <= TERSE
            yield folded(other), Entry(key, "country", (), short, short)
        for adjective in adjectives:
            entry = Entry(key, "country", (), True)
            yield folded(adjective), entry
            yield folded(adjective) + "s", entry
        for capital in capitals:
            yield from _spellings(capital, (key,))


def _places() -> Iterator[tuple[str, Entry]]:
    """States, regions and cities."""
    for line in lines(CITIES):
        yield from _spellings(line.partition("|")[0])
    for line in lines(REGIONS):
        for cell in line.partition("|")[2].split(","):
            yield from _spellings(cell)
    for (key, *_), _, capital, people in map(fields, lines(STATES)):
        yield from _spellings(capital[0])
        yield key, Entry(key, "place")
        yield from ((form, Entry(key, "place", (), True)) for person in people for form in (person, person + "s"))


def _spellings(cell: str, stands_for: tuple[str, ...] = ()) -> Iterator[tuple[str, Entry]]:
    """A place in each of its spellings."""
    first, *rest = (part.strip() for part in cell.split("="))
    for spelling in (first, *rest):
        yield folded(spelling), Entry(first, "place", stands_for)


def _organisations() -> Iterator[tuple[str, Entry]]:
    """Institutions and organisations."""
    for (key, *_), others, speaks_for in map(fields, lines("names_organisations")):
        for other in (key, *others):
            phrase = folded(other)
            yield phrase, Entry(key, "organisation", tuple(speaks_for), False, _needs_capitals(phrase))


def _needs_capitals(phrase: str) -> bool:
    """Whether a small word may be meant: "Who", "Ice"."""
    return (
        " " not in phrase
        and phrase not in ("fed", "hamas")
        and (len(phrase) <= TERSE or (zipf(phrase) >= COMMON and len(phrase) <= TERSE + 1))
    )


def _outlets() -> Iterator[tuple[str, Entry]]:
    """Newspapers, agencies and broadcasters; "The Week" is one with its article only."""
    for names, others in map(fields, lines("names_outlets")):
        key = folded(names[0]).removeprefix("the ")
        for other in (*names, *others):
            yield folded(other), Entry(key, "outlet", (), False, other.isupper() and len(other) <= TERSE + 1)


def _companies() -> Iterator[tuple[str, Entry]]:
    """Companies."""
    for names, others in map(fields, lines("names_companies")):
        for other in (*names, *others):
            yield (
                folded(other),
                Entry(folded(names[0]), "organisation", (), False, other.isupper() and len(other) <= TERSE + 1),
            )


def _continents() -> Iterator[tuple[str, Entry]]:
    """Parts of the world, by name and adjective."""
    for (key, *_), adjectives, others in map(fields, lines("places_continents")):
        for other in (key, *others):
            yield folded(other), Entry(key, "place")
        for adjective in adjectives:
            yield folded(adjective), Entry(key, "place", (), True)
            yield folded(adjective) + "s", Entry(key, "place", (), True)


def state_abbreviations() -> dict[str, str]:
    """Abbreviations of states, which stand after a town and a comma only, with their keys."""
    return {folded(short): key for (key, *_), shorts, *_ in map(fields, lines(STATES)) for short in shorts}


def is_class(word: str, name: str) -> bool:
    """Whether a folded word belongs to a class of ``names_words``."""
    return name in _classes().get(word, NONE)


def classes(word: str) -> frozenset[str]:
    """The classes of ``names_words`` that a folded word belongs to."""
    return _classes().get(word, NONE)


@cache
def _classes() -> dict[str, frozenset[str]]:
    """The classes of every folded word that has one."""
    found: dict[str, frozenset[str]] = {}
    for name in table("names_words"):
        for word in map(folded, words("names_words", name)):
            found[word] = found.get(word, NONE) | {name}
    return found

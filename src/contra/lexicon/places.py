"""Which place lies in which."""

from collections.abc import Iterator
from functools import cache

from contra.lexicon.load import lines

COUNTRIES, STATES, REGIONS, CITIES = "places_countries", "places_states", "places_regions", "places_cities"
UNITED_STATES = "united states"


def within(inner: str, outer: str) -> bool:
    """Whether the place of key ``inner`` lies in that of key ``outer``: a town in its state, a state in its country."""
    seen: set[str] = set()
    waiting = [inner]
    while waiting:
        around = _around().get(waiting.pop(), frozenset()) - seen
        if outer in around:
            return True
        seen |= around
        waiting += around
    return False


def known(place: str) -> bool:
    """Whether it is known in what the place lies, or what lies in it."""
    return place in _around() or place in _outer()


def apart(here: frozenset[str], there: frozenset[str]) -> bool:
    """Whether all the places are known, and none is or lies in one of the other side."""
    told = all(known(place) for place in here | there)
    return told and not any(a == b or _may_hold(a, b) or _may_hold(b, a) for a in here for b in there)


def strange(here: str, there: str) -> bool:
    """Whether two places lie apart, or are two of which no list knows: an invented village, and another."""
    if known(here) or known(there):
        return apart(frozenset((here,)), frozenset((there,)))
    return set(here.split()).isdisjoint(there.split())


def _may_hold(outer: str, inner: str) -> bool:
    """Whether one place holds the other, or is the region of its country in which it may lie: Quebec and Montreal."""
    if within(inner, outer):
        return True
    around = _around().get(inner, frozenset())
    return outer in _parts() and inner not in _parts() and bool(around & _around().get(outer, frozenset()))


@cache
def _parts() -> frozenset[str]:
    """The regions and states of countries."""
    states = (inner for inner, outer in _states() if outer == UNITED_STATES)
    return frozenset((*(region for region, _ in _regions()), *states))


@cache
def _outer() -> frozenset[str]:
    return frozenset().union(*_around().values())


@cache
def _around() -> dict[str, frozenset[str]]:
    """For every place those it lies in."""
    found: dict[str, frozenset[str]] = {}
    for inner, outer in (*_cities(), *_regions(), *_states(), *_capitals()):
        if inner != outer:
            found[inner] = found.get(inner, frozenset()) | {outer}
    return found


def _cities() -> Iterator[tuple[str, str]]:
    """Cities and their country or state."""
    for line in lines(CITIES):
        city, _, outer = line.partition("|")
        yield city.partition("=")[0].strip(), outer.strip()


def _regions() -> Iterator[tuple[str, str]]:
    """Regions and their country."""
    for line in lines(REGIONS):
        country, _, regions = line.partition("|")
        for region in regions.split(","):
            yield region.partition("=")[0].strip(), country.strip()


def _states() -> Iterator[tuple[str, str]]:
    """The states of the United States, and their capitals."""
    for line in lines(STATES):
        key, _, capital, _ = (column.strip() for column in line.split("|"))
        yield key, UNITED_STATES
        yield capital, key


def _capitals() -> Iterator[tuple[str, str]]:
    """Capitals and their country; the parts of the United Kingdom."""
    for line in lines(COUNTRIES):
        country, _, _, capitals = (column.strip() for column in line.split("|"))
        for capital in capitals.split(","):
            yield capital.partition("=")[0].strip(), country
    for part in ("england", "northern ireland", "scotland", "wales"):
        yield part, "united kingdom"

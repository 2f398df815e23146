"""Which place lies in which, and the lists behind it."""

import pytest

from contra.lexicon.load import lines, table
from contra.lexicon.places import apart, within


@pytest.mark.parametrize(
    ("inner", "outer"),
    [
        ("helsinki", "finland"),
        ("austin", "texas"),
        ("austin", "united states"),
        ("atlanta", "united states"),
        ("tbilisi", "georgia"),
        ("bavaria", "germany"),
        ("munich", "germany"),
        ("edinburgh", "united kingdom"),
        ("kharkiv", "ukraine"),
    ],
)
def test_within(inner: str, outer: str) -> None:
    assert within(inner, outer)
    assert not within(outer, inner)


@pytest.mark.parametrize(
    ("inner", "outer"),
    [
        ("helsinki", "norway"),
        ("austin", "ohio"),
        ("atlanta", "georgia"),
        ("finland", "finland"),
        ("nowhere", "finland"),
        ("", ""),
    ],
)
def test_not_within(inner: str, outer: str) -> None:
    assert not within(inner, outer)


LISTS = (
    *("names_companies", "names_first", "names_organisations", "names_outlets"),
    *("places_cities", "places_continents", "places_countries", "places_regions", "places_states"),
)


@pytest.mark.parametrize(("here", "there"), [("ontario", "quebec"), ("paris", "lyon"), ("texas", "chicago")])
def test_places_of_which_none_holds_the_other_are_apart(here: str, there: str) -> None:
    assert apart(frozenset({here}), frozenset({there}))


@pytest.mark.parametrize(("here", "there"), [("quebec", "montreal"), ("texas", "austin"), ("bavaria", "munich")])
def test_a_region_and_a_town_that_may_lie_in_it_are_not_apart(here: str, there: str) -> None:
    assert not apart(frozenset({here}), frozenset({there}))


@pytest.mark.parametrize("name", LISTS)
def test_lists_are_sorted_and_without_doubles(name: str) -> None:
    keys = [line.partition("|")[0].partition("=")[0].strip() for line in lines(name)]
    assert len(keys) == len(set(keys))
    assert list(lines(name)) == sorted(lines(name)) or keys == sorted(keys)


@pytest.mark.parametrize("name", ["names_words", "sentences"])
def test_classes_are_sorted_and_without_doubles(name: str) -> None:
    assert {key: sorted(set(found)) for key, found in table(name).items()} == table(name)

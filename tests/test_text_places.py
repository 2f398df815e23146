"""Which place lies in which, and the lists behind it."""

import pytest

from contra.lexicon.load import lines
from contra.text import within


@pytest.mark.parametrize(
    ("inner", "outer"),
    [
        ("helsinki", "finland"),
        ("austin", "texas"),
        ("austin", "united states"),
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
    [("helsinki", "norway"), ("austin", "ohio"), ("finland", "finland"), ("nowhere", "finland"), ("", "")],
)
def test_not_within(inner: str, outer: str) -> None:
    assert not within(inner, outer)


@pytest.mark.parametrize(
    "name", ["names_first", "places_cities", "places_continents", "places_countries", "places_regions", "places_states"]
)
def test_lists_are_sorted_and_without_doubles(name: str) -> None:
    keys = [line.partition("|")[0].partition("=")[0].strip() for line in lines(name)]
    assert keys == sorted(set(keys))


@pytest.mark.parametrize("name", ["names_organisations", "names_outlets", "names_companies"])
def test_keys_are_listed_once(name: str) -> None:
    keys = [line.partition("|")[0].strip() for line in lines(name)]
    assert len(keys) == len(set(keys))

"""Comparison of times: disjoint, contains, same."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contra.model import Time
from contra.times import find_times
from times_marked import FRIDAY

DISJOINT = [
    ("on Monday", "on Tuesday"),
    ("on Sunday night", "on Tuesday"),
    ("last week", "on November 19"),
    ("in March", "on November 19"),
    ("since 2015", "in 2014"),
    ("by Tuesday", "on Wednesday"),
    ("the 1990s", "2003"),
]
COMPATIBLE = [
    ("at 23:40 on Sunday", "early Monday"),
    ("on Sunday night", "on Monday"),
    ("at 2 a.m. on Tuesday", "on Monday night"),
    ("on November 19", "this week"),
    ("since 2015", "in 2020"),
    ("between March and May", "in April"),
    ("recently", "on Monday"),
    ("for two weeks", "on Monday"),
    ("on 11/12/2024", "on November 12"),
]
DISJOINT_WITHOUT_YEAR = [
    ("July 24", "July 25"),
    ("July 24", "July 25, 2019"),
    ("Monday", "Tuesday"),
    ("Monday", "July 23, 2019"),
    ("in March", "on July 24, 2019"),
]
COMPATIBLE_WITHOUT_YEAR = [
    ("July 24", "July"),
    ("July 24", "July 24, 2019"),
    ("July 31 at 23:50", "August 1"),
    ("December 31 at 23:50", "January 1"),
    ("Sunday night", "Monday"),
    ("since July 24", "July 25, 2019"),
    ("July 24", "2019"),
    ("February 30", "March 1"),
]


def first(text: str, published: date | None) -> Time:
    """The first time in the text."""
    return find_times(text, published)[0]


@pytest.mark.parametrize(("one", "other"), DISJOINT)
def test_days_apart_are_disjoint(one: str, other: str) -> None:
    assert first(one, FRIDAY).disjoint(first(other, FRIDAY))
    assert first(other, FRIDAY).disjoint(first(one, FRIDAY))


@pytest.mark.parametrize(("one", "other"), COMPATIBLE)
def test_days_that_may_be_the_same_are_not(one: str, other: str) -> None:
    assert not first(one, FRIDAY).disjoint(first(other, FRIDAY))
    assert not first(other, FRIDAY).disjoint(first(one, FRIDAY))


@pytest.mark.parametrize(("one", "other"), DISJOINT_WITHOUT_YEAR)
def test_known_fields_decide_where_the_year_is_unknown(one: str, other: str) -> None:
    assert first(one, None).disjoint(first(other, None))
    assert first(other, None).disjoint(first(one, None))


@pytest.mark.parametrize(("one", "other"), COMPATIBLE_WITHOUT_YEAR)
def test_unknown_fields_never_clash(one: str, other: str) -> None:
    assert not first(one, None).disjoint(first(other, None))
    assert not first(other, None).disjoint(first(one, None))


def test_a_week_contains_its_days() -> None:
    assert first("this week", FRIDAY).contains(first("on Monday", FRIDAY))
    assert not first("on Monday", FRIDAY).contains(first("this week", FRIDAY))
    assert not first("since 2015", FRIDAY).contains(first("on Monday", FRIDAY))


def test_two_names_of_one_day_are_the_same() -> None:
    assert first("on Monday", FRIDAY).same(first("November 18", FRIDAY))
    assert not first("on Monday", FRIDAY).same(first("on Tuesday", FRIDAY))
    assert not first("recently", FRIDAY).same(first("recently", FRIDAY))


PHRASE = st.sampled_from(
    ["Monday,", "early", "late", "night of", "5", "July 24", "2019", "since", "by", "last week", "23:40"]
)


@given(st.lists(PHRASE, max_size=8), st.lists(PHRASE, max_size=8), st.sampled_from([None, FRIDAY]))
def test_disjoint_is_mutual_and_never_of_oneself(one: list[str], other: list[str], published: date | None) -> None:
    for left in find_times(" ".join(one), published):
        assert not left.disjoint(left)
        for right in find_times(" ".join(other), published):
            assert left.disjoint(right) == right.disjoint(left)
            assert not (left.disjoint(right) and left.contains(right))

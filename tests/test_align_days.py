"""Days told of the last sight, of an end or a beginning: hits and near-misses."""

from datetime import date

import pytest
from msgspec.structs import replace

from contra import Document, scan
from contra.align.rounds import may_be_one
from contra.model import Span, Time
from short_articles import compared

APART = [
    ("The Corvina phone will go on sale in March.", "The Corvina phone will hit store shelves in April."),
    ("The Corvina phone will go on sale in March.", "Norhaven Steel will start shipping the Corvina phone in April."),
    ("Mia Brandt was last seen in public on January 9.", "Mia Brandt's last public appearance was on January 6."),
    ("Mia Brandt was last seen on January 9.", "Mia Brandt is weak. She last appeared on January 6 in Lorne."),
    ("The strike at the Lorne mill ended in January.", "The strike at the Lorne mill continued until June."),
    ("Mia Brandt became chief executive of Norhaven Steel in 2011.", "Mia Brandt has led Norhaven Steel since 2014."),
    ("Mia Brandt left Norhaven Steel in 2009.", "Mia Brandt worked for Norhaven Steel until 2013."),
    ("Mia Brandt joined Norhaven Steel in 2009.", "Mia Brandt has worked for Norhaven Steel since 2004."),
    ("The reporter Tom Reed vanished in Lorne in 2012.", "The reporter Tom Reed vanished in Lorne in 2014."),
    ("The satellite was launched on Tuesday from Lorne.", "The satellite, launched from Lorne on Thursday, is lost."),
]
TOGETHER = [
    ("The Corvina phone will go on sale in March.", "The Dunmore phone will hit the shelves in April."),
    ("The museum in Lorne opened in 1921.", "The museum in Lorne reopened in 1954 after the war."),
    ("Mia Brandt was last seen on Monday.", "Mia Brandt was seen on Friday in Lorne."),
    ("Mia Brandt was last seen on Monday.", "The anniversary of the day Mia Brandt was last seen fell on Friday."),
    ("Mia Brandt left Norhaven Steel in 2009.", "Mia Brandt lived in Lorne until 2013."),
    (
        "The singer Ana Ruiz attended the Lorne gala in 2008.",
        "It is sad that Ana Ruiz did not attend the Lorne gala in 2010.",
    ),
    ("Mia Brandt left Norhaven Steel in 2009.", "Tom Reed worked for Norhaven Steel until 2013."),
    ("Mia Brandt joined Norhaven Steel in 2009.", "Norhaven Steel has made rails since 1904."),
    ("Norhaven Steel launched a phone on Monday.", "Norhaven Steel launched a laptop on Friday."),
    ("Tom Reed met Leo Ruiz. He was arrested on Monday.", "Tom Reed was arrested on Friday."),
    ("Mia Brandt was mayor until 2013.", "Mia Brandt was mayor in 2012."),
    ("The reporter Tom Reed vanished in Lorne in 2012 and 2013.", "The reporter Tom Reed vanished in Lorne in 2014."),
]


@pytest.mark.parametrize(("one", "other"), APART)
def test_one_event_on_two_days(one: str, other: str) -> None:
    assert compared(one, other) == ["T401"]


@pytest.mark.parametrize(("one", "other"), TOGETHER)
def test_events_of_which_each_has_its_day(one: str, other: str) -> None:
    assert compared(one, other) == []


ROUNDS = [
    ("Mia Brandt will resign on Friday.", "Mia Brandt resigned Friday.", False),
    ("Mia Brandt may resign in June.", "Mia Brandt resigned on June 12.", False),
    ("Mia Brandt may resign on Friday night.", "Mia Brandt resigned on March 8.", False),
    ("Mia Brandt resigned last Friday.", "Mia Brandt resigned on March 8.", True),
    ("Mia Brandt resigned on Friday.", "Mia Brandt resigned on March 7.", True),
    ("Mia Brandt resigned on March 1.", "Mia Brandt resigned on March 8.", True),
]


@pytest.mark.parametrize(("one", "other", "apart"), ROUNDS)
def test_a_day_told_by_its_name_may_be_that_of_the_next_week(one: str, other: str, apart: bool) -> None:
    """The first is published on a Wednesday, the second on the Saturday after; "Friday" may be behind or before."""
    days = (date(2024, 3, 6), date(2024, 3, 9))
    texts = (f"{one} She has led the mill.", f"{other} She has led the mill.")
    documents = [
        Document.from_text(text, id=str(n), published=day)
        for n, (text, day) in enumerate(zip(texts, days, strict=True))
    ]
    assert ("T401" in {conflict.code for conflict in scan(documents).conflicts}) is apart


def test_the_last_of_all_days_has_no_week_after() -> None:
    friday = Time(Span(0, 6), "Friday", "DATE", "9999-12-31", earliest=date.max, latest=date.max)
    before = Time(
        Span(9, 19), "24 December", "DATE", "9999-12-24", earliest=date(9999, 12, 24), latest=date(9999, 12, 24)
    )
    assert may_be_one(friday, before)
    assert not may_be_one(friday, replace(before, earliest=date.min, latest=date.min))

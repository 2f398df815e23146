"""How long after another event, how many years of service: figures that no counted noun tells."""

import pytest

from short_articles import compared

APART = [
    ("Tom Reed died two days after the crash in Lorne.", "Tom Reed died ten days after the crash in Lorne."),
    (
        "Mia Brandt was fired three months after she took over Norhaven Steel.",
        "Mia Brandt was fired a year after taking over Norhaven Steel.",
    ),
    (
        "Mia Brandt is retiring after a 28-year career at Norhaven Steel.",
        "Mia Brandt worked at Norhaven Steel for 35 years.",
    ),
    (
        "Tom Reed was fired after 29 years with the Lorne police.",
        "Tom Reed, a 21-year veteran of the Lorne police, was fired.",
    ),
    (
        "The court in Lorne sentenced Tom Reed to 12 years.",
        "Tom Reed is serving an eight-year sentence handed down in Lorne.",
    ),
    (
        "Tom Reed drove at 180 kilometres an hour and crashed in Lorne.",
        "Tom Reed was doing 120 kph when he crashed in Lorne.",
    ),
]
TOGETHER = [
    ("Tom Reed died two days after the crash in Lorne.", "The driver was arrested a week after the crash in Lorne."),
    ("Tom Reed died two days after the crash in Lorne.", "Mia Brandt died a week after the crash in Lorne."),
    ("Tom Reed died two days after the crash.", "Tom Reed died a month after the wedding."),
    ("Tom Reed was arrested two days after the crash.", "Tom Reed was not arrested until a week after the crash."),
    ("Tom Reed was arrested about a week after the crash.", "Tom Reed was arrested six days after the crash."),
    ("Mia Brandt worked for Norhaven Steel for 28 years.", "Mia Brandt worked at the Lorne Courier for nine years."),
    (
        "Mia Brandt worked for Norhaven Steel for 28 years and for Aldermoor Steel for nine years.",
        "Mia Brandt spent nine years working at Aldermoor Steel.",
    ),
]


@pytest.mark.parametrize(("one", "other"), APART)
def test_what_cannot_both_be(one: str, other: str) -> None:
    assert compared(one, other) == ["N301"]


@pytest.mark.parametrize(("one", "other"), TOGETHER)
def test_what_may_both_be(one: str, other: str) -> None:
    assert compared(one, other) == []

"""Where and when an article appeared, told from its text."""

from datetime import date

import pytest

from contra.ingest.calendar import dates_in
from contra.ingest.dateline import dateline
from ingest_files import told

TITLE = "Weir bridge to close for a week"
LEAD = "The council of Old Ford will close the weir bridge for a week, its engineer said on Monday."
DAY = date(2024, 11, 21)


@pytest.mark.parametrize(
    "line",
    [
        "Published: 21 November 2024",
        "Published 4:12 PM EST, Thu November 21, 2024",
        "Posted on November 21, 2024 by admin",
        "Posted on: 2024-11-21",
        "First published on Thu 21 Nov 2024 10.42 GMT",
        "Date created : 2024-11-21",
        "Last updated on 21.11.2024",
        "LAST UPDATED AT 14:41 ON Thu 21 Nov 2024",
        "Updated: Nov. 21st, 2024",
        "Thursday 21 November 2024",
        "November 21, 2024",
        "2024-11-21T10:00:00Z",
        "21/11/2024",
        "11/21/2024",
        "By Ann Lee | Nov 21, 2024",
        "By Ann Lee, Harbour Post, Nov. 21, 2024 10:30 GMT",
        "Harbour Post | 21 November 2024",
        "November 21, 2024 · 5 min read",
    ],
)
@pytest.mark.parametrize("place", ["head", "tail"])
def test_a_line_that_tells_the_day(line: str, place: str) -> None:
    text = f"{TITLE}\n{line}\n\n{LEAD}" if place == "head" else f"{TITLE}\n\n{LEAD}\n\n{line}"
    document = told(text)
    assert (document.published, document.published_from) == (DAY, "published line")
    assert document.title == TITLE


@pytest.mark.parametrize(
    "line",
    [
        "On November 21, 2024, the council voted to keep the bridge open until the spring floods are over.",
        "The report was published on November 21, 2024, and withdrawn a day later by the council of Old Ford.",
        "Published: 21 November",
        "Published: 03/04/2014",  # April or March
        "Published: 31 November 2024",
        "Updated on Thursday",
        "The first stone was laid on November 21, 1924",
    ],
)
def test_a_line_that_does_not(line: str) -> None:
    document = told(f"{TITLE}\n\n{LEAD}\n\n{line}")
    assert (document.published, document.published_from) == (None, "unknown")


def test_the_day_of_publication_goes_before_that_of_a_change() -> None:
    document = told(f"{TITLE}\nUpdated: 23 November 2024\nPublished: 21 November 2024\n\n{LEAD}")
    assert document.published == DAY


@pytest.mark.parametrize(
    ("opening", "agency", "written"),
    [
        ("OLD FORD, Nov 21 (Reuters) - ", "Reuters", (None, 11, 21)),
        ("OLD FORD, Carrow, November 21, 2024 (AFP) – ", "AFP", (2024, 11, 21)),
        ("OLD FORD (AP) — ", "AP", None),
        ("Old Ford (AP) -- ", "AP", None),
        ("(Reuters) - ", "Reuters", None),
        ("OLD FORD, 21 Nov. (Harbour Wire) — ", "Harbour Wire", (None, 11, 21)),
        ("OLD FORD — ", None, None),
        ("WEXCOMBE, Mich. - ", None, None),
    ],
)
def test_a_dateline(opening: str, agency: str | None, written: tuple[int | None, int, int] | None) -> None:
    found = dateline(opening + LEAD)
    assert found is not None
    assert (found.stop, found.agency) == (len(opening), agency)
    assert (found.written and found.written[2:5]) == written
    document = told(f"{TITLE}\n\n{opening}{LEAD}")
    start = len(TITLE) + 2
    assert [(span.start, span.stop) for span in document.furniture] == [(start, start + len(opening))]


@pytest.mark.parametrize(
    "text",
    [
        "UNESCO - the agency of the United Nations - said on Monday that the bridge was on its list.",
        "The bridge (and the weir) - both old - will close on Monday, the council of the town said.",
        "Old Ford - A town of weirs, bridges and floods, will close its last bridge on Monday.",
        "Carrow (the county town) — will close it.",
        "Nov 21 was the day on which the bridge closed - in the end.",
    ],
)
def test_no_dateline(text: str) -> None:
    assert dateline(text) is None


def test_a_dateline_with_its_year_tells_the_day() -> None:
    document = told(f"{TITLE}\n\nOLD FORD, Nov 21, 2024 (Reuters) - {LEAD}")
    assert (document.published, document.published_from, document.outlet) == (DAY, "dateline", "Reuters")


def test_a_dateline_without_its_year_tells_none() -> None:
    document = told(f"{TITLE}\n\nOLD FORD, Nov 21 (Reuters) - {LEAD}")
    assert (document.published, document.published_from) == (None, "unknown")


@pytest.mark.parametrize(
    ("url", "outlet", "published"),
    [
        ("https://www.harbour.example/2024/11/21/weir-bridge", "harbour.example", DAY),
        ("https://m.harbour.example/news/2024/nov/21/weir", "harbour.example", DAY),
        ("http://harbour.example/20241121-weir.html", "harbour.example", DAY),
        ("https://harbour.example/news/2024-11-21-weir/", "harbour.example", DAY),
        ("https://harbour.example/2024/11/weir", "harbour.example", None),
        ("https://harbour.example/2024/13/21/weir", "harbour.example", None),
        ("https://harbour.example/weir-ar908891.html", "harbour.example", None),
        ("www.harbour.example/weir-20241121337", "harbour.example", None),
    ],
)
def test_a_source_line(url: str, outlet: str, published: date | None) -> None:
    document = told(f"{LEAD}\n\nSource: {url}")
    assert (document.url, document.outlet, document.published) == (url, outlet, published)
    assert document.published_from == ("url" if published else "unknown")


@pytest.mark.parametrize(
    "line",
    ["See https://harbour.example/2024/11/21/weir", "https://harbour.example/2024/11/21/weir", "Source: a clerk"],
)
def test_no_source_line(line: str) -> None:
    document = told(f"{LEAD}\n\n{line}")
    assert (document.url, document.outlet, document.published) == (None, None, None)


def test_the_month_of_an_address_gives_a_dateline_its_year() -> None:
    text = f"OLD FORD, Nov 21 (Reuters) - {LEAD}"
    assert told(text, url="https://harbour.example/2024/11/weir").published == DAY
    assert told(text, url="https://harbour.example/2024/09/weir").published is None


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("The ban of November 21 comes two months before the mayor takes office on January 20, 2025.", DAY),
        (
            "On November 18 it was tabled.\nThe vote on November 21 is two months before the fair of 20 January 2025.",
            DAY,
        ),
        ("It was tabled on Nov. 19, 2024.\nThe council voted on Thursday, November 21.", DAY),
        ("It was tabled on Nov. 19, 2024.\nThe council voted on Friday, November 21.", None),  # a Thursday
        ("It was tabled on Nov. 19, 2014.\nThe council voted on Thursday, November 21.", None),
        ("The council voted on Thursday, November 21.", None),  # 2019, 2024, 2030 ...
        ("The council voted on November 21. The mayor takes office on January 20, 2025.", None),
        ("The ban of March 3 came two months before the mayor took office on January 20, 2025.", None),
    ],
)
def test_inferred(text: str, published: date | None) -> None:
    document = told(text)
    assert (document.published, document.published_from) == (published, "inferred" if published else "unknown")


def test_a_source_of_the_front_matter_may_be_an_address() -> None:
    document = told(f"---\nsource: https://harbour.example/2024/11/21/weir\n---\n{LEAD}")
    assert (document.url, document.outlet) == ("https://harbour.example/2024/11/21/weir", "harbour.example")
    assert (document.published, document.published_from) == (DAY, "url")


def test_what_is_given_wins() -> None:
    text = "---\ntitle: Another\noutlet: Another\npublished: 2020-01-01\n---\n" + LEAD
    document = told(text, title="Mine", outlet="My Post", published=DAY, author="Me", url="https://me.example")
    assert (document.title, document.outlet, document.author, document.url) == (
        "Mine",
        "My Post",
        "Me",
        "https://me.example",
    )
    assert (document.published, document.published_from) == (DAY, "given")


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("By Ann Lee", "Ann Lee"),
        ("BY ANN LEE", "ANN LEE"),
        ("By: Ann Lee and Bo Kim", "Ann Lee and Bo Kim"),
        ("By Ann van Lee, staff reporter", "Ann van Lee"),
        ("By the weir", None),
        ("By Monday the bridge will be closed.", None),
    ],
)
def test_a_byline(line: str, author: str | None) -> None:
    assert told(f"{TITLE}\n{line}\n\n{LEAD}").author == author


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("from 21 November to Dec. 2, 2024", [(None, 11, 21), (2024, 12, 2)]),
        ("on 21st of November, 2024", [(2024, 11, 21)]),
        ("at 11:21, in May, or 3 marches", []),
        ("on 45 November or 2024-13-01", []),
    ],
)
def test_dates(text: str, found: list[tuple[int | None, int, int]]) -> None:
    assert [written[2:5] for written in dates_in(text)] == found

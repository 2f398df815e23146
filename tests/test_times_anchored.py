"""What a date without year, or a weekday, means: by the paper's day, the tense, or the article itself."""

from datetime import date

import pytest

from contra.times import clash, find_times
from times_marked import FRIDAY, plain, reading

BY_THE_PAPER = [
    "He spoke on [Monday=2024-11-18].",
    "The council will meet on [Monday=2024-11-25].",
    "The trial is set to begin [Wednesday=2024-11-27].",
    "He said on [Monday=2024-11-18] that the council will meet on [Friday=2024-11-22].",
    "It burned [today=2024-11-22], [yesterday=2024-11-21] and will burn [tomorrow=2024-11-23].",
    "It burned [last Friday=2024-11-15] and opens [next Monday=2024-11-25].",
    "It burned on [Monday last week=2024-11-11], opens [this coming Sunday=2024-11-24].",
    "It was calm [this past weekend=2024-W46-WE].",
    "It burned [last week=2024-W46], not [this week=2024-W47].",
    "It burned [last month=2024-10] and [last year=2023].",
    "The mill was closed in [March=2024-03].",
    "The mill was closed in [December=2023-12].",
    "The mill will close in [December=2024-12].",
    "The mill will close in [March=2025-03].",
    "The mill closes [May 5=2024-05-05].",
    "The mill was closed on [January 5=2024-01-05].",
    "The mill will be closed on [January 5=2025-01-05].",
    "It burned on [December 30=2023-12-30].",
    "It was built [two years ago=2022] and sold [three weeks ago=2024-W44].",
    "It burned [a week ago=2024-11-15], after [two months before January 20, 2025=2024-11].",
    "It opened [last summer=2024-SU] and shut [last March=2024-03].",
    "It was shut [early this year=2024].",
    "It rained in [the fourth quarter=2024-Q4].",
]
BY_THE_STORY = [
    "On [November 19=2024-11-19] the dam broke. [The following day=2024-11-20] the town was flooded.",
    "On [November 19=2024-11-19] the dam broke. [Two days later=2024-11-21] the town was flooded.",
    "The dam broke on [May 3, 2012=2012-05-03]. [That night=2012-05-03TNI] the town was flooded.",
    "The dam broke in [1990=1990]. [The previous year=1989] it had leaked.",
    "[The day before=XXXX-XX-XX], nobody knew.",
]
OF_UNKNOWN_DAY = [
    "It fell on [July 24=XXXX-07-24].",
    "It fell on [Monday=XXXX-WXX-1], [yesterday=XXXX-XX-XX], in [May=XXXX-05].",
    "It fell on [July 24, 2019=2019-07-24] and was rebuilt by [July 30=2019-07-30].",
    "It fell on [July 24, 2019=2019-07-24] and was rebuilt in [February=XXXX-02].",
    "It fell on [Tuesday, November 19=2024-11-19], as in [2024=2024].",
    "It comes [two months=P2M] before the mayor takes office on [January 20, 2025=2025-01-20]."
    " It fell on [November 18=2024-11-18].",
]
HISTORY = (
    "After the pacts of [1934=1934] and [1938=1938] the war broke out on [September 1, 1939=1939-09-01]. By "
    "[early October=1939-10] the town had fallen. In [November 1940=1940-11] the league grew; in [1941=1941] it "
    "split. On [December 7, 1941=1941-12-07] the harbour was hit. In [January=1942-01] the north fell. "
    "[The following month=1942-02] the south fell. The bridge, planned for [1950=1950], was begun on "
    "[March 3=1942-03-03]. "
    "It was longer than that of [May 1931=1931-05]. By [June=1942-06] it stood."
)


@pytest.mark.parametrize("marked", [*BY_THE_PAPER, *BY_THE_STORY])
def test_the_paper_and_the_story_fix_what_is_left_open(marked: str) -> None:
    assert reading(marked) == marked


@pytest.mark.parametrize("marked", OF_UNKNOWN_DAY)
def test_without_a_paper_only_the_article_fixes_a_year(marked: str) -> None:
    assert reading(marked, None) == marked


@pytest.mark.parametrize("published", [None, date(2009, 12, 19)])
def test_a_history_goes_from_date_to_date(published: date | None) -> None:
    assert reading(HISTORY, published) == HISTORY


def test_monday_in_the_paper_of_monday_is_that_day() -> None:
    assert reading("He spoke on [Monday=2024-11-18].", date(2024, 11, 18)) == "He spoke on [Monday=2024-11-18]."


def test_a_day_soon_to_come_is_of_the_same_year() -> None:
    marked = "The hearing was set for [November 25=2024-11-25]."
    assert reading(marked, date(2024, 11, 20)) == marked


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        ("on Thursday, Nov. 19", None, "XXXX-11-19"),
        ("on Sunday, January 5", date(2025, 1, 8), "2025-01-05"),
        ("on Tuesday, December 31", date(2025, 1, 8), "2024-12-31"),
    ],
)
def test_a_weekday_helps_to_find_the_year(text: str, published: date | None, value: str) -> None:
    assert [time.value for time in find_times(text, published)] == [value]


@pytest.mark.parametrize(
    ("text", "day_first", "value"),
    [("11/12/2024", False, "2024-11-12"), ("11/12/2024", True, "2024-12-11"), ("11/12/2024", None, "2024-XX-XX")],
)
def test_the_outlet_says_how_it_writes_dates(text: str, day_first: bool | None, value: str) -> None:
    (time,) = find_times(f"Paid on {text}.", FRIDAY, day_first=day_first)
    assert time.value == value
    assert (time.anchor == "order unknown") == (day_first is None)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("on Thursday, Nov. 19", "November 19, 2024 is a Tuesday, not a Thursday"),
        ("on Thursday, Nov. 19, 2020", ""),
        ("on Nov. 19", ""),
        ("on February 30", "February has no day 30"),
        ("on Feb. 29, 2023", "February 2023 has no day 29"),
        ("on Feb. 29, 2024", ""),
        ("in November", ""),
    ],
)
def test_what_cannot_be_is_told(text: str, told: str) -> None:
    assert [clash(time) for time in find_times(text, FRIDAY)] == [told]


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "modifier"),
    [
        ("since 2015", date(2015, 1, 1), None, "ON_OR_AFTER"),
        ("by Tuesday", None, date(2024, 11, 19), "ON_OR_BEFORE"),
        ("before March 2024", None, date(2024, 3, 31), "BEFORE"),
        ("between March and May", date(2024, 3, 1), date(2024, 5, 31), "ON_OR_AFTER"),
        ("early November", date(2024, 11, 1), date(2024, 11, 20), "START"),
        ("in the 1990s", date(1990, 1, 1), date(1999, 12, 31), ""),
        ("in the past two weeks", date(2024, 11, 8), FRIDAY, ""),
        ("about 1910", date(1910, 1, 1), date(1910, 12, 31), "APPROX"),
    ],
)
def test_bounds_and_modifier(text: str, earliest: date | None, latest: date | None, modifier: str) -> None:
    time = find_times(text, FRIDAY)[0]
    assert (time.earliest, time.latest, time.modifier) == (earliest, latest, modifier)


def test_marks_are_taken_off() -> None:
    assert plain("on [Monday=2024-11-18].") == "on Monday."

"""What is found and how it is normalised: every construct by example, with near-misses that hold the same words."""

import pytest

from contra.times import find_times
from contra.times.find import ATOMS, TOGETHER
from contra.times.notation import Piece, Table
from test_times_anchored import BY_THE_PAPER, BY_THE_STORY
from times_marked import FRIDAY, plain, reading

CALENDAR = [
    "The ferry sank on [June 10, 1940=1940-06-10].",
    "The ferry sank on [10 June 1940=1940-06-10].",
    "It opened on [Sept. 11, 2001=2001-09-11], it says.",
    "They met on [the 5th of May, 2012=2012-05-05].",
    "They met on [3rd March 1918=1918-03-03].",
    "The vote is due on [Monday, November 25=2024-11-25].",
    "The log says [2024-11-21=2024-11-21] and [2024-11-21T14:30Z=2024-11-21T14:30].",
    "Paid on [11/21/2024=2024-11-21], on [11-21-2024=2024-11-21].",
    "Paid on [21.11.2024=2024-11-21].",
    "Paid on [11/12/2024=2024-XX-XX].",
    "Paid on [21/11/2024=2024-11-21] and [11/12/2024=2024-12-11].",
    "Dam built in [February of 1940=1940-02], widened in [Oct. 1951=1951-10].",
    "It lasted from [May=1950-05] to [August 1950=1950-08].",
    "From [March 3=2019-03-03] to [April 5, 2019=2019-04-05] the road was shut.",
    "The road was shut [March 3=2024-03-03]-[5=2024-03-05].",
    "The road was shut on [3=2012-05-03] and [5 May 2012=2012-05-05].",
    "The war of [1957=1957]-[60=1960].",
    "From [2014=2014] to [2018=2018] nothing grew.",
    "A plant founded in [1939=1939]; the [2008=2008] model; [the year 1990=1990].",
    "[Early 480 BC=BC0480] they came, after [499=BC0499]-[493 BC=BC0493].",
    "A coin of [AD 70=0070], a house of [about 1910=1910].",
]
PERIODS = [
    "Prices rose in [the 1990s=199] and [the late 1980s=198].",
    "The mill dates from [the 19th century=18].",
    "The mill dates from [the 4th century BC=BC03].",
    "It rained in [the fall of 2023=2023-FA] and [spring 1975=1975-SP].",
    "Sales fell in [the first quarter of 2024=2024-Q1] and [Q3 2023=2023-Q3].",
    "Sales fell in [the third quarter of last year=2023-Q3].",
    "Sales fell in [the fiscal third quarter=2024-Q3] from the [year-ago=2023] figure.",
    "They will rise by [year-end=2024].",
    "Output doubled in [the second half of 2008=2008-H2].",
    "The budget for [fiscal year 2025=FY2025] and [FY2026=FY2026].",
    "It opens in [mid-2025=2025], shuts at [the end of 2026=2026].",
    "By [early November=2024-11] the snow had come.",
    "The bridge closed [late last year=2023] and reopened [earlier this month=2024-11].",
    "It was calm over [the weekend=2024-W46-WE].",
    "She left on [the weekend of November 9=2024-W45-WE], back in [the week of November 18=2024-W47].",
    "It rose [last quarter=2024-Q3] and in [the second half of last year=2023-H2].",
    "It burned in [March of last year=2023-03] and [August of this year=2024-08].",
    "It opens in [the spring of next year=2025-SP].",
    "It was hot in [the summer=2024-SU] and by [the end of the year=2024] cold.",
    "They came in [the spring of 480 BC=BC0480-SP].",
    "The deadly [1998=1998] floods and the [2008=2008] elections.",
    "Open on [Christmas 1963=1963-12-25], [Easter 2024=2024-03-31] and [Thanksgiving=2024-11-28].",
]
HOURS = [
    "The siren went at [9:40 p.m. on Monday=2024-11-18T21:40].",
    "The siren went on [Monday at 9:40 p.m.=2024-11-18T21:40].",
    "A blast at [23:40 on Sunday night=2024-11-17T23:40].",
    "At [0800 UTC=2024-11-22T08:00Z] the banks acted.",
    "At [noon on Tuesday=2024-11-19T12:00] all was quiet.",
    "At [6 a.m. on Nov. 21=2024-11-21T06:00] it burned.",
    "[Tuesday night=2024-11-19TNI], [the morning of November 21=2024-11-21TMO].",
    "On [the night of November 19-20=2024-11-19TNI] it burned.",
    "It will burn [tonight=2024-11-22TNI]; it burned [overnight=2024-11-22TNI].",
    "At [10 Pm, Oct. 13th=2024-10-13T22:00] and [12:02 PM CDT on Saturday, August 10th=2024-08-10T12:02-05].",
    "It burned [early on the morning of November 21=2024-11-21TMO] and [late Wednesday=2024-11-20].",
    "At [9 o'clock on Monday night=2024-11-18T21:00] it burned.",
    "It burned in [the early hours of Saturday=2024-11-16TMO]. It ended at [7:30pm local time=2024-11-16T19:30].",
    "It burned [early Tuesday morning=2024-11-19TMO].",
    "It began at [10:30 a.m. (0330 GMT) on Tuesday=2024-11-19T10:30].",
    "It burned [last night=2024-11-21TNI], not [this morning=2024-11-22TMO].",
]
LENGTHS = [
    "It has stood [half a century=P50Y], or [a half-century=P50Y].",
    "It shrank for [two consecutive quarters=P2Q], not [one quarter=P1Q].",
    "It rained in [recent weeks=PXW], a [weeklong=P1W] storm in a [decades-old=PXDE] house.",
    "It took [a quarter century=P25Y], or [a quarter of an hour=PT15M].",
    "It lasted [two weeks=P2W], [18 months=P18M], [twenty-five years=P25Y].",
    "It lasted [nearly five months=P5M] or [a year and a half=P1.5Y].",
    "It lasted [half an hour=PT30M] or [two and a half days=P2.5D].",
    "It lasted [several years=PXY], [a few days=PXD], [a couple of weeks=P2W].",
    "A [3-year-old=P3Y] boy and a [five-day=P5D] trip.",
    "A [decades-long=PXDE] quarrel.",
    "It has rained in [the past nine days=P9D] and [the last 24 hours=PT24H].",
    "It came [three days=P3D] after the vote.",
    "It was quiet for [months=PXM].",
]
SETS = [
    "They meet [every Friday=XXXX-WXX-5], [twice a week=P1W], [daily=P1D].",
    "The [annual=P1Y] fair draws 300 [a day=P1D].",
    "Shops shut on [Mondays=XXXX-WXX-1] and [each summer=XXXX-SU].",
    "They vote [every two years=P2Y], meet [every other week=P2W] and eat [every single day=P1D].",
]
VAGUE = [
    "He was [recently=PAST_REF] freed and is [now=PRESENT_REF] abroad.",
    "In [the past=PAST_REF] it was so; in [the future=FUTURE_REF] it will not be.",
    "The [current=PRESENT_REF] law and [recent=PAST_REF] talks.",
    "[A few days ago=PAST_REF] it broke; [a few weeks back=PAST_REF] it held.",
]
NOTHING = [
    "He went back and forth; the day is long, the year too.",
    "We may go, they may not.",
    "He may march on.",
    "A second man, the fall of the city, a spring in his step.",
    "The VK-101 missile, the VK-1999 rocket, flight 1999B.",
    "Room 2012, Resolution 1512, No. 1984.",
    "100's of people paid $47, $2020 and €1999.",
    "It injured 62, the mayor said.",
    "It won 3:2, at odds of 4:30.",
    "He counted 1500 soldiers and 2024 people, 1984 km from home.",
    "The 2000-strong force walked past the gate.",
    "Six of them sat.",
    "The Sunday Courier, the Daily Lantern and Harbour Today.",
    "Black Monday, said April Jones.",
    "A man in his 80s and a woman in her late 70s.",
    "A year-to-date list, a year-later note.",
    "Half the town, three quarters of them, a quarter of the year's crop, the second quarter of the match.",
    "A minute detail; at the end of the day it is not so.",
    "Call 555-1234 or 12.5.3.",
    "Now that he left, a now-cancelled deal.",
]

FOUND = [*CALENDAR, *PERIODS, *HOURS, *LENGTHS, *SETS, *VAGUE]


@pytest.mark.parametrize("marked", FOUND)
def test_expressions_are_found_whole_with_their_value(marked: str) -> None:
    assert reading(marked) == marked


@pytest.mark.parametrize("text", NOTHING)
def test_other_uses_of_the_words_yield_nothing(text: str) -> None:
    assert plain(text) == text
    assert reading(text) == text


@pytest.mark.parametrize("constructs", [ATOMS, TOGETHER])
def test_every_construct_has_an_example(constructs: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: set[str] = set()
    divide = constructs.pieces

    def recorded(signs: str) -> tuple[Piece, ...]:
        pieces = divide(signs)
        shown.update(piece.construct.name for piece in pieces)
        return pieces

    monkeypatch.setattr(constructs, "pieces", recorded)
    for marked in [*FOUND, *BY_THE_PAPER, *BY_THE_STORY]:
        find_times(plain(marked), FRIDAY)
    assert {construct.name for construct in constructs.constructs} - shown == set()


@pytest.mark.parametrize(("told", "found"), [("at 9 am.", "9 am"), ("at 9am.", "9am"), ("at 9 a.m. sharp.", "9 a.m.")])
def test_an_hour_ends_before_the_stop_of_its_sentence(told: str, found: str) -> None:
    (time,) = find_times(f"It burst {told}")
    assert (time.value, time.text) == ("XXXX-XX-XXT09:00", found)


@pytest.mark.parametrize(
    ("told", "found"),
    [("will close next year", "next year"), ("is to start this week", "this week"), ("shut by end March", "end March")],
)
def test_a_verb_before_a_time_is_no_part_of_it(told: str, found: str) -> None:
    (time,) = find_times(f"The zoo {told}.")
    assert time.text == found

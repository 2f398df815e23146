"""Figures found in sentences: the words they stand on, their value, and what they count."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contra.model import Span, Time
from contra.quantities import find_quantities


def values(text: str) -> list[tuple[str, float | None, float | None, str, str]]:
    return [(q.text, q.low, q.high, q.bound, q.unit) for q in find_quantities(text)]


def counted(text: str) -> list[tuple[str, str, tuple[str, ...], str]]:
    return [(q.text, q.what, q.qualifiers, q.role) for q in find_quantities(text)]


VALUES = {
    "12,000 troops crossed the river.": ("12,000", 12000, 12000, "exact", ""),
    "The fund holds 1.5bn euros.": ("1.5bn euros", 1.5e9, 1.5e9, "exact", "eur"),
    "The bridge cost $47 million.": ("$47 million", 47e6, 47e6, "exact", "usd"),
    "The president took nearly two-dozen steps.": ("nearly two-dozen", 24, 24, "approx", ""),
    "A loan of US$ 27.5 billion was signed.": ("US$ 27.5 billion", 27.5e9, 27.5e9, "exact", "usd"),
    "It was a $5.4B deal.": ("$5.4B", 5.4e9, 5.4e9, "exact", "usd"),
    "A magnitude-6.1 quake struck.": ("6.1", 6.1, 6.1, "exact", "magnitude"),
    "The quake registered 6.3.": ("6.3", 6.3, 6.3, "exact", "magnitude"),
    "An earthquake measuring at least 6.3 struck.": ("at least 6.3", 6.3, None, "at_least", "magnitude"),
    "The quake opened a crack measuring 6.3 metres.": ("6.3 metres", 6.3, 6.3, "exact", "m"),
    "They lost 2m euros.": ("2m euros", 2e6, 2e6, "exact", "eur"),
    "It has 72M views.": ("72M", 72e6, 72e6, "exact", ""),
    "He weighs 10 stone.": ("10 stone", 63.5029318, 63.5029318, "exact", "kg"),
    "He caught a 100-pounder.": ("100-pounder", 45.359237, 45.359237, "exact", "kg"),
    "They paid A$3m for it.": ("A$3m", 3e6, 3e6, "exact", "aud"),
    "Some 40 per cent of voters stayed away.": ("Some 40 per cent", 40, 40, "approx", "percent"),
    "A 5.2-magnitude quake woke the town.": ("5.2-magnitude", 5.2, 5.2, "exact", "magnitude"),
    "The slide was 60 feet deep.": ("60 feet", 18.288, 18.288, "exact", "m"),
    "It burned 3 square miles of forest.": ("3 square miles", 7.769964331, 7.769964331, "exact", "km2"),
    "Two nautical miles of cable lay there.": ("Two nautical miles", 3704, 3704, "exact", "m"),
    "She denies making 72 Million from trading.": ("72 Million", 72e6, 72e6, "exact", ""),
    "It lost 300 short tons of oil.": ("300 short tons", 272155.422, 272155.422, "exact", "kg"),
    "It lost 3,000 metric tons of oil.": ("3,000 metric tons", 3e6, 3e6, "exact", "kg"),
    "Winds of 60 miles per hour hit the coast.": ("60 miles per hour", 96.56064, 96.56064, "exact", "km/h"),
    "It was 50 degrees Fahrenheit at dawn.": ("50 degrees Fahrenheit", 10, 10, "exact", "celsius"),
    "A 26-year-old baker was charged.": ("26-year-old", 26, 26, "exact", "years old"),
    "Mara Lindqvist, 28, a nurse, saw it.": ("28", 28, 28, "exact", "years old"),
    "At least nine miners were trapped.": ("At least nine", 9, None, "at_least", ""),
    "The toll surpassed 11,000.": ("surpassed 11,000", 11000, None, "more_than", ""),
    "As many as 80 people were hurt.": ("As many as 80", None, 80, "at_most", ""),
    "Fewer than 30 firms replied.": ("Fewer than 30", None, 30, "less_than", ""),
    "Nearly 50 goats were stolen.": ("Nearly 50", 50, 50, "approx", ""),
    "12 guards or more were hurt.": ("12", 12, 12, "exact", ""),
    "200 or more guards were hurt.": ("200 or more", 200, None, "at_least", ""),
    "Between 40 and 60 boats sank.": ("Between 40 and 60", 40, 60, "range", ""),
    "They counted 10 to 15 million birds.": ("10 to 15 million", 10e6, 15e6, "range", ""),
    "Prices rose from 10 to 15 percent.": ("10 to 15 percent", 15, 15, "exact", "percent"),
    "Two or three shots were heard.": ("Two or three", 2, 3, "range", ""),
    "Twenty-five cows were found.": ("Twenty-five", 25, 25, "exact", ""),
    "Two hundred and five thousand homes lost power.": ("Two hundred and five thousand", 205000, 205000, "exact", ""),
    "Half a million people fled.": ("Half a million", 500000, 500000, "approx", ""),
    "Two-thirds of the houses burned.": ("Two-thirds", 66.7, 66.7, "approx", "percent"),
    "One in five bridges is unsafe.": ("One in five", 20, 20, "approx", "percent"),
    "Two dozen sailors deserted.": ("Two dozen", 24, 24, "approx", ""),
    "Dozens of houses were flooded.": ("Dozens", 20, None, "at_least", ""),
    "Tens of thousands of pilgrims came.": ("Tens of thousands", 20000, None, "at_least", ""),
    "Several hundred pilgrims came.": ("Several hundred", 200, None, "at_least", ""),
    "Nobody was hurt.": ("Nobody", 0, 0, "exact", ""),
    "A 5. 9 magnitude quake struck.": ("5. 9 magnitude", 5.9, 5.9, "exact", "magnitude"),  # spaced by a tokeniser
    "It is home to 120, 000 people.": ("120, 000", 120000, 120000, "exact", ""),
    "A 26 - year - old baker came.": ("26 - year - old", 26, 26, "exact", "years old"),
}


@pytest.mark.parametrize(("text", "answer"), VALUES.items())
def test_value(text: str, answer: tuple[str, float | None, float | None, str, str]) -> None:
    assert values(text) == [answer]


NOTHING = """
The Kh-101 and the Mi-24 were shown.
Boeing 737 crashes are rare.
Flight 447 vanished.
Section 230 protects them.
They drove down Route 66.
COVID-19 spread to the G-20.
Windows 8 users complained.
See page 12 and No. 10.
They won 3-1 after a 52-48 vote.
Call 555-1234 now.
He lives at 221 Baker Street.
It began at 9:30 and ended at 4 p.m.
The 12th man came first.
In the 1980s and in 2014 it rained.
The 2014 elections were calm.
The drought lasted three years.
A three-day march began.
On July 24 it rained.
One of the reasons is cost.
At one point one could see it.
No one came.
There were no immediate reports of injuries.
There were no further arrests.
Half an hour passed in the second half.
The system runs around the clock, 24/7.
He fired four times.
The 76ers lost.
""".strip().splitlines()


@pytest.mark.parametrize("text", NOTHING)
def test_no_figure(text: str) -> None:
    assert counted(text) == []


COUNTED = {
    "The army launched six Kh-101 cruise missiles; five of the missiles were shot down and one was damaged.": [
        ("six", "missile", ("kh-101", "cruise"), "launched"),
        ("five", "missile", (), "shot_down"),
        ("one", "missile", (), "damaged"),
    ],
    "The number of Ruritanian troops in the valley has surpassed 11,000.": [
        ("surpassed 11,000", "troop", ("ruritanian",), "")
    ],
    "The death toll rose to 14.": [("14", "people", (), "killed")],
    "The blast left 14 dead and 30 injured.": [("14", "people", (), "killed"), ("30", "people", (), "injured")],
    "The blast killed 14 people, including three children, and injured at least 30.": [
        ("14", "people", (), "killed"),
        ("three", "child", ("including",), "killed"),
        ("at least 30", "people", (), "injured"),
    ],
    "Ten people were killed and about 50 hurt.": [
        ("Ten", "people", (), "killed"),
        ("about 50", "people", (), "injured"),
    ],
    "The quake killed 10 persons, wounding 70 others.": [
        ("10", "people", (), "killed"),
        ("70", "people", (), "injured"),
    ],
    "12 soldiers and 3 civilians were killed.": [("12", "soldier", (), "killed"), ("3", "civilian", (), "killed")],
    "They arrested 12 men and five women.": [("12", "man", (), "arrested"), ("five", "woman", (), "arrested")],
    "14 people aboard the ferry were rescued.": [("14", "people", (), "rescued")],
    "14 people were killed or wounded.": [("14", "people", (), "casualty")],
    "There were 14 deaths and 30 arrests.": [("14", "people", (), "killed"), ("30", "people", (), "arrested")],
    "Three wounded Ruritanian border guards escaped.": [
        ("Three", "guard", ("wounded", "ruritanian", "border"), "injured")
    ],
    "14 more police officers had been arrested.": [("14", "officer", ("more", "police"), "arrested")],
    "It caused destruction in seven villages.": [("seven", "village", (), "destroyed")],
    "There were deaths in seven villages.": [("seven", "village", (), "")],
    "Seven villages were hardest hit.": [("Seven", "village", (), "hit")],
    "Protesters threw 12 stones.": [("12", "stone", (), "")],
    "The raid claimed 12 lives.": [("12", "people", (), "killed")],
    "Twelve people lost their lives.": [("Twelve", "people", (), "killed")],
    "They saved 12 lives.": [("12", "people", (), "rescued")],
    "Two people were shot and killed.": [("Two", "people", (), "killed")],
    "Two were stabbed to death.": [("Two", "people", (), "killed")],
    "The firm laid off 700 workers.": [("700", "job", (), "cut")],
    "The firm hired 700 workers.": [("700", "worker", (), "hired")],
    "He was fined $500.": [("$500", "", (), "fined")],
    "They will pay $27 per share for Pellworth.": [("$27", "price", ("per", "share"), "paid")],
    "They bought Pellworth for $27 a share.": [("$27", "price", ("per", "share"), "")],
    "The deal, worth $5bn, is done.": [("$5bn", "deal", (), "")],
    "The merger is valued at about $5bn.": [("about $5bn", "merger", (), "")],
    "The house is valued at about $5bn.": [("about $5bn", "", (), "")],
    "The firm will cut 500 jobs and invest $2bn.": [("500", "job", (), "cut"), ("$2bn", "", (), "invested")],
    "None of the five drones was shot down.": [("None", "drone", (), "shot_down"), ("five", "drone", (), "")],
    "Two of the five drones were shot down.": [("Two", "drone", (), "shot_down"), ("five", "drone", (), "")],
    "14 gunmen killed a guard.": [("14", "gunman", (), "")],
    "He was killed 14 miles from home.": [("14 miles", "", (), "")],
    "It sank five miles off Lorne.": [("five miles", "distance from lorne", (), "")],
    "It fell 20 km south-west of the Brannock plant.": [("20 km", "distance from brannock", (), "")],
    "It fell 20 km away from Lorne Castle.": [("20 km", "distance from lorne castle", (), "")],
    "They marched 20 km south to Lorne.": [("20 km", "", (), "")],
    "The ram, which weighed 12 stone, was dead.": [("12 stone", "ram", (), "")],
    "In the Lorne, 20 stone of fish were caught.": [("20 stone", "fish", (), "")],
    "A crater measuring 16 feet opened.": [("16 feet", "crater", (), "")],
    "Watches worth an estimated two million euros were stolen.": [
        ("an estimated two million euros", "watch", (), "stolen")
    ],
    "The firm ordered 6 million units of the new watch.": [("6 million", "watch", ("new",), "bought")],
    "The club made a $5 million offer.": [("$5 million", "offer", (), "")],
    "The player earns $5 million per season.": [("$5 million", "", ("per", "season"), "earned")],
}


@pytest.mark.parametrize(("text", "answer"), COUNTED.items())
def test_what_is_counted(text: str, answer: list[tuple[str, str, tuple[str, ...], str]]) -> None:
    assert counted(text) == answer


def test_figures_inside_times_are_left_to_times() -> None:
    text = "By 12 March 12 bears had been shot."
    time = Time(Span(3, 11), "12 March", "DATE", "XXXX-03-12")
    assert [(q.span, q.what) for q in find_quantities(text, [time])] == [(Span(12, 14), "bear")]


def test_sentences_do_not_lend_deeds() -> None:
    assert counted("Many were killed. 12 ships sailed.") == [("12", "ship", (), "")]


PIECES = """
12 1,000 5.2 $ £ % - – ( ) . , : ' / one two hundred million dozens of half third no none nobody one people were
killed missiles between and to or more than at least magnitude year-old feet İ ﬁ ½ ² US$ 3-1 m including twenty-five
"""


@pytest.mark.parametrize("text", ["The watch will cost 4,999 USD", "a quake of 6 on the Richter"])
def test_a_unit_may_end_the_text(text: str) -> None:
    assert [q.span.stop for q in find_quantities(text)] == [len(text)]


@given(
    st.one_of(
        st.text(max_size=80),
        st.lists(st.sampled_from(PIECES.split()), max_size=25).map(" ".join),
        st.lists(st.sampled_from(PIECES.split()), max_size=25).map("".join),
    )
)
def test_any_text(text: str) -> None:
    found = find_quantities(text)
    for quantity in found:
        assert text[quantity.span.start : quantity.span.stop] == quantity.text != ""
        assert quantity.low is None or quantity.high is None or quantity.low <= quantity.high
    assert all(one.span.stop <= two.span.start for one, two in pairwise(found))
    assert find_quantities(text) == found


MEASURED = {
    "It fell 40 miles south of Lorne.": "distance from lorne",
    "It fell 40 miles (64 km) due south-west of the capital, Lorne, on Monday.": "distance from lorne",
    "It fell 40 miles from Port Lorne.": "distance from port lorne",
    "It fell 40 miles from Lorne's harbour.": "",
    "It fell 40 miles from the harbour.": "",
    "It fell 40 miles south.": "",
    "Halden will buy Pellworth for £2m in cash.": "price",
    "He tore up a contract to build the dam worth £2m.": "contract",
    "Halden sold its yard, and asked for £2m.": "",
    "He walked for £2m.": "",
}


@pytest.mark.parametrize(("text", "what"), MEASURED.items())
def test_what_a_measure_is_told_of(text: str, what: str) -> None:
    assert find_quantities(text)[0].what == what


def test_what_something_has_so_many_of_is_a_measure_of_it() -> None:
    text = "A 38-word oath in a ten-storey tower; 38 words were lost."
    assert [(q.low, q.unit, q.what) for q in find_quantities(text)] == [
        (38, "word", "oath"),
        (10, "story", "tower"),
        (38, "", "word"),
    ]

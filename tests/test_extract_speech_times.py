"""When something was said: beside the content, and not in what only tells who speaks."""

import pytest

import contra

SAID_ON = [
    ("The counsel for the 2016 election disputed on Friday a report that Kerr lied.", "Friday"),
    ("Ann Kerr, who won the seat in 2014, said on Monday that the weir had burst.", "Monday"),
    ("On Monday, Ann Kerr, who won the seat in 2014, said that the weir had burst.", "Monday"),
    ("Ann Kerr, who won the seat in 2014, said that the weir had burst.", None),
    ("In 2014 divers saw a crack, and the weir had burst, Ann Kerr said Monday.", "Monday"),
    ("“The weir will hold,” said Ann Kerr in 1991.", "1991"),
    ("A 2014 report said that the weir was unsafe.", "2014"),
    ("The weir has burst, according to Lorne News on Feb. 16.", "Feb. 16"),
]


@pytest.mark.parametrize(("text", "day"), SAID_ON)
def test_the_day_of_speech_is_not_the_speakers(text: str, day: str | None) -> None:
    assertions = contra.extract(contra.Document.from_text(f"{text}\n\nGulls cried.", id="a"))
    told = [a.speech_time.text if a.speech_time else None for a in assertions if a.cue]
    assert told[:1] == [day]

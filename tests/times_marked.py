"""Marked-up examples: "He came on [Monday=2024-11-18]." is the text and the whole answer in one."""

import re
from datetime import date

from contra.model import Time
from contra.times import find_times

MARK = re.compile(r"\[([^\]=]+)=([^\]]+)\]")
FRIDAY = date(2024, 11, 22)


def plain(marked: str) -> str:
    """The text without its marks."""
    return MARK.sub(r"\1", marked)


def marked_up(text: str, times: list[Time]) -> str:
    """The text with what was found marked in it."""
    pieces, place = [], 0
    for time in times:
        pieces += [text[place : time.span.start], f"[{time.text}={time.value}]"]
        place = time.span.stop
    return "".join([*pieces, text[place:]])


def reading(marked: str, published: date | None = FRIDAY) -> str:
    """The marked text as the finder would mark it."""
    text = plain(marked)
    return marked_up(text, find_times(text, published))

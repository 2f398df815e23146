"""Words, figures and marks of a stretch of text, with their offsets.

One pattern, tried from left to right. Every alternative begins with another kind of character than the one
before it ended with, so that no text makes it step back more than a few characters.
"""

import re
from functools import cache

from contra.lexicon.load import lines
from contra.model import Token
from contra.text.tagging import tagged

LETTER = r"[^\W\d_]"
ALNUM = r"[^\W_]"
SITE = r"\.(?:com?|gov|info|net|org)(?:\.[a-z]{2})?\b"
CLITIC = r"['’](?i:s|re|ve|ll|d|m)\b"
KINDS = (
    r"[A-Z]?[a-z]++(?=[ ,])",  # most words: tried first, for speed only
    r"https?://[^\s<>\"”»]+|www\.[^\s<>\"”»]+",
    r"[@#]\w+",  # @newsdesk, #elections
    r"[DIR]-(?:(?:[A-Z]\.){2}|(?:[A-Z]\.)?(?:%(abbreviations)s))",  # R-N.Y., D-Calif., R-W.Va.
    rf"(?:[A-Za-z]\.){{2,}}(?:-{ALNUM}+)*",  # U.S., a.m., U.S.-led
    r"(?=[A-Za-z][a-z]{0,5}\.)(?:%(abbreviations)s)",  # Sen., Ph.D.
    r"[A-Z]\.(?=\s[A-Z])",  # John F. Kerr
    r"[Mm]agnitude(?=-\d)",
    rf"\d+(?:[.,:/]\d+)*{ALNUM}*(?:-{ALNUM}+)*",  # 47, 1.5bn, 40,000, 9:40, 3-year-old, 2024-11-21
    rf"(?<=[\w.]){CLITIC}",  # the 's of: the ministry's, it's; the 're of: they're
    rf"{LETTER}+(?:{SITE})?(?:(?:(?!{CLITIC})['’]|[-&‑]){ALNUM}+)*",  # Kh-101, don't, AT&T, Herald.co.uk
    r"\.\.+|--+|``|''",
    r"\S",
)


def tokens(text: str, start: int, stop: int) -> tuple[Token, ...]:
    """The words, figures and marks of ``text[start:stop]``; offsets index into ``text``."""
    stop = start + len(text[start:stop].rstrip())  # blanks with nothing after them would be tried from each
    return tagged(start, _pattern().findall(text, start, stop))


@cache
def _pattern() -> re.Pattern[str]:
    """The kinds of token, in the order in which they are tried, with the blanks before."""
    abbreviations = "|".join(re.escape(line) for line in sorted(lines("words_abbreviations"), reverse=True))
    return re.compile(rf"\s*+(?:{'|'.join(KINDS)})" % {"abbreviations": abbreviations})

"""The paragraphs of an article, each with its part in it."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import groupby, pairwise
from typing import NamedTuple

from contra.model import Document, Span

SUBHEADING_WORDS = 14
HEADLINE_WORDS = 40  # of one that is all the text there is
WRAPPED_WIDTH = 100


class Paragraph(NamedTuple):
    """A stretch of text between line ends, without list marks and outer blanks."""

    start: int
    stop: int
    role: str  # headline | subheading | body


class _Line(NamedTuple):
    """A line without outer blanks, and the number of line ends before it."""

    start: int
    stop: int
    gap: int


def paragraphs(document: Document) -> list[Paragraph]:
    """The paragraphs of the article proper, its headline included."""
    found = [piece for region in _regions(document) for piece in _region_paragraphs(document, region)]
    return [Paragraph(start, stop, _role(document, start, stop)) for start, stop in found if start < stop]


def _regions(document: Document) -> list[Span]:
    """What is to be read: the headline where it stands before the body, and the body without furniture."""
    body = document.body or Span(0, len(document.text))
    headline = document.headline
    first = [headline] if headline and not body.overlaps(headline) else []
    return sorted([*first, *_without(body, document.furniture)])


def _without(whole: Span, holes: tuple[Span, ...]) -> Iterator[Span]:
    """What is left of ``whole``."""
    start = whole.start
    for hole in sorted(holes):
        if hole.start > start:
            yield Span(start, min(hole.start, whole.stop))
        start = max(start, hole.stop)
    if start < whole.stop:
        yield Span(start, whole.stop)


def _region_paragraphs(document: Document, region: Span) -> Iterator[tuple[int, int]]:
    """The paragraphs of one region: lines, or blocks of lines where the text is hard-wrapped."""
    found = list(_lines(document.text, region))
    block = 0
    numbers = []
    for line in found:
        block += line.gap > 1
        numbers.append(block)
    for _, group in groupby(zip(numbers, found, strict=True), key=lambda pair: pair[0]):
        lines = [line for _, line in group]
        joined = [(lines[0].start, lines[-1].stop)] if _is_wrapped(document, lines) else [line[:2] for line in lines]
        yield from ((_after_mark(document.text, start, stop), stop) for start, stop in joined)


def _lines(text: str, region: Span) -> Iterator[_Line]:
    """The lines that hold something."""
    last = region.start
    for found in _line_pattern().finditer(text, region.start, region.stop):
        line = found.group()
        start = found.start() + len(line) - len(line.lstrip())
        stop = found.start() + len(line.rstrip())
        if start < stop:
            yield _Line(start, stop, text.count("\n", last, start))
            last = stop


def _is_wrapped(document: Document, lines: list[_Line]) -> bool:
    """Whether the lines are one paragraph, broken by its width: one goes on in lower case after a full line."""
    if len(lines) < 2 or any(line.stop - line.start > WRAPPED_WIDTH for line in lines):
        return False
    text, headline = document.text, document.headline
    if headline and any(headline.overlaps(Span(line.start, line.stop)) for line in lines):
        return False
    return any(
        text[after.start].islower() and before.stop - before.start > 40 and text[before.stop - 1] not in '.!?:;"”'
        for before, after in pairwise(lines)
    )


def _after_mark(text: str, start: int, stop: int) -> int:
    """Where the words begin: after a bullet, a dash or a list number."""
    found = _mark_pattern().match(text, start, stop)
    return found.end() if found else start


def _role(document: Document, start: int, stop: int) -> str:
    """The part that a paragraph plays."""
    if document.headline:
        if document.headline.overlaps(Span(start, stop)):
            return "headline"
    elif document.title and text_is(document.text[start:stop], document.title):
        return "headline"
    line = document.text[start:stop]
    if line == document.text.strip():
        return "subheading" if line.count(" ") < HEADLINE_WORDS and not _is_closed(line) else "body"
    short = len(line) <= 120 and line.count(" ") < SUBHEADING_WORDS
    return "subheading" if short and line[-1] not in ".!?…,;:\"”'’»)" and not line[0].islower() else "body"


def _is_closed(line: str) -> bool:
    """Whether it ends like a sentence, or leads to what follows: '"It is safe."'."""
    return line.rstrip("\"”’'»)")[-1:] in (*".?…,;:", "")


def text_is(one: str, other: str) -> bool:
    """Whether two lines are the same but for blanks and case."""
    return one.casefold().split() == other.casefold().split()


@cache
def _line_pattern() -> re.Pattern[str]:
    """What stands between two line ends."""
    return re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")


@cache
def _mark_pattern() -> re.Pattern[str]:
    """A bullet, a dash or a list number with the blanks after it; "2. " but not "2.5" nor "10 people"."""
    return re.compile(r"(?:(?:[•▪◦‣·●■*–—>»-]{1,3}|#{1,6}|\(?(?:\d{1,2}|[a-z])[.)])\s{1,9})+")

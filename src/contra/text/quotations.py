"""Words between quotation marks."""

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from contra.lexicon.load import words
from contra.model import Quotation, Span
from contra.text.paragraphs import Paragraph

CLOSERS = {"“": '”“"', "„": "“”", "«": "»", "‹": "›", "‘": "’", "”": "”", '"': '"”', "'": "'"}  # “so?“ and “so" happen
SINGLE = "‘'"


class _Open(NamedTuple):
    """An opening mark that waits for its closing one."""

    at: int
    mark: str


class _Scan(NamedTuple):
    """What is known at a mark: the text, the paragraph, and the quotations so far."""

    text: str
    start: int
    stop: int
    open: list[_Open]
    found: list[tuple[int, int, bool]]  # start, stop, closed


def quotations(text: str, paragraphs: Iterable[Paragraph]) -> list[Quotation]:
    """The quotations of an article, outer before inner, in text order."""
    found: list[tuple[int, int, bool]] = []
    running = False  # the paragraph before ended inside a quotation
    for paragraph in paragraphs:
        pieces = _paragraph_quotations(text, paragraph.start, paragraph.stop, running)
        running = any(not closed and stop == paragraph.stop for _, stop, closed in pieces)
        found += pieces
    found.sort(key=lambda piece: (piece[0], -piece[1]))
    return [_quotation(text, *piece) for piece in found]


def _paragraph_quotations(text: str, start: int, stop: int, running: bool) -> list[tuple[int, int, bool]]:
    """The places of one paragraph's quotations, and whether their marks are complete."""
    first = _mark_pattern().search(text, start, stop)
    if first is None:
        return []
    scan = _Scan(text, start, stop, [], [])
    for mark in _mark_pattern().finditer(text, first.start(), stop):
        _take(scan, mark.start(), mark.group(), running)
    for waiting in scan.open:
        if waiting.mark not in SINGLE and waiting.at + 1 < stop:
            scan.found.append((waiting.at, stop, False))
    return scan.found


def _take(scan: _Scan, at: int, mark: str, running: bool) -> None:
    """Open or close a quotation at a mark, or pass over an apostrophe."""
    index = next((i for i in range(len(scan.open) - 1, -1, -1) if mark in CLOSERS[scan.open[i].mark]), None)
    if index is not None and _may_close(scan, at, mark):
        opened = scan.open[index]
        _drop_inner(scan, index, at)
        scan.found.append((opened.at, at + 1, True))
    elif _may_open(scan, at, mark):
        same = next((i for i, opened in enumerate(scan.open) if opened.mark == mark), None)
        if same is not None:
            _break_off(scan, same, at)
        scan.open.append(_Open(at, mark))
    elif running and mark in '”"' and not scan.open and not scan.found:
        scan.found.append((scan.start, at + 1, False))  # the end of a quotation begun a paragraph before


def _drop_inner(scan: _Scan, index: int, at: int) -> None:
    """Forget the marks opened after ``index``: those of double quotations end with the outer one."""
    for inner in scan.open[index + 1 :]:
        if inner.mark not in SINGLE and inner.at + 1 < at:
            scan.found.append((inner.at, at, False))
    del scan.open[index:]


def _break_off(scan: _Scan, index: int, at: int) -> None:
    """End a quotation that lacks its closing mark before the next one opens, at the end of a sentence if it can."""
    opened = scan.open[index]
    del scan.open[index:]
    if opened.mark in SINGLE:
        return
    inner = scan.text[opened.at : at]
    ends = [inner.rfind(mark + " ") for mark in ".!?"]
    stop = opened.at + (max(ends) + 1 if max(ends) > 0 else len(inner.rstrip()))
    if stop > opened.at + 1:
        scan.found.append((opened.at, stop, False))


def _around(scan: _Scan, at: int) -> tuple[str, str]:
    """The characters before and after a mark, blanks at the paragraph's ends."""
    before = scan.text[at - 1] if at > scan.start else " "
    after = scan.text[at + 1] if at + 1 < scan.stop else " "
    return before, after


def _may_open(scan: _Scan, at: int, mark: str) -> bool:
    """Whether a mark stands where a quotation begins."""
    if mark not in CLOSERS:
        return False
    before, after = _around(scan, at)
    if mark in "“„«‹":
        return True
    if after.isspace() or before.isalnum():
        return False
    if mark in SINGLE:
        return after.isalpha() and _has_partner(scan, at, mark)
    return mark == '"' or before.isspace()


def _may_close(scan: _Scan, at: int, mark: str) -> bool:
    """Whether a mark stands where a quotation ends."""
    before, after = _around(scan, at)
    if mark in "’'":
        return not before.isspace() and not after.isalnum() and not _is_plural_possessive(scan, at, before, after)
    if mark == "“":
        return not before.isspace() and not after.isalnum()
    if mark == '"':
        return after.isspace() or not (after.isalnum() and (before.isspace() or before in "(["))
    return True


def _is_plural_possessive(scan: _Scan, at: int, before: str, after: str) -> bool:
    """Whether a mark is an apostrophe inside a single quotation: ``‘the boys’ team won’``"""
    if before != "s" or not after.isspace() or not scan.text[at + 2 : at + 3].islower():
        return False
    return _has_partner(scan, at, "‘" if scan.text[at] == "’" else "'")


def _has_partner(scan: _Scan, at: int, mark: str) -> bool:
    """Whether a closing single mark follows within reach, before the next opening one."""
    found = (_partner_pattern() if mark == "‘" else _straight_partner_pattern()).search(
        scan.text, at + 3, min(scan.stop, at + 600)
    )
    return found is not None and found.group() != "‘"


def _quotation(text: str, start: int, stop: int, closed: bool) -> Quotation:
    """The quotation at a place."""
    first = start + (text[start] in CLOSERS)
    last = stop - 1 if stop - 1 > first and text[stop - 1] in "”\"’'»›“" else stop
    inner = Span(first, max(first, last))
    apart = not text[max(0, start - 2) : start].rstrip()[-1:].isalnum()
    return Quotation(Span(start, stop), inner, closed, _is_speech(text[inner.start : inner.stop], apart))


def _is_speech(inner: str, apart: bool) -> bool:
    """Whether the words are something said, and no title or nickname; ``apart``: a mark stands before them."""
    parts = inner.split()
    ended = inner.rstrip()[-1:] in tuple(".,!?…;—-")
    if len(parts) <= 2:
        return (ended and apart) or inner.rstrip()[-1:] in ("!", "?") or any(map(_is_verbal, parts))
    if ended and apart:
        return True
    return not all(part[0].isupper() or part.lower() in words("sentences", "small") for part in parts)


def _is_verbal(part: str) -> bool:
    """Whether a word makes a statement of two: "I'm innocent", "Stop that"."""
    low = part.lower().replace("’", "'").rstrip(".,")
    return low in words("sentences", "verbs") or (
        "'" in low and low.rpartition("'")[2] in words("names_words", "contractions")
    )


@cache
def _mark_pattern() -> re.Pattern[str]:
    """Every mark but the apostrophe between two letters."""
    return re.compile(r"[“”„«»‹›‘\"’'](?:(?<![’'])|(?!\w)|(?<=')(?<!\w'))")


@cache
def _partner_pattern() -> re.Pattern[str]:
    """A curly single mark that may close, or opens the next."""
    return re.compile(r"(?<!\s)’(?!\w)|(?<!\w)‘")


@cache
def _straight_partner_pattern() -> re.Pattern[str]:
    """A straight single mark that may close."""
    return re.compile(r"(?<!\s)'(?!\w)")

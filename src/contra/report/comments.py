"""Comments in articles by which a dispute is dismissed: ``<!-- contra: ignore D101 they mean the old bridge -->``.

On a line of its own a comment is about the next paragraph, in a line with text about the paragraph around it;
paragraphs are parted by blank lines. A dispute in which its code fired is dismissed when every pair of the dispute has
a sentence there, or in another paragraph with such a comment.
"""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator
from functools import cache
from typing import NamedTuple

from msgspec.structs import replace

from contra.model import Assertion, Conflict, Document, Report, Span
from contra.report.selection import prefixes, unknown


class Comment(NamedTuple):
    """A comment: where it stands, the code it ignores, what it is about, and what is wrong with it."""

    document: Document
    at: Span
    code: str
    about: Span
    wrong: str = ""


class Page(NamedTuple):
    """Where words, line ends and blank lines are in a text whose comments are blanked, and where it ends."""

    words: list[int]
    ends: list[int]
    gaps: list[tuple[int, int]]


class Obeyed(NamedTuple):
    """A report in which comments are obeyed, and what is to be said of those that came to nothing."""

    report: Report
    unused: tuple[str, ...]


def obeyed(report: Report, codes: Collection[str]) -> Obeyed:
    """The report with the disputes dismissed that comments dismiss, and a line for every comment that meets none.

    Where drafts were checked, only theirs are told of: the others' may meet what was not compared.
    """
    found = [comment for document in report.documents for comment in comments(document, codes)]
    used: set[Comment] = set()
    conflicts = tuple(_obeyed(conflict, found, used) if found else conflict for conflict in report.conflicts)
    checked = report.drafts or {document.id for document in report.documents}
    unused = tuple(_told(comment) for comment in found if comment not in used and comment.document.id in checked)
    return Obeyed(replace(report, conflicts=conflicts), unused)


def comments(document: Document, codes: Collection[str]) -> Iterator[Comment]:
    """The comments of an article that speak to contra, one for each code they name."""
    hidden = [span for span in document.furniture if document.text.startswith("<!--", span.start)]
    found = [(span, order) for span in hidden if (order := _order().match(document.text, span.start, span.stop))]
    if not found:
        return
    page = _page(document.text, hidden)
    for span, order in found:
        wrong, named = _named(order["rest"], codes)
        about = _about(page, span)
        yield from (Comment(document, span, code, about, wrong) for code in named)


def _named(rest: str, codes: Collection[str]) -> tuple[str, tuple[str, ...]]:
    """What is wrong with an order, and the codes that it names: ``ignore D101,N3 reason``."""
    verb, _, after = rest.strip().partition(" ")
    named = prefixes(after.split()[:1])
    if verb != "ignore" or not named:
        return "not understood; write <!-- contra: ignore D101 reason -->", ("",)
    for prefix in unknown(named, codes):
        return f"no code begins with {prefix}; `contra rules` lists them", ("",)
    return "", named


def _obeyed(conflict: Conflict, found: list[Comment], used: set[Comment]) -> Conflict:
    """The dispute, dismissed where comments leave nothing of it; the comments that meet it are put into ``used``."""
    codes = conflict.codes or (conflict.code,)
    fitting = [comment for comment in found if comment.code and any(code.startswith(comment.code) for code in codes)]
    met = [[c for c in fitting if _meets(c, left) or _meets(c, right)] for left, right in conflict.pairs]
    used.update(comment for each in met for comment in each)
    return replace(conflict, status="dismissed") if met and all(met) else conflict


def _meets(comment: Comment, assertion: Assertion) -> bool:
    """Whether a sentence stands in the paragraph that a comment is about."""
    return assertion.document.id == comment.document.id and assertion.sentence.span.overlaps(comment.about)


def _page(text: str, hidden: list[Span]) -> Page:
    """The text as a reader of the page sees it."""
    pieces, last = [], 0
    for span in hidden:
        pieces += [text[last : span.start], re.sub(r"[^\n]", " ", text[span.start : span.stop])]
        last = span.stop
    plain = "".join([*pieces, text[last:]])
    words, ends, gaps = (re.finditer(pattern, plain) for pattern in (r"\S+", r"\n", r"\n[ \t\r\f\v]*(?=\n)"))
    size = len(plain)
    return Page(
        [*(found.start() for found in words), size],
        [-1, *(found.start() for found in ends), size],
        [(-1, 0), *(found.span() for found in gaps), (size, size)],
    )


def _about(page: Page, comment: Span) -> Span:
    """The paragraph that a comment is about."""
    first = page.words[bisect_left(page.words, page.ends[bisect_left(page.ends, comment.start) - 1])]
    beside = first < page.ends[bisect_left(page.ends, comment.stop)]
    at = first if beside else page.words[bisect_left(page.words, comment.stop)]
    gap = bisect_left(page.gaps, (at, at))
    return Span(page.gaps[gap - 1][1] if beside else at, page.gaps[gap][0])


def _told(comment: Comment) -> str:
    """A line about a comment that came to nothing."""
    document = comment.document
    line = document.text.count("\n", 0, comment.at.start) + 1
    wrong = comment.wrong or f"no {comment.code} there that could be ignored; delete the comment"
    return f"{document.path or document.id}:{line}: comment: {wrong}"


@cache
def _order() -> re.Pattern[str]:
    """A comment that speaks to contra."""
    return re.compile(r"<!--\s*contra:(?P<rest>.*)-->", re.DOTALL)

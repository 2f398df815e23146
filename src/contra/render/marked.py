"""A sentence with its cue and the disputed words marked."""

import re
from collections.abc import Iterable
from functools import cache
from itertools import pairwise

from rich.text import Text

from contra.model import Assertion, Span
from contra.render.visible import visible

LIMIT = 420  # characters of a sentence that a table shows
LEAD = 60  # of them before the first mark


def words(reasons: Iterable[str]) -> frozenset[str]:
    """The words on which two sides meet, lower case."""
    texts = (reason.partition(": ")[2] or reason for reason in reasons)  # "name: Kelp Bay"
    return frozenset(found.casefold() for text in texts for found in _word().findall(text))


def marked(assertion: Assertion, shared: frozenset[str], accent: str, window: Span) -> Text:
    """The part of a sentence in a window: cue in the accent, shared words underlined, what frames the content dim."""
    source, text = assertion.document.text, Text()
    met = _met(assertion, shared)
    if window.start > assertion.sentence.span.start:
        text.append("… ", "dim")
    for piece in _pieces((*_marks(assertion), *met), window):
        shown = visible(source[piece.start : piece.stop])
        text.append(
            shown.lstrip() if not text or text.plain.endswith(" ") else shown, _style(assertion, piece, met, accent)
        )
    text.rstrip()
    if window.stop < assertion.sentence.span.stop:
        text.append(" …", "dim")
    return text


def short(assertion: Assertion) -> Span:
    """The window on a sentence that a table shows: all of it, or around the first mark where it is very long."""
    whole = assertion.sentence.span
    if whole.stop - whole.start <= LIMIT:
        return whole
    first = min((span.start for span in _marks(assertion)), default=whole.start)
    start = whole.start if first - whole.start <= LEAD else first - LEAD
    return Span(start, min(whole.stop, start + LIMIT))


def content(assertion: Assertion) -> Span:
    """The window on what is put forward, without who does."""
    spans = assertion.content.spans or (assertion.sentence.span,)
    start = min(span.start for span in spans)
    return Span(start, min(max(span.stop for span in spans), start + LIMIT))


def _marks(assertion: Assertion) -> tuple[Span, ...]:
    """The places of cue and content."""
    return (*(assertion.cue.spans if assertion.cue else ()), *assertion.content.spans)


def _met(assertion: Assertion, shared: frozenset[str]) -> tuple[Span, ...]:
    """The words of a sentence that both sides have."""
    tokens = assertion.sentence.tokens
    return tuple(Span(t.start, t.stop) for t in tokens if t.norm.casefold() in shared or t.lemma.casefold() in shared)


def _pieces(spans: Iterable[Span], window: Span) -> list[Span]:
    """The window cut wherever the style may change: at the ends of spans."""
    inner = {cut for span in spans for cut in (span.start, span.stop) if window.start < cut < window.stop}
    cuts = [window.start, *sorted(inner), window.stop]
    return [Span(start, stop) for start, stop in pairwise(cuts)]


def _style(assertion: Assertion, piece: Span, met: tuple[Span, ...], accent: str) -> str:
    """How a piece is set."""
    if assertion.cue and any(span.contains(piece) for span in assertion.cue.spans):
        return f"bold {accent}"
    if assertion.content.spans and not any(span.contains(piece) for span in assertion.content.spans):
        return "dim"
    return "underline" if any(span.contains(piece) for span in met) else ""


@cache
def _word() -> re.Pattern[str]:
    """A word or figure long enough to tell something."""
    return re.compile(r"\w[\w'’-]{2,}|\d+")

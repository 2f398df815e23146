"""The sentences of an article with all that was found in them."""

from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar

from contra.model import Document, Name, Quantity, Quotation, Sentence, Span, Time, Token
from contra.text.names import names
from contra.text.paragraphs import Paragraph, paragraphs
from contra.text.quotations import quotations
from contra.text.sentences import sentence_places
from contra.text.tokens import tokens


class _Placed(Protocol):
    """A thing with a place in the text."""

    @property
    def span(self) -> Span: ...


T = TypeVar("T", bound=_Placed)
Draft = tuple[Span, int, str]  # place, number of the paragraph, its role


def read_sentences(document: Document, times: Sequence[Time], quantities: Sequence[Quantity]) -> tuple[Sentence, ...]:
    """The sentences of the headline and the body."""
    found = paragraphs(document)
    drafts = [draft for number, paragraph in enumerate(found) for draft in _drafts(document.text, number, paragraph)]
    spans = [span for span, _, _ in drafts]
    worded = [tokens(document.text, span.start, span.stop) for span in spans]
    parts = zip(
        drafts,
        worded,
        _shared(spans, quotations(document.text, found)),
        names(document.text, [(span, role) for span, _, role in drafts]),
        _within(spans, times),
        _within(spans, quantities),
        strict=True,
    )
    return tuple(_sentence(document.text, index, *part) for index, part in enumerate(parts))


def _drafts(text: str, number: int, paragraph: Paragraph) -> Iterable[Draft]:
    """The places of a paragraph's sentences."""
    for start, stop in sentence_places(text, paragraph.start, paragraph.stop):
        yield Span(start, stop), number, paragraph.role


def _sentence(
    text: str,
    index: int,
    draft: Draft,
    found_tokens: tuple[Token, ...],
    found_quotations: tuple[Quotation, ...],
    found_names: tuple[Name, ...],
    times: tuple[Time, ...],
    quantities: tuple[Quantity, ...],
) -> Sentence:
    """The sentence of its parts."""
    span, paragraph, role = draft
    return Sentence(
        span=span,
        text=text[span.start : span.stop],
        index=index,
        paragraph=paragraph,
        role=role,
        tokens=found_tokens,
        quotations=found_quotations,
        names=found_names,
        times=times,
        quantities=quantities,
    )


def _within(spans: Sequence[Span], things: Sequence[T]) -> list[tuple[T, ...]]:
    """For every sentence the things that begin in it."""
    ordered = sorted(things, key=lambda thing: thing.span)
    found: list[tuple[T, ...]] = []
    at = 0
    for span in spans:
        while at < len(ordered) and ordered[at].span.start < span.start:
            at += 1
        first = at
        while at < len(ordered) and ordered[at].span.start < span.stop:
            at += 1
        found.append(tuple(ordered[first:at]))
    return found


def _shared(spans: Sequence[Span], things: Sequence[T]) -> list[tuple[T, ...]]:
    """For every sentence the things that it touches; a thing may lie in many."""
    found: list[list[T]] = [[] for _ in spans]
    at = 0
    for thing in things:
        while at < len(spans) and spans[at].stop <= thing.span.start:
            at += 1
        reached = at
        while reached < len(spans) and spans[reached].start < thing.span.stop:
            found[reached].append(thing)
            reached += 1
    return [tuple(each) for each in found]

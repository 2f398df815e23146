"""Marks around source, cue and content in an article's own text: ``<Ruiz>¹ {denied: denies}¹ [¹that it sank]``."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain
from typing import NamedTuple

from rich.text import Text

from contra.model import AGAINST, NON_COMMITTAL, Assertion, Span
from contra.render.phrases import STANCES
from contra.render.visible import visible

SIGNS = {"content": "[]", "source": "<>", "cue": "{}"}  # what may hold the others comes first
DIGITS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


class Mark(NamedTuple):
    """A place to be marked, for the assertions of these numbers."""

    span: Span
    kind: str  # content | source | cue
    numbers: tuple[int, ...]
    label: str = ""  # the stance, where it is another than to say
    style: str = ""


class Event(NamedTuple):
    """One end of a mark."""

    at: int
    order: tuple[int, int, int]  # ends before beginnings, what is held inside what holds it
    mark: Mark
    opens: bool


def marks(numbered: Iterable[tuple[int, Assertion]]) -> list[Mark]:
    """The marks of all assertions, each place once, in text order."""
    found: dict[tuple[Span, str], Mark] = {}
    for mark in chain.from_iterable(_marks(number, assertion) for number, assertion in numbered):
        same = found.get((mark.span, mark.kind))
        found[mark.span, mark.kind] = _joined(same, mark) if same else mark
    return sorted(found.values(), key=lambda mark: mark.span)


def marked_text(text: str, block: Span, marks: Iterable[Mark]) -> Text:
    """The visible text of a block with the marks that reach into it."""
    parts: list[tuple[str, str]] = []
    held: list[Mark] = []
    last, at = None, block.start  # the content mark that opened or closed last, and how far the text is shown
    inner = [piece for mark in marks if (piece := _inside(mark, text, block))]
    for event in sorted(_events(inner), key=lambda event: (event.at, event.order)):
        parts += _shown(text[at : event.at], held, parts)
        mark, at = event.mark, event.at
        parts.append((_opening(mark) if event.opens else _closing(mark, alone=last is mark), mark.style))
        held = [*held, mark] if event.opens else [other for other in held if other is not mark]
        last = mark if mark.kind == "content" else last
    return Text.assemble(*parts, *_shown(text[at : block.stop], held, parts))


def raised(numbers: Iterable[int]) -> str:
    """Numbers as they stand at a mark: ``¹,²``."""
    return ",".join(str(number).translate(DIGITS) for number in numbers)


def color_of(assertion: Assertion) -> str:
    """The colour of a stance."""
    if assertion.stance in AGAINST:
        return "magenta"
    return "yellow" if assertion.stance in NON_COMMITTAL else "cyan"


def _marks(number: int, assertion: Assertion) -> Iterator[Mark]:
    """Where one assertion stands in the text."""
    style = color_of(assertion)
    label = "" if assertion.stance == "asserts" else STANCES.get(assertion.stance, assertion.stance)
    yield from (Mark(span, "source", (number,), "", "bold green") for span in assertion.source.spans)
    if assertion.cue:
        yield from (Mark(span, "cue", (number,), label, f"bold {style}") for span in assertion.cue.spans)
    yield from (Mark(span, "content", (number,), "", style) for span in assertion.content.spans)


def _joined(one: Mark, other: Mark) -> Mark:
    """The mark of two assertions that share a place."""
    labels = dict.fromkeys(label for label in (one.label, other.label) if label)
    numbers = tuple(sorted({*one.numbers, *other.numbers}))
    return one._replace(numbers=numbers, label=", ".join(labels))


def _inside(mark: Mark, text: str, block: Span) -> Mark | None:
    """The part of a mark that lies in a block, close around its words."""
    start, stop = max(mark.span.start, block.start), min(mark.span.stop, block.stop)
    words = text[start:stop]
    start += len(words) - len(words.lstrip())
    stop = start + len(words.strip())
    return mark._replace(span=Span(start, stop)) if start < stop else None


def _events(marks: Iterable[Mark]) -> Iterator[Event]:
    """Both ends of every mark."""
    kinds = list(SIGNS)
    for n, mark in enumerate(marks):
        (start, stop), kind = (mark.span.start, mark.span.stop), kinds.index(mark.kind)
        yield Event(start, (1, -stop, kind * 100_000 + n), mark, True)
        yield Event(stop, (0, -start, -kind * 100_000 - n), mark, False)


def _opening(mark: Mark) -> str:
    """What stands before the words; a content is numbered here, since its end may be far."""
    return SIGNS[mark.kind][0] + (raised(mark.numbers) if mark.kind == "content" else "")


def _closing(mark: Mark, *, alone: bool) -> str:
    """What stands behind the words; a content that holds or crosses another is numbered here too."""
    label = f": {mark.label}" if mark.label else ""
    number = "" if alone and mark.kind == "content" else raised(mark.numbers)
    return label + SIGNS[mark.kind][1] + number


def _shown(piece: str, held: Sequence[Mark], before: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """A piece of the article, styled by the cue or source that holds it."""
    styles = {mark.kind: mark.style for mark in held}
    words = visible(_escaped(piece, in_cue="cue" in styles))
    if before and _figure().match(words):
        words = "\\" + words
    return [(words, styles.get("cue") or styles.get("source", ""))] if words else []


def _escaped(piece: str, *, in_cue: bool) -> str:
    """The piece with a backslash before what would read as a mark: ``\\[sic\\]``."""
    escaped = _sign().sub(r"\\\g<0>", piece)
    return escaped.replace(":", r"\:") if in_cue else escaped


@cache
def _sign() -> re.Pattern[str]:
    """The characters that marks are made of."""
    return re.compile(r"[\\<>{}\[\]]")


@cache
def _figure() -> re.Pattern[str]:
    """A raised figure of the article's own behind a mark: the ``²`` of "[he]²"."""
    return re.compile("^,?[⁰¹²³⁴-⁹]")

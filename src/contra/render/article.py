"""An article's own text with source, cue, content and stance marked in it, and below each paragraph how it was read."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise

from rich.text import Text

from contra.model import Assertion, Document, Report, Span
from contra.render.assertions import heading
from contra.render.blocks import MEASURE
from contra.render.layout import labelled, printed, wrapped
from contra.render.marks import Mark, color_of, marked_text, marks, raised
from contra.render.phrases import STANCES, counted, kind_of, read_as, speaker, when
from contra.render.places import answered, line
from contra.render.visible import visible

MARGIN = 7  # the column of line numbers
LEGEND = (
    ("<source>¹", "bold green"),
    " ",
    ("{cue: stance}¹", "bold cyan"),
    " ",
    ("[¹content]", "cyan"),
    (" · no stance: says · unmarked: the outlet", "dim"),
)


def articles(report: Report, *, width: int, color: bool) -> str:
    """All articles of a report, marked, as text for a terminal of a width."""
    found: dict[Document, list[Assertion]] = defaultdict(list)
    for assertion in report.assertions:
        found[assertion.document].append(assertion)
    room = min(width, MEASURE)
    lines = [*wrapped(Text.assemble(*LEGEND), room), Text()]
    for document in report.documents:
        lines += _article(document, found[document], room)
    counts = f"{counted(len(report.documents), 'article')} · {counted(len(report.assertions), 'assertion')}"
    return printed([*lines, Text(counts, "bold")], color=color)


def _article(document: Document, said: Sequence[Assertion], width: int) -> list[Text]:
    """One article, paragraph by paragraph."""
    told = _merged(assertion.sentence.span for assertion in said)
    blocks = _blocks(document, told)
    numbered = list(enumerate((assertion for assertion in said if not _plain(assertion)), start=1))
    placed, notes = _by_block(blocks, marks(numbered)), defaultdict[int, list[Text]](list)
    for number, assertion in numbered:
        notes[_at(blocks, assertion.sentence.span.start)] += _note(number, assertion, width - MARGIN)
    lines = heading(document, width)
    for n, block in enumerate(blocks):
        text = wrapped(marked_text(document.text, block, placed[n]), width - MARGIN)
        lines += labelled(str(line(document, block.start)), "dim", text, MARGIN)
        lines += [*notes[n], *_gaps(document, block, told, width - MARGIN), Text()]
    return lines


def _plain(assertion: Assertion) -> bool:
    """Whether it is a plain statement of the outlet's own, which stands unmarked."""
    usual = (assertion.stance, assertion.certainty) == ("asserts", "certain")
    return assertion.cue is None and usual and assertion.source.kind == "author"


def _note(number: int, assertion: Assertion, width: int) -> list[Text]:
    """How one assertion was read: stance, source, times, and what it answers."""
    said = f", {when(assertion)}" if assertion.speech_time else ""
    read = Text.assemble(
        (STANCES.get(assertion.stance, assertion.stance), color_of(assertion)),
        " · ",
        (speaker(assertion.source), "bold"),
        (f", {kind_of(assertion.source)}{said}{read_as(assertion)}", "dim"),
    )
    answer = [Text(f"answers {answered(assertion)}", "dim")] if assertion.answers else []
    return labelled(
        raised([number]), color_of(assertion), [row for text in (read, *answer) for row in wrapped(text, width)], MARGIN
    )


def _gaps(document: Document, block: Span, told: Sequence[Span], width: int) -> list[Text]:
    """The words of a block that no statement was read out of."""
    rows = []
    for gap in _between(block, told):
        words = visible(document.text[gap.start : gap.stop]).strip()
        if _word().search(words):
            furniture = any(span.overlaps(gap) for span in document.furniture)
            which = f": {words}" if gap != block else ""
            why = f"left out{which}" if furniture else f"nothing read{which}"
            rows += labelled("–", "dim", wrapped(Text(why, "dim"), width), MARGIN)
    return rows


def _between(block: Span, told: Sequence[Span]) -> Iterator[Span]:
    """What of a block lies outside the sentences told."""
    at = block.start
    for span in told[max(0, bisect_right(told, block) - 1) : bisect_left(told, Span(block.stop, block.stop))]:
        if at < span.start:
            yield Span(at, span.start)
        at = max(at, span.stop)
    if at < block.stop:
        yield Span(at, block.stop)


def _blocks(document: Document, told: Sequence[Span]) -> list[Span]:
    """The lines of headline and body, joined where a sentence runs over a line end; none is blank."""
    body = document.body or Span(0, len(document.text))
    head = document.headline
    regions = [head, body] if head and head.stop <= body.start else [body]
    return [block for region in regions for block in _cut(document.text, region, told)]


def _cut(text: str, region: Span, told: Sequence[Span]) -> Iterator[Span]:
    """A region cut at the line ends outside sentences."""
    ends = (found.start() for found in _line_end().finditer(text, region.start, region.stop))
    free = (end for end in ends if not _holds(told, end))
    for start, stop in pairwise([region.start, *free, region.stop]):
        if text[start:stop].strip():
            yield Span(start + len(text[start:stop]) - len(text[start:stop].lstrip()), stop)


def _holds(told: Sequence[Span], at: int) -> bool:
    """Whether a place lies within a sentence."""
    n = bisect_left(told, Span(at, at)) - 1
    return n >= 0 and at < told[n].stop


def _merged(spans: Iterable[Span]) -> list[Span]:
    """The spans in order, those that overlap as one."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start < found[-1].stop:
            found[-1] = Span(found[-1].start, max(span.stop, found[-1].stop))
        else:
            found.append(span)
    return found


def _by_block(blocks: Sequence[Span], marks: Iterable[Mark]) -> dict[int, list[Mark]]:
    """The marks that reach into each block."""
    placed: dict[int, list[Mark]] = defaultdict(list)
    for mark in marks:
        first = _at(blocks, mark.span.start)
        last = bisect_left(blocks, Span(mark.span.stop, mark.span.stop))
        for n in range(first, max(first + 1, last)):
            placed[n].append(mark)
    return placed


def _at(blocks: Sequence[Span], place: int) -> int:
    """The number of the block in which, or before which, a place lies."""
    return max(0, bisect_right(blocks, place, key=lambda block: block.start) - 1)


@cache
def _line_end() -> re.Pattern[str]:
    """A line end of any kind."""
    return re.compile(r"\r\n?|\n")


@cache
def _word() -> re.Pattern[str]:
    """A letter or figure."""
    return re.compile(r"\w")

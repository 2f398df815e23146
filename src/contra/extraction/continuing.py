"""Quotations that go on in sentences without a speaker of their own.

`"The bridge is safe," Kerr said. "We checked it."` has its speaker a sentence earlier,
`"We checked. The bridge is safe," Kerr said.` a sentence later.
"""

from collections.abc import Sequence

from contra.extraction.draft import Draft
from contra.extraction.line import Line
from contra.model import Span

FAR = 20  # sentences
Lines = Sequence[Line]
Drafts = Sequence[Sequence[Draft]]


def continued(lines: Lines, drafts: Drafts) -> dict[int, Draft]:
    """For each wholly quoted sentence without a cue the attribution that it belongs to."""
    found: dict[int, Draft] = {}
    for at, line in enumerate(lines):
        if drafts[at] or not mostly_quoted(line):
            continue
        speaker = _later(lines, drafts, at) or _earlier(lines, drafts, at, found)
        if speaker:
            found[at] = speaker
    return found


def announced(lines: Lines, drafts: Drafts) -> set[Line]:
    """The sentences of a paragraph without quotation marks that a colon gives to a source: "The statement reads:"."""
    found: set[Line] = set()
    opening: Line | None = None
    for line, here in zip(lines, drafts, strict=True):
        if opening and line.sentence.paragraph == opening.sentence.paragraph + 1 and line.inside[0] < 0:
            found.add(line)
        if here and here[-1].announces:
            opening = line
    return found


def wholly_quoted(line: Line) -> bool:
    """Whether every word stands inside quotation marks."""
    return line.last > 0 and min(line.inside[: line.last]) >= 0


def mostly_quoted(line: Line) -> bool:
    """Whether a sentence begins with a quotation that fills most of it."""
    return line.last > 0 and line.inside[0] >= 0 and sum(number >= 0 for number in line.inside) > 0.6 * line.last


def _later(lines: Lines, drafts: Drafts, at: int) -> Draft | None:
    """The attribution in a later sentence that the same quotation reaches into."""
    stop = lines[at].sentence.quotations[-1].span.stop
    place = at + 1
    while place < min(len(lines), at + FAR) and lines[place].sentence.span.start < stop:
        if drafts[place]:
            first = drafts[place][0]
            return first if any(piece[0] == 0 for piece in first.content) else None
        place += 1
    return None


def _earlier(lines: Lines, drafts: Drafts, at: int, found: dict[int, Draft]) -> Draft | None:
    """The attribution in the sentence before, where it ends with words quoted or announces them."""
    if at == 0:
        return None
    if at - 1 in found:
        return found[at - 1] if _flows(lines, at) else None
    last = next((draft for draft in reversed(drafts[at - 1]) if draft.quoting), None)
    return last if last and (_flows(lines, at) or last.announces) else None


def _flows(lines: Lines, at: int) -> bool:
    """Whether a sentence goes on in the paragraph, or the quotation was left open at the end of the last one."""
    before, here = lines[at - 1].sentence, lines[at].sentence
    if before.role != "body" or here.paragraph - before.paragraph > 1:
        return False
    return (
        before.paragraph == here.paragraph
        or any(not quotation.closed for quotation in before.quotations)
        or wholly_quoted(lines[at - 1])
    )


def spoken(line: Line) -> Span:
    """The words of a wholly quoted sentence."""
    stop = len(line.tokens) if line.inside[-1] >= 0 else line.last
    return line.span(0, stop)

"""Lines of print -> the paragraphs they were set from."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from contra.ingest.formats.print_lines import PrintLine, without_page_lines
from contra.lexicon.words import word, zipf

BULLETS = "•▪◦‣●■"
RARE = 3.0  # zipf: "longterm" is rarer than a misspelling
CLOSING = "\"'”’)]"
LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})


class PrintParagraph(NamedTuple):
    """A paragraph and the size of its type."""

    text: str
    size: float


class _Measure(NamedTuple):
    """How an article is set: size of type, distance of lines, characters in a full line."""

    size: float
    leading: float
    width: float


def paragraphs(pages: Sequence[Sequence[PrintLine]]) -> list[PrintParagraph]:
    """The paragraphs of an article over all its pages."""
    lines = [line for page in without_page_lines(pages) for line in map(_clean, page) if line.text]
    measure = _measure(lines)
    groups: list[list[PrintLine]] = [lines[:1]] if lines else []
    for above, below, after in zip(lines, lines[1:], [*lines[2:], None], strict=False):
        if _begins(above, below, after, measure):
            groups.append([])
        groups[-1].append(below)
    whole = frozenset(_compounds().findall(" ".join(line.text for line in lines)))
    return [PrintParagraph(_joined([line.text for line in group], whole), group[0].size) for group in groups]


def title_of(found: Sequence[PrintParagraph]) -> str | None:
    """The paragraph near the top that is set in the largest type of all."""
    largest = max((each.size for each in found), default=0)
    usual = Counter(round(each.size, 1) for each in found for _ in each.text).most_common(1)
    near = next((each.text for each in found[:6] if each.size >= largest - 0.1), None)
    return near if near and largest > 1.15 * usual[0][0] and len(near) < 250 else None


def _clean(line: PrintLine) -> PrintLine:
    """The line with single blanks and without ligatures."""
    return line._replace(text=" ".join(line.text.translate(LIGATURES).split()))


def _measure(lines: Sequence[PrintLine]) -> _Measure:
    """How most of the lines are set."""
    sizes = Counter(round(line.size, 1) for line in lines for _ in line.text)
    usual = max(sizes, key=lambda size: (sizes[size], -size), default=1.0)
    body = [line for line in lines if abs(line.size - usual) < 0.6]
    steps = sorted(above.base - below.base for above, below in pairwise(body))
    steps = [step for step in steps if 0 < step < 4 * usual] or [1.2 * usual]
    widths = sorted(len(line.text) for line in body) or [0]
    return _Measure(usual, min(steps[len(steps) // 2], 1.6 * usual), widths[len(widths) * 9 // 10])


def _begins(above: PrintLine, below: PrintLine, after: PrintLine | None, measure: _Measure) -> bool:
    """Whether a paragraph begins with the line ``below``."""
    if abs(above.size - below.size) > 0.1 * measure.size or below.text[0] in BULLETS:
        return True
    step, leading = above.base - below.base, measure.leading * above.size / measure.size
    if 0 < step <= 5 * leading:
        return step > 1.25 * leading or (_ended(above.text) and _set_apart(above, below, after, measure))
    return _ended(above.text) and not below.text[0].islower()  # the next column or page


def _ended(text: str) -> bool:
    """Whether a sentence ends with a line."""
    return text.rstrip(CLOSING)[-1:] in tuple(".!?:…")


def _set_apart(above: PrintLine, below: PrintLine, after: PrintLine | None, measure: _Measure) -> bool:
    """Whether a line of prose is indented, or its first word would have stood in the line above."""
    if abs(above.size - measure.size) > 0.6:
        return False
    margin = min(line.left for line in (above, after or above) if line.base < below.base or line is above)
    needed = len(above.text) + 1 + len(below.text.partition(" ")[0])
    return below.left - margin > 0.6 * below.size or needed < 0.92 * measure.width


def _joined(lines: Sequence[str], whole: frozenset[str]) -> str:
    """The lines as one, words that were divided at line ends put together again."""
    pieces: list[str] = []
    for above, below in pairwise(lines):
        divided = _is_divided(above, below, whole)
        pieces += (above[:-1],) if divided else (above, _between(above))
    return "".join((*pieces, lines[-1])).replace("\u00ad", "")


def _between(above: str) -> str:
    """What stands between two lines: nothing after the hyphen of ``well-`` or a dash that has no blank before it."""
    return "" if above[-1:] in "-\u2010\u00ad" and above[-2:-1].isalnum() else " "


def _is_divided(text: str, line: str, whole: frozenset[str]) -> bool:
    """Whether a word was divided at the end of the text: ``con-`` ``sider``, and not ``well-`` ``known``."""
    before, after = _last().search(text[-60:]), _first().match(line)
    if not before or not after or f"{before[2]}-{after[0]}" in whole:
        return False
    head, together = before[2], f"{before[2]}{after[0]}"
    if together in whole or zipf(together.lower()) > RARE:
        return True
    named = head[0].isupper() and before[1] not in ("", *".!?:")  # "of Alder-", but not ". Long-"
    return named or not (word(head.lower()) and word(after[0]))


@cache
def _last() -> re.Pattern[str]:
    return re.compile(r"(\S?)[\s\"'“‘(]*([^\W\d_]+)[-\u2010]$")


@cache
def _first() -> re.Pattern[str]:
    return re.compile(r"[a-zà-öø-ÿ]+")


@cache
def _compounds() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")

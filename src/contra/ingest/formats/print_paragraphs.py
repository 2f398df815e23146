"""Lines of print -> the paragraphs they were set from."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from contra.ingest.formats.print_lines import PrintLine, without_page_lines
from contra.lexicon.words import word

BULLETS = "•▪◦‣●■"
STOPS = tuple(".!?:…\"'”’)")
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
    for above, below in pairwise(lines):
        if _begins(above, below, measure):
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
    steps = [above.base - below.base for above, below in pairwise(body)]
    leading = median([step for step in steps if 0 < step < 4 * usual] or [1.2 * usual])
    widths = sorted(len(line.text) for line in body) or [0]
    return _Measure(usual, min(leading, 1.6 * usual), widths[len(widths) * 9 // 10])


def _begins(above: PrintLine, below: PrintLine, measure: _Measure) -> bool:
    """Whether a paragraph begins with the lower of two lines."""
    if abs(above.size - below.size) > 0.1 * measure.size:
        return True
    step, leading = above.base - below.base, measure.leading * above.size / measure.size
    ended = above.text.endswith(STOPS)
    if step <= 0 or step > 5 * leading:  # the next column or page
        return ended and not below.text[:1].islower()
    if step > 1.25 * leading:
        return True
    indented = below.left - above.left > 0.6 * below.size
    return below.text[0] in BULLETS or (ended and (indented or _had_room(above.text, below.text, measure.width)))


def _had_room(above: str, below: str, width: float) -> bool:
    """Whether the first word of the lower line would have stood in the upper one."""
    return len(above) + 1 + len(below.partition(" ")[0]) < 0.92 * width


def _joined(lines: Sequence[str], whole: frozenset[str]) -> str:
    """The lines as one, words that were divided at line ends put together again."""
    text = lines[0]
    for line in lines[1:]:
        text = f"{text[:-1]}{line}" if _is_divided(text, line, whole) else text + _between(text) + line
    return text.replace("\u00ad", "")


def _between(text: str) -> str:
    """What stands between two lines: nothing after the hyphen of ``well-`` or a dash that has no blank before it."""
    return "" if text[-1:] in "-\u2010\u00ad" and text[-2:-1].isalnum() else " "


def _is_divided(text: str, line: str, whole: frozenset[str]) -> bool:
    """Whether a word was divided at the end of the text: ``con-`` ``sider``, and not ``well-`` ``known``."""
    before, after = _last().search(text[-40:]), _first().match(line)
    if not (before and after):
        return False
    head, tail = before[1], after[0]
    if f"{head}-{tail}" in whole:
        return False
    together = f"{head}{tail}".lower()
    return bool(word(together)) or together in whole or not (word(head.lower()) and word(tail.lower()))


@cache
def _last() -> re.Pattern[str]:
    return re.compile(r"([^\W\d_]+)[-\u2010]$")


@cache
def _first() -> re.Pattern[str]:
    return re.compile(r"[a-zà-öø-ÿ]+")


@cache
def _compounds() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")

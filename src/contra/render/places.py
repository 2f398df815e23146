"""Where a sentence stands: ``corpus/harbour/herald.md:14``."""

import re
from bisect import bisect_right
from functools import lru_cache

from contra.model import Assertion, Document
from contra.render.phrases import speaker
from contra.render.visible import visible


def place(assertion: Assertion) -> str:
    """The file, or the document's id, and the line on which a sentence begins."""
    return f"{name(assertion.document)}:{line(assertion.document, assertion.sentence.span.start)}"


def answered(assertion: Assertion) -> str:
    """What a denial or silence answers, where it stands and why that: ``line 5, the union: “…” (said just before)``."""
    claim = assertion.answers
    if claim is None:
        return ""
    words = visible(claim.content.text) or visible(claim.sentence.text)
    because = f" ({visible(assertion.answers_because)})" if assertion.answers_because else ""
    return f"line {line(claim.document, claim.sentence.span.start)}, {speaker(claim.source)}: “{words}”{because}"


def name(document: Document) -> str:
    """What a document is called on one line."""
    return visible(document.path or document.id)


def line(document: Document, offset: int) -> int:
    """The line, from 1, of a place in a text."""
    return bisect_right(ends(document), offset) + 1


@lru_cache(maxsize=512)
def ends(document: Document) -> list[int]:
    """The offset after every line end of a text: LF, CR LF, or CR alone."""
    return [found.end() for found in re.finditer(r"\r\n?|\n", document.text)]

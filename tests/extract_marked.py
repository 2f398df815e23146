"""Sentences with their attributions marked: [source] {cue} <content>, read as spans of the plain text."""

from dataclasses import dataclass, field

from contra.model import Assertion, Document
from contra.pipeline import reading

OPEN = {"[": "source", "{": "cue", "<": "content"}
CLOSE = {"]": "source", "}": "cue", ">": "content"}


@dataclass
class Marked:
    """A plain text and the words marked in it."""

    text: str = ""
    parts: dict[str, list[str]] = field(default_factory=lambda: {"source": [], "cue": [], "content": []})


def unmarked(text: str) -> Marked:
    """The text without its marks, and what they enclose."""
    found = Marked()
    begun: dict[str, int] = {}
    for letter in text:
        if letter in OPEN:
            begun[OPEN[letter]] = len(found.text)
        elif letter in CLOSE:
            found.parts[CLOSE[letter]].append(found.text[begun.pop(CLOSE[letter]) :])
        else:
            found.text += letter
    return found


def read(text: str, title: str | None = None) -> tuple[Assertion, ...]:
    """All assertions of a text."""
    return reading(Document.from_text(text, id="t", title=title, outlet="Harbour Day")).assertions


def attributions(text: str) -> list[Assertion]:
    """The assertions with a cue in the text."""
    return [assertion for assertion in read(text) if assertion.cue and assertion.cue.spans]


def parts(assertion: Assertion) -> dict[str, list[str]]:
    """The words of an assertion's source, cue and content."""
    text = assertion.document.text
    cue = assertion.cue.spans if assertion.cue else ()
    places = {"source": assertion.source.spans, "cue": cue, "content": assertion.content.spans}
    return {name: [text[span.start : span.stop] for span in spans] for name, spans in places.items()}


def marked(assertion: Assertion) -> str:
    """An assertion as the tests write it: who {cue} what."""
    found = parts(assertion)
    return f"{' '.join(found['source'])} {{{' '.join(found['cue'])}}} {' | '.join(found['content'])}".strip()

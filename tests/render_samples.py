"""Small reports to render, built from marked-up sentences."""

import re
from datetime import date

from contra.model import Assertion, Conflict, Cue, Document, Part, Report, Sentence, Skipped, Source, Span, Time, Token

HERALD = """The Kelp Bay Herald

Union says pier carried twice its load

The pier at Kelp Bay was carrying twice its load when it gave way on Monday, the dockers' union said.
Two cranes stood on it.
"""
POST = """The Port Authority denied on Tuesday the dockers' union's claim that the pier at Kelp Bay was overloaded.
A spokeswoman for the insurer declined to say how many cranes stood on the pier.
The Port Authority said three inspectors had seen the pier.
"""
RADIO = """Kelp Bay's pier was overloaded, harbour pilots told this station.
Pilot Ana Reyes said the pier carried far too much.
Pilot Jon Marsh said the pier had been groaning under its load for weeks.
"""

herald = Document(id="herald", text=HERALD, path="corpus/kelp/herald.md", outlet="Herald", published=date(2031, 3, 11))
post = Document(id="post", text=POST, path="corpus/kelp/post.md", outlet="Post", published=date(2031, 3, 12))
radio = Document(id="radio", text=RADIO, path="corpus/kelp/radio.md", outlet="Radio Kelp")


def said(document: Document, start: str, source: tuple[str, str], stance: str, cue: str, content: str) -> Assertion:
    """The assertion in the sentence of a document that begins with ``start``."""
    sentence = _sentence(document, start)
    spans = (_within(document, sentence, cue),) if cue else ()
    return Assertion(
        id=f"{document.id}-{sentence.span.start}-{stance}",
        document=document,
        sentence=sentence,
        source=Source(source[0], source[1]),
        cue=Cue(spans, cue, cue) if cue else None,
        content=Part((_within(document, sentence, content),), content),
        stance=stance,
    )


def _sentence(document: Document, start: str) -> Sentence:
    """The line of a document that begins with ``start``, as one sentence."""
    begin = document.text.index(start)
    end = document.text.find("\n", begin)
    span = Span(begin, end if end >= 0 else len(document.text))
    text = document.text[span.start : span.stop]
    tokens = tuple(
        Token(begin + found.start(), begin + found.end(), found[0], found[0].lower(), found[0].lower(), "?")
        for found in re.finditer(r"[\w'-]+", text)
    )
    return Sentence(span, text, 0, 0, tokens=tokens)


def _within(document: Document, sentence: Sentence, words: str) -> Span:
    """Where words stand in a sentence."""
    start = document.text.index(words, sentence.span.start, sentence.span.stop)
    return Span(start, start + len(words))


def tuesday(text: str = "Tuesday") -> Time:
    """A day as found in a text."""
    return Time(Span(0, 7), text, "DATE", "2031-03-11", earliest=date(2031, 3, 11), latest=date(2031, 3, 11))


claim = said(
    herald,
    "The pier at",
    ("dockers' union", "named_institution"),
    "asserts",
    "said",
    "The pier at Kelp Bay was carrying twice its load",
)
pilots = said(radio, "Kelp Bay's", ("harbour pilots", "anonymous"), "asserts", "told", "Kelp Bay's pier was overloaded")
reyes = said(radio, "Pilot Ana", ("Ana Reyes", "named_person"), "asserts", "said", "the pier carried far too much")
marsh = said(
    radio,
    "Pilot Jon",
    ("Jon Marsh", "named_person"),
    "asserts",
    "said",
    "the pier had been groaning under its load for weeks",
)
retold = said(
    post,
    "The Port Authority denied",
    ("dockers' union", "named_institution"),
    "asserts",
    "claim",
    "the pier at Kelp Bay was overloaded",
)
denial = said(
    post,
    "The Port Authority denied",
    ("Port Authority", "named_institution"),
    "denies",
    "denied",
    "the dockers' union's claim that the pier at Kelp Bay was overloaded",
)
cranes = said(herald, "Two cranes", ("Herald", "author"), "asserts", "", "Two cranes stood on it")
silence = said(
    post,
    "A spokeswoman",
    ("spokeswoman for the insurer", "titled"),
    "declines",
    "declined to say",
    "how many cranes stood on the pier",
)

DENIED = Conflict(
    id="3f9a2c1b",
    code="D101",
    kind="denial",
    severity="conflict",
    message="The Port Authority denies that the pier at Kelp Bay was overloaded.",
    reasons=("name: Kelp Bay", "word: pier", "word: overloaded"),
    left=(claim, pilots, reyes, marsh, retold),
    right=(denial,),
    codes=("D101", "V901"),
    story="Kelp Bay pier",
)
SILENT = Conflict(
    id="77d01e92",
    code="S201",
    kind="silence",
    severity="caution",
    message="The insurer will not say how many cranes stood on the pier.",
    reasons=("word: crane",),
    left=(cranes,),
    right=(silence,),
    codes=("S201",),
    story="Kelp Bay pier",
)
ECHOED = Conflict(
    id="c0ffee12",
    code="C002",
    kind="note",
    severity="note",
    message="Two articles have one origin: the dockers' union.",
    reasons=("name: dockers' union",),
    left=(claim,),
    right=(retold,),
    codes=("C002",),
    story="Kelp Bay pier",
)
REPORT = Report(
    documents=(herald, post, radio),
    assertions=(claim, cranes, denial, retold, silence, pilots, reyes, marsh),
    conflicts=(ECHOED, SILENT, DENIED),
    skipped=(Skipped("corpus/kelp/photo.txt", "binary"),),
    sentences=(3, 3, 3),
)

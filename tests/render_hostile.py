"""A report on an article that tries everything: what it holds must show as text and do nothing."""

from msgspec.structs import replace

from contra.model import Conflict, Document, Report, Sentence, Skipped, Source, Span
from render_samples import DENIED, claim, denial

PAYLOADS = (
    "\x1b[2J\x1b]0;owned\x07 \x9b31m",
    "NUL \x00, bell \x07, backspace \x08, no character \ufffe\uffff",
    "right to left \u202egnp.exe\u202c, hidden \u200b\u2060\ufeff, tag \U000e0041",
    "<script>alert(1)</script> <img src=x onerror=alert(1)> </failure>]]><b>",
    "**bold** _it_ `code` ``two`` ~~gone~~ ***",
    "[link](javascript:alert(1)) ![img](https://evil.example/x.png) <https://evil.example> [a]: https://evil.example",
    "https://evil.example www.evil.example evil.example desk@evil.example mailto:desk@evil.example",
    "@desk #12 [^1] [ref] |cell| $x$ ==x== {{x}} {% x %} :bell: &lt;b&gt; &amp;",
    "[x](http://evil.example) {0} {{1}} \\[y\\]",
    "# heading",
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-2+3",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "::error file=a,line=1::injected%0A::stop-commands::x\r\n::warning::second",
    "line one\r\nline two\u2028line three\x85\n\n- item",
    "\"quoted\", comma; 'single'",
    "</script><script>alert(1)</script>",
    "\U0001f9e8 café ☃",
)


def hostile(payload: str) -> Report:
    """A report in which one text stands wherever a text may stand."""
    text = f"Before.\r\n{payload}\r\nAfter."
    span = Span(9, 9 + len(payload))
    document = Document(id=payload, text=text, path=payload, title=payload, outlet=payload, url=payload)
    source = Source(payload, "named_person", via=(Source(payload, "outlet"),))
    sides = (
        replace(
            side,
            document=document,
            sentence=Sentence(span, payload, 0, 0),
            source=source,
            cue=None,
            content=replace(side.content, spans=(span,), text=payload),
        )
        for side in (claim, denial)
    )
    left, right = sides
    told = replace(
        DENIED,
        kind=payload,
        message=payload,
        reasons=(f"name: {payload}", payload),
        story=payload,
        left=(left,),
        right=(right,),
    )
    conflicts: tuple[Conflict, ...] = (told, replace(told, severity="note", id="second", code="C001"))
    return Report((document,), (left, right), conflicts, (Skipped(payload, payload),), (1,))

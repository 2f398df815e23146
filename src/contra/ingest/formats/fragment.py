"""A piece of HTML in a feed, an export or a letter -> its text.

The standard library's parser takes quadratic time over marks that are never closed; what such pieces need is less.
"""

import re
from collections.abc import Iterator
from functools import cache
from html import unescape

BLOCKS = frozenset(
    {
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "dd",
        "div",
        "dl",
        "dt",
        "figcaption",
        "figure",
        "footer",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "html",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "td",
        "th",
        "tr",
        "ul",
    }
)
UNSEEN = frozenset({"head", "script", "style", "template", "title"})
COMMENT = "-->"


def text_of(html: str) -> str:
    """The text of a piece of HTML, a blank line between its paragraphs."""
    lines = [" ".join(line.split()) for line in "".join(_shown(html)).split("\n")]
    return _gaps().sub("\n\n", "\n".join(lines)).strip()


def _shown(html: str) -> Iterator[str]:
    """What is shown, with line ends for blocks and breaks: all up to the first ``<``, and from each to the next."""
    first, *pieces = html.replace("\n", " ").split("<")
    yield unescape(first)
    until = ""  # the tag or mark that ends what is not shown
    for piece in pieces:
        if until:
            shown, until = _after(piece, until)
        else:
            shown, until = _opened(piece)
        yield shown


def _after(piece: str, until: str) -> tuple[str, str]:
    """What a piece shows where nothing is shown up to a mark, and the mark if it is still to come."""
    if until != COMMENT and piece[: len(until)].lower() != until:
        return "", until
    _, ended, shown = piece.partition(COMMENT if until == COMMENT else ">")
    return unescape(shown), "" if ended else until


def _opened(piece: str) -> tuple[str, str]:
    """What a piece shows, and what ends that which it hides."""
    if piece.startswith("!--"):
        return _after(piece, COMMENT)
    tag = _tag().match(piece)
    if tag is None:  # 3 < 4
        return unescape(f"<{piece}"), ""
    name, shown = tag[1].lower(), unescape(piece.partition(">")[2])
    if name in UNSEEN:
        return "", f"/{name}"
    return f"{_break(name.lstrip('/'))}{shown}", ""


def _break(name: str) -> str:
    """The line ends that a tag stands for."""
    return "\n\n" if name in BLOCKS else "\n" if name == "br" else ""


def plain_text(text: str) -> str:
    """The text, freed of tags where it is written in HTML."""
    return text_of(text) if _markup().search(text) else text


@cache
def _gaps() -> re.Pattern[str]:
    return re.compile(r"\n{3,}")


@cache
def _markup() -> re.Pattern[str]:
    return re.compile(r"</(?:p|div|li|a|b|i|em|strong|span|h[1-6])>|<(?:p|br|div)\b[^<>]{0,200}/?>", re.IGNORECASE)


@cache
def _tag() -> re.Pattern[str]:
    return re.compile(r"([/!?]?[a-zA-Z][a-zA-Z0-9]*)")

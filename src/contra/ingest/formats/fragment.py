"""A piece of HTML in a feed, an export or a letter -> its text."""

import re
from functools import cache
from html.parser import HTMLParser

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


class _Text(HTMLParser):
    """The words of a piece of HTML: a paragraph for each block, a line for each break."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self.unseen = ""

    def handle_starttag(self, tag: str, attrs: object) -> None:
        """Begin a block, a line, or what is not shown."""
        if tag in UNSEEN and not self.unseen:
            self.unseen = tag
        self.pieces.append("\n\n" if tag in BLOCKS else "\n" if tag == "br" else "")

    def handle_endtag(self, tag: str) -> None:
        """End what a tag began."""
        if tag == self.unseen:
            self.unseen = ""
        self.pieces.append("\n\n" if tag in BLOCKS else "")

    def handle_data(self, data: str) -> None:
        """Take words; line ends of the source are blanks."""
        if not self.unseen:
            self.pieces.append(" ".join(data.split("\n")))


def text_of(html: str) -> str:
    """The text of a piece of HTML, a blank line between its paragraphs."""
    parser = _Text()
    parser.feed(html)
    parser.close()
    lines = [" ".join(line.split()) for line in "".join(parser.pieces).split("\n")]
    return _gaps().sub("\n\n", "\n".join(lines)).strip()


def plain_text(text: str) -> str:
    """The text, freed of tags where it is written in HTML."""
    return text_of(text) if _markup().search(text) else text


@cache
def _gaps() -> re.Pattern[str]:
    return re.compile(r"\n{3,}")


@cache
def _markup() -> re.Pattern[str]:
    return re.compile(r"</(?:p|div|li|a|b|i|em|strong|span|h[1-6])>|<(?:p|br|div)\b[^<>]{0,200}/?>", re.IGNORECASE)

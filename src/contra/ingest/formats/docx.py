"""Word documents."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any, BinaryIO

from contra.ingest.errors import ContraError
from contra.ingest.formats.article import Article, Terms, headed, not_installed
from contra.ingest.formats.bounded import room, too_large, whole

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
GONE = frozenset({f"{W}del", f"{W}moveFrom", FALLBACK})  # what was struck out or is told twice
GLYPHS = {f"{W}tab": " ", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
TITLES = ("title", "heading 1")  # names of styles


def read(stream: BinaryIO, terms: Terms) -> Iterator[Article]:
    """The article; the dates of the file are those of its template and tell nothing."""
    data = whole(stream, terms.max_bytes)
    _check(data, terms)
    found = [(style, text) for style, text in _paragraphs(data) if text]
    title = next((text for wanted in TITLES for style, text in found[:8] if style == wanted), None)
    text = "\n\n".join(text for _, text in found)
    if not text:
        raise ContraError("no text in the document", remedy="save the article as plain text")
    yield Article(headed(title, text), title=title)


def _check(data: bytes, terms: Terms) -> None:
    """An error where the file is no whole document, or one that unpacks to more than any is."""
    from zipfile import BadZipFile, ZipFile

    remedy = "open it in a word processor and save it as .docx"
    try:
        files = ZipFile(BytesIO(data)).infolist()
    except BadZipFile as error:
        raise ContraError("no whole Word document", remedy=remedy) from error
    most = room(len(data), terms.max_bytes)
    if sum(file.file_size for file in files) > most:
        raise too_large(most)
    if "[Content_Types].xml" not in {file.filename for file in files}:
        raise ContraError("a zip file, but no Word document", remedy=remedy)


def _paragraphs(data: bytes) -> Iterator[tuple[str, str]]:
    """The paragraphs with the names of their styles, those in tables and boxes too."""
    try:
        from docx import Document
    except ImportError as error:
        raise not_installed("docx") from error
    document = Document(BytesIO(data))
    names = {style.style_id: (style.name or "").lower() for style in document.styles}
    for paragraph in document.element.body.iter(f"{W}p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        name = names.get(style.get(f"{W}val"), "") if style is not None else ""
        yield name, "\n".join(" ".join(line.split()) for line in _words(paragraph).split("\n")).strip()


def _words(paragraph: Any) -> str:
    """What a paragraph shows, changes to it accepted, without the boxes anchored in it."""
    return "".join(
        (element.text or "") if element.tag == f"{W}t" else GLYPHS[element.tag]
        for element in paragraph.iter(f"{W}t", *GLYPHS)
        if _is_shown(element, paragraph)
    )


def _is_shown(element: Any, paragraph: Any) -> bool:
    """Whether an element belongs to the paragraph itself and was not struck out."""
    for parent in element.iterancestors():
        if parent.tag in GONE:
            return False
        if parent.tag == f"{W}p":
            return parent is paragraph
    return False

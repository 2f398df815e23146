"""PDF files with text in them."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any, BinaryIO

from contra.ingest.errors import ContraError
from contra.ingest.formats.article import Article, Terms, headed, not_installed
from contra.ingest.formats.bounded import whole
from contra.ingest.formats.print_lines import PrintLine
from contra.ingest.formats.print_paragraphs import paragraphs, title_of

MOST = 500  # pages


def read(stream: BinaryIO, terms: Terms) -> Iterator[Article]:
    """The article of all pages; title and dates of the file are those of a program and tell nothing."""
    pages = _pages(whole(stream, terms.max_bytes))
    found = paragraphs([_lines(page) for page in pages[:MOST]])
    if not found:
        raise ContraError("pages without text, scanned perhaps", remedy="recognise the text (OCR) and save it as text")
    title = title_of(found)
    yield Article(headed(title, "\n\n".join(each.text for each in found)), title=title)


def _pages(data: bytes) -> list[Any]:
    """The pages; an error where the file is damaged or locked."""
    try:
        from pypdf import PdfReader
        from pypdf.errors import DependencyError, FileNotDecryptedError, PyPdfError
    except ImportError as error:
        raise not_installed("pdf") from error
    _hush()
    try:
        return list(PdfReader(BytesIO(data)).pages)
    except (DependencyError, FileNotDecryptedError) as error:
        raise ContraError("encrypted", remedy="save it without its password") from error
    except PyPdfError as error:
        raise ContraError("no whole PDF", remedy="save it again") from error


def _hush() -> None:
    """Nothing: the library writes of every flaw to standard error, unless something listens."""
    import logging

    logger = logging.getLogger("pypdf")
    if not logger.handlers:
        logger.addHandler(logging.NullHandler())


def _lines(page: Any) -> list[PrintLine]:
    """The lines of a page in the order of its text; a line stands where its first word does."""
    found: list[PrintLine] = []
    ended = [True]

    def take(text: str, page_matrix: list[float], matrix: list[float], _font: object, size: float) -> None:
        first, *others = text.split("\n")
        for begun, part in ((not ended[0], first), *((False, other) for other in others)):
            if begun:
                found[-1] = found[-1]._replace(text=found[-1].text + part)
            elif part.strip():
                found.append(_placed(part, page_matrix, matrix, size))
            ended[0] = not (begun or part.strip())

    page.extract_text(visitor_text=take)
    return found


def _placed(text: str, page_matrix: list[float], matrix: list[float], size: float) -> PrintLine:
    """A line with its place on the page, from the place in its drawing."""
    a, b, c, d, e, f = page_matrix
    x, y = matrix[4], matrix[5]
    return PrintLine(text, x * a + y * c + e, x * b + y * d + f, size * (abs(matrix[3] * d) or 1.0) or 1.0)

"""Plain text and Markdown."""

from collections.abc import Iterator
from typing import BinaryIO

from contra.ingest.decode import decoded
from contra.ingest.errors import ContraError
from contra.ingest.formats.article import Article, Terms
from contra.ingest.formats.bounded import whole
from contra.ingest.front_matter import front_matter


def read(stream: BinaryIO, terms: Terms) -> Iterator[Article]:
    """The article; bad front matter is an error."""
    text = decoded(whole(stream, terms.max_bytes))
    if not text.strip():
        raise ContraError("the file is empty", remedy="save the article again, or delete the file")
    front_matter(text)
    yield Article(text)

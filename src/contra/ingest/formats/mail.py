"""Press releases as letters (.eml)."""

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any, BinaryIO

from contra.ingest.decode import decoded
from contra.ingest.errors import ContraError
from contra.ingest.formats.article import Article, Terms, days_told, headed
from contra.ingest.formats.bounded import whole
from contra.ingest.formats.fragment import text_of
from contra.ingest.headline import letters
from contra.lexicon.load import words

if TYPE_CHECKING:
    from email.message import EmailMessage


def read(stream: BinaryIO, terms: Terms) -> Iterator[Article]:
    """The letter: its text, or that of its HTML where it has no other."""
    from email import message_from_bytes, policy

    letter: Any = message_from_bytes(whole(stream, terms.max_bytes), policy=policy.default)
    if not (letter["From"] or letter["Subject"]):
        raise ContraError("no letter: neither From nor Subject at its head", remedy="save it as .eml, or as plain text")
    text = _text(letter)
    if not text:
        raise ContraError("a letter without text", remedy="save what is attached to it, or the text, as a file")
    title = _forwarded().sub("", " ".join(str(letter["Subject"] or "").split())) or None
    author, outlet = _sender(letter)
    yield Article(
        headed(title, text),
        title=title,
        outlet=outlet,
        author=author,
        **days_told(str(letter["Date"] or ""), "mail"),  # type: ignore[arg-type]
    )


@cache
def _forwarded() -> re.Pattern[str]:
    return re.compile(r"(?:(?:fwd?|re|aw|wg)\s?:\s*)+", re.IGNORECASE)


def _text(letter: "EmailMessage") -> str:
    """The text without the signature below it."""
    part = letter.get_body(("plain", "html"))
    if part is None:
        return ""
    data = part.get_payload(decode=True)
    content = decoded(data if isinstance(data, bytes) else b"", part.get_content_charset()).replace("\r\n", "\n")
    if part.get_content_subtype() == "html":
        return text_of(content)
    flowed = str(part.get_param("format", "")).lower() == "flowed"
    return _body(_joined(content) if flowed else content)


def _body(text: str) -> str:
    """The text down to the mark above a signature."""
    return re.split(r"^-- $", text, maxsplit=1, flags=re.MULTILINE)[0].strip()


def _joined(text: str) -> str:
    """The lines of format=flowed put together again: a blank at the end says that a line goes on."""
    return re.sub(r"(?<!^--) \n(?=[^\s>])", " ", text, flags=re.MULTILINE)


def _sender(letter: "EmailMessage") -> tuple[str | None, str | None]:
    """Who wrote the letter, and for whom: an organisation that is named, else the name that the address bears out."""
    addresses = letter["From"].addresses if letter["From"] else ()
    if not addresses:
        return None, None
    name, domain = addresses[0].display_name.strip() or None, addresses[0].domain.lower()
    organisation = str(letter["Organization"] or "").strip() or None
    own = domain in words("ingest_origin", "hosts.mail") or any(
        len(word) > 3 and letters(word) in domain for word in (name or "").split()
    )
    return name, organisation or (name if own else None) or domain or name

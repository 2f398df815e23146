"""Bytes of a file -> its text."""

import codecs

from contra.ingest.errors import ContraError

BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins like UTF-16 LE: asked first
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\v\f\r\x1b") + b"\x7f"
SAMPLE = 65_536
FAMILIES = ("big5", "cp", "euc", "gb", "iso-8859", "iso8859", "koi8", "mac", "shift", "windows", "x-mac")
LATIN_1 = frozenset({"iso-8859-1", "iso8859-1"})


def decoded(data: bytes, declared: str | None = None) -> str:
    """The text of ``data``: by its byte order mark, else UTF-8, as declared, Windows-1252, the likeliest encoding."""
    for mark, encoding in BOMS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], encoding)
    if _binary(data):
        raise ContraError("binary data, not text", remedy="save the article as plain text")
    for encoding in ("utf-8", *_known(declared), "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return _guessed(data)


def _known(declared: str | None) -> tuple[str, ...]:
    """The encoding declared, where it is one of text; what is called Latin-1 is Windows-1252 on the web."""
    name = (declared or "").casefold()
    return (name,) if name.startswith(FAMILIES) and name not in LATIN_1 and _exists(name) else ()


def _exists(encoding: str) -> bool:
    """Whether there is such an encoding."""
    try:
        codecs.lookup(encoding)
    except LookupError:
        return False
    return True


def _strict(data: bytes, encoding: str) -> str:
    """The text in the encoding that the byte order mark promised."""
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise ContraError(
            f"byte {error.start} is not {encoding.upper()}, which the byte order mark promises",
            remedy="save the file as UTF-8",
        ) from error


def _binary(data: bytes) -> bool:
    """Whether the beginning holds a NUL, or more control characters than any text does."""
    sample = data[:SAMPLE]
    return b"\0" in data or len(sample.translate(None, CONTROLS)) < 0.98 * len(sample)


def _guessed(data: bytes) -> str:
    """The text in the likeliest encoding: Windows-1252 leaves five bytes undefined."""
    from charset_normalizer import from_bytes

    best = from_bytes(data[:SAMPLE]).best()
    if best is None:
        raise ContraError("text in an unknown encoding", remedy="save the file as UTF-8")
    try:
        return data.decode(best.encoding)
    except UnicodeDecodeError as error:
        raise ContraError(
            f"byte {error.start} fits no encoding that was tried", remedy="save the file as UTF-8"
        ) from error

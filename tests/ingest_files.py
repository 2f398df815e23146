"""Files for the tests of reading them."""

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

from contra.ingest import describe, read_paths
from contra.model import Document

TITLE = "Weir bridge to close for a week"
LEAD = "The council of Old Ford will close the weir bridge for a week, its engineer Ann Lee said on Monday."
MORE = "Repairs to the bridge and its piers will cost £1.4m, the council said, and last until the spring floods."
TEXT = f"{TITLE}\n\n{LEAD}\n\n{MORE}"


def read_file(path: Path, data: bytes, max_bytes: int = 5_000_000) -> tuple[list[Document], list[tuple[str, str]]]:
    """The articles of a file with these bytes, and what was skipped: its place in the file, and the reason."""
    path.write_bytes(data)
    documents, skipped = read_paths([path], max_bytes=max_bytes)
    return list(documents), [(one.path.removeprefix(path.as_posix()), one.reason) for one in skipped]


def one(path: Path, data: bytes) -> Document:
    """The only article of a file."""
    (document,), skipped = read_file(path, data)
    assert skipped == []
    return document


def reason(path: Path, data: bytes) -> str:
    """Why nothing of a file was read."""
    documents, skipped = read_file(path, data)
    assert documents == []
    ((member, why),) = skipped
    assert member == ""
    return why


def told(text: str, **given: object) -> Document:
    """What a text tells of itself."""
    return describe(Document(id="a", text=text, **given))  # type: ignore[arg-type]


def zipped(files: Mapping[str, bytes]) -> bytes:
    """A zip archive."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in files.items():
            packed.writestr(name, data)
    return stream.getvalue()

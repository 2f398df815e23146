"""What the name of a file tells: its format, how it is packed, whether it is an article."""

from pathlib import PurePosixPath

from contra.ingest.formats import docx, feed, html, mail, pdf, plain, rows, warc
from contra.ingest.formats.article import Reader

READERS: dict[str, Reader] = {
    ".txt": plain.read,
    ".md": plain.read,
    ".html": html.read,
    ".htm": html.read,
    ".xhtml": html.read,
    ".pdf": pdf.read,
    ".docx": docx.read,
    ".eml": mail.read,
    ".rss": feed.read,
    ".atom": feed.read,
    ".xml": feed.read,
    ".warc": warc.read,
    ".jsonl": rows.read_json_lines,
    ".ndjson": rows.read_json_lines,
    ".csv": rows.read_csv,
    ".tsv": rows.read_csv,
}
SEVERAL = frozenset({".rss", ".atom", ".xml", ".warc", ".jsonl", ".ndjson", ".csv", ".tsv"})  # articles in one file
ARCHIVES = frozenset({".zip", ".tar"})
PACKINGS = frozenset({".gz", ".bz2", ".xz"})
SHORT = {".tgz": ".tar.gz", ".tbz2": ".tar.bz2", ".txz": ".tar.xz"}

TABLE = "metadata.csv"
NOT_ARTICLES = frozenset({"changelog", "contributing", "licence", "license", "readme"})  # they tell about a folder


def endings(name: str) -> tuple[str, str]:
    """The ending that tells the format, and the one that tells the packing: ``a.tar.gz`` -> ``.tar``, ``.gz``."""
    last = PurePosixPath(name.lower()).suffix
    path = PurePosixPath(name.lower().removesuffix(last) + SHORT.get(last, last))
    return (PurePosixPath(path.stem).suffix, path.suffix) if path.suffix in PACKINGS else (path.suffix, "")


def is_known(name: str) -> bool:
    """Whether a file of that name is in a format that is read."""
    ending, _ = endings(name)
    return ending in READERS or ending in ARCHIVES


def holds_several(name: str) -> bool:
    """Whether a file of that name may hold several articles."""
    ending, packing = endings(name)
    return bool(packing) or ending in SEVERAL or ending in ARCHIVES


def is_article(name: str) -> bool:
    """Whether a file of a folder or an archive is taken for an article, or for several, by its name."""
    stem = name.lower().removesuffix(endings(name)[1]).removesuffix(endings(name)[0])
    return is_known(name) and not name.startswith(".") and name != TABLE and stem not in NOT_ARTICLES

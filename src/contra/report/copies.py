"""Texts that are one: printed from the same agency, or nearly word for word the same."""

import re
from functools import cache, lru_cache

from contra.lexicon.load import table
from contra.model import Document

SHINGLE = 5  # words in a row
FEWEST = 20  # shingles of a text that can be known as a copy
COPIED = 0.6  # of the shorter text
SAME_SENTENCE = 0.8
HEAD = 500  # characters in which an origin is told: "LORNE (Reuters) - …"
TAIL = 200
WORD = r"\w+(?:['’]\w+)*"

Shingles = frozenset[tuple[str, ...]]


def agency(document: Document) -> str:
    """The key of the agency that an article names as its origin; "" where there is none."""
    text = document.text[document.body.start : document.body.stop] if document.body else document.text
    told = _origin_pattern().search(text, 0, HEAD) or _origin_pattern().search(text, max(0, len(text) - TAIL))
    named = told[1] if told else document.author or ""
    shown: str = table("ingest_origin")["agencies"].get(named.strip().lower(), "")
    return shown.lower()


def copied(one: Document, other: Document) -> bool:
    """Whether most of the shorter article stands in the other as well."""
    return _overlap(_shingles_of(one), _shingles_of(other), FEWEST) >= COPIED


def same_sentence(one: str, other: str) -> bool:
    """Whether two sentences are nearly word for word the same."""
    return _overlap(_shingles(one, 3), _shingles(other, 3), 3) >= SAME_SENTENCE


def _overlap(one: Shingles, other: Shingles, fewest: int) -> float:
    """The share of the smaller set that both hold; 0 of a set too small to tell."""
    smaller = min(len(one), len(other))
    return len(one & other) / smaller if smaller >= fewest else 0.0


def _shingles_of(document: Document) -> Shingles:
    """The shingles of an article; kept on it, so that they are made once."""
    kept = vars(document)
    if "shingles" not in kept:
        kept["shingles"] = _shingles(document.text, SHINGLE)
    found: Shingles = kept["shingles"]
    return found


@lru_cache(maxsize=512)
def _shingles(text: str, size: int) -> Shingles:
    """Every so many words in a row."""
    words = re.findall(WORD, text.lower())
    return frozenset(tuple(words[k : k + size]) for k in range(len(words) - size + 1))


@cache
def _origin_pattern() -> re.Pattern[str]:
    """An agency in brackets, or alone on a line."""
    names = "|".join(re.escape(name) for name in sorted(table("ingest_origin")["agencies"], reverse=True))
    return re.compile(rf"(?:\(|^(?:Source: |By )?)((?i:{names}))(?:\)|[ \t]*$)", re.MULTILINE)

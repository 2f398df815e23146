"""What is set between commas after the subject: "Tom Reed, | who ran the mill |, resigned"."""

from collections.abc import Sequence
from itertools import pairwise

from contra.model import Token

OPENING = "ICWRUVMDG"  # tags of the words with which no subject begins: "| In Lorne |, the mayor, a farmer, resigned"
LEADING = frozenset({"and", "but", "that"})
DAYS = frozenset({"today", "tomorrow", "tonight", "yesterday"})


def before_insertion(tokens: Sequence[Token]) -> Sequence[Token]:
    """The subject before one or more insertions; nothing where several are listed: "Tom, Ana and Mia, resigned"."""
    parts = _parts(tokens)
    at = next((i for i, part in enumerate(parts[:-1]) if _may_be_subject(part)), None)
    if at is None or any(_lists(part) for part in parts[at + 1 :]):
        return ()
    return _after_clause(parts[at])


def _parts(tokens: Sequence[Token]) -> list[Sequence[Token]]:
    """The stretches between commas."""
    commas = [-1, *(i for i, t in enumerate(tokens) if t.norm == ","), len(tokens)]
    return [tokens[a + 1 : b] for a, b in pairwise(commas) if b > a + 1]


def _may_be_subject(part: Sequence[Token]) -> bool:
    """Whether a stretch ends with a subject: "the mayor", "but the mayor"; not "in Lorne", "speaking on Monday"."""
    first = next((t for t in part if t.norm not in LEADING), part[0])
    return first.tag not in OPENING and first.norm not in DAYS and any(t.tag in "NPX#" for t in part)


def _lists(part: Sequence[Token]) -> bool:
    """Whether a stretch ends a list: "Tom Reed | and Mia Brandt"."""
    return any(t.norm in ("and", "or") for t in part[:-1]) and not any(t.tag in "VMWGI" for t in part)


def _after_clause(part: Sequence[Token]) -> Sequence[Token]:
    """The subject after the last word that opens a clause: "but | the mayor"."""
    opened = [i for i, t in enumerate(part) if t.norm in LEADING]
    return part[opened[-1] + 1 :] if opened else part

"""With which classes of words a pattern of the notation may begin, so that only fitting constructs are tried."""

import re

Begin = tuple[frozenset[str], bool]  # the names it may begin with, and whether it may be empty

NOTHING: frozenset[str] = frozenset()
TOKEN = r"\(\?<?[=!]|\(|\)|\||[?*+]|[A-Z]+(?:_[A-Z]+)*"


def beginnings(pattern: str) -> frozenset[str]:
    """The names of the classes and unions that a match may begin with: THE and ORDINAL of ``THE? ORDINAL QUARTER``."""
    return _alternatives(re.findall(TOKEN, pattern)[::-1])[0]


def _alternatives(tokens: list[str]) -> Begin:
    """What stands up to the closing bracket; the tokens are a stack."""
    names, empty = _sequence(tokens)
    while tokens and tokens[-1] == "|":
        tokens.pop()
        more, also_empty = _sequence(tokens)
        names, empty = names | more, empty or also_empty
    return names, empty


def _sequence(tokens: list[str]) -> Begin:
    """One alternative: what can be skipped lets the next in."""
    names, empty = NOTHING, True
    while tokens and tokens[-1] not in ("|", ")"):
        more, may_miss = _item(tokens)
        names, empty = names | more if empty else names, empty and may_miss
    return names, empty


def _item(tokens: list[str]) -> Begin:
    """A name or a bracket with its quantifier; a look around takes no word."""
    token = tokens.pop()
    if token[0] == "(":
        names, empty = _alternatives(tokens)
        tokens.pop()
        names, empty = (names, empty) if token == "(" else (NOTHING, True)
    else:
        names, empty = frozenset({token}), False
    if tokens and tokens[-1] in ("?", "*", "+"):
        empty = tokens.pop() != "+" or empty
    return names, empty

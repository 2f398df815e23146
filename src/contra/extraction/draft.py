"""An attribution as it is found, in places of tokens, before it is read as a value."""

from typing import Any

import msgspec
from msgspec import Struct

from contra.extraction.line import Line

Range = tuple[int, int]


class Draft(Struct, frozen=True, eq=False):
    """Who, by which words, what: ranges of tokens of one line."""

    line: Line
    cue: Range
    source: Range | None
    content: tuple[Range, ...]
    lemma: str
    stance: str
    certainty: str = "certain"
    noun: bool = False
    withheld: str = ""
    kind: str = ""  # the class in the lexicon
    extent: tuple[Range, ...] = ()  # all that the source says, where the content is only the claim it calls untrue
    negated: bool = False  # "does not support": the content is not so
    quoting: bool = False  # may go on in quoted sentences that follow
    announces: bool = False  # 'Kerr went on:' before a quotation in the next paragraph

    def changed(self, **fields: Any) -> "Draft":
        """The same attribution with other values."""
        return msgspec.structs.replace(self, **fields)


class Refutation(Struct, frozen=True):
    """The claim that is called untrue, and whether it is denied or doubted."""

    claim: tuple[Range, ...]
    stance: str

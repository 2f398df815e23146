"""With what office or trade a person is introduced: "Gov. Tom Reed", "Mia Brandt, 43, a plumber in Lorne"."""

from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from operator import attrgetter

from contra.extraction.line import Line
from contra.lexicon.load import table, words
from contra.model import Name

BEGINNING = attrgetter("start")
FEW = 4  # words of a title or an apposition


def introductions(line: Line) -> Iterator[tuple[str, Name]]:
    """The nouns by which persons may be called later in the article, each with the person."""
    for name in line.sentence.names:
        if name.kind == "person":
            first = bisect_left(line.tokens, name.span.start, key=BEGINNING)
            past = bisect_left(line.tokens, name.span.stop, key=BEGINNING)
            yield from ((noun, name) for noun in (_before(line, first), _after(line, past)) if noun)


def _before(line: Line, first: int) -> str:
    """The title before a name; "" for none, or one that is held no more: "former mayor Tom Reed"."""
    noun = _offices().get(line.norm(first - 1), "")
    return "" if noun and _once(line, max(first - FEW, 0), first) else noun


def _after(line: Line, past: int) -> str:
    """What a name is explained by between commas; "" for nothing that could call the person later."""
    at = past + 2 if line.norm(past) == "," and line.tag(past + 1) == "#" else past  # "Mia Brandt, 43, a plumber"
    if line.norm(at) != "," or line.tag(at + 1) not in "TNJP":
        return ""
    stop = next((i for i in range(at + 1, min(at + 1 + 2 * FEW, line.last)) if line.tags[i] not in "TNJP"), line.last)
    noun = _offices().get(line.norm(stop - 1), "")
    return "" if noun and _once(line, at, stop) else noun


def _once(line: Line, start: int, stop: int) -> bool:
    """Whether the office is held no more."""
    return not words("extract_introductions", "once").isdisjoint(line.norms[start:stop])


@cache
def _offices() -> dict[str, str]:
    """The offices and trades by the words that tell them, short forms among these."""
    known = words("names_words", "offices") | words("names_words", "occupations")
    called = {noun: noun for noun in known - words("extract_introductions", "vague") if not noun.endswith(".")}
    return called | {short: str(noun) for short, noun in table("extract_introductions")["short"].items()}

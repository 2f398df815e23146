"""The author's biography at the end of a page."""

import re
from collections.abc import Sequence
from functools import cache

from contra.ingest.lines import Line
from contra.lexicon.load import words


def biography(lines: Sequence[Line]) -> set[int]:
    """The author's biography among the last lines."""
    first = max(1, len(lines) - 8)
    for index in range(first, len(lines)):
        text = lines[index].text
        if _about().fullmatch(text):
            named = text.startswith(f"About {lines[index - 1].text}")
            return set(range(index - named, min(index + 3, len(lines))))
    return {index for index in range(max(first, len(lines) - 4), len(lines)) if _life().match(lines[index].text)}


@cache
def _about() -> re.Pattern[str]:
    return re.compile(r"About [A-Z][\w.'’-]+(?: [\w.'’-]+){0,2} [A-Z][\w.'’-]+(?: \d+ (?:Articles|Posts))?:?")


@cache
def _life() -> re.Pattern[str]:
    name = r"(?:[A-Z][\w.'’-]+ ){1,3}"
    writer = rf"(?:an? |the )?(?:[\w.’'-]+ ){{0,6}}(?:{'|'.join(sorted(words('ingest_furniture', 'writers')))})"
    return re.compile(
        rf"{name}(?:is|was|works as) {writer} (?:at|for|with|based in|covering|who covers)\b"
        rf"|{name}(?:is|was) {writer}\b.{{0,200}}(?:[Ff]ollow|Twitter|@)"
        rf"|{name}(?:covers|writes about|reports on) .{{0,200}}(?:[Ff]ollow|Twitter|@)"
    )

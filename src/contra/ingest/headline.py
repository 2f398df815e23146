"""Where the headline stands."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import chain

from contra.ingest.dateline import dateline
from contra.ingest.furniture import furniture
from contra.ingest.lines import Line
from contra.lexicon.load import words

HEAD = 14  # lines of page furniture and display type that may precede the first paragraph
LOOK = 4_000  # characters of the article that a headline is compared with


def headline_line(lines: Sequence[Line], title: str | None) -> int | None:
    """The index of the line that is the headline."""
    if title and (found := _titled(lines, title)) is not None:
        return found
    if (found := _heading(lines)) is not None:
        return found
    if len(lines) > 2 and _display(lines[0].text) and letters(lines[0].text) == letters(lines[1].text[:400]):
        return 0  # printed twice: as the title of the page and above the text
    lead = _lead(lines)
    if lead is None:
        return None
    above = [index for index in range(lead) if _display(lines[index].text) and not _wrapped(lines, index)]
    least = 2 if len(above) > 1 else 1
    fitting = [at for at in above if _is_headline(lines[at].text, _prose(lines[at + 1 : lead + 12]), least)]
    plain = [index for index in fitting if _sentence(lines[index].text) and index == above[0]]
    return next((index for index in fitting if not _sentence(lines[index].text)), plain[0] if plain else None)


def letters(text: str) -> str:
    """The letters and figures of a text, to compare two ways of printing it."""
    return "".join(filter(str.isalnum, text.casefold()))


def _titled(lines: Sequence[Line], title: str) -> int | None:
    """The line that prints the given title."""
    wanted = letters(title)
    return next(
        (index for index, line in enumerate(lines[:HEAD]) if wanted and letters(line.text[:400]) == wanted), None
    )


def _heading(lines: Sequence[Line]) -> int | None:
    """The first heading of the first rank: ``# Dam holds``, or underlined with equals signs."""
    ranked = (index for index in range(min(HEAD, len(lines))) if lines[index].text.startswith("# "))
    ruled = (index - 1 for index in range(1, min(HEAD, len(lines))) if not lines[index].text.strip("="))
    return min(chain(ranked, ruled), default=None)


def _lead(lines: Sequence[Line]) -> int | None:
    """The first paragraph of prose: of a length that is usual in this article, or long by any measure."""
    enough = _enough(lines)
    return next((index for index, line in enumerate(lines[:HEAD]) if _paragraph(line.text, enough)), None)


def _enough(lines: Sequence[Line]) -> float:
    """How many words a paragraph has at least."""
    usual = 0
    for line in lines[:40]:
        usual = max(usual, len(line.text.split()))
        if usual >= 30:
            break
    return min(18.0, 0.6 * usual)


def _paragraph(text: str, enough: float) -> bool:
    """Whether a line is a paragraph of prose."""
    count = len(text.split())
    if count < enough or (count <= 25 and not _stopped(text)):
        return False
    return (count > 12 and dateline(text) is not None) or not (count <= 30 and (_capitalised(text) or furniture(text)))


def _stopped(text: str) -> bool:
    """Whether a line ends as a sentence does."""
    return text.rstrip("\"'”’)]")[-1:] in tuple(".!?…:")


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W_](?:[\w.'’-]*\w)?")


def _capitalised(text: str) -> bool:
    """Whether a line is set in Title Case or CAPITALS."""
    long = [word for word in _word().findall(text)[1:] if len(word) > 3 and word[0].isalpha()]
    enough = 0.8 if _stopped(text) else 0.65  # Jo Ray was born in Old Ford.
    return len(long) > 1 and sum(word[0].isupper() for word in long) >= enough * len(long)


def _prose(lines: Sequence[Line]) -> str:
    """The beginning of the article in what follows a line."""
    long = (line.text for line in lines if line.text.count(" ") > 6 and not furniture(line.text))
    return " ".join(long)[:LOOK].casefold()


def _display(text: str) -> bool:
    """Whether a line above the first paragraph may be display type."""
    return len(text) <= 220 and " " in text and not furniture(text)


def _wrapped(lines: Sequence[Line], index: int) -> bool:
    """Whether the sentence of a line goes on in the next."""
    after = lines[index + 1]
    return not after.after_gap and after.text[0].islower()


def _is_headline(text: str, below: str, least: int) -> bool:
    """Whether a line is set as a headline is, and about what follows."""
    found = _word().findall(text)
    if not 2 <= len(found) <= 30 or text[-1] in ",:-–—|]" or _quoted(text):
        return False
    return _set_as_headline(text, found) and _shared(found, below, text) >= (2 if _stopped(text) else least)


def _sentence(text: str) -> bool:
    """Whether a line is set as a sentence: not in capitals, and with a full stop."""
    return _stopped(text) and not _capitalised(text)


def _quoted(text: str) -> bool:
    """Whether a line is one quotation."""
    return text[0] in '"“' and text[-1] in '"”'


def _set_as_headline(text: str, found: list[str]) -> bool:
    """Whether the words are a headline's: Title Case, no full stop, or no articles and pronouns."""
    if _capitalised(text):
        return True
    plain = [word.lower().replace("’", "'") for word in found]
    prose = sum(word in words("ingest_headline", "prose") for word in plain)
    if plain[0] in words("ingest_headline", "openers"):
        return False
    if not _stopped(text):
        return prose < 2 or len(found) <= 12
    addressed = _inner_stop().search(text) or not words("ingest_headline", "address").isdisjoint(plain)
    return not addressed and prose <= (text[-1] == "?") and len(found) <= 16


@cache
def _inner_stop() -> re.Pattern[str]:
    return re.compile(r"[a-z]{2}[.?!] ")


def _shared(found: list[str], below: str, text: str) -> int:
    """How many of the longer words have their stem in the article below; 0 if too few for such type."""
    stems = {word.casefold()[:5] for word in found if len(word) > 3 or word[0].isupper() or word[0].isdigit()}
    shared = sum(stem in below for stem in stems)
    needed = 0.2 if _capitalised(text) else 0.5 if _stopped(text) else 0.3
    return shared if shared >= needed * len(stems) else 0

"""Which lines of a saved web page are not its article, by form and position."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from contra.ingest.biography import biography
from contra.ingest.calendar import dates_in, has_figure
from contra.ingest.captions import captioned
from contra.ingest.lines import Line
from contra.lexicon.load import table, words

LEXICON = "ingest_furniture"
SHORT = 200  # characters of a line that may be furniture by its words
LONG = 600  # characters of a list of those who reported
KICKER = 7  # words of a line above the headline
MENU = 16  # words of a line in a menu or a list of stories
QUOTES = '"“‘«'
EDGE = " \t\xa0\ufeff\u200b0123456789.,:;!?…()[]{}<>|/\\*#+-–—―_=~^\"'“”‘’«»‹›•·●▶►→←↑↓©®™&%$€£@"


def furniture_lines(lines: Sequence[Line], headline: int | None) -> set[int]:
    """The indexes of the lines that are furniture; the headline never is."""
    found = {index for index, line in enumerate(lines) if furniture(line.text)}
    listed = 0
    for index, line in enumerate(lines):
        if index >= listed and is_head(line.text):
            listed = _list_end(lines, index + 1, headline)
            found.update(range(index, listed))
    found |= biography(lines)
    found |= _after_wall(lines, found)
    if headline is not None:
        found = (found | _repeated(lines, headline) | _above(lines, headline)) - {headline}
    return found


def _above(lines: Sequence[Line], headline: int) -> set[int]:
    """The short lines above the headline, unless the article begins there."""
    counts = [line.text.count(" ") + 1 for line in lines[:headline]]
    return {index for index, count in enumerate(counts) if count <= KICKER} if max(counts, default=0) <= MENU else set()


def _repeated(lines: Sequence[Line], headline: int) -> set[int]:
    """The next lines that print the headline again."""
    return {
        index
        for index in range(headline + 1, min(headline + 4, len(lines)))
        if lines[index].text == lines[headline].text
    }


@lru_cache(maxsize=1024)
def furniture(text: str) -> bool:
    """Whether a line is furniture wherever it stands."""
    if len(text) > SHORT:
        return len(text) <= LONG and _credits_reporters(text)
    said = plain(text)
    if not said:  # ___, * * *, 14; but 1917 heads a part
        return not _year().fullmatch(text)
    if said in words(LEXICON, "whole") or is_head(text):
        return True
    return (text[0] not in QUOTES and _worded(said)) or _formed(text) or captioned(text)


@cache
def _year() -> re.Pattern[str]:
    return re.compile(r"\W*(?:1\d|20)\d\d(?:\s?[-–—]\s?\d{2,4})?\W*")


def plain(text: str) -> str:
    """The words of a line as the lexicon writes them: ``» Comments (0)`` -> ``comments``."""
    return text.casefold().replace("’", "'").strip(EDGE)


def is_head(text: str) -> bool:
    """Whether a line heads a list of other stories."""
    return len(text) < 50 and plain(text) in words(LEXICON, "heads")


@cache
def _openings(key: str) -> dict[str, tuple[str, ...]]:
    """The phrases that open a line, by their first word."""
    grouped: dict[str, list[str]] = {}
    for phrase in words(LEXICON, key):
        grouped.setdefault(_first(phrase), []).append(phrase)
    return {first: tuple(phrases) for first, phrases in grouped.items()}


def _first(said: str) -> str:
    """The first word."""
    return said.partition(" ")[0].rstrip(":,.!?")


def _opens(said: str, key: str) -> bool:
    """Whether a line begins with a phrase of the class, at a word boundary."""
    phrases = _openings(key).get(_first(said))
    return phrases is not None and any(
        said.startswith(phrase) and not said[len(phrase) : len(phrase) + 1].isalnum() for phrase in phrases
    )


def _worded(said: str) -> bool:
    """Whether a line begins or ends with the words of furniture, or names a picture desk."""
    return (
        said in words(LEXICON, "desks")
        or _opens(said, "openings")
        or _opens(said, "walls")
        or said.endswith(_closings())
    )


@cache
def _closings() -> tuple[str, ...]:
    return tuple(words(LEXICON, "closings"))


def _credits_reporters(text: str) -> bool:
    """Whether a long line names those who reported: ``(Reporting by ...; Editing by ...)``."""
    said = plain(text)
    return (_opens(said, "openings") and "editing by" in said) or said.endswith(_closings())


def _formed(text: str) -> bool:
    """Whether a line has the form of an address, a script, a path of sections, a byline or a copyright mark."""
    if _form_mark().search(text) and _marked_form().fullmatch(text):
        return True
    return _worded_form().fullmatch(text) is not None or dated(text)


@cache
def _form_mark() -> re.Pattern[str]:
    return re.compile(r"[@:/<(>»›|©#]")


@cache
def _marked_form() -> re.Pattern[str]:
    """The forms that hold one of these marks."""
    forms = (
        r"\W*[\w.+-]+@[\w-]+\.[\w.-]+\W*(?:\S+ ){0,6}\S*",  # reporter@example.org Follow on Twitter
        r"(?:https?://|pic\.twitter\.com/|//)\S+",
        r"(?:source|via|link|url)s?\s?:\s*(?:https?://|www\.)\S+",
        r"(?:<[a-z!/][^>]*>\s*)+",
        r"<a\s[^>]*>[^<]{0,60}</a>",
        r"[\w.]+\((?:[^()]|\(\))*\);?",  # createPlayer('main');
        r"!\[[^\]]*\]\([^)]*\)",
        r"[^>»›|/]{1,30}(?:\s[>»›|/]\s[^>»›|/]{1,30}){2,}",  # Home > World > Europe
        r"(?:©|\(c\))\s.{0,80}",
        r"(?:#\w+[\s,]*)+",
    )
    return re.compile("|".join(forms), re.IGNORECASE)


@cache
def _worded_form() -> re.Pattern[str]:
    """The forms that begin with a figure or a word of their own."""
    name = r"(?-i:[^\W\d_a-z])[\w.'’-]*"
    forms = (
        r"www\.\S+",
        r"(?:source|via)\s?:?\s*[^\s:]+(?: [^\s:]+){0,3}",
        rf"by:?\s{name}(?:[\s,|]+(?:{name}|and|for|of|in|the|&))*\.?",
        r"copyright\s(?:©|\(c\)|(?:19|20)\d\d).*",
        r"\d+\s(?:comments?|shares?|views?|likes?|replies|minutes? read|min read|minutes? ago|hours? ago|days? ago)",
        r"[>\-\s—–]*follow\s.{1,60}\s(?:on\s)?(?:twitter|facebook|instagram|x|google\+).{0,40}",
        r"(?:with|from)\s(?:news wire services|staff reports|wire reports|agencies)",
    )
    return re.compile("|".join(forms), re.IGNORECASE)


def dated(text: str) -> bool:
    """Whether a short line holds nothing but a date, a time, and the label of its kind."""
    if len(text) > 100 or not has_figure(text):
        return False
    rest = _clock().sub(" ", text)
    for found in reversed(list(dates_in(rest))):
        rest = rest[: found.start] + rest[found.stop :]
    return set(plain(rest).split()) <= _label_words()


@cache
def _label_words() -> frozenset[str]:
    """The words that stand around the date of a page head."""
    labels = words("ingest_origin", "published.labels")
    return frozenset(word for label in labels for word in label.split()) | words("ingest_origin", "published.around")


@cache
def _clock() -> re.Pattern[str]:
    weekday = "|".join(sorted(table("ingest_calendar")["weekdays"], key=len, reverse=True))
    written = r"T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?"  # 2024-11-21T10:00:00Z
    clock = r"\b\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s?(?:[ap]\.?\s?m\b\.?)?|\b\d{1,2}\s?[ap]\.?m\b\.?"
    zone = r"\b(?:GMT|UTC|BST|CET|CEST|EES?T|[ECMP][SD]?T|IST)\b(?:[+-]\d{1,4})?"
    return re.compile(rf"{written}|{clock}|{zone}|\b(?:{weekday})\b", re.IGNORECASE)


def menu_line(text: str) -> bool:
    """Whether a line may stand in a menu or a list of stories: short, and no sentence."""
    count = len(text.split())
    return count <= 5 or (count <= MENU and text.rstrip("\"'”’)")[-1:] not in ".!?:")


def _list_end(lines: Sequence[Line], start: int, headline: int | None) -> int:
    """Where the list that begins at ``start`` ends: at the headline, or a sentence with the heading above it."""
    stop = start
    while stop < len(lines) and stop != headline and menu_line(lines[stop].text):
        stop += 1
    heading = start < stop < len(lines) and lines[stop - 1].after_gap and stop != headline
    return stop - 1 if heading and not furniture(lines[stop - 1].text) else stop


def _after_wall(lines: Sequence[Line], known: set[int]) -> set[int]:
    """The lines after a sign-up wall or comment box, where only short ones follow."""
    start = len(lines)
    while start and (start - 1 in known or len(lines[start - 1].text.split()) <= MENU):
        start -= 1
    wall = next((index for index in range(start, len(lines)) if _wall(lines[index].text)), len(lines))
    after = range(wall, len(lines))
    sentences = [index for index in after if index not in known and not menu_line(lines[index].text)]
    return set(after) if len(sentences) < 3 else set()


def _wall(text: str) -> bool:
    """Whether a line asks to sign up or to comment."""
    said = plain(text)
    return len(text) <= SHORT and (_opens(said, "walls") or is_head(text))

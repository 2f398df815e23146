"""The proper names of an article."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache

from contra.lexicon.load import added
from contra.model import Name, Span
from contra.text.aliases import Article, resolved
from contra.text.gazetteer import classes, state_abbreviations
from contra.text.kinds import Reading, reading
from contra.text.mentions import Mention
from contra.text.offices import with_offices
from contra.text.pieces import COMMON, Piece, Witness, is_first_name, is_starter, pieces, run_pieces
from contra.text.runs import run_words, runs
from contra.text.spelling import commonness, folded

Draft = tuple[int, Piece]  # the place of a run, and a name in it

OPENING = "\"“‘'«(:—–[*"  # a capital after one of these may be the first of a sentence
STOPS = '.!?:—–•…"”'
MANY_CAPITALS = {"body": 0.8, "subheading": 0.6, "headline": 0.6}
WORD = 25  # a fifth of the words, each of five characters with its blank
LONG = 4  # letters of a word that begins large in headings; shorter ones do, too, but for these
JOINING = frozenset({"and", "but", "for", "nor", "off", "out", "per", "the", "via", "yet"})
CHAMBERS = frozenset(("navy", "parliament", "senate"))  # names by themselves: "the Senate said no"
SURNAMES = frozenset(("march", "may"))
GENERAL = frozenset(("never", "generations", "organisation_heads", "place_heads", "office_modifiers", "with_s"))
POSSESSIVE = frozenset(("", "'s", "’s", "'", "’"))
VERY_COMMON = 3.5


def names(text: str, places: Sequence[tuple[Span, str]]) -> list[tuple[Name, ...]]:
    """For every sentence, given by place and role, the names in it."""
    mentions = _resolved(text, places)
    read = _with_aliases(mentions) if added().aliases else mentions
    return [tuple(_name(text, mention) for mention in each) for each in with_offices(text, read)]


def _resolved(text: str, places: Sequence[tuple[Span, str]]) -> Article:
    """The names of every sentence, each read as the name it is short for."""
    heading = [_is_heading(text[span.start : span.stop], role) for span, role in places]
    drafts = [[] if large else _sentence_pieces(text, span) for large, (span, _) in zip(heading, places, strict=True)]
    seen = frozenset(word for found in drafts for _, piece in found for word in _witnessed(piece))
    known = Witness(seen, frozenset(text.split())) if any(heading) else None
    for index, (span, _) in enumerate(places):
        if heading[index]:
            drafts[index] = _sentence_pieces(text, span, known)
    mentions = [list(_mentions(text, found, seen)) for found in drafts]
    return resolved(text, mentions)


def _name(text: str, mention: Mention) -> Name:
    """The name as others see it."""
    read, place = mention.reading, Span(mention.start, mention.stop)
    return Name(place, text[place.start : place.stop], read.key, read.kind, read.stands_for)


def _with_aliases(article: Article) -> Article:
    """The names, a user's aliases read as the names that they stand for."""
    known = _aliases()
    return [[each.read_as(known.get(each.reading.key, each.reading)) for each in found] for found in article]


@cache
def _aliases() -> dict[str, Reading]:
    """The readings of the names that aliases stand for, by the keys of these."""
    return {_alone(name).key: _alone(same) for name, same in added().aliases}


def _alone(name: str) -> Reading:
    """How a name is read inside a plain sentence."""
    text = f"They met {name} there."
    start, stop = 9 + 4 * name.startswith("The "), 9 + len(name)
    (found,) = _resolved(text, [(Span(0, len(text)), "body")])
    whole = (mention.reading for mention in found if mention.start <= start and mention.stop >= stop)
    return next(whole, Reading(folded(name), "other"))


def _is_heading(sentence: str, role: str) -> bool:
    """Whether capitals tell nothing, since most words have one."""
    if role == "body" and len(_small_pattern().findall(sentence)) * WORD > len(sentence):
        return False
    words_after = sentence.split()[1:]
    if role == "body" and any(len(word) == LONG - 1 and word.islower() and word not in JOINING for word in words_after):
        return False  # "Reed | met | Ash in Oslo."
    found = [word for word in words_after if len(word) >= LONG]
    if len(found) < (1 if role != "body" else 3):
        return role != "body" and sentence.isupper()
    return sum(word.lstrip(OPENING)[:1].isupper() for word in found) > MANY_CAPITALS[role] * len(found)


def _sentence_pieces(text: str, span: Span, heading: Witness | None = None) -> list[Draft]:
    """The names that stand in a sentence, found by their capitals."""
    drafts = []
    for start, run in runs(text, span.start, span.stop):
        fresh = start == span.start or _is_after_stop(text, start)
        if heading is None:
            drafts += [(start, piece) for piece in run_pieces(run, fresh)]
        else:
            drafts += [(start, piece) for piece in pieces(run_words(run), fresh, heading)]
    return drafts


def _is_after_stop(text: str, start: int) -> bool:
    """Whether what stands before a word asks for a capital."""
    before = text[start - 1]
    return before in OPENING or (before == " " and text[start - 2] in STOPS)


@lru_cache(maxsize=32768)
def _witnessed(piece: Piece) -> tuple[str, ...]:
    """Words and phrases that are names where capitals tell."""
    if len(piece.words) == 1:
        return () if piece.fresh else piece.parts
    surname = piece.parts[-1:] if piece.office or is_first_name(piece.parts[0]) else ()
    rare = (word.fold for word in piece.words if commonness(word.fold) < COMMON and not word.small)
    return (piece.phrase, *surname, *rare)


def _mentions(text: str, found: Iterable[Draft], seen: frozenset[str]) -> Iterator[Mention]:
    """The names of a sentence, each read with regard to the country before it."""
    before: Mention | None = None
    for at, piece in found:
        entry, start = piece.entry, at + piece.start
        if entry is None and _is_no_name(piece, seen):
            continue
        state = _state(text, piece, start)
        read = Reading(state, "place") if state else reading(piece, _country(text, before, start))
        known, adjective = entry is not None or bool(state), entry is not None and entry.adjective
        before = Mention(start, at + piece.stop, piece.parts, read, known, adjective, piece.office)
        yield before


def _is_no_name(piece: Piece, seen: frozenset[str]) -> bool:
    """Whether a capitalised word is a common one: the first of a sentence, a shout, "the Council"."""
    if len(piece.words) > 1:
        return False
    return _is_never_name(piece) or (_is_doubtful(piece) and piece.parts[0] not in seen)


@lru_cache(maxsize=32768)
def _is_never_name(piece: Piece) -> bool:
    """Whether a word is none whatever the rest of the article has."""
    text, fold = piece.words[0].text, piece.words[0].fold
    if piece.office and fold in SURNAMES:
        return False  # "Mrs May"
    if len(fold) < 2 or is_starter(fold) or _is_general(fold):
        return True
    return text.isupper() and len(text) > LONG and commonness(fold) > VERY_COMMON


def _is_doubtful(piece: Piece) -> bool:
    """Whether a word owes its capital to its place, unless it is a name elsewhere."""
    return piece.fresh and not piece.office and commonness(piece.parts[0]) >= COMMON


def _is_general(fold: str) -> bool:
    """Whether a word alone heads names but is none."""
    return fold not in CHAMBERS and not GENERAL.isdisjoint(classes(fold))


def _country(text: str, before: Mention | None, start: int) -> str:
    """The key of the country that stands right before: "Norland's Ministry", "the Norlandish Ministry"."""
    if before is None or start - before.stop > 3:
        return ""
    if text[before.stop : start].rstrip(" ") not in POSSESSIVE:
        return ""
    read = before.reading
    if read.kind == "country" or (read.kind == "place" and before.adjective):
        return read.key
    return read.stands_for[0] if read.kind == "place" and read.stands_for else ""


def _state(text: str, piece: Piece, start: int) -> str:
    """The state behind an abbreviation after a town: "Dover, Del."."""
    if len(piece.words) > 1 or text[start - 2 : start] != ", ":
        return ""
    return _abbreviations().get(piece.words[0].fold, "")


@cache
def _small_pattern() -> re.Pattern[str]:
    """A long word that begins small."""
    return re.compile(r" [a-z]\S{3}")


@cache
def _abbreviations() -> dict[str, str]:
    """States by abbreviation."""
    return state_abbreviations()

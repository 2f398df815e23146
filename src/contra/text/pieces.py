"""A run of capitalised words, taken apart into the names, titles and common words in it."""

from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from msgspec import Struct

from contra.lexicon.load import lines, words
from contra.lexicon.words import word as known_word
from contra.text.gazetteer import Entry, gazetteer, is_class, longest, state_abbreviations
from contra.text.runs import Word, run_words
from contra.text.spelling import commonness

ARTICLES = frozenset(("the", "a", "an"))
MODALS = frozenset(("can", "may", "might", "will"))
GIVEN = frozenset(("Jan", "Will"))  # given names that are written like months and the like
LONGEST_NAME = 6  # words of a name that is looked for in headings
ENDS = frozenset(("company_ends", "place_heads", "organisation_heads"))
VERBISH = "VGDRICWXTM"  # tags of a first word that is no part of a name: "Speaking", "Yesterday"
COMMON = 2.6  # frequency from which a capitalised word of a heading is taken for a common one


class Witness(NamedTuple):
    """What tells names in headings, where all words have capitals: names and small words of the rest."""

    names: frozenset[str]
    small: frozenset[str]


class Item(Struct, frozen=True, gc=False):
    """Words that belong together: a known name, an office, a small word, or some other word."""

    sort: str  # known | office | small | word | break
    words: list[Word]
    entry: Entry | None = None


class Piece(Struct, frozen=True, eq=False, gc=False):
    """A name as it stands, before the rest of the article is asked; its places count from the start of its run."""

    words: tuple[Word, ...]
    parts: tuple[str, ...]  # the folded words
    phrase: str
    entry: Entry | None
    office: bool  # an office stands before it
    fresh: bool  # it begins the sentence
    start: int
    stop: int


def _piece(found: list[Word], entry: Entry | None, office: bool, fresh: bool) -> Piece:
    """The piece of some words."""
    parts = tuple([word.fold for word in found])
    return Piece(tuple(found), parts, " ".join(parts), entry, office, fresh, found[0].start, found[-1].stop)


@lru_cache(maxsize=32768)
def run_pieces(run: str, fresh: bool) -> tuple[Piece, ...]:
    """The names in a run, as it is written, outside headings."""
    return tuple(pieces(run_words(run), fresh))


def pieces(run: list[Word], fresh: bool, heading: Witness | None = None) -> list[Piece]:
    """The names in a run. ``fresh``: the run begins a sentence; ``heading``: who tells, where capitals do not."""
    words_before = len(run)
    run = _without_opening(run, fresh)
    fresh = fresh and len(run) == words_before  # "The Post asked": its capital is not the sentence's
    items = _items(run, fresh, heading)
    if len(items) == 1:  # "Norland" and "Sunday", but not "President Ana Lorne"
        return [_piece(item.words, item.entry, False, fresh) for item in items if item.sort in ("known", "word")]
    return _joined(items, fresh)


def _joined(items: list[Item], fresh: bool) -> list[Piece]:
    """The names that items form together."""
    found: list[Piece] = []
    current: list[Item] = []
    office = False
    for place, item in enumerate(items):
        rest = items[place + 1 :]
        if _goes_on(current, item, rest):
            current.append(item)
            continue
        _flush(found, current, office, fresh)
        office = item.sort == "office" or (office and not current and item.sort != "break")
        current = []
        if item.sort == "known" and _stands_alone(item, rest):
            found.append(_piece(item.words, item.entry, office, fresh and place == 0))
        elif item.sort in ("word", "known") or _is_kept_title(item, rest):
            current = [item]
    _flush(found, current, office, fresh)
    return found


def _flush(found: list[Piece], current: list[Item], office: bool, fresh: bool) -> None:
    """Add what was gathered, as one name."""
    gathered = [word for item in current for word in item.words]
    if gathered:
        entry = current[0].entry if len(current) == 1 else None
        found.append(_piece(gathered, entry, office, fresh and not found))


def _without_opening(run: list[Word], fresh: bool) -> list[Word]:
    """The run without an article, and without words that begin a sentence: "The", "Yesterday", "Speaking"."""
    place = 0
    while place < len(run) and not _is_article_of_name(run, place):
        if run[place].fold in ARTICLES:
            return run[place + 1 :]
        if not (fresh and _is_opening(run, place)):
            break
        place += 1
    return run[place:]


def _is_article_of_name(run: list[Word], place: int) -> bool:
    """Whether an article belongs to the name: "The Hague", "The Week", but not "The Week Magazine"."""
    known = _known(run, place, fresh=False) if run[place].fold == "the" else None
    if known is None:
        return False
    after = place + len(known.words)
    return after == len(run) or run[after].small


def _is_opening(run: list[Word], place: int) -> bool:
    """Whether a capitalised word owes its capital to its place."""
    word = run[place]
    if word.text.isupper() and len(word.text) > 1:
        return False
    if word.small or is_starter(word.fold) or _is_trade(run[place : place + 2]):
        return True
    if word.fold in longest() or "offices" in word.classes or _is_institution(run[place : place + 2]):
        return False
    known = known_word(word.fold)
    if known is None or len(run) == 1 or is_first_name(word.fold):
        return False  # alone, a common word is judged by the rest of the article
    return known.tags[0] in VERBISH or _is_occupation(run[place + 1 :])


def _is_institution(pair: list[Word]) -> bool:
    """Whether two words are a state institution: "Armed Forces"."""
    return is_class(" ".join(word.fold for word in pair), "state_institutions")


def _is_occupation(rest: list[Word]) -> bool:
    """Whether a full name follows a common word: "Astronomer Ana Lorne"."""
    return len(rest) > 1 and is_first_name(rest[0].fold) and not rest[1].small


def _is_trade(pair: list[Word]) -> bool:
    """Whether a common word tells what the name after it is: "Grocer Brandt & Sons", but not "Farmer Association"."""
    named = len(pair) > 1 and not pair[1].small and ENDS.isdisjoint(pair[1].classes)
    return named and is_class(pair[0].fold.removesuffix("s"), "occupations")


def _items(run: list[Word], fresh: bool, heading: Witness | None) -> list[Item]:
    """The run's words, grouped."""
    found = []
    place = 0
    while place < len(run):
        known, office = _known(run, place, fresh and place == 0), _office(run, place)
        longer = office if office and (known is None or len(office.words) > len(known.words)) else known
        item = longer or _single(run, place, heading)
        found.append(item)
        place += len(item.words)
    return found


def _known(run: list[Word], place: int, fresh: bool) -> Item | None:
    """The longest known name that begins at a place."""
    reach = longest().get(run[place].fold, 0)
    if not reach or run[place].small:
        return None
    for count in range(min(reach, len(run) - place), 0, -1):
        phrase = run[place : place + count]
        entry = gazetteer().get(" ".join(word.fold for word in phrase))
        if entry and _is_meant(phrase, entry, fresh):
            return Item("known", phrase, entry)
    return None


def _is_meant(phrase: list[Word], entry: Entry, fresh: bool) -> bool:
    """Whether the known name is meant, and no common word in capitals."""
    text = phrase[0].text
    if len(phrase) > 1:
        return True
    if entry.capitals:
        return text.replace(".", "").isupper()
    if text.replace(".", "").isupper():
        return True
    return not (fresh and "ambiguous" in phrase[0].classes)


def _office(run: list[Word], place: int) -> Item | None:
    """The longest office that begins at a place: "Deputy Prime Minister", "Secretary of State"."""
    best = 0
    if not _may_begin_office(run[place]) or _is_surname(run, place):
        return None
    for stop in range(place + 1, min(len(run), place + LONGEST_NAME) + 1):
        if _is_office(run[place:stop]):
            best = stop
        elif not (run[stop - 1].small or "office_modifiers" in run[stop - 1].classes):
            break
    if best == len(run) and best - place > 1 and "honorifics" in run[best - 2].classes:
        best -= 1  # Mr. King
    return Item("office", run[place:best]) if best else None


def _may_begin_office(word: Word) -> bool:
    """Whether a word is an office or may stand before one, as small words may."""
    return word.small or "offices" in word.classes or "office_modifiers" in word.classes


def _is_surname(run: list[Word], place: int) -> bool:
    """Whether the last word of a run is a person's name, whatever it means: "Mr. King", "Peter T. King"."""
    at = place - 1 - (place > 1 and len(run[place - 1].fold.rstrip(".")) == 1)
    before = run[at] if place else None
    named = before is not None and ("honorifics" in before.classes or is_first_name(before.fold))
    return named and place + 1 == len(run)


def _is_office(phrase: list[Word]) -> bool:
    """Whether the words are an office and nothing else."""
    if "offices" in phrase[-1].classes and _are_modifiers(phrase[:-1]):
        return True
    return len(phrase) > 2 and is_class(" ".join(word.fold for word in phrase), "offices_of")


def _are_modifiers(before: list[Word]) -> bool:
    """Whether all words may stand before an office."""
    return all("office_modifiers" in word.classes or "offices" in word.classes for word in before)


def _single(run: list[Word], place: int, heading: Witness | None) -> Item:
    """One word by itself."""
    word = run[place]
    if word.small:
        return Item("small", [word])
    if heading is not None:
        return _heading_item(run, place, heading)
    return Item("break" if _is_break(run, place) else "word", [word])


def _is_break(run: list[Word], place: int) -> bool:
    """Whether a word is never part of a name: "Monday", "We've"; "May" is one after a given name."""
    fold, found = run[place].fold, run[place].classes
    if ("never" in found or fold in MODALS) and _of_person(run, place):
        return False
    if "'" in fold and is_class(fold.rpartition("'")[2], "contractions"):
        return True
    if "former" in found or _is_party_tag(fold):
        return True
    if len(run) > 1 and is_starter(fold) and fold not in ARTICLES:
        known = known_word(fold)
        return known is not None and known.tags[0] in "XMW"  # In God We Trust
    return "never" in found


def _of_person(run: list[Word], place: int) -> bool:
    """Whether a month or the like is part of a person's name: "Theresa | May |", "Mrs | May |", "| Jan | Brewer"."""
    before, after = run[place - 1] if place else None, run[place + 1 : place + 2]
    if before and (is_first_name(before.fold) or "honorifics" in before.classes):
        return True
    given = run[place].text in GIVEN and bool(after) and "never" not in after[0].classes
    return given and not after[0].small and after[0].text[:1].isalpha()


def _is_party_tag(fold: str) -> bool:
    """Whether a word tells a lawmaker's party and state: "D-Ohio", "R-N" of "R-N.H."."""
    state = fold[2:]
    return fold[1:2] == "-" and fold[0] in "dri" and (state in _states() or (len(state) <= 2 and state.isalpha()))


def _heading_item(run: list[Word], place: int, witness: Witness) -> Item:
    """The name known from elsewhere that begins at a place of a heading, or one word."""
    for stop in range(min(len(run), place + LONGEST_NAME), place + 1, -1):
        if " ".join(word.fold for word in run[place:stop]) in witness.names:
            return Item("word", run[place:stop])
    is_name = not _is_break(run, place) and _is_name_in_heading(run, place, witness)
    return Item("word" if is_name else "break", [run[place]])


def _is_name_in_heading(run: list[Word], place: int, witness: Witness) -> bool:
    """Whether a word of a heading is a name without its capital's witness."""
    fold = run[place].fold
    if fold in witness.names:
        return True
    known = known_word(fold)
    if known is None and commonness(fold) < COMMON:
        return not is_starter(fold) and run[place].text.lower() not in witness.small
    follows = run[place + 1].fold if place + 1 < len(run) else ""
    return is_first_name(fold) and (follows in witness.names or (bool(follows) and commonness(follows) < COMMON))


def _goes_on(current: list[Item], item: Item, rest: list[Item]) -> bool:
    """Whether an item belongs to the name that was begun."""
    if not current:
        return False
    if item.sort == "small":
        return _joins(current, item, rest)
    if item.sort in ("break", "office"):
        return item.sort == "office" and current[-1].sort == "small" and not _is_of_office(current)
    if current[-1].sort == "small" or item.sort == "word":
        return True
    return not _is_strong(item)


def _is_of_office(current: list[Item]) -> bool:
    """Whether the small word before an office joins two persons."""
    return current[-1].words[0].fold in ("and", "&")


def _is_kept_title(item: Item, rest: list[Item]) -> bool:
    """Whether an office is the first word of a name: "Pope Clement", "General Motors"."""
    if item.sort != "office" or len(item.words) > 1 or not rest or rest[0].sort != "word":
        return False
    if "titles_kept" in item.words[0].classes and is_first_name(rest[0].words[0].fold) and len(rest) == 1:
        return True
    return len(rest) <= 2 and not ENDS.isdisjoint(rest[-1].words[-1].classes)


def _is_strong(item: Item) -> bool:
    """Whether a known name keeps its own even beside other words."""
    entry = item.entry
    if entry is None:
        return False
    if entry.kind in ("country", "place"):
        return entry.adjective
    return len(item.words) > 1 or item.words[0].text.isupper()


def _stands_alone(item: Item, rest: list[Item]) -> bool:
    """Whether a known name is complete before what follows it."""
    if not rest or rest[0].sort in ("office", "break"):
        return True
    if len(rest) <= 3 and "company_ends" in rest[-1].words[-1].classes:
        return False
    if item.entry and item.entry.adjective:
        return True
    return _is_complete(item, rest)


def _is_complete(item: Item, rest: list[Item]) -> bool:
    """Whether a known name that is no adjective ends where a small word or another name begins."""
    if rest[0].sort == "word":
        return item.entry is not None and item.entry.kind not in ("place", "country") and _is_strong(item)
    if rest[0].sort == "known":
        return _is_strong(item) or _is_strong(rest[0]) or (_is_land(item) and _is_land(rest[0]))
    return not _joins([item], rest[0], rest[1:])


def _is_land(item: Item) -> bool:
    """Whether a known name is a country's or a place's."""
    return item.entry is not None and item.entry.kind in ("country", "place")


def _joins(current: list[Item], item: Item, rest: list[Item]) -> bool:
    """Whether a small word stands inside the name: "Bank of Norland", "Committee on Ports", "Ludwig van Berg"."""
    fold = item.words[0].fold
    before = current[-1].words[-1].classes
    if fold == "of":
        return "before_of" in before or "organisation_heads" in before or _has_subject(current)
    if fold in ("for", "on", "against"):
        return "before_for" in before
    if fold in ("in", "and"):
        return _has_subject(current) and (fold == "in" or _is_second_subject(rest))
    return current[-1].sort == "small" if fold == "the" else fold == "&" or current[-1].sort != "known"


def _is_second_subject(rest: list[Item]) -> bool:
    """Whether "and" joins two subjects of one office: "Ministry of Ports and Tides"."""
    if not rest or rest[0].sort != "word":
        return False
    following = rest[0].words[0]
    return "authority_heads" not in following.classes and not is_first_name(following.fold)


def _has_subject(current: list[Item]) -> bool:
    """Whether the name already tells what an organisation is for: "Centre for Tides"."""
    return any(small.sort == "small" and "before_for" in head.words[-1].classes for head, small in pairwise(current))


def is_starter(fold: str) -> bool:
    """Whether a word begins sentences and no names."""
    return fold in words("sentences", "starters")


def is_first_name(fold: str) -> bool:
    """Whether a word is a given name."""
    return fold in _first_names()


@cache
def _states() -> frozenset[str]:
    """States, by name and abbreviation."""
    return frozenset((*state_abbreviations(), *state_abbreviations().values()))


@cache
def _first_names() -> frozenset[str]:
    """All given names."""
    return frozenset(lines("names_first"))

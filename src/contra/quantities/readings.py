"""Figures with what they count and the deed that governs them."""

from msgspec import Struct

from contra.lexicon.things import thing_of
from contra.quantities.deeds import nouns, people_roles, role_words
from contra.quantities.figures import Figure, figure_at
from contra.quantities.heads import Head, head_of, is_number
from contra.quantities.nouns import noun_words
from contra.quantities.roles import LEFT, NONE, RIGHT, Deed, deed_of, form_before, participle
from contra.quantities.scan import NEGATIVE
from contra.quantities.tokens import Words
from contra.quantities.totals import total_before
from contra.quantities.units import AGE

CURRENCY = 3  # letters of its code
MILLION = 1e6
BEYOND = 8  # words up to "than": "nobody has died more often than"
ONLY = ("just", "only")
GIVEN = ("awarded", "fined", "offered", "paid")


class Reading(Struct, frozen=True):
    """A figure, what it counts, and the deed."""

    figure: Figure
    head: Head
    deed: Deed


def reading_at(words: Words, index: int) -> Reading | int:
    """The reading of the figure whose number begins at ``index``, or the word at which to go on."""
    if words.low[index] in NEGATIVE:
        return _zero(words, index) or index
    figure = figure_at(words, index)
    if isinstance(figure, int):
        return figure
    reading = _read(words, figure)
    return figure.stop if figure.yearlike and not _countable(reading) else reading


def _countable(reading: Reading) -> bool:
    """ "2000 people", "killed 1999 soldiers", not "forecast for 2015", "the 2014 elections"."""
    return reading.head.what == "people" or bool(reading.head.what and reading.deed.role)


def _read(words: Words, figure: Figure) -> Reading:
    head = head_of(words, figure)
    deed = (
        deed_of(words, figure.start, head.stop, figure.stop)
        if _may_suffer(figure) and not _is_whole(words, figure)
        else NONE
    )
    deed = deed if deed.role else _given(words, figure) if figure.unit else _total(words, figure, head)
    if figure.unit not in ("", "percent") and deed.role in people_roles():
        deed = NONE  # "save $35 million"
    if not head.what and not head.borrowed and not figure.unit:
        return _numbered(words, figure, head, deed)
    deed = Deed("killed", LEFT) if _lives_lost(words, figure, head, deed) else deed
    return _as_jobs(Reading(figure, _as_part(words, figure, _as_people(words, head, deed)), deed))


def _as_part(words: Words, figure: Figure, head: Head) -> Head:
    """ "nine of the dead" as a part of them."""
    some = words.at(figure.stop) == "of" and words.at(figure.stop + 1) in noun_words("determiners")
    last = words.at(head.stop - 1)
    if not some or not (last in nouns() or participle(last)):
        return head
    return Head(head.what, head.stop, (*head.qualifiers, "including"))


def _lives_lost(words: Words, figure: Figure, head: Head, deed: Deed) -> bool:
    """ "claimed | 14 lives", "14 lives | were lost"; not "saved 14 lives"."""
    claimed = not deed.role and words.at(figure.start - 1) in role_words("claiming")
    return words.at(head.stop - 1) == "lives" and (claimed or deed.role == "lost")


def _may_suffer(figure: Figure) -> bool:
    """Whether a deed can be done to what is measured: to money or tonnes, not to a length or an age."""
    return figure.unit not in ("m", "celsius", "km/h", "magnitude", AGE)


def _is_whole(words: Words, figure: Figure) -> bool:
    """The five of "two of the five drones were hit", "none of the five": the deed is the part's.

    That of "she was one of five women released" is told of all.
    """
    index = figure.start - 1
    index -= words.at(index) in noun_words("determiners")
    before = words.at(index - 1)
    if words.at(index) != "of" or (before == "one" and words.at(index - 2) in noun_words("being")):
        return False
    return is_number(before) or before in NEGATIVE or before in noun_words("portions")


def _as_people(words: Words, head: Head, deed: Deed) -> Head:
    """ "14 deaths" as people killed."""
    if words.at(head.stop - 1) in nouns() and head.what and deed.role in people_roles():
        return Head("people", head.stop, head.qualifiers)
    return head


def _as_jobs(reading: Reading) -> Reading:
    """ "lay off 500 workers" as 500 jobs cut."""
    if reading.deed.role != "laid_off" or thing_of(reading.head.what) != "employee":
        return reading
    head = Head("job", reading.head.stop, reading.head.qualifiers)
    return Reading(reading.figure, head, Deed("cut", reading.deed.side))


def _given(words: Words, figure: Figure) -> Deed:
    """The deed of a sum that somebody is given or must give: "was fined | $500"."""
    form, _ = form_before(words, figure.start)
    return Deed(form.role, LEFT) if form and form.role in GIVEN and len(figure.unit) == CURRENCY else NONE


def _total(words: Words, figure: Figure, head: Head) -> Deed:
    """The deed of people that a noun before the figure tells: "the crowd numbered | 900"."""
    role = total_before(words, figure.start) if head.what in ("", "people") and not head.borrowed else ""
    return Deed(role, LEFT) if role else NONE


def _numbered(words: Words, figure: Figure, head: Head, deed: Deed) -> Reading:
    """A bare figure, with what a "number of" before it counts: "the number of ships lost has passed 11"."""
    for index in range(figure.start - 1, max(figure.start - 15, 0), -1):
        if words.low[index] in (".", ";"):
            break
        if words.low[index] == "of" and words.low[index - 1] in ("number", "total"):
            pseudo = Figure(index, index + 1, None, None, "exact")
            counted = head_of(words, pseudo)
            deed = deed_of(words, index - 1, counted.stop, index + 1) if not deed.role else deed
            return Reading(figure, Head(counted.what, head.stop, counted.qualifiers), deed)
    return Reading(figure, head, deed)


def _zero(words: Words, index: int) -> Reading | None:
    """ "no casualties", "nobody was hurt", "none of the missiles was hit"; not "no immediate reports of deaths"."""
    person = words.low[index] in ("nobody", "no-one") or words.at(index + 1) in ("one", "-one")
    stop = index + 1 + (words.at(index + 1) == "one")
    if words.at(stop) in noun_words("hedges"):
        return None
    figure = Figure(index, stop, 0.0, 0.0, "exact")
    head = Head("people", stop) if person else head_of(words, figure)
    deed = deed_of(words, index, head.stop, stop)
    if _lives_lost(words, figure, head, deed):
        return Reading(figure, head, Deed("killed", LEFT))
    hedged = not noun_words("hedges").isdisjoint(head.qualifiers) or words.at(head.stop + 1) in noun_words("gravely")
    compared = "than" in words.low[head.stop : head.stop + BEYOND]
    if not deed.role or hedged or compared or not _told(words, head, deed):
        return None
    return Reading(figure, _as_people(words, head, deed), deed)


def _told(words: Words, head: Head, deed: Deed) -> bool:
    """Whether the deed is told of the counted things themselves, as noun or as the verb after them."""
    return deed.side == RIGHT or words.at(head.stop - 1) in nouns()


def shared(words: Words, readings: list[Reading]) -> list[Reading]:
    """The readings of a sentence, each with what it takes from its neighbours."""
    for index in range(len(readings) - 2, -1, -1):  # "12 soldiers and 3 civilians were killed"
        here, after = readings[index], readings[index + 1]
        if not here.deed.role and after.deed.side == RIGHT and _joined(words, here, after, _AND):
            readings[index] = Reading(here.figure, here.head, after.deed)
    for index in range(1, len(readings)):
        readings[index] = _taken_on(words, readings[index - 1], readings[index])
    return [_with_people(reading) for reading in readings]


_AND = frozenset({",", "and", "or", "&"})
_LIST = _AND | {"as", "well", "another", "also", "a", "further", "plus"}


def _joined(words: Words, one: Reading, other: Reading, links: frozenset[str]) -> bool:
    """Whether only ``links`` stand between two readings."""
    between = words.low[max(one.head.stop, one.figure.stop) : other.figure.start]
    return 0 < len(between) <= 4 and links.issuperset(between)


def _taken_on(words: Words, before: Reading, here: Reading) -> Reading:
    """A reading with the deed of the one before it in a list, and what that one counts where it tells nothing."""
    deed, head = here.deed, here.head
    if not deed.role and not here.figure.unit and not before.figure.unit and _continues(words, before, here):
        deed = before.deed
    whole = "including" not in before.head.qualifiers
    if whole and not head.what and before.head.what and deed.role and not here.figure.unit and not before.figure.unit:
        head = Head(before.head.what, head.stop, head.qualifiers)
    other_lot = deed.role and before.deed.role and deed.role != before.deed.role
    if other_lot and "including" not in head.qualifiers:
        head = Head(head.what, head.stop, tuple(word for word in head.qualifiers if word not in noun_words("rest")))
    return Reading(here.figure, head, deed)


def _continues(words: Words, before: Reading, here: Reading) -> bool:
    """ "killed 12 soldiers and 3 civilians", "14 people died, including three children"."""
    if "including" in here.head.qualifiers:
        return True
    return before.deed.side != RIGHT and not here.head.borrowed and _joined(words, before, here, _LIST)


def _with_people(reading: Reading) -> Reading:
    """ "14 killed" counts people."""
    bare = not reading.head.what and not reading.figure.unit
    if not bare or reading.deed.role not in people_roles():
        return reading
    return Reading(reading.figure, Head("people", reading.head.stop, reading.head.qualifiers), reading.deed)


def counts(words: Words, reading: Reading) -> bool:
    """Whether a figure counts or measures something that can be told."""
    figure, head, deed = reading.figure, reading.head, reading.deed
    if figure.unit:
        return True
    if figure.low == figure.high == 1:
        return _one_counts(words, reading)
    if head.what or deed.role or figure.bound not in ("exact", "approx", "range"):
        return True
    return figure.low is not None and figure.low >= MILLION  # "made 72 million trading"


def _one_counts(words: Words, reading: Reading) -> bool:
    """ "one was damaged", "at least one soldier"; not "one of the reasons", "at one point", "no one"."""
    start = reading.figure.start
    if words.at(start - 1) in ("no", "any", "every", "some", "the", "this", "that", "each") or not reading.head.what:
        return False
    if words.at(start + 1) in noun_words("one_idiom"):
        return False
    alone = words.low[start] in ONLY  # "carried | only one | pistol"
    return alone or bool(reading.deed.role) or reading.figure.bound != "exact"

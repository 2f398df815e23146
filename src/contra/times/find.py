"""Finding: from a text to its time expressions."""

from collections.abc import Iterator
from datetime import date

from msgspec.structs import replace

from contra.model import Span, Time
from contra.times.calendar import LARGEST, SMALLEST
from contra.times.clocks import CLOCKS
from contra.times.context import Context
from contra.times.days import DAYS
from contra.times.durations import LENGTHS, SETS
from contra.times.history import is_history
from contra.times.lexeme import Lexeme
from contra.times.notation import Table, sign
from contra.times.order import day_first as written_order
from contra.times.own_dates import with_own_dates
from contra.times.pattern import lazily
from contra.times.periods import PERIODS
from contra.times.phrases import PHRASES, Found
from contra.times.runs import runs
from contra.times.sense import Sense
from contra.times.vague import VAGUE

ATOMS = Table((*DAYS, *PERIODS, *CLOCKS, *SETS, *LENGTHS, *VAGUE))
TOGETHER = Table(PHRASES)
LEAP = 5  # years


def find_times(text: str, published: date | None = None, *, day_first: bool | None = None) -> list[Time]:
    """The time expressions of a text, normalised, in text order.

    ``published`` is the day "today" is said on. ``day_first`` tells how the outlet writes 11/12/2024; unknown, the
    text's own dates decide, and where they do not the value is ``2024-XX-XX`` with anchor "order unknown".
    """
    published = published if published and SMALLEST < published.year < LARGEST else None
    order = day_first if day_first is not None else written_order(text)
    context = Context(text, published, narrative=is_history(text, published), day_first=order)
    found = list(_found(context))
    if not published:
        fixed = with_own_dates(context, found)
        found = list(_found(fixed)) if fixed is not context else found
    return [_time(text, one) for one in found]


def _found(context: Context) -> Iterator[Found]:
    """Every expression with its meaning; each is read in the light of those before it."""
    for run in runs(context.text):
        atoms, _ = _atoms(context, run)
        for found in _phrases(context, atoms):
            yield found
            context = _after(context, found[2], found[0])


def _atoms(context: Context, run: list[Lexeme]) -> tuple[list[Lexeme], Context]:
    """The run with its dates, lengths and clocks made one lexeme each."""
    made: list[Lexeme] = []
    place = 0
    for piece in ATOMS.pieces("".join(lexeme.sign for lexeme in run)):
        made.extend(run[place : piece.start])
        lexemes = tuple(run[piece.start : piece.stop])
        meaning = piece.construct.build(context, lexemes)
        made.extend([_atom(piece.construct.kind, lexemes, meaning)] if meaning else lexemes)
        context = _after(context, meaning, lexemes[0].start) if meaning else context
        place = piece.stop
    return [*made, *run[place:]], context


def _atom(kind: str, lexemes: tuple[Lexeme, ...], meaning: Sense) -> Lexeme:
    """A found atom as a lexeme of the second pass."""
    return Lexeme(sign(kind), lexemes[0].start, lexemes[-1].stop, "", meaning)


def _phrases(context: Context, atoms: list[Lexeme]) -> list[Found]:
    """The expressions that the atoms and the words around them make."""
    found: list[Found] = []
    for piece in TOGETHER.pieces("".join(atom.sign for atom in atoms)):
        found.extend(piece.construct.build(context, tuple(atoms[piece.start : piece.stop])))
    return found


def _after(context: Context, meaning: Sense, start: int) -> Context:
    """The context once the expression has been read."""
    if meaning.value.startswith("BC"):
        return replace(context, told=None)
    if meaning.type not in ("DATE", "TIME") or not (meaning.earliest or meaning.latest):
        return context
    if context.narrative and (meaning.anchor == "published" or _is_aside(context, meaning, start)):
        return replace(context, aside=meaning)
    return replace(context, told=meaning, aside=None)


def _is_aside(context: Context, meaning: Sense, start: int) -> bool:
    """Whether a lone year leads away from the story: "By 2005, a study revealed …", "… cut the funds for 1976."."""
    if not context.told or not (meaning.granularity == "year" or _looks_back(meaning, context.told)):
        return False
    confirmed = context.aside is not None and _years_apart(meaning, context.aside) <= 1
    far = _years_apart(meaning, context.told) > LEAP
    return not confirmed and (far or not LEADING().search(context.text, max(0, start - 30), start))


def _looks_back(meaning: Sense, told: Sense) -> bool:
    """Whether a date lies in a year before the story's: "… more than the high of May 2007"."""
    first, second = meaning.earliest or meaning.latest, told.earliest or told.latest
    return bool(first and second and first.year < second.year)


LEADING = lazily(r"(?:^|[.!?\n][\"”)]?\s{0,3})(?:[A-Za-z]+,? ){0,3}$")  # "In 1940, …", "By the end of 1940 …"


def _years_apart(one: Sense, other: Sense) -> int:
    """How many years lie between two dates."""
    first, second = one.earliest or one.latest, other.earliest or other.latest
    return abs(first.year - second.year) if first and second else 0


def _time(text: str, found: Found) -> Time:
    """The expression as a value of the model."""
    start, stop, meaning = found
    return Time(
        Span(start, stop),
        text[start:stop],
        meaning.type,
        meaning.value,
        meaning.granularity,
        meaning.earliest,
        meaning.latest,
        meaning.modifier,
        meaning.anchor,
    )

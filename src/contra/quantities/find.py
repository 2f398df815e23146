"""Every figure of a text that counts or measures something."""

from collections.abc import Sequence

from contra.model import Quantity, Span, Time
from contra.quantities.readings import Reading, counts, reading_at, shared
from contra.quantities.scan import by_sentence, number_starts, outside
from contra.quantities.tokens import Words, words_of


def find_quantities(text: str, times: Sequence[Time] = ()) -> list[Quantity]:
    """Every figure in ``text`` that counts or measures something, outside of ``times``, in text order."""
    taken = [time.span for time in times]
    starts = outside(number_starts(text), taken)
    found: list[Quantity] = []
    for sentence, inner in by_sentence(text, starts):
        found.extend(_in_sentence(text, sentence, inner))
    return _free(found, taken) if taken else found


def _in_sentence(text: str, sentence: Span, starts: list[int]) -> list[Quantity]:
    words = words_of(text, sentence.start, sentence.stop)
    readings = shared(words, _readings(words, starts))
    return [_quantity(text, words, reading) for reading in readings if counts(words, reading)]


def _readings(words: Words, starts: list[int]) -> list[Reading]:
    """What can be read at the given starts, none twice."""
    index_of = {start: index for index, start in enumerate(words.starts)}
    found: list[Reading] = []
    done = 0
    for start in starts:
        index = index_of.get(start, -1)  # -1: inside a word, the 101 of "Kh-101"
        if index < done:
            continue
        reading = reading_at(words, index)
        if isinstance(reading, int):
            done = reading
        elif reading.figure.start >= done:
            found.append(reading)
            done = reading.figure.stop
    return found


def _quantity(text: str, words: Words, reading: Reading) -> Quantity:
    figure = reading.figure
    start, stop = words.starts[figure.start], words.stops[figure.stop - 1]
    return Quantity(
        span=Span(start, stop),
        text=text[start:stop],
        low=figure.low,
        high=figure.high,
        bound=figure.bound,
        unit=figure.unit,
        what=reading.head.what,
        qualifiers=reading.head.qualifiers,
        role=reading.deed.role,
    )


def _free(found: list[Quantity], taken: list[Span]) -> list[Quantity]:
    """The quantities that share no character with a span taken ("at least" may reach into a time)."""
    kept, spans = [], iter(taken)
    span = next(spans, None)
    for quantity in found:
        while span and span.stop <= quantity.span.start:
            span = next(spans, None)
        rate = span and quantity.unit == "km/h" and quantity.span.contains(span)  # "60 miles | an hour |"
        if rate or not (span and span.overlaps(quantity.span)):
            kept.append(quantity)
    return kept

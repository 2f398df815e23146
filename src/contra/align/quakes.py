"""Whether two magnitudes are told of one earthquake."""

from contra.lexicon.load import words
from contra.model import Proposition, Quantity

MOST = 1.0  # magnitudes further apart are of two earthquakes …
MOST_OF_ONE_DAY = 2.0  # … or these, where both tell the day


def other_quake(one: Proposition, other: Proposition, figures: tuple[Quantity, Quantity]) -> bool:
    """Whether a magnitude is that of an aftershock or the like."""
    low, high = sorted(quantity.low or quantity.high or 0.0 for quantity in figures)
    most = MOST_OF_ONE_DAY if _one_day(one, other) else MOST
    return _magnitudes(figures) and (high - low > most or _further(one) or _further(other))


def one_quake(one: Proposition, other: Proposition, figures: tuple[Quantity, Quantity]) -> bool:
    """Whether both sentences name a place or the like in common."""
    here, there = ({name.key for name in side.assertion.sentence.names} for side in (one, other))
    return _magnitudes(figures) and not here.isdisjoint(there)


def _one_day(one: Proposition, other: Proposition) -> bool:
    """Whether both sentences name one day, or hour."""
    here, there = ({time.value for time in side.assertion.sentence.times} for side in (one, other))
    return not here.isdisjoint(there)


def _magnitudes(figures: tuple[Quantity, Quantity]) -> bool:
    return figures[0].unit == figures[1].unit == "magnitude"


def _further(side: Proposition) -> bool:
    return any(token.lemma in words("quantities_measured", "further") for token in side.assertion.sentence.tokens)

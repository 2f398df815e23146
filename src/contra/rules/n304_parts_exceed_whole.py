"""The parts of a whole add up to more than the whole.

Within one sentence or two in a row; parts are told by deeds of which only one can befall each of the things counted.
Parts that leave a rest are no contradiction.

    alpha | Six missiles were launched at the port, of which four were shot down and three damaged, the army said.
    => N304 conflict, alpha.0 / alpha.0: Four shot down and three damaged make 7 — more than six

    alpha | There were 14 people on the bus. Nine were killed and seven injured.
    => N304 conflict, alpha.0 / alpha.1: Nine killed and seven injured make 16 — more than 14

    alpha | Six missiles were launched at the port, of which four were shot down and two damaged, the army said.
    => nothing

    alpha | There were 14 people on the bus. Nine people were injured, and seven people were arrested.
    => nothing

    alpha | There were at least 14 people on the bus. Nine were killed and seven injured.
    => nothing

    alpha | The bus was kept at -4 degrees. The driver slept.
    => nothing
"""

from collections.abc import Sequence

from contra.lexicon.load import table, words
from contra.model import Finding, Pair, Quantity
from contra.rules.sides import finding

CODE = "N304"
KIND = "number"
ABOUT = "itself"
SEVERITY = "conflict"
MOST = 40  # figures of a sentence: more are a table


def judge(pair: Pair) -> Finding | None:
    """The figures that do not add up."""
    for whole in pair.left.assertion.sentence.quantities:
        parts = _parts(whole, _after(pair, whole))
        if parts and whole.high is not None and sum(part.low or 0.0 for part in parts) > whole.high:
            told = " and ".join(f"{part.text} {part.role.replace('_', ' ')}" for part in parts)
            total = f"{sum(part.low or 0.0 for part in parts):g}"
            return finding(
                pair, CODE, KIND, SEVERITY, f"{told.capitalize()} make {total} — more than {whole.text.lower()}"
            )
    return None


def _after(pair: Pair, whole: Quantity) -> Sequence[Quantity]:
    """The figures told after the whole: in its own sentence, or else in the next."""
    told = pair.right.assertion.sentence.quantities
    return () if len(told) > MOST else [q for q in told if q.span.start > whole.span.start]


def _parts(whole: Quantity, figures: Sequence[Quantity]) -> list[Quantity]:
    """Two or more smaller figures of the same thing, each with a fate of its own that the whole does not share."""
    for family in table("quantities_fates")["families"]:
        parts = [q for q in figures if q.role in family and _is_part(q, whole)]
        if whole.role not in family and len(parts) > 1 and len({q.role for q in parts}) == len(parts):
            return parts
    return []


def _is_part(part: Quantity, whole: Quantity) -> bool:
    """Whether a figure may be told of some of the whole."""
    same = part.what in ("", whole.what) and whole.what and not part.unit and not whole.unit
    smaller = part.low is not None and whole.high is not None and part.low <= whole.high
    return bool(same and smaller and not words("quantities_nouns", "words.parts") & set(part.qualifiers))

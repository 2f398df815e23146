"""Days told by a name that comes round again: "Monday" may be the last one or the next, "May" that of this year."""

from contra.lexicon.load import table, words
from contra.model import Time

ROUNDS = {"WEEKDAY": 7, "MONTH": 365}  # days by which a name may be meant earlier or later


def may_be_one(one: Time, other: Time) -> bool:
    """Whether one of two times, told by a name alone, may be the other, a round before or after."""
    return _may_be(one, other) or _may_be(other, one)


def _may_be(named: Time, known: Time) -> bool:
    """Whether the first has no more than a name, by which the second may be meant, too."""
    if not (named.earliest and named.latest and known.earliest and known.latest):
        return False
    late = known.latest.toordinal() - named.earliest.toordinal()
    early = known.earliest.toordinal() - named.latest.toordinal()
    laps = (lap for kind, lap in ROUNDS.items() if _named_as(named, kind))
    return any(early <= lap <= late or early <= -lap <= late for lap in laps)


def _named_as(time: Time, kind: str) -> bool:
    """Whether all that is told is a name of this kind: "Monday", "Monday night", not "last Monday", "8 May"."""
    told = set(time.text.lower().replace("-", " ").split()) - words("align_days", "parts")
    return len(told) == 1 and told <= table("times_words")[kind].keys()

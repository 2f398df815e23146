"""Weekday and date disagree, or the calendar has no such day.

A weekday is held against a date only where the year is known, from the text or from the day of publication.

    alpha | The ferry Sorrel ran aground off Lorne on Thursday, March 4, 2025.
    => T403 conflict, alpha.0 / alpha.0: "Thursday, March 4, 2025" — March 4, 2025 is a Tuesday, not a Thursday

    alpha | The ferry Sorrel ran aground off Lorne on June 31.
    => T403 conflict, alpha.0 / alpha.0: "June 31" — June has no day 31

    alpha | The ferry Sorrel ran aground off Lorne on Tuesday, March 4, 2025.
    => nothing

    alpha | The ferry Sorrel ran aground off Lorne on Thursday, March 4.
    => nothing
"""

from contra.model import Finding, Pair
from contra.rules.sides import finding
from contra.times import clash

CODE = "T403"
KIND = "date"
ABOUT = "itself"
SEVERITY = "conflict"


def judge(pair: Pair) -> Finding | None:
    """The first date of a sentence that cannot be."""
    if pair.left is not pair.right:
        return None
    for time in pair.left.assertion.sentence.times:
        if wrong := clash(time):
            return finding(pair, CODE, KIND, SEVERITY, f'"{time.text}" — {wrong}')
    return None

"""Reported before it is said to have happened.

alpha | On 18 March 2025 Canada authorized Latvia to fly its Falcon drones.
beta | On 17 March 2025 the Harbour Wire reported that Canada had authorized Latvia to fly its Falcon drones.
=> T402 conflict, alpha.0 / beta.0: Canada had authorized Latvia to fly its Falcon drones — put on 18 March 2025
    by alpha, reported by the Harbour Wire on 17 March 2025

alpha | Canada said it had a good chance to authorize Latvia on 18 March 2025 to fly its Falcon drones.
beta | On 17 March 2025 the Harbour Wire reported that Canada had a good chance to authorize Latvia to fly its Falcon
    drones.
=> nothing

alpha | On 16 March 2025 Canada authorized Latvia to fly its Falcon drones.
beta | On 17 March 2025 the Harbour Wire reported that Canada had authorized Latvia to fly its Falcon drones.
=> nothing
"""

import re

from contra.model import Assertion, Finding, Pair, Time
from contra.rules.sides import claims, finding, same_voice
from contra.rules.wording import claim, who

CODE = "T402"
KIND = "date"
SEVERITY = "conflict"
COVER = 0.6
CALENDAR_DAY = re.compile(r"[\dX]{4}-(\d\d-\d\d)(?:T.*)?")  # "Friday" of an unknown week comes before no other day


def judge(pair: Pair) -> Finding | None:
    """The report on the right, spoken before the day on which the left side puts the event."""
    left, right = pair.left, pair.right
    happened, told = left.assertion.event_time, right.assertion.speech_time
    if not happened or not told or not (_is_day(happened) and _is_day(told)) or not _before(told, happened):
        return None
    if not (claims(left) and claims(right)) or left.modal or right.modal or pair.cover < COVER or same_voice(pair):
        return None
    if not left.predicates & right.predicates or _to_come(left.assertion, happened):
        return None
    happening = f"put on {happened.text} by {who(left.assertion)}"
    report = f"reported by {who(right.assertion)} on {told.text}"
    message = f"{claim(right.assertion)} — {happening}, {report}"
    return finding(pair, CODE, KIND, SEVERITY, message)


def _to_come(told: Assertion, day: Time) -> bool:
    """Whether the deed of the day is only hoped for or planned: "a good chance | to win it | on Tuesday"."""
    before = [token for token in told.sentence.tokens if token.stop <= day.span.start]
    verb = next((i for i in range(len(before) - 1, 0, -1) if before[i].tag in "VD"), 0)
    return verb > 0 and before[verb - 1].norm == "to"


def _is_day(time: Time) -> bool:
    """Whether it is told to the day; months and years only frame an event."""
    return time.granularity in ("day", "part", "hour", "minute")


def _before(told: Time, happened: Time) -> bool:
    """Whether the report came on an earlier day; days of an unknown year are compared by month and day."""
    if told.earliest and told.latest and happened.earliest:
        return told.latest < happened.earliest
    first, second = (CALENDAR_DAY.fullmatch(time.value) for time in (told, happened))
    return first is not None and second is not None and told.disjoint(happened) and first[1] < second[1]

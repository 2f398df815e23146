"""How the time of a reading grows with the length of its text: measured against itself, so on any machine alike."""

import time
from collections.abc import Callable

TIMES_AS_LONG = 8
TIMES_THE_SECONDS = 3 * TIMES_AS_LONG  # well above what is in line with the length, well below its square, 64


def grows_with_length_only(read: Callable[[str], object], unit: str, length: int, end: str = "") -> bool:
    """Whether a text eight times as long takes about eight times as long; the short one has ``length`` characters."""
    repeated = length // len(unit)
    short, long = (_seconds(read, unit * times + end) for times in (repeated, repeated * TIMES_AS_LONG))
    return long < TIMES_THE_SECONDS * short + 0.05


def _seconds(read: Callable[[str], object], text: str) -> float:
    """Processor time to read the text, the least of three: a collection of garbage may fall into one."""
    taken = []
    for _ in range(3):
        began = time.process_time()
        read(text)
        taken.append(time.process_time() - began)
    return min(taken)

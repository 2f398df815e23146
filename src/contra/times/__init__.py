"""Time expressions: found in text, normalised to TIMEX3 values with the days they bound."""

from contra.times.clash import clash
from contra.times.find import find_times

__all__ = ["clash", "find_times"]

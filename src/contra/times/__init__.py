"""Time expressions: found in text, normalised to TIMEX3 values with the days they bound."""

from contra.times.find import find_times

__all__ = ["find_times"]

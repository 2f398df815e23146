"""Figures in text: what they count, within which bounds, and whether two of them can be held against each other."""

from contra.quantities.compare import (
    AGE_OF,
    CONVERTIBLE,
    HELD_BY,
    comparable,
    excludes,
    is_distance,
    same_measure,
    slip,
    thing,
)
from contra.quantities.find import find_quantities
from contra.quantities.units import AGE

__all__ = [
    "AGE",
    "AGE_OF",
    "CONVERTIBLE",
    "HELD_BY",
    "comparable",
    "excludes",
    "find_quantities",
    "is_distance",
    "same_measure",
    "slip",
    "thing",
]

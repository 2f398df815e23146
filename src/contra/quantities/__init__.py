"""Figures in text: what they count, within which bounds, and whether two of them can be held against each other."""

from contra.quantities.compare import AGE_OF, HELD_BY, comparable, slip, thing
from contra.quantities.find import find_quantities
from contra.quantities.units import AGE

__all__ = ["AGE", "AGE_OF", "HELD_BY", "comparable", "find_quantities", "slip", "thing"]

"""Figures in text: what they count, within which bounds, and whether two of them can be held against each other."""

from contra.quantities.compare import comparable, slip, thing
from contra.quantities.find import find_quantities

__all__ = ["comparable", "find_quantities", "slip", "thing"]

"""Findings to disputes."""

from contra.report.disputes import conflicts

__all__ = ["conflicts"]

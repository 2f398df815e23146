"""Sentences into assertions: who puts forward what, how, and when."""

from contra.extraction.reading import extract

__all__ = ["extract"]

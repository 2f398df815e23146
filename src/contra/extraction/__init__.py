"""Sentences into assertions: who puts forward what, how, and when."""

from contra.extract.reading import extract

__all__ = ["extract"]

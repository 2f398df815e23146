"""Paths -> documents, each with what its own text tells of it."""

from contra.ingest.describe import describe
from contra.ingest.errors import ContraError
from contra.ingest.origin import writes_day_first
from contra.ingest.paths import read_paths

__all__ = ["ContraError", "describe", "read_paths", "writes_day_first"]

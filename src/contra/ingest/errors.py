"""The family of errors, under the name by which the readers know it."""

from contra.errors import ContraError

__all__ = ["ContraError"]

"""How well a scan does on stories whose conflicts were marked by hand."""

from contra.evaluation import told
from contra.evaluation.evaluate import evaluate

__all__ = ["evaluate", "told"]

"""What a rule is."""

from collections.abc import Callable
from types import ModuleType

from msgspec import Struct

from contra.model import Finding, Pair


class Rule(Struct, frozen=True, eq=False):
    """A conflict rule: ``judge`` sees a pair with the claim on the left, and answers with a finding or nothing.

    ``doc`` explains the rule and carries the examples that are run as tests.
    """

    code: str
    kind: str
    severity: str
    judge: Callable[[Pair], Finding | None]
    doc: str

    @property
    def summary(self) -> str:
        """The first line of the explanation."""
        return self.doc.partition("\n")[0].rstrip(".")


def rule_of(module: ModuleType) -> Rule:
    """The rule that a module defines by CODE, KIND, SEVERITY, ``judge`` and its docstring."""
    return Rule(module.CODE, module.KIND, module.SEVERITY, module.judge, module.__doc__ or "")

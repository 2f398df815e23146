"""What a rule is."""

from collections.abc import Callable
from types import ModuleType

from msgspec import Struct

from contra.model import Finding, Pair


class Rule(Struct, frozen=True, eq=False):
    """A conflict rule: ``judge`` sees a pair with the claim on the left, and answers with a finding or nothing.

    ``about`` tells which pairs it is asked: those found by all that is said, or by figures, days or one sentence alone.
    ``doc`` explains the rule and carries the examples that are run as tests.
    """

    code: str
    kind: str
    severity: str
    judge: Callable[[Pair], Finding | None]
    doc: str
    about: tuple[str, ...] = ("",)

    @property
    def summary(self) -> str:
        """The first line of the explanation."""
        return self.doc.partition("\n")[0].rstrip(".")


def rule_of(module: ModuleType) -> Rule:
    """The rule that a module defines by CODE, KIND, SEVERITY, ``judge``, perhaps ABOUT, and its docstring."""
    about = getattr(module, "ABOUT", "")
    asked = (about,) if isinstance(about, str) else about
    return Rule(module.CODE, module.KIND, module.SEVERITY, module.judge, module.__doc__ or "", asked)

"""``contra rules``: the codes."""

from contra.cli.answer import Answer
from contra.cli.options import Width
from contra.cli.screen import columns


def rules(width: Width = None) -> Answer:
    """List the codes and what they stand for."""
    from contra.render.rules import rules as listed
    from contra.rules import RULES

    rows = [(rule.code, rule.kind, rule.severity, rule.summary) for _, rule in sorted(RULES.items())]
    return Answer(listed(rows, width=columns(width)))

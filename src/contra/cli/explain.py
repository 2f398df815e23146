"""``contra explain``: what a code means, with examples."""

from typing import Annotated

import typer

from contra.cli.answer import Answer, MisuseError


def explain(
    code: Annotated[str, typer.Argument(metavar="CODE", help="As in a report: D101.", show_default=False)],
) -> Answer:
    """Explain a code, with examples."""
    from inspect import cleandoc

    from contra.rules import RULES

    rule = RULES.get(code.strip().upper())
    if rule is None:
        raise MisuseError(f"no code {code}; `contra rules` lists them")
    return Answer(f"{rule.code}  {rule.kind}, {rule.severity}\n\n{cleandoc(rule.doc)}\n")

"""Several paths behind one option, which the parser knows one at a time only."""

from collections.abc import Sequence

AGAINST = "--against"


def spread(arguments: Sequence[str]) -> list[str]:
    """The arguments with ``--against`` before each path behind it: ``check a.md --against b/ c/``."""
    found: list[str] = []
    behind = False  # whether the last option is the one
    more = False  # whether a further path of the corpus may follow
    for argument in arguments:
        if argument.startswith("-") and argument != "-":
            behind, more = argument.partition("=")[0] == AGAINST, argument.startswith(f"{AGAINST}=")
            found.append(argument)
        else:
            found += [AGAINST, argument] if more else [argument]
            more = behind
    return found

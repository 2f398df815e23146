"""What the parser does not know of options: one may take several paths, others may be given once only."""

from collections import Counter
from collections.abc import Sequence
from itertools import takewhile

from contra.cli.answer import MisuseError

AGAINST = "--against"
MANY = frozenset({AGAINST, "--output", "--select", "--ignore", "--published"})


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


def once(arguments: Sequence[str]) -> Sequence[str]:
    """The arguments, of which the parser would take the last where an option for one value is given twice."""
    named = takewhile(lambda argument: argument != "--", arguments)
    for option, times in Counter(each.partition("=")[0] for each in named if each.startswith("--")).items():
        if times > 1 and option not in MANY:
            raise MisuseError(f"{option}: given {times} times; give it once")
    return arguments

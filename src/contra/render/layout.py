"""Lines of styled text put where they belong: wrapped, behind a label, side by side."""

from collections.abc import Sequence
from functools import cache
from io import StringIO
from itertools import zip_longest

from rich.console import Console
from rich.text import Text

GUTTER = 11  # the column of labels, with the gap behind it
GAP = 4  # between two sides


def wrapped(text: Text, width: int) -> list[Text]:
    """The lines of a text broken to a width."""
    lines = list(text.wrap(_ruler(), width))
    for line in lines:
        line.rstrip()
    return lines


def labelled(label: str, style: str, lines: Sequence[Text], gutter: int = GUTTER) -> list[Text]:
    """The lines moved in, the first behind a label set flush right."""
    heads = [Text.assemble((label.rjust(gutter - 2), style), "  "), *[Text(" " * gutter)] * (len(lines) - 1)]
    return [Text.assemble(head, line) for head, line in zip(heads, lines, strict=True)]


def beside(left: Sequence[Text], right: Sequence[Text], width: int) -> list[Text]:
    """Two columns of lines, the left one padded to a width."""
    rows = zip_longest(left, right, fillvalue=Text())
    return [Text.assemble(one, " " * (width + GAP - one.cell_len), other) if other else one for one, other in rows]


def printed(lines: Sequence[Text], *, color: bool) -> str:
    """The lines as they go to the terminal, with or without escape sequences for colour."""
    console = _console(StringIO(), color=color)
    console.print(Text("\n").join(lines), soft_wrap=True)
    return console.file.getvalue()  # type: ignore[attr-defined, no-any-return]


@cache
def _ruler() -> Console:
    """A console to measure with."""
    return _console(StringIO(), color=False)


def _console(file: StringIO, *, color: bool) -> Console:
    """A console that interprets nothing in what it prints."""
    return Console(
        file=file,
        force_terminal=color,
        color_system="standard" if color else None,
        no_color=not color,
        width=400,
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
    )

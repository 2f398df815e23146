"""Text from articles made safe to print: nothing in it can move the cursor, colour, hide or turn round what follows."""

import re
from functools import cache


def visible(text: str) -> str:
    """The text on one line, with control characters written out and invisible ones left out."""
    if text.isprintable():  # true of nearly all text; format and control characters are not printable
        return _spaces().sub(" ", text)
    plain = _hidden().sub("", _spaces().sub(" ", text))
    return _control().sub(lambda found: found[0].encode("unicode_escape").decode("ascii"), plain)


@cache
def _spaces() -> re.Pattern[str]:
    """Runs of white space, among them line and paragraph separators."""
    return re.compile(r"\s+")


@cache
def _hidden() -> re.Pattern[str]:
    """Characters that show nothing: soft hyphens, zero-width spaces, marks and overrides of direction, tags."""
    return re.compile(
        "[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]+"
    )


@cache
def _control() -> re.Pattern[str]:
    """C0, C1, DEL and halves of surrogate pairs: ``\\x1b[31m``."""
    return re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")

"""Which way the words around an expression look: back or ahead."""

import re
from functools import cache

from contra.lexicon.load import words
from contra.times.pattern import lazily

BEFORE, BEHIND = 160, 80
SENTENCE_END = lazily(r"[.!?]['\"”’]?\s+(?=[A-Z\"“'‘])|\n")


@cache
def _cue() -> re.Pattern[str]:
    """A word that tells the tense."""
    ahead, back = (sorted(words("times_tense", key)) for key in ("ahead", "back"))
    return re.compile(
        rf"\b(?:(?P<ahead>(?:{'|'.join(ahead)})\b(?: be\b)?(?: [a-z]{{2,20}}ed\b)?|(?<=')ll\b)"
        rf"|(?P<back>(?:{'|'.join(back)})\b|[a-z]{{2,20}}ed\b))",
    )


def tense(text: str, start: int, stop: int) -> str:
    """ "ahead", "back" or "": what the verb nearest before the expression says in its sentence, else the one behind."""
    before = text[max(0, start - BEFORE) : start]
    ends = [match.end() for match in SENTENCE_END().finditer(before)]
    cues = list(_cue().finditer(before, ends[-1] if ends else 0))
    if cues:
        return str(cues[-1].lastgroup)
    behind = text[stop : stop + BEHIND]
    end = SENTENCE_END().search(behind)
    cue = _cue().search(behind, 0, end.start() if end else len(behind))
    return str(cue.lastgroup) if cue else ""

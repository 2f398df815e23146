"""Runs: the longest stretches of lexemes around a trigger."""

from collections.abc import Iterator

from contra.times.lexeme import Lexeme, known_words, lexeme_at
from contra.times.triggers import triggers

REACH_BACK = 64  # characters before a trigger that may belong to its expression
LONGEST = 40  # lexemes in a run; a longer one is cut


def runs(text: str) -> Iterator[list[Lexeme]]:
    """The runs of a text, left to right, none overlapping."""
    done = 0
    for trigger in triggers(text):
        if trigger < done:
            continue
        run = _run(text, _beginning(text, max(done, trigger - REACH_BACK), trigger), trigger)
        if run:
            done = run[-1].stop
            yield run


def _beginning(text: str, floor: int, trigger: int) -> int:
    """Where the words that may belong to the trigger's expression begin."""
    begin = max(floor, text.rfind("\n", floor, trigger) + 1)
    place = trigger
    while place > begin:
        blank = text.rfind(" ", begin, place - 1)
        before = blank + 1 if blank >= 0 else begin
        if not _may_belong(text[before:place].strip(" ,-–—()")):
            return place
        place = before
    return place


def _may_belong(word: str) -> bool:
    """Whether the word may be part of an expression: "", "the", "62", "mid", "two-and"."""
    return not word or word[0].isdigit() or all(part in known_words() for part in _parts(word))


def _parts(word: str) -> list[str]:
    """The pieces of a word between hyphens and points."""
    return [part for part in word.lower().replace("’", "'").replace(".", "-").replace("–", "-").split("-") if part]


def _run(text: str, place: int, trigger: int) -> list[Lexeme]:
    """The lexemes from ``place`` on, without a gap, that reach the trigger or follow it."""
    run: list[Lexeme] = []
    while len(run) < LONGEST:
        lexeme = lexeme_at(text, place)
        if lexeme is None and place >= trigger:
            return run
        if lexeme is None:  # a gap before the trigger: begin anew behind it
            run, place = [], _behind(text, place, trigger)
            continue
        run.append(lexeme)
        place = lexeme.stop
    return run


def _behind(text: str, place: int, trigger: int) -> int:
    """The place behind the unknown word at ``place``, at most the trigger."""
    blank = text.find(" ", place + 1, trigger)
    return blank if blank >= 0 else trigger

"""Who made something up, and what: "baker invented the tale of a ring", "made it all up"."""

from functools import cache

from contra.extraction.clauses import content_stop
from contra.extraction.draft import Range, Refutation
from contra.extraction.hoaxes import BREAKS, trimmed
from contra.extraction.line import Line
from contra.extraction.refuting import CONDITIONAL
from contra.lexicon.load import words

FAR = 6  # words from the verb to what was made up
NEGATIONS = frozenset({"denied", "denies", "deny", "denying", "never", "no", "nobody", "not"})
MADE = frozenset({"made", "make", "makes", "making"})
IT = frozenset({"it", "that", "this", "everything"})
ENDS = frozenset({"", ",", ".", "!", "after", "and", "as", "because", "but", "for", "in", "on", "to", *BREAKS})
LEADING = frozenset({"about", "of", "that"})


def invented(line: Line, start: int, stop: int) -> Refutation | None:
    """What a stretch of words tells that somebody made up, if anything."""
    if _signs().isdisjoint(line.words) or not CONDITIONAL.isdisjoint(line.norms[start:stop]) or line.norm(stop) == "?":
        return None
    for at in range(start, stop):
        if _denied(line, start, at) or _in_general(line, start, at):
            continue
        claim = _made_up(line, start, at, stop) or _story_made(line, at, stop)
        if claim:
            return Refutation(claim, "denies")
    return None


def _class(name: str) -> frozenset[str]:
    """A class of words."""
    return words("extract_unmasking", name)


@cache
def _signs() -> frozenset[str]:
    """The words without which nothing is made up."""
    return _class("inventing") | MADE


def _denied(line: Line, start: int, at: int) -> bool:
    """Whether it is said not to have been made up: "never made it up", "denies faking"."""
    before = line.norms[max(start, at - 4) : at]
    return not NEGATIONS.isdisjoint(before) or any(norm.endswith("n't") for norm in before)


def _in_general(line: Line, start: int, at: int) -> bool:
    """Whether it is told in passing of what one does or may do: "those who make up rumours", "by staging videos"."""
    if line.sentence.role != "body":
        return False
    past = line.norms[at] == "made" or (line.norms[at].endswith("ed") and line.tag(at - 1) not in "IU")
    return not (past or at == start) or line.inside[at] != line.inside[start]


def _made_up(line: Line, start: int, at: int, stop: int) -> tuple[Range, ...]:
    """ "| The winner who burned his ticket | made it all up", "made the whole thing up"."""
    if line.norms[at] not in MADE or at == start:
        return ()
    up = next((n for n in range(at + 2, min(stop, at + FAR)) if line.norms[n] == "up"), 0)
    told = line.norms[at + 1 : up]
    if not up or line.norm(up + 1) not in ENDS or not (told[0] in IT or told[-2:] == ("whole", "thing")):
        return ()
    clause = next((n + 1 for n in range(at - 1, start, -1) if line.norms[n] in BREAKS), start)
    return trimmed(line, clause, at) if line.sentence.role != "body" else ((at + 1, up),)


def _story_made(line: Line, at: int, stop: int) -> tuple[Range, ...]:
    """ "Invented | the tale of | a diamond in the bread", "making up a story that …"."""
    up = line.norms[at] in MADE and line.norm(at + 1) == "up"
    if not (up or line.norms[at] in _class("inventing")) or _describes(line, at):
        return ()
    noun = next((n for n in range(at + 1, min(stop, at + FAR)) if line.norms[n] in _class("tellings")), 0)
    if not noun or any(line.tags[n] in "VIM" for n in range(at + 1 + up, noun)):
        return ()
    if line.norm(noun + 1) in LEADING and noun + 2 < stop:
        return trimmed(line, noun + 2, min(stop, content_stop(line, noun + 2)))
    return trimmed(line, at + 1 + up, noun + 1)


def _describes(line: Line, at: int) -> bool:
    """Whether the word only describes what follows: "a doctored picture of", "the faked video"."""
    leads = line.tag(at - 1) in "NPXR" or line.norm(at - 1) in ("had", "has", "have", "to")
    return line.tags[at] in "JN" or (line.tags[at] != "G" and not leads)

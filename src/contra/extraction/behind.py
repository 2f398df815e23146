"""Who speaks where another noun stands before the verb: behind a text put out, or time spent on saying it."""

from contra.extraction.draft import Range
from contra.extraction.groups import Group, group_at
from contra.extraction.line import Line
from contra.extraction.subjects import subject_before
from contra.lexicon.load import words
from contra.lexicon.words import lemma

SPENDING = frozenset({"spend", "spending", "spends", "spent"})
TIME_SPENT = 8  # words of "the better part of three months"


def who_spends(line: Line, group: Group) -> Range | None:
    """Who speaks all the time: "| the mayor | has spent three months denying it"; None where no time is told."""
    at = group.start - 1
    while at > 0 and group.start - at < TIME_SPENT and line.tags[at] in "NTJ#IR":
        at -= 1
    spent = line.norms[at] in SPENDING and at < group.start - 1
    return subject_before(line, group_at(line, at).start) if spent else None


def who_issues(line: Line, found: Range | None) -> Range | None:
    """Who puts out the text in which it is said: "| the mayor | issued a statement saying"; None for other texts."""
    at = found[0] - 1 if found else 0
    at -= line.norm(at) == "out"
    if found is None or at < 1 or line.tags[at] not in "VD" or line.norms[found[0]] not in ("a", "an"):
        return None
    placed = next((n for n in range(found[0] + 2, found[1]) if line.tags[n] == "I"), found[1])  # "a post | on the net"
    text = line.norms[placed - 1] in words("extract_sources", "documents")
    issued = lemma(line.norms[at], "D") in words("extract_reaching", "issuing")
    return subject_before(line, group_at(line, at).start) if text and issued else None

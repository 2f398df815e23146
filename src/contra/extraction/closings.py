"""Where the matter of a silence ends: before what tells how or when it is kept, and before another deed."""

from functools import cache

from contra.extraction.clauses import opens_clause, resumes
from contra.extraction.line import Line
from contra.extraction.phrases import phrase_after
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.load import words

TURNS = frozenset({"although", "as", "but", "saying", "though", "while"})
ASKED = frozenset({"approached", "asked", "contacted", "i", "pressed", "questioned", "reached", "we"})
APPOSED = 8  # words of what is told of a subject: "the bishop, Tom Reed of Lorne, | has"


def matter_stop(line: Line, start: int, stop: int) -> int:
    """The end of what is not spoken of, before the sentence goes on: "…, but the mayor hoped"."""
    ends = (at for at in range(start + 1, stop) if _closes(line, at, stop) or _goes_on(line, at, stop))
    return _lacking(line, start, next(ends, stop))


def _lacking(line: Line, start: int, stop: int) -> int:
    """The end of a mere phrase, before what it is that is lacked: "cannot confirm the raid | without tests"."""
    without = next((at for at in range(start + 1, stop) if line.norms[at] == "without"), stop)
    return stop if any(line.tags[at] in "VMD" for at in range(start, without)) else without


def _closes(line: Line, at: int, stop: int) -> bool:
    """Whether it is only told how or when nothing was said: "in any way", "at this stage", "when asked"."""
    if line.norms[at] == "when":
        return line.norm(at + 1) in ASKED
    return at < past_closing(line, at) <= stop


def past_closing(line: Line, at: int) -> int:
    """The place after a closing phrase that begins here; the same place where none does."""
    for phrase in _closings().get(line.norm(at), ()):
        if line.norms[at : at + len(phrase)] == phrase:
            return at + len(phrase)
    return at


@cache
def _closings() -> dict[str, list[tuple[str, ...]]]:
    """The closing phrases by the word that begins them."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(words("extract_closings", "phrases")):
        found.setdefault(phrase.partition(" ")[0], []).append(tuple(phrase.split(" ")))
    return found


def _goes_on(line: Line, at: int, stop: int) -> bool:
    """Whether another statement begins: ", but …", "and I hope", "but is looking into it"."""
    if line.norms[at] == ",":
        return line.norm(at + 1) in TURNS or (line.norm(at + 1) == "and" and opens_clause(line, at + 2))
    if line.norms[at] not in ("and", "but") or at + 2 >= stop:
        return False
    if line.norms[at + 1] in vocabulary().pronouns and line.tag(at + 2) in "VMD":
        return True  # also in a quotation: '"I cannot confirm that | and I hope not"'
    if line.tags[at + 1] == "V" and line.norms[at + 2] in ("that", "whether"):
        return True  # "cannot confirm the raid | and ask that | tests be made"
    clause = line.norms[at] == "but" and opens_clause(line, at + 1)
    return clause or _helped(line, at + 1) or _described_subject(line, at + 1)


def _helped(line: Line, at: int) -> bool:
    """Whether an auxiliary stands here: "and | was seeking more"."""
    helps = line.norms[at] in vocabulary().auxiliaries - {"'s"} or line.norms[at].endswith("n't")
    return helps and resumes(line, at)


def _described_subject(line: Line, at: int) -> bool:
    """Whether a subject and its verb stand here with what the subject is between commas: "the mayor, Ana Ruiz, has"."""
    subject = phrase_after(line, at)
    if subject is None or line.norm(subject[1]) != ",":
        return False
    closing = next((n for n in range(subject[1] + 1, subject[1] + APPOSED) if line.norm(n) == ","), 0)
    return bool(closing) and _helped(line, closing + 1) if closing + 1 < line.last else False

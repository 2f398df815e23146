"""Claims told in their own denial: "disputed a report that said the dam broke", "denied media reports that he fled"."""

from collections.abc import Sequence

from contra.extraction.draft import Draft
from contra.extraction.line import Line
from contra.extraction.vocabulary import vocabulary
from contra.model import AGAINST, FOR

ARTICLES = frozenset({"blog", "book", "column", "documentary", "essay", "post", "posting", "tweet", "video"})
CLAUSE = frozenset({"that", "whether", "if"})
FAR = 14  # words from the beginning of what is denied to the verb of the claim in it


def told_to_be_denied(draft: Draft, around: Sequence[Draft]) -> bool:
    """Whether a claim is told in what others deny, by a report or by somebody whose claim it is called."""
    if draft.source is None or draft.stance not in FOR or draft.certainty == "unknown":
        return False
    return all(other.stance in AGAINST and _of_a_claim(draft, other) for other in around)


def _of_a_claim(draft: Draft, denial: Draft) -> bool:
    """Whether what is denied begins with the claim or the report that the draft tells of."""
    line, start, cue = draft.line, denial.content[0][0], draft.cue[0]
    if not start < cue <= start + FAR:
        return False
    nouns = vocabulary().claim_nouns | ARTICLES
    head = next((at for at in range(start, cue + 1) if line.norms[at] in nouns), None)
    if head is None or not _nominal(line, start, head):
        return False
    return line.norm(cue + 1) == "that" if head == cue else _tells(line, head, draft)


def _nominal(line: Line, start: int, head: int) -> bool:
    """Whether nothing but a noun phrase stands before the noun for a claim."""
    return all(line.tags[at] in "TJNPDR#I" or line.norms[at] in ("'s", "'", "-") for at in range(start, head))


def _tells(line: Line, head: int, draft: Draft) -> bool:
    """Whether the verb is that of the report: "a report | that said", "an article by the Herald | saying"."""
    between = range(head + 1, draft.cue[0])
    relative = [at for at in between if line.norms[at] in CLAUSE | vocabulary().relatives]
    if not relative:
        return line.tag(draft.cue[1] - 1) == "G"
    return relative == [draft.cue[0] - 1] and draft.source == (relative[0], relative[0] + 1)

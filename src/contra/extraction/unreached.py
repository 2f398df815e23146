"""Silences of those who were not reached: "the Herald was unable to reach | Kerr | for comment".

Or not yet: "We have reached out to | Kerr | for comment and will update this story".
"""

from functools import cache

from contra.extraction.draft import Draft, Range
from contra.extraction.groups import group_at
from contra.extraction.line import Line
from contra.extraction.phrases import phrase_after
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.words import verb_forms

COMMENT = frozenset({"comment", "interview", "reaction", "response", "statement"})
UNABLE = frozenset({"failed", "impossible", "unable"})
ABLE = frozenset({"able", "managed", "possible"})
COULD = frozenset({"", "could", "couldn't"})
HOLD = (("get", "hold", "of"), ("get", "through", "to"))
ASKED = frozenset({"approached", "asked", "contacted", "emailed", "reached"})
PERFECT = frozenset({"'ve", "has", "have", "’ve"})
NEAR = 4  # words from "not" to "able to reach"


def unreached_drafts(line: Line) -> list[Draft]:
    """Who was not reached in a sentence, by an outlet that tells so."""
    places = line.unquoted(_reaching())
    return [draft for at in places if (draft := _draft_at(line, at) or _awaited(line, at))]


@cache
def _reaching() -> frozenset[str]:
    return frozenset(form for verb in ("contact", "reach") for form in verb_forms(verb)) | {"get"} | ASKED


def _awaited(line: Line, at: int) -> Draft | None:
    """The one from whom an answer is awaited: "We have reached out to | Kerr | for comment"."""
    if line.norms[at] not in ASKED or line.norm(at - 1) not in PERFECT:
        return None
    after = at + 3 if line.norms[at + 1 : at + 3] == ("out", "to") else at + 1
    if (line.norms[at] == "reached") == (after == at + 1):
        return None
    whom = _without_matter(line, phrase_after(line, after))
    if whom is None or not _for_comment(line, whom[1]):
        return None
    return Draft(line, (at - 1, after), whom, (), "reach out", "no_response", "unknown", kind="silence")


def _draft_at(line: Line, at: int) -> Draft | None:
    """The silence of the one who is the object of the verb at a place."""
    after = at + 3 if line.norms[at : at + 3] in HOLD else at + 1
    group = group_at(line, at)
    if (line.norms[at] == "get") == (after == at + 1) or group.passive or group.modal not in COULD:
        return None
    start = _failing(line, group.start) if group.infinitive else group.start
    whom = phrase_after(line, after) if start >= 0 and (group.infinitive or group.negated) else None
    whom = _without_matter(line, whom)
    if whom is None or not _for_comment(line, whom[1]):
        return None
    return Draft(line, (start, after), whom, (), "reach", "no_response", "unknown", kind="silence")


def _failing(line: Line, at: int) -> int:
    """Where the words begin that tell of failing: "| was unable | to reach", "| was not able | to"; -1 for others."""
    if line.norm(at - 1) in UNABLE:
        return group_at(line, at - 1).start
    able = line.norm(at - 1) in ABLE
    negated = any(norm in vocabulary().negations or norm.endswith("n't") for norm in line.norms[max(at - NEAR, 0) : at])
    return group_at(line, at - 1).start if able and negated else -1


def _without_matter(line: Line, whom: Range | None) -> Range | None:
    """The one who was not reached, without "for comment"."""
    if whom is None:
        return None
    stop = next((n for n in range(*whom) if line.norms[n] in ("for", "by", "about")), whom[1])
    return (whom[0], stop) if whom[0] < stop else None


def _for_comment(line: Line, at: int) -> bool:
    """Whether it is told for what: "for | comment", "for an immediate | response"."""
    return line.norm(at) == "for" and not COMMENT.isdisjoint(line.norms[at : at + NEAR])

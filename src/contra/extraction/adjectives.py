"""Attributions by an adjective: "Kerr was adamant that the bridge was safe"."""

from functools import cache

from msgspec import Struct

from contra.extraction.clauses import content_stop
from contra.extraction.draft import Draft, Range
from contra.extraction.groups import adverbial, group_at
from contra.extraction.line import Line
from contra.extraction.subjects import subject_before
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.load import table
from contra.model import AGAINST, FOR

NEAR = 8  # words from the adjective to the noun for a claim
TOWARDS = frozenset({"about", "of", "over", "toward", "towards"})
FOLLOWING = TOWARDS | {":", "that"}
REMAINING = frozenset({"remain", "remained", "remains"})
SCORNING = frozenset({"blunt", "scorning"})
NOBODY = frozenset({"it", "that", "there", "this", "which"})


class AdjectiveFrame(Struct, frozen=True):
    """How the one described stands to what follows."""

    stance: str
    certainty: str
    kind: str  # the class in the lexicon
    negated: str  # the stance where it is negated; "" where that tells nothing


@cache
def adjective_frames() -> dict[str, AdjectiveFrame]:
    """For every adjective how it attributes."""
    return {
        adjective: AdjectiveFrame(entry["stance"], entry.get("certainty", "certain"), kind, entry.get("negated", ""))
        for kind, entry in table("extract_adjectives").items()
        for adjective in entry["adjectives"]
    }


def adjective_drafts(line: Line) -> list[Draft]:
    """What adjectives attribute in a sentence, from left to right."""
    places = (at for at in line.unquoted(adjective_frames().keys()) if line.norm(at + 1) in FOLLOWING)
    return [draft for at in places if (draft := _draft_at(line, at))]


def _content(line: Line, at: int, frame: AdjectiveFrame, cue: int) -> Range | None:
    """What follows: "that it is safe", "of | the claim that it is safe"; nothing else can be so or not."""
    if line.norm(at + 1) == ":" and line.quoted(at + 2) >= 0 and frame.stance in FOR:
        return at + 2, content_stop(line, at + 2, "q", cue)
    if line.norm(at + 1) == "that" and frame.kind not in SCORNING:
        return at + 1, content_stop(line, at + 1, "t", cue)
    if frame.stance not in AGAINST or line.norm(at + 1) not in TOWARDS:
        return None
    told = next((n for n in range(at + 2, at + NEAR) if line.norm(n) in vocabulary().claim_nouns), 0)
    if not told or any(line.tags[n] not in "TJNPDG" and line.norms[n] != "'s" for n in range(at + 2, told)):
        return None
    return at + 2, content_stop(line, at + 2, "n", cue)


def _draft_at(line: Line, at: int) -> Draft | None:
    """The attribution by the adjective at a place; none by "it is clear that", nor by one that is denied."""
    verb = at - 1
    while verb > 0 and (adverbial(line, verb) or line.norm(verb) == "not"):
        verb -= 1
    group = group_at(line, verb)
    source = subject_before(line, group.start) if line.norm(verb) in vocabulary().be | REMAINING else None
    negated = group.negated or "not" in line.norms[verb + 1 : at]
    frame = adjective_frames()[line.norms[at]]
    stance = frame.negated if negated else frame.stance
    if source is None or line.norms[source[0]] in NOBODY or not stance:
        return None
    content = _content(line, at, frame, group.start)
    if content is None:
        return None
    cue = (group.start, at + 1)
    return Draft(line, cue, source, (content,), line.norms[at], stance, frame.certainty, kind=frame.kind)

"""Where a cue that stands after what it attributes ends the content of a verb before: "He knew her|, police said"."""

from collections.abc import Sequence

from contra.extraction.draft import Draft
from contra.model import FOR

TURNING = frozenset({"although", "but", "though", "whereas", "while", "yet"})


def closed_by_cues(drafts: Sequence[Draft]) -> list[Draft]:
    """The attributions, none of which runs on into a cue that attributes the whole of it."""
    last = [d for d in drafts if d.source and d.content and d.content[-1][1] <= min(d.source[0], d.cue[0])]
    return [next((_cut(d, cue) for cue in last if _runs_into(d, cue)), d) for d in drafts] if last else list(drafts)


def _runs_into(draft: Draft, cue: Draft) -> bool:
    """Whether each of two attributions holds the other's cue."""
    if draft is cue or len(draft.content) != 1:
        return False
    return _holds(draft, cue) and _holds(cue, draft)


def _holds(outer: Draft, inner: Draft) -> bool:
    return any(start <= inner.cue[0] < stop for start, stop in outer.content)


def _cut(draft: Draft, cue: Draft) -> Draft:
    """The attribution as far as the comma before who attributes all of it."""
    stop = cue.content[-1][1]
    stop -= draft.line.norms[stop - 1] == ","
    start = draft.content[0][0]
    return draft.changed(content=((start, stop),)) if start < stop else draft


def cut_off(drafts: Sequence[Draft]) -> list[Draft]:
    """The attributions, none of which runs on into a mere denial of it: "he said he won | but Ash disagrees"."""
    turns = [d.source[0] - 1 for d in drafts if d.source and d.stance == "denies" and _only_contradicts(d)]
    turns = [at for at in turns if at > 0]
    return [_before_turn(d, turns) for d in drafts] if turns else list(drafts)


def _only_contradicts(draft: Draft) -> bool:
    """Whether the denial tells no more than that somebody is against it, after "but" or "though"."""
    assert draft.source is not None
    told = sum(stop - start for start, stop in draft.content)
    return told < 2 and draft.line.norm(draft.source[0] - 1) in TURNING


def _before_turn(draft: Draft, turns: Sequence[int]) -> Draft:
    """The attribution as far as the turn that it runs into."""
    if draft.stance not in FOR or not draft.content:
        return draft
    start, stop = draft.content[-1]
    turn = next((at for at in turns if start < at < stop and draft.cue[0] < at), 0)
    if not turn:
        return draft
    turn -= draft.line.norms[turn - 1] == ","
    return draft.changed(content=(*draft.content[:-1], (start, turn))) if start < turn else draft

"""Where a cue that stands after what it attributes ends the content of a verb before: "He knew her|, police said"."""

from collections.abc import Sequence

from contra.extraction.draft import Draft


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

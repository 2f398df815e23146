"""The source of each attribution of a sentence, with those through whom it comes."""

from collections.abc import Sequence

from contra.extraction.draft import Draft
from contra.extraction.gathering import covers
from contra.extraction.line import Line
from contra.extraction.memory import Memory
from contra.extraction.phrases import phrase_after
from contra.extraction.sources import author, source_of
from contra.model import FOR, Document, Source


def sources_of(document: Document, line: Line, drafts: Sequence[Draft], memory: Memory) -> list[Source]:
    """Who speaks in each attribution, in the order of the cues."""
    found = []
    for draft in drafts:
        source = source_of(line, draft.source, memory) if draft.source else author(document)
        if draft.source:
            memory.heard(source)
        found.append(source)
    return [_chained(line, draft, source, drafts, found, memory) for draft, source in zip(drafts, found, strict=True)]


def _chained(
    line: Line, draft: Draft, source: Source, drafts: Sequence[Draft], found: Sequence[Source], memory: Memory
) -> Source:
    """A source with those it cites, and those who report it."""
    around = ((o, there) for o, there in zip(drafts, found, strict=True) if o.source and covers(o, draft))
    outer = [there for other, there in around if other.stance in FOR and there.name != source.name]
    via = (*_cited(line, draft, memory), *outer)
    return Source(source.name, source.kind, source.spans, source.parties, source.title, via) if via else source


def _cited(line: Line, draft: Draft, memory: Memory) -> tuple[Source, ...]:
    """The one behind a report: "the Herald, citing a council source, said"."""
    if draft.source is None:
        return ()
    for at in range(*draft.source):
        if line.norms[at] in ("citing", "quoting"):
            place = phrase_after(line, at + 1)
            return (source_of(line, place, memory),) if place else ()
    return ()

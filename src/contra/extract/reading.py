"""The assertions of an article."""

from collections.abc import Sequence
from hashlib import sha256

from contra.extract.authors import own_words
from contra.extract.contents import hedged, moments, names_of, part_of, polarity, quantities_of
from contra.extract.draft import Draft
from contra.extract.line import Line, line_of
from contra.extract.memory import Memory
from contra.extract.phrasal import according_drafts, hearsay_drafts, label_draft
from contra.extract.silences import silence_drafts
from contra.extract.sources import author, source_of
from contra.extract.verbs import verb_drafts
from contra.model import Assertion, Cue, Document, Sentence, Source, Span


def extract(document: Document, sentences: Sequence[Sentence]) -> tuple[Assertion, ...]:
    """Everything that the article puts forward, in text order."""
    memory = Memory()
    found: list[Assertion] = []
    for sentence in sentences:
        line = line_of(sentence)
        found.extend(_of_sentence(document, line, memory))
        memory.read(line)
    return tuple(found)


def _of_sentence(document: Document, line: Line, memory: Memory) -> list[Assertion]:
    """The assertions of one sentence."""
    drafts = drafts_of(line)
    found = [_attributed(document, draft, memory) for draft in drafts]
    own = own_words(line, drafts)
    if own:
        part = part_of(line, own, document.text)
        event, _ = moments(line, part)
        found.append(
            Assertion(
                id=_identity(document, part.text, "", ""),
                document=document,
                sentence=line.sentence,
                source=author(document),
                cue=None,
                content=part,
                certainty=hedged(line, own),
                polarity=polarity(line, own),
                event_time=event,
                quantities=quantities_of(line, part),
                names=names_of(line, part),
            )
        )
    return sorted(found, key=_place)


def _place(assertion: Assertion) -> tuple[Span, ...]:
    """Where an assertion begins."""
    return assertion.content.spans[:1] or (assertion.cue.spans[:1] if assertion.cue else ())


def drafts_of(line: Line) -> list[Draft]:
    """The attributions of a sentence, without those that lie inside another's content."""
    label = label_draft(line)
    found = [
        *([label] if label else []),
        *silence_drafts(line),
        *verb_drafts(line),
        *according_drafts(line),
        *hearsay_drafts(line),
    ]
    kept: list[Draft] = []
    for draft in found:
        if not any(_covers(other, draft) for other in kept):
            kept.append(draft)
    return kept


def _covers(other: Draft, draft: Draft) -> bool:
    """Whether a cue lies in what another attributes, or is its cue."""
    at = draft.cue[0]
    return any(start <= at < stop for start, stop in (*other.content, other.cue))


def _attributed(document: Document, draft: Draft, memory: Memory) -> Assertion:
    """The assertion that a draft makes."""
    line = draft.line
    source = source_of(line, draft.source, memory) if draft.source else _nobody(document)
    if draft.source:
        memory.heard(source)
    part = part_of(line, draft.content, document.text)
    event, speech = moments(line, part)
    cue = part_of(line, (draft.cue,), document.text)
    hedge = hedged(line, draft.content)
    return Assertion(
        id=_identity(document, part.text, cue.text, source.name),
        document=document,
        sentence=line.sentence,
        source=source,
        cue=Cue(cue.spans, cue.text, draft.lemma, draft.noun),
        content=part,
        stance=draft.stance,
        certainty=draft.certainty if hedge == "certain" else hedge,
        polarity=polarity(line, draft.content),
        event_time=event,
        speech_time=speech,
        quantities=quantities_of(line, part),
        names=names_of(line, part),
        withheld=draft.withheld,
    )


def _nobody(document: Document) -> Source:
    """The source of "reportedly" and of passives without an agent: the outlet passes it on."""
    return author(document)


def _identity(document: Document, content: str, cue: str, source: str) -> str:
    """A short name that depends on what is said, not on where it stands."""
    return sha256("\x1f".join((document.id, content, cue, source)).encode()).hexdigest()[:12]

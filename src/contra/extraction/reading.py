"""The assertions of an article."""

from collections.abc import Sequence
from hashlib import sha256

from contra.extraction.answers import answered
from contra.extraction.authors import own_words, told_in_passing
from contra.extraction.contents import hedged, moments, names_of, part_of, polarity, quantities_of
from contra.extraction.continuing import announced, continued, spoken, wholly_quoted
from contra.extraction.contrary import contrary
from contra.extraction.described import described
from contra.extraction.draft import Draft, Range, Refutation
from contra.extraction.gathering import drafts_of
from contra.extraction.hoaxes import answered_questions, checked, hoaxes
from contra.extraction.inventing import invented
from contra.extraction.line import Line, line_of
from contra.extraction.memory import Memory
from contra.extraction.overturning import overturned
from contra.extraction.rebuttals import rebutted
from contra.extraction.refuting import refutation
from contra.extraction.rejoinders import rejoinder
from contra.extraction.sources import author
from contra.extraction.storied import storied
from contra.extraction.titled import titled_hoax
from contra.extraction.trickery import tricked
from contra.extraction.unmasking import unmasked
from contra.extraction.voices import sources_of
from contra.model import NON_COMMITTAL, Assertion, Cue, Document, Part, Sentence, Source

Extras = dict[Draft, list[Line]]


def extract(document: Document, sentences: Sequence[Sentence]) -> tuple[Assertion, ...]:
    """Everything that the article puts forward, in text order."""
    lines = [line_of(sentence) for sentence in sentences if sentence.tokens]
    answers = answered_questions(lines)
    drafts = [drafts_of(line) for line in lines]
    further = _by_draft(lines, continued(lines, drafts))
    memory = Memory()
    found: list[Assertion] = []
    beside: list[Assertion] = []  # nobody answers what is told of a source in passing
    spoken_lines = {line for more in further.values() for line in more} | announced(lines, drafts)
    for line, here in zip(lines, drafts, strict=True):
        found.extend(_of_sentence(document, line, here, further, memory))
        if line not in spoken_lines and not wholly_quoted(line):
            found.extend(_in_own_voice(document, line, here, answers.get(line)))
            beside.extend(_authored(document, line, Refutation(told, "asserts")) for told in described(line, here))
        memory.read(line)
    return tuple(sorted([*answered(sorted(found, key=_place)), *beside], key=_place))


def _by_draft(lines: Sequence[Line], speakers: dict[int, Draft]) -> Extras:
    """For every attribution the quoted sentences that carry it on."""
    found: Extras = {}
    for at, draft in speakers.items():
        found.setdefault(draft, []).append(lines[at])
    return found


def _of_sentence(
    document: Document, line: Line, drafts: list[Draft], further: Extras, memory: Memory
) -> list[Assertion]:
    """The assertions that begin in one sentence."""
    found: list[Assertion] = []
    for draft, source in zip(drafts, sources_of(document, line, drafts, memory), strict=True):
        more = further.get(draft, [])
        says_nothing = draft.kind in ("dissent", "silence") or draft.stance in NON_COMMITTAL
        if more or says_nothing or any(start < stop for start, stop in draft.content):
            main = _attributed(document, draft, source, more)
            found += [main, *(_carried_on(document, main, other) for other in more)]
    return found


def _in_own_voice(document: Document, line: Line, drafts: list[Draft], answer: str | None) -> list[Assertion]:
    """What the outlet says itself in a sentence, if anything; ``answer`` is what it answers to its own question."""
    own = () if answer == "" else checked(line, own_words(line, drafts))
    if not own:
        return []
    untrue = [Refutation(own, answer)] if answer else _untrue(line, own)
    passing = [] if untrue else [found for start, stop in own for found in storied(line, start, stop)]
    beside = [] if untrue else [Refutation((clause,), "asserts") for clause in told_in_passing(line, drafts)]
    news = untrue or [Refutation(own, "asserts")]
    return [_authored(document, line, told) for told in (*beside, *news, *passing[:1])]


def _untrue(line: Line, own: tuple[Range, ...]) -> list[Refutation]:
    """What the outlet calls untrue in its own words; what "it" stands for in a headline, where that is told."""
    told = rebutted(line, own) or contrary(line, own) or titled_hoax(line) or refutation(line, own)
    if told and not (_only_points(line, told) and line.sentence.role != "body"):
        return [told]
    further = [found for start, stop in own for found in hoaxes(line, start, stop)]
    fooled = next((found for start, stop in own if (found := tricked(line, start, stop))), None)
    finders = (overturned, unmasked, invented)
    turned = next((found for find in finders for start, stop in own if (found := find(line, start, stop))), None)
    return ([fooled] if fooled else []) or further or [one for one in (told or turned,) if one]


def _only_points(line: Line, told: Refutation) -> bool:
    """Whether what is called untrue is only pointed at: "it is a hoax"."""
    return sum(stop - start for start, stop in told.claim) == 1 and line.tags[told.claim[0][0]] == "X"


def _place(assertion: Assertion) -> tuple[int, int]:
    """Where an assertion begins."""
    spans = assertion.content.spans or (assertion.cue.spans if assertion.cue else ())
    return assertion.sentence.span.start, spans[0].start if spans else assertion.sentence.span.start


def _attributed(document: Document, draft: Draft, source: Source, more: list[Line]) -> Assertion:
    """The assertion that a draft makes."""
    line = draft.line
    here = part_of(line, draft.content, document.text)
    part = _with_more(here, more, document.text)
    event, speech = moments(line, here, _speaker(draft, source))
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
        certainty=draft.certainty if hedge == "certain" or draft.certainty == "unknown" else hedge,
        polarity="+" if draft.stance in NON_COMMITTAL else _turned(polarity(line, draft.content), draft.negated),
        event_time=event,
        speech_time=speech,
        quantities=quantities_of(line, here),
        names=names_of(line, here),
        withheld=draft.withheld,
    )


def _speaker(draft: Draft, source: Source) -> Range:
    """Where who speaks is named; a document is dated by its name: "a | 2014 | report said"."""
    return draft.source if draft.source and source.kind != "document" else (0, 0)


def _turned(sign: str, negated: bool) -> str:
    """The polarity under a negated cue: "does not support a ban"."""
    return {"+": "-", "-": "+"}[sign] if negated else sign


def _with_more(here: Part, more: list[Line], text: str) -> Part:
    """The content with the quoted sentences that carry it on."""
    if not more:
        return here
    spans = sorted([*here.spans, *(spoken(line) for line in more)])
    return Part(tuple(spans), " ".join(" ".join(text[span.start : span.stop].split()) for span in spans))


def _carried_on(document: Document, main: Assertion, line: Line) -> Assertion:
    """What a wholly quoted sentence says, by the speaker named elsewhere; its cue has no place of its own."""
    refuted = refutation(line, ((0, line.last),)) or rejoinder(line, ((0, line.last),))
    whole = refuted.claim if refuted else ((0, len(line.tokens)),)
    part = part_of(line, whole, document.text)
    event, _ = moments(line, part)
    source, cue = main.source, main.cue
    hedge = hedged(line, whole)
    return Assertion(
        id=_identity(document, part.text, "", source.name),
        document=document,
        sentence=line.sentence,
        source=Source(source.name, source.kind, (), source.parties, source.title, source.via),
        cue=Cue((), "", cue.lemma if cue else ""),
        content=part,
        stance=refuted.stance if refuted else "asserts",
        certainty=hedge,
        polarity=polarity(line, whole),
        event_time=event,
        speech_time=main.speech_time,
        quantities=quantities_of(line, part),
        names=names_of(line, part),
    )


def _authored(document: Document, line: Line, told: Refutation) -> Assertion:
    """What the outlet says itself in a sentence."""
    own = told.claim
    part = part_of(line, own, document.text)
    event, _ = moments(line, part)
    return Assertion(
        id=_identity(document, part.text, "", ""),
        document=document,
        sentence=line.sentence,
        source=author(document),
        cue=None,
        content=part,
        stance=told.stance,
        certainty="unknown" if told.stance == "asserts" and line.norm(line.last) == "?" else hedged(line, own),
        polarity=polarity(line, own),
        event_time=event,
        quantities=quantities_of(line, part),
        names=names_of(line, part),
    )


def _identity(document: Document, content: str, cue: str, source: str) -> str:
    """A short name that depends on what is said, not on where it stands."""
    return sha256("\x1f".join((document.id, content, cue, source)).encode()).hexdigest()[:12]

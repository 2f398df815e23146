"""What one source keeps to itself and another tells in the same sentence."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from contra.lexicon.load import words
from contra.model import FOR, NON_COMMITTAL, Assertion, Pair, Proposition, Reason, Sentence, Source

LEXICON = "align_contrasts"
WEIGHT = 2.5  # a turn of speech tells as much as a name and a deed in common


def contrast_pairs(propositions: Sequence[Proposition]) -> Iterator[Pair]:
    """Each silence with what somebody else tells against it: "the ministry would not say, but two aides said"."""
    for here in _by_sentence(propositions).values():
        told = [p for p in here if _tells(p.assertion)]
        for silence in (p for p in here if told and _keeps_silent(p.assertion)):
            claim = next((p for p in told if _against(p.assertion, silence.assertion) and _asked(p, silence)), None)
            if claim is not None:
                yield Pair(claim, silence, 1.0, WEIGHT, (Reason("word", "in one sentence"),), about="contrasts")


def _by_sentence(propositions: Iterable[Proposition]) -> dict[tuple[str, int], list[Proposition]]:
    """What is attributed, by its sentence."""
    found: dict[tuple[str, int], list[Proposition]] = defaultdict(list)
    for proposition in propositions:
        assertion = proposition.assertion
        if assertion.cue and assertion.cue.spans and not proposition.elsewhere:
            found[assertion.document.id, assertion.sentence.index].append(proposition)
    return found


def _tells(assertion: Assertion) -> bool:
    """Whether somebody is named who says, reports or confirms something."""
    cue = assertion.cue
    said = cue is not None and cue.lemma in words(LEXICON, "telling") and not cue.noun
    return said and assertion.stance in FOR and assertion.certainty != "unknown" and _named(assertion)


def _keeps_silent(assertion: Assertion) -> bool:
    """Whether somebody who is known keeps silent: not "other sources", nor nobody in "his name was not disclosed"."""
    kind, name = assertion.source.kind, assertion.source.name.lower()
    known = kind not in ("anonymous", "author") or (kind == "anonymous" and name.startswith("the "))
    return assertion.stance in NON_COMMITTAL and known


def _named(assertion: Assertion) -> bool:
    """Whether the source is told by more than a pronoun."""
    source, text = assertion.source, assertion.document.text
    told = " ".join(text[span.start : span.stop] for span in source.spans).lower()
    return source.kind != "author" and bool(told) and told not in words(LEXICON, "pronouns")


def _against(claim: Assertion, silence: Assertion) -> bool:
    """Whether the two are of different sources, and a turn of speech parts them or leads in the first."""
    one, other = sorted((claim, silence), key=_cue_start)
    if claim.content.spans[0].start in (span.start for span in silence.source.spans):
        return False  # it is the silence itself
    if any(span.start >= claim.content.spans[0].start for span in silence.source.spans) and one is silence:
        return False  # it is no more than told: "the ministry would not say, according to aides"
    return strangers(claim.source, silence.source) and _turns(claim.sentence, _cue_start(one), _source_start(other))


def _asked(claim: Proposition, silence: Proposition) -> bool:
    """Whether what is told may be what is kept back: not "the flat is his" beside "would not give the age of the man".

    A name or a pronoun may be anything that is kept back, a thing only what shares a word with it.
    """
    kept = silence.features.keys()
    thing = bool(claim.subject) and all(f[0] == "w" for f in claim.subject)
    return not (kept and thing and claim.features) or not kept.isdisjoint(claim.features) or _asks(silence)


def _asks(silence: Proposition) -> bool:
    """Whether it keeps back the answer to a question: "would not say | who bought it"."""
    return silence.assertion.content.text.lower().partition(" ")[0] in words(LEXICON, "questions")


def strangers(one: Source, other: Source) -> bool:
    """Whether two sources have no name and no party in common."""
    return one.name != other.name and set(one.parties).isdisjoint(other.parties)


def _turns(sentence: Sentence, first: int, second: int) -> bool:
    """Whether a turn opens the sentence, or what the second says."""
    turns = words(LEXICON, "turns")
    between = (t for t in sentence.tokens if first < t.start < second)
    return sentence.tokens[0].norm in turns - {"but", "however"} or any(t.norm in turns for t in between)


def _cue_start(assertion: Assertion) -> int:
    return assertion.cue.spans[0].start if assertion.cue and assertion.cue.spans else -1


def _source_start(assertion: Assertion) -> int:
    """Where its cue or source begins, whichever is later."""
    return max(_cue_start(assertion), *(span.start for span in assertion.source.spans))

"""Disputes that one sentence tells whole: an answer beside the claim that it answers, or that accounts differ."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from itertools import takewhile

from msgspec.structs import replace

from contra.align.contrasts import strangers
from contra.align.propositions import proposition
from contra.lexicon.load import words
from contra.model import (
    AGAINST,
    FOR,
    NON_COMMITTAL,
    Assertion,
    Cue,
    Pair,
    Part,
    Proposition,
    Reason,
    Sentence,
    Source,
    Span,
    Token,
)

LEXICON = "align_told"
WEIGHT = 1.0  # less than what two sentences share that tell claim and answer at length
OWN = 4  # words of what is taken back by which it is known
NEAR = 5  # words from the noun for what was put forward to what it was
LEAST = 2  # features from which a claim tells something


def told_pairs(propositions: Sequence[Proposition]) -> Iterator[Pair]:
    """Each denial, doubt or silence with what its own sentence tells as put forward by others.

    What is taken back, and a sentence that tells of a contradiction, stands on both sides.
    """
    for here in _by_sentence(propositions).values():
        for answer in here:
            claim = _claim(answer, here) if _answers(answer) else None
            if claim is not None:
                yield _pair(claim, answer)
        if tells_of_conflict(here[0].assertion.sentence):
            yield _pair(here[0], here[0])


def _pair(claim: Proposition, answer: Proposition) -> Pair:
    return Pair(claim, answer, 1.0, WEIGHT, (Reason("word", "in one sentence"),), about="told")


def _by_sentence(propositions: Iterable[Proposition]) -> dict[tuple[str, int], list[Proposition]]:
    """What is told, by its sentence."""
    found: dict[tuple[str, int], list[Proposition]] = defaultdict(list)
    for each in propositions:
        if not (each.elsewhere or each.through):
            found[each.assertion.document.id, each.assertion.sentence.index].append(each)
    return found


def _answers(answer: Proposition) -> bool:
    """Whether it denies or doubts what it tells, or somebody does not say whether it is so."""
    assertion = answer.assertion
    silent = assertion.stance in NON_COMMITTAL and assertion.source.kind != "author"
    return (silent or assertion.stance in AGAINST) and bool(assertion.content.spans)


def _claim(answer: Proposition, here: Sequence[Proposition]) -> Proposition | None:
    """What is put forward by another in the sentence, or else what the answer itself tells of it."""
    claims = [p for p in here if p.sign > 0 and p.assertion.stance in FOR and p.assertion.cue]
    nested = next((p for p in claims if _is_told_in(p.assertion, answer.assertion)), None)
    return nested or _put_about(answer) or (answer if _takes_back(answer.assertion) else None)


def _takes_back(assertion: Assertion) -> bool:
    """Whether the source takes back its own: "walked back | his remarks", "reversed | a decision"."""
    told = assertion.tokens[:OWN]
    if assertion.stance != "retracts" or assertion.source.kind == "author" or not told:
        return False
    own = told[0].norm in words(LEXICON, "own") or any(t.norm in words(LEXICON, "taken_back") for t in told)
    before = {t.norm for t in assertion.sentence.tokens if t.start < told[0].start}
    return own and before.isdisjoint(words(LEXICON, "never") | words(LEXICON, "open"))


def tells_of_conflict(sentence: Sentence) -> bool:
    """Whether it tells in so many words that accounts differ: "conflicting reports", "is at odds with what he said"."""
    norms = [t.norm for t in sentence.tokens]
    if not words(LEXICON, "never").isdisjoint(norms) or norms[0] in words(LEXICON, "open"):
        return False
    accounts = words(LEXICON, "accounts")
    near = (norms[i + 1 : i + 3] for i, norm in enumerate(norms) if norm in words(LEXICON, "conflicting"))
    if any(not accounts.isdisjoint(following) for following in near):
        return True
    told = f" {' '.join(norms)} "
    return any(f" {phrase} " in told for phrase in words(LEXICON, "at_odds")) and not accounts.isdisjoint(norms)


def _is_told_in(claim: Assertion, answer: Assertion) -> bool:
    """Whether it is told within what is answered: "denied | claims by witnesses that they shot him"."""
    spans, cue = answer.content.spans, claim.cue
    inside = all(any(span.contains(part) for span in spans) for part in claim.content.spans)
    first = answer.cue.spans[0].start if answer.cue and answer.cue.spans else spans[0].start
    told = cue is not None and any(first < part.start < spans[-1].stop for part in cue.spans)
    return inside and (told or _wrongly(claim)) and strangers(claim.source, answer.source)


def _wrongly(claim: Assertion) -> bool:
    """Whether the very words by which it is told call it untrue: "falsely | claimed"."""
    return claim.cue is not None and not words(LEXICON, "wrongly").isdisjoint(claim.cue.text.lower().split())


def _put_about(answer: Proposition) -> Proposition | None:
    """The claim that the answer tells with a noun for what was put forward: "rejected | suggestions that it would"."""
    assertion = answer.assertion
    tokens = assertion.sentence.tokens
    start = next((i for i, t in enumerate(tokens) if t.start >= assertion.content.spans[0].start), len(tokens))
    nouns = [i for i in range(max(0, start - NEAR), min(len(tokens), start + NEAR)) if _is_noun(tokens, i)]
    if not nouns:
        return None
    claim = proposition(_as_claim(assertion, tokens[nouns[0]], _after(tokens, nouns[0]) or 0))
    return claim if len(claim.features) >= LEAST and _tells_a_clause(claim) else None


def _is_noun(tokens: Sequence[Token], i: int) -> bool:
    """Whether a noun for what is put forward stands there, with what joins it to that: "reports | that", "of"."""
    return tokens[i].norm in words(LEXICON, "claims") and tokens[i].tag in "NX" and _after(tokens, i) is not None


def _after(tokens: Sequence[Token], noun: int) -> int | None:
    """Where begins what was put forward: "claims | that", "reports of", "a suggestion by Reed | that"."""
    following = takewhile(lambda t: t.tag not in ".V", tokens[noun + 1 : noun + 1 + NEAR])
    joints = ((t, t is tokens[noun + 1]) for t in following)
    return next((t.stop + 1 for t, next_to in joints if t.norm == "that" or (next_to and t.norm == "of")), None)


def _as_claim(answer: Assertion, noun: Token, start: int) -> Assertion:
    """What is answered, as put forward by nobody in particular."""
    spans = tuple(Span(max(s.start, start), s.stop) for s in answer.content.spans if s.stop > start)
    text = " ".join(" ".join(answer.document.text[s.start : s.stop] for s in spans).split())
    return replace(
        answer,
        id=sha256(f"{answer.id}\0{text}".encode()).hexdigest()[:12],
        source=Source(noun.text, "anonymous"),
        cue=Cue((Span(noun.start, noun.stop),), noun.text, noun.lemma, noun=True),
        content=Part(spans, text),
        stance="alleges",
        certainty="possible",
        withheld="",
        answers=None,
        answers_because="",
    )


def _tells_a_clause(claim: Proposition) -> bool:
    """Whether it tells that something is so: not "reports | of the accident"."""
    return bool(claim.predicates) and any(t.tag in "VDG" for t in claim.assertion.tokens)

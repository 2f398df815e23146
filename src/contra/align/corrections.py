"""Notes by which an outlet corrects its own article, each with what they correct."""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence

from contra.align.weights import Weights
from contra.lexicon.load import words
from contra.model import Document, Pair, Proposition, Reason, Token

LEXICON = "align_corrections"
OWN = frozenset({"its", "our", "that", "the", "this"})
NEAR = 6  # tokens from "this article" to the verb of telling
LEAD = 3  # sentences that tell what an article is about
GIVING_WAY = frozenset({"e:apologize", "e:relent"})
ENOUGH = 1.0  # weight that an update shares with what it takes back
NOTE = 60  # tokens of a sentence that are looked at
OPENING = 3  # tokens in which a note is named: "*", "[", "UPDATE"


def correction_pairs(propositions: Sequence[Proposition]) -> Iterator[Pair]:
    """What articles say that they told wrongly with what is so, and their lead with an update that denies it."""
    for own in _by_document(propositions).values():
        corrected = list(_corrections(own))
        yield from corrected
        yield from _updates(own, {pair.left.assertion.sentence.paragraph for pair in corrected})


def _by_document(propositions: Iterable[Proposition]) -> dict[Document, list[Proposition]]:
    found: dict[Document, list[Proposition]] = defaultdict(list)
    for proposition in propositions:
        if not proposition.elsewhere:
            found[proposition.assertion.document].append(proposition)
    return found


def _corrections(own: Sequence[Proposition]) -> Iterator[Pair]:
    """Each sentence that tells of an earlier version with what is told next."""
    seen: set[int] = set()
    for told in own:
        index = told.assertion.sentence.index
        if index in seen or not tells_of_earlier(told.assertion.sentence.tokens):
            continue
        seen.add(index)
        now = next((p for p in own if _follows(p, told)), None)
        if now is not None:
            yield Pair(told, now, 1.0, 0.0, (Reason("word", "correction"),), about="corrections")


def _follows(other: Proposition, told: Proposition) -> bool:
    """Whether it is told later in the sentence, or in the next one of the paragraph."""
    here, there = told.assertion.sentence, other.assertion.sentence
    if here.index == there.index:
        return _start(other) >= _stop(told)
    return there.index == here.index + 1 and there.paragraph == here.paragraph


def _start(proposition: Proposition) -> int:
    spans = proposition.assertion.content.spans
    return spans[0].start if spans else -1


def _stop(proposition: Proposition) -> int:
    spans = proposition.assertion.content.spans
    return spans[-1].stop if spans else proposition.assertion.sentence.span.stop


def tells_of_earlier(tokens: Sequence[Token]) -> bool:
    """Whether it tells what was told: "an earlier version of this article said", "this post wrongly said"."""
    articles = words(LEXICON, "articles")
    return any(
        token.text in articles and tokens[at].norm in OWN and _told(tokens, at)
        for at, token in enumerate(tokens[1:NOTE])
    )


def _told(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb of telling follows, of an earlier version or with "originally"; not "was reported by"."""
    after = [t.norm for t in tokens[at + 2 : at + 2 + NEAR]]
    verb = next((i for i, norm in enumerate(after) if norm in words(LEXICON, "told")), None)
    if verb is None or any(t.lemma == "be" for t in tokens[at + 2 : at + 2 + verb]):
        return False
    return _is_version(tokens, at) or not words(LEXICON, "formerly").isdisjoint(after[: verb + 1])


def _is_version(tokens: Sequence[Token], at: int) -> bool:
    """Whether "earlier version of" stands before."""
    before = [t.norm for t in tokens[max(at - 3, 0) : at]]
    return len(before) == 3 and before[0] in words(LEXICON, "earlier") and before[1] in words(LEXICON, "versions")


def _updates(own: Sequence[Proposition], corrected: Container[int]) -> Iterator[Pair]:
    """Each update in which something is not so with the claim of the lead that shares most with it."""
    notes = _notes(own)
    claims = _lead([p for p in own if p.assertion.sentence.paragraph not in notes and p.sign > 0])
    weights = Weights(own)
    for note in own:
        paragraph = note.assertion.sentence.paragraph
        if not claims or note.sign >= 0 or paragraph not in notes or paragraph in corrected or _stands_by(note):
            continue
        best = max(claims, key=lambda claim: _shared(claim, note, weights))
        evidence = _shared(best, note, weights)
        if evidence >= ENOUGH:
            yield Pair(best, note, 1.0, round(evidence, 3), (Reason("word", "update"),), about="corrections")


def _stands_by(note: Proposition) -> bool:
    """Whether somebody takes nothing back: "UPDATE: Reed isn't backing off his comments"."""
    return not note.predicates.isdisjoint(GIVING_WAY)


def _lead(claims: Sequence[Proposition]) -> list[Proposition]:
    """Those of the first sentences."""
    first = min((p.assertion.sentence.index for p in claims), default=0)
    return [p for p in claims if p.assertion.sentence.index < first + LEAD]


def _notes(own: Sequence[Proposition]) -> frozenset[int]:
    """The paragraphs that are named as added later."""
    return frozenset(p.assertion.sentence.paragraph for p in own if _opens_note(p))


def _opens_note(proposition: Proposition) -> bool:
    """Whether the sentence begins with the name of a note, behind a mark or none: "[UPDATE:"."""
    first = next((t for t in proposition.assertion.sentence.tokens[:OPENING] if t.tag != "."), None)
    return first is not None and first.norm in words(LEXICON, "added")


def _shared(one: Proposition, other: Proposition, weights: Weights) -> float:
    """The weight of what two propositions share."""
    return sum(
        min(one.features[f], other.features[f]) * weights[f] for f in one.features.keys() & other.features.keys()
    )

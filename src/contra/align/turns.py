"""What a source put forward at first, with its turn: "initially said he would sign it but backed off"."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from contra.align.retreats import tells_retreat
from contra.lexicon.load import words
from contra.model import NON_COMMITTAL, Assertion, Pair, Proposition, Reason, Token

LEXICON = "align_contrasts"
WEIGHT = 2.5
REACH = 3  # tokens from "At first" to who says it, and from "but" to the verb


def turn_pairs(propositions: Sequence[Proposition]) -> Iterator[Pair]:
    """Each first position with what tells, in its sentence or the next, that its holder left it."""
    told: dict[tuple[str, int], list[Proposition]] = defaultdict(list)
    for proposition in propositions:
        told[proposition.assertion.document.id, proposition.assertion.sentence.index].append(proposition)
    for (document, index), here in told.items():
        first = next((p for p in here if _put_forward_first(p.assertion)), None)
        if first is not None:
            turn = _turn_here(first, here) or _turn_after(first, told.get((document, index + 1), ()))
            if turn is not None:
                yield _pair(first, turn)
        owned = next((p for p in here if _owns_up(p.assertion)), None) or _retreat(here)
        if owned is not None:
            yield _pair(owned, owned)


def _pair(first: Proposition, turn: Proposition) -> Pair:
    """A first position with what tells of its end."""
    return Pair(first, turn, 1.0, WEIGHT, (Reason("word", "at first"),), about="corrections")


def _retreat(here: Sequence[Proposition]) -> Proposition | None:
    """What tells that somebody has left his position: "backtracked on her promise"."""
    tokens = here[0].assertion.sentence.tokens
    told = tells_retreat(tokens) or _in_spite(tokens)
    return next((p for p in here if not p.elsewhere), None) if told else None


def _in_spite(tokens: Sequence[Token]) -> bool:
    """Whether a sentence begins with what was put otherwise before: "After initially denying it, the mayor"."""
    return tokens[0].norm in ("after", "despite") and _puts_otherwise(tokens[1:])


def _owns_up(assertion: Assertion) -> bool:
    """Whether a source admits what it had put otherwise: "admitted that it had leaked, after first | saying | no"."""
    if assertion.stance != "confirms" or assertion.cue is None or not assertion.cue.spans:
        return False
    tokens = [t for t in assertion.sentence.tokens if t.start >= assertion.cue.spans[0].stop]
    return any(t.norm in ("after", "despite") and _puts_otherwise(tokens[at + 1 :]) for at, t in enumerate(tokens))


def _puts_otherwise(tokens: Sequence[Token]) -> bool:
    """Whether somebody has put it otherwise before: "initially | denying", "repeatedly | denying", "denying | it"."""
    at = next((i for i, t in enumerate(tokens[:REACH]) if t.norm in words(LEXICON, "putting")), -1)
    before, after = {t.norm for t in tokens[: max(at, 0)]}, [t.norm for t in tokens[at + 1 : at + 2]]
    earlier = not words(LEXICON, "early").isdisjoint(before)
    return at >= 0 and (earlier or (tokens[at].norm == "denying" and not words(LEXICON, "pronouns").isdisjoint(after)))


def _put_forward_first(assertion: Assertion) -> bool:
    """Whether a source says, supports or denies something initially."""
    cue, source = assertion.cue, assertion.source
    if cue is None or not cue.spans or source.kind == "author" or not _holds(assertion, cue.lemma):
        return False
    if not words(LEXICON, "first").isdisjoint(cue.text.lower().split()):
        return True
    return cue.text.lower().startswith("at first ") or _opens_with(assertion.sentence.tokens, ("at", "first"))


def _holds(assertion: Assertion, lemma: str) -> bool:
    """Whether it is a statement or a position; not what is thought, or what somebody would not do."""
    if assertion.stance in NON_COMMITTAL or assertion.stance == "suggests":
        return False
    return assertion.certainty != "unknown" or lemma in words(LEXICON, "positions")


def _opens_with(tokens: Sequence[Token], opening: tuple[str, ...]) -> bool:
    return tuple(token.norm for token in tokens[: len(opening)]) == opening


def _turn_here(first: Proposition, here: Sequence[Proposition]) -> Proposition | None:
    """What follows "but" in the sentence, where the same one goes on; else the sentence itself."""
    tokens = first.assertion.sentence.tokens
    at = next((i for i, t in enumerate(tokens) if t.norm == "but" and t.start > _cue_start(first)), len(tokens))
    if not _goes_on(tokens[at + 1 : at + 1 + REACH]):
        return None
    after = tokens[at].start
    return next((p for p in here if p.assertion.content.spans and p.assertion.content.spans[0].start > after), first)


def _turn_after(first: Proposition, following: Sequence[Proposition]) -> Proposition | None:
    """The next sentence, where it begins with "But" and a pronoun."""
    tokens = following[0].assertion.sentence.tokens if following else ()
    turned = (
        bool(tokens) and tokens[0].norm in ("but", "however") and _goes_on([t for t in tokens[1:4] if t.norm != ","])
    )
    same = turned and following[0].assertion.sentence.paragraph == first.assertion.sentence.paragraph
    return following[0] if same else None


def _goes_on(tokens: Sequence[Token]) -> bool:
    """Whether the one spoken of before goes on: "| later backed off", "| he backed off"; not "| was dragged out"."""
    told = [t for t in tokens if t.tag not in "R"]
    suffers = any(one.lemma == "be" and other.tag == "D" for one, other in pairwise(told))
    return bool(told) and not suffers and (told[0].tag in "VD" or told[0].norm in words(LEXICON, "pronouns"))


def _cue_start(proposition: Proposition) -> int:
    cue = proposition.assertion.cue
    return cue.spans[0].start if cue and cue.spans else -1

"""Recordings, pictures and papers that are genuine to one side, and doubted or left open by another."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain, product

from msgspec import Struct

from contra.align.articles import read_once
from contra.lexicon.load import table, words
from contra.model import FOR, Pair, Proposition, Reason, Sentence, Token

LEXICON = "align_genuineness"
COVER, EVIDENCE = 1.0, 2.0
NEAR = 2  # sentences before "it", in which the thing is named
POINTING = frozenset({"it", "its", "this"})
REAL = frozenset({"e:real", "w:real"})


class Judged(Struct, frozen=True, eq=False):
    """What is said of one thing: whether it is genuine, by whom."""

    told: Proposition
    kind: str  # of the thing: "video", "letter"

    @property
    def vouches(self) -> bool:
        """Whether it is said to be genuine."""
        return self.told.assertion.stance in FOR


def genuineness_pairs(propositions: Sequence[Proposition]) -> Iterator[Pair]:
    """Who vouches for a thing, with who doubts that it is genuine or will not say, each once an article."""
    judged = list(chain.from_iterable(read_once(propositions, _judged)))
    vouching = [one for one in judged if one.vouches]
    for one, other in product(vouching, (each for each in judged if not each.vouches)):
        if one.kind == other.kind and one.told.assertion.sentence is not other.told.assertion.sentence:
            reasons = (Reason("word", one.kind), Reason("event", "genuine"))
            yield Pair(one.told, other.told, COVER, EVIDENCE, reasons, about="genuineness")


def _judged(propositions: Sequence[Proposition]) -> tuple[Judged, ...]:
    """What each source in an article first says of each thing."""
    found: dict[tuple[str, str], Judged] = {}
    sentences = {p.assertion.sentence.index: p.assertion.sentence for p in propositions}
    for proposition in filter(_weighs, propositions):
        kind = _kind(proposition.assertion.tokens, _before(sentences, proposition.assertion.sentence))
        if kind:
            found.setdefault((kind, proposition.assertion.source.name), Judged(proposition, kind))
    return tuple(found.values())


def _weighs(proposition: Proposition) -> bool:
    """Whether it says, doubts or leaves open that something is genuine, and nothing else."""
    stance = proposition.assertion.stance
    if proposition.matter or proposition.elsewhere or proposition.modal or proposition.negated:
        return False
    if stance in FOR:
        vouched = not REAL.isdisjoint(proposition.predicates) or (stance == "confirms" and _names_quality(proposition))
        return vouched and not proposition.open
    return not REAL.isdisjoint(proposition.predicates) or _names_quality(proposition)


def _names_quality(proposition: Proposition) -> bool:
    """Whether it is about "the authenticity of the video"."""
    return any(t.lemma in words(LEXICON, "qualities") for t in proposition.assertion.tokens)


# ── what is judged ──────────────────────────────────────────────────────────────────────────────


def _before(sentences: dict[int, Sentence], sentence: Sentence) -> list[Sentence]:
    """The sentence and those right before it that say something, nearest first."""
    places = range(sentence.index, sentence.index - NEAR - 1, -1)
    return [sentences[i] for i in places if i in sentences]


def _kind(tokens: Sequence[Token], before: Iterable[Sentence]) -> str:
    """The kind of the one thing that is judged; "" where it is none of those that may be forged, or many."""
    own = [t for t in tokens if t.lemma in _kinds()]
    if own:
        return _kinds()[own[0].lemma] if _is_one(own[0]) else ""
    if not any(t.norm in POINTING for t in tokens):
        return ""
    named = (t for sentence in before for t in sentence.tokens if t.lemma in _kinds())
    first = next(named, None)
    return _kinds()[first.lemma] if first is not None and _is_one(first) else ""


def _is_one(token: Token) -> bool:
    """Whether one thing is named, not many: "the | videos"."""
    return token.tag in "NJ" and token.norm in (token.lemma, "footage")


@cache
def _kinds() -> dict[str, str]:
    """The kind of each thing that may be forged, by its word."""
    kinds = table(LEXICON)["kinds"]
    return {word: kind for kind, members in kinds.items() for word in members}

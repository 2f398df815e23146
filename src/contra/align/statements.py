"""Sentences read for their clauses, with what each of their words may be known by on another side."""

from collections.abc import Iterable, Sequence
from functools import cache, cached_property

from msgspec import Struct

from contra.align.alike import one_of
from contra.align.features import word_key
from contra.align.frames import Frame, frames
from contra.align.groups import Nouns
from contra.lexicon.deeds import classes_of
from contra.lexicon.load import words
from contra.lexicon.opposites import sides_of
from contra.model import Assertion, Sentence, Span, Token

CONTENT = frozenset("NPVGDJ#?")
LINKING = frozenset({"be", "become", "remain", "get", "have", "make", "report", "post", "take"})
SAYING = ("say", "tell", "reply", "voice", "report", "believe", "know", "suggest", "show")
OPENING = frozenset("([\"'“‘")

Keys = frozenset[str]
NOTHING: Keys = frozenset()  # one for all words of the grammar


class Read(Struct, frozen=True, eq=False, dict=True):
    """A sentence read once for all that is told in it."""

    sentence: Sentence

    @cached_property
    def keys(self) -> tuple[Keys, ...]:
        """For each word by what it is known: ``n:`` names, ``e:`` deeds, ``w:`` words."""
        named = _named(self.sentence)
        return tuple(_keys(named.get(token.start, NOTHING), token) for token in self.sentence.tokens)

    @cached_property
    def frames(self) -> tuple[Frame, ...]:
        """Its clauses."""
        return frames(self.sentence)

    @cached_property
    def all(self) -> Keys:
        """All that it tells."""
        return frozenset().union(*self.keys)

    @cached_property
    def weighing(self) -> tuple[int, ...]:
        """The places of its words that weigh."""
        light = words("align_opposites", "light")
        told = ((i, t) for i, t in enumerate(self.sentence.tokens) if t.tag in CONTENT and t.norm[:1].isalnum())
        return tuple(i for i, token in told if token.lemma not in light and token.norm not in light)


class Statement(Struct, frozen=True, eq=False, dict=True):
    """What is told in a sentence, or in a part of it."""

    read: Read
    told: tuple[Span, ...]  # where it stands, without the words that attribute it

    @cached_property
    def keys(self) -> tuple[Keys, ...]:
        """By what each word of the sentence is known."""
        return self.read.keys

    @property
    def sentence(self) -> Sentence:
        """The sentence in which it is told."""
        return self.read.sentence

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The words and marks of the sentence."""
        return self.read.sentence.tokens

    @cached_property
    def frames(self) -> tuple[Frame, ...]:
        """The clauses of the sentence."""
        return self.read.frames

    @cached_property
    def all(self) -> Keys:
        """All that the sentence tells."""
        return self.read.all

    @cached_property
    def content(self) -> tuple[int, ...]:
        """The places of the words that weigh."""
        return tuple(i for i in self.read.weighing if self._holds(i))

    @cached_property
    def main(self) -> Frame | None:
        """The first clause that is told as a fact; not that by which it is told: "police | said" """
        told = (f for f in self.frames if f.verbs.finite and not f.open and self._holds(f.verbs.main))
        return next((f for f in told if not self._reports(f)), None)

    @cached_property
    def denials(self) -> list[Frame]:
        """The other clauses that tell as a fact that something is not so: "freed, but | no ransom was paid"."""
        told = (f for f in self.frames if f.negated and f.verbs.finite and not f.open and self._holds(f.verbs.main))
        return [f for f in told if f is not self.main and not self._reports(f)]

    def _holds(self, i: int) -> bool:
        """Whether a word stands in what is told."""
        return any(span.start <= self.tokens[i].start < span.stop for span in self.told)

    def _reports(self, frame: Frame) -> bool:
        """Whether a clause only tells that something is said."""
        phrased = predicates(self, frame)
        return self.tokens[frame.verbs.main].lemma in words("align_stopwords", "words") and not sides(phrased)

    def of(self, groups: Iterable[Nouns]) -> Keys:
        """By what the words of some groups are known."""
        return frozenset().union(*(self.keys[i] for n in groups for i in range(n.start, n.stop)))

    def weighing(self, groups: Iterable[Nouns]) -> list[int]:
        """The places of the words of some groups that weigh."""
        return [i for n in groups for i in range(n.start, n.stop) if i in self.read.weighing]

    def named(self, places: Iterable[int]) -> list[int]:
        """Those of the places that belong to names."""
        return [i for i in places if any(key[0] == "n" for key in self.keys[i])]

    def share(self, places: Sequence[int], told: Keys) -> float:
        """How much of the words at these places is told on the other side."""
        keys = self.keys
        return [keys[i].isdisjoint(told) for i in places].count(False) / len(places) if places else 1.0


def statement(assertion: Assertion) -> Statement:
    """What an assertion tells in its sentence; kept on its document, so that it is read once."""
    kept = vars(assertion.document).setdefault("statements", {})
    told = assertion.content.spans if _only_says(assertion) else (assertion.sentence.span,)
    place = (assertion.sentence.index, told)
    if place not in kept:
        read = kept.setdefault(assertion.sentence.index, Read(assertion.sentence))
        kept[place] = Statement(read, told)
    found: Statement = kept[place]
    return found


def _only_says(assertion: Assertion) -> bool:
    """Whether the words that attribute tell no deed: "said", but not "rejected"."""
    return assertion.cue is not None and assertion.cue.lemma in _saying()


@cache
def _saying() -> frozenset[str]:
    """The verbs that tell no more than that something is said or thought."""
    return frozenset().union(*(words("extract_verbs", f"{kind}.verbs") for kind in SAYING))


def _named(sentence: Sentence) -> dict[int, Keys]:
    """By what the words of names are known, by where they start."""
    found: dict[int, Keys] = {}
    for name in sentence.names:
        keys = {f"n:{name.key}"} | ({f"n:{name.key.rpartition(' ')[2]}"} if name.kind == "person" else NOTHING)
        for token in sentence.tokens:
            if name.span.start <= token.start < name.span.stop:
                found[token.start] = found.get(token.start, NOTHING) | keys
    return found


def _keys(named: Keys, token: Token) -> Keys:
    """By what a word is known: its spelling, its name, its deeds, its class."""
    if token.tag not in CONTENT:
        return NOTHING
    word = _of_word(token.norm, token.lemma, token.tag)
    return one_of(word | named) if named else word


@cache
def _of_word(norm: str, lemma: str, tag: str) -> Keys:
    return frozenset((f"s:{norm}", f"w:{word_key(lemma)}", *(f"e:{deed}" for deed in classes_of(lemma, tag))))


def predicates(told: Statement, frame: Frame) -> frozenset[str]:
    """The lemmas that tell what is done: the verb with what follows it, and what a linking verb carries."""
    tokens, verbs = told.tokens, frame.verbs
    lemma = tokens[verbs.main].lemma
    after = [t for t in tokens[verbs.stop : verbs.stop + 3] if t.norm not in OPENING]
    forms = {lemma, tokens[verbs.main].norm}
    found = {*forms, *(f"{form} {t.norm}" for form in forms for t in after[:1])}
    if lemma in LINKING and not verbs.passive:
        carried = [*(t for n in frame.target[-1:] for t in tokens[n.start : n.stop]), *after]
        found |= {t.lemma for t in carried if t.tag in "NJDG"}
    return frozenset(found)


def sides(lemmas: Iterable[str]) -> frozenset[str]:
    """The classes of some lemmas; those of a phrase stand before those of its verb."""
    lemmas = tuple(lemmas)
    phrases = frozenset().union(*(sides_of(lemma) for lemma in lemmas if " " in lemma))
    return phrases or frozenset().union(*(sides_of(lemma) for lemma in lemmas))

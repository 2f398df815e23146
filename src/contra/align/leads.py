"""Headlines against the text below them: another outcome, another figure, what may be only, what is ruled out."""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain

from msgspec import Struct

from contra.align.articles import read_once
from contra.align.belied import belied
from contra.align.features import DEED, NAME
from contra.align.opposed import Telling, opposed
from contra.align.outcomes import object_of
from contra.align.statements import Statement, statement
from contra.lexicon.load import words
from contra.model import FOR, Assertion, Clash, Pair, Proposition, Quantity, Reason, Token
from contra.quantities import comparable

LEXICON = "align_leads"
SHORTEST = 5  # letters of a word that a longer one may be made of: "terror", "terrorism"
TWO = 2
NEAR = 4  # words from "may" to the verb
ALL = 0.99


class Text(Struct, frozen=True, eq=False):
    """An article's headline, and the propositions of its text by sentence."""

    headline: Proposition
    body: list[Proposition]

    @property
    def sentences(self) -> list[Proposition]:
        """One proposition of each sentence."""
        first: dict[int, Proposition] = {}
        for proposition in self.body:
            first.setdefault(proposition.assertion.sentence.index, proposition)
        return list(first.values())


def lead_pairs(propositions: Sequence[Proposition]) -> Iterator[Pair]:
    """Each headline with what in its own text differs most plainly, in text order."""
    return chain.from_iterable(read_once(propositions, _read))


def _read(said: Sequence[Proposition]) -> tuple[Pair, ...]:
    text = _text(said)
    if text is None:
        return ()
    return next(((pair,) for reading in READINGS if (pair := reading(text))), ())


def _text(said: Sequence[Proposition]) -> Text | None:
    """The article, where its headline tells something as a fact of its own."""
    heads = [p for p in said if p.assertion.sentence.index == 0 and p.assertion.sentence.role != "body"]
    body = [p for p in said if p.assertion.sentence.role == "body"]
    if len(heads) != 1 or not body or not _flat(heads[0]):
        return None
    return Text(heads[0], body)


def _flat(headline: Proposition) -> bool:
    """Whether it leaves nothing open and is no report of what others say: not "Plot feared", "Reed accused"."""
    assertion = headline.assertion
    tokens = assertion.sentence.tokens
    plain = assertion.cue is None and assertion.stance in FOR and headline.sign > 0 and not headline.modal
    return plain and not any(_leaves_open(tokens, i) or tokens[i].norm in "?:\"'“‘" for i in range(len(tokens)))


def _leaves_open(tokens: Sequence[Token], i: int) -> bool:
    """Whether a word leaves it open, or says who says so: "feared", "called a liar"; not "called | off"."""
    if tokens[i].lemma == "call" and [t.norm for t in tokens[i + 1 : i + 2]] == ["off"]:
        return False
    return not words(LEXICON, "reserved").isdisjoint((tokens[i].norm, tokens[i].lemma))


def _other_outcome(text: Text) -> Pair | None:
    """The sentence by which it went another way: killed, but recovering in hospital."""
    head = statement(text.headline.assertion)
    statements = [statement(p.assertion) for p in text.sentences]
    whole = frozenset().union(*(each.all for each in statements))
    for proposition, each in zip(text.sentences, statements, strict=True):
        here = Telling(head, lambda: whole, lambda: [head], about_it=True)
        if opposed(here, Telling(each, lambda: whole, lambda: statements, about_it=True)):
            return _pair(text, proposition)
    return None


def _other_figure(text: Text) -> Pair | None:
    """The first figure of the same that none of the text's bears out."""
    told = [(p, q) for p in text.sentences for q in p.assertion.sentence.quantities]
    for figure in text.headline.assertion.sentence.quantities:
        rivals = [(p, q) for p, q in told if comparable(figure, q)]
        if rivals and all(figure.disjoint(q) for _, q in rivals) and not _adds_up(figure, [q for _, q in rivals]):
            return _pair(text, rivals[0][0])
    return None


def _adds_up(figure: Quantity, parts: Sequence[Quantity]) -> bool:
    """Whether it may be the sum of the text's: "three killed", "two officers and a passer-by"."""
    known = [part.low or 0.0 for part in parts]
    return len(parts) > 1 and max(known) < (figure.low or figure.high or 0.0) <= sum(known)


def _only_possible(text: Text) -> Pair | None:
    """The sentence that says of what the headline tells that it may come, where none tells it flatly."""
    head = statement(text.headline.assertion)
    frame = next((f for f in head.frames if f.verbs.finite and not f.open and not f.negated), None)
    done_to = None if frame is None else object_of(head.tokens, frame)
    if frame is None or done_to is None:
        return None
    about = head.weighing((*frame.doers, done_to))
    verb = head.tokens[frame.verbs.main].lemma
    told = [(p, _sharing(head, about, statement(p.assertion), verb)) for p in text.sentences]
    if len(about) < TWO or not any(open_ for _, open_ in told if open_) or any(open_ is False for _, open_ in told):
        return None
    proposition = next(p for p, open_ in told if open_)
    return _pair(text, proposition, "overstated")


def _sharing(head: Statement, about: list[int], each: Statement, verb: str) -> bool | None:
    """Whether a sentence about the same leaves it open; None for a sentence about something else."""
    at = next((i for i, t in enumerate(each.tokens) if t.lemma == verb), None)
    if head.share(about, each.all) < ALL or at is None:
        return None
    return any(t.norm in words(LEXICON, "possible") for t in each.tokens[max(at - NEAR, 0) : at])


def _ruled_out(text: Text) -> Pair | None:
    """The denial of something that the headline tells in as many words: "Terror attack", "ruled out terrorism"."""
    tokens = text.headline.assertion.sentence.tokens
    for proposition in text.body:
        assertion = proposition.assertion
        cue = assertion.cue.lemma if assertion.cue else ""
        if cue in words(LEXICON, "ruling_out"):
            denied = _first_noun(assertion)
            if any(_akin(denied, t.lemma) for t in tokens):
                return _pair(text, proposition)
    return None


def _denied(text: Text) -> Pair | None:
    """The sentence that says that what the headline tells is not so: "Reed resigns", "he will not resign"."""
    at = belied(statement(text.headline.assertion), [statement(p.assertion) for p in text.sentences])
    return None if at is None else _pair(text, text.sentences[at])


def _first_noun(assertion: Assertion) -> str:
    """The first noun of what is said."""
    return next((t.lemma for t in assertion.tokens if t.tag in "NPG"), "")


def _akin(one: str, other: str) -> bool:
    """Whether two words are the same, or one is made of the other."""
    short, long = sorted((one, other), key=len)
    return bool(short) and (short == long or (len(short) >= SHORTEST and long.startswith(short)))


def _pair(text: Text, right: Proposition, kind: str = "headline") -> Pair:
    """The headline with what differs, or with what only may be ("overstated")."""
    reasons = (Reason("word", "headline"),)
    return Pair(text.headline, right, 1.0, NAME + DEED, reasons, about="leads", clash=Clash(kind, 0, 0))


READINGS: tuple[Callable[[Text], Pair | None], ...] = (
    _other_outcome,
    _other_figure,
    _only_possible,
    _ruled_out,
    _denied,
)

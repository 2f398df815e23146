"""Assertions to propositions: one for every sentence that an assertion's content touches."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from itertools import chain, pairwise

from msgspec.structs import replace

from contra.align.alike import one_of
from contra.align.arguments import (
    agent_tokens,
    doers,
    head_phrase,
    keys_of,
    object_features,
    of_nobody,
    patient_tokens,
    subject_features,
    within,
)
from contra.align.asides import aside_tokens
from contra.align.breaths import breaths
from contra.align.clauses import Clause, main_clause
from contra.align.complements import complement, names_only
from contra.align.features import figure_features, name_features, word_features, word_weight
from contra.align.framing import past_frame
from contra.align.inversion import lowered, refocused, straightened, uncleft
from contra.align.limits import contrary_to_fact, is_limited
from contra.align.negating import negations, ranks
from contra.align.predicates import attitude, main_predicates, modal_of
from contra.align.privatives import plainly_negated
from contra.align.referents import with_referents
from contra.align.selves import speaking_doers, unnamed
from contra.align.whereabouts import destinations, sites
from contra.lexicon.load import words
from contra.model import AGAINST, FOR, NON_COMMITTAL, Assertion, Part, Proposition, Reading, Sentence, Span, Token

FULL_STOPS = ".!?"
UNTRUTHS = frozenset({"e:fake"})
NOTHING: frozenset[str] = frozenset()
ACCUSING = frozenset({"absolve", "accuse", "acquit", "charge", "clear", "exculpate", "exonerate", "vindicate"})


def propositions(reading: Reading) -> tuple[Proposition, ...]:
    """Everything that the assertions of one document say, sentence by sentence."""
    sentences = reading.sentences
    found = list(with_referents((p for a in reading.assertions for p in _of_assertion(a, sentences)), sentences))
    told = [a for a in reading.assertions if a.cue]
    cues, answers = _cues(told), _cues(a for a in told if a.stance in AGAINST | NON_COMMITTAL)
    return tuple(
        replace(p, relays=_holds(p.assertion, answers), cites=True) if _holds(p.assertion, cues) else p for p in found
    )


def _cues(assertions: Iterable[Assertion]) -> dict[int, list[Span]]:
    """Where each sentence, by index, attributes."""
    cues: dict[int, list[Span]] = defaultdict(list)
    for assertion in assertions:
        if assertion.cue:
            cues[assertion.sentence.index] += assertion.cue.spans
    return cues


def _holds(assertion: Assertion, cues: dict[int, list[Span]]) -> bool:
    """Whether a cue is told in it: "the mayor, who | disputed | the figures, was heard"."""
    here = cues.get(assertion.sentence.index, ())
    return any(span.overlaps(cue) for cue in here for span in assertion.content.spans)


def _of_assertion(assertion: Assertion, sentences: Sequence[Sentence]) -> Iterator[Proposition]:
    for piece in _spread(assertion, sentences):
        yield proposition(piece) if piece.answers is None else _answering(piece, sentences)


def _denies_something(tokens: Sequence[Token]) -> bool:
    """Whether some clause is negated: "he resigned, since nobody trusted him"."""
    told = _before_afterthought(tokens)
    unfulfilled = not words("align_negation", "verbs").isdisjoint([t.lemma for t in told])
    undone = any(one.norm == "without" and other.tag == "G" for one, other in pairwise(told))
    return unfulfilled or undone or bool(negations(told))


def _before_afterthought(tokens: Sequence[Token]) -> Sequence[Token]:
    """What is told without where or when it is not so: "is a teacher, | but not in Lorne |"."""
    at = next((i for i, (one, two) in enumerate(pairwise(tokens)) if (one.norm, two.norm) == ("but", "not")), None)
    return tokens if at is None or any(t.tag in "VMD" for t in tokens[at:]) else tokens[:at]


def _answering(piece: Assertion, sentences: Sequence[Sentence]) -> Proposition:
    """A denial or silence with the features of what it answers."""
    answered = piece.answers
    assert answered is not None
    meant = proposition(next(_spread(answered, sentences)))
    return replace(
        meant,
        assertion=piece,
        through=answered,
        negated=meant.negated,
    )


def _spread(assertion: Assertion, sentences: Sequence[Sentence]) -> Iterator[Assertion]:
    """The assertion, one for each sentence into which its content runs, cut also where a quotation holds full stops."""
    if not assertion.content.spans:  # "declined to comment"
        yield assertion
    for sentence in sentences[assertion.sentence.index :]:
        spans = tuple(_clipped(assertion.content.spans, sentence.span))
        if not spans and sentence is not assertion.sentence:
            return
        for piece in _statements(sentence, spans, "," if assertion.withheld else FULL_STOPS):
            yield from (_continued(assertion, sentence, part) for part in _breaths(assertion, sentence, piece))
            if assertion.stance not in FOR:  # '"It is false. | We never met," she said': the rest is told by itself
                return


def _statements(sentence: Sentence, spans: tuple[Span, ...], marks: str) -> Iterator[tuple[Span, ...]]:
    """The spans, parted at the marks inside them: "It is false. | We never met." """
    if not spans:
        return
    stops = [t.stop for t in sentence.tokens if t.norm in marks and any(s.start <= t.start < s.stop - 2 for s in spans)]
    edges = [spans[0].start, *stops, spans[-1].stop]
    for start, stop in pairwise(edges):
        piece = tuple(_clipped(spans, Span(start, stop)))
        if piece:
            yield piece


def _breaths(assertion: Assertion, sentence: Sentence, piece: tuple[Span, ...]) -> Iterator[tuple[Span, ...]]:
    """The clauses of what is put forward that have opposite signs, each by itself."""
    clauses = breaths(within(sentence.tokens, piece)) if assertion.stance in FOR else ()
    yield from [tuple(chain.from_iterable(_clipped(piece, s) for s in spans)) for spans in clauses] or [piece]


def _clipped(spans: Iterable[Span], frame: Span) -> Iterator[Span]:
    for span in spans:
        if span.overlaps(frame):
            yield Span(max(span.start, frame.start), min(span.stop, frame.stop))


def _continued(assertion: Assertion, sentence: Sentence, spans: tuple[Span, ...]) -> Assertion:
    if spans == assertion.content.spans:
        return assertion
    text = " ".join(assertion.document.text[s.start : s.stop] for s in spans)
    return replace(
        assertion,
        id=sha256(f"{assertion.id}\0{text}".encode()).hexdigest()[:12],
        sentence=sentence,
        content=Part(spans, text),
        names=tuple(n for n in sentence.names if _inside(n.span, spans)),
        quantities=tuple(q for q in sentence.quantities if _inside(q.span, spans)),
    )


def _inside(span: Span, spans: Iterable[Span]) -> bool:
    return any(s.start <= span.start < s.stop for s in spans)


def proposition(assertion: Assertion) -> Proposition:
    spans = assertion.content.spans
    tokens = plainly_negated(uncleft(refocused(straightened(past_frame(_opined(assertion))))))
    names = [n for n in assertion.sentence.names if _inside(n.span, spans)]
    taken = [n.span for n in names] + [t.span for t in assertion.sentence.times]
    named = {t.start for span in taken for t in within(tokens, (span,))}
    plain = [t for t in tokens if t.start not in named]
    figures = figure_features(q for q in assertion.sentence.quantities if _inside(q.span, spans))
    accused = keys_of(doers(names, tokens), head_phrase(tokens)) if _accuses(assertion) else NOTHING
    if accused:
        tokens = _charged(tokens)
    clause = main_clause(tokens)
    predicates = main_predicates(tokens, clause) - _untruth(assertion)
    itself = NOTHING if accused else speaking_doers(assertion, tokens, clause)
    speaker = NOTHING if itself else unnamed(assertion, tokens, clause)
    told = name_features(names) | _as_deeds(word_features(plain), predicates) | figures
    return Proposition(
        assertion=assertion,
        features={f: w for f, w in (_of_speaker(speaker, tokens) | told).items() if f not in _untruth(assertion)},
        behind=one_of(
            (itself if assertion.stance in FOR else NOTHING).union(
                *(n.stands_for for n in names), _parties(assertion, tokens), _beside(assertion)
            )
        ),
        agent=one_of(keys_of(doers(names, tokens), agent_tokens(tokens, clause)) | itself | accused),
        patient=one_of(keys_of(names, patient_tokens(tokens, clause))),
        subject=one_of(
            NOTHING if itself else subject_features(tokens, clause, names) or speaker or _absent(clause, predicates)
        ),
        object=one_of(object_features(tokens, clause, names)),
        predicates=one_of(predicates),
        suffers=clause is not None and clause.passive,
        negated=_negated(assertion, clause),
        complement=one_of(complement(tokens, clause, names)),
        names_only=names_only(tokens, clause),
        nobody=clause is not None and of_nobody(tokens, clause),
        limited=clause is not None and clause.negated and _is_limited(assertion, tokens, clause),
        mixed=not (clause and clause.negated) and _denies_something(tokens),
        open=not words("align_clauses", "open").isdisjoint([t.norm for t in tokens]) or ranks(tokens),
        modal=modal_of(tokens, clause),
        attitude=attitude(tokens, clause),
        destinations=one_of(destinations(tokens, names)),
        sites=one_of(sites(tokens, clause, names)),
        aside=one_of(_aside(assertion, tokens, plain, -1 if clause is None else clause.start)),
    )


def _is_limited(assertion: Assertion, tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether it is negated for a time, in degree, or under a condition only."""
    return is_limited(tokens, clause) or contrary_to_fact(tokens, clause, assertion.sentence.tokens)


def _opined(assertion: Assertion) -> Sequence[Token]:
    """What is said, with its negation in its own clause; who doubts it is read as one who says that it is so."""
    tokens = within(assertion.sentence.tokens, assertion.content.spans)
    return lowered(tokens) if assertion.stance in FOR else tokens


def _absent(clause: Clause | None, predicates: frozenset[str]) -> frozenset[str]:
    """The deed of which there is none, where no verb says so: "no | damage | after the quake"."""
    return predicates if clause is None else NOTHING


def _of_speaker(speaker: frozenset[str], tokens: Sequence[Token]) -> dict[str, float]:
    """The noun by which one is called who is quoted of himself, as a feature: '"I go," | the judge | said'."""
    if not any(t.norm in ("i", "we") for t in tokens):
        return {}
    return {f: weight for f in sorted(speaker) if f[0] == "w" and (weight := word_weight(f[2:]))}


def _aside(assertion: Assertion, tokens: Sequence[Token], plain: Sequence[Token], verb: int) -> frozenset[str]:
    """The features of words that stand nowhere but in asides."""
    passing = {t.start for t in aside_tokens(assertion, tokens, verb)}
    if not passing:
        return frozenset()
    told = word_features([t for t in plain if t.start not in passing])
    return frozenset(word_features([t for t in plain if t.start in passing]).keys() - told.keys())


def _untruth(assertion: Assertion) -> frozenset[str]:
    """The untruth that an outlet's own verdict names, which is nothing that it tells: "the | bogus | report"."""
    return UNTRUTHS if assertion.stance == "denies" and assertion.cue is None else NOTHING


def _as_deeds(features: dict[str, float], predicates: frozenset[str]) -> dict[str, float]:
    """The features, with the main deed as a deed where it is only planned: "has no plans to | close | it"."""
    return {f"e:{f[2:]}" if f[0] == "i" and f"e:{f[2:]}" in predicates else f: w for f, w in features.items()}


def _parties(assertion: Assertion, tokens: Sequence[Token]) -> tuple[str, ...]:
    """The source, where it may speak of itself: "denied faking it", "said that he fell", "declined to comment"."""
    if assertion.cue is None:
        return ()
    answers = assertion.stance in AGAINST or assertion.stance in NON_COMMITTAL
    of_itself = any(t.norm in words("align_self", "pronouns") for t in tokens)
    return assertion.source.parties[:1] if answers or of_itself else ()


def _negated(assertion: Assertion, clause: Clause | None) -> bool:
    """Whether the content is put as not being so; a silence takes no side."""
    if assertion.stance in NON_COMMITTAL:
        return False
    if clause is None or not (clause.finite or clause.negated) or _by_cue(assertion):
        return assertion.polarity == "-"
    return clause.negated


def _by_cue(assertion: Assertion) -> bool:
    """Whether the words that attribute negate: "has not announced any plans"."""
    cue = assertion.cue.text.lower().split() if assertion.cue else []
    return any(word in words("align_negation", "adverbs") or word.endswith(("n't", "n’t")) for word in cue)


def _beside(assertion: Assertion) -> tuple[str, ...]:
    """The names beside a refuted claim in its sentence: "Ana Ruiz dead? Another | death | hoax"."""
    if assertion.stance != "denies":
        return ()
    named = [n for n in assertion.sentence.names if not _inside(n.span, assertion.source.spans)]
    return tuple(key for n in named for key in (n.key, n.key.rpartition(" ")[2]))


def _accuses(assertion: Assertion) -> bool:
    """Whether the content begins with the one who is accused: "accused | Ruritania of shelling the town"."""
    if assertion.cue is None:
        return False
    suspected = assertion.cue.lemma == "suspect" and " of " in assertion.content.text
    return suspected or assertion.cue.lemma in ACCUSING


def _charged(tokens: Sequence[Token]) -> Sequence[Token]:
    """The deed of which somebody is accused: "Ruritania of | shelling the town"; all, where no deed is told so."""
    at = next((i for i, t in enumerate(tokens[:-1]) if t.norm in ("of", "with") and tokens[i + 1].tag == "G"), None)
    return tokens if at is None else tokens[at + 1 :]

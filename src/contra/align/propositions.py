"""Assertions to propositions: one for every sentence that an assertion's content touches."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from itertools import pairwise, takewhile

from msgspec.structs import replace

from contra.align.asides import aside_tokens
from contra.align.clauses import Clause, is_intended, is_limited, main_clause, negates
from contra.align.complements import complement, names_only
from contra.align.features import figure_features, name_features, predicate_features, word_features
from contra.align.framing import past_frame
from contra.align.involvement import involvement
from contra.lexicon.deeds import attitude_of
from contra.lexicon.load import words
from contra.lexicon.phrases import phrase_at
from contra.model import AGAINST, FOR, NON_COMMITTAL, Assertion, Name, Part, Proposition, Reading, Sentence, Span, Token

FULL_STOPS = ".!?"
PREPOSITIONS_OF_GOAL = frozenset({"at", "in", "into", "on", "onto", "to", "toward", "towards"})
PREPOSITIONS_OF_PLACE = frozenset({"at", "in", "near", "outside"})
UNTRUTH = "e:fake"
BODIES = frozenset({"document", "named_institution", "outlet"})
SAYING = frozenset({"e:say"})
AUXILIARIES = frozenset({"be", "have"})
GUESSING = frozenset({"may", "might", "must"})
ACCUSING = frozenset({"accuse", "charge"})
REACH = 5  # tokens after a light verb in which its noun is sought


def propositions(reading: Reading) -> tuple[Proposition, ...]:
    """Everything that the assertions of one document say, sentence by sentence."""
    sentences = reading.sentences
    found = [p for a in reading.assertions for p in _of_assertion(a, sentences)]
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
    unfulfilled = any(t.lemma in words("align_negation", "verbs") for t in tokens)
    return unfulfilled or any(negates(tokens, i) for i in range(len(tokens)))


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
            yield _continued(assertion, sentence, piece)
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
    tokens = past_frame(_within(assertion.sentence.tokens, spans))
    names = [n for n in assertion.sentence.names if _inside(n.span, spans)]
    taken = [n.span for n in names] + [t.span for t in assertion.sentence.times]
    named = {t.start for span in taken for t in _within(tokens, (span,))}
    plain = [t for t in tokens if t.start not in named]
    figures = figure_features(q for q in assertion.sentence.quantities if _inside(q.span, spans))
    accused = _keys(names, _head_phrase(tokens)) if _accuses(assertion) else frozenset()
    if accused:
        tokens = _charged(tokens)
    clause = main_clause(tokens)
    predicates = _predicates(tokens, clause)
    itself = frozenset() if accused else _itself(assertion, tokens, clause)
    return Proposition(
        assertion=assertion,
        features=_told_features(
            assertion, name_features(names) | _as_deeds(word_features(plain), predicates) | figures
        ),
        behind=(itself if assertion.stance in FOR else frozenset())
        | frozenset((*(key for n in names for key in n.stands_for), *_parties(assertion, tokens), *_beside(assertion))),
        agent=_keys(_doers(names, tokens), _agent_tokens(tokens, clause)) | itself | accused,
        patient=_keys(names, _patient_tokens(tokens, clause)),
        subject=frozenset()
        if itself
        else _subject_features(tokens, clause, names) or _unnamed(assertion, tokens, clause),
        object=_object_features(tokens, clause, names),
        predicates=predicates,
        negated=_negated(assertion, clause),
        complement=complement(tokens, clause, names),
        names_only=names_only(tokens, clause),
        nobody=clause is not None and _of_nobody(tokens, clause),
        limited=clause is not None and clause.negated and is_limited(tokens, clause),
        mixed=not (clause and clause.negated) and _denies_something(tokens),
        open=any(t.norm in words("align_clauses", "open") for t in tokens),
        modal=_modal(tokens, clause),
        attitude=_attitude(tokens, clause),
        destinations=_destinations(tokens, names),
        sites=_sites(tokens, clause, names),
        aside=_aside(assertion, tokens, plain, -1 if clause is None else clause.start),
    )


def _aside(assertion: Assertion, tokens: Sequence[Token], plain: Sequence[Token], verb: int) -> frozenset[str]:
    """The features of words that stand nowhere but in asides."""
    passing = {t.start for t in aside_tokens(assertion, tokens, verb)}
    if not passing:
        return frozenset()
    told = word_features([t for t in plain if t.start not in passing])
    return frozenset(word_features([t for t in plain if t.start in passing]).keys() - told.keys())


def _told_features(assertion: Assertion, features: dict[str, float]) -> dict[str, float]:
    """The features without the untruth that an outlet's own verdict names: "the | bogus | report"."""
    verdict = assertion.stance == "denies" and assertion.cue is None
    return {f: w for f, w in features.items() if f != UNTRUTH} if verdict else features


def _as_deeds(features: dict[str, float], predicates: frozenset[str]) -> dict[str, float]:
    """The features, with the main deed as a deed where it is only planned: "has no plans to | close | it"."""
    return {f"e:{f[2:]}" if f[0] == "i" and f"e:{f[2:]}" in predicates else f: w for f, w in features.items()}


def _within(tokens: Sequence[Token], spans: Sequence[Span]) -> list[Token]:
    """The tokens that begin in the spans."""
    if len(spans) != 1:
        return [t for t in tokens if any(s.start <= t.start < s.stop for s in spans)]
    start, stop = spans[0].start, spans[0].stop
    return [t for t in tokens if start <= t.start < stop]


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


def _predicates(tokens: Sequence[Token], clause: Clause | None) -> frozenset[str]:
    """The main verb, or what a light verb carries: "carried out an | attack", "was | dead", "not | dead"."""
    if clause is None:
        return frozenset()
    if _tells_a_clause(tokens, clause.verb):
        return SAYING
    verb = involvement(tokens, clause.verb) or _carried(tokens, clause)
    return predicate_features(phrase_at(tokens, verb), tokens[verb].tag)


def _tells_a_clause(tokens: Sequence[Token], verb: int) -> bool:
    """Whether no more is told than that something is said: "never | said | he would go"; not "told her of it"."""
    after = takewhile(lambda t: t.tag not in "IC.", tokens[verb + 1 :])
    return tokens[verb].lemma in words("align_clauses", "telling") and any(t.tag in "VM" for t in after)


def _carried(tokens: Sequence[Token], clause: Clause) -> int:
    """The main verb, or for a light one the word that tells what is done: "an | attack | was carried out"."""
    verb = clause.verb
    lemma = tokens[verb].lemma
    occurs = _occurs(tokens, verb)
    light = occurs or lemma == "not" or lemma in words("align_light_verbs", "verbs")
    if not light and not _state_found(tokens, clause):
        return verb
    if clause.passive and _state_found(tokens, clause):
        return clause.stop
    if clause.passive or occurs:
        nouns = [i for i, t in enumerate(_head_phrase(tokens[: clause.start])) if t.tag in "NG"]
        return nouns[-1] if nouns else verb
    carried = takewhile(lambda i: tokens[i].tag not in "C.", range(verb + 1, min(verb + 1 + REACH, len(tokens))))
    tags = "NJDVG" if lemma == "not" or lemma in words("align_light_verbs", "linking") else "NDVG"
    borne = [i for i in carried if tokens[i].tag in tags and tokens[i].norm != "such"]
    return next((i for i in borne if tokens[i].lemma not in AUXILIARIES), next(iter(borne), verb))


def _state_found(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether a verb says in what state somebody is: "was found | dead"."""
    after = tokens[clause.stop : clause.stop + 1]
    found = clause.passive and tokens[clause.verb].lemma in words("align_light_verbs", "finding")
    return found and any(t.tag == "J" for t in after)


def _occurs(tokens: Sequence[Token], verb: int) -> bool:
    """Whether a verb only says that what stands before it came about: "an explosion | took place"."""
    lemmas = {tokens[verb].lemma, " ".join(t.lemma for t in tokens[verb : verb + 2])}
    return not lemmas.isdisjoint(words("align_light_verbs", "occurring"))


def _modal(tokens: Sequence[Token], clause: Clause | None) -> str:
    """The modal of the main verb, or the "to" of a headline ("Mayor | to | resign").

    "plan" of what is only planned, "do" of what is only asked for.
    """
    if clause is None:
        return ""
    first = tokens[clause.start]
    if is_intended(tokens, clause):
        return "plan"
    if first.tag == "M":
        return f"{first.norm} have" if _guesses(tokens, clause) else first.norm
    if _obliges(tokens, clause):
        return "have to"
    if first.norm in ("do", "don't") and not any(t.tag in "NPXGW#" for t in tokens[: clause.start]):
        return "do"  # "Please | do not message"
    return "to" if clause.start and tokens[clause.start - 1].tag == "U" else ""


def _guesses(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether it is told what may have happened already: "may have been forced"."""
    first = tokens[clause.start]
    return first.norm in GUESSING and any(t.norm == "have" for t in tokens[clause.start + 1 : clause.verb])


def _obliges(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether it is told what must be done: "do not have to file"."""
    after = clause.verb + 1
    return tokens[clause.verb].lemma in ("have", "need") and after < len(tokens) and tokens[after].tag == "U"


def _attitude(tokens: Sequence[Token], clause: Clause | None) -> int:
    if clause is None:
        return 0
    return attitude_of(tokens[clause.verb].lemma) * (-1 if clause.negated else 1)


def _agent_tokens(tokens: Sequence[Token], clause: Clause | None) -> Sequence[Token]:
    """The subject, or what follows "by" after a passive."""
    if clause is None:
        return ()
    if not clause.passive:
        return _head_phrase(_subject(tokens, clause))
    by = next((i for i in range(clause.stop, len(tokens)) if tokens[i].norm == "by"), None)
    return () if by is None else _head_phrase(tokens[by + 1 :])


def _beside(assertion: Assertion) -> tuple[str, ...]:
    """The names beside a refuted claim in its sentence: "Ana Ruiz dead? Another | death | hoax"."""
    if assertion.stance != "denies":
        return ()
    named = [n for n in assertion.sentence.names if not _inside(n.span, assertion.source.spans)]
    return tuple(key for n in named for key in (n.key, n.key.rpartition(" ")[2]))


def _itself(assertion: Assertion, tokens: Sequence[Token], clause: Clause | None) -> frozenset[str]:
    """The source as doer of what it says: "said that | he | would resign", "denied | selling it"."""
    if assertion.cue is None or clause is None or clause.passive:
        return frozenset()
    subject = _subject(tokens, clause)
    parties = assertion.source.parties if _speaks_of_itself(assertion, subject) else ()
    if assertion.source.kind == "named_person" and any(t.norm == "we" for t in subject):
        parties = parties[1:]  # "we" are those for whom he speaks
    return frozenset(key for party in parties for key in (party, party.rpartition(" ")[2]))


def _unnamed(assertion: Assertion, tokens: Sequence[Token], clause: Clause | None) -> frozenset[str]:
    """The source by its noun, where it speaks of itself and nothing names it: "the | rebels | said they had fled"."""
    subject = _subject(tokens, clause) if assertion.cue and clause else ()
    if not subject or not _speaks_of_itself(assertion, subject):
        return frozenset()
    own = _within(assertion.sentence.tokens, assertion.source.spans)
    return _named_or_worded([t for t in _head_phrase(own) if t.tag == "N"][-1:], ())


def _speaks_of_itself(assertion: Assertion, subject: Sequence[Token]) -> bool:
    """Whether the subject is the source or whom it stands for: "he", "the company", "her client", none at all."""
    told = [t for t in subject if t.tag not in "RU" and t.norm[:1].isalpha()]
    if not told:
        return not any(t.norm == "there" for t in subject)
    if len(told) == 1:
        return told[0].norm in words("align_self", _manner(assertion, told[0])) and _may_stand_for(assertion, told[0])
    return " ".join(t.norm for t in told) in words("align_self", "behind")


def _may_stand_for(assertion: Assertion, token: Token) -> bool:
    """Whether a pronoun may mean the source: a ministry is no "she"."""
    return assertion.source.kind not in BODIES or token.norm not in words("align_self", "persons")


def _manner(assertion: Assertion, token: Token) -> str:
    """The class of the pronouns by which a source speaks of itself, quoted or retold."""
    quoted = any(q.speech and q.span.start <= token.start < q.span.stop for q in assertion.sentence.quotations)
    return "quoted" if quoted else "pronouns"


def _accuses(assertion: Assertion) -> bool:
    """Whether the content begins with the one who is accused: "accused | Ruritania of shelling the town"."""
    return assertion.cue is not None and assertion.cue.lemma in ACCUSING


def _charged(tokens: Sequence[Token]) -> Sequence[Token]:
    """The deed of which somebody is accused: "Ruritania of | shelling the town"; all, where no deed is told so."""
    at = next((i for i, t in enumerate(tokens[:-1]) if t.norm in ("of", "with") and tokens[i + 1].tag == "G"), None)
    return tokens if at is None else tokens[at + 1 :]


def _patient_tokens(tokens: Sequence[Token], clause: Clause | None) -> Sequence[Token]:
    """The object, or the subject of a passive."""
    if clause is None:
        return ()
    return _head_phrase(_subject(tokens, clause) if clause.passive else tokens[clause.stop :])


def _subject(tokens: Sequence[Token], clause: Clause) -> Sequence[Token]:
    """What stands before the verb, from the last "that" or comma on: "the claim that | Ruritania | attacked"."""
    opened = [i for i in range(clause.start) if tokens[i].tag in "C," or tokens[i].norm in (",", "that")]
    subject = tokens[opened[-1] + 1 : clause.start] if opened else tokens[: clause.start]
    of_some = [t.norm for t in subject[:2]] in (["none", "of"], ["neither", "of"])  # "none of | its jets"
    return subject[2:] if of_some else subject


def _subject_features(tokens: Sequence[Token], clause: Clause | None, names: Sequence[Name]) -> frozenset[str]:
    """The head of the subject: "the | makers | of the film", "there was no | fire"."""
    subject = _subject(tokens, clause) if clause else ()
    if [t.norm for t in subject if t.tag != "R"] == ["there"]:
        return _object_features(tokens, clause, names)
    nominal = [t for t in _head_phrase(subject) if t.tag in "NPG"]
    return _named_or_worded(nominal[-1:], names)


def _object_features(tokens: Sequence[Token], clause: Clause | None, names: Sequence[Name]) -> frozenset[str]:
    """All that follows the main verb up to a mark or a preposition but "of": "joined | the ranks of the army"."""
    if clause is None or clause.passive or _occurs(tokens, clause.verb) or involvement(tokens, clause.verb) is not None:
        return frozenset()
    after = list(takewhile(lambda t: t.norm == "of" or t.tag not in "IC.WU", tokens[clause.verb + 1 :]))
    owners = [n.span for n in names if n not in _doers(names, after)]
    things = [t for t in after if not any(owner.start <= t.start < owner.stop for owner in owners)]
    return _named_or_worded(things, names)  # "did not know | Ana Ruiz's | father"


def _named_or_worded(tokens: Sequence[Token], names: Sequence[Name]) -> frozenset[str]:
    """The features of some words: those of the names that they belong to, of the others, and of nouns without any."""
    named = [n for n in names if any(n.span.start <= t.start < n.span.stop for t in tokens)]
    plain = [t for t in tokens if not any(n.span.start <= t.start < n.span.stop for n in named)]
    behind = {f"n:{key}" for n in named for key in n.stands_for}
    nouns = [f"w:{t.lemma}" for t in plain if t.tag == "N"]  # also "statement", which tells nothing of a topic
    return frozenset((*name_features(named), *(word_features(plain) or nouns), *behind))


def _of_nobody(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether the main clause is negated by a word for nobody: "nobody came", "it shows nothing".

    Who had nothing to do with a deed is told to have had no part in this one.
    """
    nobody = words("align_negation", "nobody")
    if involvement(tokens, clause.verb) is not None:
        return False
    subject = _subject(tokens, clause)
    alone = bool(subject) and " ".join(t.norm for t in subject[:2]).startswith(tuple(nobody))
    return alone or any(t.norm in nobody for t in tokens[clause.stop : clause.stop + 1])


def _head_phrase(tokens: Sequence[Token]) -> Sequence[Token]:
    """Up to the first preposition: "the mayor | of the town"."""
    stop = next((i for i, t in enumerate(tokens) if t.tag == "I"), len(tokens))
    return tokens[:stop]


def _doers(names: Iterable[Name], tokens: Sequence[Token]) -> list[Name]:
    """The names without persons to whom somebody else belongs: not "| Ana Ruiz |'s sister", but "Ruritania's army"."""
    owning = {t.start for t in tokens if t.norm in ("'s", "’s", "'", "’")}
    return [n for n in names if n.kind != "person" or n.span.stop not in owning]


def _keys(names: Iterable[Name], tokens: Sequence[Token]) -> frozenset[str]:
    starts = {t.start for t in tokens}
    return frozenset(key for n in names if n.span.start in starts for key in (*n.keys, n.key.rpartition(" ")[2]))


def _sites(tokens: Sequence[Token], clause: Clause | None, names: Iterable[Name]) -> frozenset[str]:
    """The places told right after the main verb, before another clause begins: "was killed | near Lorne"."""
    after = () if clause is None else tuple(takewhile(lambda t: not _parts_clauses(t), tokens[clause.stop :]))
    whole = [n for n in names if not any(0 <= t.start - n.span.stop <= 1 and t.tag in "NJ" for t in after)]
    return _places_behind(PREPOSITIONS_OF_PLACE, after, whole)  # not "in a | Peruvian | airstrike"


def _parts_clauses(token: Token) -> bool:
    return token.tag in "VM" or token.norm in "–—;:" or token.norm in words("align_days", "dividers")


def _destinations(tokens: Sequence[Token], names: Iterable[Name]) -> frozenset[str]:
    """Keys of the places that stand behind "to", "in", "at"."""
    return _places_behind(PREPOSITIONS_OF_GOAL, tokens, names)


def _places_behind(prepositions: frozenset[str], tokens: Sequence[Token], names: Iterable[Name]) -> frozenset[str]:
    goals = {_after_articles(tokens, i + 1) for i, t in enumerate(tokens) if t.norm in prepositions}
    return frozenset(n.key for n in names if n.span.start in goals and n.kind in ("country", "place"))


def _after_articles(tokens: Sequence[Token], i: int) -> int:
    """Where the first word that is no article or adjective starts: "to the | Ruritanian border"."""
    while i < len(tokens) - 1 and tokens[i].tag in "TJ" and tokens[i].norm == tokens[i].text:
        i += 1
    return tokens[i].start if i < len(tokens) else -1

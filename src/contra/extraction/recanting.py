"""Statements by which a source takes back an earlier one of its own: "admitted that he had lied about the dam"."""

from collections.abc import Iterable, Iterator
from itertools import islice

from contra.extraction.vocabulary import vocabulary
from contra.lexicon.load import words
from contra.model import FOR, Assertion, Token

TELLING = frozenset("NPVGDJ#")
BEFORE_VERB = 5  # tokens up to the verb: "that", the pronoun, "may have", an adverb
SORRY = frozenset({"apologise for", "apologize for", "regret"})
POINTING = frozenset({"that", "the", "these", "this", "those"})
ERRING = frozenset(
    {"mishear", "misinterpret", "misread", "misspeak", "mistake", "misunderstand", "question", "questioner"}
)  # "misheard | the question"
NEAR = 3  # sentences back to the words that somebody calls wrong without saying which
OWN_WORDS = 5  # words from "his" to "remarks": "his | earlier on-air | remarks"
LEAST_SHARED = 2  # words that tell which statement is meant


def recants(assertion: Assertion) -> bool:
    """Whether the source says that it was wrong itself."""
    if assertion.stance not in FOR or not assertion.cue or not assertion.source.parties or assertion.polarity == "-":
        return False
    tokens = list(islice(_content(assertion), BEFORE_VERB + 1))
    if tokens and tokens[0].norm == "that":
        tokens = tokens[1:]
    if not tokens or not _means_itself(tokens[0], assertion):
        return False
    return any(t.norm in vocabulary().recanting for t in tokens[1:BEFORE_VERB]) and not _negated(tokens[:BEFORE_VERB])


def regrets(assertion: Assertion) -> bool:
    """Whether the source is sorry for what it said: "apologized for | his remarks"."""
    if assertion.cue is None or assertion.cue.lemma not in SORRY or not assertion.source.parties:
        return False
    if assertion.polarity == "-":
        return False
    tokens = list(islice(_content(assertion), OWN_WORDS))
    said = next((t for t in tokens[1:] if t.norm in words("extract_answers", "sayings")), None)
    own = bool(tokens) and (tokens[0].norm in vocabulary().possessives or tokens[0].norm in POINTING)
    return own and said is not None


def telling(earlier: Iterable[Assertion], assertion: Assertion) -> Iterable[Assertion]:
    """Those statements of other sentences that tell something, in the order given."""
    return (o for o in earlier if o.sentence is not assertion.sentence and len(_telling(o)) > LEAST_SHARED)


def _means_itself(token: Token, assertion: Assertion) -> bool:
    """Whether a pronoun may stand for the source: not "said | it | was wrong to sell" of a person."""
    return token.norm in vocabulary().pronouns and (token.norm != "it" or assertion.source.kind != "named_person")


def _negated(tokens: Iterable[Token]) -> bool:
    return any(t.norm in ("never", "not") or t.norm.endswith("n't") for t in tokens)


def likest(assertion: Assertion, earlier: Iterable[Assertion]) -> Iterable[Assertion]:
    """Those statements that share words with it, those that share most first."""
    ours = _telling(assertion)
    shared = [(len(ours & _telling(other)), other) for other in earlier]
    return (other for n, other in sorted(shared, key=lambda entry: -entry[0]) if n >= LEAST_SHARED)


def nearest(assertion: Assertion, earlier: Iterable[Assertion]) -> Iterable[Assertion]:
    """Those statements close before it that tell something, nearest first, where it does not say what was wrong."""
    if _telling(assertion) - vocabulary().recanting - vocabulary().claim_nouns - ERRING:
        return ()
    close = (o for o in earlier if assertion.sentence.index - o.sentence.index <= NEAR)
    return telling(close, assertion)


def _telling(assertion: Assertion) -> frozenset[str]:
    return frozenset(
        t.lemma for t in _content(assertion) if t.tag in TELLING and t.norm not in vocabulary().auxiliaries
    )


def _content(assertion: Assertion) -> Iterator[Token]:
    spans = assertion.content.spans
    return (t for t in assertion.sentence.tokens if any(span.start <= t.start < span.stop for span in spans))

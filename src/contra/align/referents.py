"""Whom "he" and "she" mean as doers, and as those to whom something is done: who was named last before them."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from contra.align.arguments import subject_of
from contra.align.clauses import Clause, main_clause
from contra.lexicon.sexes import suits
from contra.model import Assertion, Name, Proposition, Sentence, Token

PRONOUNS = frozenset({"he", "she"})
REACH = 3  # sentences back in which somebody may have been named


def with_referents(told: Iterable[Proposition], sentences: Sequence[Sentence]) -> Iterator[Proposition]:
    """The propositions, those of a mere "he" or "she" told of the one named before."""
    for proposition in told:
        yield _told_of(proposition, sentences) if _of_somebody(proposition) else proposition


def _of_somebody(proposition: Proposition) -> bool:
    """Whether its subject is unknown, may be a person, and something is told not to be so."""
    if (
        proposition.sign >= 0
        or proposition.agent
        or proposition.patient
        or proposition.through
        or not proposition.predicates
    ):
        return False
    if proposition.subject and not _of_another(proposition.assertion):
        return False  # "he was not arrested, the doctor said"
    return any(t.norm in PRONOUNS for t in proposition.assertion.sentence.tokens)


def _of_another(assertion: Assertion) -> bool:
    """Whether the source is told by whose it is: "his lawyer", of whom "he" is the client."""
    return assertion.source.name.lower().partition(" ")[0] in ("her", "his") or "'s " in assertion.source.name


def _told_of(proposition: Proposition, sentences: Sequence[Sentence]) -> Proposition:
    assertion = proposition.assertion
    tokens = assertion.tokens
    clause = main_clause(tokens)
    pronoun = _pronoun(tokens, clause) if clause else None
    name = _named_before(assertion, pronoun, sentences) if pronoun else None
    if clause is None or name is None:
        return proposition
    keys = frozenset((*name.keys, name.key.rpartition(" ")[2]))
    behind = proposition.behind | keys
    if clause.passive and not any(f[0] == "e" for f in proposition.predicates):
        return proposition  # "he was never heard from again"
    if clause.passive:
        return replace(proposition, patient=keys, behind=behind)
    return replace(proposition, agent=keys, subject=frozenset(), behind=behind)


def _pronoun(tokens: Sequence[Token], clause: Clause) -> Token | None:
    """The pronoun that alone is the subject: "| he | never sold it"."""
    told = [t for t in subject_of(tokens, clause) if t.tag not in "RU" and t.norm[:1].isalpha()]
    return told[0] if len(told) == 1 and told[0].norm in PRONOUNS else None


def _named_before(assertion: Assertion, pronoun: Token, sentences: Sequence[Sentence]) -> Name | None:
    """The one person whom the sentence names before a pronoun, else the one whom the last with any names."""
    speaker = set(assertion.source.parties)
    before = [n for n in _persons(assertion.sentence) if n.span.stop <= pronoun.start]
    here = [n for n in before if not speaker & set(n.keys) and suits(pronoun.norm, n.key)]
    if here:
        return here[0] if _one_person(here) and not _hangs_on(assertion.sentence, here[0]) else None
    at = assertion.sentence.index
    told = (_persons(sentences[i]) for i in range(at - 1, max(at - 1 - REACH, -1), -1))
    earlier = ([name for name in names if suits(pronoun.norm, name.key)] for names in told)
    led = next((names for names in earlier if names), None)
    if led is None:
        return None
    first = led[0]
    return first if _one_person(led) and not speaker & set(first.keys) else None


def _persons(sentence: Sentence) -> list[Name]:
    return [n for n in sentence.names if n.kind == "person"]


def _one_person(names: Sequence[Name]) -> bool:
    """Whether all are names of one person: "Tom Reed … Reed"."""
    return len({n.key.rpartition(" ")[2] for n in names}) == 1


def _hangs_on(sentence: Sentence, name: Name) -> bool:
    """Whether a name stands behind a preposition: "as for his row with | Mia Brandt |, he"."""
    before = [t for t in sentence.tokens if t.stop <= name.span.start]
    return bool(before) and before[-1].tag == "I"

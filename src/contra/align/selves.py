"""Who speaks of himself, or of those for whom he speaks: "said that | he | would resign", "| we | closed it"."""

from collections.abc import Sequence

from contra.align.arguments import head_phrase, named_or_worded, subject_of, within
from contra.align.clauses import Clause
from contra.lexicon.load import words
from contra.model import Assertion, Token

PERSONS = frozenset({"he", "she"})
BODIES = frozenset({"document", "named_institution", "outlet"})


def speaking_doers(assertion: Assertion, tokens: Sequence[Token], clause: Clause | None) -> frozenset[str]:
    """The source as doer of what it says: "said that | he | would resign", "denied | selling it"."""
    if assertion.cue is None or clause is None or clause.passive:
        return frozenset()
    subject = subject_of(tokens, clause)
    parties = assertion.source.parties if _speaks_of_itself(assertion, subject) else ()
    if assertion.source.kind == "named_person" and any(t.norm in ("they", "we") for t in subject):
        parties = parties[1:]  # "we" are those for whom he speaks, and so may "they" be
    return frozenset(key for party in parties for key in (party, party.rpartition(" ")[2]))


def unnamed(assertion: Assertion, tokens: Sequence[Token], clause: Clause | None) -> frozenset[str]:
    """The source by its noun, where it speaks of itself and nothing names it: "the | rebels | said they had fled"."""
    subject = subject_of(tokens, clause) if assertion.cue and clause else ()
    if not subject or not _speaks_of_itself(assertion, subject):
        return frozenset()
    own = within(assertion.sentence.tokens, assertion.source.spans)
    return named_or_worded([t for t in head_phrase(own) if t.tag == "N"][-1:], ())


def _speaks_of_itself(assertion: Assertion, subject: Sequence[Token]) -> bool:
    """Whether the subject is the source or whom it stands for: "he", "the company", "her client", none at all."""
    told = [t for t in subject if t.tag not in "RU" and t.norm[:1].isalpha()]
    if not told:
        return not any(t.norm == "there" for t in subject)
    if len(told) == 1:
        return told[0].norm in words("align_self", _manner(assertion, told[0])) and _may_stand_for(assertion, told[0])
    return " ".join(t.norm for t in told) in words("align_self", "behind")


def _may_stand_for(assertion: Assertion, token: Token) -> bool:
    """Whether a pronoun may mean the source: a ministry is no "she", and "his lawyer" speaks of another."""
    if token.norm not in words("align_self", "persons"):
        return True
    if _told_by(assertion) in PERSONS - {token.norm} and token.norm in PERSONS:
        return False  # "| he | does not expect that | she | will win"
    if _speaks_for_another(assertion):
        return bool(assertion.source.parties)  # "Reed's office said | he | had not sold it"
    return assertion.source.kind not in BODIES or _surnamed(assertion)


def _told_by(assertion: Assertion) -> str:
    """The one word by which the source is told in its sentence; "" for more than one."""
    own = [t.norm for t in within(assertion.sentence.tokens, assertion.source.spans)]
    return own[0] if len(own) == 1 else ""


def _surnamed(assertion: Assertion) -> bool:
    """Whether the source is named by a single word that may be a surname: "Reed says he"."""
    own = assertion.source.spans
    named = [n for n in assertion.sentence.names if any(s.contains(n.span) for s in own)]
    return len(named) == 1 and named[0].kind == "other" and " " not in named[0].key


def _speaks_for_another(assertion: Assertion) -> bool:
    """Whether the source is told by whom it speaks for: "| his barrister | said he", "Reed's office"."""
    told = within(assertion.sentence.tokens, assertion.source.spans)
    owned = any(t.norm in words("align_self", "owners") or t.norm in ("'s", "’s") for t in told)
    tied = any(t.norm in ("for", "of") for t in told)
    return (owned or tied) and any(t.norm in words("align_self", "speakers") for t in told)


def _manner(assertion: Assertion, token: Token) -> str:
    """The class of the pronouns by which a source speaks of itself, quoted or retold."""
    quoted = any(q.speech and q.span.start <= token.start < q.span.stop for q in assertion.sentence.quotations)
    return "quoted" if quoted else "pronouns"

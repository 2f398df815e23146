"""Denials of what somebody else told, held against that in another article: "the engineer's account was false".

So is a denial that only points to it, where its own article tells nothing it could point to: "It is all lies," he said.
"""

from collections.abc import Iterator, Sequence
from itertools import chain

from msgspec import Struct

from contra.align.articles import read_once
from contra.lexicon.load import words
from contra.model import FOR, Pair, Proposition, Reason, Token

LEXICON = "align_accounts"
LEAD = 2  # sentences in which an article tells its news
AROUND = 1  # sentences before and after a denial that tell what it is about
LEAST = 2  # shared words by which it is known, where no name is among them
NAMES = "NP?"


class Rejected(Struct, frozen=True, eq=False):
    """A denial of an account, whose it is, and what the sentences around it are about."""

    denial: Proposition
    tellers: frozenset[str]  # the words for who told it; none where the denial only points to it
    topic: frozenset[str]


def account_pairs(propositions: Sequence[Proposition]) -> Iterator[Pair]:
    """What each rejected account may be in each other article, with its denial."""
    rejected = list(chain.from_iterable(read_once(propositions, _rejected)))
    if not rejected:
        return
    told = list(chain.from_iterable(read_once(propositions, _told)))
    for each in rejected:
        best: dict[str, tuple[int, Proposition, list[str]]] = {}
        for claim in told:
            document = claim.assertion.document
            shared = _shared(each, claim) if document is not each.denial.assertion.document else []
            if shared and len(shared) > best.get(document.id, (0,))[0]:
                best[document.id] = (len(shared), claim, shared)
        for _, claim, shared in best.values():
            reasons = tuple(Reason("name" if f[0] == "n" else "word", f[2:]) for f in shared)
            yield Pair(claim, each.denial, 0.5, 1.5, reasons, about="account")


def _told(propositions: Sequence[Proposition]) -> tuple[Proposition, ...]:
    """What somebody is said to tell in an article."""
    return tuple(p for p in propositions if _puts_forward(p))


def _puts_forward(proposition: Proposition) -> bool:
    assertion = proposition.assertion
    plain = assertion.stance in FOR and assertion.certainty != "unknown" and proposition.sign > 0
    return plain and not (proposition.contested or proposition.open or proposition.relays or proposition.modal == "to")


def _rejected(propositions: Sequence[Proposition]) -> tuple[Rejected, ...]:
    """The denials of an account in an article."""
    denials = [p for p in propositions if _denies(p)]
    found = ((p, _tellers(p), _topic(p, propositions)) for p in denials)
    return tuple(
        Rejected(p, tellers or frozenset(), topic)
        for p, tellers, topic in found
        if tellers or (tellers is not None and _opens(p, propositions))
    )


def _denies(proposition: Proposition) -> bool:
    """Whether somebody named or known denies what is not told again."""
    assertion = proposition.assertion
    known = assertion.source.kind != "author" and assertion.source.name.lower() not in ("i", "we")
    plain = assertion.stance == "denies" and assertion.cue is not None and known
    return plain and not (proposition.through or proposition.elsewhere or proposition.matter)


def _opens(denial: Proposition, propositions: Sequence[Proposition]) -> bool:
    """Whether it stands in the lead of its article, and nothing it could point to comes before it."""
    at = denial.assertion.sentence.index
    before = (p for p in propositions if p.assertion.sentence.index < at)
    return at <= LEAD and not any(p.assertion.cue and p.assertion.stance in FOR for p in before)


def _tellers(denial: Proposition) -> frozenset[str] | None:
    """The words for who told what is denied, none where it is only pointed to; None where it is told again."""
    tokens = [t for t in denial.assertion.tokens if t.norm[:1].isalpha() or t.norm == "'s"]
    accounts = words(LEXICON, "accounts") | words("extract_words", "claim_nouns") - words(LEXICON, "no_accounts")
    noun = next((i for i, t in enumerate(tokens) if t.norm in accounts | words(LEXICON, "papers")), None)
    if noun is None:
        return _pointed_to(tokens)
    named = any(t.tag == "P" for t in tokens[:noun])  # "the Harbour TV | report": not any on television
    owners = {t.lemma for t in tokens[:noun] if t.tag in NAMES and not (named and t.lemma in words(LEXICON, "papers"))}
    if tokens[noun].norm not in accounts:
        owners.add(tokens[noun].lemma)  # "rubbished | the book"
    return frozenset(owners - words(LEXICON, "plain")) or _named_after(tokens[noun + 1 :])


def _named_after(after: Sequence[Token]) -> frozenset[str] | None:
    """The words for who told it, where nothing else follows: "the account | of the two witnesses |"."""
    if not after:
        return frozenset()
    by = after[0].norm in ("by", "from", "of") or (after[0].norm == "in" and after[-1].tag == "P")
    if not by or any(t.tag not in "TJ#NP?" for t in after[1:]):
        return None
    return frozenset(t.lemma for t in after if t.tag in NAMES) - words(LEXICON, "plain") or None


def _pointed_to(tokens: Sequence[Token]) -> frozenset[str] | None:
    """Nobody, where only a pronoun or a word for what is untrue stands there; one who lies, who is told of alone."""
    if len(tokens) == LEAST and tokens[0].norm == "such":  # "no | such birth | took place"
        return frozenset()
    telling = [t for t in tokens if t.tag not in "TIRC." and t.norm not in words(LEXICON, "pointing")]
    if any(t.norm in words("extract_words", "imagery") for t in telling):
        return None
    if not telling:
        return frozenset()
    named = all(t.tag == "P" for t in telling)
    persons = all(t.tag in "NPJ#" for t in telling) and (named or tokens[0].norm == "the")
    short = persons and len(telling) < LEAST + 2
    return frozenset(each for t in telling if t.tag in NAMES for each in (t.lemma, t.norm)) if short else None


def _topic(denial: Proposition, propositions: Sequence[Proposition]) -> frozenset[str]:
    """What the sentences around a denial are about, and who denies."""
    at = denial.assertion.sentence.index
    near = (p for p in propositions if abs(p.assertion.sentence.index - at) <= AROUND)
    parties = {f"n:{part}" for key in denial.assertion.source.parties for part in (key, key.rpartition(" ")[2])}
    denier = {f"{kind}:{word}" for word in denial.assertion.source.name.lower().split() for kind in "nw"}
    return frozenset(f for p in near for f in p.features) | parties | denier


def _shared(rejected: Rejected, claim: Proposition) -> list[str]:
    """What a claim shares with the sentences around a denial, where it may be the one denied."""
    denial = rejected.denial.assertion
    told = claim.assertion
    if told.cue is None or not set(denial.source.parties).isdisjoint(told.source.parties):
        return []
    shared = sorted((claim.features.keys() | {f"n:{key}" for key in claim.behind}) & rejected.topic)
    names = [f for f in shared if f[0] == "n" and " " not in f]
    if rejected.tellers:
        return shared if _is_teller(rejected.tellers, claim) else []
    lead = told.sentence.index <= LEAD
    own = {f"n:{key}" for key in (*claim.agent, *claim.patient)} | claim.subject
    parties = {f"n:{key}" for key in denial.source.parties}
    much = len(names) > 1 or len(shared) > LEAST
    return shared if lead and (own & parties or much) else []


def _is_teller(tellers: frozenset[str], claim: Proposition) -> bool:
    """Whether the claim comes from those whose account is rejected: "a former | engineer |", "the Herald"."""
    source = claim.assertion.source
    told = f"{source.name} {source.title}".lower().replace("'s", "").split()
    named = {part for word in told for part in (word, word.removesuffix("s"))}
    named |= {part for key in source.parties for part in key.split()}
    paper = source.kind in ("outlet", "document") and not tellers.isdisjoint(words(LEXICON, "papers"))
    return paper or not tellers.isdisjoint(named - words(LEXICON, "plain"))

"""Words taken back in one article, held against the same party's words in another: "apologised for his remarks"."""

from collections.abc import Iterator, Sequence
from itertools import chain, takewhile

from msgspec.structs import replace

from contra.align.articles import read_once
from contra.align.features import predicate_features, word_features
from contra.lexicon.load import words
from contra.model import FOR, Pair, Proposition, Reason, Token

APOLOGY = "e:apologize"
SORRY = frozenset({"apologize", "regret", "apologise"})
RESEMBLING = 3  # shared features by which words told again are known
NEAR = 4  # words from a verb to what it tells: "made a terrible | mistake"


def recanted_pairs(propositions: Sequence[Proposition]) -> Iterator[Pair]:
    """What a party said in one article, with what it takes back in another one on the same matter."""
    taken_back = list(chain.from_iterable(read_once(propositions, _taken_back)))
    told = [p for p in propositions if _says(p)] if taken_back else []
    seen: set[tuple[str, str, str]] = set()
    for right in taken_back:
        topic, before = _topic(right), _said_before(right, told)
        for left in told:
            shared = sorted(left.features.keys() & topic) or sorted(left.features.keys() & before)
            key = (left.assertion.document.id, right.assertion.document.id, _party(right))
            enough = len(shared) >= (1 if not topic.isdisjoint(shared) else RESEMBLING)
            if enough and key not in seen and _of_one_party(left, right):
                seen.add(key)
                reasons = tuple(Reason("word" if f[0] == "w" else "name", f[2:]) for f in shared)
                taken = replace(right, assertion=replace(right.assertion, stance="retracts"))
                yield Pair(left, taken, 0.5, 1.5, reasons, about="recanting")


def _taken_back(propositions: Sequence[Proposition]) -> tuple[Proposition, ...]:
    """What an article tells to be taken back."""
    return tuple(p for p in propositions if _takes_back(p))


def _of_one_party(left: Proposition, right: Proposition) -> bool:
    """Whether one party speaks on both sides, in two articles."""
    here, there = left.assertion, right.assertion
    return here.document is not there.document and _party(right) in here.source.parties[:1]


def _said_before(right: Proposition, told: Sequence[Proposition]) -> frozenset[str]:
    """What the article has told so far that the party said: "claimed that …. He later apologised for his remarks"."""
    here = right.assertion
    own = (p for p in told if p.assertion.document is here.document and _party(right) in p.assertion.source.parties[:1])
    return frozenset(f for p in own if p.assertion.sentence.index < here.sentence.index for f in p.features)


def _party(right: Proposition) -> str:
    """Who takes something back."""
    return next(iter(right.assertion.source.parties), "")


def _says(proposition: Proposition) -> bool:
    """Whether somebody puts something forward."""
    assertion = proposition.assertion
    plain = assertion.cue is not None and assertion.stance in FOR and assertion.certainty != "unknown"
    regrets = APOLOGY in proposition.predicates or assertion.stance == "confirms"
    return plain and bool(assertion.source.parties) and not regrets and not _takes_back(proposition)


def _takes_back(proposition: Proposition) -> bool:
    """Whether somebody named says that his own words were wrong, or that he is sorry for them."""
    assertion = proposition.assertion
    if assertion.cue is None or not assertion.source.parties or proposition.elsewhere or proposition.matter:
        return False
    if assertion.stance == "retracts" or not SORRY.isdisjoint(assertion.cue.lemma.split()):
        return _own_saying(assertion.tokens)
    told = assertion.stance in FOR - {"suggests"} and not proposition.negated
    return told and _was_wrong(proposition, assertion.tokens)


def _own_saying(tokens: Sequence[Token]) -> bool:
    """Whether it begins with one's own words: "| his comments | about the town"."""
    own, sayings = words("align_recanting", "own"), words("align_recanting", "sayings")
    starts = [i for i, t in enumerate(tokens[:3]) if t.norm in own]
    return any(t.lemma in sayings for i in starts[:1] for t in tokens[i + 1 : i + NEAR])


def _was_wrong(proposition: Proposition, tokens: Sequence[Token]) -> bool:
    """Whether one's words, or oneself, are called wrong: "my remarks were wrong", "I made a mistake"."""
    told = [t for t in tokens if t.norm[:1].isalpha() and t.norm != "that"]
    if not told:
        return False
    itself = told[0].norm in words("align_recanting", "self") and bool(proposition.agent)
    if not (itself or _own_saying(told)):
        return False
    return any(_calls_wrong(told, i) for i in range(1, len(told)))


def _calls_wrong(told: Sequence[Token], i: int) -> bool:
    """Whether the verb at a place says that it was wrong."""
    if told[i].lemma in words("align_recanting", "erring"):
        return True
    after = told[i + 1 : i + 1 + NEAR]
    if told[i].lemma == "be":
        state = list(takewhile(lambda t: t.tag not in "TP", after))  # not "they are | followers of a | false prophet"
        return any(t.norm in words("align_recanting", "wrong") for t in state)
    return told[i].lemma in ("make", "commit") and any(t.lemma in words("align_recanting", "errors") for t in after)


def _topic(right: Proposition) -> frozenset[str]:
    """What the words taken back are about, without what only says that they are."""
    said = words("align_recanting", "sayings") | words("align_recanting", "wrong") | words("align_recanting", "errors")
    own = {f"n:{key}" for party in right.assertion.source.parties for key in (party, party.rpartition(" ")[2])}
    plain = [t for t in right.assertion.tokens if t.lemma in said]
    calls = word_features(plain).keys() | {f for t in plain for f in predicate_features(t.lemma, t.tag)}
    return frozenset(f for f in right.features if f not in calls and f not in own and f[0] in "nw")

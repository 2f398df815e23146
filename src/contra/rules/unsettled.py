"""What is no claim that somebody might answer: a search for the truth, a riddle, his own words."""

from contra.lexicon.load import words
from contra.model import Name, Pair, Proposition, Source, Token


def unsettled(told: Proposition) -> bool:
    """Whether its source does not know either: "is trying to confirm her whereabouts", "was mystified"."""
    tokens = told.assertion.tokens
    if any(token.norm in words("rules_unsettled", "puzzled") for token in tokens):
        return True
    if not told.predicates.isdisjoint({"e:investigate"}):
        return True
    return any(_seeks(tokens, i) for i in range(1, len(tokens)))


def _seeks(tokens: list[Token], i: int) -> bool:
    """Whether somebody is to find out: "channels | to confirm | it"."""
    return tokens[i].lemma in words("rules_unsettled", "seeking") and tokens[i - 1].norm == "to"


def own_words(told: Proposition, source: Source) -> bool:
    """Whether a source is only told to have spoken: "Reed apologizes for the shoot", "the man admitted that"."""
    first = told.assertion.names[:1]  # "Ana Ruiz, the mayor's adviser, criticised it"
    named = not told.agent.union(name.key for name in first if _begins(told, name)).isdisjoint(source.parties[:1])
    by_it = named or (not source.parties and f"w:{source.name.rpartition(' ')[2].lower()}" in told.subject)
    return by_it and not told.negated and speaks(told)


def _begins(told: Proposition, name: Name) -> bool:
    """Whether what is told begins with a name."""
    return bool(told.assertion.content.spans) and name.span.start == told.assertion.content.spans[0].start


def admits(pair: Pair) -> bool:
    """Whether the left side tells only what the denier has said himself, and he does not deny having said it."""
    left, right = pair.left, pair.right
    same = not left.predicates.isdisjoint(right.predicates)
    saying_denied = right.through is None and (same or (right.negated and speaks(right)))
    return not saying_denied and own_words(left, right.assertion.source)


def wishes(told: Proposition) -> bool:
    """Whether it tells no more than what somebody would like: "I wish to go on"."""
    return any(predicate[2:] in words("rules_unsettled", "wishing") for predicate in told.predicates)


def speaks(told: Proposition) -> bool:
    """Whether it tells that somebody says something."""
    return any(predicate[2:] in words("rules_unsettled", "speaking") for predicate in told.predicates)

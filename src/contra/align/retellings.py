"""What an article calls untrue as a whole, held against all that it retells: "the story is a hoax"."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from contra.lexicon.load import words
from contra.model import AGAINST, FOR, Assertion, Proposition

RETOLD = frozenset({"alleges", "reports", "suggests"})
POINTING = frozenset({"it", "that", "these", "this", "those"})
MUSED = frozenset({"can", "could", "may", "might", "would"})
DEMANDED = frozenset({"have to", "must", "should"})
TELLING = 2  # features from which a verdict tells what it is about
OPENING = 8  # sentences in which an article tells what it is about
SHORT = 4  # words: "the racy story"
TELLERS = frozenset({"document", "outlet"})


def with_refuted_retellings(propositions: Sequence[Proposition]) -> tuple[Proposition, ...]:
    """The propositions of one article, its verdict on the story added once for every claim that it retells."""
    verdict = verdict_on_story(propositions)
    return tuple(propositions) if verdict is None else (*propositions, *_refuted(verdict, propositions))


def verdict_on_story(propositions: Sequence[Proposition]) -> Proposition | None:
    """What an article, or somebody in it, calls untrue as a whole."""
    judging = [p for p in propositions if _judges_the_story(p)] or [p for p in propositions if _says_no_more(p)]
    telling = (p for p in judging if p.through is None and len(p.features) >= TELLING)
    return next(telling, judging[0] if judging else None)


def _refuted(verdict: Proposition, propositions: Sequence[Proposition]) -> Iterator[Proposition]:
    """The verdict on each retold claim but the one that it answers already."""
    answered = verdict.through or verdict.assertion
    for told in propositions:
        if told.through is None and told.assertion is not answered and retells(told) and _of_one_tale(told, verdict):
            yield replace(told, assertion=verdict.assertion, through=told.assertion, elsewhere=True, beside="")


def _of_one_tale(told: Proposition, verdict: Proposition) -> bool:
    """Whether what a source denies by a mere "it" has to do with what is told; "the story" is all of it."""
    assertion = verdict.assertion
    sure = assertion.source.kind == "author" or assertion.content.text.lower() not in POINTING
    return sure or not told.features.keys().isdisjoint(verdict.features)


def _judges_the_story(proposition: Proposition) -> bool:
    """Whether the outlet calls a story or a report untrue, or somebody the one that was told just before."""
    assertion = proposition.assertion
    if assertion.stance not in AGAINST or not (assertion.source.kind == "author" or assertion.answers):
        return False
    if assertion.cue is not None and assertion.source.kind == "author" and _mends_itself(assertion):
        return False
    said = assertion.content.text.lower()
    if assertion.source.kind == "author" and (said in POINTING or _never_said(assertion)):
        return not (_in_one_breath(assertion) or _of_a_detail(assertion))  # "… but it didn't happen"
    return any(token.norm in words("align_retellings", "stories") for token in assertion.sentence.tokens)


def _in_one_breath(assertion: Assertion) -> bool:
    """Whether it answers what its own sentence reports: "a site reported that he was held, but | this | was false"."""
    answered = assertion.answers
    return answered is not None and answered.sentence is assertion.sentence and answered.stance == "reports"


def _of_a_detail(assertion: Assertion) -> bool:
    """Whether it answers what one person says, long after the news is told: '"…," Reed said. | This | is wrong'."""
    answered = assertion.answers
    if answered is None or answered.sentence.index < OPENING:
        return False
    return answered.stance == "asserts" and answered.source.kind == "named_person"


def _mends_itself(assertion: Assertion) -> bool:
    """Whether an article takes back a detail of its own: "An earlier version of this story reported that"."""
    told = {token.norm for token in assertion.sentence.tokens}
    return "version" in told and not words("align_retellings", "earlier").isdisjoint(told)


def _never_said(assertion: Assertion) -> bool:
    """Whether only words are pointed to that were not spoken: "had not made | the comment |"."""
    pointing = words("extract_overturning", "pointing_out") | words("extract_overturning", "utterances")
    spoken = words("extract_overturning", "uttering")
    return all(t.norm in pointing for t in assertion.tokens) and any(
        t.norm in spoken for t in assertion.sentence.tokens
    )


def _says_no_more(proposition: Proposition) -> bool:
    """Whether somebody calls nothing but a story made up: "an aide said | the story | was a hoax"."""
    assertion = proposition.assertion
    said = assertion.content.text.lower().split()
    if assertion.stance != "denies" or len(said) > SHORT or words("align_retellings", "stories").isdisjoint(said):
        return False
    made_up = words("extract_hoaxes", "fakes") | words("extract_hoaxes", "hoaxes")
    return any(token.norm in made_up for token in assertion.sentence.tokens)


def retells(proposition: Proposition) -> bool:
    """Whether it is told as what others put about."""
    assertion = proposition.assertion
    if proposition.negated or assertion.stance not in FOR or proposition.modal in DEMANDED:
        return False
    if assertion.source.kind == "author" and proposition.modal in MUSED and assertion.stance not in RETOLD:
        return False  # "it could be a way to earn more"
    return assertion.stance in RETOLD or assertion.source.kind in TELLERS or assertion.certainty != "certain"

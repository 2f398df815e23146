"""What the four kinds of silence have in common."""

from collections.abc import Sequence
from itertools import pairwise

from contra.lexicon.load import words
from contra.model import Assertion, Finding, Pair, Proposition, Sentence, Source, Span
from contra.rules.sides import (
    FUTURE,
    NEARLY_ALL,
    about_a_deed,
    claims,
    core_shared,
    finding,
    only_in_passing,
    other_doer,
    same_document,
    same_voice,
    share_party,
    share_told,
    tells,
    tells_of_hoax,
    told_features,
)
from contra.rules.unsettled import own_words, unsettled, wishes
from contra.rules.wording import claim, who

KIND = "silence"
SEVERITY = "caution"
ABOUT = ("", "genuineness", "told")
REWORDED = 0.6  # cover
LEAD = 1  # headline and first sentence, or the first two sentences
ON_END = 5  # words by which two sentences tell the same words of somebody
MOSTLY = 3  # … of which are no part of what was asked
NEAR = 3  # sentences before a silence that may tell what was asked
OPINIONS = (*FUTURE, "can", "could", "may", "might", "must", "shall", "should")
PREPOSITIONS = frozenset({"about", "of", "on", "regarding"})
DEFINITE = frozenset({"city", "her", "his", "its", "our", "that", "the", "their", "this", "town"})
NOBODY = frozenset({"neither", "no", "nobody", "none"})
PLACED = frozenset({"at", "for", "from", "in", "inside", "of"})
ASKED = frozenset({"asked", "comment", "comments", "contacted", "interview"})
CHECKING = frozenset(
    {"confirm", "confirmation", "corroborate", "corroboration", "substantiate", "verify"}
)  # what an outlet tries itself
MORE = (["clarify"], ["detail"], ["elaborate"], ["identify"], ["name"], ["specify"])
SILENT = frozenset({"comment", "confirm", "discuss", "say", "speak", "talk"})
QUESTIONS = frozenset({"how", "what", "when", "where", "which", "who", "whom", "whose", "why"})


def unanswered(pair: Pair, stance: str, code: str, verb: str) -> Finding | None:
    """A finding where the right side stays silent, in the manner of ``stance``, on what the left side puts forward."""
    left, right = pair.left, pair.right
    if right.assertion.stance != stance or right.assertion.withheld or _wants_more(right):
        return None
    if not _may_answer(pair):
        return None
    verb = "not confirmed by" if checks(right) else verb
    message = f"{claim(left.assertion)} — {verb} {_anybody(who(right.assertion))}"
    return finding(pair, code, KIND, SEVERITY, message)


def _may_answer(pair: Pair) -> bool:
    """Whether what brought the two together leaves no doubt what one keeps silent on, or it may be told."""
    if pair.about == "genuineness":
        return not same_voice(pair)
    return pair.about == "told" or _asked_about(pair)


def _asked_about(pair: Pair) -> bool:
    """Whether the silent one may have been asked to confirm what the left side claims."""
    left = pair.left
    if (
        _of_another_deed(pair)
        or _of_another_doer(pair)
        or not (core_shared(pair) or _reworded(pair))
        or not _newsworthy(pair)
        or _only_itself(pair)
    ):
        return False
    if not claims(left) or left.negated or left.relays or tells_of_hoax(pair):
        return False
    if _only_speaks(pair) or _settles_nothing(pair):
        return False
    return not (same_voice(pair) or _own_side(pair) or _repeats(pair)) and _could_know(pair)


def _of_another_deed(pair: Pair) -> bool:
    """Whether what one does not know is not what is told: "unclear whether the ring he stole was | insured |"."""
    right = pair.right
    unknown = right.assertion.stance == "unaware" and right.through is None and bool(right.predicates)
    asked = any(
        token.norm in ("if", "whether") for token in right.assertion.tokens
    )  # "it was too early to say whether"
    return unknown and not asked and not any(tells(pair.left, feature) for feature in right.predicates)


def _of_another_doer(pair: Pair) -> bool:
    """Whether one was asked of somebody who is not told of: "unclear whether | Reed | had a part in the theft"."""
    right = pair.right
    subject = right.patient if right.suffers else right.agent
    asked_of = {f"n:{key}" for key in subject} & right.features.keys()
    return bool(asked_of) and right.through is None and asked_of.isdisjoint(told_features(pair.left))


def _reworded(pair: Pair) -> bool:
    """Whether a question in other words is about the same: "the fate of the ferry", "asked whether he had served"."""
    told = [reason.text for reason in pair.reasons if reason.kind in ("event", "word")]
    silent = pair.right.assertion.source
    known = silent.kind != "anonymous" or silent.name.lower().partition(" ")[0] in NOBODY
    if pair.right.through or not known or same_document(pair):
        return False
    if not told or len(pair.reasons) < 2 or other_doer(pair.left, pair.right) or only_in_passing(pair):
        return False
    if pair.right.assertion.stance == "no_response" and not _asked(pair.right.assertion):
        return False
    return pair.cover >= REWORDED and share_told(pair.left, pair.right) >= REWORDED


def _asked(silence: Assertion) -> bool:
    """Whether something was asked: not "did not respond to the fire"."""
    told = {token.norm for token in silence.sentence.tokens}
    return not told.isdisjoint(words("extract_evasions", "sent") | ASKED)


def _only_speaks(pair: Pair) -> bool:
    """Whether a silence on the whole matter is set beside what somebody says in public: "apologizes"."""
    spoken = {f"w:{word}" for word in words("rules_unsettled", "speaking")} | {
        f"e:{word}" for word in words("rules_unsettled", "speaking")
    }
    return pair.right.through is pair.left.assertion and not spoken.isdisjoint(pair.left.predicates)


def _settles_nothing(pair: Pair) -> bool:
    """Whether nobody need confirm it: a search, a wish, or the silent one's own words."""
    return unsettled(pair.left) or wishes(pair.left) or own_words(pair.left, pair.right.assertion.source)


def _wants_more(silence: Proposition) -> bool:
    """Whether the thing itself is granted and only more of it is kept back: "had no idea how the truck got there"."""
    said = silence.assertion.content.text.lower().split()
    if (silence.assertion.stance == "unaware" and not said) or _of_more(silence):
        return True  # "she had no idea"
    asked = said[:1] if silence.through else [*said[:1], *(two for one, two in pairwise(said) if one in PREPOSITIONS)]
    return not QUESTIONS.isdisjoint(asked)


def _of_more(silence: Proposition) -> bool:
    """Whether the very word is for more of what is granted: "did not | identify | them", "declined to | elaborate"."""
    cue = silence.assertion.cue
    return cue is not None and cue.text.lower().split()[-1:] in MORE


def _anybody(name: str) -> str:
    """The silent one under the negation of the message: "no official" as "any official"."""
    first, _, rest = name.partition(" ")
    if first.lower() == "neither":
        return f"either {rest.replace(' nor ', ' or ')}"
    return f"any {rest}" if first.lower() in ("no", "none") else name


def _only_itself(pair: Pair) -> bool:
    """Whether little but the silent one is told on both sides: "the agency tracks asteroids"."""
    silent = pair.right.assertion.source
    own = {*silent.parties, *(party.rpartition(" ")[2] for party in silent.parties)}
    others = [reason for reason in pair.reasons if reason.text not in own]
    return len(others) < (1 if _on_own_deed(pair) else 2) and not about_a_deed(pair)


def _on_own_deed(pair: Pair) -> bool:
    """Whether one who knows keeps silent on a name only, and the left side tells what he does with its bearer."""
    return pair.right.assertion.stance != "unaware" and pair.right.silent_on_own_deed(pair.left)


def _newsworthy(pair: Pair) -> bool:
    """Whether somebody would be asked about it: what a source says, a lead, the very matter, not the background.

    What will or may happen is asked only of those who will do it.
    """
    left = pair.left
    very_matter = pair.right.through is None and pair.cover >= NEARLY_ALL
    ahead = left.modal in FUTURE and very_matter and bool(left.predicates & pair.right.features.keys())
    if left.modal in OPINIONS and left.agent.isdisjoint(pair.right.assertion.source.parties) and not ahead:
        return False
    return not left.own_voice or left.assertion.sentence.index <= LEAD or very_matter or _just_before(pair)


def _just_before(pair: Pair) -> bool:
    """Whether the silence follows the claim in one article."""
    gap = pair.right.assertion.sentence.index - pair.left.assertion.sentence.index
    return same_document(pair) and 0 <= gap <= NEAR


def _own_side(pair: Pair) -> bool:
    """Whether the claim comes from the silent one's own house: a ministry and its spokesman."""
    left, right = pair.left.assertion, pair.right.assertion
    return left.source.kind not in ("author", "outlet", "anonymous") and share_party(left, right)


def _could_know(pair: Pair) -> bool:
    """Whether the silent one might have answered: a body, one who speaks for it, or the one the claim is about."""
    source = pair.right.assertion.source
    if checks(pair.right):
        return not pair.left.own_voice
    if source.kind == "anonymous":
        return _definite(source) and (pair.right.through is not None or pair.right.assertion.stance != "unaware")
    if source.kind != "named_person":
        return source.kind in ("named_institution", "titled")
    in_office = bool(source.title) or len(source.parties) > 1
    asked = pair.right.through is None and pair.right.assertion.stance != "unaware" and core_shared(pair)
    return in_office or asked or f"n:{source.parties[0]}" in pair.left.features


def _repeats(pair: Pair) -> bool:
    """Whether the left side tells the very silence: "we can't talk about a number" in both."""
    cue = pair.right.assertion.cue
    told = pair.left.assertion.sentence
    here = pair.right.assertion.sentence
    if cue is None or told is here:
        return False
    if cue.lemma in words("align_clauses", "telling"):  # '"No comment," he | said |'
        return not _runs(told, ()).isdisjoint(_runs(here, pair.right.assertion.content.spans))
    return f" {cue.text.lower()} " in told.text.lower()


def _runs(sentence: Sentence, asked: Sequence[Span]) -> frozenset[tuple[str, ...]]:
    """All that is told in so many words on end, but for what was asked: "said it was unknown | whether he fell"."""
    told = [token for token in sentence.tokens if token.norm[:1].isalpha()]
    beside = [not any(span.start <= token.start < span.stop for span in asked) for token in told]
    silent = not SILENT.isdisjoint(token.norm for token, apart in zip(told, beside, strict=True) if not apart)
    places = (i for i in range(len(told) - ON_END + 1) if silent or sum(beside[i : i + ON_END]) >= MOSTLY)
    return frozenset(tuple(token.norm for token in told[i : i + ON_END]) for i in places)


def _definite(source: Source) -> bool:
    """Whether one knows who it is: "the singer", "city hall", "no one at the mill"; not "neighbours"."""
    name = source.name.lower().split()
    if not words("extract_sources", "anonymous").isdisjoint(name):
        return NOBODY.issuperset(name[:1]) and not PLACED.isdisjoint(name)
    return NOBODY.issuperset(name[:1]) or name[0] in DEFINITE or any(word.endswith("'s") for word in name)


def checks(silence: Proposition) -> bool:
    """Whether an outlet tells that it could not confirm what others say: "could not be independently verified"."""
    cue, source = silence.assertion.cue, silence.assertion.source
    first = silence.assertion.content.text.lower().partition(" ")[0]
    pointed = silence.through is not None and first in DEFINITE | {"", "it", "these", "this", "those"}
    answers = silence.assertion.stance == "glomar" or pointed  # not "all information is not yet verified"
    tried = source.kind == "outlet" or (source.kind == "author" and answers)
    return tried and cue is not None and cue.lemma.split()[-1] in CHECKING

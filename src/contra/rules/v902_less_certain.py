"""Stated as fact here, only alleged or doubted there.

alpha | Captain Lee Dunn falsified the safety records of Norhaven Steel.
beta | Captain Lee Dunn allegedly falsified the safety records of Norhaven Steel.
=> V902 caution, alpha.0 / beta.0: Captain Lee Dunn falsified the safety records of Norhaven Steel — a fact for
    alpha, left open by beta

alpha | Captain Lee Dunn falsified the safety records of Norhaven Steel.
beta | Captain Lee Dunn admitted falsifying the safety records of Norhaven Steel.
=> nothing

alpha | Captain Lee Dunn stole the records of Norhaven Steel and burned them at the Lorne mill.
beta | Prosecutors allege that Captain Lee Dunn burned the records of Norhaven Steel at the Lorne mill.
=> V902 caution, alpha.0 / beta.0: Captain Lee Dunn stole the records of Norhaven Steel and burned them at the Lorne
    mill — a fact for alpha, left open by Prosecutors

alpha | The rebels have three ships in the harbour of Lorne.
beta | A monitoring group said the rebels have three ships in the harbour of Lorne. // The report could not be
    independently verified.
=> V902 caution, alpha.0 / beta.1: The rebels have three ships in the harbour of Lorne — a fact for alpha, left open
    by beta

alpha | Captain Lee Dunn was found drunk at the Lorne mill by two divers in the morning.
beta | Captain Lee Dunn was reportedly found drunk in the street by a nurse.
=> V902 caution, alpha.0 / beta.0: Captain Lee Dunn was found drunk at the Lorne mill by two divers in the morning — a
    fact for alpha, left open by beta

alpha | Captain Lee Dunn struck a diver at the dam.
beta | Captain Lee Dunn reportedly struck another diver at the dam.
=> nothing

alpha | Captain Lee Dunn was hurt at the dam.
beta | A man caught allegedly attacking Captain Lee Dunn was hurt at the dam.
=> nothing

alpha | Captain Lee Dunn left the town.
beta | Captain Lee Dunn left the town when he was allegedly seen at the dam.
=> nothing

alpha | Captain Lee Dunn signed the safety records of Norhaven Steel.
beta | Captain Lee Dunn signed the safety records of Norhaven Steel that he allegedly falsified.
=> nothing

alpha | The flood killed nine people in Lorne.
beta | The flood allegedly killed 14 people in Lorne.
=> nothing

alpha | Captain Lee Dunn falsified the safety records of Norhaven Steel, if what is told in town is true.
beta | Captain Lee Dunn allegedly falsified the safety records of Norhaven Steel.
=> nothing
"""

from itertools import pairwise, takewhile

from contra.lexicon.deeds import classes_of
from contra.lexicon.load import words
from contra.model import AGAINST, NON_COMMITTAL, Assertion, Finding, Pair, Proposition, Token
from contra.rules import s203_has_no_data
from contra.rules.figures import clash
from contra.rules.hedging import is_hedged, leaves_open, opens_clause
from contra.rules.sides import (
    MOST,
    NEARLY_ALL,
    QUOTES,
    claims,
    finding,
    hedged,
    other_doer,
    same_document,
    same_voice,
    share_told,
    tells,
    told_features,
)
from contra.rules.silence import checks
from contra.rules.weighing import only_weighed
from contra.rules.wording import claim, who

CODE = "V902"
KIND = "certainty"
SEVERITY = "caution"
COVER = 0.8
LEAD = 1  # headline and first sentence, or the first two sentences
NEWS = 4  # sentences in which an article tells its news
SAME = 0.7  # of the hedged account that the flat one tells
FIRST_PERSON = frozenset({"i", "me", "my", "our", "us", "we"})  # somebody's own words, though nobody is named for them
CONCEDING = frozenset({"although", "but", "though", "while"})
OTHERS = frozenset({"another", "other", "others"})
QUESTIONS = frozenset({"how", "what", "when", "where", "which", "who", "whom", "whose", "why"})
CHARGING = ("anonymous", "document", "titled")
CLAIMING = frozenset({"allege", "claim"})  # also by somebody named; not "accused Reed of it"


def judge(pair: Pair) -> Finding | None:
    """The hedged account on the right of what the left side states as fact."""
    left, right = pair.left, pair.right
    less = not same_document(pair) and (_told_flatly(pair) or _questioned_by_another(pair) or only_weighed(pair))
    if not less or clash(pair):
        return None
    sides = f"a fact for {who(left.assertion)}, left open by {who(right.assertion)}"
    message = f"{claim(left.assertion)} — {sides}"
    return finding(pair, CODE, KIND, SEVERITY, message)


def _told_flatly(pair: Pair) -> bool:
    """Whether the outlet on the left says itself what is only alleged, likely or open on the right."""
    if not _flat(pair.left) or _tells_of_tellers(pair.left) or _of_others(pair):
        return False
    return _only_alleged(pair) or _hedged_deed(pair) or _open_question(pair) or _unverified(pair) or _charged(pair)


def _of_others(pair: Pair) -> bool:
    """Whether the right side speaks of others than the left: "he reportedly struck | another | woman"."""
    here = {token.norm for token in pair.left.assertion.sentence.tokens}
    before = takewhile(lambda token: token.norm not in CONCEDING, pair.right.assertion.sentence.tokens)
    return not OTHERS.isdisjoint({token.norm for token in before} - here)


def _unverified(pair: Pair) -> bool:
    """Whether an outlet could not confirm the report of it: "The report could not be verified"."""
    left, right = pair.left, pair.right
    if right.through is None or right.assertion.stance not in NON_COMMITTAL or not checks(right):
        return False
    if left.assertion.sentence.index >= NEWS or left.sign <= 0 or left.modal or other_doer(left, right):
        return False
    told = _same_deed(pair) or not any(feature[0] == "e" for feature in right.predicates)
    return told and pair.cover >= SAME and share_told(left, right) >= MOST


def _charged(pair: Pair) -> bool:
    """Whether somebody only charges somebody with it or claims it: "prosecutors allege that he stole it"."""
    left, right = pair.left, pair.right
    if not _charges(right.assertion) or right.contested or left.assertion.sentence.tokens[0].norm in QUOTES:
        return False
    if left.assertion.sentence.index >= NEWS or left.sign <= 0 or right.sign <= 0 or left.contested or left.modal:
        return False
    beside = any(tells(left, deed) for deed in right.predicates) and bool(left.subject & right.subject)
    told = beside or _same_deed(pair)  # "lured the cats and | skinned | them"
    return told and not other_doer(left, right) and pair.cover >= COVER and share_told(left, right) >= MOST


def _charges(told: Assertion) -> bool:
    """Whether a claim is told as no more than that, by somebody unnamed or in office in whatever words."""
    claims_it = told.cue is not None and told.cue.lemma in CLAIMING
    return told.stance == "alleges" and (claims_it or told.source.kind in CHARGING)


def _questioned_by_another(pair: Pair) -> bool:
    """Whether somebody says that nobody can tell what is put as certain on the left."""
    if not _stated(pair.left) or same_voice(pair) or _called(pair.left) == _called(pair.right):
        return False
    return _of_somebody(pair) and _open_question(pair)


def _called(side: Proposition) -> str:
    """By what words the source is called; the outlets are told apart by their own names."""
    return side.assertion.source.name.lower().removeprefix("the ")


def _only_alleged(pair: Pair) -> bool:
    """Whether the outlet itself leaves it open: "allegedly"."""
    left, right = pair.left, pair.right
    if right.assertion.stance != "alleges" or right.contested:  # what its article calls untrue is more than left open
        return False
    if right.assertion.source.kind != "author" or left.assertion.sentence.index >= NEWS:
        return False
    agree = left.sign > 0 and right.sign > 0 and _same_deed(pair)
    return agree and _enough(pair) and leaves_open(right.assertion)


def _enough(pair: Pair) -> bool:
    """Whether enough of it is told on both sides; of the news with which two articles begin, less is."""
    both = (pair.left.assertion.sentence, pair.right.assertion.sentence)
    leads = all(sentence.index <= LEAD for sentence in both)
    return pair.cover >= COVER or (leads and pair.cover >= MOST)


def _open_question(pair: Pair) -> bool:
    """Whether the outlet on the right does not know if it is so: "it is unclear whether he fell"."""
    left, right = pair.left, pair.right
    if right.through or right.assertion.stance in AGAINST:
        return False
    if not (_of_outlet(right.assertion) or _of_somebody(pair)) or _before_it(right.assertion):
        return False
    if left.sign <= 0 or left.modal not in ("", right.modal) or other_doer(left, right):
        return False
    if not right.predicates or _only_its_truth(right):  # "whether the picture of the king is genuine"
        whole = pair.cover >= NEARLY_ALL and share_told(left, right) >= NEARLY_ALL
        return whole and len(pair.reasons) > 1 and not left.mixed  # "ran it without having authenticated it"
    return (_same_deed(pair) or _asked_for(pair) or _told_on(pair)) and share_told(left, right) >= MOST


def _before_it(told: Assertion) -> bool:
    """Whether it tells only what was not known before: "until then it was unclear whether he would come"."""
    once = words("align_negation", "opening") | {"before", "earlier", "initially", "until"}
    return not once.isdisjoint(token.norm for token in told.sentence.tokens)


def _of_somebody(pair: Pair) -> bool:
    """Whether somebody says that nobody can tell: "it is too early to say whether he fell, the doctor | said |"."""
    told = pair.right.assertion
    if told.cue is None or told.source.kind == "author" or told.withheld:
        return False
    left_open = told.stance == "unaware" or (told.stance == "asserts" and told.certainty == "unknown")
    said = left_open and told.cue.lemma in words("extract_verbs", "say.verbs") and _after_whether(told) is not None
    return said and not s203_has_no_data.judge(pair)


def _after_whether(told: Assertion) -> int | None:
    """Where what is not known begins in its sentence: "too early to say whether | he fell"."""
    tokens = told.sentence.tokens
    return next((token.stop for token in tokens if token.norm == "whether"), None)


def _asked_for(pair: Pair) -> bool:
    """Whether what the left side tells is what is not known on the right: "unclear whether | he fell |"."""
    start = _after_whether(pair.right.assertion)
    if start is None or not pair.left.predicates:
        return False
    after = [token for token in pair.right.assertion.sentence.tokens if token.start >= start]
    tokens = after[: next((i for i in range(1, len(after)) if opens_clause(after, i)), len(after))]
    known = frozenset().union(*(_features_of(token) for token in tokens))
    named = {feature for feature in pair.right.features if feature[0] == "n"}
    return pair.left.predicates <= known and named <= told_features(pair.left)


def _told_on(pair: Pair) -> bool:
    """Whether the left side goes on to tell the deed that is not known: "ran to the mill, where | he was killed |"."""
    deeds = {f for f in pair.right.predicates if f[0] == "e"}
    asked = bool(deeds) and _after_whether(pair.right.assertion) is not None
    return asked and deeds <= pair.left.features.keys() - pair.left.aside and pair.cover >= COVER


def _features_of(token: Token) -> frozenset[str]:
    """By what features a word may be known."""
    return frozenset((f"w:{token.lemma}", *(f"e:{kind}" for kind in classes_of(token.lemma, token.tag))))


def _same_deed(pair: Pair) -> bool:
    """Whether the main verb is the same, and tells a deed: not "have" or "take"."""
    same = pair.left.predicates & pair.right.predicates
    return any(f[0] == "e" or f[2:] not in words("align_light_verbs", "verbs") for f in same)


def _only_its_truth(right: Proposition) -> bool:
    """Whether something of a thing is not known that is told in passing: "the identity of the man in the picture"."""
    said = right.assertion.content.text.lower().split()[:3]
    return said[2:] == ["of"] and said[0] == "the"


def _of_outlet(told: Assertion) -> bool:
    """Whether the outlet itself does not know."""
    if told.source.kind != "author" or told.stance not in NON_COMMITTAL or told.withheld:
        return False
    if told.content.text.lower().partition(" ")[0] in QUESTIONS:
        return False
    return told.stance == "unaware" or _not_established(told)


def _not_established(told: Assertion) -> bool:
    """Whether something could not be found to be so: "has not been | verified |"; not "no reaction on"."""
    cue = told.cue.text.lower().split() if told.cue else []
    return not words("extract_open", "not_clear").isdisjoint(cue)


def _hedged_deed(pair: Pair) -> bool:
    """Whether the deed itself is only thought or likely: "may have sunk", "is believed to have sunk"."""
    left, right = pair.left, pair.right
    if left.sign <= 0 or right.sign <= 0 or left.modal or right.contested or other_doer(left, right):
        return False
    if left.assertion.sentence.index >= NEWS:
        return False
    same = _same_deed(pair) and share_told(left, right) >= (SAME if pair.cover >= COVER else MOST)
    return same and _enough(pair) and (is_hedged(right) or _hedged_thing(pair))


def _hedged_thing(pair: Pair) -> bool:
    """Whether it is open what did it or had it done: "a | possible | comet struck", "found a | suspected | bomb"."""
    told = {token.lemma for token in pair.left.assertion.tokens if token.tag == "N"}
    return bool(_doubted_things(pair.right) & told - _doubted_things(pair.left))


def _doubted_things(side: Proposition) -> frozenset[str]:
    """The nouns of which it is open whether they are that: "a | suspected | bomb"."""
    doubtful = words("rules_certainty", "of_things")
    tokens = pairwise(side.assertion.tokens)
    return frozenset(noun.lemma for before, noun in tokens if before.norm in doubtful and noun.tag == "N")


def _flat(left: Proposition) -> bool:
    """Whether the outlet says it itself."""
    return left.own_voice and not (left.cites or left.open or hedged(left))


def _stated(left: Proposition) -> bool:
    """Whether it is put as certain, be it by somebody named."""
    return claims(left) and left.assertion.certainty == "certain" and not (left.cites or hedged(left) or left.contested)


def _tells_of_tellers(left: Proposition) -> bool:
    """Whether something in the sentence tells that others say it: "supposedly", "he said"."""
    told = words("rules_certainty", "told") | FIRST_PERSON
    return not told.isdisjoint(token.norm for token in left.assertion.sentence.tokens)

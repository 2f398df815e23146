"""What the rules ask of the two sides of a pair."""

from collections.abc import Collection

from contra.lexicon.deeds import related
from contra.lexicon.load import words
from contra.lexicon.opposites import relation_of
from contra.lexicon.things import kinds_of
from contra.model import FOR, Assertion, Finding, Pair, Proposition
from contra.quantities import comparable
from contra.rules.unsettled import speaks

ANSWERED_WITHIN = 7  # days by which a denial may come before another article repeats the claim
MARKS = "\"'“”‘’.,;:!?()"
QUOTES = "\"'“”‘’"
FUTURE = ("'d", "'ll", "plan", "will", "won't", "would", "wouldn't")
SCRAP = 40  # characters, up to which words without a verb are no statement
HALF = 0.45
MOST = 0.5
RELAYERS = frozenset({"author", "document", "outlet"})
WHOLE = 0.7  # cover from which a content counts as shared whole
NEARLY_ALL = 0.75
BROAD = 0.4  # of what one side negates, that the other must tell
POINTED_AT = 0.5  # what "it wasn't true" tells of a claim, against a denial that tells itself what is denied
AT_LARGE = 2.0  # weight of evidence from which a deed by nobody is that of somebody on the other side
AMPLE = 5.0  # weight of evidence beyond which more of it adds nothing


def claims(proposition: Proposition) -> bool:
    """Whether its source puts it forward, in whatever tone; not what is only wished, or in question."""
    assertion = proposition.assertion
    settled = assertion.stance in FOR and assertion.certainty != "unknown" and not proposition.open
    return settled and not (_asks(assertion) or _open_news(assertion) or _is_scrap(assertion))


def _is_scrap(assertion: Assertion) -> bool:
    """Whether it is but a part of a sentence of the text that tells nothing: "| the mayor's | declined to comment"."""
    if assertion.cue is not None or assertion.sentence.role != "body" or len(assertion.content.text) > SCRAP:
        return False
    return not any(token.tag in "VMDG" for token in assertion.tokens)


def _open_news(assertion: Assertion) -> bool:
    """Whether the news of a headline is that nobody knows: "Questions raised over it", "Lorne checks if it ran"."""
    if assertion.sentence.role == "body" or assertion.source.kind != "author":
        return False
    told = {token.norm for token in assertion.sentence.tokens}
    checked = not told.isdisjoint(words("rules_sides", "checking")) and not told.isdisjoint(
        words("rules_sides", "checked")
    )
    nouns = {
        token.norm for token in assertion.sentence.tokens if token.tag not in "VD"
    }  # not "the judge questions him"
    return checked or not nouns.isdisjoint(words("rules_sides", "open_news"))


def _asks(assertion: Assertion) -> bool:
    """Whether it is a question: "Norhaven Steel declares war?", "'Over our border?'"."""
    content, sentence = assertion.content, assertion.sentence
    if content.text.rstrip(QUOTES).endswith("?"):
        return True
    last = sentence.tokens[-1]
    return last.norm == "?" and bool(content.spans) and content.spans[-1].stop >= last.start


def claimed(pair: Pair) -> bool:
    """Whether the left side puts forward what the right side may have answered, and is not itself news of an answer.

    Against another article only what its own does not deny itself, and what was not told long after the answer.
    """
    if not claims(pair.left) or pair.left.relays:
        return False
    if not same_document(pair) and (pair.left.contested or _long_after(pair)):
        return False
    return not (_rejects(pair.left) or _sides_with(pair.left, pair.right))


def _rejects(left: Proposition) -> bool:
    """Whether it speaks of a claim without making it: "the claim makes no sense", "the story drew wide attention"."""
    if left.subject.isdisjoint(f"w:{word}" for word in words("rules_sides", "told")):
        return False
    if any(t.norm in words("rules_sides", "account_kinds") for t in left.assertion.tokens):
        return False  # "the | bank | account was frozen"
    repeats = " that " in left.assertion.content.text  # "rumours have it that the bridge is closed"
    return left.negated or not (repeats or left.predicates & words("rules_sides", "true"))


def _sides_with(left: Proposition, right: Proposition) -> bool:
    """Whether it is against what the right side denies: "the tale is rubbish", "the boat is safe" beside "no theft".

    An outlet that denies "the hoax" calls it so itself.
    """
    against = words("rules_sides", "untrue") | words("rules_sides", "unharmed")
    told = {word.strip(MARKS) for word in _words_of(left.assertion)}
    denied = _words_of(right.assertion) | (_words_of(right.through) if right.through else set())
    if right.assertion.source.kind == "author" and right.assertion.stance == "denies":
        denied -= words("rules_sides", "untrue")
    return not against.isdisjoint(told - denied) and against.isdisjoint(denied)


def tells_of_hoax(pair: Pair) -> bool:
    """Whether both sides speak of what is untrue: "the hoaxer has drawn a card", "no word on the hoax"."""
    untrue = words("rules_sides", "untrue")
    return not any(untrue.isdisjoint(_words_of(side.assertion)) for side in (pair.left, pair.right))


def _words_of(assertion: Assertion) -> set[str]:
    """The words of what is said, quotation marks and all."""
    return set(assertion.content.text.lower().split())


def _long_after(pair: Pair) -> bool:
    """Whether the left side was published so long after the right that it tells of something new."""
    left, right = pair.left.assertion.document.published, pair.right.assertion.document.published
    return bool(left and right and (left - right).days > ANSWERED_WITHIN)


def core_shared(pair: Pair) -> bool:
    """Whether what is denied or left unanswered on the right is told on the left, and not only its circumstances."""
    right = pair.right
    if only_in_passing(pair):
        return False
    beyond_names = more_than_names(pair)
    if right.matter:
        return pair.cover >= MOST and beyond_names
    if other_doer(pair.left, right) and pair.cover < NEARLY_ALL:
        return False
    core = right.predicates or {f for f in right.features if f.startswith("e:")}
    broad = pair.cover >= (WHOLE if right.predicates else MOST)
    deeds = {f for f in right.features if f.startswith("e:")} - right.aside if broad else set()
    thing = (
        not core and pair.cover >= MOST and right.assertion.stance == "denies" and beyond_names
    )  # "the outbreak in Dunmore is a hoax"
    enough = MOST if right.elsewhere or pair.evidence >= 3.0 else NEARLY_ALL
    whole = pair.cover >= enough and (beyond_names or _says_no_deed(core))
    if thing or whole or any(tells(pair.left, f) for f in core | deeds):
        return True
    return right.assertion.stance == "denies" and between_headlines(pair)


def more_than_names(pair: Pair) -> bool:
    """Whether a deed or a word is shared that is no part of a shared name: not the harbour of "Harbour Day"."""
    named = {word for reason in pair.reasons if reason.kind == "name" for word in reason.text.split()}
    return any(reason.kind != "name" and reason.text not in named for reason in pair.reasons)


def only_in_passing(pair: Pair) -> bool:
    """Whether all that is shared but names is an aside on a side: the deal in "betrayed the town by making a deal"."""
    left, right = pair.left.aside, pair.right.aside
    if not (left or right):
        return False
    told = [reason.text.split(" ~ ") for reason in pair.reasons if reason.kind in ("event", "word")]
    return bool(told) and all(_holds(left, text[0]) or _holds(right, text[-1]) for text in told)


def _holds(features: frozenset[str], text: str) -> bool:
    """Whether a deed or a word is among some features."""
    return any(f"{kind}:{text}" in features for kind in "eiw")


def between_headlines(pair: Pair) -> bool:
    """Whether both sides stand in a headline: each tells its whole story."""
    return all(side.assertion.sentence.role != "body" for side in (pair.left, pair.right))


def _says_no_deed(core: Collection[str]) -> bool:
    """Whether nothing is said to be done, so that names may be all: "was in Lorne", but not "sold the bridge"."""
    return all(f[2:] in words("align_light_verbs", "linking") for f in core)


def tells(proposition: Proposition, feature: str) -> bool:
    """Whether the deed, or one of its chain of events, is among what is told."""
    told = proposition.features.keys() | proposition.predicates
    return feature in told or any(related(feature[2:], other[2:]) for other in told if other[0] == "e" == feature[0])


def opposed(pair: Pair) -> bool:
    """Whether one side holds to be so what the other holds not to be so."""
    return pair.left.sign * pair.right.sign < 0


def same_document(pair: Pair) -> bool:
    """Whether both stand in one article."""
    return pair.left.assertion.document is pair.right.assertion.document


def same_sentence(pair: Pair) -> bool:
    """Whether both stand in one sentence."""
    return same_document(pair) and pair.left.assertion.sentence.index == pair.right.assertion.sentence.index


def same_voice(pair: Pair) -> bool:
    """Whether the very same person or body speaks on both sides."""
    left, right = pair.left.assertion.source, pair.right.assertion.source
    return voice(pair.left.assertion) == voice(pair.right.assertion) and left.kind == right.kind


def voice(assertion: Assertion) -> str:
    """The most particular party behind an assertion."""
    source = assertion.source
    if source.kind == "author":
        return f"author of {assertion.document.id}"
    if relation_of(source.name.rpartition(" ")[2].lower()) and source.kind == "anonymous":
        return source.name.lower()  # "Reed's sister" does not speak for Reed
    return source.parties[0] if source.parties else f"{source.name} in {assertion.document.id}"


def share_party(one: Assertion, other: Assertion) -> bool:
    """Whether some person, body or country stands behind both."""
    return bool(set(one.source.parties) & set(other.source.parties))


def later(pair: Pair) -> bool:
    """Whether the right side was published on a later day than the left."""
    left, right = pair.left.assertion.document.published, pair.right.assertion.document.published
    return bool(left and right and left < right)


def is_headline(proposition: Proposition) -> bool:
    """Whether it is the headline of its article."""
    return proposition.assertion.sentence.role == "headline"


def own_headline(pair: Pair) -> bool:
    """Whether one side is the headline of the other's article."""
    return same_document(pair) and (is_headline(pair.left) or is_headline(pair.right))


def hedged(proposition: Proposition) -> bool:
    """Whether it is put as alleged, reported or uncertain."""
    assertion = proposition.assertion
    return assertion.certainty in ("possible", "probable") or assertion.stance in ("alleges", "suggests")


def weight_of_denial(pair: Pair) -> str:
    """The severity of a denial: what is told as hearsay only may stand beside it, and what "many" doubt."""
    told, answer = pair.left.assertion, pair.right.assertion
    crowd = answer.stance == "doubts" and answer.source.name.lower().partition(" ")[0] in words("rules_sides", "crowd")
    hearsay = _hearsay(told) or _said_to_be_said(told) or told.certainty != "certain"
    return "caution" if hearsay or crowd else "conflict"


def _hearsay(told: Assertion) -> bool:
    """Whether nobody stands behind it: "has reportedly closed", "according to reports"; not "the Dunn Report says"."""
    if told.stance not in ("asserts", "confirms"):
        return told.source.kind in RELAYERS
    if told.source.kind == "author":
        talk = "rumours" if told.sentence.role == "body" else "talk"
        return any(token.norm in words("rules_sides", talk) for token in told.sentence.tokens)
    if told.source.kind != "document" or told.stance == "confirms":
        return False
    named = words("rules_sides", "reports" if told.source.parties else "put_about")
    return not named.isdisjoint(told.source.name.lower().split())


def _said_to_be_said(told: Assertion) -> bool:
    """Whether even that it was said is hearsay: "an agent | allegedly called | it illegal"."""
    cue = told.cue.text.lower().split() if told.cue else ()
    return not words("rules_sides", "hearsay").isdisjoint(cue)


def about_a_deed(pair: Pair) -> bool:
    """Whether a deed is among what the two share."""
    return any(reason.kind == "event" for reason in pair.reasons) or bool(pair.left.predicates & pair.right.predicates)


def finding(pair: Pair, code: str, kind: str, severity: str, message: str) -> Finding:
    """A finding on the pair as it stands."""
    left, right = pair.left.assertion, pair.right.assertion
    meant = POINTED_AT if pair.right.through else 1.0
    strength = round(meant * pair.cover * min(1.0, pair.evidence / AMPLE), 3)
    return Finding(
        code, kind, severity, message, left, right, pair.reasons, strength, pair.left.beside, pair.right.matter
    )


def said_not_to_be(pair: Pair) -> bool:
    """Whether the right side says in its own words that what the left tells is not so."""
    left, right = pair.left, pair.right
    if not claims(right) or not negates(right) or left.mixed or not opposed(pair) or pair.cover < HALF:
        return False
    if (
        counted(pair)
        or of_nobody_at_all(pair)
        or same_voice(pair)
        or same_sentence(pair)
        or share_told(left, right) < BROAD
    ):
        return False
    if not (_same_subject(pair) and told_about(left, right.object - right.predicates) and _more_than_its_subject(pair)):
        return False
    return same_deed(left, right) or (pair.cover >= WHOLE and _told_of(left, right))


def counted(pair: Pair) -> bool:
    """Whether both sides count the same, the right one none of them, so that the figures tell it."""
    none = [q for q in pair.right.assertion.quantities if q.high == 0]
    return any(comparable(q, other) for q in none for other in pair.left.assertion.quantities)


def denied_outright(pair: Pair) -> bool:
    """Whether the right side says that there is no such one as the left side tells of, or that it is not he."""
    told_otherwise = pair.left.contested or _long_after(pair)
    return pair.right.assertion.stance == "denies" and (same_document(pair) or not told_otherwise)


def share_told(left: Proposition, right: Proposition) -> float:
    """How much of what the right side negates the left one tells: "did not run | as a favour to his brother"."""
    told = told_features(left)
    whole = sum(right.features.values())
    return sum(w for f, w in right.features.items() if f in told or _akin(f, told)) / whole if whole else 1.0


def _akin(feature: str, told: Collection[str]) -> bool:
    """Whether it is a deed of one chain with a deed that is told: "struck", where "punched" is told."""
    return feature[0] == "e" and any(other[0] == "e" and related(feature[2:], other[2:]) for other in told)


def negates(right: Proposition) -> bool:
    """Whether it says that something is not so: not that it cannot or should not be, nor only for a time."""
    return right.negated and not right.limited and right.modal in ("", "to", *FUTURE)


def of_nobody_at_all(pair: Pair) -> bool:
    """Whether the right side speaks of nobody, and of nothing that the left side tells: "nobody has been happier".

    "Nobody warned the school" tells of the school, and "nobody was shot in Lorne" all that is told of the shooting.
    """
    right = pair.right
    if not right.nobody or right.object - right.predicates:
        return False
    return pair.cover < WHOLE or pair.evidence < AT_LARGE or share_told(pair.left, right) < NEARLY_ALL


def _same_subject(pair: Pair) -> bool:
    """Whether the left side speaks of the one of whom the right side negates something.

    A pronoun is somebody of its own article; in another only a named one of whom the very same is told.
    """
    left, right = pair.left, pair.right
    subject = right.subject or frozenset(f"n:{key}" for key in right.agent)
    if subject:
        return not left.subject or told_about(left, subject) or (not right.subject and same_document(pair))
    done_to = right.object if pair.cover >= WHOLE else right.object - right.predicates
    if right.nobody:
        return bool(done_to) and done_to <= told_features(left)
    return same_document(pair) or bool(left.agent and done_to and done_to <= told_features(left))


def _more_than_its_subject(pair: Pair) -> bool:
    """Whether more is shared than the one of whom something is negated: not "it was Reed", "Reed was not in Lorne"."""
    left, right = pair.left, pair.right
    its_own = right.subject | {f"n:{key}" for key in right.agent}
    return any(reason.kind != "name" for reason in pair.reasons) or bool(
        {f for f in left.features.keys() & right.features.keys() if f[0] == "n"} - its_own
    )


def told_about(left: Proposition, argument: frozenset[str]) -> bool:
    """Whether the left side speaks of whom or what the right side negates something; a pronoun may be anybody.

    So may "the boy" be whom the left side calls otherwise.
    """
    if not argument or not argument.isdisjoint(told_features(left) | left.object):
        return True
    anybody = words("rules_sides", "anybody")
    return argument <= anybody and not (left.object.isdisjoint(anybody) and left.subject.isdisjoint(argument))


def told_features(proposition: Proposition) -> frozenset[str]:
    """The features of all that is told, with those that its names stand for and the kinds that its things belong to."""
    behind = (f"n:{key}" for key in proposition.behind)
    kinds = kinds_of(proposition.features)
    return frozenset((*proposition.features, *behind, *kinds, *proposition.predicates))


def _told_of(left: Proposition, right: Proposition) -> bool:
    """Whether the left side tells as fact, of the same doer, what the right side negates.

    Who speaks of himself is the doer of the left side, too, and not only named in it.
    """
    if left.modal or other_doer(left, right) or (speaks_of_itself(right) and not left.agent & right.agent):
        return False
    told = right.predicates if len(right.features) > 1 else right.predicates & told_features(left)
    return any(tells(left, feature) for feature in told) or (speaks(left) and speaks(right))


def speaks_of_itself(side: Proposition) -> bool:
    """Whether its doer is told by a pronoun that is known: "I did not sell it"."""
    return bool(side.agent) and not side.subject


def same_deed(left: Proposition, right: Proposition) -> bool:
    """Whether the same doer is said to do the same."""
    if left.modal not in ("", "plan", "will", "to") or other_doer(left, right):
        return False
    if right.modal == "plan" and not left.modal:  # had no plans to sell what was sold later
        return False
    same = left.predicates & right.predicates
    of_something = bool(left.attitude) or not same.isdisjoint(words("rules_sides", "minding"))
    return bool(same) and (not of_something or _share_object(left, right, same))


def other_doer(left: Proposition, right: Proposition) -> bool:
    """Whether two different doers are named; who dies here may be killed there, what closes was closed."""
    if not (left.agent and right.agent) or left.agent & right.agent or _named_in_part(left, right):
        return False
    if _befell(left, right) or _befell(right, left) or _together(left, right):
        return False
    suffered = left.patient & right.agent or right.patient & left.agent
    return bool(left.predicates & right.predicates) or not suffered


def _together(left: Proposition, right: Proposition) -> bool:
    """Whether the doer of each side is the other's partner: "A is in talks with B", "B is not in talks with A"."""
    if words("rules_doers", "together").isdisjoint(left.predicates & right.predicates):
        return False
    return all(any(f"n:{key}" in other.features for key in one.agent) for one, other in ((left, right), (right, left)))


def _befell(one: Proposition, other: Proposition) -> bool:
    """Whether what one side does to something the other tells of it alone: "closed the mill", "the mill closed"."""
    return bool(one.patient & other.agent and one.object & other.subject) and not (other.object or other.patient)


def _named_in_part(left: Proposition, right: Proposition) -> bool:
    """Whether the doer of one side may be called by his first name on the other: "Ana", "Ana Ruiz"."""
    keys = ((one, other) for one in left.agent for other in right.agent)
    return any(one.startswith(f"{other} ") or other.startswith(f"{one} ") for one, other in keys)


def _share_object(left: Proposition, right: Proposition, same: frozenset[str]) -> bool:
    """Whether what is supported or thought of is the same: "supports the army", "does not support attacks"."""
    return any(f[0] != "n" and f not in same for f in left.features.keys() & right.features.keys())

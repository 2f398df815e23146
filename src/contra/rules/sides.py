"""What the rules ask of the two sides of a pair."""

from collections.abc import Collection

from contra.lexicon.deeds import related
from contra.lexicon.load import words
from contra.model import FOR, Assertion, Finding, Pair, Proposition

ANSWERED_WITHIN = 7  # days by which a denial may come before another article repeats the claim
MARKS = "\"'“”‘’.,;:!?()"
FUTURE = ("'d", "'ll", "will", "won't", "would", "wouldn't")
HALF = 0.45
MOST = 0.5
RELAYERS = frozenset({"author", "document", "outlet"})
WHOLE = 0.7  # cover from which a content counts as shared whole
NEARLY_ALL = 0.75
POINTED_AT = 0.5  # what "it wasn't true" tells of a claim, against a denial that tells itself what is denied
AMPLE = 5.0  # weight of evidence beyond which more of it adds nothing


def claims(proposition: Proposition) -> bool:
    """Whether its source puts it forward, in whatever tone; not what is only wished, or in question."""
    assertion = proposition.assertion
    return assertion.stance in FOR and assertion.certainty != "unknown" and not proposition.open


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
    """Whether it speaks against what is told: "the claim makes no sense"."""
    return left.negated and not left.subject.isdisjoint(f"w:{word}" for word in words("rules_sides", "told"))


def _sides_with(left: Proposition, right: Proposition) -> bool:
    """Whether it calls untrue what the right side denies: "the entire tale is rubbish" beside "debunked the tale"."""
    untrue = words("rules_sides", "untrue")
    told, denied = (set(side.assertion.content.text.lower().split()) for side in (left, right))
    return not untrue.isdisjoint(word.strip(MARKS) for word in told - denied) and untrue.isdisjoint(denied)


def _long_after(pair: Pair) -> bool:
    """Whether the left side was published so long after the right that it tells of something new."""
    left, right = pair.left.assertion.document.published, pair.right.assertion.document.published
    return bool(left and right and (left - right).days > ANSWERED_WITHIN)


def core_shared(pair: Pair) -> bool:
    """Whether what is denied or left unanswered on the right is told on the left, and not only its circumstances."""
    right = pair.right
    more_than_names = any(reason.kind != "name" for reason in pair.reasons)
    if right.matter:
        return pair.cover >= MOST and more_than_names
    if other_doer(pair.left, right):
        return pair.cover >= NEARLY_ALL
    core = right.predicates or {f for f in right.features if f.startswith("e:")}
    deeds = {f for f in right.features if f.startswith("e:")} if pair.cover >= MOST else set()
    thing = (
        not core and pair.cover >= MOST and right.assertion.stance == "denies"
    )  # "the outbreak in Dunmore is a hoax"
    enough = MOST if right.elsewhere or pair.evidence >= 3.0 else NEARLY_ALL
    whole = pair.cover >= enough and (more_than_names or _says_no_deed(core))
    if thing or whole or any(_tells(pair.left, f) for f in core | deeds):
        return True
    return right.assertion.stance == "denies" and between_headlines(pair)


def between_headlines(pair: Pair) -> bool:
    """Whether both sides stand in a headline: each tells its whole story."""
    return all(side.assertion.sentence.role != "body" for side in (pair.left, pair.right))


def _says_no_deed(core: Collection[str]) -> bool:
    """Whether nothing is said to be done, so that names may be all: "was in Lorne", but not "sold the bridge"."""
    return all(f[2:] in words("align_light_verbs", "linking") for f in core)


def _tells(proposition: Proposition, feature: str) -> bool:
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
    """The severity of a denial: what is told as hearsay only may stand beside it."""
    told = pair.left.assertion
    hearsay = told.source.kind in RELAYERS and told.stance not in ("asserts", "confirms")
    return "caution" if hearsay or told.certainty != "certain" else "conflict"


def about_a_deed(pair: Pair) -> bool:
    """Whether a deed is among what the two share."""
    return any(reason.kind == "event" for reason in pair.reasons) or bool(pair.left.predicates & pair.right.predicates)


def finding(pair: Pair, code: str, kind: str, severity: str, message: str) -> Finding:
    """A finding on the pair as it stands."""
    left, right = pair.left.assertion, pair.right.assertion
    meant = POINTED_AT if pair.right.through else 1.0
    strength = round(meant * pair.cover * min(1.0, pair.evidence / AMPLE), 3)
    return Finding(code, kind, severity, message, left, right, pair.reasons, strength, pair.left.beside)


def said_not_to_be(pair: Pair) -> bool:
    """Whether the right side says in its own words that what the left tells is not so."""
    left, right = pair.left, pair.right
    if not claims(right) or not negates(right) or left.mixed or not opposed(pair) or pair.cover < HALF:
        return False
    if same_voice(pair) or same_sentence(pair):
        return False
    if not (
        _same_subject(pair) and _told_about(left, right.object - right.predicates) and _more_than_its_subject(pair)
    ):
        return False
    return same_deed(left, right) or (pair.cover >= WHOLE and _told_of(left, right))


def negates(right: Proposition) -> bool:
    """Whether it says that something is not so: not that it cannot or should not be, nor only for a time."""
    return right.negated and not (right.nobody or right.limited) and right.modal in ("", "to", *FUTURE)


def _same_subject(pair: Pair) -> bool:
    """Whether the left side speaks of the one of whom the right side negates something.

    A pronoun is somebody of its own article; in another only a named one of whom the very same is told.
    """
    left, right = pair.left, pair.right
    subject = right.subject or frozenset(f"n:{key}" for key in right.agent)
    if subject:
        return not left.subject or _told_about(left, subject) or (not right.subject and same_document(pair))
    done_to = right.object if pair.cover >= WHOLE else right.object - right.predicates
    return same_document(pair) or bool(left.agent and done_to and done_to <= told_features(left))


def _more_than_its_subject(pair: Pair) -> bool:
    """Whether more is shared than the one of whom something is negated: not "it was Reed", "Reed was not in Lorne"."""
    left, right = pair.left, pair.right
    its_own = right.subject | {f"n:{key}" for key in right.agent}
    return any(reason.kind != "name" for reason in pair.reasons) or bool(
        {f for f in left.features.keys() & right.features.keys() if f[0] == "n"} - its_own
    )


def _told_about(left: Proposition, argument: frozenset[str]) -> bool:
    """Whether the left side speaks of whom or what the right side negates something; a pronoun may be anybody."""
    return not argument or not argument.isdisjoint(told_features(left))


def told_features(proposition: Proposition) -> frozenset[str]:
    """The features of all that is told, with those that its names stand for."""
    behind = (f"n:{key}" for key in proposition.behind)
    return frozenset((*proposition.features, *behind, *proposition.predicates))


def _told_of(left: Proposition, right: Proposition) -> bool:
    """Whether the left side tells as fact, of the same doer, what the right side negates."""
    if left.modal or other_doer(left, right):
        return False
    return any(_tells(left, feature) for feature in right.predicates)


def same_deed(left: Proposition, right: Proposition) -> bool:
    """Whether the same doer is said to do the same."""
    if left.modal not in ("", "will", "to") or other_doer(left, right):
        return False
    same = left.predicates & right.predicates
    return bool(same) and (not left.attitude or _share_object(left, right, same))


def other_doer(left: Proposition, right: Proposition) -> bool:
    """Whether two different doers are named; who dies here may be killed there."""
    if not (left.agent and right.agent) or left.agent & right.agent or _named_in_part(left, right):
        return False
    suffered = left.patient & right.agent or right.patient & left.agent
    return bool(left.predicates & right.predicates) or not suffered


def _named_in_part(left: Proposition, right: Proposition) -> bool:
    """Whether the doer of one side may be called by his first name on the other: "Ana", "Ana Ruiz"."""
    keys = ((one, other) for one in left.agent for other in right.agent)
    return any(one.startswith(f"{other} ") or other.startswith(f"{one} ") for one, other in keys)


def _share_object(left: Proposition, right: Proposition, same: frozenset[str]) -> bool:
    """Whether what is supported or forbidden is the same: "supports the army", "does not support attacks"."""
    return any(f[0] != "n" and f not in same for f in left.features.keys() & right.features.keys())

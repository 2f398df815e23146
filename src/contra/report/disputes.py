"""Findings that tell one dispute, gathered into one conflict with all its evidence."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256

from contra.model import SEVERITIES, Assertion, Conflict, Finding
from contra.report.independence import witnesses
from contra.report.talk import tells_talk

NEARLY = 0.6  # of the strongest finding's strength
AT_LARGE = 0.3  # … at which what is denied in so many words is shown before what is denied with all the rest
SEVERAL = 2  # articles
MANY = 40  # letters
WEIGHED = frozenset({"denial", "polarity"})


def conflicts(findings: Iterable[Finding], stories: Mapping[str, str]) -> tuple[Conflict, ...]:
    """One conflict a dispute, most severe first, then by story and strength."""
    found = list(findings)
    made = [_conflict(group, stories) for group in _groups(found, stories)]
    return tuple(conflict for _, conflict in sorted(made, key=lambda entry: entry[0]))


def _groups(findings: Sequence[Finding], stories: Mapping[str, str]) -> list[list[Finding]]:
    """Findings of one family that share a sentence on either side, or its words, or all that they say, are one dispute.

    So are those of one party's silence in a story, where nothing tells on what in particular, and those by which
    several articles each call untrue what they tell themselves of one deed of the same ones.
    """
    leader = list(range(len(findings)))
    seen: dict[tuple[str, str, str], int] = {}
    for i, finding in enumerate(findings):
        told = "".join(filter(str.isalnum, finding.message))
        sides = (("left", _sentence(finding.left)), ("right", _sentence(finding.right)), ("both", told))
        for side, what in (*sides, *_in_words(finding), *_silent(finding, stories), *_settled(finding, stories)):
            first = seen.setdefault((_family(finding), side, what), i)
            leader[_top(leader, i)] = _top(leader, first)
    groups: dict[int, list[Finding]] = defaultdict(list)
    for i, finding in enumerate(findings):
        groups[_top(leader, i)].append(finding)
    return list(groups.values())


def _sentence(assertion: Assertion) -> str:
    """The name of the sentence in which it stands."""
    return f"{assertion.sentence.index} of {assertion.document.id}"


def _in_words(finding: Finding) -> Iterator[tuple[str, str]]:
    """The very words of each side, where these are many: two articles have them from one agency."""
    for side, assertion in (("left", finding.left), ("right", finding.right)):
        said = "".join(filter(str.isalnum, assertion.content.text))
        if len(said) >= MANY:
            yield side, said


def _silent(finding: Finding, stories: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Who gave no answer in which story, where he was asked of it at large: "did not respond to requests"."""
    answer = finding.right
    at_large = finding.kind == "silence" and (answer.answers is not None or not answer.content.spans)
    party = "".join(answer.source.parties[:1])
    story = stories.get(answer.document.id, "")
    return (("silent", f"{party} in {story}"),) if at_large and party and story else ()


def _settled(finding: Finding, stories: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Of whom and of what deed an article in a story calls untrue what it tells itself."""
    story = stories.get(finding.left.document.id, "")
    if not story or not _is_settled(finding):
        return
    for name in (reason.text for reason in finding.reasons if reason.kind == "name"):
        yield from (("settled", f"{name} {r.text} in {story}") for r in finding.reasons if r.kind == "event")


def _is_settled(finding: Finding) -> bool:
    """Whether the outlet itself calls untrue what its article tells."""
    at_home = finding.left.document is finding.right.document
    weighed = finding.kind in WEIGHED and finding.severity != "note"
    return at_home and weighed and finding.right.source.kind == "author"


def _settled_elsewhere(finding: Finding, lead: Finding) -> bool:
    """Whether an article besides the leading one tells both sides: nobody in it stands against the others."""
    return finding.left.document is finding.right.document is not lead.left.document


def _family(finding: Finding) -> str:
    """Codes that may stand in one dispute: those of a kind, and of one severity; a denial may weigh less."""
    return finding.kind if finding.kind in WEIGHED else f"{finding.kind} {finding.severity}"


def _top(leader: list[int], i: int) -> int:
    while leader[i] != i:
        leader[i] = leader[leader[i]]
        i = leader[i]
    return i


def _conflict(group: Sequence[Finding], stories: Mapping[str, str]) -> tuple[tuple[int, str, float, str], Conflict]:
    """The conflict and the key by which it is ordered."""
    ranked = sorted(group, key=_rank)
    lead = _leading(ranked)
    told = [f for f in ranked if not (_is_settled(lead) and _settled_elsewhere(f, lead))]
    right = _distinct(f.right for f in told)
    left = _telling(told, right, lead)
    lead = _shown(lead, told, left)
    left, right = _led(lead.left, left), _led(lead.right, right)
    made = Conflict(
        id=_identity(lead),
        code=lead.code,
        kind=lead.kind,
        severity=lead.severity,
        message=lead.message,
        reasons=tuple(f"{r.kind}: {r.text}" for r in lead.reasons),
        left=left,
        right=right,
        pairs=tuple((f.left, f.right) for f in ranked),
        codes=tuple(dict.fromkeys(f.code for f in ranked)),
        story=stories.get(lead.left.document.id, ""),
        left_witnesses=witnesses(left),
        right_witnesses=witnesses(right),
    )
    return (-SEVERITIES.index(lead.severity), made.story, -lead.strength, made.id), made


def _rank(finding: Finding) -> tuple[int, float, str, int, bool, int, str]:
    """The key by which findings of one dispute are ordered, in whatever order the articles were read.

    Of one sentence, "that" which somebody claims in it goes before what the article tells around it.
    """
    left, right = finding.left, finding.right
    weight = -SEVERITIES.index(finding.severity)
    told = (left.document.id, left.sentence.index, not left.content.text.startswith("that "))
    return (weight, -finding.strength, *told, right.sentence.index, right.document.id)


def _distinct(assertions: Iterable[Assertion]) -> tuple[Assertion, ...]:
    """One assertion for each sentence, the strongest first."""
    found: dict[str, Assertion] = {}
    for assertion in assertions:
        found.setdefault(_sentence(assertion), assertion)
    return tuple(found.values())


def _leading(ranked: Sequence[Finding]) -> Finding:
    """The strongest finding; a claim that its own article calls untrue gives way to one told elsewhere as strongly."""
    first, answering = ranked[0], {finding.right.document.id for finding in ranked}
    if first.severity != "conflict" or first.right.source.kind != "author" or first.left.document.id not in answering:
        return first
    held = (f for f in ranked if f.left.document.id not in answering and f.strength >= NEARLY * first.strength)
    return next(held, first)


def _shown(lead: Finding, ranked: Sequence[Finding], left: Sequence[Assertion]) -> Finding:
    """The leading finding, or the strongest of those whose claim is shown.

    What is denied in so many words goes before what is only denied with all that an article tells.
    """
    told = {_sentence(claim) for claim in left}
    shown = [f for f in ranked if _sentence(f.left) in told]
    first = lead if _sentence(lead.left) in told else shown[0]
    plain = (f for f in shown if not f.at_large and f.severity == first.severity)
    return next((f for f in plain if f.strength >= AT_LARGE * first.strength), first) if first.at_large else first


def _led(first: Assertion, side: tuple[Assertion, ...]) -> tuple[Assertion, ...]:
    """One side of a dispute, what is shown of it first."""
    return (first, *(other for other in side if _sentence(other) != _sentence(first)))


def _telling(ranked: Sequence[Finding], right: Sequence[Assertion], lead: Finding) -> tuple[Assertion, ...]:
    """The claims of those articles that do not tell the answer to it as well; the leading one may.

    So may a source's claim that is answered in its own article nearly as plainly as the leading one is. Where some
    tell it as more than talk, they alone speak for the claim, and where none does, the leading one; so do several
    articles that tell no denial of any kind.
    """
    if lead.severity != "conflict":
        return _distinct(f.left for f in ranked)
    answered = {assertion.document.id for assertion in right} - {lead.left.document.id}
    left = _held_true(
        _distinct(f.left for f in ranked if f.left.document.id not in answered or _at_home(f, lead)), lead
    )
    flat = {f.left.document.id for f in ranked if f.beside != "denied" and f.severity == "conflict"}
    held = tuple(claim for claim in left if claim.document.id in flat)
    return held if len({claim.document.id for claim in held}) >= SEVERAL else left


def _at_home(finding: Finding, lead: Finding) -> bool:
    """Whether an article tells by whom a thing is claimed, and by whom it is answered; not "rejected her claim"."""
    left, right = finding.left, finding.right
    apart = left.document is right.document and left.sentence.index != right.sentence.index
    attributed = "author" not in (left.source.kind, right.source.kind)
    return apart and attributed and finding.strength >= NEARLY * lead.strength


def _held_true(claims: Sequence[Assertion], lead: Finding) -> tuple[Assertion, ...]:
    """The claims of articles that tell them as more than talk, or else those of the leading one."""
    plain = tuple(claim for claim in claims if not tells_talk(claim.document) or _is_answered(claim, lead))
    return plain or tuple(claim for claim in claims if claim.document.id == lead.left.document.id)


def _is_answered(claim: Assertion, lead: Finding) -> bool:
    """Whether it is what somebody claims and another denies at once, whatever else the article calls talk."""
    return _sentence(claim) == _sentence(lead.left) and _at_home(lead, lead)


def _identity(lead: Finding) -> str:
    """A short name from what is said, not from where it stands."""
    said = "\0".join(
        (lead.code, lead.left.content.text, lead.right.content.text, lead.left.source.name, lead.right.source.name)
    )
    return sha256(said.encode()).hexdigest()[:10]

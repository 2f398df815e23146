"""The searches for a claim that is only pointed to: by "it", by "a request for comment", by nothing at all."""

from collections.abc import Iterator, Sequence

from contra.extraction.answerable import (
    first_told,
    from_paper,
    gap,
    has_voice,
    names_a_claim,
    names_party,
    on_top,
    other_voice,
    points_to_paper,
    reasons,
)
from contra.extraction.matters import news_words, of_the_news, tells_deed
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.load import words
from contra.model import AGAINST, NON_COMMITTAL, Assertion

NEAR = 3  # sentences back to a statement that names the one who answers
AROUND = 5  # sentences back to a claim that the outlet itself calls untrue
HANGING = (["a"], ["an"], ["something"], ["which"])
RUMOURED = frozenset({"alleges", "reports"})
OPENING = 4  # sentences with which an article begins
JUST = 2  # sentences back to the statement before
CONCEDING = frozenset({"although", "but", "though", "while"})
POINTERS = frozenset({"it", "that", "this"})
DISSENT = "disagree"


def unnamed_searches(assertion: Assertion, fitting: list[Assertion]) -> Iterator[tuple[str, Iterator[Assertion]]]:
    """The searches for a claim that is only pointed to, surest first."""
    fitting = [other for other in fitting if _within_reach(other, assertion)]
    if _hung_on(assertion):
        yield "told just before", (o for o in fitting if gap(o, assertion) == 0)
        return
    if assertion.stance in AGAINST or assertion.content.text.lower() in POINTERS:
        yield "said just before", (o for o in fitting if _in_one_breath(o, assertion))
    if _conceded(assertion):
        yield "told just before", (o for o in fitting if gap(o, assertion) == 0)
    if dissents(assertion):
        yield "told just before", (o for o in fitting if gap(o, assertion) == 0)
        yield "said just before", (o for o in fitting if o.cue and has_voice(o) and gap(o, assertion) <= JUST)
        return
    news = news_words(fitting, assertion)
    fitting = [other for other in fitting if not _charged_in_passing(other, assertion, news)]
    accusing = (o for o in fitting if _accuses(o, assertion) and names_party(o, assertion))
    yield "accuses the one who answers", (o for o in accusing if _near_or_news(o, assertion))
    if not _pleads(assertion):
        yield from _open_searches(assertion, fitting)


def _conceded(assertion: Assertion) -> bool:
    """Whether it is set against what its own sentence tells: "it is safe, | although | the ministry disputes this"."""
    if assertion.stance not in AGAINST or assertion.content.text.lower() not in POINTERS or not assertion.source.spans:
        return False
    before = [t.norm for t in assertion.sentence.tokens if t.stop <= assertion.source.spans[0].start]
    return before[-1:] != [] and before[-1] in CONCEDING


def _near_or_news(other: Assertion, assertion: Assertion) -> bool:
    """Whether an accusation is the news of its article, or stands close to who keeps silent about it."""
    return assertion.stance not in NON_COMMITTAL or on_top(other) or gap(other, assertion) <= JUST


def _charged_in_passing(other: Assertion, assertion: Assertion, news: frozenset[str]) -> bool:
    """Whether it accuses of something else than the news about which somebody was asked for his word."""
    return assertion.stance in NON_COMMITTAL and other.stance == "alleges" and not of_the_news(other, news)


def dissents(assertion: Assertion) -> bool:
    """Whether somebody contradicts without saying what: "Kerr disagrees"."""
    return assertion.cue is not None and assertion.cue.lemma == DISSENT and not assertion.content.spans


def _within_reach(other: Assertion, assertion: Assertion) -> bool:
    """Whether a claim stands where it may be pointed to."""
    if _of_claim_before(assertion):
        return gap(other, assertion) > 0
    return not _judges_in_passing(assertion) or other.stance in RUMOURED or on_top(other)


def goes_on(assertion: Assertion, earlier: Sequence[Assertion]) -> bool:
    """Whether a speaker judges what he has just told himself: '"Many could not vote," he said. "| That | is bad."'."""
    if assertion.stance not in AGAINST or assertion.content.text.lower() not in POINTERS:
        return False
    sentence, source = assertion.sentence, assertion.source
    before = (o for o in earlier[-JUST:] if gap(o, assertion) == 1 and o.sentence.paragraph == sentence.paragraph)
    return any(o.source.name == source.name and o.source.kind != "author" and o.sentence.quotations for o in before)


def _accuses(other: Assertion, assertion: Assertion) -> bool:
    """Whether it accuses somebody; against a plea also whether somebody tells of a wrong: "said Reed had cheated"."""
    if other.stance == "alleges":
        return True
    return _pleads(assertion) and has_voice(other) and tells_deed(other, words("align_blanket", "wrongs"))


def _open_searches(assertion: Assertion, fitting: list[Assertion]) -> Iterator[tuple[str, Iterator[Assertion]]]:
    """The searches for any claim, that of a report first."""
    said = [other for other in fitting if other.cue and has_voice(other)]
    naming = [other for other in said if names_party(other, assertion) and not reasons(other)]
    if points_to_paper(assertion):
        yield "the report before", first_told((o for o in fitting if o.stance == "reports" and o.cue), fitting)
        near = (o for o in said if from_paper(o) and gap(o, assertion) < 5)
        yield "the report before", first_told(near, fitting)
    yield from _naming_searches(assertion, naming, fitting)
    if assertion.stance in AGAINST:
        far = NEAR if names_a_claim(assertion) else JUST
        yield "said just before", (o for o in said if gap(o, assertion) <= far and other_voice(o, assertion))
    yield "the headline", _news(assertion, fitting)
    if assertion.stance == "denies" and (assertion.source.kind == "author" or names_a_claim(assertion)):
        yield "the claim before", (o for o in fitting if o.stance in RUMOURED and gap(o, assertion) <= AROUND)
        yield "the headline", (o for o in fitting if o.sentence.role == "headline")


def _naming_searches(
    assertion: Assertion, naming: list[Assertion], fitting: list[Assertion]
) -> Iterator[tuple[str, Iterator[Assertion]]]:
    """The searches near by; who is asked for his word at the end of an article is asked about its news."""
    if assertion.stance in ("no_response", "declines"):
        yield "names the one who answers", (o for o in naming if gap(o, assertion) == 1 or _is_near_news(o, assertion))
        if all(gap(o, assertion) > NEAR for o in naming):
            yield "what unnamed sources say", (o for o in fitting[::-1] if _leaked(o))
        yield "the headline", _news(assertion, fitting)
    yield "names the one who answers", (o for o in naming if 0 < gap(o, assertion) <= NEAR)
    if assertion.stance in AGAINST or assertion.stance == "glomar":
        before = (o for o in fitting if gap(o, assertion) == 1 and names_party(o, assertion))
        yield "names the one who answers", before


def _leaked(other: Assertion) -> bool:
    """Whether sources who are not named tell it as an article begins: who is asked for his word, is asked of that."""
    return other.source.kind == "anonymous" and _is_insider(other) and other.sentence.index <= OPENING


def _is_insider(other: Assertion) -> bool:
    """Whether it comes from "sources", "people familiar with the deal"."""
    named = other.source.name.lower().split()
    return not words("extract_sources", "insiders").isdisjoint(named) or "familiar" in named


def _is_near_news(other: Assertion, assertion: Assertion) -> bool:
    """Whether what is told close before is the news of its article."""
    return on_top(other) and 0 < gap(other, assertion) <= NEAR


def _news(assertion: Assertion, fitting: list[Assertion]) -> Iterator[Assertion]:
    """What the headline and the first sentences tell of the one who answers."""
    return (o for o in fitting if on_top(o) and names_party(o, assertion))


def _pleads(assertion: Assertion) -> bool:
    """Whether it answers an accusation and nothing else: "pleaded not guilty"."""
    pleas = words("extract_pleas", "pleas") | words("extract_pleas", "innocent") | {"wrong"}  # "did nothing wrong"
    return assertion.content.text.lower() in pleas


def _hung_on(assertion: Assertion) -> bool:
    """Whether it is hung on to the claim of its own sentence: "…, | a claim | that the mayor denied"."""
    hung = assertion.stance == "denies" and assertion.content.text.lower().split()[:1] in HANGING
    return hung and not (_of_claim_before(assertion) or _tells_of_claim(assertion))


def _tells_of_claim(assertion: Assertion) -> bool:
    """Whether what was told before is called a claim: "| That is | a charge that the mayor denies"."""
    tokens = [t for t in assertion.sentence.tokens if t.stop <= assertion.content.spans[0].start]
    return len(tokens) > 1 and tokens[-1].lemma == "be" and tokens[-2].norm in POINTERS


def _of_claim_before(assertion: Assertion) -> bool:
    """Whether "which" is the noun for a claim before it: "resigned over the accusations, | which | he denied"."""
    if assertion.content.text.lower() != "which":
        return False
    before = [t.norm for t in assertion.sentence.tokens if t.stop <= assertion.content.spans[0].start and t.tag != "."]
    return before[-1:] != [] and before[-1] in vocabulary().claim_nouns


def _in_one_breath(other: Assertion, assertion: Assertion) -> bool:
    """Whether somebody else says it before in the very sentence: "Kerr said he ran, | but Ash disputes that"."""
    said = other.cue is not None and other.cue.spans and has_voice(other) and other_voice(other, assertion)
    if not said or gap(other, assertion) or assertion.cue is None or not assertion.cue.spans:
        return False
    assert other.cue is not None
    return other.cue.spans[0].start < assertion.cue.spans[0].start


def asked_searches(assertion: Assertion, fitting: list[Assertion]) -> Iterator[tuple[str, Iterator[Assertion]]]:
    """The searches for a claim that does not name the one who keeps silent about it."""
    if not _asked_of_it(assertion):
        return
    said = [other for other in fitting if other.cue and has_voice(other)]
    yield "said just before", (o for o in said if gap(o, assertion) <= JUST and other_voice(o, assertion))
    yield "the lead", (o for o in said[::-1] if on_top(o) and o.sentence.role == "body")


def _asked_of_it(assertion: Assertion) -> bool:
    """Whether a silence points to what was said: "would not confirm | that", "has yet to answer | the allegation"."""
    if assertion.stance not in NON_COMMITTAL or assertion.withheld:
        return False
    if _unconfirmed(assertion):
        return True
    return names_a_claim(assertion) or assertion.content.text.lower() in POINTERS


def _unconfirmed(assertion: Assertion) -> bool:
    """Whether nobody at all confirms it: "There has been no official confirmation"."""
    cue = assertion.cue.lemma.rpartition(" ")[2] if assertion.cue else ""
    return cue == "confirmation" and not assertion.content.spans


def _judges_in_passing(assertion: Assertion) -> bool:
    """Whether the outlet calls a story made up that was told at any place before: "the hoax", "this fake story"."""
    last = assertion.content.text.lower().rpartition(" ")[2]
    return assertion.source.kind == "author" and last in words("extract_storied", "stories") | words(
        "extract_storied", "hoaxes"
    )

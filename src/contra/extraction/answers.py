"""What a denial or a silence without content of its own answers in its article."""

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain, pairwise

import msgspec

from contra.extraction.matters import deeds, described_teller, echoed, teller, tells_deed, told_words, whole_story
from contra.extraction.recanting import likest, recants, regrets, telling
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.load import table, words
from contra.lexicon.words import lemma
from contra.model import AGAINST, FOR, NON_COMMITTAL, Assertion, Span, Token

FAR = 200  # assertions back to an accusation or a report
ASKED = frozenset(
    {"call", "calls", "email", "emails", "inquiries", "inquiry", "message", "messages", "request", "requests"}
)
NEAR = 3  # sentences back to a statement that names the one who answers
AROUND = 5  # sentences back to a claim that the outlet itself calls untrue
PAPERS = frozenset({"article", "articles", "report", "reporting", "reports", "stories", "story"})
SENDING_ON = frozenset({"cite", "invoke", "point to", "quote", "refer to", "reference"})  # "citing two officials"
ABOUT = frozenset({"about", "of", "on"})
DEFINITE = frozenset({"any", "such", "the", "these", "those"})
HANGING = (["a"], ["an"], ["something"], ["which"])
RUMOURED = frozenset({"alleges", "reports"})
JUST = 2  # sentences back to the statement before
SMALL = frozenset(".TIXCWMR")  # tags of words that tell nothing by themselves
POINTERS = frozenset({"it", "that", "this"})
OPENING = 8  # words in which the main verb of a claim stands
DISSENT = "disagree"
LEAD = 1  # the first sentences of an article


def answered(assertions: Iterable[Assertion]) -> tuple[Assertion, ...]:
    """The same assertions, each denial or silence of a pronoun or of "the report" with what it answers."""
    found: list[Assertion] = []
    open_to: list[Assertion] = []  # that somebody can answer
    for assertion in assertions:
        answer = _recanting(assertion, open_to) or _with_answer(assertion, open_to)
        if answer.answers is None and _dissents(answer):
            continue  # "Kerr disagrees", one does not know with what
        found.append(answer)
        if _puts_forward(found[-1]) or _denies_a_claim(found[-1]):
            open_to.append(found[-1])
    return tuple(found)


def _with_answer(assertion: Assertion, earlier: list[Assertion]) -> Assertion:
    """The assertion with its antecedent, where it has none of its own and one is fairly sure."""
    if assertion.stance not in AGAINST | NON_COMMITTAL or _further(assertion):
        return assertion
    if not (pointing(assertion) or described_teller(assertion) or echoed(assertion)):
        return assertion
    if assertion.stance in NON_COMMITTAL and "its" in assertion.content.text.lower().split()[:1]:
        return assertion  # "could not confirm | its accuracy": that of a picture, mostly
    for because, candidates in _searches(assertion, earlier):
        best = next(candidates, None)
        if best is not None:
            return msgspec.structs.replace(assertion, answers=best, answers_because=because)
    return assertion


def _recanting(assertion: Assertion, earlier: list[Assertion]) -> Assertion | None:
    """The assertion as one that takes back an earlier one; None where it does not, or not clearly which."""
    sorry = regrets(assertion)
    if not (sorry or recants(assertion)):
        return None
    ours = assertion.source.parties[:1]
    own = [o for o in reversed(earlier[-FAR:]) if o.cue and o.stance in FOR and o.source.parties[:1] == ours]
    best = next(iter(telling(own[::-1], assertion) if sorry else likest(assertion, own)), None)
    if best is None:
        return None
    return msgspec.structs.replace(assertion, stance="retracts", answers=best, answers_because="what it takes back")


def _further(assertion: Assertion) -> bool:
    """Whether the source has spoken already: "declined to comment further"."""
    stop = assertion.cue.spans[-1].stop if assertion.cue and assertion.cue.spans else assertion.sentence.span.start
    return assertion.stance in NON_COMMITTAL and any(
        token.norm in ("beyond", "further") and token.start >= stop for token in assertion.sentence.tokens
    )


def pointing(assertion: Assertion) -> bool:
    """Whether the content only points: "it", "the reports", "a request for comment", or nothing at all."""
    if assertion.stance in NON_COMMITTAL and _asks_for_comment(assertion.content.text.lower().split()):
        return True
    if assertion.stance not in FOR and (teller(assertion) or deeds(assertion) or whole_story(assertion)):
        return True
    telling = (t for t in assertion.sentence.tokens if t.tag not in SMALL and t.norm not in _pointers())
    days = [time.span for time in assertion.sentence.times]
    return not any(_lies_in(t, assertion.content.spans) and not _lies_in(t, days) for t in telling)


def _lies_in(token: Token, spans: Iterable[Span]) -> bool:
    """Whether a word stands in one of some places."""
    return any(span.start <= token.start < span.stop for span in spans)


def _asks_for_comment(said: list[str]) -> bool:
    """Whether what was not answered is a request: "a request for comment from the Herald", not "for comment on it"."""
    if not ASKED.intersection(said[:4]):
        return False
    at = next((at for at, word in enumerate(said) if word.startswith(("comment", "interview"))), None)
    return at is not None and not {"about", "on", "regarding"}.intersection(said[at + 1 : at + 2])


@cache
def _pointers() -> frozenset[str]:
    """Words that point to a claim or ask for one."""
    known = vocabulary()
    told = words("extract_dissents", "told")
    return known.pointers | known.claim_nouns | known.false_words | known.auxiliaries | told


def _searches(assertion: Assertion, earlier: list[Assertion]) -> Iterator[tuple[str, Iterator[Assertion]]]:
    """The searches for an antecedent, surest first, each nearest first."""
    fitting = [other for other in reversed(earlier[:1] + earlier[-FAR:]) if _can_be_answered(other, assertion)]
    far = FAR if _names_a_claim(assertion) else LEAD
    same = (o for o in reversed(earlier) if _gap(o, assertion) <= far and _denied_by_same(o, assertion))
    yield "what it denied before", same
    named = _named_searches(assertion, fitting)
    yield from named or chain(_unnamed_searches(assertion, fitting), _asked_searches(assertion, fitting))


def _named_searches(assertion: Assertion, fitting: list[Assertion]) -> list[tuple[str, Iterator[Assertion]]]:
    """The one search where the content says whose claim, or what deed, it is about; none where it does not."""
    whose, what = teller(assertion), deeds(assertion)
    if assertion.stance == "retracts":
        return [("what it takes back", (o for o in fitting if o.cue))]
    if whose:
        own = (o for o in fitting if _comes_from(o, whose) and not _names_a_claim(o))
        return [("what that source says", own)]
    called = described_teller(assertion)
    if called:
        return [("what that source says", (o for o in fitting if _is_called(o, called) and not _names_a_claim(o)))]
    if what:
        near = (o for o in fitting if _gap(o, assertion) <= NEAR or _on_top(o))
        return [("the deed before", (o for o in near if tells_deed(o, what)))]
    return _told_searches(assertion, fitting)


def _told_searches(assertion: Assertion, fitting: list[Assertion]) -> list[tuple[str, Iterator[Assertion]]]:
    """The one search where the content names a thing or all that was told; none where it does not."""
    if echo := echoed(assertion):
        near = (o for o in fitting if _gap(o, assertion) <= NEAR and _has_voice(o))
        return [("the same words before", (o for o in near if echo <= told_words(o)))]
    if whole_story(assertion):
        return [("the lead", (o for o in fitting[::-1] if _on_top(o)))]
    return []


def _is_called(other: Assertion, noun: str) -> bool:
    """Whether the one who says it is told by a noun: "the union" by "union", "two witnesses" by "witness"."""
    last = other.source.name.lower().rpartition(" ")[2]
    return other.cue is not None and noun in (last, lemma(last, "N"))


def _comes_from(other: Assertion, whose: frozenset[str]) -> bool:
    """Whether somebody says it, or it was told to them: "Kerr told | the Herald | that" is the Herald's claim too."""
    if other.cue is None or not other.cue.spans or not other.content.spans:
        return False
    start, stop = other.cue.spans[-1].stop, other.content.spans[0].start
    told = (name.key for name in other.sentence.names if start <= name.span.start and name.span.stop <= stop)
    return not whose.isdisjoint((*other.source.parties, *told))


def _unnamed_searches(assertion: Assertion, fitting: list[Assertion]) -> Iterator[tuple[str, Iterator[Assertion]]]:
    """The searches for a claim that is only pointed to, surest first."""
    fitting = [other for other in fitting if _within_reach(other, assertion)]
    if _hung_on(assertion):
        yield "told just before", (o for o in fitting if _gap(o, assertion) == 0)
        return
    if assertion.stance in AGAINST or assertion.content.text.lower() in POINTERS:
        yield "said just before", (o for o in fitting if _in_one_breath(o, assertion))
    if _dissents(assertion):
        yield "told just before", (o for o in fitting if _gap(o, assertion) == 0)
        yield "said just before", (o for o in fitting if o.cue and _has_voice(o) and _gap(o, assertion) <= JUST)
        return
    yield "accuses the one who answers", (o for o in fitting if _accuses(o, assertion) and _names_party(o, assertion))
    if not _pleads(assertion):
        yield from _open_searches(assertion, fitting)


def _dissents(assertion: Assertion) -> bool:
    """Whether somebody contradicts without saying what: "Kerr disagrees"."""
    return assertion.cue is not None and assertion.cue.lemma == DISSENT and not assertion.content.spans


def _within_reach(other: Assertion, assertion: Assertion) -> bool:
    """Whether a claim stands where it may be pointed to."""
    if _of_claim_before(assertion):
        return _gap(other, assertion) > 0
    return not _judges_in_passing(assertion) or other.stance in RUMOURED or _on_top(other)


def _accuses(other: Assertion, assertion: Assertion) -> bool:
    """Whether it accuses somebody; against a plea also whether somebody tells of a wrong: "said Reed had cheated"."""
    if other.stance == "alleges":
        return True
    return _pleads(assertion) and _has_voice(other) and tells_deed(other, words("align_blanket", "wrongs"))


def _open_searches(assertion: Assertion, fitting: list[Assertion]) -> Iterator[tuple[str, Iterator[Assertion]]]:
    """The searches for any claim, that of a report first."""
    said = [other for other in fitting if other.cue and _has_voice(other)]
    naming = [other for other in said if _names_party(other, assertion) and not _reasons(other)]
    if _points_to_paper(assertion):
        yield "the report before", _first_told((o for o in fitting if o.stance == "reports" and o.cue), fitting)
        near = (o for o in said if _from_paper(o) and _gap(o, assertion) < 5)
        yield "the report before", _first_told(near, fitting)
    yield "names the one who answers", (o for o in naming if 0 < _gap(o, assertion) <= NEAR)
    if assertion.stance in AGAINST or assertion.stance == "glomar":
        before = (o for o in fitting if _gap(o, assertion) == 1 and _names_party(o, assertion))
        yield "names the one who answers", before
    if assertion.stance in AGAINST:
        far = NEAR if _names_a_claim(assertion) else JUST
        yield "said just before", (o for o in said if _gap(o, assertion) <= far and _other_voice(o, assertion))
    yield "the headline", (o for o in fitting if _on_top(o) and _names_party(o, assertion))
    if assertion.stance == "denies" and (assertion.source.kind == "author" or _names_a_claim(assertion)):
        yield "the claim before", (o for o in fitting if o.stance in RUMOURED and _gap(o, assertion) <= AROUND)
        yield "the headline", (o for o in fitting if o.sentence.role == "headline")


def _pleads(assertion: Assertion) -> bool:
    """Whether it answers an accusation and nothing else: "pleaded not guilty"."""
    pleas = words("extract_pleas", "pleas") | words("extract_pleas", "innocent") | {"wrong"}  # "did nothing wrong"
    return assertion.content.text.lower() in pleas


def _hung_on(assertion: Assertion) -> bool:
    """Whether it is hung on to the claim of its own sentence: "…, | a claim | that the mayor denied"."""
    hung = assertion.stance == "denies" and assertion.content.text.lower().split()[:1] in HANGING
    return hung and not _of_claim_before(assertion)


def _of_claim_before(assertion: Assertion) -> bool:
    """Whether "which" is the noun for a claim before it: "resigned over the accusations, | which | he denied"."""
    if assertion.content.text.lower() != "which":
        return False
    before = [t.norm for t in assertion.sentence.tokens if t.stop <= assertion.content.spans[0].start and t.tag != "."]
    return before[-1:] != [] and before[-1] in vocabulary().claim_nouns


def _in_one_breath(other: Assertion, assertion: Assertion) -> bool:
    """Whether somebody else says it before in the very sentence: "Kerr said he ran, | but Ash disputes that"."""
    said = other.cue is not None and other.cue.spans and _has_voice(other) and _other_voice(other, assertion)
    if not said or _gap(other, assertion) or assertion.cue is None or not assertion.cue.spans:
        return False
    assert other.cue is not None
    return other.cue.spans[0].start < assertion.cue.spans[0].start


def _asked_searches(assertion: Assertion, fitting: list[Assertion]) -> Iterator[tuple[str, Iterator[Assertion]]]:
    """The searches for a claim that does not name the one who keeps silent about it."""
    if not _asked_of_it(assertion):
        return
    said = [other for other in fitting if other.cue and _has_voice(other)]
    yield "said just before", (o for o in said if _gap(o, assertion) <= JUST and _other_voice(o, assertion))
    yield "the lead", (o for o in said[::-1] if _on_top(o) and o.sentence.role == "body")


def _asked_of_it(assertion: Assertion) -> bool:
    """Whether a silence points to what was said: "would not confirm | that", "has yet to answer | the allegation"."""
    if assertion.stance not in NON_COMMITTAL or assertion.withheld:
        return False
    if _unconfirmed(assertion):
        return True
    return _names_a_claim(assertion) or assertion.content.text.lower() in POINTERS


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


def _puts_forward(assertion: Assertion) -> bool:
    """Whether a statement says something that may be so or not."""
    return assertion.stance in FOR and assertion.certainty != "unknown" and not pointing(assertion)


def _denies_a_claim(assertion: Assertion) -> bool:
    """Whether a statement denies something that it tells itself."""
    return assertion.stance == "denies" and assertion.cue is not None and not pointing(assertion)


def _denied_by_same(other: Assertion, assertion: Assertion) -> bool:
    """Whether the same side has denied something in so many words: "the reports" are about that."""
    if other.stance != "denies" or assertion.stance != "denies" or assertion.source.kind == "author":
        return False
    one, same = other.source, assertion.source
    return not set(one.parties).isdisjoint(same.parties) or (one.name == same.name and not one.parties)


def _can_be_answered(other: Assertion, assertion: Assertion) -> bool:
    """Whether what a statement puts forward can be answered by somebody else."""
    if other.stance not in FOR:
        return False
    ours, theirs = assertion.source.parties[:1], other.source.parties[:1]
    if assertion.stance == "retracts":
        return ours == theirs != ()
    if _tells_of(other, assertion) or (assertion.stance in AGAINST and _beyond_denial(other, assertion)):
        return False
    rumour = other.source.kind == "author" and other.cue is not None  # told by the outlet, but not said by it
    return (rumour or not ours or ours != theirs) and other.content.text != assertion.content.text


def _beyond_denial(other: Assertion, assertion: Assertion) -> bool:
    """Whether a statement is none that somebody would deny: one on his own side, what he said himself, a demand."""
    if _calls_untrue(other) or _own_words(other, assertion) or _of_itself(other):
        return True
    speaks_for = other.source.kind == "named_person" and not set(other.source.parties).isdisjoint(
        assertion.source.parties[:1]
    )
    return speaks_for or (assertion.stance == "denies" and bool(assertion.content.spans) and _demands(other))


def _tells_of(other: Assertion, assertion: Assertion) -> bool:
    """Whether the answer is itself part of what is told: "Kerr said that Ash denied it"."""
    cues = assertion.cue.spans if assertion.cue else ()
    return any(span.overlaps(cue) for cue in cues for span in other.content.spans)


def _own_words(other: Assertion, assertion: Assertion) -> bool:
    """Whether it tells what the one who answers has said: "the woman | admitted that"."""
    said, name = other.content.text.lower().removeprefix("that "), assertion.source.name.lower()
    after = said.removeprefix(f"{name} ").split()[:1] if said.startswith(f"{name} ") else []
    return any(lemma(word, "D") in words("rules_unsettled", "speaking") for word in after)


def _demands(other: Assertion) -> bool:
    """Whether it tells what should be, which is not untrue: "said | he should resign |"; not "must have known"."""
    told = [t.norm for t in other.sentence.tokens if _lies_in(t, other.content.spans)][:OPENING]
    return any(one in ("must", "ought", "should") and two != "have" for one, two in pairwise(told))


def _of_itself(other: Assertion) -> bool:
    """Whether it is no claim about others: an admission, a thought of the author's own."""
    if other.cue is not None and other.cue.lemma in words("extract_answers", "admitting"):
        return True
    return other.stance == "suggests" and other.source.name.lower() in ("i", "it", "we")


def _calls_untrue(other: Assertion) -> bool:
    """Whether a statement is against the claim already: "said that it was a lie"."""
    return not vocabulary().false_words.isdisjoint(other.content.text.lower().split())


def _names_party(other: Assertion, assertion: Assertion) -> bool:
    """Whether a content names the one who answers, or whom it speaks for."""
    about = assertion.source.parties
    told = [name for name in other.names if name.kind != "place" or name.key in about[:1]]  # "a Lorne expert"
    named = any(name.key in about or not set(name.stands_for).isdisjoint(about[:1]) for name in told)
    return named or (assertion.stance in NON_COMMITTAL and _tells_of_silent(other, assertion.source.name.lower()))


def _tells_of_silent(other: Assertion, name: str) -> bool:
    """Whether a content tells of "the school" that keeps silent, by that very word."""
    told = " ".join(t.norm for t in other.sentence.tokens if _lies_in(t, other.content.spans))
    return name.startswith("the ") and f" {name} " in f" {told} "


def _reasons(other: Assertion) -> bool:
    """Whether it tells what somebody could do, which nobody need confirm."""
    return other.stance == "asserts" and other.certainty == "possible"


def _has_voice(other: Assertion) -> bool:
    """Whether it is somebody's statement or a rumour, and no forecast, hope or question, which nobody need answer."""
    if (other.stance == "suggests" and other.certainty == "probable") or _pledges(other):
        return False
    return other.source.kind != "author" or other.stance in ("alleges", "reports")


def _pledges(other: Assertion) -> bool:
    """Whether it tells only what somebody will do: "vowed to repair the dam"."""
    return other.cue is not None and other.cue.lemma in table("extract_verbs")["pledge"]["verbs"]


def _other_voice(other: Assertion, assertion: Assertion) -> bool:
    """Whether somebody else is speaking who may be on another side."""
    ours, theirs = set(assertion.source.parties), set(other.source.parties)
    return ours.isdisjoint(theirs) and other.source.name != assertion.source.name


def _from_paper(other: Assertion) -> bool:
    """Whether an outlet or a document says it."""
    return other.source.kind in ("outlet", "document")


def _names_a_claim(assertion: Assertion) -> bool:
    """Whether it says that it was a claim: "said the claim was false", "said of the reports: it is nonsense"."""
    nouns = vocabulary().claim_nouns
    return not nouns.isdisjoint(assertion.content.text.lower().split()) or any(
        one.norm in ABOUT and other.norm in DEFINITE and noun.norm in nouns
        for one, other, noun in zip(
            assertion.sentence.tokens, assertion.sentence.tokens[1:], assertion.sentence.tokens[2:], strict=False
        )
    )


def _on_top(other: Assertion) -> bool:
    """Whether a statement stands in the headline or the lead."""
    return other.sentence.role == "headline" or (other.sentence.index <= LEAD and other.sentence.role == "body")


def _points_to_paper(assertion: Assertion) -> bool:
    """Whether the content names a report: "the claims in the article"."""
    return not PAPERS.isdisjoint(assertion.content.text.lower().split())


def _first_told(reports: Iterator[Assertion], fitting: list[Assertion]) -> Iterator[Assertion]:
    """What the teller of the nearest report was first said to have told: a report is denied for what it leads with."""
    for nearest in reports:
        teller = nearest.source.parties[:1]
        told = (o for o in reversed(fitting) if teller and o.cue and o.source.parties[:1] == teller)
        yield next((o for o in told if o.cue and o.cue.lemma not in SENDING_ON), nearest)


def _gap(other: Assertion, assertion: Assertion) -> int:
    """How many sentences earlier a statement stands."""
    return assertion.sentence.index - other.sentence.index

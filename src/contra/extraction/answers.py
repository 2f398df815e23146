"""What a denial or a silence without content of its own answers in its article."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain, pairwise

import msgspec

from contra.extraction.answerable import (
    calls_untrue,
    demands,
    from_paper,
    gap,
    has_voice,
    lies_in,
    names_a_claim,
    names_one_report,
    of_itself,
    on_top,
    own_words,
    tells_of,
)
from contra.extraction.matters import (
    deeds,
    described_teller,
    echoed,
    figure,
    teller,
    tells_deed,
    told_words,
    whole_story,
)
from contra.extraction.memory import PUBLISHED
from contra.extraction.recanting import likest, nearest, recants, regrets, telling
from contra.extraction.unnamed import asked_searches, dissents, goes_on, unnamed_searches
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.load import words
from contra.lexicon.words import lemma
from contra.model import AGAINST, FOR, NON_COMMITTAL, Assertion, Token

FAR = 200  # assertions back to an accusation or a report
ASKED = frozenset(
    {"call", "calls", "email", "emails", "inquiries", "inquiry", "message", "messages", "request", "requests"}
)
NEAR = 3  # sentences back to a statement that names the one who answers
SMALL = frozenset(".TIXCWMR")  # tags of words that tell nothing by themselves
PAUSES = frozenset(",-–—")
STATEMENT = 6  # words and marks, from which a sentence tells something
THIS = frozenset({"such", "that", "this"})
PERSONS = frozenset({"anonymous", "named_person", "titled"})
SPEAKERS = {"he": PERSONS, "she": PERSONS, "they": PERSONS | {"named_institution"}}
MENTIONING = frozenset({"invoke", "refer to", "reference"})  # "referring to Ana Ruiz, who died on Friday"
LEAD = 1  # the first sentences of an article


def answered(assertions: Iterable[Assertion]) -> tuple[Assertion, ...]:
    """The same assertions, each denial or silence of a pronoun or of "the report" with what it answers."""
    found: list[Assertion] = []
    open_to: list[Assertion] = []  # that somebody can answer
    for assertion in assertions:
        answer = _recanting(assertion, open_to) or _with_answer(assertion, open_to)
        if answer.answers is None and dissents(answer):
            continue  # "Kerr disagrees", one does not know with what
        found.append(answer)
        if _puts_forward(found[-1]) or _denies_a_claim(found[-1]):
            open_to.append(found[-1])
    return tuple(found)


def _with_answer(assertion: Assertion, earlier: list[Assertion]) -> Assertion:
    """The assertion with its antecedent, where it has none of its own and one is fairly sure."""
    if assertion.stance not in AGAINST | NON_COMMITTAL or _further(assertion):
        return assertion
    if not (pointing(assertion) or described_teller(assertion) or echoed(assertion) or figure(assertion)):
        return assertion
    if _of_a_picture(assertion) or _of_own_speech(assertion):
        return assertion
    for because, candidates in _searches(assertion, earlier):
        best = next(candidates, None)
        if best is not None:
            return msgspec.structs.replace(assertion, answers=best, answers_because=because)
    return assertion


def _of_a_picture(assertion: Assertion) -> bool:
    """Whether it is mostly a picture that is not confirmed: "could not confirm | its accuracy", "authenticate | it"."""
    if assertion.stance not in NON_COMMITTAL or assertion.cue is None:
        return False
    return "its" in assertion.content.text.lower().split()[:1] or assertion.cue.text.endswith("authenticate")


def _of_own_speech(assertion: Assertion) -> bool:
    """Whether it points to what the speaker himself told before: '"Reed led the probe. | It | is a hoax," he said'."""
    start = assertion.content.spans[0].start if assertion.content.spans else 0
    quoted = next((q for q in assertion.sentence.quotations if q.span.start <= start < q.span.stop), None)
    if quoted is None or assertion.stance not in AGAINST:
        return False
    before = [t for t in assertion.sentence.tokens if quoted.span.start <= t.start < start]
    return len(before) >= STATEMENT and any(t.norm in ".?!" for t in before)


def _recanting(assertion: Assertion, earlier: list[Assertion]) -> Assertion | None:
    """The assertion as one that takes back an earlier one; None where it does not, or not clearly which."""
    sorry = regrets(assertion)
    if not (sorry or recants(assertion)):
        return None
    ours = assertion.source.parties[:1]
    own = [o for o in reversed(earlier[-FAR:]) if o.cue and o.stance in FOR and o.source.parties[:1] == ours]
    meant = telling(own[::-1], assertion) if sorry else chain(likest(assertion, own), nearest(assertion, own))
    best = next(iter(meant), None)
    if best is None:
        return None
    return msgspec.structs.replace(assertion, stance="retracts", answers=best, answers_because="what it takes back")


def _further(assertion: Assertion) -> bool:
    """Whether the source speaks all the same: "declined to comment further", "declined comment before saying that"."""
    stop = assertion.cue.spans[-1].stop if assertion.cue and assertion.cue.spans else assertion.sentence.span.start
    after = [token for token in assertion.sentence.tokens if token.start >= stop]
    spoke = any(one.norm == "before" and other.tag == "G" for one, other in pairwise(after))
    told = spoke or any(token.norm in ("beyond", "further") for token in after)
    return assertion.stance in NON_COMMITTAL and told


def pointing(assertion: Assertion) -> bool:
    """Whether the content only points: "it", "the reports", "a request for comment", or nothing at all."""
    if assertion.stance in NON_COMMITTAL and _asks_for_comment(assertion.content.text.lower().split()):
        return True
    if assertion.stance not in FOR and (teller(assertion) or deeds(assertion) or whole_story(assertion)):
        return True
    if assertion.stance in NON_COMMITTAL and names_one_report(assertion):
        return True
    told = tuple(t for t in assertion.sentence.tokens if lies_in(t, assertion.content.spans))
    meant = told if assertion.stance == "doubts" else _before_afterthought(told)
    telling = (t for t in meant if t.tag not in SMALL and t.norm not in _pointers())
    days = [time.span for time in assertion.sentence.times]
    return all(lies_in(t, days) for t in telling)


def _before_afterthought(tokens: Sequence[Token]) -> Iterator[Token]:
    """The words of a content before what only adds to it: "it | even before the vote", "it, | and Reed left"."""
    for at, token in enumerate(tokens):
        apart = token.norm in PAUSES and at + 1 < len(tokens) and tokens[at + 1].tag != "W"
        if at and tokens[at - 1].tag in "NX" and (apart or token.norm in words("extract_closings", "afterthoughts")):
            return
        yield token


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
    return known.pointers | known.claim_nouns | known.feared | known.false_words | known.auxiliaries | told


def _searches(assertion: Assertion, earlier: list[Assertion]) -> Iterator[tuple[str, Iterator[Assertion]]]:
    """The searches for an antecedent, surest first, each nearest first."""
    reach = NEAR if _just_told(assertion) else assertion.sentence.index
    known = (o for o in reversed(earlier[:1] + earlier[-FAR:]) if gap(o, assertion) <= reach)
    fitting = [other for other in known if _can_be_answered(other, assertion)]
    far = FAR if names_a_claim(assertion) else LEAD
    same = (o for o in reversed(earlier) if gap(o, assertion) <= far and _denied_by_same(o, assertion))
    yield "what it denied before", same
    if goes_on(assertion, earlier):
        return
    named = _named_searches(assertion, fitting)
    yield from named or chain(unnamed_searches(assertion, fitting), asked_searches(assertion, fitting))


def _just_told(assertion: Assertion) -> bool:
    """Whether it points to what has just been told: "rejected | this notion |", "dismissed | that idea |"."""
    pointer, _, noun = assertion.content.text.lower().partition(" ")
    return pointer in THIS and noun in vocabulary().claim_nouns


def _named_searches(assertion: Assertion, fitting: list[Assertion]) -> list[tuple[str, Iterator[Assertion]]]:
    """The one search where the content says whose claim, or what deed, it is about; none where it does not."""
    whose, what = teller(assertion), deeds(assertion)
    if assertion.stance == "retracts":
        return [("what it takes back", (o for o in fitting if o.cue))]
    if whose:
        own = (o for o in fitting if _comes_from(o, whose) and not names_a_claim(o) and _claims_something(o))
        return [("what that source says", own)]
    speakers = SPEAKERS.get(_first_words(assertion)) if assertion.stance == "denies" else None
    if speakers:  # "what | he | said is wrong"
        return [("what that source says", (o for o in fitting if o.cue and o.source.kind in speakers))]
    called = described_teller(assertion)
    if called:
        return [("what that source says", (o for o in fitting if _is_called(o, called) and not names_a_claim(o)))]
    if what:
        near = (o for o in fitting if gap(o, assertion) <= NEAR or on_top(o))
        return [("the deed before", (o for o in near if tells_deed(o, what)))]
    return _told_searches(assertion, fitting)


def _first_words(assertion: Assertion) -> str:
    """The first stretch of what is denied, small."""
    first = assertion.content.spans[:1]
    return "".join(assertion.document.text[span.start : span.stop] for span in first).lower()


def _told_searches(assertion: Assertion, fitting: list[Assertion]) -> list[tuple[str, Iterator[Assertion]]]:
    """The one search where the content names a thing or all that was told; none where it does not."""
    if figure(assertion):
        return [("the figure before", (o for o in fitting if o.quantities and o.cue and gap(o, assertion) <= NEAR))]
    if echo := echoed(assertion):
        near = (o for o in fitting if gap(o, assertion) <= NEAR and has_voice(o))
        return [("the same words before", (o for o in near if echo <= told_words(o)))]
    if whole_story(assertion):
        return [("the lead", (o for o in fitting[::-1] if on_top(o)))]
    return []


def _is_called(other: Assertion, noun: str) -> bool:
    """Whether the one who says it is told by a noun: "the union" by "union", the Herald by "newspaper"."""
    last = other.source.name.lower().rpartition(" ")[2]
    paper = noun in PUBLISHED and other.source.kind == "outlet"
    return other.cue is not None and (paper or noun in (last, lemma(last, "N")))


def _comes_from(other: Assertion, whose: frozenset[str]) -> bool:
    """Whether somebody says it, or it was told to them: "Kerr told | the Herald | that" is the Herald's claim too."""
    if other.cue is None or not other.cue.spans or not other.content.spans:
        return False
    start, stop = other.cue.spans[-1].stop, other.content.spans[0].start
    told = (name.key for name in other.sentence.names if start <= name.span.start and name.span.stop <= stop)
    return not whose.isdisjoint((*other.source.parties, *told))


def _claims_something(other: Assertion) -> bool:
    """Whether more than a thing is told that somebody shows or posts: not "posted | photographs of a house |"."""
    told = (t for t in other.sentence.tokens if lies_in(t, other.content.spans))
    return other.stance != "asserts" or any(t.tag in "VM" for t in told)


def _puts_forward(assertion: Assertion) -> bool:
    """Whether a statement says something that may be so or not."""
    mentions = assertion.cue is not None and assertion.cue.lemma in MENTIONING
    return assertion.stance in FOR and assertion.certainty != "unknown" and not (mentions or pointing(assertion))


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
    if other.stance not in FOR or _is_its_source(assertion, other):
        return False
    ours, theirs = assertion.source.parties[:1], other.source.parties[:1]
    if assertion.stance == "retracts":
        return ours == theirs != ()
    if tells_of(other, assertion) or (assertion.stance in AGAINST and _beyond_denial(other, assertion)):
        return False
    rumour = other.source.kind == "author" and other.cue is not None  # told by the outlet, but not said by it
    return (rumour or not ours or ours != theirs) and other.content.text != assertion.content.text


def _is_its_source(assertion: Assertion, other: Assertion) -> bool:
    """Whether it is a source of a paper, which does not deny what the paper has from it: "the source said"."""
    named = assertion.source.name.lower().rpartition(" ")[2]
    return named in words("extract_sources", "insiders") and from_paper(other) and not assertion.source.parties


def _beyond_denial(other: Assertion, assertion: Assertion) -> bool:
    """Whether a statement is none that somebody would deny: one on his own side, what he said himself, a demand."""
    if calls_untrue(other) or own_words(other, assertion) or of_itself(other):
        return True
    speaks_for = other.source.kind == "named_person" and not set(other.source.parties).isdisjoint(
        assertion.source.parties[:1]
    )
    return speaks_for or (assertion.stance == "denies" and bool(assertion.content.spans) and demands(other))

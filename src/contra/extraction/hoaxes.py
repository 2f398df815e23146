"""Hoaxes, fake reports and rumours put to rest: what an outlet calls untrue without a sentence to say so."""

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from contra.extraction.clauses import content_stop, that_after
from contra.extraction.draft import Range, Refutation
from contra.extraction.line import Line
from contra.extraction.phrases import phrase_after, phrase_before
from contra.extraction.refuting import CONDITIONAL
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.load import words

SHORT = 8  # words of an answer
LONGEST = 200  # words: no headline, nor a sentence that puts down a rumour, is longer
BREAKS = frozenset({":", ";", "?", "—", "–", "-", "!"})
MARKS = BREAKS | {","}
PARTING = frozenset({",", "after", "although", "amid", "as", "because", "before", "since", "though", "when", "while"})
CHECKED = ("claim", ":")
CLAIM = frozenset({"claim", "claims", "rumor", "rumour"})
CLAIMING = frozenset({"claim", "claimed", "claiming", "claims", "said", "saying", "says", "that"})
TELLING = frozenset({"alleging", "asserting", "claiming", "saying", "stating", "suggesting", "that"})
OF = frozenset({"about", "of"})
OCCASIONS = frozenset({"after", "amid", "amidst", "following"})
ABOUT = frozenset({"about", "concerning", "on", "over", "regarding"})
FALLEN = frozenset({"fall", "fallen", "falls", "fell", "becomes", "became", "become"})
AFTER_VERDICT = frozenset({"", ",", ".", "after", "again", "amid", "as", "by", "despite", "on", *BREAKS})
ANSWERING = frozenset({"no", "nope"})
HELPING = frozenset(
    {
        "appear",
        "appears",
        "are",
        "as",
        "be",
        "been",
        "being",
        "branded",
        "called",
        "described",
        "finally",
        "has",
        "have",
        "is",
        "just",
        "labeled",
        "labelled",
        "officially",
        "out",
        "prove",
        "proved",
        "proven",
        "to",
        "turn",
        "turned",
        "turns",
        "was",
        "were",
    }
)


def _class(name: str) -> frozenset[str]:
    """A class of words."""
    return words("extract_hoaxes", name)


def hoaxes(line: Line, start: int, stop: int) -> list[Refutation]:
    """What a stretch of the outlet's own words calls untrue, on either side of a mark."""
    if not start < stop < start + LONGEST or _signs().isdisjoint(line.norms[start:stop]):
        return []
    whole = _labelled(line, start, stop) or _answered(line, start, stop)
    if whole:
        return [whole]
    edges = [start, *(at for at in range(start, stop) if line.norms[at] in BREAKS), stop]
    sides = [(one + (one > start), other) for one, other in pairwise(edges)]
    finders = (_laid_to_rest, _doubted, _made_up)
    told = [side for side in sides if side[0] < side[1] and not _put_in_question(line, *side)]
    found = (next(filter(None, (find(line, *side) for find in finders)), None) for side in told)
    return [refutation for refutation in found if refutation]


def _put_in_question(line: Line, start: int, stop: int) -> bool:
    """Whether it is only asked or supposed: "A dam hoax?", "Even if this is a hoax"."""
    return line.norm(stop) == "?" or not CONDITIONAL.isdisjoint(line.norms[start : start + 2])


@cache
def _signs() -> frozenset[str]:
    """The words without which nothing is called a hoax."""
    return _class("hoaxes") | _class("fakes") | _class("untrue") | _class("ends") | {"nope"}


def _labelled(line: Line, start: int, stop: int) -> Refutation | None:
    """A label before the claim: "Hoax: dam breaks"; "Rumour debunked: the dam is not broken" asserts it."""
    at = label_stop(line, start, stop)
    if not at:
        return None
    agreed = line.norms[at - 1] == "," or _negative(line, at, stop)  # "No, the dam is not broken"
    return Refutation(((at, stop),), "asserts" if agreed else "denies")


def label_stop(line: Line, start: int, stop: int) -> int:
    """Where what follows a label of untruth begins; 0 where there is none."""
    if start >= stop or line.norms[start] not in _class("labels"):
        return 0
    at = next((at for at in range(start + 1, min(stop - 1, start + 7)) if line.norms[at] in MARKS), None)
    if at is not None and line.norms[at] == "," and not _only(line, start, at, ANSWERING):
        return 0
    if at is None or not _only(line, start, at, _class("labels")) or not _any(line, start, at, _class("untrue")):
        return 0
    return label_stop(line, at + 1, stop) or at + 1  # "Debunked: No, the dam did not break"


def _negative(line: Line, start: int, stop: int) -> bool:
    """Whether a clause is negated."""
    return any(line.norms[at] in ("never", "not") or line.norms[at].endswith("n't") for at in range(start, stop))


def _only(line: Line, start: int, stop: int, allowed: frozenset[str]) -> bool:
    """Whether nothing but some words stands at a place."""
    return start < stop and all(norm in allowed for norm in line.norms[start:stop])


def _any(line: Line, start: int, stop: int, wanted: frozenset[str]) -> bool:
    """Whether one of some words stands at a place."""
    return not wanted.isdisjoint(line.norms[start:stop])


def _answered(line: Line, start: int, stop: int) -> Refutation | None:
    """A claim with a short answer behind it: "Dam breaks: No, it didn't - it's a hoax"."""
    marks = BREAKS | {"but"}
    at = next((at for at in range(start + 2, stop - 1) if line.norms[at] in marks and line.inside[at] < 0), None)
    stance = verdict_of(line, at + 1, stop) if at is not None else ""
    if at is None or not stance or _negative(line, start, at):
        return None
    notice = at - (line.norms[at - 1] in vocabulary().notices or line.norms[at - 1] == ",")
    return Refutation(((start, notice),), stance)


def verdict_of(line: Line, start: int, stop: int) -> str:
    """The stance of a sentence that is nothing but an answer: "Nope", "Probably not", "It's a hoax"."""
    if scorned := _scorn(line, start, stop):
        return scorned
    allowed = _class("labels") | _class("answers") | BREAKS
    if not _only(line, start, stop, allowed) or line.norms[stop - 1] == "yet":
        return ""
    if not (_any(line, start, stop, _class("untrue")) or _negative(line, start, stop)):
        return ""
    return "doubts" if _any(line, start, stop, _class("doubting")) else "denies"


def _scorn(line: Line, start: int, stop: int) -> str:
    """The stance of a sentence that makes light of what was told: "Don't believe a word of it", "Think again"."""
    if stop - start > SHORT:
        return ""
    said = " ".join(norm for norm in line.norms[start:stop] if norm not in MARKS)
    if any(said.startswith(phrase) for phrase in _class("scorn_doubting")):
        return "doubts"
    return "denies" if any(said.startswith(phrase) for phrase in _class("scorn")) else ""


def answered_questions(lines: Sequence[Line]) -> dict[Line, str]:
    """The stance to each question in a headline that the next words answer; "" for the answer, which says no more."""
    found = _checked_claims(lines)
    for question, answer in pairwise(lines):
        if question.norm(question.last) != "?" or "body" in (question.sentence.role, answer.sentence.role):
            continue
        stance = verdict_of(answer, 0, answer.last) if answer.last else ""
        if stance or _bare_hoax(answer) or _denied_at_once(answer):
            found[question] = stance or "denies"
            found[answer] = ""
    return found


def _checked_claims(lines: Sequence[Line]) -> dict[Line, str]:
    """The stance to each claim that is put up to be checked: "Claim: The dam broke. // FALSE"."""
    found: dict[Line, str] = {}
    for claim, *after in zip(lines, lines[1:], lines[2:], strict=False):
        if claim.norms[:2] == CHECKED:
            stances = ((line, verdict_of(line, 0, line.last)) for line in after if 0 < line.last < len(CHECKED) * 2)
            line, found[claim] = next(((line, stance) for line, stance in stances if stance), (claim, "alleges"))
            found.setdefault(line, "")
    return found


def checked(line: Line, own: tuple[Range, ...]) -> tuple[Range, ...]:
    """What a claim put up to be checked says, without its label."""
    return ((2, line.last),) if line.norms[:2] == CHECKED and line.last > 2 else own


def _denied_at_once(line: Line) -> bool:
    """Whether it begins with an answer and goes on to call a report untrue: "Nope, the story is fake"."""
    if line.norms[0] not in ANSWERING or line.norm(1) not in MARKS or not _any(line, 2, line.last, _class("untrue")):
        return False
    return _any(line, 2, line.last, _class("rumours")) and not _negative(line, 2, line.last)


def _bare_hoax(line: Line) -> bool:
    """Whether a hoax is told of without its claim: "Viral hoax fools internet"."""
    made_up = any(line.norms[at] in _class("hoaxes") and not _describes(line, at, line.last) for at in range(line.last))
    return made_up and not _negative(line, 0, line.last)


def _laid_to_rest(line: Line, start: int, stop: int) -> Refutation | None:
    """A rumour with what ended it: "Dam rumours put to rest", "Reports of a break greatly exaggerated"."""
    for at in range(start + 1, stop):
        after = _verdict_stop(line, at, stop) if line.norms[at] in _verdict_words() else 0
        if after and (line.norm(after) in AFTER_VERDICT or line.tag(after) == "D" or after >= stop):
            found = _rumour(line, _clause_start(line, start, at), _before_helpers(line, start, at))
            if found:
                doubted = line.norms[after - 1] == "exaggerated" and _any(line, start, at, _class("doubting"))
                return Refutation(found, "doubts" if doubted else "denies")
    return None


@cache
def _verdict_patterns() -> tuple[tuple[frozenset[str], ...], ...]:
    """The verdicts as choices of words."""
    return tuple(
        tuple(frozenset(word.split("|")) for word in verdict.split(" ")) for verdict in sorted(_class("verdicts"))
    )


@cache
def _verdict_words() -> frozenset[str]:
    """The words that may begin a verdict."""
    return frozenset().union(*(pattern[0] for pattern in _verdict_patterns()))


def _verdict_stop(line: Line, at: int, stop: int) -> int:
    """Where the verdict that begins at a place ends; 0 where none does."""
    for pattern in _verdict_patterns():
        end = at + len(pattern)
        if end <= stop and all(line.norms[at + n] in choice for n, choice in enumerate(pattern)):
            return end
    return 0


def _before_helpers(line: Line, start: int, at: int) -> int:
    """The end of the subject before "has been", "totally", "likely"."""
    while at > start + 1 and (
        line.norms[at - 1] in HELPING
        or line.norms[at - 1] in _class("doubting")
        or line.tags[at - 1] == "R"
        or line.norms[at - 1].endswith("ly")
    ):
        at -= 1
    return at - (line.norms[at - 1] == "," and at > start + 1)


def _clause_start(line: Line, start: int, at: int) -> int:
    """Where the clause around a place begins."""
    return next((place + 1 for place in range(at - 1, start, -1) if line.norms[place] in BREAKS), start)


def _rumour(line: Line, start: int, stop: int) -> tuple[Range, ...]:
    """The claim of a subject that is a rumour: "reports of a break", "internet dam rumour"; none for another."""
    for at in range(start, stop):
        if line.norms[at] not in _class("rumours") or line.tags[at] == "D":
            continue
        if line.norm(at + 1) in OF | CLAIMING and at + 2 < stop:
            return trimmed(line, at + 2, _before_occasion(line, at + 2, stop))
        if at + 1 >= stop:
            return trimmed(line, _after_comma(line, start, at), at)
        if line.sentence.role != "body" and line.norms[at] in CLAIM and stop - at > 4:
            return trimmed(line, at + 1, stop)  # "Rumour dam broke called rubbish"
    return ()


def _before_occasion(line: Line, start: int, stop: int) -> int:
    """The end of a rumour before what gave rise to it: "rumours of a coup | after the party was put off"."""
    return next((at for at in range(start + 1, stop) if line.norms[at] in OCCASIONS), stop)


def _after_comma(line: Line, start: int, at: int) -> int:
    """Where the nouns before a rumour begin: "Kerr is well, | death | rumours", "Kerr sings amid | death | rumours"."""
    return next((place + 1 for place in range(at - 2, start, -1) if line.norms[place] in PARTING), start)


def trimmed(line: Line, start: int, stop: int) -> tuple[Range, ...]:
    """The words of a claim without what only says that it went round."""
    loose = _class("loose") | _class("fakes") | vocabulary().marks | BREAKS | {",", "'s", "'"} | vocabulary().notices
    while start < stop and line.norms[start] in loose:
        start += 1
    while start < stop and line.norms[stop - 1] in loose:
        stop -= 1
    return ((start, stop),) if any(tag in "NPVDG" for tag in line.tags[start:stop]) else ()


def _doubted(line: Line, start: int, stop: int) -> Refutation | None:
    """A rumour on which doubt is cast by nobody named: "Doubts cast over dam claims"."""
    at = start
    if line.norms[at] not in ("doubt", "doubts") or line.norms[at + 1] not in ("cast", "over", "raised"):
        return None
    at += 2 if line.norm(at + 2) in ("about", "on", "over") else 1
    return Refutation(((at + 1, stop),), "doubts") if at + 1 < stop else None


def _made_up(line: Line, start: int, stop: int) -> Refutation | None:
    """A hoax or a fake report with its claim: "an arrest hoax", "fake reports of a break"."""
    for at in range(start, stop):
        found: tuple[Range, ...] = ()
        if line.norms[at] in _class("hoaxes") and not _describes(line, at, stop):
            found = _of_hoax(line, start, at)
        if not found and line.norms[at] in _class("fakes") and line.norm(at - 1) not in ("not", "no"):
            found = _of_fake_report(line, start, at, stop)
        if found:
            return Refutation(found, "denies")
    return None


def _describes(line: Line, at: int, stop: int) -> bool:
    """Whether the hoax only describes somebody or something: "a hoax caller"."""
    norm = line.norm(at + 1)
    if at + 1 >= stop or norm in _class("spreads"):
        return False
    return (line.tag(at + 1) in "NP" and norm not in _closed()) or norm in _class("rumours")


@cache
def _closed() -> frozenset[str]:
    """Small words, which capitals make look like names."""
    known = vocabulary()
    return known.auxiliaries | known.coordinators | known.prepositions | known.determiners | known.pronouns


def _of_hoax(line: Line, start: int, at: int) -> tuple[Range, ...]:
    """The claim before "hoax", with the one who fell victim to it."""
    first = _compound_start(line, start, at)
    found = trimmed(line, first, at)
    if not found:
        return ()
    victim = _victim(line, start, first)
    return (victim, *found) if victim else found


def _victim(line: Line, start: int, at: int) -> Range | None:
    """Who is said to be the victim: "Ann Kerr is the latest victim of a death hoax"."""
    while at > start and line.norms[at - 1] in ("a", "an", "another", "of", "the", "to"):
        at -= 1
    if at <= start or line.norms[at - 1] not in _class("victims"):
        return None
    at -= 1
    while at > start and line.norms[at - 1] in _class("loose") | vocabulary().be | FALLEN:
        at -= 1
    return phrase_before(line, at, start) if at > start else None


def _compound_start(line: Line, start: int, at: int) -> int:
    """Where the nouns before a head begin: "Ann Kerr's mysterious arrest | hoax"."""
    stops = (_class("victims") | _closed()) - {"'s"}
    if line.tags[at - 1] == "V" and line.norm(at - 2) == "to" and line.norm(at - 3) in _class("victims"):
        return at - 1  # "fell victim to | arrest | hoax"
    while at > start and (line.tags[at - 1] in "NPJ#" or line.norms[at - 1] in ("'s", "'", "’s")):
        if line.norms[at - 1] in stops:
            break
        at -= 1
    return at


def _of_fake_report(line: Line, start: int, at: int, stop: int) -> tuple[Range, ...]:
    """The claim of a fake report: "fake reports of a break", "a fake arrest story", "Hoax report claims dam broke"."""
    reach = 4 if line.sentence.role == "body" else 9
    head = next((place for place in range(at + 1, min(stop, at + reach)) if line.norms[place] in _class("rumours")), 0)
    if reach < 9 and line.tags[head] == "P":
        return ()  # "the satirical Harbour News"
    if not head or _filed(line, at) or any(line.tags[place] in "VMWUX." for place in range(at + 1, head)):
        return ()
    after = line.norm(head + 1)
    if after in ABOUT and reach > 4 and head + 2 < stop:
        return trimmed(line, head + 2, min(stop, content_stop(line, head + 2)))
    if after == "of" and head + 2 < stop:
        found = phrase_after(line, head + 2)
        return trimmed(line, *found) if found else ()
    if after in CLAIMING and head + 2 < stop:
        return trimmed(line, head + 2, content_stop(line, head + 2))
    before = _compound_start(line, start, at)
    return trimmed(line, at + 1, head) and trimmed(line, before, head)


def _filed(line: Line, at: int) -> bool:
    """Whether the report is a paper that somebody hands in: "he filed a false tax report"."""
    before = at - 2 if line.norm(at - 1) in vocabulary().determiners else at - 1
    return line.norm(before) in _class("filed")


def fake_teller(line: Line, start: int, stop: int) -> bool:
    """Whether what speaks is known to be made up: "a satirical site", "the fake report", not "an entry on it"."""
    if _fakery().isdisjoint(line.words):
        return False
    stop = next((at for at in range(start + 1, stop) if line.tags[at] == "I"), stop)
    told = _class("rumours") | _class("tellers")
    fakes = (at for at in range(start, stop - 1) if line.norms[at] in _class("fakes"))
    return any(_names(line, at + 1, stop, told) for at in fakes) or (
        stop - start > 1 and line.norms[stop - 1] in _class("hoaxes")
    )


@cache
def _fakery() -> frozenset[str]:
    """The words without which nothing that speaks is made up."""
    return _class("fakes") | _class("hoaxes")


def _names(line: Line, at: int, stop: int, wanted: frozenset[str]) -> bool:
    """Whether one of some nouns stands at a place, or behind names there: "fake | Harbour News | website"."""
    while at < stop - 1 and line.norms[at] not in wanted and line.tags[at] in "NPJ":
        at += 1
    return at < stop and line.norms[at] in wanted


def claimed(line: Line, content: tuple[Range, ...]) -> tuple[Range, ...]:
    """What is denied, without the words that call it a claim: "internet rumours that | he had died"."""
    start, stop = content[0]
    nouns = vocabulary().claim_nouns
    for at in range(start, min(stop - 2, start + 7)):
        told = (line.norms[at] in vocabulary().judgements and that_after(line, at)) or at + 1
        if line.norms[at] in nouns and line.norms[told] in TELLING and told + 1 < stop:
            first = told + 1 + (line.norms[told + 1] in CLAIMING)  # "a report that said | he had died"
            return ((first, _before_untrue(line, first, stop)), *content[1:])
        described = line.norm(at + 1) == "," and line.norm(at + 2) == "which" and at + 2 < stop
        if line.norms[at] in nouns and described and line.tags[start:at] == ("T",):
            return ((start, at + 1), *content[1:])  # "the claims |, which spread on Monday"
        if line.tags[at] in "VMWU" and line.norms[at] not in nouns:
            break
    return content


def _before_untrue(line: Line, start: int, stop: int) -> int:
    """The end of a claim before what it is called: "… | wildly inaccurate", "… | as false"."""
    false = vocabulary().false_words
    if line.norms[stop - 1] not in false or stop - start < 4:
        return stop
    stop -= 1
    while stop > start + 2 and (line.norms[stop - 1] in ("as", "is", "are", "was") or line.tags[stop - 1] == "R"):
        stop -= 1
    return stop

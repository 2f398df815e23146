"""Silences in deeds: a question waved away, calls that were not returned, a telephone hung up."""

from collections.abc import Iterator
from functools import cache

from contra.extraction.draft import Draft, Range
from contra.extraction.groups import group_at
from contra.extraction.line import Line
from contra.extraction.phrases import phrase_after, phrase_before
from contra.extraction.questions import matter_told, question_put, told_stop
from contra.extraction.refusals import WITHHELD
from contra.extraction.subjects import subject_before
from contra.extraction.wordings import Pattern, match, wordings
from contra.lexicon.load import table, words
from contra.lexicon.words import verb_forms

LEXICON = "extract_evasions"
MATTERS = frozenset({"about", "concerning", "on", "over", "regarding"})
TO = frozenset({"at", "for", "from", "reach", "contact", "to", "with"})
SAYING = frozenset({"say", "saying", "says", "said", "acknowledge", "acknowledged", "replied", "responded"})
NOUN_NEAR = 6  # words from "ignored" to "questions"
FAR = 30


def evasion_drafts(line: Line) -> list[Draft]:
    """The evasions in a sentence."""
    if line.words.isdisjoint(_starts()):
        return []
    found: list[Draft] = []
    for at in line.unquoted(_starts()):
        draft = next(_readings(line, at), None)
        if draft and not (found and draft.cue[0] < found[-1].cue[1]):
            found.append(draft)
    return found


def _readings(line: Line, at: int) -> Iterator[Draft]:
    """The evasion whose telling word stands at a place, in each of the ways in which it may be read."""
    for read in (
        _only_told,
        _question_evaded,
        _question_handed_on,
        _unanswered,
        _not_heard,
        _left,
    ):
        draft = read(line, at)
        if draft:
            yield draft


@cache
def _starts() -> frozenset[str]:
    """The words that may tell of an evasion."""
    verbs = words(LEXICON, "unreturned") | words(LEXICON, "not_heard")
    plain = frozenset(form for verb in verbs for form in verb_forms(verb))
    return (
        plain
        | {"merely", "only"}
        | _evading().keys()
        | _handing_on()
        | _patterns("unanswered").keys()
        | _patterns("leaving").keys()
    )


@cache
def _patterns(name: str) -> dict[str, list[Pattern]]:
    return wordings(table(LEXICON)[name])


@cache
def _evading() -> dict[str, frozenset[str]]:
    """The forms of verbs that evade, with the words of which one must follow; none for most."""
    found = {form: {""} for verb in words(LEXICON, "evading") for form in verb_forms(verb)}
    for verb, _, after in (entry.partition(" ") for entry in table(LEXICON)["evading_with"]):
        for form in verb_forms(verb):
            found.setdefault(form, set()).add(after)
    return {form: frozenset(after) for form, after in found.items()}


@cache
def _handing_on() -> frozenset[str]:
    return frozenset(form for verb in words(LEXICON, "handing_on") for form in verb_forms(verb))


def _question_evaded(line: Line, at: int) -> Draft | None:
    """ "waved away | questions about the dam"."""
    after = _evading().get(line.norms[at])
    if not after:
        return None
    start = at + 1 + (line.norm(at + 1) in after)
    if start == at + 1 and "" not in after:
        return None
    return _with_questions(line, at, _question_noun(line, start, words(LEXICON, "questions")))


def _question_noun(line: Line, start: int, nouns: frozenset[str]) -> int:
    """The place of the questions that are the object of a verb; 0 where something else is."""
    for at in range(start, min(start + NOUN_NEAR, line.last)):
        if line.norms[at] in nouns:
            return at
        if line.tags[at] not in "TJNP#XDRG" and line.norms[at] not in ("of", "'s", "'"):
            return 0
    return 0


def _with_questions(line: Line, at: int, noun: int) -> Draft | None:
    """The draft of questions that are not answered, with what they are about."""
    group = group_at(line, at)
    if not noun or group.negated or group.passive:
        return None
    return _draft(line, (group.start, noun + 1), subject_before(line, group.start), _about(line, noun + 1, at))


def _about(line: Line, at: int, cue: int) -> tuple[Range, ...]:
    """What questions are about, which follows them or who asks them; else what was asked in other words."""
    for place in range(at, min(at + NOUN_NEAR, line.last)):
        if line.norms[place] in MATTERS and place + 1 not in line.timed:
            start = matter_told(line, place + 1)
            return ((start, told_stop(line, start, cue)),)
        if line.norms[place] in ("if", "whether"):
            return ((place + 1, told_stop(line, place + 1, cue)),)
        if line.tags[place] not in "ITNPJ":
            break
    return question_put(line, (cue, at))


def _question_handed_on(line: Line, at: int) -> Draft | None:
    """ "referred | questions about the dam | to the lawyers"."""
    if line.norms[at] not in _handing_on():
        return None
    nouns = words(LEXICON, "questions") | words(LEXICON, "askers") | {"calls", "requests"}
    noun = _question_noun(line, at + 1, nouns)
    to = next((n for n in range(noun, line.last) if line.norms[n] == "to" and line.tag(n + 1) in "TNPXJ"), 0)
    draft = _with_questions(line, at, noun) if noun and to else None
    if draft is None:
        return None
    content = tuple((start, min(stop, to) if start < to else stop) for start, stop in draft.content)
    return draft.changed(content=content)


def _unanswered(line: Line, at: int) -> Draft | None:
    """ "calls to the ministry | were not returned"."""
    cue = _ends_badly(line, at)
    if cue is None:
        return None
    sent = words(LEXICON, "sent") | words(LEXICON, "tries")
    first = next((n for n in range(max(cue[0] - FAR, 0), cue[0]) if line.norms[n] in sent), -1)
    if first < 0:
        return None
    to = next((n for n in range(first + 1, cue[0]) if line.norms[n] in TO and not _to_do(line, n)), 0)
    source = phrase_after(line, to + 1) if to else None
    if source is None:
        return None
    source = (source[0], next((n for n in range(*source) if line.norms[n] in MATTERS), min(source[1], cue[0])))
    return _draft(line, cue, source, _sent_about(line, first, cue[0]), "no_response") if source[0] < source[1] else None


def _to_do(line: Line, at: int) -> bool:
    """Whether it is no one to whom something is sent: "attempts | to | reach", "for comment"."""
    return line.tag(at + 1) in "V" or line.norm(at + 1) in ("comment", "reach", "contact")


def _ends_badly(line: Line, at: int) -> Range | None:
    """The words by which what was sent is said to stay without answer."""
    norm = line.norms[at]
    for pattern in _patterns("unanswered").get(norm, ()):
        stop = match(line, at, pattern)
        if stop:
            return group_at(line, at).start, stop
    if any(norm in verb_forms(verb) for verb in words(LEXICON, "unreturned")):
        group = group_at(line, at)
        return (group.start, at + 1) if group.passive and group.negated else None
    return None


def _sent_about(line: Line, first: int, stop: int) -> tuple[Range, ...]:
    """What was asked in what was sent."""
    for at in range(first, stop):
        wanted = line.norms[at] == "of" and line.norms[at - 1] in words(LEXICON, "wanted")
        if (wanted or line.norms[at] in MATTERS) and at + 1 not in line.timed and at + 1 < stop:
            return ((matter_told(line, at + 1), stop),)
    return ()


def _not_heard(line: Line, at: int) -> Draft | None:
    """ "the Herald asked | the ministry about the dam | but has not heard back"."""
    verbs = words(LEXICON, "not_heard")
    if not any(line.norms[at] in verb_forms(verb) for verb in verbs):
        return None
    group = group_at(line, at)
    if not (group.negated or (group.infinitive and "yet" in line.norms[max(group.start - 1, 0) : at])):
        return None
    itself = line.norms[at] in _replying() and line.norm(group.start - 1) != "but"  # "but | he | has yet to reply"
    asked = -1 if itself else _approached(line, group.start)
    source = _whom(line, asked, group.start) if asked >= 0 else None
    if source is None:
        return None
    return _draft(
        line, (group.start, at + 1), source, _sent_about(line, asked, _turn(line, asked, group.start)), "no_response"
    )


@cache
def _replying() -> frozenset[str]:
    return frozenset(form for verb in ("answer", "reply", "respond") for form in verb_forms(verb))


def _approached(line: Line, stop: int) -> int:
    """The place of the verb by which somebody is asked before the turn; -1 where there is none."""
    forms = {form for verb in words(LEXICON, "approaching") for form in verb_forms(verb)}
    for at in range(max(stop - FAR, 0), stop):
        out = line.norms[at] in ("reached", "reaching", "reach") and line.norm(at + 1) == "out"
        if (out or line.norms[at] in forms) and line.inside[at] < 0 and "but" in line.norms[at:stop]:
            return at
    return -1


def _whom(line: Line, asked: int, stop: int) -> Range | None:
    """Who was asked: the object, or the subject of the passive."""
    group = group_at(line, asked)
    if group.passive:
        return phrase_before(line, group.start)
    start = asked + 3 if line.norms[asked + 1 : asked + 3] == ("out", "to") else asked + 1
    found = phrase_after(line, start)
    if found is None or found[1] > stop:
        return None
    cut = next((n for n in range(*found) if line.norms[n] in MATTERS | {"for"}), found[1])
    return (found[0], cut) if found[0] < cut else None


def _turn(line: Line, start: int, stop: int) -> int:
    """The place of the "but"."""
    at = next(n for n in range(start, stop) if line.norms[n] == "but")
    return at - (line.norm(at - 1) == ",")


def _only_told(line: Line, at: int) -> Draft | None:
    """ "said | only | that they had seen reports", where a question was put."""
    if line.norms[at] not in ("merely", "only"):
        return None
    said = at - 1 if line.norm(at - 1) in SAYING else at + 1
    if line.norm(said) not in SAYING:
        return None
    group = group_at(line, said)
    content = question_put(line, (group.start, at + 1))
    return (
        _draft(line, (group.start, max(at, said) + 1), subject_before(line, group.start), content) if content else None
    )


def _left(line: Line, at: int) -> Draft | None:
    """ "hung up | when asked about the dam"; only where a question is told."""
    stop = max((match(line, at, pattern) for pattern in _patterns("leaving").get(line.norms[at], ())), default=0)
    if not stop:
        return None
    group = group_at(line, at)
    content = question_put(line, (group.start, stop))
    return _draft(line, (group.start, stop), subject_before(line, group.start), content) if content else None


def _draft(
    line: Line, cue: Range, source: Range | None, content: tuple[Range, ...], stance: str = "declines"
) -> Draft | None:
    """The draft of a silence of somebody."""
    if source is None:
        return None
    content = tuple((start, stop) for start, stop in content if start < stop)
    kept = WITHHELD.get(line.norm(content[0][0]), "") if content else ""
    lemma = " ".join(line.norms[cue[0] : cue[1]])
    return Draft(line, cue, source, content, lemma, stance, "unknown", withheld=kept, kind="silence")

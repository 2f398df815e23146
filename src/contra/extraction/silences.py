"""Silences told in other words than "declined to comment"."""

from functools import cache

from contra.extraction.clauses import content_stop
from contra.extraction.closings import matter_stop
from contra.extraction.draft import Draft, Range
from contra.extraction.groups import Group, group_at
from contra.extraction.line import Line
from contra.extraction.phrases import phrase_after, phrase_before
from contra.extraction.questions import past_request, rather_asked
from contra.extraction.refusals import MATTERS, content_after, fronted_matter, is_relative, withheld
from contra.extraction.subjects import first_subject, subject_before
from contra.extraction.vocabulary import vocabulary
from contra.extraction.wordings import Pattern, match, pattern_of
from contra.lexicon.load import table, words
from contra.lexicon.words import verb_forms

HELPING = frozenset(
    {"be", "did", "gave", "give", "had", "has", "have", "issue", "issued", "issuing", "made", "make", "making", "offer"}
) | {
    "offered",
    "offering",
    "provide",
    "provided",
    "there",
    "was",
    "were",
    "will",
    "would",
}
COMMENTS = frozenset({"answer", "comment", "comments", "reply", "response", "statement", "word"})
PUBLIC = frozenset(
    {"a", "an", "any", "detailed", "direct", "formal", "full", "further", "immediate", "official", "other"}
) | {
    "public",
    "specific",
    "substantive",
}
MANNERS = frozenset({"another", "directly", "one", "openly", "or", "other", "publicly", "the", "way"})
NOBODY = frozenset({"neither", "no", "nobody", "none"})
WILLING = frozenset({"able", "about", "allowed", "free", "going", "prepared", "willing"})
UNABLE = frozenset({"failed", "fails", "unable"})
WH = frozenset({"if", "how", "what", "when", "where", "whether", "which", "who", "why"})


@cache
def _negated_verbs() -> dict[str, tuple[str, str]]:
    """For every form of a verb that is a silence when negated: the stance, and what must follow."""
    found: dict[str, tuple[str, str]] = {}
    for name, verbs in table("extract_silences")["negated"].items():
        stance = name.removesuffix("_wh").removesuffix("_object").removesuffix("_call")
        stance = stance.removesuffix("_about").removesuffix("_comment")
        needed = name[len(stance) :]
        found.update({form: (stance, needed) for verb in verbs for form in verb_forms(verb)})
    return found


@cache
def _phrases() -> dict[str, list[tuple[Pattern, str]]]:
    """The patterns by the words that may begin them."""
    found: dict[str, list[tuple[Pattern, str]]] = {}
    entries = table("extract_silences")
    for stance, text in [(s, t) for name in ("phrases", "nobody") for s, texts in entries[name].items() for t in texts]:
        pattern = pattern_of(text)
        for first in pattern[0]:
            found.setdefault(first, []).append((pattern, stance))
    return {first: sorted(patterns, key=_longest) for first, patterns in found.items()}


@cache
def _of_nobody() -> frozenset[str]:
    """The words that begin what is a silence where nobody does it: "no official | confirmed or denied | it"."""
    told = (text for texts in table("extract_silences")["nobody"].values() for text in texts)
    return frozenset().union(*(pattern_of(text)[0] for text in told))


def _longest(entry: tuple[Pattern, str]) -> int:
    """Longest pattern first."""
    return -len(entry[0])


def silence_drafts(line: Line) -> list[Draft]:
    """The silences in a sentence."""
    found: list[Draft] = []
    for at in line.unquoted(_starts()):
        draft = silence_at(line, at)
        if draft and not (found and draft.cue[0] < found[-1].cue[1]):
            found.append(draft)
    return found


@cache
def _starts() -> frozenset[str]:
    """The words that may tell of a silence."""
    return frozenset(_phrases()) | frozenset(_negated_verbs())


def silence_at(line: Line, at: int) -> Draft | None:
    """The silence whose telling word stands at a place."""
    norm = line.norms[at]
    phrases, verbs = _phrases(), _negated_verbs()
    found = _phrase_draft(line, at, phrases[norm]) if norm in phrases else None
    if found is None and norm in verbs:
        return _verb_draft(line, at, *verbs[norm])
    return found


def _verb_draft(line: Line, head: int, stance: str, needed: str) -> Draft | None:
    """The silence by a negated verb: "did not disclose where"."""
    if not (_needed(line, head + 1, needed) or _ends_answer(line, head + 1)) or line.norm(head - 1) in ("'", "'s"):
        return None  # "had no problem with | Kerr's | comments"
    group = group_at(line, head)
    if group.passive or not _kept_back(line, group) or (needed == "_about" and line.norms[head].endswith("ing")):
        return None  # "was not speaking about the bridge, but the tunnel"
    if line.norms[head].startswith("address") and _by_measure(line, group):
        return None  # "the plan does not address the shortage"
    stop = _comment_stop(line, head + 1) if needed == "_comment" else head + 1
    start = head + 1 if needed == "_object" else content_after(line, stop)
    return _silence(line, (_cue_start(line, group), stop), stance, start)


def _comment_stop(line: Line, at: int) -> int:
    """After the comment that is not made: "made | any public comment | about"; 0 where something else is not made."""
    while line.norm(at) in PUBLIC:
        at += 1
    return at + 1 if line.norm(at) in COMMENTS else 0


def _ends_answer(line: Line, at: int) -> bool:
    """Whether nothing more is told of a question: "Asked whether the dam was sold, Kerr would not say | ."."""
    return (at >= line.last or line.norms[at] in (",", ";")) and bool(fronted_matter(line, (at - 1, at)))


def _by_measure(line: Line, group: Group) -> bool:
    """Whether the subject is a plan or a law, which answers nobody."""
    subject = subject_before(line, group.start)
    return subject is not None and bool(words("extract_silences", "measures") & set(line.norms[slice(*subject)]))


def _kept_back(line: Line, group: Group) -> bool:
    """Whether the verb is negated, by "not" or by its subject: "neither disclosed"."""
    if group.infinitive:
        before = line.norm(group.start - 1)
        not_to = before in WILLING and not vocabulary().negations.isdisjoint(
            line.norms[max(group.start - 4, 0) : group.start]
        )
        return not_to or before in UNABLE | {"yet"} or "yet" in line.norms[group.start : group.head]
    subject = subject_before(line, group.start)
    return group.negated or (subject is not None and line.norms[subject[0]] in NOBODY)


def _cue_start(line: Line, group: Group) -> int:
    """The first word of the group, "neither" left out where it is the speaker; that of "was not free | to say"."""
    start = group.start
    if group.infinitive and line.norm(start - 1) in WILLING | {"unable"}:
        start -= 1
        while start and (line.norms[start - 1] in vocabulary().negations | vocabulary().auxiliaries):
            start -= 1
    return start + (line.norms[start] == "neither" and start == 0)


def _needed(line: Line, at: int, needed: str) -> bool:
    """Whether the wh-word or the telling object follows that makes the verb a silence."""
    if needed == "_wh":
        return line.norm(at) in WH or (line.norm(at) in vocabulary().prepositions and line.norm(at + 1) in WH)
    if needed == "_about":
        return line.norm(_past_manner(line, at)) == "about"
    if needed == "_comment":
        return _comment_stop(line, at) > 0
    if needed == "_call":
        return any(line.norm(place) in vocabulary().calls for place in range(at, at + 6))
    if needed == "_object":
        return any(line.norm(place) in vocabulary().told_things for place in range(at, at + 4))
    return True


def _past_manner(line: Line, at: int) -> int:
    """After how one has not spoken: "has not spoken | publicly | about it", "| one way or the other | about it"."""
    while line.norm(at) in MANNERS:
        at += 1
    return at


def _phrase_draft(line: Line, at: int, patterns: list[tuple[Pattern, str]]) -> Draft | None:
    """The silence by a fixed phrase that begins here."""
    for pattern, stance in patterns:
        stop = match(line, at, pattern)
        if stop:
            group = group_at(line, at)
            start = group.start
            if line.norms[at : at + 2] == ("no", "comment"):
                start, stop = _quoted_answer(line, start, stop)  # 'issued a terse | "no comment" |'
            while start and line.norms[start - 1] in HELPING:
                start -= 1
            draft = _silence(line, (start, stop), stance, content_after(line, stop))
            told_of = _judged(line, at, stop) or (stance == "unaware" and _no_subject(line, at, stop))
            return draft if not told_of and _is_silence(line, draft, at) else None
    return None


def _quoted_answer(line: Line, start: int, stop: int) -> Range:
    """The answer with the marks around it and the words before it that describe it."""
    marks = vocabulary().marks
    if line.norm(start - 1) in marks and line.norm(stop) in marks:
        start, stop = start - 1, stop + 1
        while line.tag(start - 1) in "JT" and line.norm(start - 1) not in marks:
            start -= 1
    return start, stop


def _no_subject(line: Line, at: int, stop: int) -> bool:
    """Whether something is said of what is not there: "no data | will be lost", "no data | or media"."""
    return line.norms[at] == "no" and (line.tag(stop) in ("M", "V") or line.norm(stop) in ("and", "or"))


def _judged(line: Line, at: int, stop: int) -> bool:
    """Whether something is said of silence itself: "hoped that | staying silent | could help"."""
    return line.norms[at].endswith("ing") and line.tag(stop) in ("M", "V")


def _is_silence(line: Line, draft: Draft, at: int) -> bool:
    """Whether somebody keeps silent: not where a deal could not be reached, nor where Kerr was available."""
    if line.norms[at] in _of_nobody():
        return draft.source is not None and line.norms[draft.source[0]] in NOBODY
    return not ("reached" in line.norms[slice(*draft.cue)] and _is_thing(line, draft.source))


def _is_thing(line: Line, source: Range | None) -> bool:
    """Whether what could not be reached is nobody who could answer: "a deal could not be reached"."""
    return source is None or bool(set(line.norms[slice(*source)]) & words("extract_silences", "things"))


def _silence(line: Line, cue: Range, stance: str, start: int) -> Draft:
    """The draft of a silence."""
    source = silent_one(line, cue[0])
    if line.norm(cue[1]) in ("by", "from") and (source is None or line.norms[cue[0]] == "there"):
        source = _before_matter(line, phrase_after(line, cue[1] + 1))  # "there was no comment from Brenmark"
        start = content_after(line, source[1]) if source else start
    aside = is_relative(line, source) or line.norm(cue[0] - 1) == ","
    stop = matter_stop(line, start, content_stop(line, start, "n", cue[0], aside)) if start < line.last else start
    start = past_request(line, start, stop) if stance == "no_response" else start
    content = rather_asked(line, ((start, stop),), cue) if start < stop else fronted_matter(line, cue)
    kept = (withheld(line, start) or withheld(line, cue[1] - 1)) if stance == "declines" else ""
    lemma = " ".join(line.norms[cue[0] : cue[1]])
    certainty = "certain" if stance == "denies" else "unknown"
    return Draft(line, cue, source, content, lemma, stance, certainty, withheld=kept, kind="silence")


def silent_one(line: Line, at: int) -> Range | None:
    """Who keeps silent: the subject, or the relative pronoun."""
    if line.norm(at - 1) in ("who", "which"):
        return at - 1, at
    if line.norm(at) in ("neither", "both") and at == 0:
        return 0, 1
    adjective = line.norm(at) not in HELPING | NOBODY and line.tags[at] not in "VDM"
    if line.norm(at - 1) == "," and adjective:
        return phrase_before(line, at - 1)  # "the ministry, unaware of the letter, said"
    return subject_before(line, at) or (first_subject(line, at - 1) if line.norm(at - 1) in ("and", "but") else None)


def _before_matter(line: Line, source: Range | None) -> Range | None:
    """The one who keeps silent, without what about: "from Brenmark | on the sale"."""
    if source is None:
        return None
    return source[0], next((at for at in range(source[0] + 1, source[1]) if line.norms[at] in MATTERS), source[1])

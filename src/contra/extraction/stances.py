"""How a source stands to what it is said to put forward."""

from msgspec import Struct

from contra.extraction.clauses import that_after
from contra.extraction.frames import Frame
from contra.extraction.groups import Group
from contra.extraction.line import Line
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.deeds import classes_of
from contra.lexicon.words import lemma

FAR = 22  # words from "called" to what a claim is called: "the report that he had paid a judge | a lie"
BEFORE_OF = 9  # words from "cleared" to "of"
CANNOT = frozenset({"can", "can't", "cannot", "could", "couldn't"})


ANSWERING = frozenset({"confirm", "deny", "dispute", "reject"})
POINTING = frozenset({"it", "that", "them", "these", "this", "those"})
KNOWN = POINTING | {"'s", "the"}  # "dismissed | the | concerns", "Kerr | 's | fears"
AFTER_OBJECT = frozenset({",", ";", "and", "as", "at", "but", "in", "on", "outright", "saying"})
NOMINAL = frozenset({"'", "'s", "and", "or", '"', "“", "”"})
UNTRUE = frozenset(
    {
        "absurd",
        "disinformation",
        "fiction",
        "ludicrous",
        "misinformation",
        "nonsense",
        "preposterous",
        "propaganda",
        "ridiculous",
        "rubbish",
        "speculation",
        "baseless",
        "bogus",
        "fabricated",
        "fabrication",
        "fabrications",
        "fake",
        "false",
        "groundless",
        "inaccurate",
        "incorrect",
        "lie",
        "lies",
        "unfounded",
        "untrue",
    }
)
OPINIONS = frozenset({"absurd", "laughable", "ludicrous", "nonsense", "preposterous", "ridiculous", "rubbish", "wrong"})
REMARKS = frozenset(
    {"account", "accounts", "comment", "comments", "piece", "remark", "remarks", "scenario", "scene", "tale", "tales"}
)
REQUESTING = frozenset({"instruct", "urge"})
OPEN = frozenset({"how", "if", "whether"})
TRUTHS = frozenset(
    {
        "accuracy",
        "authenticity",
        "credibility",
        "existence",
        "facts",
        "legitimacy",
        "reliability",
        "truth",
        "truthfulness",
        "validity",
        "veracity",
    }
)
PERSONS = frozenset({"audience", "crowd", "fans", "guests", "hosts", "lady", "man", "people", "wife", "woman"})
OPENLY = frozenset({"formally", "officially", "openly", "publicly"})
ENDS = frozenset({"", ",", ";", ":", "-", "–", "—"})
TO_COME = frozenset({"'d", "'ll", "could", "may", "might", "will", "would"})
FUTURE = frozenset({"'ll", "will"})
MAYBE = frozenset({"'d", "could", "may", "might", "would"})


class Standing(Struct, frozen=True):
    """Stance and certainty."""

    stance: str
    certainty: str
    negated: bool = False  # the content is not so


def standing(line: Line, group: Group, frame: Frame, start: int) -> Standing | None:
    """The stance of the subject of a verb; None where nothing is attributed: "did not say it was"."""
    if frame.kind in ANSWERING and {"neither", "nor"}.intersection(line.norms[group.start : group.head]):
        return Standing("glomar", "unknown")
    if frame.stance == "rejects":
        return None if group.modal in TO_COME else rejecting(line, start, frame)
    special = _by_object(line, group, frame, start) or _of_request(line, group, frame, start)
    if special:
        return special
    if group.negated:
        return None if _asked(line, group) else _negated(line, group, frame, start)
    if _asked(line, group) or _of_a_thing(line, frame, start) or (frame.kind == "show" and group.modal in FUTURE):
        return None  # "the doctors will find | how he died"
    certainty = "possible" if group.modal in MAYBE else frame.certainty
    return Standing(frame.stance, certainty)


def _by_object(line: Line, group: Group, frame: Frame, start: int) -> Standing | None:
    """The stance of a verb whose object decides: rejecting a claim or an offer, denying a charge or bail."""
    if frame.kind == "exclude" and not group.negated:
        return _excluding(line, start)
    if frame.lemma == "deny" and _withholds(line, start):
        return Standing("asserts", "unknown", True)
    if frame.lemma == "question" and not _questions_a_claim(line, start):
        return Standing("asserts", "unknown")
    if frame.lemma == "challenge" and not group.negated and _questions_a_claim(line, start):
        return Standing("doubts", "probable")
    if frame.kind == "call" and _called_untrue(line, start):
        return Standing("denies", "certain")
    return None


def _of_request(line: Line, group: Group, frame: Frame, start: int) -> Standing | None:
    """A request that is said not to be made: "is not asking the crew to leave"; None for anything else."""
    if frame.kind not in REQUESTING or not group.negated:
        return None
    to = next((at for at in range(start + 1, min(start + 8, line.last)) if line.norms[at] == "to"), 0)
    return Standing("denies", "certain") if to and line.tag(to + 1) in "VR?" else None


def _of_a_thing(line: Line, frame: Frame, start: int) -> bool:
    """Whether something other than a claim is taken back: "withdrew the troops"."""
    return frame.kind == "revoke" and not _is_claim(line, _object_head(line, start), frame.lemma)


def _asked(line: Line, group: Group) -> bool:
    """Whether it is a question or a condition: "if he denies", "Did she confirm"."""
    at = group.start - 1
    while at >= 0 and line.tags[at] in "NPXTJ" and line.norms[at] not in vocabulary().relatives:
        at -= 1
    return line.norm(at) in ("if", "whether", "unless") or (
        line.norm(at) in ("did", "does", "do") and line.norms[-1] == "?"
    )


def _negated(line: Line, group: Group, frame: Frame, start: int) -> Standing | None:
    """The stance of "did not" and the verb."""
    if _kept_back(line, group, frame, start):
        return Standing("declines", "unknown")
    if _says_nothing(line, group, frame, start) or (frame.lemma == "acknowledge" and _greets(line, start)):
        return None
    if frame.negated == "admits":
        return Standing("asserts", "possible")
    if frame.negated == "declines" and group.modal in CANNOT:
        return Standing("glomar", "unknown")
    if frame.negated == "same":
        return Standing(frame.stance, frame.certainty, True)
    return (
        Standing(frame.negated, "unknown" if frame.negated in ("declines", "unaware") else "probable")
        if frame.negated
        else None
    )


def _greets(line: Line, start: int) -> bool:
    """Whether it is somebody who is not acknowledged: "did not acknowledge | the first lady", "| Kerr"."""
    if line.norm(start) in ("her", "him", "me", "them", "us"):
        return True
    head = _object_head(line, start)
    named = any(n.kind == "person" and line.tokens[head].stop == n.span.stop for n in line.sentence.names)
    return named or line.norms[head] in PERSONS


def _kept_back(line: Line, group: Group, frame: Frame, start: int) -> bool:
    """Whether it is not told, or not in public: "did not say | when", "has not publicly stated | that"."""
    if frame.kind in ("say", "tell", "show") and line.norm(start) in vocabulary().wh:
        return True
    openly = not OPENLY.isdisjoint(line.norms[group.start : start])
    return openly and frame.kind in ("say", "tell_noun")


def _says_nothing(line: Line, group: Group, frame: Frame, start: int) -> bool:
    """Whether the negated verb takes no side: "was not found", "did not know that she had left" (she had)."""
    if frame.kind == "know":
        return line.norm(start) not in vocabulary().wh
    return frame.lemma in ("fear", "hope", "worry") or (group.passive and frame.lemma in ("discover", "find"))


def _questions_a_claim(line: Line, start: int) -> bool:
    """Whether something that can be true is doubted: "questioned whether", but not "why", nor "the driver"."""
    first, nouns = line.norm(start), vocabulary().claim_nouns | TRUTHS
    if first in OPEN | vocabulary().wh | vocabulary().objects:
        return first in OPEN
    stop = next((at for at in range(start, start + 6) if line.norm(at) in ENDS), start + 6)
    return any(line.norm(at) in nouns for at in range(start, stop))


def _called_untrue(line: Line, start: int) -> bool:
    """Whether a claim is called untrue: "called it a hoax", "described as baseless the reports"."""
    words = vocabulary()
    verdict = [norm for norm in line.norms[max(start - 4, 0) : start] if norm not in words.marks]
    if verdict[-2:-1] == ["as"] and verdict[-1] in words.false_words:
        return any(norm in words.claim_nouns for norm in line.norms[start : start + 6])
    for at in range(start + 1, min(line.last, start + FAR)):
        if line.norms[at] in words.false_words:
            before = line.norms[start:at]
            return before[0] in ("it", "them", "that", "this") or not _told_of(line, start, at).isdisjoint(before)
        if line.norms[at] in (",", ";"):
            break
    return False


def _told_of(line: Line, start: int, at: int) -> frozenset[str]:
    """What can be called by a word for untruth: a claim by all of them, "the photo" by "fake", a remark by "false"."""
    words = vocabulary()
    if line.norms[at] in OPINIONS:
        return words.claim_nouns
    return words.claim_nouns | words.imagery | REMARKS


def _of_deed(line: Line, start: int) -> bool:
    """Whether somebody is cleared of a deed: "of | selling the dam"; not "of snow", nor of a charge before a court."""
    ahead = range(start, min(start + BEFORE_OF, line.last))
    of = next((at for at in ahead if line.norms[at] in ("of", "to", ",")), start)
    return line.norms[of] == "of" and line.tag(of + 1) == "G"


def _excluding(line: Line, start: int) -> Standing:
    """ "ruled out that", "any link", "a closure" deny; "ruled out closing it" and "ruled out a run" are decisions."""
    words = vocabulary()
    if line.norm(start) == "that" or any(line.norm(at) in words.claim_nouns for at in range(start, start + 5)):
        return Standing("denies", "certain")
    if classes_of(lemma(line.norm(_object_head(line, start)), "N"), "N"):
        return Standing("denies", "certain")
    return Standing("asserts", "certain" if line.tag(start) == "G" else "unknown", True)


def _withholds(line: Line, start: int) -> bool:
    """Whether somebody is denied something: "denied her bail", "could deny permits"."""
    stop = next((at for at in range(start, start + 6) if line.norm(at) in ("that", "and", "but", ",", "")), start + 6)
    return any(line.norm(at) in vocabulary().granted for at in range(start, stop))


def rejecting(line: Line, start: int, frame: Frame) -> Standing | None:
    """Rejecting a claim denies it; rejecting an offer or an appeal is a deed, shooting down a plane neither."""
    if frame.kind == "clear":
        return Standing("denies", "certain") if _of_deed(line, start) else None
    head = _object_head(line, start)
    claim = _is_claim(line, head, frame.lemma) or (frame.kind == "reject" and _pointed_at(line, start, head))
    told = line.norm(start) == "that" and line.norm(start + 1) not in vocabulary().judgements
    if claim or told or _as_untrue(line, start):
        return Standing("denies", "certain") if frame.kind == "reject" or claim else None
    return Standing("asserts", "unknown", True) if frame.kind == "reject" else None


def _object_head(line: Line, start: int) -> int:
    """The head noun of the object: "Kerr's repeated | claims | of fraud"."""
    at = start
    nominal = NOMINAL | vocabulary().claim_nouns
    while at < line.last and (line.tags[at] in "NPTJ#GD" or line.norms[at] in nominal or line.inside[at] >= 0):
        if at > start and line.norms[at] in ("that", "as"):
            break
        if (that_after(line, at) or line.norm(at - 1) == "'s") and _is_claim(line, at, ""):
            return at
        at += 1
    while at > start + 1 and line.norms[at - 1] in ("and", "or"):
        at -= 1  # "rejected the report | and told the crew"
    return max(start, at - 1)


def _is_claim(line: Line, at: int, lemma: str) -> bool:
    """Whether the word is a noun for a claim; a judge dismisses charges without denying them."""
    norm = line.norms[at]
    if norm in ("charge", "charges") and lemma in ("dismiss", "throw out", "toss out"):
        return line.norm(at + 1) in ("about", "of", "that") or line.norm(at - 1) == "'s"
    if norm in vocabulary().judgements or norm in vocabulary().feared:
        pointed = line.norm(at - 1) in (POINTING if norm in vocabulary().judgements else KNOWN)
        return that_after(line, at) > 0 or pointed
    return norm in vocabulary().claim_nouns


def _pointed_at(line: Line, start: int, head: int) -> bool:
    """Whether the object is only a pronoun for a claim, and the statement ends with it."""
    if head != start or line.norms[start] not in POINTING:
        return False
    return start + 1 >= line.last or start + 1 in line.timed or line.norms[start + 1] in AFTER_OBJECT


def _as_untrue(line: Line, start: int) -> bool:
    """Whether it is dismissed as untrue: "dismissed as false the story", "rejected the tape as fabricated"."""
    for at in range(max(start - 3, 0), min(line.last, start + 12)):
        if line.norms[at] in (",", ";", ":"):
            return False
        if line.norms[at] == "as":
            return any(line.norm(place) in UNTRUE for place in range(at + 1, at + 4))
    return False

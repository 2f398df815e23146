"""Attributions in the passive: "is said to have fled", "was accused of fraud", "were confirmed by the ministry"."""

from contra.extraction.clauses import after_adverbials, content_stop, fronted, opens_clause
from contra.extraction.draft import Draft, Range
from contra.extraction.frames import Frame
from contra.extraction.groups import Group
from contra.extraction.line import Line
from contra.extraction.phrases import phrase_after
from contra.extraction.stances import Standing, rejecting, standing
from contra.extraction.vocabulary import vocabulary
from contra.lexicon.load import words

HEARSAY = frozenset({"allegedly", "purportedly", "reportedly", "supposedly"})
LINKS = frozenset({"as", "for", "of", "that", "to", "with"})
BARE = frozenset(  # "No casualties were reported", "the claim could not be verified"
    {"announce", "confirm", "corroborate", "disclose", "report", "reveal", "substantiate", "verify"}
)
OCCASIONS = frozenset({"after", "during", "following", "from"})
NAMING = frozenset({"call"})


def passive_draft(line: Line, group: Group, frame: Frame, subject: Range | None) -> Draft | None:
    """What is put forward about the subject of a passive."""
    after = group.head + 1 + len(frame.tail)
    agent, after = _agent(line, after)
    rest = _rest(line, after, frame, subject)
    whole = None if rest else _told_before(line, frame, subject)
    disputed = frame.kind == "dispute" and subject is not None and _of_claim(line, subject)
    if not (whole or disputed or _fits(frame, agent, rest)) or _only_may_be(line, group, frame):
        return None
    pieces = [piece for piece in (_claimed_subject(line, frame, subject, rest), rest or whole) if piece]
    if not pieces:
        return None
    stands = _standing(line, group, frame, pieces, agent)
    if stands is None:
        return None
    if frame.kind in NAMING and subject and rest and _untrue(line, rest):
        if not _of_claim(line, subject):
            return None
        pieces, stands = [subject], Standing("denies", "certain")  # "the claims are described as a hoax"
    cue = (group.start, group.head + 1)
    return Draft(
        line,
        cue,
        agent,
        tuple(pieces),
        frame.lemma,
        stands.stance,
        stands.certainty,
        kind=frame.kind,
        negated=stands.negated,
    )


def _of_claim(line: Line, subject: Range) -> bool:
    """Whether the subject is what somebody claims."""
    return not vocabulary().claim_nouns.isdisjoint(line.norms[slice(*subject)])


def _only_may_be(line: Line, group: Group, frame: Frame) -> bool:
    """Whether it is hearsay that somebody says so, or to come: "was allegedly accused", "could be charged"."""
    return bool(HEARSAY & set(line.norms[group.start : group.head])) or (
        frame.stance == "alleges" and bool(group.modal)
    )


def _told_before(line: Line, frame: Frame, subject: Range | None) -> Range | None:
    """The clause that "it is claimed" closes: "| The mill was sold |, it is alleged"; what "was reported" is news."""
    if subject is None or line.norms[slice(*subject)] != ("it",) or line.norm(subject[0] - 1) != ",":
        return None
    told = "p" in frame.frames and frame.lemma not in BARE and opens_clause(line, 0)
    return fronted(line, subject[0], 0) if told else None


def _untrue(line: Line, rest: Range) -> bool:
    """Whether the subject is given a word for what is untrue."""
    return not vocabulary().false_words.isdisjoint(line.norms[rest[0] : min(rest[1], rest[0] + 4)])


def _standing(line: Line, group: Group, frame: Frame, pieces: list[Range], agent: Range | None) -> Standing | None:
    """The stance of whoever stands behind the passive."""
    if frame.stance == "rejects":
        return rejecting(line, pieces[0][0], frame)
    stands = standing(line, group, frame, pieces[-1][0])
    if stands is None or agent is not None:
        return stands
    if not words("extract_weighing", "wrongly").isdisjoint(line.norms[group.start : group.head]):
        return Standing("denies", "certain")  # "was falsely reported": the outlet knows better
    if frame.kind in ("say", "tell"):
        return Standing("reports", "probable", stands.negated)  # "was said to": somebody says so
    if frame.kind == "dispute" and stands.stance == "denies":
        return Standing("doubts", "probable")  # "the story is disputed": by somebody
    return stands


def _fits(frame: Frame, agent: Range | None, rest: Range | None) -> bool:
    """Whether the passive attributes: it says what is said, or by whom."""
    if rest and ("p" in frame.frames or frame.kind in NAMING):
        return True
    return frame.lemma in BARE or (agent is not None and "n" in frame.frames)


def _agent(line: Line, at: int) -> tuple[Range | None, int]:
    """The one after "by", and the place after it."""
    for place in range(at, min(at + 4, line.last)):
        if line.norms[place] == "by" and line.tag(place + 1) != "G":
            found = phrase_after(line, place + 1)
            if found is None:
                return None, at
            found = _before_charge(line, found)
            return found, at if line.norm(at) in ("as", "of") else found[1]  # "as a hoax by Kerr", "of theft by Kerr"
        if line.norms[place] in (",", "that", "to"):
            break
    return None, at


def _before_charge(line: Line, found: Range) -> Range:
    """The one behind a passive without what he charges another with: "accused by | prosecutors | of taking bribes"."""
    charge = (at for at in range(found[0] + 1, found[1] - 1) if line.norms[at] == "of" and line.tags[at + 1] == "G")
    return found[0], next(charge, found[1])


def _rest(line: Line, at: int, frame: Frame, subject: Range | None) -> Range | None:
    """What is said of the subject: "to have fled", "of fraud", "as a hoax"."""
    place = at if line.norm(at) in LINKS else after_adverbials(line, at)
    if frame.kind in NAMING and line.norm(place) in vocabulary().marks:
        place += 1  # 'was called "rubbish"'
    if frame.lemma == "report" and _on_occasion(line, at):
        return at, content_stop(line, at, "t")
    if place >= line.last or line.norms[place] in (",", ";", "by"):
        return None
    if subject and line.norms[subject[0]] == "it" and "p" in frame.frames and opens_clause(line, at):
        return at, content_stop(line, at, "t")  # "it is believed the bridge was mined"
    if line.norms[place] in LINKS or (frame.kind in NAMING and line.tags[place] in "JNPT"):
        stop = content_stop(line, place, "t")
        return place, next((at for at in range(place + 2, min(stop, place + 4)) if _names_agent(line, at)), stop)
    return None


def _on_occasion(line: Line, at: int) -> bool:
    """Whether it follows what came to be known, and on what occasion: "no deaths were reported | after the quake"."""
    if line.norm(at) == "in":
        outlets = {n.span.start for n in line.sentence.names if n.kind == "outlet"}
        named = {token.start for token in line.tokens[at + 1 : at + 3]}
        return line.tag(at + 1) == "T" and outlets.isdisjoint(named)  # not "in the Lorne Herald"
    return line.norm(at) in OCCASIONS


def _names_agent(line: Line, at: int) -> bool:
    """Whether the one who does it is named here: "of theft | by Kerr", not "of killing her by poison"."""
    return line.norms[at] == "by" and line.tag(at + 1) in "PT"


def _claimed_subject(line: Line, frame: Frame, subject: Range | None, rest: Range | None) -> Range | None:
    """The subject as part of what is claimed; not "| it | was reported that", "| reporters | were told that"."""
    addressed = frame.kind == "tell" and rest is not None and line.norms[rest[0]] == "that"
    return None if addressed or _empty_subject(line, subject) else subject


def _empty_subject(line: Line, subject: Range | None) -> bool:
    """Whether the subject says nothing: "it was reported that"."""
    if subject is None or line.norms[subject[0]] in ("it", "which", "who"):
        return True
    return line.norms[subject[0]] == "that" and line.tags[subject[0]] != "T"  # "though | that | has not been confirmed"

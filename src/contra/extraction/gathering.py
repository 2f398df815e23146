"""All attributions of a sentence, those inside others told apart."""

from contra.extraction.adjectives import adjective_drafts
from contra.extraction.appended import appended_drafts
from contra.extraction.asked import answered_no, asked_of
from contra.extraction.bounds import bounded
from contra.extraction.checking import checking_drafts
from contra.extraction.contrary import contrary
from contra.extraction.cue_last import closed_by_cues, cut_off
from contra.extraction.dissents import dissent_drafts
from contra.extraction.draft import Draft, Range, Refutation
from contra.extraction.estimates import estimate_drafts
from contra.extraction.evasions import evasion_drafts
from contra.extraction.hoaxes import claimed, fake_teller, hoaxes, label_stop, verdict_of
from contra.extraction.inventing import invented
from contra.extraction.line import Line
from contra.extraction.nested import told_to_be_denied
from contra.extraction.nouns import noun_drafts
from contra.extraction.open_questions import open_drafts
from contra.extraction.overturning import overturned
from contra.extraction.phrasal import according_drafts, hearsay_drafts, label_draft
from contra.extraction.pleas import plea_drafts
from contra.extraction.rebuttals import rebutted
from contra.extraction.refuting import called_untrue, refutation
from contra.extraction.rejoinders import rejoinder
from contra.extraction.silences import silence_drafts
from contra.extraction.spoken import spoken_denial
from contra.extraction.told_silences import silence_of, silence_told
from contra.extraction.unmasking import unmasked
from contra.extraction.unreached import unreached_drafts
from contra.extraction.verbs import verb_drafts
from contra.extraction.vocabulary import vocabulary
from contra.extraction.weighed import outlets_own, put_forward, told_plainly, weighed
from contra.lexicon.load import words
from contra.model import AGAINST, FOR, NON_COMMITTAL

LONGEST = 500  # words
ARTICLES = frozenset({"article", "post", "posting", "tweet", "video"})
ALLOWED = frozenset({"allowed", "authorised", "authorized", "permitted"})
HELD = frozenset({"assumed", "figured", "thought"})
EARLIER = frozenset({"earlier", "first", "original", "prior", "previous"})
OWN = frozenset({"our", "story", "this"})
TWO = 2
VERDICT = 5  # words: "as a complete and utter hoax"
THINGS = frozenset({"it", "that", "this", "which"})


def drafts_of(line: Line) -> list[Draft]:
    """The attributions of a sentence in the order of their cues; what is longer than any sentence is a list."""
    if len(line.norms) > LONGEST:
        return []
    label = label_draft(line)
    found = [
        *([label] if label else []),
        *evasion_drafts(line),
        *silence_drafts(line),
        *unreached_drafts(line),
        *checking_drafts(line),
        *appended_drafts(line),
        *plea_drafts(line),
        *dissent_drafts(line),
        *verb_drafts(line),
        *estimate_drafts(line),
        *according_drafts(line),
        *hearsay_drafts(line),
        *noun_drafts(line),
        *adjective_drafts(line),
        *open_drafts(line),
    ]
    kept: list[Draft] = []
    labelled = label_stop(line, 0, line.last)
    for draft in closed_by_cues([bounded(_put_forward(told_plainly(draft), found)) for draft in found]):
        if draft.cue[0] >= labelled and not (_only_answers(draft) or _only_weighs(draft)) and _adds(draft, kept):
            kept.append(draft)
    kept += [own for draft in kept if (own := _weighed(draft, kept))]
    kept.sort(key=_cue)
    kept += [further for draft in kept if (further := _added(draft))]
    kept = cut_off(kept)
    sided = [_sided(draft, kept) for draft in kept]
    idle = (_denied_to_deny, _told_by_another, _only_unnamed)
    return [bounded(draft) for draft in sided if not any(empty(draft, sided) for empty in idle)]


def _added(draft: Draft) -> Draft | None:
    """What a source adds to its denial after a colon: 'laughed off the report: | "She is well" |'."""
    if draft.stance != "denies" or draft.source is None or not draft.content or ":" not in draft.line.words:
        return None
    line, (start, stop) = draft.line, draft.content[-1]
    at = next((at for at in range(start + 1, stop - 2) if line.norms[at] == ":" and line.quoted(at + 1) >= 0), 0)
    if not at or line.inside[at] >= 0:
        return None
    said = draft.changed(cue=(at, at + 1), content=((at + 1, stop),), lemma="say", stance="asserts", kind="say")
    return said.changed(certainty="certain", quoting=True)


def _denied_to_deny(draft: Draft, others: list[Draft]) -> bool:
    """Whether somebody's denial is part of what is called untrue: "reports that she will | deny | it are false"."""
    if draft.stance not in AGAINST:
        return False
    return any(other.stance == "denies" and covers(other.changed(content=other.extent), draft) for other in others)


def _told_by_another(draft: Draft, others: list[Draft]) -> bool:
    """Whether what came to be known is told by a source: "No deaths | were reported |, the ministry said"."""
    if draft.source is not None or draft.lemma != "report" or draft.content[0][0] > draft.cue[0]:
        return False
    return any(other.source and covers(other, draft) and other.stance in FOR for other in others)


def _only_unnamed(draft: Draft, others: list[Draft]) -> bool:
    """Whether it tells why a source has no name: '"It sank," said an official | who was not authorized to speak |'."""
    if draft.source is None or ALLOWED.isdisjoint(draft.line.norms[slice(*draft.cue)]):
        return False
    who = draft.source[0]
    speaking = [other.source for other in others if other.source and other.stance in FOR]
    told_of = any(start < who <= stop + 1 for start, stop in speaking)  # with a comma or none
    return told_of and draft.line.norms[who] in vocabulary().relatives


def _only_answers(draft: Draft) -> bool:
    """Whether a headline comments on what is said: "Kerr confirms the move: No, she didn't", "Dam open? UPDATE: No"."""
    line = draft.line
    if line.sentence.role == "body":
        return False
    if draft.kind == "label":
        return draft.source is not None and bool(verdict_of(line, *draft.source))
    marks = [at for at in range(draft.cue[1], line.last) if line.norms[at] in (":", "but")]
    return any(verdict_of(line, at + 1, line.last) for at in marks if at + 1 < line.last)


def _only_weighs(draft: Draft) -> bool:
    """Whether the outlet itself weighs something: "that would contradict the ministry"."""
    if draft.kind != "dispute" or draft.source is None or draft.source[1] - draft.source[0] > 1:
        return False
    modal = not vocabulary().modals.isdisjoint(draft.line.norms[slice(*draft.cue)])
    return modal and draft.line.norms[draft.source[0]] in THINGS


def _is_corrected(draft: Draft) -> bool:
    """Whether the outlet calls what a source says untrue: "a fake site said", "reported a false arrest"."""
    if draft.source is None or draft.stance not in FOR:
        return False
    if fake_teller(draft.line, *draft.source) or _superseded(draft.line, *draft.source):
        return True
    return draft.kind == "report" and draft.line.norm(draft.content[0][0]) in words("extract_hoaxes", "fakes")


def _superseded(line: Line, start: int, stop: int) -> bool:
    """Whether what speaks is a text that the outlet has mended since: "an earlier version of this article"."""
    told = line.norms[start:stop]
    return "version" in told and not EARLIER.isdisjoint(told) and not OWN.isdisjoint(told)


def _put_forward(draft: Draft, others: list[Draft]) -> Draft:
    """A claim called untrue with who spreads it, where nobody else is told to say or deny it."""
    return draft if any(covers(other, draft) for other in others) else put_forward(draft)


def _weighed(draft: Draft, others: list[Draft]) -> Draft | None:
    """What the outlet holds of a claim that is called untrue, or who tells of it in whose words that stands."""
    own = weighed(draft) or (outlets_own(draft, draft.cue, "denies") if _is_corrected(draft) else None)
    tellers = (other for other in others if other.source and other.source != draft.source)
    teller = next((other for other in tellers if own and covers(other, own)), None)
    return own.changed(source=teller.source) if own and teller else own


def _cue(draft: Draft) -> Range:
    """Where the cue stands."""
    return draft.cue


def _adds(draft: Draft, others: list[Draft]) -> bool:
    """Whether an attribution is told by words of its own, and not only inside what somebody else says.

    What others are said to deny or to keep silent about is kept, and a claim told by a noun with who makes it.
    """
    start, stop = draft.cue
    if any(other.cue[0] < stop and start < other.cue[1] for other in others):
        return False
    if draft.noun and _told_already(draft, others):
        return False
    around = [other for other in others if covers(other, draft)]
    if not around or told_to_be_denied(draft, around):
        return True
    if draft.noun:
        return draft.source is not None and all(other.kind != "label" for other in around)
    if _own_weighing(draft):
        return False
    return draft.stance not in FOR and all(other.stance != "denies" for other in around)  # "denied having denied it"


def _own_weighing(draft: Draft) -> bool:
    """Whether a speaker weighs what he tells: "said | it | contradicted the rules", "said | it was unclear if"."""
    if draft.kind == "dispute" and draft.source:
        return draft.line.norms[draft.source[0]] in THINGS
    return draft.kind == "open"


def _told_already(draft: Draft, others: list[Draft]) -> bool:
    """Whether a claim told by a noun is another's content ("said in a statement that"), or is called untrue at once."""
    if any(other.content[:1] == draft.content[:1] for other in others):
        return True
    if draft.source is not None:
        return False
    return refutation(draft.line, ((0, draft.line.last),)) is not None or bool(hoaxes(draft.line, 0, draft.line.last))


def covers(other: Draft, draft: Draft) -> bool:
    """Whether a cue lies in what another attributes."""
    return other is not draft and any(start <= draft.cue[0] < stop for start, stop in other.content)


def _sided(draft: Draft, others: list[Draft]) -> Draft:
    """An attribution with the stance that its own content takes: "said the report was false", "said he denied it"."""
    if draft.stance in ("denies", "doubts") and draft.content:
        return draft.changed(content=claimed(draft.line, draft.content), extent=draft.content)
    if draft.stance not in FOR or draft.certainty == "unknown" or not draft.content:
        return draft
    inner = next((other for other in others if covers(draft, other) and _same_speaker(draft, other)), None)
    if inner and inner.stance not in NON_COMMITTAL:
        return draft.changed(stance=inner.stance, certainty=inner.certainty)
    return silence_of(draft, inner) if inner else silence_told(draft) or _against(draft)


def _against(draft: Draft) -> Draft:
    """An attribution with what it calls untrue in what it says."""
    told = ((draft.content[0][0], draft.content[-1][1]),) if draft.kind == "seem" else draft.content
    refuted = _refuted(draft, told)
    if refuted is None:
        return draft
    matter = asked_of(draft) if _points(draft.line, refuted.claim) else ()
    return draft.changed(stance=refuted.stance, content=matter or refuted.claim, extent=draft.content)


def _points(line: Line, claim: tuple[Range, ...]) -> bool:
    """Whether nothing but a word that points is called untrue: '"It never happened," Kerr said of the report'."""
    return len(claim) == 1 and claim[0][1] - claim[0][0] == 1 and line.norms[claim[0][0]] in THINGS


def _once_held(draft: Draft) -> bool:
    """Whether somebody only told of took "it" for untrue at first: "burned the bill since | he thought it fake |"."""
    told, held = draft.line.norms[draft.content[0][0]], draft.line.norms[draft.cue[1] - 1]
    by = draft.line.norms[slice(*draft.source)] if draft.source else ()
    return held in HELD and told == "it" and len(by) == 1 and by[0] in vocabulary().pronouns


def _refuted(draft: Draft, told: tuple[Range, ...]) -> Refutation | None:
    """What a source calls untrue in what it says, if anything."""
    if _once_held(draft):
        return None
    return (
        _found_untrue(draft)
        or contrary(draft.line, told)
        or answered_no(draft)
        or refutation(draft.line, told)
        or _labelled_hoax(draft)
        or _report_refuted(draft)
        or (_spoken(draft.line, told) if draft.source and draft.kind != "call" else None)
    )


def _found_untrue(draft: Draft) -> Refutation | None:
    """What is confirmed for untrue: "| the report | was confirmed as a complete hoax"."""
    if draft.kind != "confirm" or len(draft.content) < TWO or draft.line.norms[draft.content[1][0]] != "as":
        return None
    start, stop = draft.content[1]
    untrue = vocabulary().false_words.intersection(draft.line.norms[start : min(start + VERDICT, stop)])
    return Refutation(draft.content[:1], "denies") if untrue else None


def _spoken(line: Line, told: tuple[Range, ...]) -> Refutation | None:
    """What somebody's words deny by a verb or a set phrase, turn against, or tell to be made up."""
    if found := spoken_denial(line, told) or rejoinder(line, told):
        return found
    return next((found for find in (overturned, unmasked, invented) if (found := find(line, *told[0]))), None)


def _labelled_hoax(draft: Draft) -> Refutation | None:
    """What is called a hoax, or answered with a no, after a speaker's label."""
    if draft.kind != "label":
        return None
    told = rebutted(draft.line, draft.content)
    return told or next(iter(hoaxes(draft.line, *draft.content[0])), None)


def _report_refuted(draft: Draft) -> Refutation | None:
    """What a report says that is called untrue as a whole: "a report that says | the dam broke | is fake"."""
    line = draft.line
    if draft.source is None or line.norm(draft.source[0]) not in ("that", "which"):
        return None
    told = line.norm(draft.source[0] - 1) in vocabulary().claim_nouns | ARTICLES
    return called_untrue(line, *draft.content[0]) if told else None


def _same_speaker(outer: Draft, inner: Draft) -> bool:
    """Whether what is inside is said of the speaker: "Kerr said she denied it", "said there would be no statement"."""
    if inner.source is None:
        return inner.kind == "silence" and inner.cue[0] == outer.content[0][0]
    if inner.stance in FOR:
        return False
    start, stop = inner.source
    line = inner.line
    first = outer.content[0][0] + (line.norms[outer.content[0][0]] == "that")
    return stop - start == 1 and start == first and line.norms[start] in vocabulary().pronouns

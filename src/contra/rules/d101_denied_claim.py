"""One source asserts what another denies, rejects or calls false.

Ten articles that repeat the claim against two denials are one dispute. A claim that its outlet itself tells only
as hearsay, or as possible, may stand beside its denial: that is a caution. A denial of something else about the
same people, a refusal to comment and a claim that merely adds to another are none.

    alpha | The mayor said on Tuesday that the Lorne bridge had been closed by divers.
    beta | The harbour company denied that divers had closed the Lorne bridge.
    => D101 conflict, alpha.0 / beta.0: The Lorne bridge had been closed by divers — denied by the harbour company

    alpha | Residents reported that the reservoir at Dunmore was poisoned.
    beta | Reports that the Dunmore reservoir was poisoned are false, the water board said.
    => D101 conflict, alpha.0 / beta.0: The reservoir at Dunmore was poisoned — denied by the water board

    alpha | The Lorne bridge has reportedly been closed by divers.
    beta | The harbour company denied that divers had closed the Lorne bridge.
    => D101 caution, alpha.0 / beta.0: The Lorne bridge has been closed by divers — denied by the harbour company

    alpha | Mia Brandt told reporters she would sell the Lorne bridge.
    beta | "I never said I would sell the Lorne bridge," Mia Brandt said.
    => D101 conflict, alpha.0 / beta.0: She would sell the Lorne bridge — denied by Mia Brandt

    alpha | Norhaven Steel will close its mill in Pellworth, the Ledger reported.
    beta | A spokesman for Norhaven Steel said the company had no plans to close the mill in Pellworth.
    => D101 conflict, alpha.0 / beta.0: Norhaven Steel will close its mill in Pellworth — denied by a spokesman for
        Norhaven Steel

    alpha | The attack on Lorne station was carried out by rebels, the ministry said.
    beta | The rebels said they had nothing to do with the attack on Lorne station.
    => D101 conflict, alpha.0 / beta.0: The attack on Lorne station was carried out by rebels — denied by the rebels

    alpha | The harbour company dismissed claims by residents that it had closed the Lorne bridge.
    => D101 conflict, alpha.0 / alpha.0: It had closed the Lorne bridge — denied by the harbour company

    alpha | The harbour company denied reports that it had closed the Lorne bridge.
    => D101 note, alpha.0 / alpha.0: It had closed the Lorne bridge — denied by the harbour company

    alpha | The museum confirmed that the letter is genuine.
    beta | Two historians questioned its authenticity when the letter was shown on Monday.
    => D101 conflict, alpha.0 / beta.0: The letter is genuine — doubted by Two historians

    alpha | The museum confirmed that the letter is genuine.
    beta | Two historians questioned the authenticity of the film.
    => nothing

    alpha | The mayor said on Tuesday that the Lorne bridge had been closed by divers.
    beta | The harbour company denied that it had dismissed 40 divers in March.
    => nothing

    alpha | The mayor said the water board disputed that the reservoir at Dunmore was poisoned.
    beta | Captain Lee Dunn denied that the reservoir at Dunmore was poisoned.
    => nothing

    alpha | Tom Reed said that Ruritania and Freedonia rule Strelsau.
    beta | Mia Brandt denied that Ruritania had paid Freedonia at Strelsau.
    => nothing

    alpha | Tom Reed said divers had carried out the attack on the Lorne bridge.
    beta | Norhaven Steel denied any role in the attack on the Lorne bridge.
    => nothing

    alpha | Mayor Tom Reed of Lorne sold a ship.
    beta | Tom Reed rejected claims that he betrayed Lorne by selling a ship.
    => D101 note, beta.0 / beta.0: He betrayed Lorne by selling a ship — denied by Tom Reed

    alpha | Police said the Lorne bridge had been closed.
    beta | Police did not deny that the Lorne bridge had been closed.
    => nothing

    alpha | Divers have closed the bridge in the harbour of Lorne. Tom Reed doubts that the harbour of Lorne can afford
        a bridge.
    => nothing

    alpha | Mia Brandt of Lorne has won the harbour race. Mayor Tom Reed does not expect that she will win the harbour
        race.
    => D101 conflict, alpha.0 / alpha.1: Mia Brandt of Lorne has won the harbour race — doubted by Tom Reed

    alpha | Norhaven Prime Farm slaughtered 250,000 birds on Monday.
    beta | There is no Norhaven Prime Farm, the ministry said.
    => D101 conflict, alpha.0 / beta.0: Norhaven Prime Farm slaughtered 250,000 birds on Monday — denied by the ministry

    alpha | The probe of Freedonia and Lorne is led by Tom Reed.
    beta | Tom Reed rebutted the mayor's attacks on the Freedonia inquiry.
    => nothing

    alpha | Norhaven Prime Farm slaughtered 250,000 birds on Monday.
    beta | There is no Norhaven Prime Farm office in Lorne, the ministry said.
    => nothing
"""

from contra.model import AGAINST, Finding, Pair
from contra.rules.accused import clears_itself
from contra.rules.complements import said_to_be_else
from contra.rules.kin import befell_another
from contra.rules.sides import (
    HALF,
    between_headlines,
    claimed,
    claims,
    core_shared,
    denied_outright,
    finding,
    opposed,
    said_not_to_be,
    same_document,
    same_voice,
    tells,
    weight_of_denial,
)
from contra.rules.unlike import denies_something_else
from contra.rules.unsettled import admits
from contra.rules.wording import claim, who

CODE = "D101"
ABOUT = ("", "account", "genuineness", "outright", "told")
DEEP = 12  # sentences into an article, from which it tells more than its news
AMPLE = 3.2  # evidence from which a denial may answer what is told there
NEAR = 6  # sentences from a denial to what it answers
NEWS = 3  # sentences in which an article tells its news
KIND = "denial"
SEVERITY = "conflict"
SEVERITY_OF_ACCOUNTS = "caution"
DEMANDS = ("must", "ought", "should")  # what should be is no fact that one could doubt
SAYING = frozenset({"e:say"})


def judge(pair: Pair) -> Finding | None:
    """The denial on the right of the claim on the left."""
    right = pair.right
    if pair.about:
        return _met_otherwise(pair)
    if not opposed(pair) or not claimed(pair) or clears_itself(pair) or admits(pair):
        return None
    if same_voice(pair) and not _disowned(pair):
        return None
    if not (_disowned(pair) or _denied(pair) or _doubted(pair) or (not right.own_voice and _said_not_so(pair))):
        return None
    return None if befell_another(pair) or _in_passing(pair) else _found(pair, weight_of_denial(pair))


def _in_passing(pair: Pair) -> bool:
    """Whether the claim stands deep in its article and shares little with a denial that stands elsewhere.

    What another article denies at large is its news, not the background that an outlet tells after its own.
    """
    left, right = pair.left.assertion.sentence, pair.right.assertion.sentence
    if pair.right.elsewhere and pair.left.own_voice and not same_document(pair):
        return left.index >= NEAR and pair.evidence < AMPLE
    near = same_document(pair) and abs(left.index - right.index) <= NEAR
    pointed = pair.right.through or pair.right.elsewhere or near
    return left.index >= DEEP and pair.evidence < AMPLE and not pointed


def _met_otherwise(pair: Pair) -> Finding | None:
    """The denial where something else than all that is said brought the two together.

    What somebody's account was that is denied, his words elsewhere may not tell: that is a caution.
    """
    if pair.about == "account":
        return _found(pair, SEVERITY_OF_ACCOUNTS) if pair.right.assertion.stance == "denies" else None
    if pair.about == "genuineness":
        return _found(pair, SEVERITY) if _doubts_what_another_vouches_for(pair) else None
    return _answered_at_once(pair) if pair.about == "told" else _denied_outright(pair)


def _doubts_what_another_vouches_for(pair: Pair) -> bool:
    """Whether somebody doubts or denies that a thing is genuine which somebody else says is."""
    return pair.right.assertion.stance in AGAINST and not same_voice(pair)


def _answered_at_once(pair: Pair) -> Finding | None:
    """The denial of a claim that its own sentence tells; a note, where it is put forward by nobody in particular."""
    if pair.left is pair.right or pair.right.assertion.stance not in ("denies", "doubts") or not claims(pair.left):
        return None
    return _found(pair, weight_of_denial(pair) if pair.left.assertion.source.spans else "note")


def _denied_outright(pair: Pair) -> Finding | None:
    """The word of a source that there is no such one as the left side tells of, or that it is not he."""
    told_so = denied_outright(pair) and not pair.right.own_voice
    return _found(pair, weight_of_denial(pair)) if told_so else None


def _found(pair: Pair, severity: str) -> Finding:
    """What is claimed and who denies it."""
    answer = "doubted" if pair.right.assertion.stance == "doubts" else "denied"
    message = f"{claim(pair.left.assertion)} — {answer} by {who(pair.right.assertion)}"
    return finding(pair, CODE, KIND, severity, message)


def _disowned(pair: Pair) -> bool:
    """Whether the one who is told to have said what the left side tells says that he did not say so."""
    left, right = pair.left, pair.right
    if same_document(pair) or not same_voice(pair) or pair.cover < HALF:
        return False
    said = right.predicates >= SAYING and right.sign < 0 and not left.predicates >= SAYING
    return said and left.assertion.cue is not None and bool(right.agent & left.agent)


def _said_not_so(pair: Pair) -> bool:
    """Whether the right side says in its own words that what the left tells is not so."""
    return said_not_to_be(pair) or said_to_be_else(pair)


def _doubted(pair: Pair) -> bool:
    """Whether somebody casts doubt on the claim who is not its subject: he may doubt himself.

    An outlet's own doubt counts where it is the news of an article, so that it holds of all of it.
    """
    doubter = pair.right.assertion.source
    if pair.right.assertion.stance != "doubts" or pair.left.agent & set(doubter.parties):
        return False
    if doubter.kind == "author" and not (pair.right.matter and pair.right.assertion.sentence.index < NEWS):
        return False
    in_doubt = pair.right.predicates
    meant = not in_doubt or pair.right.through or any(tells(pair.left, feature) for feature in in_doubt)
    return bool(meant) and core_shared(pair) and not (pair.left.mixed or pair.left.modal in DEMANDS)


def _denied(pair: Pair) -> bool:
    """Whether the right side denies in so many words what the left tells, or in a headline takes it back."""
    stance = pair.right.assertion.stance
    answered = stance == "denies" or (stance == "retracts" and between_headlines(pair))
    return answered and core_shared(pair) and not (denies_something_else(pair) or _only_accused(pair))


def _only_accused(pair: Pair) -> bool:
    """Whether all that is shared but names is that somebody is accused: "the accusations", of whatever."""
    told = {reason.text for reason in pair.reasons if reason.kind != "name"}
    return told == {"accuse"} and not (pair.right.through or pair.right.matter)

"""An accusation against somebody is rejected by the accused.

The claim on the left is about a deed of the one who rejects it on the right, or accuses him of one that he denies
with all else: "denies any wrongdoing".

    alpha | Ruritania accused Freedonia of shelling the border town of Strelsau. // Freedonia rejected the
        accusation.
    => D102 conflict, alpha.0 / alpha.1: Ruritania accused Freedonia of shelling the border town of Strelsau — an
        accusation rejected by Freedonia

    alpha | Officials in Kenya accused Uganda of jamming its radar near Busia.
    beta | Uganda denied that it had jammed the radar near Busia.
    => D102 conflict, alpha.0 / beta.0: Officials in Kenya accused Uganda of jamming its radar near Busia — an
        accusation rejected by Uganda

    alpha | Prosecutors charged Captain Lee Dunn with bribing two divers.
    beta | Lee Dunn, who runs the harbour in Lorne, denies any wrongdoing.
    => D102 conflict, alpha.0 / beta.0: Prosecutors charged Captain Lee Dunn with bribing two divers — an accusation
        rejected by Lee Dunn

    alpha | Officials in Kenya accused Uganda of jamming its radar near Busia.
    beta | Uganda said it would repair its own radar.
    => nothing

    alpha | Captain Lee Dunn accused two divers of sinking the ferry.
    beta | Captain Lee Dunn denies any wrongdoing.
    => nothing
"""

from contra.model import Finding, Pair, Proposition
from contra.rules.sides import BROAD, claimed, finding, more_than_names, opposed, same_voice, share_told
from contra.rules.unlike import denies_something_else
from contra.rules.unsettled import admits
from contra.rules.wording import claim, who

CODE = "D102"
KIND = "denial"
ABOUT = ("", "blanket")
SEVERITY = "conflict"


def judge(pair: Pair) -> Finding | None:
    """The rejection on the right, by the one whom the left side accuses."""
    left, right = pair.left, pair.right
    if pair.about:
        return _found(pair) if right.assertion.stance == "denies" else None
    if right.assertion.stance != "denies" or not opposed(pair) or not claimed(pair) or same_voice(pair):
        return None
    if left.own_voice or right.matter or not _accuses(left, right) or admits(pair):
        return None
    if right.through is None and (not _of_one_matter(pair) or denies_something_else(pair)):
        return None
    return _found(pair)


def _of_one_matter(pair: Pair) -> bool:
    """Whether more is shared than names, and enough of what is rejected is told."""
    return more_than_names(pair) and share_told(pair.left, pair.right) >= BROAD


def _found(pair: Pair) -> Finding:
    message = f"{claim(pair.left.assertion)} — an accusation rejected by {who(pair.right.assertion)}"
    return finding(pair, CODE, KIND, SEVERITY, message)


def _accuses(left: Proposition, right: Proposition) -> bool:
    """Whether the claim is about a deed of the one who denies."""
    accused = set(right.assertion.source.parties)
    return bool(accused & left.agent) and not accused & set(left.assertion.source.parties)

"""Two sentences of which one tells a deed, and the other that nobody did it, or that it was not done to the same."""

from contra.align.frames import Frame
from contra.align.opposed import Telling, may_be_of_one_time, one_group
from contra.align.outcomes import LEXICON, Outcome, outcomes
from contra.align.roles import voices_swapped
from contra.align.statements import Keys, Statement, predicates
from contra.lexicon.load import words
from contra.model import Clash

ALL = 0.99
TWO = 2  # words besides the deed that a denial must tell: "did not leave" may be of anything


def undone(here: Telling, there: Telling) -> Clash | None:
    """The deed of the one sentence that the other says was not done."""
    rivals = _rivals(here.statement, there.statement)
    if not rivals or not may_be_of_one_time(here.statement, there.statement):
        return None
    before = here.before(), there.before()
    for one, other in rivals:
        denying, told = (one, other) if one.frame.negated else (other, one)
        earlier = before if one.frame.negated else before[::-1]
        if _denies(denying, told, earlier):
            return Clash("polarity", one.at, other.at, denies=other.frame.negated - one.frame.negated)
    return None


def _rivals(here: Statement, there: Statement) -> list[tuple[Outcome, Outcome]]:
    """The clauses that tell the same deed, of which one is negated."""
    met = [
        (one.verbs.main, other.verbs.main)
        for one, deed in _by_deed(here)
        for other, same in _by_deed(there)
        if one.negated != other.negated and not deed.isdisjoint(same)
    ]
    ours, theirs = ({told.at: told for told in outcomes(each)} if met else {} for each in (here, there))
    return [(ours[one], theirs[other]) for one, other in met if one in ours and other in theirs]


def _by_deed(statement: Statement) -> tuple[tuple[Frame, Keys], ...]:
    """The clauses with by what their deeds are known; kept on the statement."""
    kept = vars(statement)
    if "by deed" not in kept:
        kept["by deed"] = tuple((told, _deed(statement, told)) for told in statement.frames if not told.open)
    found: tuple[tuple[Frame, Keys], ...] = kept["by deed"]
    return found


def _denies(denying: Outcome, told: Outcome, before: tuple[Keys, Keys]) -> bool:
    """Whether the very deed that is told is denied, with all that belongs to the denial."""
    if _limited(denying):
        return False
    scope = [i for i in denying.clause if denying.statement.tokens[i].norm not in words("align_negation", "subjects")]
    others = [i for i in scope if not denying.statement.keys[i] & _deed_of(denying)]
    if len(others) < TWO or denying.statement.share(others, told.statement.all | before[1]) < ALL:
        return False
    return _figures(denying, others) and _same_theme(denying, told, before)


def _deed_of(told: Outcome) -> Keys:
    return _deed(told.statement, told.frame)


def _deed(statement: Statement, frame: Frame) -> Keys:
    """By what the deed is known: its verb, but for those that tell none by themselves, and what "is" joins."""
    light = words("align_light_verbs", "verbs")
    verb = statement.tokens[frame.verbs.main].lemma
    group = {t.norm for t in statement.tokens[frame.verbs.start : frame.verbs.stop]}  # "is" besides "be"
    carried = predicates(statement, frame) - {verb} - group if verb == "be" else frozenset[str]()
    if verb in words(LEXICON, "passing_on"):
        return statement.keys[frame.verbs.main] | {"passed on"}
    states = frozenset(f"w:{word}" for word in carried if " " not in word and word not in light)
    return states if verb in light else statement.keys[frame.verbs.main]


def _limited(denying: Outcome) -> bool:
    """Whether it is denied for a time, by degree or under a condition only."""
    bounds = (words("align_negation", key) for key in ("limited", "until", "degrees"))
    bounding = words(LEXICON, "degrees").union(*bounds)
    return any(t.norm in bounding for t in denying.statement.tokens)


def _figures(denying: Outcome, places: list[int]) -> bool:
    """Whether no figure is denied, as another may hold: "failed to sell | a million"."""
    return all(denying.statement.tokens[i].tag != "#" for i in places)


def _same_theme(denying: Outcome, told: Outcome, before: tuple[Keys, Keys]) -> bool:
    """Whether it is done to the same, and by the same, where both are told and somebody did it."""
    if not one_group(denying, denying.theme, told, told.theme, before):
        return False
    if voices_swapped((denying.statement, denying.frame), (told.statement, told.frame)):
        return False
    doers = [d for d in denying.frame.doers if not _nobody(denying, d.start)]
    if not doers or not told.frame.doers:
        return True
    return one_group(denying, doers, told, told.frame.doers, before)


def _nobody(told: Outcome, at: int) -> bool:
    return told.statement.tokens[at].norm in words("align_negation", "subjects")

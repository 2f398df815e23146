"""What the main clause tells: the deed, and whether it is done, planned or only possible."""

from collections.abc import Sequence
from itertools import pairwise, takewhile

from contra.align.arguments import borne_deed, head_phrase, occurs
from contra.align.clauses import Clause, is_intended
from contra.align.features import predicate_features
from contra.lexicon.deeds import attitude_of, classes_of
from contra.lexicon.load import words
from contra.lexicon.phrases import phrase_at
from contra.model import Token

INFORMING = frozenset({"e:inform"})
PLANNING = "plan"
SOME = frozenset({"a", "an", "another", "any", "no"})
SAYING = frozenset({"e:say"})
AUXILIARIES = frozenset({"be", "have"})
GUESSING = frozenset({"may", "might", "must"})
QUOTES = frozenset("\"'“”‘’")  # 'was "serious"'
REACH = 5  # tokens after a light verb in which its noun is sought


def main_predicates(tokens: Sequence[Token], clause: Clause | None) -> frozenset[str]:
    """The main verb, or what a light verb carries: "carried out an | attack", "was | dead", "not | dead"."""
    if clause is None:
        return _named_deed(tokens)
    if not clause.finite and tokens[clause.start - 1].norm == "," and (named := _named_deed(tokens)):
        return named  # "reported | injuries |, caused by the flood"
    if _tells_a_clause(tokens, clause.verb):
        return SAYING
    if _informs(tokens, clause.verb):
        return INFORMING.union(f for f in deed_of(tokens, clause.verb) if f[0] == "e")  # "was | warned | of it"
    if told := _instructed(tokens, clause.verb):
        return frozenset(f"e:instruct {feature[2:]}" for feature in deed_of(tokens, told))
    planned = _planned(tokens, clause)
    deed = _carried(tokens, clause) if planned is None else planned
    return frozenset() if tokens[deed].lemma == "do" else deed_of(tokens, deed)  # "refuses to | do | anything"


def _planned(tokens: Sequence[Token], clause: Clause) -> int | None:
    """The place of the deed that somebody plans, told by a noun: "is planning a | return | to Lorne"; None for none."""
    first = tokens[clause.stop].norm if clause.stop < len(tokens) else ""
    if tokens[clause.verb].lemma != PLANNING or clause.passive or first not in SOME:
        return None  # not "planned | the | war with them"
    object_ = takewhile(lambda i: tokens[i].tag in "TJNPGD#", range(clause.stop, min(clause.stop + REACH, len(tokens))))
    nouns = [i for i in object_ if tokens[i].tag == "N"]
    return nouns[-1] if nouns and classes_of(tokens[nouns[-1]].lemma, "N") else None


def _named_deed(tokens: Sequence[Token]) -> frozenset[str]:
    """The deed that is told without a verb: "no | damage | after the quake", "reported | injuries | in Lorne"."""
    group = list(takewhile(lambda t: t.tag in "TJN#", tokens))
    nouns = [i for i, t in enumerate(group) if t.tag == "N"]
    if not nouns or any(t.norm == "to" for t in tokens[len(group) : len(group) + 1]):
        return frozenset()  # "no leak | to the office | was reported"
    return frozenset(f for f in deed_of(tokens, nouns[-1]) if f[0] == "e")


def deed_of(tokens: Sequence[Token], verb: int) -> frozenset[str]:
    """What the verb at a place tells."""
    return predicate_features(phrase_at(tokens, verb), tokens[verb].tag)


def _tells_a_clause(tokens: Sequence[Token], verb: int) -> bool:
    """Whether no more is told than that something is said: "never | said | he would go"; not "told her of it"."""
    after = takewhile(lambda t: t.tag not in "IC.", tokens[verb + 1 :])
    told = [tokens[verb], *after]
    clause = any(t.tag in "VM" and before.tag != "U" for before, t in pairwise(told))  # not "told him | to | go"
    return tokens[verb].lemma in words("align_clauses", "telling") and clause


def _instructed(tokens: Sequence[Token], verb: int) -> int:
    """The place of what somebody is told to do: "told the mayor of Lorne to | go |"; 0 where he is told something."""
    if tokens[verb].lemma not in words("align_clauses", "instructing"):
        return 0
    ahead = list(takewhile(lambda t: t.tag not in "CWVM.", tokens[verb + 1 : verb + 2 + 2 * REACH]))
    at = verb + 1 + len(ahead)
    told = len(ahead) > 1 and ahead[-1].tag == "U" and at < len(tokens) and tokens[at].tag == "V"
    return at if told else 0


def _informs(tokens: Sequence[Token], verb: int) -> bool:
    """Whether somebody is told of something: "told | me about the leak", "was never warned | of it"."""
    if tokens[verb].lemma not in words("align_clauses", "informing"):
        return False
    whom = takewhile(lambda i: tokens[i].tag in "TJNPX#", range(verb + 1, min(verb + 1 + REACH, len(tokens))))
    after = verb + 1 + len(list(whom))
    if after + 1 >= len(tokens) or tokens[after].norm not in ("about", "of"):
        return False
    if tokens[after + 1].tag == "G":
        return False  # "told prosecutors about being pressed"
    return tokens[after].norm == "about" or tokens[after + 1].tag != "P"  # not "told the mayor of Lorne to go"


def _carried(tokens: Sequence[Token], clause: Clause) -> int:
    """The main verb, or for a light one the word that tells what is done: "an | attack | was carried out"."""
    verb = clause.verb
    lemma = tokens[verb].lemma
    deed = borne_deed(tokens, clause)
    if deed is not None:
        return deed
    happens = occurs(tokens, verb) or _noted(tokens, clause)
    light = happens or lemma == "not" or lemma in words("align_light_verbs", "verbs")
    state = _state_found(tokens, clause)
    if state or not light:
        return state or verb
    if clause.passive or happens:
        nouns = [i for i, t in enumerate(head_phrase(tokens[: clause.start])) if t.tag in "NG"]
        borne = nouns and (happens or classes_of(tokens[nouns[-1]].lemma, tokens[nouns[-1]].tag))
        return nouns[-1] if borne else verb  # "the | attack | was carried out", but "the boy was | held |"
    reach = range(verb + 1, min(verb + 1 + REACH, len(tokens)))
    passed = QUOTES if lemma in words("align_light_verbs", "linking") else frozenset()
    carried = takewhile(lambda i: tokens[i].tag not in "C." or tokens[i].norm in passed, reach)
    tags = "NJDVG" if lemma == "not" or lemma in words("align_light_verbs", "linking") else "NDVG"
    borne = [i for i in carried if tokens[i].tag in tags and tokens[i].norm != "such"]
    return next((i for i in borne if tokens[i].lemma not in AUXILIARIES), next(iter(borne), verb))


def _noted(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether no more is told than that no deed came to be known: "no | deaths | were reported"."""
    none = clause.passive and tokens[0].norm in words("align_negation", "determiners")
    told_to = any(t.norm == "to" for t in tokens[clause.verb + 1 : clause.verb + 2])
    if not none or told_to or tokens[clause.verb].lemma not in words("align_light_verbs", "noting"):
        return False
    nouns = [t for t in head_phrase(tokens[: clause.start]) if t.tag == "N"]
    return bool(nouns) and bool(classes_of(nouns[-1].lemma, "N"))


def _state_found(tokens: Sequence[Token], clause: Clause) -> int:
    """The place of the word for what somebody is found or held to be: "was found | dead |", "was deemed a | pest |".

    0 where the verb tells nothing of the kind.
    """
    lemma = tokens[clause.verb].lemma if clause.passive else ""
    judged = lemma in words("align_light_verbs", "judging")
    if not judged and lemma not in words("align_light_verbs", "finding"):
        return 0
    group = list(takewhile(lambda i: tokens[i].tag in "TJN", range(clause.stop, len(tokens))))
    if group and tokens[group[0]].tag == "J":
        return group[0]
    return group[-1] if judged and group and tokens[group[0]].tag == "T" and tokens[group[-1]].tag == "N" else 0


def modal_of(tokens: Sequence[Token], clause: Clause | None) -> str:
    """The modal of the main verb, or the "to" of a headline ("Mayor | to | resign").

    "plan" of what is only planned, "do" of what is only asked for.
    """
    if clause is None:
        return ""
    first = tokens[clause.start]
    if is_intended(tokens, clause) or _planned(tokens, clause) is not None:
        return "plan"
    if first.tag == "M":
        return f"{first.norm} have" if _guesses(tokens, clause) else first.norm
    if _obliges(tokens, clause):
        return "have to"
    if first.norm in ("do", "don't") and not any(t.tag in "NPXGW#" for t in tokens[: clause.start]):
        return "do"  # "Please | do not message"
    return "to" if clause.start and tokens[clause.start - 1].tag == "U" else ""


def _guesses(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether it is told what may have happened already: "may have been forced"."""
    first = tokens[clause.start]
    return first.norm in GUESSING and any(t.norm == "have" for t in tokens[clause.start + 1 : clause.verb])


def _obliges(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether it is told what must be done: "do not have to file"."""
    after = clause.verb + 1
    return tokens[clause.verb].lemma in ("have", "need") and after < len(tokens) and tokens[after].tag == "U"


def attitude(tokens: Sequence[Token], clause: Clause | None) -> int:
    if clause is None:
        return 0
    return attitude_of(tokens[clause.verb].lemma) * (-1 if clause.negated else 1)

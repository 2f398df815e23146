"""Who does it and to whom: the words around the main verb, and what they are known by."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import takewhile
from operator import attrgetter

from contra.align.clauses import Clause
from contra.align.features import name_features, word_features
from contra.align.insertions import before_insertion
from contra.lexicon.deeds import classes_of
from contra.lexicon.load import words
from contra.lexicon.phrases import phrase_at, phrase_length
from contra.model import Name, Span, Token

NOTHING_TO_DO = (["anything", "to", "do", "with"], ["nothing", "to", "do", "with"])
TELLING = "NPGJ#TX"  # tags of words that a subject is made of: not "| however |, resigned"
BEGINNING = attrgetter("start")
REACH = 5  # tokens from "had" to "part in"


def within(tokens: Sequence[Token], spans: Sequence[Span]) -> list[Token]:
    """The tokens that begin in the spans."""
    if len(spans) != 1:
        return [t for t in tokens if any(s.start <= t.start < s.stop for s in spans)]
    start, stop = (bisect_left(tokens, place, key=BEGINNING) for place in (spans[0].start, spans[0].stop))
    return list(tokens[start:stop])


def borne_deed(tokens: Sequence[Token], clause: Clause) -> int | None:
    """The place of the deed that a verb of giving or getting bears: "issued no | warning |", "was given a | warning |".

    None where it bears anything else.
    """
    verb = tokens[clause.verb].lemma
    shared = _shared_deed(tokens, clause)
    if shared is not None:
        return shared
    if verb not in words("align_light_verbs", "bearing") and not (clause.passive and verb in _giving()):
        return None
    if clause.passive and verb not in _giving():  # "no | agreement | was reached"
        nouns = [i for i, t in enumerate(head_phrase(tokens[: clause.start])) if t.tag == "N"]
    else:
        after = takewhile(lambda i: tokens[i].tag in "TJNGD#R", range(clause.verb + 1, len(tokens)))
        nouns = [i for i in after if tokens[i].tag == "N"]
    return nouns[-1] if nouns and classes_of(tokens[nouns[-1]].lemma, "N") else None


def _shared_deed(tokens: Sequence[Token], clause: Clause) -> int | None:
    """The place of the deed in which somebody has a part: "had no hand in the | attack |"; None for anything else."""
    at = _part_in(tokens, clause)
    if at is None:
        return None
    told = takewhile(lambda i: tokens[i].tag in "TJNPGD#", range(at + 2, len(tokens)))
    return next((i for i in reversed(list(told)) if classes_of(tokens[i].lemma, "N")), None)


def _part_in(tokens: Sequence[Token], clause: Clause) -> int | None:
    """The place of the word for a part in something: "had no | hand | in it", "had nothing to | do | with it"."""
    after = range(clause.verb, min(clause.verb + 1 + REACH, len(tokens) - 2))
    having, parts = (words("extract_disclaiming", name) for name in ("having", "parts"))
    if tokens[clause.start].norm not in having and tokens[clause.verb].norm not in having:
        return None
    if [t.norm for t in tokens[clause.verb + 1 : clause.verb + 5]] in NOTHING_TO_DO:
        return clause.verb + 3
    return next((i for i in after if tokens[i].norm in parts and tokens[i + 1].norm in ("in", "with")), None)


def _giving() -> frozenset[str]:
    """Verbs whose passive tells what somebody got: "was | given | a warning"."""
    return words("align_light_verbs", "giving")


def _is_got(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether the subject gets what somebody else does: "received no | warning"."""
    verb = tokens[clause.verb].lemma
    got = verb in _giving() if clause.passive else verb in words("align_light_verbs", "getting")
    return got and borne_deed(tokens, clause) is not None


def agent_tokens(tokens: Sequence[Token], clause: Clause | None) -> Sequence[Token]:
    """The subject, or what follows "by" after a passive."""
    if clause is None:
        return ()
    got = _is_got(tokens, clause)
    if not (clause.passive or got):
        return head_phrase(subject_of(tokens, clause))
    doing = ("by", "from") if got else ("by",)
    by = next((i for i in range(clause.stop, len(tokens)) if tokens[i].norm in doing), None)
    return () if by is None else head_phrase(tokens[by + 1 :])


def patient_tokens(tokens: Sequence[Token], clause: Clause | None) -> Sequence[Token]:
    """The object, or the subject of a passive."""
    if clause is None:
        return ()
    suffers = clause.passive or _is_got(tokens, clause)
    return head_phrase(subject_of(tokens, clause) if suffers else tokens[clause.stop :])


def subject_of(tokens: Sequence[Token], clause: Clause) -> Sequence[Token]:
    """What stands before the verb, from the last "that" or comma on: "the claim that | Ruritania | attacked".

    What is set between commas after it is no part of it: "| Tom Reed |, 43, of Lorne, attacked".
    """
    opened = [i for i in range(clause.start) if tokens[i].tag in "C," or tokens[i].norm in (",", "that")]
    subject = tokens[opened[-1] + 1 : clause.start] if opened else tokens[: clause.start]
    if opened and not any(t.tag in TELLING for t in subject) and tokens[opened[-1]].norm == ",":
        subject = before_insertion(tokens[: opened[-1]]) or subject
    of_some = [t.norm for t in subject[:2]] in (["none", "of"], ["neither", "of"])  # "none of | its jets"
    return subject[2:] if of_some else subject


def subject_features(tokens: Sequence[Token], clause: Clause | None, names: Sequence[Name]) -> frozenset[str]:
    """The head of the subject: "the | makers | of the film", "there was no | fire"."""
    subject = subject_of(tokens, clause) if clause else ()
    if [t.norm for t in subject if t.tag != "R"] == ["there"]:
        return object_features(tokens, clause, names)
    nominal = [t for t in head_phrase(subject) if t.tag in "NPG"]
    return named_or_worded(nominal[-1:], names)


def object_features(tokens: Sequence[Token], clause: Clause | None, names: Sequence[Name]) -> frozenset[str]:
    """All that follows the main verb up to a mark or a preposition but "of": "joined | the ranks of the army"."""
    if clause is None or clause.passive or occurs(tokens, clause.verb):
        return frozenset()
    deed = _shared_deed(tokens, clause)
    start = _after_verb(tokens, clause.verb) if deed is None else deed + 1  # "had no part in the sale | of the mill |"
    after = list(takewhile(lambda t: t.norm == "of" or t.tag not in "IC.WU", tokens[start:]))
    doing = {n.span.start for n in doers(names, after)}
    owners = _places_of(n for n in names if n.span.start not in doing)
    return named_or_worded([t for t in after if t.start not in owners], names)  # "did not know | Ana Ruiz's | father"


def _after_verb(tokens: Sequence[Token], verb: int) -> int:
    """The place after the verb with a noun that belongs to it: "set foot in | the mill |", "expects a baby | |"."""
    stop = verb + phrase_length(tokens, verb, phrase_at(tokens, verb))
    return stop if any(t.tag == "N" for t in tokens[verb + 1 : stop]) else verb + 1


def named_or_worded(tokens: Sequence[Token], names: Sequence[Name]) -> frozenset[str]:
    """The features of some words: those of the names that they belong to, of the others, and of nouns without any."""
    starts = {t.start for t in tokens}
    named = [n for n in names if not starts.isdisjoint(range(n.span.start, n.span.stop))]
    taken = _places_of(named)
    plain = [t for t in tokens if t.start not in taken]
    behind = {f"n:{key}" for n in named for key in n.stands_for}
    nouns = [f"w:{t.lemma}" for t in plain if t.tag == "N"]  # also "statement", which tells nothing of a topic
    return frozenset((*name_features(named), *(word_features(plain) or nouns), *behind))


def _places_of(names: Iterable[Name]) -> frozenset[int]:
    """All the places at which some names stand."""
    return frozenset(at for name in names for at in range(name.span.start, name.span.stop))


def head_phrase(tokens: Sequence[Token]) -> Sequence[Token]:
    """Up to the first preposition: "the mayor | of the town"."""
    stop = next((i for i, t in enumerate(tokens) if t.tag == "I"), len(tokens))
    return tokens[:stop]


def doers(names: Iterable[Name], tokens: Sequence[Token]) -> list[Name]:
    """The names without persons to whom somebody else belongs: not "| Ana Ruiz |'s sister", but "Ruritania's army"."""
    owning = {t.start for t in tokens if t.norm in ("'s", "’s", "'", "’")}
    return [n for n in names if n.kind != "person" or n.span.stop not in owning]


def keys_of(names: Iterable[Name], tokens: Sequence[Token]) -> frozenset[str]:
    starts = {t.start for t in tokens}
    return frozenset(key for n in names if n.span.start in starts for key in (*n.keys, n.key.rpartition(" ")[2]))


def of_nobody(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether the main clause is negated by a word for nobody: "nobody came", "it shows nothing"."""
    nobody = words("align_negation", "nobody")
    subject = subject_of(tokens, clause)
    alone = bool(subject) and " ".join(t.norm for t in subject[:3]).lstrip("\"'“‘ ").startswith(tuple(nobody))
    without = any(t.norm in nobody for t in tokens[clause.stop : clause.stop + 1])
    return alone or (without and _part_in(tokens, clause) is None)


def occurs(tokens: Sequence[Token], verb: int) -> bool:
    """Whether a verb only says that what stands before it came about: "an explosion | took place"."""
    lemmas = {tokens[verb].lemma, " ".join(t.lemma for t in tokens[verb : verb + 2])}
    return not lemmas.isdisjoint(words("align_light_verbs", "occurring"))

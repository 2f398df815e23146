"""The same thing done to the same one, told of two doers of whom only one can have done it."""

from contra.align.deeds import LEXICON, deeds
from contra.align.fillings import LEXICON as FILLING
from contra.align.fillings import fillings, tells_where
from contra.align.groups import Nouns
from contra.align.naming import misspelt
from contra.align.opposed import Telling, may_be_of_one_time, one_group, told_of_one_day, years
from contra.align.outcomes import Outcome
from contra.align.statements import Keys, Statement
from contra.lexicon.load import table, words
from contra.lexicon.opposites import relation_of
from contra.lexicon.places import strange
from contra.model import Clash, Name

DEFINITE = frozenset({"her", "his", "its", "that", "the", "their", "these", "this", "those"})
WHERE = (" at", " from", " in", " into", " off", " on", " to")
TOGETHER = 2  # words besides, from which a deed that may be done by many is one deed
MUCH = 3  # words besides, from which what is done to anybody may be one deed
SORTS = {
    "country": "country",
    "organisation": "body",
    "other": "body",
    "outlet": "body",
    "person": "person",
    "place": "body",  # "Aldermoor City"
}


def other_doer(here: Telling, there: Telling) -> Clash | None:
    """The doers of one deed, where they exclude each other."""
    ours = _deeds(here.statement)
    theirs = _deeds(there.statement) if ours else ()
    if not any(_at_one_time(one, other) for one in ours for other in theirs if one.sides & other.sides):
        return None
    before = here.before(), there.before()
    for one in ours:
        for other in theirs:
            shared = one.sides & other.sides
            blamed = bool(shared) and _blame_each_other(here, one, there, other)
            if shared and _at_one_time(one, other) and _two_did_it(one, other, before, blamed):
                kind = "place" if any(map(tells_where, shared)) else "actor"
                return Clash(kind, one.at, other.at, _text(one), _text(other))
    return None


def _two_did_it(one: Outcome, other: Outcome, before: tuple[Keys, Keys], blamed: bool) -> bool:
    """Whether one deed is told of two doers who exclude each other, or of whom each blames the other."""
    if not _one_deed(one, other, before, blamed):
        return False
    return _excluded(one, other, before) or (blamed and _of_two(one, other, before))


def _blame_each_other(here: Telling, one: Outcome, there: Telling, other: Outcome) -> bool:
    """Whether each speaker says that the other did it, and none that he did it himself."""
    ours, theirs = (told.statement.of(told.frame.doers) for told in (one, other))
    we, they = here.speaker(), there.speaker()
    return bool(we & theirs and they & ours) and not (we & ours or they & theirs)


def _of_two(one: Outcome, other: Outcome, before: tuple[Keys, Keys]) -> bool:
    """Whether either is told to have been done by somebody else."""
    here, there = one.frame.doers, other.frame.doers
    return bool(here and there) and not one_group(one, here, other, there, before)


def _at_one_time(one: Outcome, other: Outcome) -> bool:
    """Whether both may be told of one time: what is done but once in all is, whether or not the year is told."""
    if may_be_of_one_time(one.statement, other.statement):
        return True
    here, there = (years(told.statement) for told in (one, other))
    ever = words(LEXICON, "ever") & one.sides & other.sides
    return bool(ever) and here is not None and there is not None and not (here and there)


def _deeds(statement: Statement) -> tuple[Outcome, ...]:
    """The clauses that tell who did such a deed to what, each with what it was done to; kept on the statement."""
    kept = vars(statement)
    if "deeds" not in kept:
        kept["deeds"] = (*deeds(statement), *fillings(statement))
    found: tuple[Outcome, ...] = kept["deeds"]
    return found


def _one_deed(one: Outcome, other: Outcome, before: tuple[Keys, Keys], blamed: bool) -> bool:
    """Whether the same kind of deed is done to the same, and more than that is told by both, or one answers."""
    if not one_group(one, one.theme, other, other.theme, before):
        return False
    if not _alike(one, other) or _other_persons(one, other) or _vague(one) or _vague(other):
        return False
    if blamed:
        return True
    besides = max(_besides(one, other), _besides(other, one))
    if _any(one) and _any(other):
        return besides >= MUCH
    shared = one.sides & other.sides
    if shared & words(LEXICON, "again") and "answer" not in shared:
        return besides >= TOGETHER and told_of_one_day(one.statement, other.statement)
    return besides >= (1 if any(side.isalpha() or "_" in side for side in shared) else TOGETHER)


def _vague(told: Outcome) -> bool:
    """Whether it is done to what may be any: "the area"."""
    themes = told.statement.weighing(told.theme)
    return all(told.statement.tokens[i].lemma in words(LEXICON, "vague") for i in themes)


def _other_persons(one: Outcome, other: Outcome) -> bool:
    """Whether it is done to a person here and to one of another surname there."""
    here, there = (_persons(told) for told in (one, other))
    return bool(here and there) and here.isdisjoint(there)


def _persons(told: Outcome) -> set[str]:
    """The surnames of those to whom it is done."""
    tokens = told.statement.tokens
    starts = {tokens[i].start for n in told.theme for i in range(n.start, n.stop)}
    named = (n for n in told.statement.sentence.names if n.kind == "person" and n.span.start in starts)
    return {name.key.rpartition(" ")[2] for name in named}


def _besides(one: Outcome, other: Outcome) -> int:
    """How many words the other shares besides doer, deed and object; one for an object that is told closely."""
    themes = one.statement.weighing(one.theme)
    told = {one.at, *themes, *one.statement.weighing(one.frame.doers)}
    around = [i for i in one.statement.content if i not in told]
    closer = one.statement.share(themes, other.statement.of(other.theme)) >= 1 and len(themes) > 1
    return closer + sum(not one.statement.keys[i].isdisjoint(other.statement.all) for i in around)


def _any(told: Outcome) -> bool:
    """Whether it is done to somebody or something that is not named and may be any: "a mill", "shares in it"."""
    if told.statement.named(told.statement.weighing(told.theme)):
        return False
    return all(told.statement.tokens[n.start].norm not in DEFINITE for n in told.theme)


def _alike(one: Outcome, other: Outcome) -> bool:
    """Whether the words that tell which one it is may tell of one: not "the | first | goal", "the | second | goal"."""
    strict = [_telling(told, "#", words(LEXICON, "ranks")) for told in (one, other)]
    here, there = (_telling(told, "GJ", frozenset()) for told in (one, other))
    return strict[0] == strict[1] and (here <= there or there <= here)


def _telling(told: Outcome, tags: str, ranks: frozenset[str]) -> frozenset[str]:
    """The words of some tags, or of some rank, in what it is done to."""
    tokens = told.statement.tokens
    inside = (tokens[i] for n in told.theme for i in range(n.start, n.stop))
    return frozenset(t.norm for t in inside if t.tag in tags or t.norm in ranks) - words(LEXICON, "indifferent")


def _excluded(one: Outcome, other: Outcome, before: tuple[Keys, Keys]) -> bool:
    """Whether either doer is another than the other's: by name, by kind, or as the kin of the other."""
    if _kin(one, other) or _kin(other, one) or _by_himself(one) != _by_himself(other):
        return True
    if _of_trades_apart(one, other):
        return True
    if one_group(one, one.frame.doers, other, other.frame.doers, before):
        return False
    return _named_apart(one, other) or _of_kinds_apart(one, other)


def _by_himself(told: Outcome) -> bool:
    """Whether it was done by the one to whom it was done: "shot himself"."""
    return told.theme == told.frame.doers


def _kin(one: Outcome, other: Outcome) -> bool:
    """Whether the one doer is told by his relation to the other: "Reed's wife", "Reed himself"."""
    ours, theirs = one.statement.weighing(one.frame.doers), other.statement.weighing(other.frame.doers)
    if not ours or not theirs or not relation_of(one.statement.tokens[ours[-1]].lemma):
        return False
    named = other.statement.named(theirs)
    whose = frozenset().union(*(one.statement.keys[i] for i in one.statement.named(ours)))
    return bool(named) and named[-1] == theirs[-1] and other.statement.share(named, whose) >= 1


def _named_apart(one: Outcome, other: Outcome) -> bool:
    """Whether both are named, are of one sort, and neither sentence names the other's."""
    here, there = _name(one), _name(other)
    if here is None or there is None or _acts(one) != _acts(other) or not _strangers(here, there):
        return False
    if SORTS[here.kind] != SORTS[there.kind] and not _acts(one):
        return False
    if _where(one) and not (strange(here.key, there.key) if _both_placed(here, there) else _single(one)):
        return False
    return not (_forms(here) & _all_named(other.statement) or _forms(there) & _all_named(one.statement))


def _where(told: Outcome) -> bool:
    """Whether what fills the place may be a place."""
    return any(side.endswith(WHERE) for side in told.sides)


def _both_placed(here: Name, there: Name) -> bool:
    """Whether both are known to be places."""
    return {here.kind, there.kind} <= {"country", "place"}


def _single(told: Outcome) -> bool:
    """Whether the place is one that only one can fill at a time: not "charged into | Parliament |"."""
    return any(" " not in side for side in told.sides)


def _strangers(here: Name, there: Name) -> bool:
    """Whether neither name may be short for the other, or the same misspelt: "Norhaven", "Norhaven Steel"; "NS"."""
    ours, theirs = here.key.split(), there.key.split()
    if misspelt(here.text.lower(), there.text.lower()):
        return False
    short = "".join(word[0] for word in ours) == there.key or "".join(word[0] for word in theirs) == here.key
    return not short and ours[0] not in theirs and theirs[0] not in ours and not misspelt(ours[0], theirs[0])


def _forms(name: Name) -> set[str]:
    """By what one may be named: all keys, and the last word of a person's."""
    return {*name.keys, name.key.rpartition(" ")[2]} if name.kind == "person" else {*name.keys}


def _all_named(statement: Statement) -> set[str]:
    """All who are named in a sentence."""
    return {form for name in statement.sentence.names for form in _forms(name)}


def _name(told: Outcome) -> Name | None:
    """The name of the doer, if his group ends in it, or whose it is that acts: "a | Ruritanian | airstrike"."""
    head = _head(told)
    if head is None:
        return None
    if _acts(told) or told.statement.tokens[head].lemma in words(LEXICON, "sites"):
        return _owner(told)
    at = told.statement.tokens[head].start
    return next((n for n in told.statement.sentence.names if n.span.start <= at < n.span.stop), None)


def _acts(told: Outcome) -> bool:
    """Whether the doer only acts for the one whose it is."""
    head = _head(told)
    return head is not None and told.statement.tokens[head].lemma in words(LEXICON, "acting")


def _head(told: Outcome) -> int | None:
    """The place of the last word of the doer, but for what "of" joins to a name: "| Tom Reed | of the Liberals"."""
    group, tokens = told.frame.doers[0], told.statement.tokens
    stop = next((i for i in range(group.start, group.stop) if tokens[i].norm == "of"), group.stop)
    named = told.statement.named(told.statement.weighing([Nouns(group.start, stop)]))
    if named and named[-1] == stop - 1:
        return named[-1]
    return max(told.statement.weighing([group]), default=None)


def _owner(told: Outcome) -> Name | None:
    """The one country or body whose it is that acts."""
    tokens, group = told.statement.tokens, told.frame.doers[0]
    start, stop = tokens[group.start].start, tokens[group.stop - 1].start
    owners = [n for n in told.statement.sentence.names if start <= n.span.start < stop and n.kind != "person"]
    return owners[0] if len(owners) == 1 else None


def _of_kinds_apart(one: Outcome, other: Outcome) -> bool:
    """Whether they are of sorts that exclude each other: the army and rebels, a dog and a postman."""
    here, there = _sorts(one), _sorts(other)
    if not here or not there or here & there:
        return False
    return any((a in here and b in there) or (b in here and a in there) for a, b in table(LEXICON)["apart"]["pairs"])


def _of_trades_apart(one: Outcome, other: Outcome) -> bool:
    """Whether they are told by nouns that no one person bears: "a nurse", "his uncle"; or by parts of the body."""
    here, there = (_noun(told) for told in (one, other))
    for known in (words(LEXICON, "apart.trades"), words(FILLING, "body")):
        if here in known and there in known and here != there:
            return not any(_tells_noun(a, b) for a, b in ((one, there), (other, here)))
    return False


def _noun(told: Outcome) -> str:
    """The last word of the doer, but for what "of" joins, if it is no name."""
    group, tokens = told.frame.doers[0], told.statement.tokens
    stop = next((i for i in range(group.start, group.stop) if tokens[i].norm == "of"), group.stop)
    return tokens[stop - 1].lemma if tokens[stop - 1].tag == "N" else ""


def _tells_noun(told: Outcome, noun: str) -> bool:
    """Whether its sentence tells of such a one, too: "the nurse, his aunt"."""
    return any(t.lemma == noun for t in told.statement.tokens)


def _sorts(told: Outcome) -> frozenset[str]:
    """The sorts of people or beasts that the doer's words name."""
    tokens, group = told.statement.tokens, told.frame.doers[0]
    long = [n.span for n in told.statement.sentence.names if " " in n.text]  # not "the Islamic | State |"
    near = tokens[max(0, group.start - 1) : group.stop]
    lemmas = {form for t in near if not any(s.start <= t.start < s.stop for s in long) for form in (t.lemma, t.norm)}
    return frozenset(name for name, members in table(LEXICON)["sorts"].items() if not lemmas.isdisjoint(members))


def _text(told: Outcome) -> str:
    """The doer in words, an article at the head of its sentence written small."""
    tokens, group = told.statement.tokens, told.frame.doers[0]
    return " ".join(t.norm if t.tag == "T" else t.text for t in tokens[group.start : group.stop])

"""The verb group around a verb: auxiliaries, negation, modality, voice."""

from functools import cache

from msgspec import Struct

from contra.extraction.line import Line
from contra.extraction.vocabulary import vocabulary

MERELY = frozenset({"just", "merely", "only", "simply"})  # "not only showed it", "it is not just a wall"


class Group(Struct, frozen=True):
    """A verb with the auxiliaries and adverbs before it, from ``start`` up to and with ``head``."""

    start: int
    head: int
    negated: bool = False
    modal: str = ""
    passive: bool = False
    infinitive: bool = False  # "to say"
    participle: bool = False  # "saying", without an auxiliary
    helped: bool = False  # has an auxiliary or a modal


PARTED = 6  # words back to an auxiliary: "| has | for the first time |"
SELVES = frozenset({"herself", "himself", "itself", "themselves"})
HAVE = frozenset({"had", "has", "have"})


def group_at(line: Line, head: int) -> Group:
    """The verb group whose verb stands at ``head``."""
    start = _group_start(line, head)
    if start == head:
        return Group(head, head, participle=line.norms[head].endswith("ing"))
    before = line.norms[start:head]
    helpers = [norm for norm in before if _helps(norm)]
    return Group(
        start=start,
        head=head,
        negated=any(_negates(norm) and line.norm(at + 1) not in MERELY for at, norm in enumerate(before, start)),
        modal=next((norm for norm in before if _modal(norm)), ""),
        passive=_passive(line, head, helpers),
        infinitive="to" in before,
        participle=line.norms[head].endswith("ing") and not helpers,
        helped=bool(helpers),
    )


def _group_start(line: Line, head: int) -> int:
    """The first auxiliary, negation or adverb before the verb."""
    start = _past_adverbial(line, head)
    while start and line.inside[start - 1] == line.inside[head] and _belongs(line, start - 1):
        start -= 1
    return start


def _past_adverbial(line: Line, head: int) -> int:
    """The place before what parts a participle from its auxiliary: "has | for years | denied"; else its own."""
    if line.tags[head] != "D":
        return head
    for at in range(head - 1, max(head - PARTED, 0) - 1, -1):
        if line.norms[at] in HAVE:
            return at + 1 if at + 1 < head and _may_part(line, at + 1) else head
        if line.tags[at] in "VDMC." or line.inside[at] != line.inside[head]:
            break
    return head


def _may_part(line: Line, at: int) -> bool:
    """Whether an adverbial of several words, or "himself", begins here."""
    return line.tags[at] == "I" or at in line.timed or line.norms[at] in SELVES


def _belongs(line: Line, at: int) -> bool:
    """Whether a word belongs to the verb after it: "has also repeatedly said"."""
    norm = line.norms[at]
    if line.tags[at] == "P":
        return False  # "Mrs | May | said"
    most = norm == "most" and adverbial(line, at + 1)  # "most likely wants"
    return norm in _companions() or norm.endswith("n't") or adverbial(line, at) or most


@cache
def _companions() -> frozenset[str]:
    """The words that help or negate a verb, but for those that end in "n't"."""
    words = vocabulary()
    return words.auxiliaries | words.modals | words.negations | {"cannot", "to"}


def adverbial(line: Line, at: int) -> bool:
    """Whether the word is an adverb that may stand beside a verb."""
    norm = line.norms[at]
    if norm in vocabulary().adverbs:
        return line.tags[at] != "P"  # "USA Today reports"
    if norm == "since":
        return line.tags[at] == "R"  # "has since denied it"
    return norm.endswith("ly") and len(norm) > 4 and norm not in vocabulary().not_adverbs and line.tags[at] in "R?J"


def _helps(norm: str) -> bool:
    """Whether it is an auxiliary or a modal."""
    return norm in vocabulary().auxiliaries or _modal(norm) or norm.endswith("n't")


def _modal(norm: str) -> bool:
    """Whether it is a modal."""
    return norm in vocabulary().modals or norm in ("cannot", "can't", "couldn't", "wouldn't", "won't", "shouldn't")


def _negates(norm: str) -> bool:
    """Whether it negates."""
    return norm in vocabulary().negations or norm.endswith("n't")


def _passive(line: Line, head: int, helpers: list[str]) -> bool:
    """Whether a form of "be" stands last before a past participle: "was said to"."""
    if not helpers or helpers[-1] not in vocabulary().be:
        return False
    if helpers[-1] == "'s" and line.tags[head] != "D":
        return False
    return not line.norms[head].endswith("ing")

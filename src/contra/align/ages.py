"""Whose age a figure tells: of a person by full name, or of one of a kind ("the boy, who was 14")."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from contra.lexicon.load import table
from contra.model import Assertion, Name, Proposition, Quantity, Sentence, Span
from contra.quantities import AGE, AGE_OF

Aged = tuple[Proposition, Quantity]

ONE = "one "  # before a kind of person of which one is meant: "age of one boy"
OLDEST = 120
AFTER = 40  # characters behind a number that tell whether it is an age
REACH = 80  # characters between a person and the age that is told at the end
_DEATH = r" (?:he|she) (?:died|was (?:killed|murdered|found dead))\b"


def ages(propositions: Sequence[Proposition]) -> Iterator[Aged]:
    """Every age told in an article, each with whose it is."""
    held: Name | None = None  # who was told of before: "Tom Reed fell. | He was 41"
    for proposition in propositions:
        sentence = proposition.assertion.sentence
        if not proposition.through and _may_tell(sentence):
            yield from ((proposition, age) for age in _of_sentence(proposition.assertion, held))
        held = next((n for n in sentence.names if n.kind == "person" and " " in n.key), held)


def _may_tell(sentence: Sentence) -> bool:
    """Whether years or a figure are told in it."""
    return "year" in sentence.text.lower() or any(t.tag == "#" for t in sentence.tokens)


def of_named(quantity: Quantity) -> bool:
    """Whether an age is that of a person by name, who has but one."""
    return not quantity.what.startswith(AGE_OF + ONE)


def _of_sentence(said: Assertion, held: Name | None) -> Iterator[Quantity]:
    """The ages in what is said."""
    for found in _number().finditer(said.document.text, said.sentence.span.start, said.sentence.span.stop):
        years = float(found["years"]) if found["years"].isdigit() else _numbers()[found["years"].lower()]
        inside = any(span.start <= found.start() < span.stop for span in said.content.spans)
        whose = _whose(said, found, held) if inside and 0 < years < OLDEST and _is_age(said, found) else ""
        if whose:
            yield Quantity(Span(*found.span()), found[0], years, years, unit=AGE, what=AGE_OF + whose)


@cache
def _numbers() -> dict[str, float]:
    return {word: float(value) for word, value in table("align_tallies")["numbers"].items() if word[-2:] != "ce"}


@cache
def _number() -> re.Pattern[str]:
    words = "|".join(sorted(_numbers()))
    old = r"[- ]years?[- ](?:old\b|of age\b)"
    return re.compile(rf"(?<![\w$£€.,-])(?P<years>\d{{1,3}}|{words})(?P<old>{old})?(?![\w%-]|[.,]\d)", re.I)


def _is_age(said: Assertion, found: re.Match[str]) -> bool:
    """Whether the number tells an age and nothing else: "28-year-old", "aged 28", ", 28,", "was 28."."""
    text, start = said.document.text, said.sentence.span.start
    if found["old"]:
        return _then().match(text, found.end()) is None
    before = text[max(start, found.start() - REACH) : found.start()]
    return bool(_told_as().search(f"{before}#{text[found.end() : found.end() + AFTER]}"))


@cache
def _then() -> re.Pattern[str]:
    """What tells that it was so once: "was 14 years old | when she was taken"."""
    return re.compile(rf" (?:when|at the time)\b(?!{_DEATH})")


@cache
def _told_as() -> re.Pattern[str]:
    """What stands around a bare number, for which "#" stands: ", 28,", "aged 28", "was 28."; not "was 14 when"."""
    just, mark = "(?:only |just )?", r"[\"”']?(?:[,.;)]|$| (?:is|was|had|has|who)\b)"
    return re.compile(
        rf"(?:,|\(|\bnow|\bwho (?:is|was)|\bof) ?{just}#{mark}|\b(?:is|was) (?:only |just |aged )?#[\"”']?(?:\.|$)"
        rf"|\b(?:is|was) #(?= when{_DEATH})|\b(?:aged?|at the age of|turned) #(?!\w| (?:when|at the time))"
    )


def _whose(said: Assertion, found: re.Match[str], held: Name | None) -> str:
    """The full name of whose age it is, or a kind of person; "" where that is not plain."""
    text = said.document.text
    persons = [n for n in said.sentence.names if n.kind == "person"]
    named = next((n for n in persons if _meets(text, n.span, found)), None)
    if named:
        return named.key if " " in named.key else ""
    if held and _of_pronoun().fullmatch(text, said.sentence.span.start, found.start()):
        return held.key
    return _kind(said, found)


def _meets(text: str, person: Span, found: re.Match[str]) -> bool:
    """Whether a person stands right before or after: "Ana Ruiz, who is 28", "the 28-year-old baker Ana Ruiz"."""
    if person.start < found.start():
        between = text[person.stop : found.start()]
        return bool(_apposed().fullmatch(between) or _died_at().fullmatch(between))
    return bool(found["old"]) and _leads_to().fullmatch(text, found.end(), person.start) is not None


@cache
def _apposed() -> re.Pattern[str]:
    be = r"(?: (?:is|was|had turned|turned))?(?: (?:now|only|just|then))?"
    told = rf"(?:, (?:of|from|an?) [^,;:.()\"“”]{{1,{REACH // 2}}}(?=,))?"  # "Tom Reed, | of Lorne |, 45"
    return re.compile(rf"{told}(?:(?:,? who)?{be}|,)(?:,? aged?|,? an?|,? now|,? then| the| \()?,? ?")


@cache
def _died_at() -> re.Pattern[str]:
    """ "Tom Reed | died in Lorne at the age of | 41"."""
    died = r"(?:has |had )?(?:died|passed away|drowned|was killed|was found dead)"
    apposed = rf"(?:, (?:an?|the) [^,;:.]{{0,{REACH}}},)?"
    return re.compile(rf"{apposed} {died}\b[^,;:.]{{0,{REACH}}},? (?:aged?|at the age of|at age) ")


@cache
def _of_pronoun() -> re.Pattern[str]:
    return re.compile(r"(?:He|She) (?:is|was)(?: only| just| aged)? ")  # a sentence of its own


@cache
def _leads_to() -> re.Pattern[str]:
    """At most three small words between the age and the name, and where the person is from: ", Norhaven-born"."""
    origin = r"(?:,? [A-Z][a-z]{1,20}-(?:based|born|bred|raised))?"
    return re.compile(rf"{origin}(?: (?!has\b|had\b|was\b|who\b)[a-z][a-z-]{{2,20}}){{0,3}},? ")


def _kind(said: Assertion, found: re.Match[str]) -> str:
    """The kind of person, where one is told of: "a | boy | of 12", "the 12-year-old | boy |"."""
    text, kinds = said.document.text, table("align_traits")["persons"]
    after = _one_after().match(text, found.end()) if found["old"] else None
    if after and after["kind"].lower() in kinds:
        return f"{ONE}{kinds[after['kind'].lower()]}"
    nouns = (t for t in said.sentence.tokens if t.stop <= found.start() and t.norm in kinds)
    told = [
        t for t in nouns if _of_kind().fullmatch(text, t.stop, found.start()) and not _counts_children(text, t.stop)
    ]
    return f"{ONE}{kinds[told[-1].norm]}" if told else ""


def _counts_children(text: str, stop: int) -> bool:
    """Whether "of" tells how many children a parent has: "a mother | of four"."""
    return text.startswith(" of", stop) and text.endswith(("father", "mother"), 0, stop)


@cache
def _one_after() -> re.Pattern[str]:
    return re.compile(r"(?:-|,)? (?:[a-z-]+ ){0,2}?(?P<kind>[a-z]+)\b(?! [A-Z]| of\b)")


@cache
def _of_kind() -> re.Pattern[str]:
    """ "the boy, who was", "a boy of", "the boy who found the coin is"."""
    return re.compile(rf"{_apposed().pattern}| of |{_died_at().pattern}| who [a-z][^,;:.]{{0,{REACH}}} (?:is|was) ")

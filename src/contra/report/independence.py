"""How many witnesses stand behind some assertions: whoever only repeats another is none of his own."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from contra.model import Assertion, Witness
from contra.report.copies import agency, copied, same_sentence


def witnesses(assertions: Sequence[Assertion]) -> tuple[Witness, ...]:
    """The independent sources of some assertions, in their order."""
    groups: dict[int, list[Assertion]] = defaultdict(list)
    leaders = _leaders(assertions)
    for n, assertion in enumerate(assertions):
        groups[leaders[n]].append(assertion)
    return tuple(_witness(group) for group in groups.values())


def _leaders(assertions: Sequence[Assertion]) -> list[int]:
    """For each assertion the first that comes from the same witness."""
    leaders = list(range(len(assertions)))
    for i, j in combinations(range(len(assertions)), 2):
        if leaders[i] != leaders[j] and _one_witness(assertions[i], assertions[j]):
            one, other = sorted((leaders[i], leaders[j]))
            leaders = [one if leader == other else leader for leader in leaders]
    return leaders


def _one_witness(one: Assertion, other: Assertion) -> bool:
    """Whether the very same source is behind both, or one article has it from the other or its agency."""
    if set(_origins(one)) & set(_origins(other)):
        return True
    names = {one.source.name.lower(), other.source.name.lower()}
    voices = [each.source.kind == "author" for each in (one, other)]
    if one.document is other.document or not (any(voices) or len(names) == 1):
        return False
    alike = all(voices) or len(names) == 1
    return (alike and copied(one.document, other.document)) or same_sentence(one.sentence.text, other.sentence.text)


def _origins(assertion: Assertion) -> Iterator[str]:
    """The keys of whoever it comes from: the most particular party, the office, the article, its agency."""
    source = assertion.source
    if source.parties:
        yield source.parties[0]
    if source.kind == "author":
        yield f"author of {assertion.document.id}"
        yield agency(assertion.document) or f"author of {assertion.document.id}"
    elif source.kind == "titled":
        yield source.name.lower()  # the police of one dispute are one
    elif not source.parties:
        yield f"{source.name} in {assertion.document.id}"


def _witness(group: Sequence[Assertion]) -> Witness:
    """A witness with the articles that have it from there."""
    source = group[0].source
    return Witness(source.name, source.kind, tuple(dict.fromkeys(assertion.document.id for assertion in group)))

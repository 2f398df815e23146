"""The stance of an article: all that one denies whose news is a denial, held against what others have for news."""

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from contra.align.pointed import only_points, points_elsewhere, with_surroundings
from contra.align.retellings import retells, verdict_on_story
from contra.lexicon.load import words
from contra.model import AGAINST, Proposition

NEWS = 3  # sentences in which an article tells its news
OPENING = 8  # … and what that news is about


def with_denied_matter(propositions: Sequence[Proposition]) -> tuple[Proposition, ...]:
    """The propositions of one article, with one more that denies its whole matter where its news is a denial."""
    told = tuple(p for p in propositions if _tells_matter(p))
    story, news = verdict_on_story(propositions), next((p for p in propositions if _denied_news(p)), None)
    if story:
        return (*propositions, _matter(min(story, news or story, key=_index), told))
    around = [p for p in told if p.features.keys() & news.features.keys()] if news else []
    if news and only_points(news):
        return (*propositions, _matter(news, (with_surroundings(news), *told)))
    if news and not _of_a_state(news):
        matter = _matter(news, around)
        return (*propositions, matter if around else replace(matter, deed=_deed(news), object=news.object))
    pointing = [] if news else [p for p in propositions if points_elsewhere(p)]
    if not pointing:
        return tuple(propositions)
    return (*propositions, _matter(pointing[0], (*map(with_surroundings, pointing), *told)))


def _of_a_state(news: Proposition) -> bool:
    """Whether it is only denied how something is, or how one feels: "denied that the leak was | harmful |"."""
    if news.assertion.source.kind == "author":
        return False  # an outlet's verdict is one on all that it tells
    felt = not news.predicates.isdisjoint(words("rules_unlike", "feelings"))
    return felt or (bool(news.predicates) and news.predicates <= news.object)


def _deed(news: Proposition) -> frozenset[str]:
    """The deed that a source denies."""
    known = frozenset(f for f in news.predicates if f[0] == "e")
    return frozenset() if news.assertion.source.kind == "author" else known


def _denied_news(proposition: Proposition) -> bool:
    """Whether an article begins with it, a denial of what nobody was said to claim before."""
    if proposition.assertion.stance not in AGAINST or proposition.negated or proposition.beside:
        return False
    return _index(proposition) < NEWS and bool(proposition.features)


def _matter(verdict: Proposition, told: Iterable[Proposition]) -> Proposition:
    """The denial of all that is told."""
    features, aside = dict(verdict.features), verdict.aside
    for proposition in told:
        features |= {f: max(weight, features.get(f, 0.0)) for f, weight in proposition.features.items()}
        aside = aside.difference(proposition.features)
    return Proposition(
        verdict.assertion, features, verdict.behind, aside=aside, through=verdict.through, elsewhere=True, matter=True
    )


def _tells_matter(proposition: Proposition) -> bool:
    """Whether it is told in an article's opening, or retold anywhere."""
    if proposition.sign <= 0 or proposition.through is not None:
        return False
    return _index(proposition) < OPENING or retells(proposition)


def _index(proposition: Proposition) -> int:
    """The place of its sentence."""
    return proposition.assertion.sentence.index

"""The shipped corpus: articles that can be read, and marks that point into them."""

import json
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import frontmatter
import pytest

CORPUS = Path(__file__).parent.parent / "corpus"
STORIES = sorted(path.parent for path in CORPUS.glob("*/gold.json"))
ARTICLES = sorted(CORPUS.glob("*/*.md"))
KINDS = frozenset(
    ["denial", "silence", "number", "date", "place", "actor", "headline", "reversal", "certainty", "quote", "polarity"]
)
FIELDS = frozenset(["title", "outlet", "published", "url", "author"])


def gold(story: Path) -> dict[str, Any]:
    """The marks of a story."""
    marks: dict[str, Any] = json.loads((story / "gold.json").read_text(encoding="utf-8"))
    return marks


def items(story: Path) -> list[dict[str, Any]]:
    """Conflicts and near-misses of a story."""
    marks = gold(story)
    return [*marks["conflicts"], *marks["compatible"]]


def evidence(story: Path) -> Iterator[tuple[str, str, str]]:
    """Id, article and quotation of every piece of evidence."""
    for item in items(story):
        for piece in (*item["a"], *item["b"]):
            yield item["id"], piece["article"], piece["quote"]


def name(path: Path) -> str:
    """The path as a test id."""
    return str(path.relative_to(CORPUS))


def test_size() -> None:
    assert len(ARTICLES) >= 24
    assert len(STORIES) >= 5


@pytest.mark.parametrize("path", ARTICLES, ids=name)
def test_article_has_front_matter_and_a_text_of_fair_length(path: Path) -> None:
    article = frontmatter.loads(path.read_text(encoding="utf-8"))
    assert article.metadata.keys() <= FIELDS
    assert isinstance(article["title"], str)
    assert isinstance(article["outlet"], str)
    assert isinstance(article["published"], date)
    assert 120 <= len(article.content.split()) <= 350


@pytest.mark.parametrize("path", ARTICLES, ids=name)
def test_title_is_in_the_file_as_it_reads(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count(str(frontmatter.loads(text)["title"])) == 1


@pytest.mark.parametrize("story", STORIES, ids=name)
def test_gold_names_its_story_and_all_its_articles(story: Path) -> None:
    marks = gold(story)
    assert marks["story"] == story.name
    assert marks["articles"] == sorted(path.name for path in story.glob("*.md"))


@pytest.mark.parametrize("story", STORIES, ids=name)
def test_gold_has_conflicts_and_near_misses_of_known_kinds(story: Path) -> None:
    marks = gold(story)
    assert len(marks["conflicts"]) >= 5
    assert len(marks["compatible"]) >= 3
    assert {item["kind"] for item in items(story)} <= KINDS
    assert all(isinstance(conflict["must"], bool) and conflict["claim"] for conflict in marks["conflicts"])
    assert all(item["a"] and item["b"] and item["why"] for item in items(story))


@pytest.mark.parametrize("story", STORIES, ids=name)
def test_quotes_stand_once_in_their_article(story: Path) -> None:
    texts = {path.name: path.read_text(encoding="utf-8") for path in story.glob("*.md")}
    astray = [(id, quote) for id, article, quote in evidence(story) if texts[article].count(quote) != 1]
    assert astray == []


def test_ids_are_unique_and_begin_with_their_story() -> None:
    ids = Counter((story.name, item["id"]) for story in STORIES for item in items(story))
    assert max(ids.values()) == 1
    assert all(id.startswith(f"{story}-") for story, id in ids)

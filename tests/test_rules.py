"""Every rule's docstring examples, run as they stand, and the registry."""

import re
from datetime import date
from pathlib import Path

import pytest

import contra
from contra.rules import RULES

ARTICLE = re.compile(r"^(\w+)(?: (\d{4}-\d\d-\d\d))? \| (.+)$")
Example = tuple[str, list[str], list[str]]


def unwrapped(doc: str) -> list[str]:
    """The lines of a docstring; one that is indented further than the one before goes on with it."""
    found: list[str] = []
    indent = 0
    for line in doc.splitlines():
        deeper = len(line) - len(line.lstrip())
        if found and found[-1] and line.strip() and deeper > indent:
            found[-1] += " " + line.strip()
        else:
            found.append(line.strip())
            indent = deeper
    return found


def examples(code: str) -> list[Example]:
    """The examples of a rule: articles, one a line, then what is found in them."""
    found: list[Example] = []
    articles: list[str] = []
    for line in unwrapped(RULES[code].doc):
        if ARTICLE.match(line):
            if found and found[-1][1] is articles and found[-1][2]:
                articles = []
            articles.append(line)
            if not found or found[-1][1] is not articles:
                found.append((code, articles, []))
        elif line.startswith("=> "):
            found[-1][2].append(line[3:])
    return found


def document(line: str) -> contra.Document:
    """An article from its line: ``name [day] | headline // paragraph // paragraph``."""
    found = ARTICLE.match(line)
    assert found
    name, day, text = found.groups()
    published = date.fromisoformat(day) if day else None
    return contra.Document.from_text(text.replace(" // ", "\n\n"), id=name, outlet=name, published=published)


def told(assertions: tuple[contra.Assertion, ...]) -> str:
    return " ".join(sorted(f"{a.document.id}.{a.sentence.index}" for a in assertions))


def findings(code: str, articles: list[str]) -> list[str]:
    """The conflicts that a scan of the articles reports under the code, in the form of the docstrings."""
    report = contra.scan([document(line) for line in articles])
    found = [c for c in report.conflicts if c.code == code]
    return [f"{c.code} {c.severity}, {told(c.left)} / {told(c.right)}: {c.message}" for c in found] or ["nothing"]


@pytest.mark.parametrize(
    "example", [e for code in RULES for e in examples(code)], ids=lambda e: f"{e[0]}:{e[1][0][:40]}"
)
def test_an_example_of_a_rule_gives_what_it_says(example: Example) -> None:
    code, articles, expected = example
    assert findings(code, articles) == expected


@pytest.mark.parametrize("code", RULES)
def test_every_rule_shows_a_hit_and_a_near_miss(code: str) -> None:
    answers = [answer for _, _, expected in examples(code) for answer in expected]
    assert any(answer.startswith(code) for answer in answers)
    assert "nothing" in answers


def test_every_rule_file_is_in_the_registry_under_its_code() -> None:
    folder = Path(contra.__file__).parent / "rules"
    files = {path.name[:4].upper() for path in folder.glob("[a-z][0-9][0-9][0-9]_*.py")}
    assert files == set(RULES)
    assert all(code == rule.code for code, rule in RULES.items())

"""Golden stories: what a scan of every story of the corpus says, to the byte."""

import pytest

from rebuild import GOLDEN, ROOT, STORIES, story


@pytest.fixture(autouse=True)
def at_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


@pytest.mark.parametrize("name", STORIES)
def test_story_is_as_recorded(name: str) -> None:
    recorded = (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")
    assert story(name) == recorded, "run `make golden` and read the difference"


def test_every_golden_file_has_its_story() -> None:
    assert sorted(path.stem for path in GOLDEN.iterdir()) == STORIES


def test_the_same_bytes_twice() -> None:
    assert story(STORIES[0]) == story(STORIES[0])

"""The ablation: what can be dropped, and when a dispute meets a mark."""

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

SCRIPT = Path(__file__).parent.parent / "benchmarks" / "ablate.py"


def loaded() -> ModuleType:
    """The script as a module."""
    spec = importlib.util.spec_from_file_location("ablate", SCRIPT)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["ablate"] = module
    spec.loader.exec_module(module)
    return module


ablate = loaded()
TABLE: dict[str, Any] = {"be": ["am", "is"], "deny": {"stance": "denies", "verbs": ["deny"]}}


@pytest.mark.parametrize(("each", "names"), [(False, [("be",), ("deny",)]), (True, [("be",), ("deny", "verbs")])])
def test_classes_are_lists_and_tables_at_the_top_or_each_list(each: bool, names: list[tuple[str, ...]]) -> None:
    assert list(ablate.classes(TABLE, each)) == names


def test_a_table_without_its_words_keeps_what_it_says_of_them() -> None:
    assert ablate.emptied(TABLE) == {"be": [], "deny": {"stance": "denies", "verbs": []}}


@pytest.mark.parametrize(
    ("left", "right", "met"),
    [
        ([("a", 0, 9)], [("b", 5, 9)], True),
        ([("b", 5, 9)], [("a", 0, 9)], True),
        ([("a", 0, 9)], [("a", 0, 9)], False),  # nothing of the other article
        ([("a", 10, 19)], [("b", 5, 9)], False),
        ([("c", 0, 9)], [("b", 5, 9)], False),
    ],
)
def test_a_dispute_meets_a_mark_side_by_side(
    left: list[tuple[str, int, int]], right: list[tuple[str, int, int]], met: bool
) -> None:
    assert ablate.meet(([("a", 4, 10)], [("b", 0, 6)]), (left, right)) is met


@pytest.mark.parametrize(
    ("part", "stance"),
    [
        ("None", "denies"),
        ("ablate.Part('extract_verbs', ('deny',))", "asserts"),
        ("ablate.Part('', ('D101',))", "denies"),
    ],
)
def test_what_is_dropped_is_gone(part: str, stance: str) -> None:
    code = (
        f"import sys; sys.path.insert(0, {str(SCRIPT.parent)!r}); import ablate\n"
        "texts = {'a': 'The mayor said the pier sank.', 'b': 'The port denied that the pier sank.'}\n"
        f"(found,) = ablate.outcomes({part}, [ablate.Story(texts, [])])\n"
        "print('denies' if any('denies' in assertion for assertion in found.assertions) else 'asserts')"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == stance


def test_marks_of_the_corpus_are_found() -> None:
    told = list(ablate.stories(ablate.CORPUS, ablate.CORPUS))
    places = [place for story in told for marked in story.conflicts for side in marked.sides for place in side]
    assert places
    assert all(0 <= start < stop for _, start, stop in places)


def test_a_story_counts_as_right_where_harm_comes_without_the_part() -> None:
    def outcome(found: set[str], false: int) -> Any:
        return ablate.Outcome(frozenset(), frozenset(), frozenset(found), len(found), 4, false)

    base = [outcome({"c1"}, 0), outcome(set(), 1), outcome({"c2"}, 0)]
    without = [outcome(set(), 0), outcome(set(), 0), outcome({"c2"}, 2)]
    cells = ablate.row(ablate.Part("", ("D101",)), base, without).split()
    assert cells == ["D101", "-0", "+0", "-0", "+0", "-1", "-0.083", "2", "1"]

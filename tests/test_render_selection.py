"""Which disputes are kept, and which fail a run."""

import pytest
from msgspec.structs import replace

from contra.report.selection import Selection, failing, prefixes, selected, unknown
from render_samples import DENIED, REPORT, SILENT


def codes(**wanted: object) -> list[str]:
    """The leading codes that a selection keeps of the sample report: C002 note, S201 caution, D101 conflict (V901)."""
    return [conflict.code for conflict in selected(REPORT, Selection(**wanted)).conflicts]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("wanted", "kept"),
    [
        ({}, ["C002", "S201", "D101"]),
        ({"select": ("D",)}, ["D101"]),
        ({"select": ("D1", "S201")}, ["S201", "D101"]),
        ({"select": ("D102",)}, []),
        ({"select": ("V9",)}, ["D101"]),  # fired inside the dispute, though it does not lead it
        ({"ignore": ("V9",)}, ["C002", "S201", "D101"]),
        ({"ignore": ("D", "C")}, ["S201"]),
        ({"select": ("D",), "ignore": ("D101",)}, []),
        ({"floor": "update"}, ["S201", "D101"]),
        ({"floor": "conflict"}, ["D101"]),
    ],
)
def test_selection(wanted: dict[str, object], kept: list[str]) -> None:
    assert codes(**wanted) == kept


def test_what_was_read_stays() -> None:
    none = selected(REPORT, Selection(select=("T4",)))
    assert (none.documents, none.assertions, none.skipped) == (REPORT.documents, REPORT.assertions, REPORT.skipped)


@pytest.mark.parametrize(
    ("kept", "severity", "ids"),
    [
        ("C", "note", {"c0ffee12"}),
        ("C", "update", set()),
        ("S", "caution", {"77d01e92"}),
        ("S", "conflict", set()),
        ("D", "conflict", {"3f9a2c1b"}),
        ("", "note", {"c0ffee12", "77d01e92", "3f9a2c1b"}),
    ],
)
def test_failing(kept: str, severity: str, ids: set[str]) -> None:
    assert failing(selected(REPORT, Selection(select=(kept,))), severity) == ids


@pytest.mark.parametrize("status", ["known", "dismissed"])
def test_what_is_known_does_not_fail(status: str) -> None:
    seen = replace(DENIED, status=status)
    assert failing(replace(REPORT, conflicts=(seen, SILENT)), "caution") == {SILENT.id}


def test_prefixes_are_split_trimmed_and_raised() -> None:
    assert prefixes(["D,n301", " t4 ", ",", ""]) == ("D", "N301", "T4")


def test_unknown_prefixes() -> None:
    assert unknown(["D", "D10", "D101", "D1011", "X"], ["D101", "S201"]) == ["D1011", "X"]

"""CSV: what the csv module reads again, and a spreadsheet takes for text."""

import csv as reading
from io import StringIO

import pytest
from msgspec.structs import replace

from contra.model import Report
from contra.render.csv import COLUMNS, csv
from render_hostile import PAYLOADS, hostile
from render_samples import DENIED, REPORT, SILENT


def rows(report: Report) -> list[dict[str, str]]:
    """The rows as the csv module reads them, strictly."""
    return list(reading.DictReader(StringIO(csv(report), newline=""), strict=True))


def test_a_row_tells_both_sides() -> None:
    assert rows(replace(REPORT, conflicts=(SILENT,))) == [
        {
            "id": "77d01e92",
            "code": "S201",
            "codes": "S201",
            "kind": "silence",
            "severity": "caution",
            "status": "new",
            "story": "Kelp Bay pier",
            "message": "The insurer will not say how many cranes stood on the pier.",
            "matched": "word crane",
            "claim_stance": "says",
            "claim_source": "Herald",
            "claim_outlet": "Herald",
            "claim_published": "2031-03-11",
            "claim_file": "corpus/kelp/herald.md",
            "claim_line": "6",
            "claim_text": "Two cranes stood on it.",
            "claim_statements": "1",
            "against_stance": "declines",
            "against_source": "spokeswoman for the insurer",
            "against_outlet": "Post",
            "against_published": "2031-03-12",
            "against_file": "corpus/kelp/post.md",
            "against_line": "2",
            "against_text": "A spokeswoman for the insurer declined to say how many cranes stood on the pier.",
            "against_statements": "1",
        }
    ]


def test_every_code_and_how_much_evidence() -> None:
    (row,) = rows(replace(REPORT, conflicts=(replace(DENIED, status="known"),)))
    assert (row["codes"], row["status"], row["claim_statements"]) == ("D101 V901", "known", "5")


def test_what_is_unknown_is_left_empty() -> None:
    (row,) = rows(replace(REPORT, conflicts=(replace(DENIED, right=(), left=DENIED.left[1:2]),)))
    assert (row["claim_published"], row["claim_outlet"]) == ("", "Radio Kelp")
    assert {row[column] for column in COLUMNS if column.startswith("against")} == {""}


def test_no_disputes_are_a_row_of_names() -> None:
    assert csv(replace(REPORT, conflicts=())) == ",".join(COLUMNS) + "\r\n"


@pytest.mark.parametrize("payload", PAYLOADS)
def test_hostile_text_is_a_cell_and_no_formula(payload: str) -> None:
    found = rows(hostile(payload))
    assert [row["id"] for row in found] == ["3f9a2c1b", "second"]
    for cell in found[0].values():
        assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", " "))
        assert not {character for character in cell if character < " " or "\x7f" <= character <= "\x9f"}
    assert found[0]["claim_source"] == found[0]["message"] == found[0]["claim_text"] != ""


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("  =1+1", "'=1+1"),
        ("\u200b=1+1", "'=1+1"),
        ("\t=1+1", "'=1+1"),
        ("＝1+1", "'＝1+1"),
        ("-5 degrees", "'-5 degrees"),
        ("five = 5", "five = 5"),
        ("'=1+1", "'=1+1"),
        ("a@b", "a@b"),
    ],
)
def test_a_cell_that_begins_like_a_formula_is_marked_as_text(text: str, cell: str) -> None:
    (row,) = rows(replace(REPORT, conflicts=(replace(DENIED, message=text),)))
    assert row["message"] == cell

"""The README shows what the program prints; it and the documents beside it tell what there is."""

import re

import pytest

from command_lines import parsed
from contra.cli.formats import ENDINGS
from contra.cli.options import Format
from contra.ingest.formats.names import READERS as INPUTS
from contra.rules import RULES
from contra.settings.read import READERS as SETTINGS
from rebuild import EXAMPLE, README, ROOT, example

TEXT = README.read_text(encoding="utf-8")
INPUT = (ROOT / "docs" / "inputs.md").read_text(encoding="utf-8")
REFERENCE = (ROOT / "docs" / "reference.md").read_text(encoding="utf-8")
LINES = re.findall(r"^    (contra .*)$", TEXT + REFERENCE, re.MULTILINE)


def test_the_example_is_what_a_scan_of_the_corpus_prints(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert EXAMPLE.findall(TEXT) == [example()], "run `make golden` and read the difference"


def test_the_codes_are_those_of_the_rules() -> None:
    assert re.findall(r"^\| ([A-Z]\d{3}) \|", TEXT, re.MULTILINE) == sorted(RULES)


def test_every_make_target_it_names_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert set(re.findall(r"`?make ([a-z]+)", TEXT)) <= targets


def test_it_shows_commands() -> None:
    assert len(LINES) > 15


@pytest.mark.parametrize(
    "line", sorted({*LINES, *re.findall(r"`(contra [a-z]+ (?!--help)[^`]*)`", TEXT + INPUT + REFERENCE)})
)
def test_each_command_it_shows_is_accepted(line: str) -> None:
    assert parsed(line).startswith("contra ")


def test_the_formats_are_those_there_are() -> None:
    (row,) = re.findall(r"^\*\*Formats\.\*\*(.*?)\n\n", TEXT, re.MULTILINE | re.DOTALL)
    assert [name for name in re.findall(r"`([a-z]+)`", row) if name in list(Format)] == list(Format)
    rows = re.findall(r"^\| `(\w+)` \|([^|]*)\|", REFERENCE.partition("## Formats")[2], re.MULTILINE)
    assert [name for name, _ in rows] == list(Format)
    assert {ending: name for name, endings in rows for ending in re.findall(r"\.\w+", endings)} == ENDINGS


def test_the_settings_are_those_there_are() -> None:
    table = REFERENCE.partition("## Settings")[2].partition("## Formats")[0]
    keys = [key for row in re.findall(r"^\| (`[^|]*) \|", table, re.MULTILINE) for key in re.findall(r"[a-z-]+", row)]
    assert sorted(keys) == sorted(SETTINGS)


def test_the_files_are_those_that_are_read() -> None:
    table = re.findall(r"^\| (`\.[^|]*) \|", INPUT, re.MULTILINE)
    assert {*re.findall(r"\.\w+", " ".join(table))} == {*INPUTS, ".zip", ".tar"}


def test_documents_it_links_to_are_there() -> None:
    linked = {*re.findall(r"\]\(([^)#]+)\)", TEXT)}
    assert {"docs/guide.md", "docs/inputs.md", "docs/reference.md"} <= linked
    assert [path for path in linked if not (ROOT / path).exists()] == []

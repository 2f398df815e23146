"""The README shows what the program prints."""

import re

import pytest

from contra.rules import RULES
from rebuild import EXAMPLE, README, ROOT, example

TEXT = README.read_text(encoding="utf-8")


def test_the_example_is_what_a_scan_of_the_corpus_prints(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert EXAMPLE.findall(TEXT) == [example()], "run `make golden` and read the difference"


def test_the_codes_are_those_of_the_rules() -> None:
    assert re.findall(r"^\| ([A-Z]\d{3}) \|", TEXT, re.MULTILINE) == sorted(RULES)


def test_every_make_target_it_names_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert set(re.findall(r"`?make ([a-z]+)", TEXT)) <= targets

"""The table of common words, and the lists of the lexicon."""

import re
import tomllib
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest

from contra.lexicon import LexiconError, lemma, noun_forms, verb_forms, word, zipf
from contra.lexicon.load import DATA, lines, listed, parsed_lines, parsed_table, table, words


@pytest.mark.parametrize(
    ("form", "tags"),
    [
        ("denied", "DV"),
        ("claims", "NV"),
        ("attack", "NV"),
        ("killing", "GN"),
        ("the", "T"),
        ("organise", "V"),
        ("norwegian", "JP"),
    ],
)
def test_tags_stand_likeliest_first(form: str, tags: str) -> None:
    found = word(form)
    assert found is not None
    assert found.tags == tags


@pytest.mark.parametrize("form", ["", "#", " ", "attac", "attack N", "xqzt", "Attack", "é"])
def test_what_is_no_lower_case_word_is_unknown(form: str) -> None:
    assert word(form) is None
    assert zipf(form) == 0.0
    assert lemma(form, "N") == form


@pytest.mark.parametrize(
    ("form", "tag", "expected"),
    [
        ("denied", "D", "deny"),
        ("found", "V", "find"),
        ("left", "V", "leave"),
        ("left", "J", "left"),
        ("leaves", "N", "leaf"),
        ("leaves", "V", "leave"),
        ("killing", "G", "kill"),
        ("killing", "N", "killing"),
        ("children", "N", "child"),
        ("data", "N", "data"),
        ("media", "N", "media"),
        ("travelled", "V", "travel"),
        ("recognised", "D", "recognise"),
        ("recognized", "D", "recognize"),
        ("didn't", "V", "do"),
        ("won't", "M", "will"),
    ],
)
def test_lemma_by_tag(form: str, tag: str, expected: str) -> None:
    assert lemma(form, tag) == expected


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("deny", ("deny", "denied", "denies", "denying")),
        ("say", ("say", "said", "saying", "says")),
        ("travel", ("travel", "traveled", "traveling", "travelled", "travelling", "travels")),
        ("xqzt", ("xqzt",)),
    ],
)
def test_verb_forms(verb: str, forms: tuple[str, ...]) -> None:
    assert verb_forms(verb) == forms


@pytest.mark.parametrize(
    ("noun", "forms"),
    [
        ("claim", ("claim", "claims")),
        ("enemy", ("enemy", "enemies")),
        ("day", ("day", "days")),
        ("box", ("box", "boxes")),
        ("child", ("child", "children")),
        ("spokeswoman", ("spokeswoman", "spokeswomen")),
    ],
)
def test_noun_forms(noun: str, forms: tuple[str, ...]) -> None:
    assert noun_forms(noun) == forms


def test_frequent_words_rank_above_rare_ones() -> None:
    assert zipf("the") > zipf("said") > zipf("missile") > zipf("perjury") > 0.0


# ── mistakes in a lexicon ───────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('a = ["b",\n"c"\nd]\n', "mine.toml:3: found 'd]', expected valid TOML (Unclosed array)"),
        ("a = 1\na = 2\n", "mine.toml:2: found 'a = 2', expected valid TOML (Cannot overwrite a value)"),
        ('a = "b\n', "mine.toml:1: found 'a = \"b', expected valid TOML (Illegal character '\\n')"),
    ],
)
def test_malformed_table_is_told_at_its_line(text: str, told: str) -> None:
    with pytest.raises(LexiconError) as error:
        parsed_table(text, "mine.toml")
    assert str(error.value) == told


def test_malformed_line_is_told_at_its_line() -> None:
    assert parsed_lines("# a comment\n\ndeny\nrefuse to\n", "mine.txt") == ("deny", "refuse to")
    with pytest.raises(LexiconError) as error:
        parsed_lines("# a comment\n deny\n", "mine.txt")
    assert str(error.value) == "mine.txt:2: found ' deny', expected an entry at the beginning of the line"


@pytest.mark.parametrize(
    ("key", "told"),
    [
        ("say.nouns", "mine.toml:1: found no such name, expected a list named say.nouns"),
        ("say.frame", "mine.toml:2: found 'qt', expected a list of words"),
        ("say.verbs", "mine.toml:3: found 7, expected a word in quotation marks"),
    ],
)
def test_misplaced_value_is_told_at_its_line(tmp_path: Any, key: str, told: str) -> None:
    path = tmp_path / "mine.toml"
    path.write_text('[say]\nframe = "qt"\nverbs = ["deny", 7]\n', encoding="utf-8")
    with pytest.raises(LexiconError) as error:
        listed(tomllib.loads(path.read_text(encoding="utf-8")), key, path)
    assert str(error.value) == told


# ── the shipped lists ───────────────────────────────────────────────────────────────────────────

TABLES = sorted(path.stem for path in DATA.glob("*.toml"))
LISTS = sorted(path.stem for path in DATA.glob("*.txt"))
RECORDS = "irregular"  # lists under such a name are records (past, participle), not sets
UNSORTED = {"ingest_origin", "times_names"}  # in the order of their meaning
DOUBLES = {"names_words"}


def all_lists(found: Any, key: str = "") -> Iterator[tuple[str, list[str]]]:
    """Every list of words in a table, with its name."""
    if isinstance(found, dict):
        for name, inner in found.items():
            yield from all_lists(inner, f"{key}.{name}".lstrip("."))
    elif isinstance(found, list) and all(isinstance(entry, str) for entry in found) and RECORDS not in key:
        yield key, found


def out_of_order(entries: list[str]) -> list[tuple[str, str]]:
    """Neighbours that stand the wrong way round, or are the same; capitals may count or not."""
    folded = [(one, two) for one, two in pairwise(entries) if (one.casefold(), one) >= (two.casefold(), two)]
    return folded and [(one, two) for one, two in pairwise(entries) if one >= two]


@pytest.mark.parametrize("name", sorted(set(TABLES) - UNSORTED))
def test_lists_of_a_table_are_sorted(name: str) -> None:
    assert {key: wrong for key, entries in all_lists(table(name)) if (wrong := out_of_order(entries))} == {}


@pytest.mark.parametrize("name", sorted(set(TABLES) - DOUBLES))
def test_lists_of_a_table_hold_no_doubles_and_no_blanks(name: str) -> None:
    for key, entries in all_lists(table(name)):
        assert sorted(entries) == sorted(set(entries)), key
        assert [entry for entry in entries if entry != entry.strip() or not entry] == [], key


@pytest.mark.parametrize("name", sorted(set(LISTS) - UNSORTED))
def test_list_is_sorted_and_without_doubles(name: str) -> None:
    assert out_of_order([re.split(r" ?[|=]|\t", line)[0] for line in lines(name)]) == []


def test_words_reads_what_the_table_holds() -> None:
    assert words("words_grammar", "subjects") == frozenset(table("words_grammar")["subjects"])

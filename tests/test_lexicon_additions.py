"""Words and names that a user adds: merged, checked at their line, and gone afterwards."""

import gc
from pathlib import Path

import pytest

import contra
from contra.lexicon import LexiconError
from contra.lexicon.additions import Cached, extended
from contra.lexicon.load import DATA, lines, parsed_table, table, words
from contra.lexicon.merge import merged
from contra.model import Document
from contra.pipeline import extract, reading, scan_paths

MOCK = '[mock]\nframes = "tnp"\nstance = "denies"\nnot = "admits"\nverbs = ["poohpooh", "poohpoohed"]\n'
TEXT = "The harbour company poohpoohed the claim that the Lorne bridge had collapsed."


def put(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def stances(text: str) -> list[str]:
    return [assertion.stance for assertion in extract(Document.from_text(text, id="a"))]


def test_a_verb_is_read_while_it_is_added_and_not_afterwards(tmp_path: Path) -> None:
    file = put(tmp_path, "extract_verbs.toml", MOCK)
    before = stances(TEXT)
    with extended([file], {}):
        inside = stances(TEXT)
    assert ("denies" in before, "denies" in inside, stances(TEXT)) == (False, True, before)


def test_two_sets_of_additions_do_not_mix(tmp_path: Path) -> None:
    for name, outlet in (("one", "lisle lantern"), ("two", "quay quill")):
        (tmp_path / name / "articles").mkdir(parents=True)
        put(tmp_path / name, "names_outlets.txt", f"{outlet} |\n")
        put(tmp_path / name, "contra.toml", 'lexicon = ["names_outlets.txt"]\n')
        text = "Police told the Lisle Lantern and the Quay Quill on Monday that Tom Reed had left.\n"
        put(tmp_path / name / "articles", "a.md", text)

    def outlets(folder: str) -> set[str]:
        report = scan_paths([tmp_path / folder / "articles"])
        names = {name for assertion in report.assertions for name in assertion.sentence.names}
        return {name.key for name in names if name.kind == "outlet"}

    assert [outlets(name) for name in ("one", "two", "one")] == [{"lisle lantern"}, {"quay quill"}, {"lisle lantern"}]


def test_every_cache_is_emptied(tmp_path: Path) -> None:
    stances(TEXT)
    put(tmp_path, "extract_verbs.toml", "")
    filled = [c for c in gc.get_objects() if type(c) is Cached and (c.__module__ or "").startswith("contra.")]
    assert sum(cached.cache_info().currsize > 0 for cached in filled) > 50
    with extended([tmp_path / "extract_verbs.toml"], {}):
        full = {cached.__qualname__ for cached in filled if cached.cache_info().currsize}
    assert full <= {"table"}
    assert not any(cached.cache_info().currsize for cached in filled)


def test_nothing_is_forgotten_where_nothing_is_added() -> None:
    stances(TEXT)
    kept = table("extract_verbs")
    with extended([], {}):
        assert table("extract_verbs") is kept
    assert table("extract_verbs") is kept


def test_lists_grow_and_tables_gain_entries(tmp_path: Path) -> None:
    added = 'spoken = "x"\n'
    ours = {"verbs": ["say"], "classes": {"fire": ["blaze"]}, "few": {"few": "X"}, "at": {"one": 1}}
    text = (
        'verbs = ["say", "bark"]\n[classes]\nfire = ["inferno"]\nflood = ["deluge"]\n[few]\nfew = "Y"\n[at]\ntwo = 2.5'
    )
    file = put(tmp_path, "a.toml", text)
    assert merged(ours, parsed_table(text, "a.toml"), file) == {
        "verbs": ["say", "bark"],
        "classes": {"fire": ["blaze", "inferno"], "flood": ["deluge"]},
        "few": {"few": "Y"},
        "at": {"one": 1, "two": 2.5},
    }
    with pytest.raises(LexiconError, match=r"a\.toml:1: found spoken: no such name, expected a name of ours as"):
        merged(ours, parsed_table(added, "a.toml"), put(tmp_path, "a.toml", added))


def test_a_list_of_names_takes_entries(tmp_path: Path) -> None:
    before = lines("names_organisations")
    with extended([put(tmp_path, "names_organisations.txt", "# ours\nlorne harbour trust | lht | aldermoor\n")], {}):
        assert lines("names_organisations") == (*before, "lorne harbour trust | lht | aldermoor")
    with extended([put(tmp_path, "align_stopwords.toml", 'words = ["aldermoor"]\n')], {}):
        assert "aldermoor" in words("align_stopwords", "words")
    assert "aldermoor" not in words("align_stopwords", "words")


MISTAKES = [
    ("extract_verbs.toml", "\n[deny]\nthat = []", "3: found deny.that: no such name, expected a name of ours as"),
    ("extract_verbs.toml", '[deny]\nverbs = "x"', "2: found deny.verbs: 'x', expected a list like ['debunk', 'deny']"),
    ("extract_verbs.toml", "[deny]\n\nverbs = [3]", "3: found deny.verbs: [3], expected a list like"),
    ("extract_verbs.toml", '[deny]\nstance = "asserts"', "2: found deny.stance: 'asserts', expected 'denies'"),
    ("extract_verbs.toml", MOCK.replace("denies", "denise"), "3: found mock.stance: 'denise', expected '"),
    ("extract_verbs.toml", '# x\n[mock]\nverbs = ["poohpooh"]', "2: found mock: no frames, expected a section with"),
    ("extract_verbs.toml", 'mock = ["poohpooh"]', "1: found mock: no such name"),
    ("extract_verbs.toml", "mock = 3", "1: found mock: no such name"),
    ("extract_verbs.toml", "[deny", "1: found '[deny', expected valid TOML"),
    (
        "extract_verb.toml",
        "",
        "1: found a file named extract_verb.toml, expected the name of one of ours as extract_verbs",
    ),
    ("words_forms.txt", "", "1: found a file named words_forms.txt, expected the name of one of ours as"),
    (
        "names_outlets.txt",
        "# x\nLisle Lantern",
        "2: found 'Lisle Lantern', expected 2 columns parted by |, the first full",
    ),
    ("names_outlets.txt", "a | b\n| c", "2: found '| c', expected 2 columns parted by |, the first full"),
    ("names_outlets.txt", " a | b", "1: found \"' a | b'\""),
    ("events_classes.toml", '[classes]\nfire = "x"', "2: found classes.fire: 'x', expected a list like"),
    ("extract_verbs.toml", '[deny]\nverbs = ["Poohpooh"]', "2: found deny.verbs: ['Poohpooh'], expected small letters"),
    ("names_first.txt", "mia\nTova", "2: found 'Tova', expected small letters, as ours has"),
    ("quantities_numbers.toml", '[units]\none = "x"', "2: found units.one: 'x', expected a number"),
]


@pytest.mark.parametrize(("name", "text", "told"), MISTAKES)
def test_a_mistake_is_told_at_its_line(tmp_path: Path, name: str, text: str, told: str) -> None:
    file = put(tmp_path, name, text)
    with pytest.raises(LexiconError) as raised, extended([file], {}):
        pass
    said = str(raised.value)
    assert said.startswith(f"{file.as_posix()}:{told}") or told.replace('"', "") in said
    assert "poohpooh" not in str(table("extract_verbs"))


def test_bytes_that_are_no_utf8(tmp_path: Path) -> None:
    (tmp_path / "names_outlets.txt").write_bytes(b"a | b\n\xff | c\n")
    with (
        pytest.raises(LexiconError, match=r":2: found bytes that are no UTF-8"),
        extended([tmp_path / "names_outlets.txt"], {}),
    ):
        pass


def test_what_we_ship_could_be_added_to_itself() -> None:
    for path in sorted(DATA.glob("*.toml")):
        ours = table(path.stem)
        assert merged(ours, ours, path) == ours


# ── aliases ─────────────────────────────────────────────────────────────────────────────────────


def keys(text: str) -> list[str]:
    sentences = reading(Document.from_text(text, id="a")).sentences
    return [name.key for sentence in sentences for name in sentence.names]


@pytest.mark.parametrize(
    ("aliases", "text", "found"),
    [
        ({"NHV": "Norhaven Steel"}, "They met NHV and Norhaven Steel.", ["norhaven steel", "norhaven steel"]),
        ({}, "They met NHV and Norhaven Steel.", ["nhv", "norhaven steel"]),
        ({"The Owl": "Mia Brandt"}, "Police said The Owl met Tom Reed.", ["mia brandt", "tom reed"]),
        ({"Old Harbour": "Port of Lorne"}, "They saw Old Harbour and Old Town.", ["port of lorne", "old town"]),
    ],
)
def test_an_alias_is_read_as_the_name_it_stands_for(aliases: dict[str, str], text: str, found: list[str]) -> None:
    with extended([], aliases):
        assert keys(text) == found


def test_a_denial_under_another_name_meets_its_accusation(tmp_path: Path) -> None:
    put(tmp_path, "a.md", "Tom Reed accused Norhaven Steel of dumping slag in the Lorne.\n")
    put(tmp_path, "b.md", "NHV rejected the accusation that it had dumped slag in the Lorne.\n")
    before = [conflict.code for conflict in scan_paths([tmp_path]).conflicts]
    put(tmp_path, "contra.toml", '[aliases]\nNHV = "Norhaven Steel"\n')
    after = [conflict.code for conflict in contra.scan_paths([tmp_path]).conflicts]
    assert ("D102" in before, after) == (False, ["D102"])

"""Settings files: where they are found, what they may say, and how a mistake in one is told."""

from datetime import date
from pathlib import Path

import pytest

from contra.errors import ContraError
from contra.settings import Settings, settings_above

WHOLE = """
select = ["d", "N301"]
ignore = ["C"]
fail-on = "caution"
lexicon = ["words/extract_verbs.toml"]
baseline = "known.toml"

[per-path-ignores]
"opinion/*" = ["H", "V902"]

[severities]
D = "caution"
S205 = "conflict"

[outlets]
"herald/*" = "Brannock Herald"

[published]
"a.md" = 2031-03-11
"b.md" = "11 March 2031"
"c.md" = 2031-03-11T08:00:00

[columns]
text = "copy"

[aliases]
"NHV" = "Norhaven Steel"
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "articles" / "herald").mkdir(parents=True)
    (tmp_path / "words").mkdir()
    (tmp_path / "words" / "extract_verbs.toml").touch()
    return tmp_path


def put(text: str, file: str = "contra.toml") -> Path:
    path = Path(file)
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    return path


def test_every_key_is_read(folder: Path) -> None:
    put(WHOLE)
    found = settings_above(Path("articles/herald/a.md"))
    assert found == Settings(
        file=Path("contra.toml"),
        select=("D", "N301"),
        ignore=("C",),
        fail_on="caution",
        per_path_ignores={"opinion/*": ("H", "V902")},
        severities={"D": "caution", "S205": "conflict"},
        outlets={"herald/*": "Brannock Herald"},
        published=dict.fromkeys(("a.md", "b.md", "c.md"), date(2031, 3, 11)),
        columns={"text": "copy"},
        lexicon=(Path("words/extract_verbs.toml"),),
        aliases={"NHV": "Norhaven Steel"},
        baseline=Path("known.toml"),
        told=frozenset(Settings.__struct_fields__) - {"file", "given", "told"},
    )


def test_without_a_file_the_defaults_hold(folder: Path) -> None:
    assert settings_above(Path("articles")) == Settings()


def test_the_nearest_file_holds_and_no_other(folder: Path) -> None:
    put('ignore = ["C"]')
    put('select = ["D"]', "articles/contra.toml")
    found = settings_above(Path("articles/herald"))
    assert (found.file, found.select, found.ignore) == (Path("articles/contra.toml"), ("D",), ())
    assert settings_above(Path("words")).ignore == ("C",)


def test_a_project_file_counts_where_it_has_the_table(folder: Path) -> None:
    put('[tool.contra]\nselect = ["S"]', "pyproject.toml")
    put('[tool.other]\nname = "contra"', "articles/pyproject.toml")
    found = settings_above(Path("articles"))
    assert (found.file, found.select) == (Path("pyproject.toml"), ("S",))
    put('select = ["N"]')
    assert settings_above(Path("articles")).select == ("N",)


def test_a_project_that_never_heard_of_contra_may_be_broken(folder: Path) -> None:
    put("[tool.other\n", "pyproject.toml")
    assert settings_above(Path("articles")) == Settings()


MISTAKES = [
    ("selct = []", "contra.toml: selct = []; expected one of select, ignore, fail-on"),
    ("[publish]", "contra.toml: publish = {}; expected one of select"),
    ('select = "D"', 'contra.toml: select = "D"; expected a list of codes as ["D", "N301"]'),
    ("select = [3]", "contra.toml: select = [3]; expected a list of codes"),
    ('ignore = ["D", "X9"]', 'contra.toml: ignore = "X9"; expected how a code begins; `contra rules` lists them'),
    ('fail-on = "high"', 'contra.toml: fail-on = "high"; expected one of note, update, caution, conflict'),
    ("fail-on = 3", "contra.toml: fail-on = 3; expected one of note"),
    ('severities = "note"', 'contra.toml: severities = "note"; expected a table [severities]'),
    ('[severities]\nD101 = "off"', 'contra.toml: severities."D101" = "off"; expected one of note'),
    ('[severities]\nX1 = "note"', 'contra.toml: severities."X1" = "X1"; expected how a code begins'),
    ('[per-path-ignores]\n"a/*" = ["Z"]', 'contra.toml: per-path-ignores."a/*" = "Z"; expected how a code begins'),
    ('[outlets]\n"a/*" = 7', 'contra.toml: outlets."a/*" = 7; expected words between quotation marks'),
    ('[outlets]\n"a/*" = " "', 'contra.toml: outlets."a/*" = " "; expected words between quotation marks'),
    ('published = "2024-11-21"', 'contra.toml: published = "2024-11-21"; expected a table [published]'),
    ('[published]\n"*" = 7', 'contra.toml: published."*" = 7; expected a day as 2024-11-21'),
    ('[published]\n"*" = "soon"', 'contra.toml: published."*" = "soon"; expected a day as 2024-11-21'),
    ('columns = "text"', 'contra.toml: columns = "text"; expected a table [columns]'),
    ('[columns]\nbody = "text"', 'contra.toml: columns."body" = "text"; expected for [columns] one of text, title'),
    ("[columns]\ntext = 3", 'contra.toml: columns."text" = 3; expected words between quotation marks'),
    ('lexicon = "a.toml"', 'contra.toml: lexicon = "a.toml"; expected a list of files'),
    ('lexicon = ["gone.toml"]', 'contra.toml: lexicon = "gone.toml"; expected a file that is there'),
    ("lexicon = [3]", "contra.toml: lexicon = 3; expected words between quotation marks"),
    ("baseline = []", "contra.toml: baseline = []; expected words between quotation marks"),
    ('[aliases]\n"the union" = "Dockers"', 'contra.toml: aliases."the union" = "Dockers"; expected a name with a'),
    ('[aliases]\nA = "B"\nB = "C"', 'contra.toml: aliases."A" = "B"; expected a name with a capital, and after ='),
    ("select = [", "contra.toml: not TOML: Invalid value (at end of document); correct the line"),
    ("\0", "contra.toml: not TOML: Invalid statement (at line 1, column 1); correct the line"),
    ("\ud800", "contra.toml: byte 0 is not UTF-8; save the file as UTF-8"),
]


@pytest.mark.parametrize(("text", "told"), MISTAKES)
def test_a_mistake_is_told_with_file_key_found_and_expected(folder: Path, text: str, told: str) -> None:
    put(text)
    with pytest.raises(ContraError) as raised:
        settings_above(Path("articles"))
    assert str(raised.value).startswith(told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[tool.contra]\nselect = 3", "pyproject.toml: tool.contra.select = 3; expected a list"),
        ("[tool]\ncontra = 3", "pyproject.toml: tool.contra = 3; expected a table"),
        ("[tool.contra", "pyproject.toml: not TOML"),
    ],
)
def test_so_is_one_in_a_project_file(folder: Path, text: str, told: str) -> None:
    put(text, "pyproject.toml")
    with pytest.raises(ContraError) as raised:
        settings_above(Path("articles"))
    assert str(raised.value).startswith(told)


def test_the_command_line_goes_before_the_file(folder: Path) -> None:
    put('select = ["D"]\nignore = ["C"]')
    found = settings_above(Path("articles")).overruled(select=("N",), ignore=None, fail_on=None)
    assert (found.select, found.ignore, found.fail_on) == (("N",), ("C",), "conflict")
    assert [found.origin(name) for name in ("select", "ignore", "fail-on")] == [
        "command line",
        "contra.toml",
        "default",
    ]


def test_a_file_elsewhere_is_named_in_full(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put('select = ["D"]')
    monkeypatch.chdir(folder / "words")
    assert settings_above(folder / "articles").origin("select") == (folder / "contra.toml").as_posix()

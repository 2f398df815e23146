"""``contra config``: what holds, and where from."""

from pathlib import Path

import pytest

from contra.cli import run

SETTINGS = """fail-on = "caution"
lexicon = ["names_outlets.txt"]
[severities]
D = "note"
[published]
"a*.md" = 2031-03-11
"""

TOLD = """select = ["N301"]                  # command line
ignore = []                        # default
fail-on = "caution"                # desk/contra.toml: fail-on
per-path-ignores = {}              # default
severities.D = "note"              # desk/contra.toml: severities.D
outlets = {}                       # default
published."a*.md" = 2031-03-11     # desk/contra.toml: published."a*.md"
columns = {}                       # default
lexicon = ["desk/names_outlets.txt"]  # desk/contra.toml: lexicon
aliases = {}                       # default
baseline = ""                      # default
"""


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "desk"
    folder.mkdir()
    (folder / "names_outlets.txt").touch()
    (folder / "contra.toml").write_text(SETTINGS, encoding="utf-8")
    return folder


def squeezed(text: str) -> list[str]:
    """The lines without the blanks that align them."""
    return [" ".join(line.split()) for line in text.splitlines()]


def test_every_value_is_told_with_where_it_came_from(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["config", "desk", "--select", "n301"]) == 0
    told = capsys.readouterr().out
    assert squeezed(told) == squeezed(TOLD)
    assert len({line.index("  # ") for line in told.splitlines() if line.startswith("lexicon")}) == 1


def test_the_working_directory_where_no_path_is_given(
    desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["config"])
    assert "default" in capsys.readouterr().out
    monkeypatch.chdir(desk)
    run(["config"])
    assert 'fail-on = "caution"' in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["config", "desk", "--select", "X9"], "contra: --select X9: no code begins so; `contra rules` lists them\n"),
        (["scan", "broken"], 'contra: broken/contra.toml: select = 3; expected a list of codes as ["D", "N301"]\n'),
        (["config", "broken"], "contra: broken/contra.toml: select = 3; expected a list"),
        (["dates", "broken"], "contra: broken/contra.toml: select = 3; expected a list"),
        (["check", "broken/a.md"], "contra: broken/contra.toml: select = 3; expected a list"),
        (["baseline", "write", "k.toml", "broken"], "contra: broken/contra.toml: select = 3; expected a list"),
        (["config", "x" * 5000], "contra: xxx"),
        (["config", "gone"], "contra: gone: no such file or folder; check the spelling of the path\n"),
    ],
)
def test_mistakes_are_one_line(desk: Path, arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    broken = desk.parent / "broken"
    broken.mkdir()
    (broken / "contra.toml").write_text("select = 3", encoding="utf-8")
    (broken / "a.md").write_text("The mayor said the bridge is open.", encoding="utf-8")
    assert run(arguments) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith(told)
    assert said.err.count("\n") == 1


ARTICLES = {
    "a.md": "---\noutlet: Herald\n---\nThe mayor said the Lorne bridge had collapsed.\n",
    "b.md": "---\noutlet: Post\n---\nThe harbour company denied that the Lorne bridge had collapsed.\n",
}


@pytest.mark.parametrize(
    ("settings", "options", "code", "shown"),
    [
        ("", [], 1, "D101 conflict"),
        ('ignore = ["D"]', [], 0, ""),
        ('ignore = ["D"]', ["--ignore", "N"], 1, "D101 conflict"),
        ('select = ["N"]', [], 0, ""),
        ('select = ["N"]', ["--select", "D"], 1, "D101 conflict"),
        ('severities = {D101 = "caution"}', [], 0, "D101 caution"),
        ('severities = {D = "note", D101 = "caution"}', [], 0, "D101 caution"),
        ('severities = {D = "caution"}\n', ["--min-severity", "conflict"], 0, ""),
        ('fail-on = "caution"\nseverities = {D101 = "caution"}', [], 1, "D101 caution"),
        ('fail-on = "caution"\nseverities = {D101 = "caution"}', ["--fail-on", "conflict"], 0, "D101 caution"),
        ('per-path-ignores = {"a*" = ["D"]}', [], 0, ""),
        ('per-path-ignores = {"a*" = ["N"], "c*" = ["D"]}', [], 1, "D101 conflict"),
    ],
)
def test_a_scan_by_settings(
    tmp_path: Path, settings: str, options: list[str], code: int, shown: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, text in ARTICLES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "contra.toml").write_text(settings, encoding="utf-8")
    assert run(["scan", str(tmp_path), "--format", "concise", *options]) == code
    out = capsys.readouterr().out
    assert out.count("\n") == (1 if shown else 0)
    assert shown in out


def test_a_dispute_stays_while_a_pair_stands_where_its_code_counts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    third = "---\noutlet: Mail\n---\nPolice said the Lorne bridge had collapsed.\n"
    for name, text in {**ARTICLES, "c.md": third}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    settings = tmp_path / "contra.toml"
    settings.write_text('per-path-ignores = {"a*" = ["D"]}', encoding="utf-8")
    assert run(["scan", str(tmp_path), "--select", "D"]) == 1
    settings.write_text('per-path-ignores = {"a*" = ["D"], "c*" = ["D101"]}', encoding="utf-8")
    assert run(["scan", str(tmp_path), "--select", "D"]) == 0
    capsys.readouterr()


def test_a_dispute_is_shown_with_the_severity_it_has_here(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, text in ARTICLES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "contra.toml").write_text('severities = {D = "caution"}', encoding="utf-8")
    run(["scan", str(tmp_path), "--format", "concise"])
    id = capsys.readouterr().out.rpartition("[")[2].rstrip("]\n")
    assert run(["show", id, str(tmp_path)]) == 0
    assert capsys.readouterr().out.lstrip().startswith("caution  The Lorne bridge")


def test_outlets_by_pattern_give_way_to_the_table_beside_the_articles(tmp_path: Path) -> None:
    from contra.pipeline import scan_paths

    for name in ("a.md", "b.md", "c.txt"):
        (tmp_path / name).write_text("The bridge is open, police said.\n", encoding="utf-8")
    (tmp_path / "metadata.csv").write_text("file,outlet\nb.md,Post\n", encoding="utf-8")
    (tmp_path / "contra.toml").write_text('outlets = {"*.md" = "Herald"}', encoding="utf-8")
    outlets = {document.id: document.outlet for document in scan_paths([tmp_path]).documents}
    assert outlets == {"a.md": "Herald", "b.md": "Post", "c.txt": None}

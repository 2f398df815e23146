"""The commands: what they print, how they exit, and how they answer misuse in one line."""

import io
import json
import re
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

import contra
from contra.cli import run
from contra.cli.reading import progress
from contra.model import Report, Skipped
from render_samples import DENIED, REPORT, SILENT


@pytest.fixture
def kelp(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> str:
    """A readable path, with the sample report as what the pipeline finds there."""
    monkeypatch.setattr("contra.pipeline.scan_paths", lambda paths, **_: REPORT)
    return str(tmp_path)


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ([], 1),
        (["--fail-on", "note"], 1),
        (["--exit-zero"], 0),
        (["--ignore", "D"], 0),
        (["--ignore", "D", "--fail-on", "caution"], 1),
        (["--select", "S,C"], 0),
        (["--select", "s", "--select", "d101"], 1),
        (["--min-severity", "conflict"], 1),
        (["--ignore", "D101", "--min-severity", "conflict", "--fail-on", "note"], 0),
    ],
)
def test_exit_code_says_whether_it_matters(kelp: str, options: list[str], code: int) -> None:
    assert run(["scan", kelp, *options]) == code


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "no command given; `contra scan PATHS` finds disputes"),
        (["scan"], "Missing argument 'PATHS...'"),
        (["scna", "."], "No such command 'scna'"),
        (["scan", ".", "--nonsense"], "No such option: --nonsense"),
        (["scan", ".", "--format", "xml"], "Invalid value for '--format': 'xml' is not one of"),
        (["scan", ".", "--width", "3"], "Invalid value for '--width'"),
        (["scan", ".", "--max-bytes", "many"], "Invalid value for '--max-bytes'"),
        (["scan", ".", "--select", "D,X9"], "--select X9: no code begins so; `contra rules` lists them"),
        (["scan", ".", "--ignore", "denial"], "--ignore DENIAL: no code begins so"),
        (["explain", "X999"], "no code X999; `contra rules` lists them"),
    ],
)
def test_misuse_is_told_in_one_line(
    kelp: str, arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("contra: " + message)
    assert said.err.count("\n") == 1


@pytest.mark.parametrize(
    ("skipped", "message"),
    [
        ((), "nothing to read in nowhere; name an article, or a folder that holds some"),
        ((Skipped("nowhere", "no such file"),), "nothing to read: nowhere: no such file\n"),
        (
            (Skipped("a.txt", "empty"), Skipped("b.txt", "binary")),
            "nothing to read: a.txt: empty (and 1 more)\n",
        ),
    ],
)
def test_nothing_to_read(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    skipped: tuple[Skipped, ...],
    message: str,
) -> None:
    monkeypatch.setattr("contra.pipeline.scan_paths", lambda paths, **_: Report((), (), (), skipped))
    assert run(["scan", "nowhere"]) == 2
    assert capsys.readouterr().err.startswith(f"contra: {message}")


@pytest.mark.parametrize("name", ["gone.txt", "x" * 5000, "photo.png"])
def test_paths_that_cannot_be_read(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "photo.png").write_bytes(b"\x89PNG")
    assert run(["scan", str(tmp_path / name)]) == 2
    said = capsys.readouterr().err
    assert name in said
    assert "; " in said
    assert said.count("\n") == 1
    assert "fault" not in said


def test_json_is_utf8_whatever_the_locale(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("The mayor said the café is open.\n", encoding="utf-8")
    command = [sys.executable, "-m", "contra", "assertions", str(tmp_path), "--format", "json"]
    told = subprocess.run(command, capture_output=True, check=True, env={"PYTHONIOENCODING": "ascii", "PATH": ""})
    assert "café" in msgspec.json.decode(told.stdout)["assertions"][0]["text"]


def test_a_fault_of_ours_is_one_line_too(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("contra.pipeline.scan_paths", lambda paths, **_: [][1])
    assert run(["scan", "."]) == 2
    said = capsys.readouterr().err
    assert re.fullmatch(
        r"contra: a fault of contra itself, please report it: \w+\.py:\d+: IndexError: list index out of range\n", said
    )


def test_formats(kelp: str, capsys: pytest.CaptureFixture[str]) -> None:
    run(["scan", kelp, "--format", "concise", "--select", "S"])
    assert capsys.readouterr().out.endswith("[77d01e92]\n")
    run(["scan", kelp, "--format", "json", "--all-assertions", "--select", "S"])
    assert len(msgspec.json.decode(capsys.readouterr().out)["assertions"]) == len(REPORT.assertions)
    run(["scan", kelp, "--width", "80"])
    assert capsys.readouterr().out.startswith("Kelp Bay pier ───")


def test_colour_only_where_wanted(
    kelp: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    colored = {}
    for when in ("auto", "always", "never"):
        run(["scan", kelp, "--color", when])
        colored[when] = "\x1b[" in capsys.readouterr().out
    assert colored == {"auto": False, "always": True, "never": False}
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    run(["scan", kelp])
    assert "\x1b[" in capsys.readouterr().out
    monkeypatch.setenv("NO_COLOR", "1")
    run(["scan", kelp])
    assert "\x1b[" not in capsys.readouterr().out


def test_show_finds_a_dispute_by_how_its_id_begins(kelp: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["show", "3f9", kelp]) == 0
    assert "groaning" in capsys.readouterr().out
    assert run(["show", "3f9a2c1b", kelp, "--format", "json"]) == 0
    assert [c["id"] for c in msgspec.json.decode(capsys.readouterr().out)["conflicts"]] == ["3f9a2c1b"]


def test_show_wants_one_dispute(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    twins = replace(REPORT, conflicts=(DENIED, replace(SILENT, id="3f9b")))
    monkeypatch.setattr("contra.pipeline.scan_paths", lambda paths, **_: twins)
    assert run(["show", "3f9", "."]) == 2
    assert capsys.readouterr().err == "contra: 2 disputes begin with 3f9 (3f9a2c1b, 3f9b); give more of the id\n"
    assert run(["show", "zzz", "."]) == 2
    assert capsys.readouterr().err.startswith("contra: no dispute zzz in these articles; `contra scan")


def test_assertions(kelp: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["assertions", kelp]) == 0
    assert capsys.readouterr().out.endswith("3 articles · 8 assertions\n")
    assert run(["assertions", kelp, "--format", "json"]) == 0
    found = msgspec.json.decode(capsys.readouterr().out)
    assert (len(found["assertions"]), found["conflicts"]) == (8, [])
    assert run(["assertions", kelp, "--format", "marked"]) == 0
    assert "{denied: denies}" in capsys.readouterr().out


def test_dates(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "a.txt"
    file.write_text("The bridge broke on Monday, three days after a storm. It was built in 1911.", encoding="utf-8")
    assert run(["dates", str(file), "--published", "a.txt=2024-11-22", "--width", "90"]) == 0
    shown = capsys.readouterr().out
    assert "2024-11-18  Monday  line 1, date, 18 Nov 2024, from the day published" in shown
    assert "1 article · 3 time expressions" in shown
    assert run(["dates", str(file), "--format", "json"]) == 0
    (article,) = json.loads(capsys.readouterr().out)
    assert [(time["text"], time["value"]) for time in article["times"]][-1] == ("1911", "1911")


@pytest.mark.parametrize("given", ["a.txt", "a.txt=soon", "=2024-11-22", "b.txt=2024-11-22"])
def test_a_day_that_cannot_be_understood(given: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("The bridge broke on Monday.", encoding="utf-8")
    assert run(["dates", str(tmp_path), "--published", given]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_rules_and_explain_tell_every_code(capsys: pytest.CaptureFixture[str]) -> None:
    from contra.rules import RULES

    assert run(["rules"]) == 0
    listed = [row.split()[0] for row in capsys.readouterr().out.splitlines() if not row.startswith(" ")]
    assert listed == sorted(RULES)
    for code, rule in RULES.items():
        assert run(["explain", code.lower()]) == 0
        assert capsys.readouterr().out.startswith(f"{code}  {rule.kind}, {rule.severity}\n\n{rule.summary}")


def test_progress_is_silent_at_first_and_leaves_no_trace() -> None:
    stream, now = io.StringIO(), iter([0.0, 0.2, 0.6, 0.65, 0.8, 0.9])
    tell = progress(stream, lambda: next(now))
    for done in (1, 2, 3, 4):
        tell("reading", done, 4)
    tell("", 0, 0)
    assert stream.getvalue() == "\r\x1b[Kreading 2 of 4\r\x1b[Kreading 4 of 4\r\x1b[K"


def test_quick_work_shows_no_progress() -> None:
    stream, now = io.StringIO(), iter([0.0, 0.2, 0.4])
    tell = progress(stream, lambda: next(now))
    tell("reading", 1, 1)
    tell("", 0, 0)
    assert stream.getvalue() == ""


def test_module_and_version() -> None:
    told = subprocess.run([sys.executable, "-m", "contra", "--version"], capture_output=True, text=True, check=True)
    assert told.stdout == f"contra {contra.__version__}\n"


def test_a_closed_pipe_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The mayor said the bridge is open.\n", encoding="utf-8")
    command = [sys.executable, "-m", "contra", "assertions", str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as told:
        assert told.stdout
        assert told.stderr
        told.stdout.close()
        assert told.stderr.read() == b""
    assert told.returncode == 141

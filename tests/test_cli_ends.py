"""How a run ends where something outside the articles is amiss: streams, interrupts, names and permissions of files."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from contra.cli import run
from contra.cli.options import Format

CONTRA = f"exec '{sys.executable}' -m contra"
CLAIM = "The mayor said divers had closed the Lorne bridge.\n\nThe harbour company denied that divers had closed it.\n"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("a.md").write_text(CLAIM, encoding="utf-8")
    return tmp_path


def shell(line: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["sh", "-c", f"{CONTRA} {line}"], capture_output=True, text=True, check=False)


@pytest.mark.parametrize("line", ["scan a.md >&-", "scan a.md --format json >&- 2>&-", "rules >&-", "--help >&-"])
def test_a_closed_output_is_no_fault(desk: Path, line: str) -> None:
    said = shell(line)
    assert (said.returncode in (0, 1), said.stdout, said.stderr) == (True, "", "")


def test_mistakes_exit_2_where_nobody_reads_of_them(desk: Path) -> None:
    assert shell("scan gone.md 2>&-").returncode == 2


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
def test_no_room_is_told_in_one_line(desk: Path) -> None:
    said = shell("scan a.md > /dev/full")
    assert (said.returncode, said.stderr) == (
        2,
        "contra: standard output: No space left on device; make room, or write with --output elsewhere\n",
    )


def test_an_interrupt_at_the_start_is_silent() -> None:
    """Sent, as it were, while the program is still being loaded."""
    lines = (
        "import sys",
        "class Finder:",
        "    def find_spec(self, name, *_):",
        "        if name == 'typer': raise KeyboardInterrupt",
        "sys.meta_path.insert(0, Finder())",
        "from contra.cli import main",
        "main()",
    )
    said = subprocess.run([sys.executable, "-c", "\n".join(lines)], capture_output=True, check=False)
    assert (said.returncode, said.stdout, said.stderr) == (130, b"", b"")


def test_an_interrupt_while_reading_is_silent(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("contra.pipeline.scan_paths", interrupted)
    assert run(["scan", "."]) == 130
    assert capsys.readouterr() == ("", "")


def test_debug_shows_where_a_fault_arose(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("contra.pipeline.scan_paths", lambda paths, **_: [][1])
    assert run(["--debug", "scan", "."]) == 2
    said = capsys.readouterr().err
    assert said.startswith("Traceback (most recent call last):\n")
    assert re.search(r"\ncontra: a fault of contra itself, please report it: \w+\.py:\d+: IndexError: [^\n]*\n$", said)
    assert run(["scan", "gone.md"]) == 2
    assert "Traceback" not in capsys.readouterr().err


def test_a_name_that_is_no_utf8(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("a.md").rename(os.fsdecode(b"n\xe4me\x1b[31m.md"))
    said = {}
    for format in Format:
        assert run(["scan", ".", "--format", format]) == 1
        said[format.value] = capsys.readouterr()
    assert [format for format, (out, err) in said.items() if "\x1b" in out or err] == []
    assert said["concise"].out.startswith("n\\udce4me\\x1b[31m.md:3: D101 conflict")
    assert '"uri": "n%E4me%1B%5B31m.md"' in said["sarif"].out
    assert shell("scan .").stderr == ""


def test_two_names_that_are_no_utf8_are_two_articles(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("a.md").rename(os.fsdecode(b"\xe4.md"))
    Path(os.fsdecode(b"\xe5.md")).write_text("The mayor said the bridge is open.\n", encoding="utf-8")
    assert run(["scan", ".", "--exit-zero"]) == 0
    assert capsys.readouterr().out.splitlines()[-2].startswith("2 articles · ")


def test_the_name_in_a_mistake_moves_no_cursor(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["scan", "go\x1b[31mne.md"]) == 2
    assert (
        capsys.readouterr().err == "contra: go\\x1b[31mne.md: no such file or folder; check the spelling of the path\n"
    )


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("scan secret.md", "nothing to read: secret.md: cannot be read: Permission denied; check the file and its"),
        ("scan secret", "secret/contra.toml: Permission denied; name a file or folder that can be read"),
        ("check a.md --against secret.md --exit-zero", "skipped secret.md: cannot be read: Permission denied"),
        ("scan a.md --baseline secret.md", "secret.md: cannot be read: Permission denied; name a file that is yours"),
        ("scan settled", "settled/contra.toml: cannot be read: Permission denied; name a file that is yours"),
    ],
)
def test_what_may_not_be_read(desk: Path, line: str, told: str) -> None:
    Path("secret.md").write_text(CLAIM, encoding="utf-8")
    Path("secret.md").chmod(0)
    Path("settled").mkdir()
    Path("settled/contra.toml").touch(0)
    Path("secret").mkdir(0)
    assert shell(line).stderr.startswith(f"contra: {told}")


def test_a_folder_that_leads_round_is_walked_once(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("in").mkdir()
    Path("in/round").symlink_to("..")
    Path("in/self.md").symlink_to("self.md")
    Path("in/gone.md").symlink_to("nowhere.md")
    Path("in/twice.md").symlink_to("../a.md")
    assert run(["scan", ".", "--format", "concise"]) == 1
    said = capsys.readouterr()
    assert said.out.count("\n") == 1
    assert said.err == (
        "contra: skipped in/gone.md: not a regular file; name an article or a folder\n"
        "contra: skipped in/self.md: not a regular file; name an article or a folder\n"
    )


def test_an_endless_draft_is_read_as_far_as_one_may_go(desk: Path) -> None:
    said = subprocess.run(
        ["sh", "-c", f"yes | ({CONTRA} check - --stdin-filename b.md --max-bytes 1000)"],
        capture_output=True,
        text=True,
        check=False,
        timeout=20,
    )
    assert said.returncode == 2
    assert said.stderr == (
        "contra: nothing to read: b.md: 1,001 bytes, more than 1,000; split the file or raise the limit\n"
    )

"""The help of every command with its examples, and what a shell completes."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from command_lines import GROUP, parsed
from contra.cli import run
from contra.cli.examples import EXAMPLES

COMMANDS = sorted(
    name
    for command, inner in GROUP.commands.items()  # type: ignore[attr-defined]
    for name in (command, *(f"{command} {each}" for each in getattr(inner, "commands", ())))
)
LINES = [(name, line) for name, shown in EXAMPLES.items() for line, _ in shown]


def test_every_command_has_examples() -> None:
    assert sorted(EXAMPLES) == sorted(["contra", *COMMANDS])


@pytest.mark.parametrize("name", sorted(EXAMPLES))
def test_help_ends_with_examples_as_they_are_written(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([*([] if name == "contra" else name.split()), "--help"]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("Usage: contra" if name == "contra" else f"Usage: contra {name} ")
    expected = "".join(f"    {line}\n        {purpose}\n" for line, purpose in EXAMPLES[name])
    assert shown.endswith(f"\n\n  Examples:\n{expected}")
    assert "\x1b" not in shown
    assert max(map(len, shown.splitlines())) <= 80
    assert re.search(r"[a-z]\.\.\.", shown) is None  # nothing is cut short


@pytest.mark.parametrize(("name", "line"), LINES)
def test_examples_are_accepted(name: str, line: str) -> None:
    assert line.startswith("contra " if name == "contra" else f"contra {name}")
    assert parsed(line).startswith("contra ")


@pytest.mark.parametrize("line", ["contra scan a/ --selct D", "contra scan a/ --format xml", "contra completion tcsh"])
def test_a_misspelt_example_would_be_noticed(line: str) -> None:
    with pytest.raises(Exception, match=r"selct|xml|tcsh"):
        parsed(line)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_prints_a_script(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["completion", shell]) == 0
    script = capsys.readouterr().out
    assert f"_CONTRA_COMPLETE=complete_{shell}" in script
    assert "contra" in script.splitlines()[-1]


def test_a_shell_that_is_not_known(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["completion", "tcsh"]) == 2
    said = capsys.readouterr().err
    assert "'tcsh' is not one of 'bash', 'zsh', 'fish'" in said
    assert said.count("\n") == 1


def answered(instruction: str, **asked: str) -> list[str]:
    """What contra tells a shell that asks."""
    told = subprocess.run(
        [sys.executable, "-m", "contra"],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"_CONTRA_COMPLETE": instruction} | asked,
    )
    return told.stdout.splitlines()


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("contra s", ["scan", "show", "schema"]),
        ("contra scan --out", ["--output"]),
        ("contra scan --format s", ["sarif"]),
        ("contra scan --fail-on c", ["caution", "conflict"]),
        ("contra completion z", ["zsh"]),
        ("contra scan x", []),
    ],
)
def test_bash_is_told_what_may_follow(words: str, found: list[str]) -> None:
    assert [
        line for line in answered("complete_bash", COMP_WORDS=words, COMP_CWORD=str(words.count(" "))) if line
    ] == found


def test_zsh_and_fish_are_told_too() -> None:
    assert re.findall(r'"(\w+)":', "\n".join(answered("complete_zsh", _TYPER_COMPLETE_ARGS="contra s"))) == [
        "scan", "show", "schema",
    ]  # fmt: skip
    fish = answered("complete_fish", _TYPER_COMPLETE_ARGS="contra s", _TYPER_COMPLETE_FISH_ACTION="get-args")
    assert [line.partition("\t")[0] for line in fish] == ["scan", "show", "schema"]


@pytest.mark.skipif(not shutil.which("bash"), reason="no bash here")
def test_bash_runs_the_script(tmp_path: Path) -> None:
    contra = tmp_path / "contra"
    contra.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m contra "$@"\n', encoding="utf-8")
    contra.chmod(0o755)
    lines = (
        "source <(contra completion bash)",
        "COMP_WORDS=(contra scan --format ju) COMP_CWORD=3",
        "_contra_completion contra",
        'echo "${COMPREPLY[@]}"',
    )
    told = subprocess.run(
        ["bash", "--norc", "-c", "\n".join(lines)],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"PATH": f"{tmp_path}:{os.environ['PATH']}"},
    )
    assert told.stdout == "junit\n"

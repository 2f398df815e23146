"""The examples of integrations: each command in them does on the shipped corpus what is said there."""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from frontmatter.default_handlers import YAMLHandler

from contra.cli import run
from rebuild import ROOT

EXAMPLES = ROOT / "examples"
DRAFT = "The company denied on Friday that a leaking valve had been reported before the explosion at Harrow Quay.\n"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder as the examples have it, with a story of the corpus and nothing known yet."""
    monkeypatch.chdir(tmp_path)
    shutil.copytree(ROOT / "corpus" / "aldermoor-blast", "articles")
    Path("drafts").mkdir()
    Path("drafts/valve.md").write_text(DRAFT, encoding="utf-8")
    return tmp_path


def yaml(path: Path) -> Any:
    return YAMLHandler().load(path.read_text(encoding="utf-8"))


def exits(command: list[str], capsys: pytest.CaptureFixture[str]) -> int:
    """How a command of contra exits; misuse is a mistake in the example."""
    assert command[0] == "contra"
    code = run(command[1:])
    assert code != 2, capsys.readouterr().err
    return code


def test_hooks(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    hooks = {hook["id"]: hook for hook in yaml(ROOT / ".pre-commit-hooks.yaml")}
    assert {hook["pass_filenames"] for hook in hooks.values()} == {False}
    for hook in hooks.values():
        assert exits([*hook["entry"].split(), *hook["args"]], capsys) == 1
        assert hook.keys() == {"id", "name", "description", "entry", "args", "language", "pass_filenames"}
    Path("drafts/valve.md").write_text("Rain fell at Norhaven all day.\n", encoding="utf-8")
    assert exits([*hooks["contra-check"]["entry"].split(), *hooks["contra-check"]["args"]], capsys) == 0


def test_a_project_that_uses_the_hooks(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (repo,) = yaml(EXAMPLES / "pre-commit-config.yaml")["repos"]
    entries = {hook["id"]: hook["entry"] for hook in yaml(ROOT / ".pre-commit-hooks.yaml")}
    run(["baseline", "write", "known.toml", "articles"])
    for hook in repo["hooks"]:
        assert exits([*entries[hook["id"]].split(), *hook["args"]], capsys) == 0


def test_a_workflow(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    steps = yaml(EXAMPLES / "github-actions.yml")["jobs"]["contra"]["steps"]
    commands = [shlex.split(step["run"]) for step in steps if step.get("run", "").startswith("contra ")]
    run(["baseline", "write", "known.toml", "articles"])
    assert [exits(command, capsys) for command in commands] == [0, 1, 0]
    assert "known still stand, 0 stale" in capsys.readouterr().out


@pytest.fixture
def make(desk: Path) -> Any:
    """The example's Makefile, with the contra of this interpreter."""
    found = shutil.which("make")
    if not found:
        pytest.skip("no make here")
    command = desk / "bin" / "contra"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m contra "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    path = f"{command.parent}{os.pathsep}{os.environ['PATH']}"

    def made(*targets: str) -> int:
        line = [found, "--silent", "-f", str(EXAMPLES / "Makefile"), *targets]
        return subprocess.run(line, env={**os.environ, "PATH": path}, capture_output=True, check=False).returncode

    return made


def test_a_makefile(make: Any) -> None:
    assert [make("scan"), make("known"), make("scan"), make("check"), make("report")] == [2, 0, 0, 2, 0]
    assert json.loads(Path("disputes.json").read_text(encoding="utf-8"))["conflicts"]
    targets = re.findall(r"^# make (\w+)", (EXAMPLES / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert targets == ["scan", "check", "known", "report"]

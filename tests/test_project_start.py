"""Start-up: what the command line loads before it has anything to do, and what that costs."""

import resource
import subprocess
import sys
from pathlib import Path

import pytest

from rebuild import ROOT

HEAVY = {"rich", "rich.console", "dateparser", "lxml", "yaml", "asyncio", "numpy"}
BUDGETS = {"version": 0.12, "check": 0.5}  # CPU seconds over a bare interpreter; 0.06 and 0.42 where it was measured
YARDSTICK = ("-c", "sum(i % 7 for i in range(4_000_000))")
IDLE = 0.11  # CPU seconds of the yardstick where nothing else runs; others at work make every second slower
TRIES = 12


@pytest.mark.parametrize(
    "code",
    [
        "from contra.cli import run; run(['--version'])",
        "from contra.cli import run; run(['scan', '--help'])",
        "from contra.cli import run; run(['check', '--help'])",
        "from contra.cli import run; run(['config'])",
        "import contra.pipeline",
    ],
)
def test_nothing_heavy_is_loaded(code: str) -> None:
    told = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys; print(*sorted(sys.modules))"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert not HEAVY & set(told.stdout.split())


def test_a_plain_scan_does_not_load_the_table(tmp_path: Path) -> None:
    code = f"from contra.cli import run; run(['scan', {str(tmp_path)!r}, '--format', 'concise'])"
    told = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys; print(*sorted(sys.modules))"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert "rich" not in told.stdout.split()


def test_start_is_within_its_budget() -> None:
    assert _within("version", "--version")


def test_a_draft_is_checked_against_the_corpus_within_its_budget(tmp_path: Path) -> None:
    draft = tmp_path / "draft.md"
    draft.write_text("The company denied that a leak had been reported before the blast.\n", encoding="utf-8")
    assert _within("check", "check", str(draft), "--against", str(ROOT / "corpus"), "--exit-zero")


def _within(budget: str, *arguments: str) -> bool:
    """Whether the command line starts within a budget, on a machine that is as fast as it is now."""
    return any(
        _over("-m", "contra", *arguments) < BUDGETS[budget] * max(1, _over(*YARDSTICK) / IDLE) for _ in range(TRIES)
    )


def _over(*arguments: str) -> float:
    """CPU seconds over those of an interpreter that does nothing."""
    return _cpu(*arguments) - _cpu("-c", "pass")


def _cpu(*arguments: str) -> float:
    """CPU seconds of an interpreter with these arguments."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

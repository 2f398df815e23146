"""The same articles give the same bytes in every format, whatever surrounds the run."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from contra.cli.options import Format
from rebuild import ROOT

SURROUNDINGS = (
    {"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C", "COLUMNS": "80"},
    {"PYTHONHASHSEED": "4711", "TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8", "COLUMNS": "80", "HOME": "/"},
)


@pytest.fixture(scope="module")
def corpora(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Two folders with the same articles, and with odd ones among them."""
    folders = [tmp_path_factory.mktemp("one") / "a", tmp_path_factory.mktemp("other") / "deep" / "b"]
    for folder in folders:
        shutil.copytree(ROOT / "corpus" / "aldermoor-blast", folder / "corpus")
        (folder / "corpus" / "odd.txt").write_bytes(b"\x00")
    return folders


def written(folder: Path, surroundings: dict[str, str], corpus: str = "corpus") -> dict[str, bytes]:
    """What a run in a folder prints, and the files that it writes, by format."""
    outputs = [part for format in Format for part in ("--output", f"{format}:{format}.out")]
    told = subprocess.run(
        [sys.executable, "-m", "contra", "scan", corpus, "--all-assertions", *outputs],
        cwd=folder,
        env={"PATH": os.environ["PATH"]} | surroundings,
        capture_output=True,
        check=False,
    )
    assert (told.returncode, told.stderr) == (1, b"")
    return {"printed": told.stdout} | {format: (folder / f"{format}.out").read_bytes() for format in Format}


def test_every_format_is_the_same_in_any_surroundings(corpora: list[Path]) -> None:
    one, other = (written(*run) for run in zip(corpora, SURROUNDINGS, strict=True))
    assert [format for format in one if one[format] != other[format]] == []
    assert [format for format, text in one.items() if str(corpora[0]).encode() in text or len(text) < 200] == []
    assert b"odd.txt" in one["sarif"]


def test_a_folder_named_from_the_root_gives_the_same_from_anywhere(corpora: list[Path]) -> None:
    corpus = str(corpora[0] / "corpus")
    one, other = (written(folder, SURROUNDINGS[0], corpus) for folder in corpora)
    assert [format for format in one if one[format] != other[format]] == []
    assert f'"file://{corpus}/odd.txt"'.encode() in one["sarif"]

"""The guide with what its commands print, as they run one after the other in a copy of its newsroom."""

import os
import re
import shlex
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import chdir, contextmanager, redirect_stderr, redirect_stdout
from io import BytesIO, StringIO, TextIOWrapper
from pathlib import Path
from unittest.mock import patch

from contra.cli import run

ROOT = Path(__file__).parent.parent
GUIDE = ROOT / "docs" / "guide.md"
NEWSROOM = ROOT / "docs" / "newsroom"
BLOCK = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.DOTALL | re.MULTILINE)
COLUMNS = "90"


def rebuilt(guide: str) -> str:
    """The guide, its commands with what they print."""
    with tempfile.TemporaryDirectory() as folder, chdir(shutil.copytree(NEWSROOM, Path(folder, "newsroom"))), plain():
        return BLOCK.sub(lambda block: "\n".join(_shown(line) for line in _commands(block[0])), guide)


@contextmanager
def plain() -> Iterator[None]:
    """A terminal of a known width without colours."""
    with patch.dict(os.environ, {"COLUMNS": COLUMNS, "NO_COLOR": "1"}):
        yield


def _commands(block: str) -> list[str]:
    """The commands of a block."""
    return [line.removeprefix("$ ") for line in block.splitlines() if line.startswith("$ ")]


def _shown(command: str) -> str:
    """A command with what it prints, and how it exits where that is not 0."""
    code, said = printed(command)
    return f"$ {command}\n{said}{f'(exit {code})' + chr(10) if code else ''}"


def printed(command: str) -> tuple[int, str]:
    """How a command exits, and what it prints: contra's in this process, others by the shell."""
    if not command.startswith("contra "):
        told = subprocess.run(command, shell=True, capture_output=True, text=True, check=True)
        return told.returncode, told.stdout
    line, _, file = command.partition(" < ")
    given = TextIOWrapper(BytesIO(Path(file).read_bytes() if file else b""))
    out, err = StringIO(), StringIO()
    with redirect_stdout(out), redirect_stderr(err), patch("sys.stdin", given):
        code = run(shlex.split(line)[1:])
    return code, out.getvalue() + err.getvalue()


def main() -> None:
    """Write the guide anew."""
    GUIDE.write_text(rebuilt(GUIDE.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()

"""Files written whole or not at all."""

import os
from collections.abc import Sequence
from pathlib import Path

from contra.cli.answer import MisuseError


def unwritable(path: Path) -> str:
    """Why a file cannot be written, and the remedy; nothing where it can."""
    try:
        return _obstacle(path)
    except OSError as error:  # a name longer than the file system allows
        return f"{error.strerror}; name another file"


def _obstacle(path: Path) -> str:
    """What stands where the file is to be, or is missing."""
    if str(path) == "-":
        return "this is no file; print with --format"
    if path.is_dir():
        return "this is a folder; name a file in it"
    if path.exists() and not path.is_file():
        return "this is no regular file; name one, or print with --format"
    if not path.parent.is_dir():
        return f"there is no folder {path.parent}; create it first"
    return ""


def write(files: Sequence[tuple[Path, str]]) -> None:
    """Put every text into its file, or, where one cannot be written, none into any."""
    staged: list[tuple[Path, Path]] = []
    at = Path()
    try:
        for at, text in files:
            target = Path(os.path.realpath(at))  # a link stays a link
            staged.append((_aside(target), target))
            _fill(*staged[-1], text)
        for aside, at in staged:
            aside.replace(at)
    except OSError as error:
        reason = f"cannot be written: {error.strerror}; check the folder, its permissions and its room"
        raise MisuseError(f"{at}: {reason}") from error
    finally:
        for aside, _ in staged:
            aside.unlink(missing_ok=True)


def _aside(target: Path) -> Path:
    """A name in the same folder that nobody else uses."""
    return target.with_name(f".contra-{os.urandom(8).hex()}.tmp")


def _fill(aside: Path, target: Path, text: str) -> None:
    """Write the text beside its target, with the target's permissions."""
    with aside.open("x", encoding="utf-8", newline="") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    if target.exists():
        aside.chmod(target.stat().st_mode & 0o7777)

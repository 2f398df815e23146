"""Files written whole or not at all, and tables of files that people write."""

import os
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from contra.errors import ContraError


def table(path: Path) -> dict[str, Any]:
    """The table of a TOML file."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise _wrong(path, f"cannot be read: {error.strerror}", "name a file that is yours to read") from error
    except UnicodeDecodeError as error:
        raise _wrong(path, f"byte {error.start} is not UTF-8", "save the file as UTF-8") from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise _wrong(path, f"not TOML: {error}", "correct the line") from error


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
        reason = f"cannot be written: {error.strerror}"
        raise _wrong(at, reason, "check the folder, its permissions and its room") from error
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


def _wrong(path: Path, found: str, remedy: str) -> ContraError:
    """An error that names the file."""
    return ContraError(found, file=path.as_posix(), remedy=remedy)

"""What holds for a run, and where each value came from."""

from datetime import date
from pathlib import Path

from msgspec import Struct
from msgspec.structs import asdict, replace

from contra.ingest.patterns import Patterns, fitting
from contra.model import Document

DEFAULT, COMMAND_LINE = "default", "command line"


class Settings(Struct, frozen=True):
    """The settings of a run. Patterns are those of files, from the folder of the settings file; the first that fits
    holds for days and outlets, every one that fits for what is to be ignored."""

    file: Path | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: str = "conflict"
    per_path_ignores: dict[str, tuple[str, ...]] = {}
    severities: dict[str, str] = {}
    outlets: dict[str, str] = {}
    published: dict[str, date] = {}
    columns: dict[str, str] = {}
    lexicon: tuple[Path, ...] = ()
    aliases: dict[str, str] = {}
    baseline: Path | None = None
    given: frozenset[str] = frozenset()  # what the command line told
    told: frozenset[str] = frozenset()  # what the file told

    @property
    def patterns(self) -> Patterns | None:
        """What is told of articles by patterns; None where nothing is."""
        if not self.file or not (self.published or self.outlets or self.columns):
            return None
        published, outlets = tuple(self.published.items()), tuple(self.outlets.items())
        return Patterns(self.file.parent, self.file.name, published, outlets, self.columns)

    def ignored_in(self, document: Document) -> tuple[str, ...]:
        """The code prefixes that are ignored in an article."""
        if not (self.file and document.path and self.per_path_ignores):
            return ()
        found = fitting(self.per_path_ignores.items(), self.file.parent, Path(document.path))
        return tuple(prefix for prefixes in found for prefix in prefixes)

    def origin(self, name: str) -> str:
        """Where a value came from: ``default``, ``articles/contra.toml`` or ``command line``."""
        field = name.replace("-", "_")
        if field in self.given:
            return COMMAND_LINE
        return self.file.as_posix() if self.file and field in self.told else DEFAULT

    def overruled(self, **given: object) -> "Settings":
        """The settings with what the command line tells; None tells nothing."""
        told = {name: value for name, value in given.items() if value is not None}
        return replace(self, **told, given=self.given | told.keys())

    @property
    def without_baseline(self) -> "Settings":
        """The same for one to whom no dispute is known."""
        return replace(self, baseline=None)

    def values(self) -> dict[str, object]:
        """The values by their names in a settings file."""
        inner = {"file", "given", "told"}
        return {name.replace("_", "-"): value for name, value in asdict(self).items() if name not in inner}


def shown(path: Path) -> str:
    """A path as a user would write it: from the working directory where it lies below."""
    here = Path.cwd()
    return (path.relative_to(here) if path.is_relative_to(here) else path).as_posix()

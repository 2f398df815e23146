"""Words that a user adds to ours: files named like the lexicon they add to, in its format.

What is derived from lexicons is kept for the whole process, so what is added holds for the whole process, too: within
``extended`` every lexicon has the additions, before and after it is as it was, and whatever was derived is forgotten at
both ends. Two sets of additions therefore never mix, but cannot be used by two threads at once either; a document
keeps the reading that it got first.
"""

import gc
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from contra.lexicon import load
from contra.lexicon.errors import LexiconError
from contra.lexicon.merge import some

Cached = type(load.table)


@contextmanager
def extended(files: Sequence[Path], aliases: Mapping[str, str]) -> Iterator[None]:
    """Within it, lexicons have what ``files`` add, and ``aliases`` stand for the names of the same."""
    if not files and not aliases:
        yield
        return
    before = load.added()
    load.put(load.Added(tuple(files), tuple(sorted(aliases.items()))))
    _forget()
    try:
        for file in files:
            _read(file)
        yield
    finally:
        load.put(before)
        _forget()


def _read(file: Path) -> None:
    """Meet what is wrong in a file before anything is read with it."""
    ours = load.DATA / file.name
    if not ours.is_file() or file.name in load.CLOSED:
        known = some(file.name, sorted({path.name for path in load.DATA.iterdir()} - load.CLOSED))
        raise LexiconError(file.as_posix(), 1, f"a file named {file.name}", f"the name of one of ours as {known}")
    if file.suffix == ".toml":
        load.table(file.stem)
    else:
        load.lines(file.stem)


def _forget() -> None:
    """Empty every cache of contra."""
    for value in gc.get_objects():
        if type(value) is Cached and (value.__module__ or "").startswith("contra."):
            value.cache_clear()

"""The files of the articles that a gold file names."""

import os
from pathlib import Path

from contra.ingest import ContraError

Shelf = dict[Path, dict[str, Path]]  # folder -> file by its name, with and without ending


def shelf(root: Path) -> Shelf:
    """The files in a folder and below, folder by folder."""
    found: Shelf = {}
    for folder, below, names in os.walk(root):
        below.sort()
        files = [Path(folder, name) for name in sorted(names) if not name.endswith(".json")]
        found[Path(folder)] = {file.stem: file for file in reversed(files)} | {file.name: file for file in files}
    return found


def article_file(shelf: Shelf, root: Path, article: str, story: str) -> Path:
    """The file of an article: in the folder itself, or in one named like the story, with or without its ending.

    The story's name may stand before the article's: ``flood-a`` is ``flood/a.txt``.
    """
    path = Path(article)
    folders = [root / path.parent, *(folder / path.parent for folder in shelf if folder.name == story)]
    for name in (path.name, path.name.removeprefix(f"{story}-")):
        for folder in folders:
            if file := shelf.get(folder, {}).get(name):
                return file
    raise ContraError(
        f"no article {article!r} of the story {story!r}",
        file=root.as_posix(),
        remedy="name the folder that holds the articles after the gold file",
    )

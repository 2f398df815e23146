"""What the tests compare with: the golden stories, the README's example and the guide. Run it to write all anew."""

import re
from pathlib import Path

from contra.pipeline import scan_paths
from contra.render.concise import concise
from contra.render.json import json
from contra.render.table import table
from guide import main as rebuild_guide

ROOT = Path(__file__).parent.parent
GOLDEN = ROOT / "tests" / "golden"
README = ROOT / "README.md"
STORIES = sorted(path.parent.name for path in (ROOT / "corpus").glob("*/gold.json"))
WIDTH = 90
BLOCKS = 3  # disputes that the README shows
EXAMPLE = re.compile(r"(?<=<!-- example -->\n```\n).*?(?=```\n<!-- end of example -->)", re.DOTALL)
DISPUTE = re.compile(r"^ *(?:CONFLICT|caution|update|note)  ", re.MULTILINE)


def story(name: str) -> str:
    """A story's disputes, a line each and as JSON. The paths in it hold from the project's root."""
    report = scan_paths([Path("corpus") / name])
    return concise(report) + json(report, all_assertions=False)


def example() -> str:
    """The first disputes of the corpus and the count at the end, as `contra scan corpus/` prints them."""
    text = table(scan_paths([Path("corpus")]), width=WIDTH, color=False)
    blocks = [found.start() for found in DISPUTE.finditer(text)]
    foot = text.rindex("\n\n")
    return text[: blocks[BLOCKS]].rstrip() + "\n\n[...]" + text[foot:]


def main() -> None:
    """Write all of it; a folder of golden files holds nothing else."""
    for old in GOLDEN.glob("*.txt"):
        old.unlink()
    for name in STORIES:
        (GOLDEN / f"{name}.txt").write_text(story(name), encoding="utf-8")
    rebuild_guide()
    README.write_text(EXAMPLE.sub(lambda _: example(), README.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()

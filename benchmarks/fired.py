"""On how many stories does each rule fire rightly, and on how many wrongly?

    python benchmarks/fired.py [GOLD [ARTICLES]] [--marked GOLD ARTICLES]...
        [--pairs FILE LABEL GROUP]... [--headlines FILE LABEL GROUP]... [--bodies FILE]

GOLD and ARTICLES are stories marked by hand, as ``benchmarks/ablate.py`` reads them: a rule is right in a story where
a dispute of its code meets a marked conflict, wrong where one meets none; --marked adds further such sets. FILE holds a
pair of texts a line in JSON: ``text_a`` with ``text_b``, or with ``body_id`` that names one of the ``text`` of
--bodies. A rule is right where it fires with severity conflict on a pair that has LABEL in some field, wrong on any
other. Of --headlines, ``text_a`` is put as the headline over the other text, and the rules for headlines are counted.
Pairs that agree in the field GROUP are one story. The columns give, for each set and for all, the stories right
and wrong; below stand the rules that are right on one story only, and those that never fired.
"""

import json
from argparse import ArgumentParser
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from ablate import CORPUS, SHOWN, Story, meet, places, stories

from contra.model import Document
from contra.pipeline import compare, scan
from contra.rules import RULES


class Firing(NamedTuple):
    """A rule that fired in a story, rightly or not."""

    code: str
    story: str
    right: bool


def in_stories(told: Iterable[Story]) -> Iterator[Firing]:
    """What fires in stories marked by hand."""
    for number, story in enumerate(told):
        documents = [Document.from_text(text, id=name, outlet=name) for name, text in story.texts.items()]
        for conflict in scan(documents).conflicts:
            if conflict.severity in SHOWN:
                right = any(meet(marked.sides, places(conflict)) for marked in story.conflicts)
                yield from (Firing(code, str(number), right) for code in conflict.codes)


def in_pairs(rows: Iterable[dict[str, Any]], label: str, group: str, bodies: dict[str, Document]) -> Iterator[Firing]:
    """What fires on pairs of texts with a label."""
    for row in rows:
        one = Document.from_text(row["text_a"], id="a", outlet="a")
        other = bodies[row["body_id"]] if "body_id" in row else Document.from_text(row["text_b"], id="b", outlet="b")
        for conflict in compare(one, other):
            if conflict.severity == "conflict":
                yield from (Firing(code, str(row[group]), label in row.values()) for code in conflict.codes)


def over_texts(rows: Iterable[dict[str, Any]], label: str, group: str, bodies: dict[str, Document]) -> Iterator[Firing]:
    """What the rules for headlines find on headlines put over texts, with a label."""
    for row in rows:
        text = bodies[row["body_id"]].text if "body_id" in row else row["text_b"]
        article = Document.from_text(f"{row['text_a']}\n\n{text}", id="a", outlet="a")
        for conflict in scan([article]).conflicts:
            if conflict.severity in SHOWN and conflict.kind == "headline":
                yield from (Firing(code, str(row[group]), label in row.values()) for code in conflict.codes)


def counted(firings: Iterable[Firing]) -> dict[str, tuple[int, int]]:
    """For each code the stories in which it is right, and in which it is wrong."""
    found: dict[tuple[str, bool], set[str]] = defaultdict(set)
    for firing in firings:
        found[firing.code, firing.right].add(firing.story)
    return {code: (len(found[code, True]), len(found[code, False])) for code in RULES}


def table(columns: dict[str, dict[str, tuple[int, int]]]) -> Iterator[str]:
    """A line for each rule that fires somewhere, right and wrong in each set; then the rules with little to show."""
    everywhere = {code: added([found[code] for found in columns.values()]) for code in RULES}
    columns = {**columns, "all": everywhere}
    yield "rule  " + "".join(f"{name:>22}" for name in columns)
    for code in RULES:
        if any(everywhere[code]):
            cells = (found[code] for found in columns.values())
            yield f"{code:<6}" + "".join(f"{right:>15} {wrong:>6}" for right, wrong in cells)
    yield "right on one story only: " + listed(code for code in RULES if everywhere[code][0] == 1)
    yield "never fired: " + listed(code for code in RULES if not any(everywhere[code]))


def added(cells: Iterable[tuple[int, int]]) -> tuple[int, int]:
    """The sum of the stories right, and of the stories wrong."""
    right, wrong = zip(*cells, strict=True)
    return sum(right), sum(wrong)


def listed(codes: Iterable[str]) -> str:
    """Codes in a line; ``none``."""
    return ", ".join(codes) or "none"


@cache
def lines(path: Path) -> tuple[dict[str, Any], ...]:
    """The objects of a file of JSON lines."""
    with path.open(encoding="utf-8") as file:
        return tuple(json.loads(line) for line in file)


def main() -> None:
    """Read the sets, print the table."""
    parser = ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("gold", nargs="?", type=Path, default=CORPUS)
    parser.add_argument("articles", nargs="?", type=Path)
    parser.add_argument("--marked", nargs=2, action="append", default=[], type=Path, metavar=("GOLD", "ARTICLES"))
    parser.add_argument("--pairs", nargs=3, action="append", default=[], metavar=("FILE", "LABEL", "GROUP"))
    parser.add_argument("--headlines", nargs=3, action="append", default=[], metavar=("FILE", "LABEL", "GROUP"))
    parser.add_argument("--bodies", type=Path, metavar="FILE")
    args = parser.parse_args()
    bodies = lines(args.bodies) if args.bodies else ()
    known = {row["body_id"]: Document.from_text(row["text"], id=row["body_id"]) for row in bodies}
    marked = [(args.gold, args.articles or args.gold), *args.marked]
    columns = {articles.name: counted(in_stories(stories(gold, articles))) for gold, articles in marked}
    for file, label, group in args.pairs:
        columns[Path(file).stem] = counted(in_pairs(lines(Path(file)), label, group, known))
    for file, label, group in args.headlines:
        columns[f"{Path(file).stem} over"] = counted(over_texts(lines(Path(file)), label, group, known))
    print(*table(columns), sep="\n")


if __name__ == "__main__":
    main()

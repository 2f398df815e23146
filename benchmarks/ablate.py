"""What is each rule and each class of words good for? Each is dropped in turn, and what then changes is printed.

    python benchmarks/ablate.py [GOLD [ARTICLES]] [--each] [--jobs N]

A class is a list or table that stands at the top of a lexicon, with --each every list in it by itself.
GOLD is a folder of stories marked by hand: ``*/gold.json`` with the articles beside them, or ``*.json`` with the
articles under the folder ARTICLES. A story is {"story", "articles", "conflicts": [{"id", "must", "a", "b"}]}, each
side a list of {"article", "quote"} or {"article", "start", "end"}. A dispute of severity conflict or caution is
true when its sides touch those of a marked conflict. The columns, all of them what changes without the thing:

  assertions   how many are read no longer or otherwise, and how many instead
  disputes     of any severity: how many go, how many come
  must, prec.  marked conflicts found that nobody should miss; share of disputes that are true
  right        stories in which it does good: without it a marked conflict is missed or more disputes are false
  wrong        stories in which it does harm: without it one more is found or fewer are false
"""

import json
import os
from argparse import ArgumentParser
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any, NamedTuple

from contra.lexicon import load
from contra.model import Assertion, Conflict, Document
from contra.pipeline import scan
from contra.rules import RULES

CORPUS = Path(__file__).parent.parent / "corpus"
LEXICONS = ("extract_*", "*_classes", "align_*", "rules_*")
SHOWN = frozenset({"conflict", "caution"})
HEADS = ("dropped", "assertions", "disputes", "must", "prec.", "right", "wrong")
COLUMNS = "{:<44}{:>12}{:>10}{:>6}{:>8}{:>7}{:>7}"

Place = tuple[str, int, int]  # article, start, end
Sides = tuple[list[Place], list[Place]]


class Part(NamedTuple):
    """A rule (no lexicon, its code) or a class of words (the lexicon, the names that lead to it)."""

    lexicon: str
    path: tuple[str, ...]

    def __str__(self) -> str:
        """``D101``, ``extract_verbs deny``."""
        return f"{self.lexicon} {'.'.join(self.path)}".strip()


class Marked(NamedTuple):
    """A conflict marked by hand."""

    id: str
    must: bool
    sides: Sides


class Story(NamedTuple):
    """A story's articles and what is marked in them."""

    texts: dict[str, str]
    conflicts: list[Marked]


class Outcome(NamedTuple):
    """What a scan of one story gave."""

    assertions: frozenset[tuple[Any, ...]]
    disputes: frozenset[tuple[Any, ...]]
    found: frozenset[str]  # marked conflicts
    must: int  # of them those that nobody should miss
    shown: int
    false: int


# ── stories ─────────────────────────────────────────────────────────────────────────────────────


def stories(gold: Path, articles: Path) -> Iterator[Story]:
    """The stories of a folder of marks."""
    beside = sorted(gold.glob("*/gold.json"))
    for path in beside or sorted(gold.glob("*.json")):
        marks = json.loads(path.read_text(encoding="utf-8"))
        folder = path.parent if beside else articles
        texts = {name: article(folder, name, marks["story"]).read_text(encoding="utf-8") for name in marks["articles"]}
        yield Story(texts, [Marked(c["id"], c["must"], sides(c, texts)) for c in marks["conflicts"]])


def article(folder: Path, name: str, story: str) -> Path:
    """The file of an article: by its name, in the folder of its story, or there under the last part of its name."""
    near = [folder / name, folder / f"{name}.txt"]
    tails = (name, name.rpartition("-")[2])
    for path in [*near, *(found for tail in tails for found in sorted(folder.rglob(f"{story}/{tail}.txt")))]:
        if path.is_file():
            return path
    raise SystemExit(f"{story}: no file for the article {name} under {folder}; name its folder as second argument")


def sides(conflict: dict[str, Any], texts: dict[str, str]) -> Sides:
    """Where both sides of a marked conflict stand."""
    left, right = (
        [place(e, texts[e["article"]]) for e in conflict[side] if e.get("field", "text") == "text"] for side in "ab"
    )
    return left, right


def place(evidence: dict[str, Any], text: str) -> Place:
    """Where a piece of evidence stands; nowhere (-1) when its words are not in the text."""
    if "start" in evidence:
        return evidence["article"], evidence["start"], evidence["end"]
    start = text.find(evidence["quote"])
    return evidence["article"], start, start + len(evidence["quote"]) if start >= 0 else start


# ── one run ─────────────────────────────────────────────────────────────────────────────────────


def parts(each: bool) -> Iterator[Part]:
    """All that can be dropped."""
    yield from (Part("", (code,)) for code in RULES)
    for path in sorted(path for name in LEXICONS for path in load.DATA.glob(f"{name}.toml")):
        yield from (Part(path.stem, names) for names in classes(load.table(path.stem), each))


def classes(table: dict[str, Any], each: bool, names: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """The names that lead to the lists and tables at the top, or to each list."""
    for name, value in table.items():
        if each and isinstance(value, dict):
            yield from classes(value, each, (*names, name))
        elif isinstance(value, (dict, list)):
            yield (*names, name)


def drop(part: Part) -> None:
    """Take a part out of this process, which must not have used it yet."""
    *outer, last = part.path
    if not part.lexicon:
        del RULES[last]
        return
    table = load.table(part.lexicon)
    for name in outer:
        table = table[name]
    table[last] = emptied(table[last])


def emptied(value: Any) -> Any:
    """A list or table without its words; what else a table says of them is kept."""
    if isinstance(value, dict):
        mapped = all(
            isinstance(inner, str) for inner in value.values()
        )  # a word to a word, not what is said of a class
        return {} if mapped else {name: emptied(inner) for name, inner in value.items()}
    return [] if isinstance(value, list) else value


def outcomes(part: Part | None, told: Sequence[Story]) -> list[Outcome]:
    """What each story gives without a part."""
    if part:
        drop(part)
    return [outcome(story) for story in told]


def outcome(story: Story) -> Outcome:
    """What a story gives."""
    report = scan([Document.from_text(text, id=name, outlet=name) for name, text in story.texts.items()])
    shown = [places(conflict) for conflict in report.conflicts if conflict.severity in SHOWN]
    found = [marked for marked in story.conflicts if any(meet(marked.sides, dispute) for dispute in shown)]
    return Outcome(
        assertions=frozenset(read(assertion) for assertion in report.assertions),
        disputes=frozenset((c.id, c.codes, c.severity, c.message) for c in report.conflicts),
        found=frozenset(marked.id for marked in found),
        must=sum(marked.must for marked in found),
        shown=len(shown),
        false=sum(not any(meet(marked.sides, dispute) for marked in story.conflicts) for dispute in shown),
    )


def read(assertion: Assertion) -> tuple[Any, ...]:
    """All of an assertion that may change."""
    said = (assertion.document.id, assertion.source, assertion.cue, assertion.content)
    how = (assertion.stance, assertion.certainty, assertion.polarity, assertion.withheld)
    answers = assertion.answers.id if assertion.answers else ""
    return (*said, *how, assertion.event_time, assertion.speech_time, answers)


def places(conflict: Conflict) -> Sides:
    """Where both sides of a dispute stand."""
    left, right = (
        [(a.document.id, a.sentence.span.start, a.sentence.span.stop) for a in side]
        for side in (conflict.left, conflict.right)
    )
    return left, right


def meet(one: Sides, other: Sides) -> bool:
    """Whether the sides of one touch those of the other, this way or the other way round."""
    (a, b), (c, d) = one, other
    return (touch(a, c) and touch(b, d)) or (touch(a, d) and touch(b, c))


def touch(some: Iterable[Place], others: Sequence[Place]) -> bool:
    """Whether a place overlaps another."""
    return any(x[0] == y[0] and x[1] < y[2] and y[1] < x[2] for x in some for y in others)


# ── what changes ────────────────────────────────────────────────────────────────────────────────


def row(part: Part, base: Sequence[Outcome], without: Sequence[Outcome]) -> str:
    """What changes without a part, as a line of the table."""
    pairs = list(zip(base, without, strict=True))
    right = sum(bool(one.found - other.found) or other.false > one.false for one, other in pairs)
    wrong = sum(bool(other.found - one.found) or other.false < one.false for one, other in pairs)
    assertions = change([(one.assertions, other.assertions) for one, other in pairs])
    disputes = change([(one.disputes, other.disputes) for one, other in pairs])
    must = sum(other.must - one.must for one, other in pairs)
    return COLUMNS.format(
        str(part), assertions, disputes, f"{must:+d}", f"{precision(without) - precision(base):+.3f}", right, wrong
    )


def change(pairs: Iterable[tuple[frozenset[Any], frozenset[Any]]]) -> str:
    """How many go and how many come: ``-3 +1``."""
    pairs = list(pairs)
    return f"-{sum(len(one - other) for one, other in pairs)} +{sum(len(other - one) for one, other in pairs)}"


def precision(found: Iterable[Outcome]) -> float:
    """The share of disputes that are true."""
    found = list(found)
    shown = sum(one.shown for one in found)
    return (shown - sum(one.false for one in found)) / shown if shown else 0.0


def summary(base: Sequence[Outcome], told: Sequence[Story]) -> str:
    """What is found with everything in place."""
    must = sum(marked.must for story in told for marked in story.conflicts)
    found, disputes = sum(one.must for one in base), sum(len(one.disputes) for one in base)
    return f"{len(base)} stories, {disputes} disputes, must {found} of {must}, precision {precision(base):.3f}"


def ablate(told: Sequence[Story], tried: Sequence[Part], jobs: int) -> None:
    """Print what changes without each part, and what changes nothing."""
    idle, silent = list[Part](), list[Part]()
    context = get_context("forkserver")  # each part is dropped in a new process, before anything is derived from it
    context.set_forkserver_preload(["contra.pipeline"])
    with ProcessPoolExecutor(jobs, mp_context=context, max_tasks_per_child=1) as pool:
        base, *results = pool.map(partial(outcomes, told=told), [None, *tried])
        print(summary(base, told), COLUMNS.format(*HEADS), sep="\n\n")
        for part, without in zip(tried, results, strict=True):
            if without == base:
                idle.append(part)
            elif [one[1:] for one in without] == [one[1:] for one in base]:
                silent.append(part)
            else:
                print(row(part, base, without))
    for what, some in (("assertions, but no dispute", silent), ("nothing", idle)):
        print(f"\nchanges {what} ({len(some)}):", *some, sep="\n  ")


def main() -> None:
    """Read the arguments and begin."""
    parser = ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("gold", type=Path, nargs="?", default=CORPUS)
    parser.add_argument("articles", type=Path, nargs="?")
    parser.add_argument("--each", action="store_true", help="every list of words by itself")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    given = parser.parse_args()
    ablate(list(stories(given.gold, given.articles or given.gold)), list(parts(given.each)), given.jobs)


if __name__ == "__main__":
    main()

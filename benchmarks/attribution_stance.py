"""Does a denial come out as a denial? Stance of cues that deny, decline, refuse, reject, dispute, dismiss.

    python benchmarks/attribution_stance.py ANNOTATED.jsonl [MORE.jsonl ...] [-v]

Each line of a file is an article: {"doc_id", "text", "attributions": [{"source", "cue", "content"}]}, spans as
[start, stop] in characters. What stance a cue must get is read off its own words and those of its content, below.
A denial or silence that is not found counts as wrong; a cue that neither denies nor is silent
("refused to leave", "rejected the offer") is right when it is not taken for either.
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from contra.model import Document
from contra.pipeline import extract

FAMILY = re.compile(
    r"\b(?:den(?:y|ies|ied|ying|ials?)"
    r"|(?:declin|refus|reject|(?<!a )(?<!heated )disput|dismiss)(?:es?|ed|ing|s|als?)?)\b",
    re.I,
)
NOT = re.compile(r"\b(?:not|never|neither|nor|fail\w*)\b|n['’]t\b", re.I)
SPEAKING = re.compile(
    r"\bto (?:\w+ly )?(?:comment|say|discuss|speak|talk|answer|confirm|disclose|reveal|detail|elaborate|specify|"
    r"identify|name|respond|address|speculate|state|weigh in|explain|be interviewed)\b|^\W*\w+ comment",
    re.I,
)
CLAIM = re.compile(
    r"\b(?:accusations?|allegations?|arguments?|assertions?|charges?|claims?|criticism|critiques?|ideas?|implication|"
    r"notion|reports?|rumou?rs?|story|suggestions?|absurd|account)\b",
    re.I,
)
GRANTED = re.compile(r"\b(?:motion|permits?|status|nomination|change|request|victory)\b", re.I)
# objects that may be a claim or not, and refusals that come near an answer: more than one reading is fair
EITHER = re.compile(
    r"\b(?:admit|acknowledge|concede|recognize|recant|interview|comment|questions?|inquiry|concerns?|which|that|something|"
    r"rule out|remarks?|label|attacks|critics|provide|answer|offer)\b",
    re.I,
)


def expected(cue: str, content: str) -> set[str]:
    """The stances that are right; empty where more than one reading is fair."""
    word = FAMILY.search(cue)
    verb = word.group().lower() if word else ""
    others = {"asserts", "suggests", ""}
    if verb.startswith("den"):
        if NOT.search(cue):
            return {"glomar", "asserts", "suggests"}
        return others if GRANTED.search(content[:60]) else {"denies"}
    if verb.startswith(("declin", "refus")):
        return _of_refusal(cue + " " + content, others)
    if verb.startswith("disput"):
        return others if NOT.search(cue) else {"denies"}
    claim = CLAIM.search(cue[word.end() :] + " " + content[:70]) if word else None
    return {"denies"} if claim else set() if EITHER.search(content) else others


def _of_refusal(words: str, others: set[str]) -> set[str]:
    """Declining to speak is silence; declining anything else is not."""
    if SPEAKING.search(words):
        return {"declines"}
    return set() if EITHER.search(words) else others


def cases(path: Path) -> Iterator[tuple[Any, dict[str, Any], str, str]]:
    """Every annotated cue of the family, with its article's assertions."""
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        text = row["text"]
        pending = [(a, _words(text, a["cue"]), _words(text, a["content"])) for a in row["attributions"]]
        pending = [(a, cue, content) for a, cue, content in pending if FAMILY.search(cue)]
        if pending:
            found = extract(Document.from_text(text, id=row["doc_id"]))
            yield from ((found, a, cue, content) for a, cue, content in pending)


def _words(text: str, spans: list[list[int]]) -> str:
    """The words at some places."""
    return " ".join(" ".join(text[start:stop] for start, stop in spans).split())


def got(found: Any, annotated: dict[str, Any]) -> str:
    """The stance of the assertion whose cue overlaps the annotated one; "" where there is none."""
    for assertion in found:
        spans = assertion.cue.spans if assertion.cue else ()
        if any(s.start < stop and start < s.stop for s in spans for start, stop in annotated["cue"]):
            return str(assertion.stance)
    return ""


def main() -> None:
    """Print the share of right stances, and with -v what is wrong."""
    counts: Counter[str] = Counter()
    for path in [Path(a) for a in sys.argv[1:] if a != "-v"]:
        for found, annotated, cue, content in cases(path):
            wanted = expected(cue, content)
            stance = got(found, annotated)
            verdict = "unsure" if not wanted else "right" if stance in wanted else "wrong"
            counts[verdict] += 1
            if verdict == "wrong" and "-v" in sys.argv:
                print(f"{'|'.join(sorted(wanted))} but {stance or 'nothing'}: {{{cue}}} {content[:90]}")
    judged = counts["right"] + counts["wrong"]
    print(f"right {counts['right']} of {judged} ({counts['right'] / max(judged, 1):.1%}), {counts['unsure']} open")


if __name__ == "__main__":
    main()

"""The count of stories in which each rule is right and wrong."""

import json
import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).parent.parent / "benchmarks" / "fired.py"
CLAIM = "The mayor said divers had closed the Lorne bridge."
DENIAL = "The harbour company denied that divers had closed the Lorne bridge."
OTHER = "A flood has covered the fields around Dunmore."
ROWS = (
    {"text_a": CLAIM, "text_b": DENIAL, "label": "contradiction", "topic": "bridge"},
    {"text_a": CLAIM, "text_b": DENIAL, "label": "contradiction", "topic": "bridge"},
    {"text_a": CLAIM, "text_b": DENIAL, "label": "neutral", "topic": "ferry"},
    {"text_a": CLAIM, "text_b": OTHER, "label": "contradiction", "topic": "flood"},
    {"text_a": CLAIM, "body_id": "b1", "label": "contradiction", "topic": "dam"},
)
FLOOD = "A flood could destroy the Lorne library, engineers say."
HEADS = (
    {"text_a": "Flood destroys Lorne library", "text_b": FLOOD, "label": "overstated", "topic": "flood"},
    {"text_a": "Flood destroys Lorne library", "text_b": FLOOD, "label": "borne out", "topic": "other flood"},
    {"text_a": "Flood could destroy Lorne library", "text_b": FLOOD, "label": "overstated", "topic": "third flood"},
)


def printed(folder: Path) -> list[list[str]]:
    """The words of each line that the script prints for one marked story and the rows."""
    story = folder / "marked" / "bridge"
    story.mkdir(parents=True)
    (story / "alpha.txt").write_text(f"{CLAIM} It was a fine day.", encoding="utf-8")
    (story / "beta.txt").write_text(f"{DENIAL} It was a fine day.", encoding="utf-8")
    sides = ({"article": "alpha.txt", "quote": CLAIM}, {"article": "beta.txt", "quote": DENIAL})
    marks = {"id": "c1", "must": True, "a": [sides[0]], "b": [sides[1]]}
    gold = {"story": "bridge", "articles": ["alpha.txt", "beta.txt"], "conflicts": [marks], "compatible": []}
    (story / "gold.json").write_text(json.dumps(gold), encoding="utf-8")
    further = folder / "further" / "bridge"
    further.mkdir(parents=True)
    for name in ("alpha.txt", "beta.txt"):
        (further / name).write_bytes((story / name).read_bytes())
    (further / "gold.json").write_text(json.dumps({**gold, "conflicts": []}), encoding="utf-8")
    pairs, bodies = folder / "pairs.jsonl", folder / "bodies.jsonl"
    pairs.write_text("\n".join(map(json.dumps, ROWS)), encoding="utf-8")
    bodies.write_text(json.dumps({"body_id": "b1", "text": DENIAL}), encoding="utf-8")
    heads = folder / "heads.jsonl"
    heads.write_text("\n".join(map(json.dumps, HEADS)), encoding="utf-8")
    asked = [
        "--headlines",
        str(heads),
        "overstated",
        "topic",
        "--marked",
        str(folder / "further"),
        str(folder / "further"),
        "--pairs",
        str(pairs),
        "contradiction",
        "topic",
        "--bodies",
        str(bodies),
    ]
    done = subprocess.run(
        [sys.executable, str(SCRIPT), str(folder / "marked"), *asked], capture_output=True, text=True, check=True
    )
    return [line.split() for line in done.stdout.splitlines()]


def test_stories_are_counted_once_for_each_rule_and_set(tmp_path: Path) -> None:
    head, denials, headlines, once, never = printed(tmp_path)
    assert head == ["rule", "marked", "further", "pairs", "heads", "over", "all"]
    assert denials == ["D101", "1", "0", "0", "1", "2", "1", "0", "0", "3", "2"]  # bridge and dam; the ferry is neutral
    assert headlines == ["H701", "0", "0", "0", "0", "0", "0", "1", "1", "1", "1"]
    assert once[-1] == "H701"
    assert never[:2] == ["never", "fired:"]
    assert "D101," not in never

"""The gate as a script uses it: check of drafts, known disputes, dismissals; what is printed and how it exits."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import contra
from contra.cli import run
from contra.cli.answer import MisuseError
from contra.cli.spread import once, spread

ARCHIVE = {
    "01-mayor.md": "---\noutlet: Herald\npublished: 2031-03-10\n---\n"
    "The mayor said divers had closed the Lorne bridge.\n",
    "02-harbour.md": "---\noutlet: Post\npublished: 2031-03-11\n---\n"
    "The harbour company denied that divers had closed the Lorne bridge.\n",
    "03-toll.md": "---\noutlet: Mail\npublished: 2031-03-11\n---\n"
    "Eleven people were killed at Aldermoor, police said.\n",
}
DRAFT = (
    "---\noutlet: Wire\npublished: 2031-03-12\n---\nThe water board denied that divers had closed the Lorne bridge.\n"
)
HARMLESS = "---\noutlet: Wire\npublished: 2031-03-12\n---\nRain fell on the quay at Norhaven all day.\n"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("archive").mkdir()
    for name, text in ARCHIVE.items():
        Path("archive", name).write_text(text, encoding="utf-8")
    Path("draft.md").write_text(DRAFT, encoding="utf-8")
    Path("harmless.md").write_text(HARMLESS, encoding="utf-8")
    Path("empty.md").touch()
    Path("nothing").mkdir()
    return tmp_path


class Said:
    """What a command printed and how it exited."""

    def __init__(self, capsys: pytest.CaptureFixture[str], line: str) -> None:
        self.code = run(line.split(" "))
        told = capsys.readouterr()
        self.out, self.err = told.out, told.err

    @property
    def ids(self) -> list[str]:
        """The ids of the disputes that are listed, each with its status."""
        return [line.rpartition("[")[2].rstrip("]") for line in self.out.splitlines()]


def places(said: Said) -> list[str]:
    return [line.split(": ")[0] for line in said.out.splitlines()]


# ── check ───────────────────────────────────────────────────────────────────────────────────────


def test_only_what_involves_the_draft_is_told(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = Said(capsys, "check draft.md --against archive --format concise")
    assert (said.code, places(said), said.err) == (1, ["draft.md:5"], "")
    clean = Said(capsys, "check harmless.md --against archive --format concise")
    assert (clean.code, clean.out, clean.err) == (0, "", "")
    assert Said(capsys, "scan archive").code == 1


def test_a_check_in_memory() -> None:
    claim, denial, draft = (
        contra.Document.from_text(text.rpartition("---\n")[2], id=id, outlet=id)
        for id, text in (("a", ARCHIVE["01-mayor.md"]), ("b", ARCHIVE["02-harbour.md"]), ("c", DRAFT))
    )
    (conflict,) = contra.check([draft], against=[claim, denial]).conflicts
    assert ([a.document.id for a in conflict.left], [a.document.id for a in conflict.right]) == (["a"], ["c"])
    assert contra.check([claim], against=[]).conflicts == ()


@pytest.mark.parametrize("command", ["check draft.md --against archive --format json", "baseline write {file} archive"])
def test_the_same_bytes_in_give_the_same_bytes_out(desk: Path, command: str) -> None:
    told = []
    for n, (seed, zone) in enumerate((("1", "Asia/Tokyo"), ("2", "America/Lima"))):
        line = command.format(file=f"known{n}.toml").split()
        env = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": "C"}
        out = subprocess.run([sys.executable, "-m", "contra", *line], env=env, capture_output=True, check=False).stdout
        file = Path(f"known{n}.toml")
        told.append(file.read_bytes() if file.exists() else out)
    assert told[0] == told[1] != b""


def test_a_draft_on_the_side_of_the_claim(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("draft.md").write_text(ARCHIVE["01-mayor.md"].replace("The mayor", "Tom Reed"), encoding="utf-8")
    said = Said(capsys, "check draft.md --against archive --select D --format json")
    (conflict,) = json.loads(said.out)["conflicts"]
    told = {each["id"]: each["document"] for each in json.loads(said.out)["assertions"]}
    assert said.code == 1
    assert [told[id] for id in conflict["left"]] == ["draft.md"]
    assert [told[id] for id in conflict["right"]] == ["02-harbour.md"]


def test_a_draft_that_contradicts_itself(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    both = ARCHIVE["01-mayor.md"] + "\n" + ARCHIVE["02-harbour.md"].rpartition("---\n")[2]
    Path("draft.md").write_text(both, encoding="utf-8")
    assert Said(capsys, "check draft.md").code == 1
    assert Said(capsys, "check archive/01-mayor.md archive/02-harbour.md").code == 1
    assert Said(capsys, "check archive/01-mayor.md archive/03-toll.md").code == 0


def test_a_draft_that_is_in_the_archive_already_is_read_once(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = Said(capsys, "check archive/01-mayor.md --against archive")
    assert said.code == 1
    assert "3 articles" in said.out
    assert Said(capsys, "check archive/03-toll.md --against archive").code == 0


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ("--fail-on note", 1),
        ("--exit-zero", 0),
        ("--ignore D", 0),
        ("--select N,S", 0),
        ("--min-severity conflict", 1),
        ("--ignore D --fail-on note", 0),
    ],
)
def test_the_options_of_a_scan_hold(desk: Path, capsys: pytest.CaptureFixture[str], options: str, code: int) -> None:
    assert Said(capsys, f"check draft.md --against archive {options}").code == code


def test_several_drafts_and_several_folders(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("old").mkdir()
    Path("archive/01-mayor.md").rename("old/01-mayor.md")
    for line in ("--against archive old", "--against archive --against old", "--against=archive old"):
        said = Said(capsys, f"check harmless.md draft.md {line} --format concise")
        assert (said.code, places(said)) == (1, ["draft.md:5"])
    assert Said(capsys, "check harmless.md draft.md --against archive").code == 0


@pytest.mark.parametrize(
    ("given", "spreads"),
    [
        ("check a --against b c -x d", "check a --against b --against c -x d"),
        ("check a --against=b c", "check a --against=b --against c"),
        ("check - --against b", "check - --against b"),
        ("check --against b -", "check --against b --against -"),
        ("check a --against", "check a --against"),
        ("scan a b --format json c", "scan a b --format json c"),
        ("", ""),
    ],
)
def test_paths_behind_against(given: str, spreads: str) -> None:
    assert spread(given.split()) == spreads.split()


@pytest.mark.parametrize(
    ("given", "twice"),
    [
        ("scan a --format csv --format=json", "--format"),
        ("check a --baseline k --against b --baseline k", "--baseline"),
        (
            "scan a --select D --select N --ignore D101 --output x.csv --output y.csv --published a=1 --published b=2",
            "",
        ),
        ("check a --against b --against=c --format csv", ""),
        ("scan --format csv -- --format", ""),
    ],
)
def test_what_takes_one_value_is_given_once(given: str, twice: str) -> None:
    if not twice:
        assert once(given.split()) == given.split()
        return
    with pytest.raises(MisuseError, match=f"^{twice}: given 2 times; give it once$"):
        once(given.split())


class Stdin:
    """Standard input with some bytes."""

    def __init__(self, data: bytes) -> None:
        self.buffer = io.BytesIO(data)


def test_a_draft_on_standard_input(
    desk: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", Stdin(DRAFT.encode("utf-16")))
    said = Said(capsys, "check - --stdin-filename news/new.md --against archive --format concise")
    assert (said.code, places(said)) == (1, ["news/new.md:5"])


def test_it_stands_for_the_file_of_its_name(
    desk: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", Stdin(HARMLESS.encode()))
    said = Said(capsys, "check - --stdin-filename archive/02-harbour.md --against archive")
    assert said.code == 0
    assert "3 articles" in said.out


def test_it_is_read_by_the_settings_above_its_name(
    desk: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("archive/contra.toml").write_text('ignore = ["D"]\n[outlets]\n"new*" = "Ruritania Wire"\n', encoding="utf-8")
    monkeypatch.setattr("sys.stdin", Stdin(DRAFT.encode()))
    said = Said(capsys, "check - --stdin-filename archive/new.md --against archive --format json")
    assert said.code == 0
    assert json.loads(said.out)["documents"][0]["outlet"] == "Ruritania Wire"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("check", "Missing argument 'DRAFT...'; `contra check --help` lists what there is"),
        ("check --against archive draft.md", "Missing argument 'DRAFT...'"),
        ("check gone.md --against archive", "gone.md: no such file or folder; check the spelling of the path"),
        ("check draft.md --against gone", "gone: no such file or folder; check the spelling of the path"),
        ("check -", "-: a draft on standard input has no name; add --stdin-filename draft.md"),
        (
            "check draft.md --stdin-filename x.md",
            "--stdin-filename x.md: nothing is read from there; give - as the draft",
        ),
        ("check - --stdin-filename x.md", "nothing to read: x.md: the file is empty; save the article again"),
        ("check - --stdin-filename x.png", "nothing to read: x.png: .png is not read"),
        ("check empty.md --against archive", "nothing to read: empty.md: the file is empty; save the article again"),
        ("check nothing --against archive", "nothing to read in nothing; name an article, or a folder"),
        ("check draft.md --select X9", "--select X9: no code begins so; `contra rules` lists them"),
        ("check draft.md --today soon", "--today soon: no day; write it as 2024-11-21"),
        ("check draft.md --baseline gone.toml", "gone.toml: no such file of known disputes; `contra baseline write"),
        ("scan archive --baseline gone.toml", "gone.toml: no such file of known disputes; `contra baseline write"),
        ("dismiss", "Missing argument 'ID'"),
        ("dismiss abc archive --baseline k.toml", "Missing option '--reason'"),
        ("dismiss zzz archive --baseline k.toml --reason x", "no dispute zzz in these articles"),
        ("dismiss zzz archive --reason x", "no file of known disputes is named; add --baseline known.toml"),
        ("dismiss zzz archive --baseline k.toml --reason ", "--reason: it is empty; say why the dispute is no matter"),
        ("dismiss z archive --baseline k.toml --reason x --expires 1", "--expires 1: no day; write it as 2024-11-21"),
        ("baseline", "Missing command; `contra baseline --help` lists what there is"),
        ("baseline wipe k.toml archive", "No such command 'wipe'"),
        ("baseline write k.toml", "Missing argument 'PATHS...'"),
        ("baseline write k.toml gone", "gone: no such file or folder"),
        ("baseline write gone/k.toml archive", "gone/k.toml: there is no folder gone; create it first"),
        ("baseline write archive archive", "archive: this is a folder; name a file in it"),
        ("baseline status archive archive", "archive: cannot be read: Is a directory; name a file that is yours"),
        ("dismiss zzz archive --baseline gone/k.toml --reason x", "gone/k.toml: there is no folder gone; create it"),
        ("check draft.md --against", "Option '--against' requires an argument"),
        ("check draft.md --format csv --format json", "--format: given 2 times; give it once"),
        ("check draft.md --baseline=k.toml --baseline=l.toml", "--baseline: given 2 times; give it once"),
        ("baseline status k.toml archive", "k.toml: no such file of known disputes; `contra baseline write k.toml"),
        ("baseline prune k.toml archive", "k.toml: no such file of known disputes"),
        ("baseline status draft.md archive", "draft.md: not TOML: Expected '=' after a key"),
        ("baseline write draft.md archive", "draft.md: not TOML: Expected '=' after a key"),
    ],
)
def test_misuse_is_one_line(
    desk: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, line: str, told: str
) -> None:
    monkeypatch.setattr("sys.stdin", Stdin(b""))
    said = Said(capsys, line)
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith(f"contra: {told}")
    assert said.err.count("\n") == 1
    assert not Path("k.toml").exists()


# ── known disputes ──────────────────────────────────────────────────────────────────────────────


def test_a_scan_fails_on_new_disputes_only(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    written = Said(capsys, "baseline write k.toml archive")
    assert (written.code, written.out, written.err) == (0, "k.toml: 1 known, 1 of them new\n", "")
    said = Said(capsys, "scan archive --baseline k.toml --format concise")
    assert (said.code, said.out, said.err) == (0, "", "contra: k.toml: 1 known still stands, 0 stale\n")
    later = ARCHIVE["03-toll.md"].replace("Mail", "Wire").replace("Eleven", "Fourteen").replace("police", "divers")
    Path("archive/04-toll.md").write_text(later, encoding="utf-8")
    new = Said(capsys, "scan archive --baseline k.toml --format concise")
    assert (new.code, places(new)) == (1, ["archive/04-toll.md:5"])


def test_known_disputes_are_shown_where_they_are_asked_for(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["baseline", "write", "k.toml", "archive"])
    capsys.readouterr()
    shown = Said(capsys, "scan archive --baseline k.toml --show-known --format concise")
    assert shown.code == 0
    assert [id.partition(" ")[2] for id in shown.ids] == ["known"]
    table = Said(capsys, "scan archive --baseline k.toml --show-known")
    assert " · known\n" in table.out
    assert "no disputes" in Said(capsys, "scan archive --baseline k.toml").out
    told = Said(capsys, "scan archive --baseline k.toml --format json")
    assert [conflict["status"] for conflict in json.loads(told.out)["conflicts"]] == ["known"]


def test_a_draft_that_joins_a_known_dispute_is_new(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["baseline", "write", "k.toml", "archive"])
    capsys.readouterr()
    said = Said(capsys, "check draft.md --against archive --baseline k.toml")
    assert (said.code, said.err) == (1, "")
    run(["baseline", "write", "k.toml", "archive", "draft.md"])
    capsys.readouterr()
    known = Said(capsys, "check draft.md --against archive --baseline k.toml")
    assert (known.code, known.err) == (0, "contra: k.toml: 1 known still stands\n")


def test_prune_drops_what_is_stale(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["baseline", "write", "k.toml", "archive"])
    Path("archive/02-harbour.md").unlink()
    capsys.readouterr()
    status = Said(capsys, "baseline status k.toml archive")
    assert status.out.startswith("stale    known      D101 ")
    assert status.out.endswith("k.toml: 0 known still stand, 1 stale\n")
    assert Said(capsys, "scan archive --baseline k.toml").err == "contra: k.toml: 0 known still stand, 1 stale\n"
    assert Said(capsys, "baseline prune k.toml archive").out == "k.toml: 0 kept, 1 dropped\n"
    assert Said(capsys, "baseline status k.toml archive").out == "k.toml: 0 known still stand, 0 stale\n"


def test_what_is_not_selected_is_not_stale(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["baseline", "write", "k.toml", "archive"])
    capsys.readouterr()
    said = Said(capsys, "scan archive --baseline k.toml --select N")
    assert said.err == "contra: k.toml: 1 known still stands, 0 stale\n"


def test_only_what_is_selected_is_taken_down(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert Said(capsys, "baseline write k.toml archive --select N").out == "k.toml: 0 known, 0 of them new\n"
    assert Said(capsys, "baseline write k.toml archive --ignore d").out == "k.toml: 0 known, 0 of them new\n"
    assert Said(capsys, "baseline write k.toml archive --min-severity conflict").out.startswith("k.toml: 1 known")


def test_a_dismissed_dispute_keeps_its_reason_until_its_last_day(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (id,) = Said(capsys, "scan archive --format concise").ids
    line = f"dismiss {id[:4]} archive --reason retracted --author mb --expires 2031-03-20 --baseline k.toml"
    said = Said(capsys, line)
    assert (said.code, said.out.startswith(f"k.toml: dismissed {id} D101 ")) == (0, True)
    assert 'reason = "retracted"\nauthor = "mb"\nexpires = 2031-03-20\n' in Path("k.toml").read_text(encoding="utf-8")
    assert Said(capsys, "scan archive --baseline k.toml").code == 0
    assert Said(capsys, "scan archive --baseline k.toml --today 2031-03-20").code == 0
    late = Said(capsys, "scan archive --baseline k.toml --today 2031-03-21")
    assert (late.code, late.err) == (1, "contra: k.toml: 0 known still stand, 0 stale, 1 expired\n")
    status = Said(capsys, "baseline status k.toml archive").out
    assert status.endswith("(retracted; mb; until 2031-03-20)\nk.toml: 1 known still stands, 0 stale\n")
    assert Said(capsys, "baseline prune k.toml archive --today 2031-03-21").out == "k.toml: 0 kept, 1 dropped\n"


def test_the_newest_article_tells_what_has_expired(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (id,) = Said(capsys, "scan archive --format concise").ids
    run(["dismiss", id, "archive", "--reason", "x", "--expires", "2031-03-11", "--baseline", "k.toml"])
    capsys.readouterr()
    assert Said(capsys, "scan archive --baseline k.toml").code == 0
    Path("archive/09-later.md").write_text(HARMLESS, encoding="utf-8")
    assert Said(capsys, "scan archive --baseline k.toml").code == 1


def test_dismissing_what_a_check_finds(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (id,) = Said(capsys, "check draft.md --against archive --format concise").ids
    assert Said(capsys, f"show {id} draft.md --against archive").code == 0
    assert Said(capsys, f"dismiss {id} draft.md --against archive --reason checked --baseline k.toml").code == 0
    assert Said(capsys, "check draft.md --against archive --baseline k.toml").code == 0
    assert Said(capsys, "scan archive --baseline k.toml").code == 1


def test_the_settings_may_name_the_file(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("archive/contra.toml").write_text('baseline = "../desk/k.toml"', encoding="utf-8")
    Path("desk").mkdir()
    first = Said(capsys, "scan archive")
    assert first.code == 1
    file = "archive/../desk/k.toml"
    assert first.err == f"contra: {file}: not there yet; `contra baseline write {file} PATHS` makes it\n"
    (id,) = Said(capsys, "scan archive --format concise").ids
    assert Said(capsys, f"dismiss {id} archive --reason x").code == 0
    assert Path("desk/k.toml").exists()
    assert Said(capsys, "scan archive").code == 0
    assert Said(capsys, "baseline write other.toml archive").out == "other.toml: 1 known, 1 of them new\n"


def test_the_same_files_are_written_twice(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["baseline", "write", "k.toml", "archive", "draft.md"])
    before = Path("k.toml").read_bytes()
    run(["baseline", "write", "k.toml", "draft.md", "archive"])
    assert Path("k.toml").read_bytes() == before
    run(["baseline", "write", "other.toml", "draft.md", "archive"])
    assert Path("other.toml").read_bytes() == before
    capsys.readouterr()


def test_a_comment_in_a_draft_dismisses_and_an_unused_one_is_told_of(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    head, _, body = DRAFT.rpartition("---\n")
    Path("draft.md").write_text(f"{head}---\n<!-- contra: ignore D101 checked -->\n{body}", encoding="utf-8")
    said = Said(capsys, "check draft.md --against archive --format concise --show-known")
    assert (said.code, said.err) == (0, "")
    assert [id.partition(" ")[2] for id in said.ids] == ["dismissed"]
    unused = Said(capsys, "check draft.md --against archive/03-toll.md")
    told = "draft.md:5: comment: no D101 there that could be ignored; delete the comment"
    assert (unused.code, unused.err) == (0, f"contra: {told}\n")


def test_comments_of_the_archive_are_its_own_matter(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    head, _, body = ARCHIVE["02-harbour.md"].rpartition("---\n")
    Path("archive/02-harbour.md").write_text(f"{head}---\n<!-- contra: ignore D101 -->\n{body}", encoding="utf-8")
    said = Said(capsys, "scan archive")
    assert (said.code, said.err) == (0, "")
    checked = Said(capsys, "check harmless.md --against archive")
    assert (checked.code, checked.err) == (0, "")


def test_a_draft_that_cannot_be_read_is_told_of(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = "skipped empty.md: the file is empty; save the article again, or delete the file"
    said = Said(capsys, "check empty.md harmless.md --format concise")
    assert (said.code, said.out, said.err) == (0, "", f"contra: {told}\n")
    table = Said(capsys, "check empty.md harmless.md --width 200")
    assert (table.err, told in table.out) == ("", True)


def test_what_articles_hold_reaches_no_terminal(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    hostile = ARCHIVE["01-mayor.md"].replace("divers", "div\x1b[31mers").replace("The mayor", "Mia Brandt")
    Path("archive/01-mayor.md").write_text(hostile, encoding="utf-8")
    denial = ARCHIVE["02-harbour.md"].replace("divers", "div\x1b[31mers")
    Path("archive/02-harbour.md").write_text(denial, encoding="utf-8")
    (id,) = Said(capsys, "scan archive --select D --format concise").ids
    for line in (
        f"dismiss {id} archive --reason x --baseline k.toml",
        "scan archive --baseline k.toml --show-known",
        "baseline status k.toml archive",
    ):
        said = Said(capsys, line)
        assert "\x1b" not in said.out + said.err
    assert "\x1b" not in Path("k.toml").read_text(encoding="utf-8")


def test_a_closed_standard_input_is_no_fault(
    desk: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", None)
    said = Said(capsys, "check - --stdin-filename new.md --against archive")
    assert (said.code, said.err.startswith("contra: nothing to read: new.md: the file is empty")) == (2, True)


def test_drafts_of_several_articles_in_one_file(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    texts = [text.rpartition("---\n")[2].strip() for text in (HARMLESS, DRAFT)]
    Path("drafts.jsonl").write_text("".join(json.dumps({"text": text}) + "\n" for text in texts), encoding="utf-8")
    said = Said(capsys, "check drafts.jsonl --against archive --format concise")
    assert (said.code, places(said)) == (1, ["drafts.jsonl#2:1"])

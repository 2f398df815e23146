"""``--format`` and ``--output``: each format reaches standard output and files, and a file is written whole or not."""

import json
import os
from pathlib import Path

import pytest
from junitparser import JUnitXml
from msgspec.structs import replace

from contra.cli import run
from contra.cli.formats import ENDINGS, RENDERERS, STATUS_TOLD, Page, rendered
from contra.cli.options import Format
from contra.model import Skipped
from render_samples import DENIED, ECHOED, REPORT, SILENT

BEGINS = {
    "table": "Kelp Bay pier ───",
    "concise": "corpus/kelp/post.md:1: ",
    "json": '{\n "schema": "contra/1"',
    "jsonl": '{"type":"report","schema":"contra/1"}\n',
    "csv": "id,code,codes,",
    "markdown": "# Disputes between sources\n",
    "sarif": '{\n "$schema": "https://docs.oasis-open.org/sarif/',
    "junit": '<?xml version="1.0" encoding="utf-8"?>\n<testsuites ',
    "github": "::",
    "claimreview": '{\n "@context": "https://schema.org"',
}


@pytest.fixture
def kelp(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The working folder, with the sample report as what the pipeline finds in its folder ``in``."""
    monkeypatch.setattr("contra.pipeline.scan_paths", lambda paths, **_: REPORT)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in").mkdir()
    return tmp_path


def test_every_format_is_rendered_and_tested() -> None:
    assert set(RENDERERS) == set(Format) == set(BEGINS)
    assert set(ENDINGS.values()) == set(Format) - {Format.concise, Format.github}


@pytest.mark.parametrize("format", list(Format))
def test_standard_output_and_a_file_say_the_same(
    format: Format, kelp: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["scan", "in", "--format", format, "--output", f"{format}:out.report"]) == 1
    printed = capsys.readouterr().out
    assert printed.startswith(BEGINS[format])
    assert (kelp / "out.report").read_bytes().decode() == printed


@pytest.mark.parametrize("format", sorted(set(Format) - {Format.table}))
def test_one_dispute_alone_in_every_format(format: str, kelp: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["show", "77d0", "in", "--format", format]) == 0
    alone = capsys.readouterr().out
    assert run(["scan", "in", "--format", format, "--select", "S201"]) == 0
    assert capsys.readouterr().out == alone != ""


def test_several_files_at_once_beside_the_table(kelp: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (kelp / "out").mkdir()
    names = ["a.txt", "a.json", "a.jsonl", "a.NDJSON", "a.csv", "a.md", "a.sarif", "a.xml", "a.jsonld"]
    options = [part for name in names for part in ("--output", f"out/{name}")]
    assert run(["scan", "in", *options]) == 1
    assert capsys.readouterr().out.startswith(BEGINS["table"])
    assert sorted(path.name for path in (kelp / "out").iterdir()) == sorted(names)
    for name in names:
        format = ENDINGS["." + name.rpartition(".")[2].lower()]
        assert (kelp / "out" / name).read_text(encoding="utf-8").startswith(BEGINS[format])


@pytest.mark.parametrize("format", list(Format))
def test_what_is_known_is_left_out_where_its_status_is_not_told(format: Format) -> None:
    report = replace(REPORT, conflicts=(replace(DENIED, status="known"), replace(SILENT, status="dismissed"), ECHOED))
    kept, every = (rendered(report, format, Page(known, (), False, 100, False)) for known in (False, True))
    assert (ECHOED.message in kept, SILENT.message in every) == (True, True)
    assert (SILENT.message in kept) is (format in STATUS_TOLD)


def test_quiet_prints_nothing_and_still_fails(kelp: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["scan", "in", "-q", "--output", "a.json"]) == 1
    assert capsys.readouterr() == ("", "")
    assert run(["scan", "in", "--quiet", "--exit-zero"]) == 0
    assert capsys.readouterr().out == ""
    assert (kelp / "a.json").exists()


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--format", "csv"], True),
        (["--format", "concise", "--output", "a.csv"], True),
        (["--format", "claimreview"], True),
        (["--quiet"], True),
        (["--quiet", "--output", "a.csv"], True),
        (["--quiet", "--output", "a.sarif"], False),
        (["--format", "csv", "--output", "a.md"], False),
        (["--format", "github"], False),
        (["--format", "junit"], False),
        ([], False),
    ],
)
def test_files_that_could_not_be_read_are_told_somewhere(
    options: list[str], told: bool, kelp: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["scan", "in", *options]) == 1
    printed = capsys.readouterr()
    assert printed.err == ("contra: skipped corpus/kelp/photo.txt: binary\n" if told else "")
    written = [path.read_text(encoding="utf-8") for path in kelp.glob("a.*")]
    assert ("photo.txt" in "".join([printed.out, *written])) is not told


@pytest.mark.parametrize("options", [["--format", "csv"], []])
def test_of_very_many_files_it_is_told_how_many_more(
    options: list[str], kelp: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    many = replace(REPORT, skipped=tuple(Skipped(f"{n}.txt", "binary") for n in range(1520)))
    monkeypatch.setattr("contra.pipeline.scan_paths", lambda paths, **_: many)
    run(["scan", "in", *options])
    printed = capsys.readouterr()
    lines = [line.removeprefix("contra: ") for line in (printed.err or printed.out).splitlines() if "skipped" in line]
    assert lines == [
        *(f"skipped {n}.txt: binary" for n in range(20)),
        "skipped 1,500 more; `contra scan --format json` tells each",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "assertions in",
        "assertions in --format marked",
        "dates in",
        "dates in --format json",
        "baseline write k.toml in",
        "baseline status k.toml in",
        "baseline prune k.toml in",
        "dismiss 3f9a k.toml in --reason moot --baseline k.toml",
    ],
)
def test_every_command_tells_what_it_could_not_read(
    line: str, kelp: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (kelp / "k.toml").touch()
    monkeypatch.setattr("contra.pipeline.times_of_paths", lambda paths, **_: replace(REPORT, times=((), (), ())))
    assert run(line.split()) == 0
    assert capsys.readouterr().err.splitlines()[0] == "contra: skipped corpus/kelp/photo.txt: binary"


def test_the_name_of_a_file_on_standard_error_moves_no_cursor(
    kelp: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    odd = replace(REPORT, skipped=(Skipped("\x1b[2J.txt", "binary"),))
    monkeypatch.setattr("contra.pipeline.scan_paths", lambda paths, **_: odd)
    run(["scan", "in", "--format", "csv"])
    assert capsys.readouterr().err == "contra: skipped \\x1b[2J.txt: binary\n"


def test_a_table_in_a_file_has_no_colour_and_minds_the_width(kelp: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["scan", "in", "--color", "always", "--width", "80", "--output", "a.txt"])
    assert "\x1b[" in capsys.readouterr().out
    written = (kelp / "a.txt").read_text(encoding="utf-8")
    assert "\x1b" not in written
    assert max(map(len, written.splitlines())) == 80


def test_the_options_on_disputes_reach_the_files(kelp: Path) -> None:
    options = ["--select", "S", "--fail-on", "caution", "--all-assertions", "--output", "a.json", "--output", "a.xml"]
    assert run(["scan", "in", *options]) == 1
    told = json.loads((kelp / "a.json").read_text(encoding="utf-8"))
    assert ([c["code"] for c in told["conflicts"]], len(told["assertions"])) == (["S201"], len(REPORT.assertions))
    assert JUnitXml.fromstring((kelp / "a.xml").read_bytes()).failures == 1


@pytest.mark.parametrize(
    ("output", "reason"),
    [
        ("a.pdf", "the ending tells no format; write FORMAT:FILE with one of table, concise, json, "),
        ("report", "the ending tells no format; "),
        ("yaml:a.out", "the ending tells no format; "),
        ("json:", "the ending tells no format; "),
        ("json:-", "this is no file; print with --format"),
        ("gone/a.json", "there is no folder gone; create it first"),
        ("json:in", "this is a folder; name a file in it"),
        ("json:/dev/null", "this is no regular file; name one, or print with --format"),
        (f"{'x' * 5000}.json", "File name too long; name another file"),
        ("in/report.md", "the next scan of in would take it for an article; write it elsewhere"),
        ("json:in/deep/report.txt", "the next scan of in would take it for an article; write it elsewhere"),
    ],
)
def test_what_cannot_be_written_is_told_before_anything_is_read(
    output: str, reason: str, kelp: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("contra.pipeline.scan_paths", lambda paths, **_: pytest.fail("read"))
    assert run(["scan", "in", "--output", "fine.json", "--output", output]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith(f"contra: --output {output}: {reason}")
    assert said.err.count("\n") == 1
    assert [path.name for path in kelp.iterdir()] == ["in"]


def test_a_report_that_is_no_article_may_stand_among_articles(kelp: Path) -> None:
    assert run(["scan", "in", "-q", "--output", "in/report.sarif"]) == 1
    assert (kelp / "in" / "report.sarif").exists()


def test_a_file_is_named_once(kelp: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["scan", "in", "--output", "a.json", "--output", "sarif:./in/../a.json"]) == 2
    assert capsys.readouterr().err.endswith("a.json: this file is named twice; give every format its own\n")


@pytest.mark.parametrize("named", ["corpus/kelp/post.md", "corpus"])
def test_no_article_is_written_over(named: str, kelp: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (kelp / "corpus" / "kelp").mkdir(parents=True)
    (kelp / "article.dat").write_text("An article.", encoding="utf-8")
    (kelp / "corpus" / "kelp" / "post.md").symlink_to(kelp / "article.dat")
    (kelp / "link.json").symlink_to(kelp / "article.dat")
    assert run(["scan", named, "--output", "link.json"]) == 2
    assert capsys.readouterr() == (
        "",
        "contra: --output link.json: this is one of the articles; write to another file\n",
    )
    assert (kelp / "article.dat").read_text(encoding="utf-8") == "An article."


def test_nothing_is_written_where_one_file_cannot_be(
    kelp: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (kelp / "a.json").write_text("old", encoding="utf-8")

    def full(descriptor: int) -> None:
        if any(path.stat().st_size for path in kelp.glob(".contra-*")) and synced:
            raise OSError(28, "No space left on device")
        synced.append(descriptor)

    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", full)
    assert run(["scan", "in", "--output", "a.json", "--output", "b.csv"]) == 2
    said = capsys.readouterr()
    assert said.err == (
        "contra: b.csv: cannot be written: No space left on device; check the folder, its permissions and its room\n"
    )
    assert said.out == ""
    assert (kelp / "a.json").read_text(encoding="utf-8") == "old"
    assert sorted(path.name for path in kelp.iterdir()) == ["a.json", "in"]


def test_an_interrupted_write_leaves_nothing(kelp: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(descriptor: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    assert run(["scan", "in", "--output", "a.json"]) == 130
    assert [path.name for path in kelp.iterdir()] == ["in"]


def test_a_fault_while_rendering_writes_nothing(kelp: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(RENDERERS, Format.csv, lambda report, page: [""][1])
    assert run(["scan", "in", "--output", "a.json", "--output", "a.csv"]) == 2
    assert [path.name for path in kelp.iterdir()] == ["in"]


def test_links_and_permissions_stay(kelp: Path) -> None:
    (kelp / "real.json").write_text("old", encoding="utf-8")
    (kelp / "real.json").chmod(0o640)
    (kelp / "link.json").symlink_to("real.json")
    assert run(["scan", "in", "-q", "--output", "link.json"]) == 1
    assert (kelp / "link.json").is_symlink()
    assert (kelp / "real.json").read_text(encoding="utf-8").startswith(BEGINS["json"])
    assert (kelp / "real.json").stat().st_mode & 0o777 == 0o640


def test_a_new_file_has_the_permissions_of_any_new_file(kelp: Path) -> None:
    run(["scan", "in", "-q", "--output", "a.json"])
    (kelp / "plain").touch()
    assert (kelp / "a.json").stat().st_mode == (kelp / "plain").stat().st_mode

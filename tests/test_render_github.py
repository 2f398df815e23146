"""GitHub annotations: read by the rules of workflow commands, each is one command that says what was found."""

import re

import pytest
from msgspec.structs import replace

from contra.model import Report
from contra.render.github import github
from contra.render.visible import visible
from render_hostile import PAYLOADS, hostile
from render_samples import DENIED, REPORT, SILENT

COMMAND = re.compile(r"::(?P<command>\w+)(?: (?P<properties>[^:]*))?::(?P<message>.*)")
SIGNS = {"%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%"}


def plain(text: str) -> str:
    """A value as the runner reads it."""
    return re.sub("|".join(SIGNS), lambda found: SIGNS[found[0]], text)


def annotations(report: Report) -> list[tuple[str, dict[str, str], str]]:
    """Command, properties and message of every line, as the runner reads them."""
    found = []
    for line in github(report).splitlines():
        command = COMMAND.fullmatch(line)
        assert command, line
        pairs = (pair.split("=", 1) for pair in command["properties"].split(","))
        found.append((command["command"], {key: plain(value) for key, value in pairs}, plain(command["message"])))
    return found


def test_an_annotation_stands_where_the_claim_is_contradicted() -> None:
    assert annotations(replace(REPORT, conflicts=(SILENT,), skipped=())) == [
        (
            "warning",
            {"file": "corpus/kelp/post.md", "line": "2", "title": "S201 silence 77d01e92"},
            "The insurer will not say how many cranes stood on the pier.\n"
            "says: Herald, own voice, published 11 Mar 2031: “Two cranes stood on it.” (corpus/kelp/herald.md:6)\n"
            "declines: spokeswoman for the insurer, official, published 12 Mar 2031:"
            " “A spokeswoman for the insurer declined to say how many cranes stood on the pier.”"
            " (corpus/kelp/post.md:2)",
        )
    ]


def test_its_command_tells_how_much_it_matters() -> None:
    assert [command for command, _, _ in annotations(replace(REPORT, skipped=()))] == ["notice", "warning", "error"]


def test_a_file_that_could_not_be_read_is_a_warning() -> None:
    assert annotations(replace(REPORT, conflicts=())) == [
        ("warning", {"file": "corpus/kelp/photo.txt", "title": "not read"}, "binary")
    ]


@pytest.mark.parametrize(("status", "command"), [("new", "error"), ("known", "notice"), ("dismissed", "notice")])
def test_what_is_known_is_only_noted(status: str, command: str) -> None:
    ((told, _, _),) = annotations(replace(REPORT, conflicts=(replace(DENIED, status=status),), skipped=()))
    assert told == command


def test_nothing_found_is_no_line() -> None:
    assert github(replace(REPORT, conflicts=(), skipped=())) == ""


@pytest.mark.parametrize(
    ("message", "written"),
    [
        ("100%, or so: yes", "100%25, or so: yes"),
        ("%0A::error::x", "%250A::error::x"),
        ("one\ntwo", "one two"),
    ],
)
def test_messages_are_escaped(message: str, written: str) -> None:
    line = github(replace(REPORT, conflicts=(replace(DENIED, message=message),)))
    assert f"3f9a2c1b::{written}%0A" in line


@pytest.mark.parametrize(
    ("kind", "written"), [("a,line=9", "a%2Cline=9"), ("a::b", "a%3A%3Ab"), ("50%", "50%25"), ("a=b", "a=b")]
)
def test_properties_are_escaped(kind: str, written: str) -> None:
    line = github(replace(REPORT, conflicts=(replace(DENIED, kind=kind),)))
    assert f",title=D101 {written} 3f9a2c1b::" in line


@pytest.mark.parametrize("payload", PAYLOADS)
def test_hostile_text_starts_no_command_of_its_own(payload: str) -> None:
    first, second, unread = annotations(hostile(payload))
    assert (first[0], second[0]) == ("error", "notice")
    assert unread == ("warning", {"file": visible(payload), "title": "not read"}, visible(payload))
    assert first[1] == {"file": visible(payload), "line": "2", "title": f"D101 {visible(payload)} 3f9a2c1b"}
    assert first[2].splitlines()[0] == visible(payload)

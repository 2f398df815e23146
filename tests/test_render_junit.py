"""JUnit: what a reader of test results finds in it."""

from collections.abc import Collection
from xml.etree import ElementTree

import pytest
from junitparser import Failure, JUnitXml, Skipped, TestCase, TestSuite
from msgspec.structs import replace

from contra.model import Report
from contra.render.junit import junit
from render_hostile import PAYLOADS, hostile
from render_samples import DENIED, ECHOED, REPORT, SILENT


def suites(report: Report, failing: Collection[str]) -> list[TestSuite]:
    """The suites as a reader finds them."""
    return list(JUnitXml.fromstring(junit(report, failing=failing).encode()))


def outcomes(suite: TestSuite) -> list[tuple[str, str, str]]:
    """Class, name and outcome of every test."""
    return [(case.classname, case.name, type(case.result[0]).__name__) for case in suite if isinstance(case, TestCase)]


def _text(report: Report, tag: str) -> str | None:
    """The text of the one element of a name."""
    (element,) = ElementTree.fromstring(junit(report, failing=())).iter(tag)
    return element.text


def test_disputes_fail_or_are_skipped() -> None:
    pier, unread = suites(REPORT, {"3f9a2c1b"})
    assert pier.name == "Kelp Bay pier"
    assert (pier.tests, pier.failures, pier.errors, pier.skipped) == (3, 1, 0, 2)
    assert outcomes(pier) == [
        ("D101 denial", f"{DENIED.message} [3f9a2c1b]", "Failure"),
        ("S201 silence", f"{SILENT.message} [77d01e92]", "Skipped"),
        ("C002 note", f"{ECHOED.message} [c0ffee12]", "Skipped"),
    ]
    assert (unread.name, unread.tests) == ("not read", 0)
    assert _text(REPORT, "system-err") == "corpus/kelp/photo.txt: binary"


def test_a_failure_tells_both_sides() -> None:
    (suite,) = suites(replace(REPORT, conflicts=(SILENT,), skipped=()), {SILENT.id})
    (case,) = list(suite)
    (failure,) = case.result
    assert isinstance(failure, Failure)
    assert (failure.message, failure.type) == (SILENT.message, "S201")
    assert failure.text == (
        "says: Herald, own voice, published 11 Mar 2031: “Two cranes stood on it.” (corpus/kelp/herald.md:6)\n"
        "declines: spokeswoman for the insurer, official, published 12 Mar 2031:"
        " “A spokeswoman for the insurer declined to say how many cranes stood on the pier.” (corpus/kelp/post.md:2)"
    )
    root = ElementTree.fromstring(junit(replace(REPORT, conflicts=(SILENT,)), failing={SILENT.id}))
    (element,) = root.iter("testcase")
    assert (element.get("file"), element.get("line")) == ("corpus/kelp/post.md", "2")


@pytest.mark.parametrize(
    ("status", "why"), [("new", "caution"), ("known", "known caution"), ("dismissed", "dismissed caution")]
)
def test_what_does_not_fail_says_why(status: str, why: str) -> None:
    (suite,) = suites(replace(REPORT, conflicts=(replace(SILENT, status=status),), skipped=()), ())
    (case,) = list(suite)
    (skipped,) = case.result
    assert isinstance(skipped, Skipped)
    assert skipped.message == why


def test_nothing_found_is_no_suite() -> None:
    assert suites(replace(REPORT, conflicts=(), skipped=()), ()) == []
    assert ElementTree.fromstring(junit(replace(REPORT, conflicts=()), failing=())).get("tests") == "0"


def test_a_story_without_name() -> None:
    (suite,) = suites(replace(REPORT, conflicts=(replace(DENIED, story=""),), skipped=()), ())
    assert suite.name == "contra"


@pytest.mark.parametrize("payload", PAYLOADS)
def test_hostile_text_is_well_formed_and_stays_in_its_place(payload: str) -> None:
    report = hostile(payload)
    names = [element.tag for element in ElementTree.fromstring(junit(report, failing={"3f9a2c1b"})).iter()]
    assert names == ["testsuites", "testsuite", "testcase", "failure", "testcase", "skipped", "testsuite", "system-err"]
    (suite, _) = suites(report, {"3f9a2c1b"})
    assert [outcome for _, _, outcome in outcomes(suite)] == ["Failure", "Skipped"]

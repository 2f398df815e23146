"""Known disputes: they stand as long as one of their pairs of sentences does, wherever that is."""

from datetime import date

import pytest
from msgspec.structs import replace

import contra
from contra.model import Conflict, Document, Known, Report
from contra.report.known import entry, marked, newest, pairs, states, taken_down, with_dismissed

TEXTS = {
    "alpha": "The mayor said divers had closed the Lorne bridge.",
    "gamma": "The harbour company denied that divers had closed the Lorne bridge.",
}
PADDING = "Rain fell on the quay all day. Tom Reed sells ropes there.\n\n"
MORE = {
    "beta": "Police said on Tuesday that divers had closed the Lorne bridge at Aldermoor.",
    "delta": "The water board denied on Tuesday that divers had closed the Lorne bridge at Aldermoor.",
}
STRANGER = {"other": "A flood has covered the fields around Dunmore, Mia Brandt said."}


def document(id: str, text: str) -> Document:
    return Document.from_text(text, id=id, outlet=id, published=date(2031, 3, 11))


def scanned(texts: dict[str, str]) -> Report:
    """The report with its denials only."""
    report = contra.scan(document(id, text) for id, text in texts.items())
    return replace(report, conflicts=tuple(c for c in report.conflicts if c.kind == "denial"))


def known(**told: object) -> Known:
    (conflict,) = scanned(TEXTS).conflicts
    return replace(entry(conflict), **told)


MOVED = {
    "text before": {id: PADDING + text for id, text in TEXTS.items()},
    "text behind": {id: f"{text} {PADDING}" for id, text in TEXTS.items()},
    "other order": dict(reversed(TEXTS.items())),
    "other folder": {f"archive/2031/{id}.md": text for id, text in TEXTS.items()},
    "other line ends": {
        id: text.replace(" bridge", "  \n  bridge").replace("had ", "had  ") for id, text in TEXTS.items()
    },
    "another article": {**STRANGER, **TEXTS},
    "another claim": {**MORE, **TEXTS, "delta": ""},
    "another denial": {**TEXTS, "delta": MORE["delta"]},
    "both, in front": {**MORE, **TEXTS},
    "all in one article": {"one": "\n\n".join([*TEXTS.values(), *MORE.values()])},
    "printed twice": {**TEXTS, "agency": TEXTS["alpha"]},
}


@pytest.mark.parametrize("texts", MOVED.values(), ids=MOVED)
def test_a_known_dispute_stays_known(texts: dict[str, str]) -> None:
    report = scanned({id: text for id, text in texts.items() if text})
    assert [conflict.status for conflict in marked(report, [known()], None).conflicts] == ["known"]
    assert [state for _, state in states(report, [known()], None)] == ["stands"]


GONE = {
    "other claim": {**TEXTS, "alpha": "The mayor said divers had closed the Lorne bridge again."},
    "other denial": {**TEXTS, "gamma": "The harbour company denied that the divers had closed the Lorne bridge."},
    "only new sentences": MORE,
}


@pytest.mark.parametrize("texts", GONE.values(), ids=GONE)
def test_a_dispute_of_other_sentences_is_new(texts: dict[str, str]) -> None:
    report = marked(scanned(texts), [known()], None)
    assert [conflict.status for conflict in report.conflicts] == ["new"]
    assert [state for _, state in states(report, [known()], None)] == ["stale"]


def test_its_pairs_tell_a_dispute_even_where_its_id_moves() -> None:
    (before,), (after,) = scanned(TEXTS).conflicts, scanned({**MORE, **TEXTS}).conflicts
    assert before.id != after.id
    assert set(pairs(before)) < set(pairs(after))
    assert len(pairs(after)) == 4


def test_the_same_sentences_in_a_dispute_of_another_kind_are_another() -> None:
    report = scanned(TEXTS)
    other = replace(report, conflicts=tuple(replace(c, kind="polarity") for c in report.conflicts))
    assert [conflict.status for conflict in marked(other, [known()], None).conflicts] == ["new"]


DAY = date(2031, 3, 11)


@pytest.mark.parametrize(
    ("expires", "today", "status", "state"),
    [
        (None, DAY, "known", "stands"),
        (DAY, DAY, "known", "stands"),
        (DAY, None, "known", "stands"),
        (date(2031, 3, 10), DAY, "new", "expired"),
    ],
)
def test_an_entry_holds_up_to_its_last_day(expires: date | None, today: date | None, status: str, state: str) -> None:
    entries = [known(expires=expires)]
    report = marked(scanned(TEXTS), entries, today)
    assert [conflict.status for conflict in report.conflicts] == [status]
    assert [each for _, each in states(report, entries, today)] == [state]


def test_the_newest_article_tells_the_day() -> None:
    documents = [document("a", "x"), replace(document("b", "x"), published=date(2031, 4, 1))]
    assert newest(Report(tuple(documents), (), ())) == date(2031, 4, 1)
    assert newest(Report((replace(documents[0], published=None),), (), ())) is None


def test_a_dismissed_dispute_is_told_as_dismissed_whatever_else_knows_it() -> None:
    for entries in ([known(), known(status="dismissed")], [known(status="dismissed"), known()]):
        assert [c.status for c in marked(scanned(TEXTS), entries, None).conflicts] == ["dismissed"]


# ── writing ─────────────────────────────────────────────────────────────────────────────────────


def test_taking_down_keeps_what_was_decided_and_adds_what_is_new() -> None:
    dismissed = known(status="dismissed", reason="retracted", author="mb", expires=DAY)
    stale = known(id="0" * 10, pairs=("f" * 12,))
    report = scanned(
        {
            **TEXTS,
            "flood": "A flood has covered Dunmore, police said. Mia Brandt denied that a flood had covered Dunmore.",
        }
    )
    first, second, third = taken_down(report, [dismissed, stale], DAY)
    assert (first, second) == (dismissed, stale)
    assert (third.status, third.code, third.reason) == ("known", "D101", "")
    assert "flood" in third.message.lower()


def test_taking_down_adds_the_pairs_that_have_joined() -> None:
    report = scanned({**TEXTS, **MORE})
    (grown,) = taken_down(report, [known(reason="seen")], None)
    assert (len(known().pairs), len(grown.pairs), grown.reason) == (1, 4, "seen")
    assert [c.status for c in marked(scanned(MORE), [grown], None).conflicts] == ["known"]


def test_taking_down_begins_anew_with_what_has_expired() -> None:
    (fresh,) = taken_down(scanned(TEXTS), [known(reason="until the inquiry", expires=date(2031, 3, 1))], DAY)
    assert (fresh.reason, fresh.expires, fresh.pairs) == ("", None, known().pairs)


def test_taking_down_leaves_out_what_a_comment_dismisses() -> None:
    report = scanned(TEXTS)
    dismissed = replace(report, conflicts=tuple(replace(c, status="dismissed") for c in report.conflicts))
    assert taken_down(dismissed, [], None) == ()


def test_a_dismissed_dispute_takes_the_place_of_what_tells_no_more() -> None:
    (conflict,) = scanned({**TEXTS, **MORE}).conflicts
    new = entry(conflict, "dismissed", "retracted")
    wider = known(pairs=(*known().pairs, "f" * 12))
    assert with_dismissed([known()], new) == (new,)
    assert with_dismissed([wider], new) == (wider, new)


def test_comparing_two_articles_tells_pairs_too() -> None:
    (conflict,) = contra.compare(*(document(id, text) for id, text in TEXTS.items()))
    assert isinstance(conflict, Conflict)
    assert pairs(conflict) == known().pairs

"""`contra eval`: what is counted, how articles are found, and what is wrong with a gold file."""

import json
from pathlib import Path
from typing import Any

import pytest

from contra.cli import run
from contra.evaluation import evaluate, told
from contra.evaluation.score import Tally
from contra.ingest import ContraError

ALPHA = "The Norhaven Steel plant will close in May, Mia Brandt said.\n\nPolice said nine workers left.\n"
BETA = "Tom Reed denied that the Norhaven Steel plant would close in May.\n\nIt was a mild day in Lorne.\n"
CLAIM = {"article": "alpha.txt", "quote": "The Norhaven Steel plant will close in May"}
DENIAL = {"article": "beta.txt", "quote": "denied that the Norhaven Steel plant would close"}
POLICE = {"article": "alpha.txt", "quote": "Police said nine workers left."}
WEATHER = {"article": "beta.txt", "quote": "It was a mild day"}


def mark(id: str, a: Any, b: Any, kind: str = "denial", **more: Any) -> dict[str, Any]:
    return {"id": id, "kind": kind, "a": [a], "b": [b], **more}


def story(folder: Path, *conflicts: Any, near: tuple[Any, ...] = (), **more: Any) -> Path:
    """A gold file beside its two articles."""
    folder.mkdir(exist_ok=True)
    (folder / "alpha.txt").write_text(ALPHA, encoding="utf-8")
    (folder / "beta.txt").write_text(BETA, encoding="utf-8")
    gold = {"story": folder.name, "articles": ["alpha.txt", "beta.txt"], "conflicts": conflicts, "compatible": near}
    file = folder / "gold.json"
    file.write_text(json.dumps(gold | more), encoding="utf-8")
    return file


def fault(gold: Path, articles: Path | None = None) -> str:
    with pytest.raises(ContraError) as error:
        evaluate(gold, articles)
    return str(error.value)


def test_a_report_is_matched_either_way_round(tmp_path: Path) -> None:
    for a, b in ((CLAIM, DENIAL), (DENIAL, CLAIM)):
        outcome = evaluate(story(tmp_path, mark("c1", a, b, must=True)))
        assert outcome.kinds == {"denial": Tally(must=1, found=1, of_kind=1, rows=1, reports=1, true=1)}
        assert (outcome.missed, outcome.unmatched, outcome.alarms) == ((), (), ())


def test_a_must_of_another_kind_is_found_though_not_as_what_it_is(tmp_path: Path) -> None:
    outcome = evaluate(story(tmp_path, mark("c1", CLAIM, DENIAL, "reversal", must=True)))
    assert outcome.kinds == {"denial": Tally(reports=1, true=1), "reversal": Tally(must=1, found=1, rows=1)}


def test_what_is_no_must_counts_for_precision_alone(tmp_path: Path) -> None:
    assert evaluate(story(tmp_path, mark("c1", CLAIM, DENIAL))).total == Tally(reports=1, true=1)


def test_both_sides_must_be_touched(tmp_path: Path) -> None:
    outcome = evaluate(story(tmp_path, mark("c1", CLAIM, WEATHER, must=True), mark("c2", POLICE, DENIAL, must=True)))
    assert outcome.total == Tally(must=2, reports=1)
    assert [each.id for each in outcome.missed] == ["c1", "c2"]
    assert [(name, conflict.code) for name, conflict in outcome.unmatched] == [(tmp_path.name, "D101")]


def test_a_near_miss_that_is_reported_is_an_alarm(tmp_path: Path) -> None:
    near = (mark("n1", CLAIM, DENIAL), mark("n2", POLICE, WEATHER, "number"))
    outcome = evaluate(story(tmp_path, near=near))
    assert outcome.kinds == {"denial": Tally(reports=1, near=1, alarms=1), "number": Tally(near=1)}
    assert [(each.id, conflict.code) for each, conflict in outcome.alarms] == [("n1", "D101")]


def test_a_near_miss_inside_a_true_report_is_none(tmp_path: Path) -> None:
    outcome = evaluate(story(tmp_path, mark("c1", CLAIM, DENIAL), near=(mark("n1", CLAIM, DENIAL),)))
    assert outcome.total == Tally(reports=1, true=1, near=1)


def test_updates_and_notes_are_not_counted(tmp_path: Path) -> None:
    file = story(tmp_path)
    for name, said in (("alpha.txt", "Police"), ("beta.txt", "The Lorne hospital")):
        (tmp_path / name).write_text(f"{said} said the explosion destroyed the Brannock plant.\n", encoding="utf-8")
    assert evaluate(file).total == Tally()


def test_evidence_may_be_given_by_its_place(tmp_path: Path) -> None:
    claim = {"article": "alpha.txt", "start": 4, "end": 12}
    assert evaluate(story(tmp_path, mark("c1", claim, DENIAL, must=True))).total.found == 1
    claim = {"article": "alpha.txt", "start": 62, "end": 70}
    assert evaluate(story(tmp_path, mark("c1", claim, DENIAL, must=True))).total.found == 0


def test_evidence_of_a_headline_outside_the_text_is_passed_over(tmp_path: Path) -> None:
    beside = {"article": "alpha.txt", "quote": "Steel plant to close", "field": "headline"}
    conflict = mark("c1", CLAIM, DENIAL, must=True)
    conflict["a"].append(beside)
    assert evaluate(story(tmp_path, conflict)).total.found == 1
    assert evaluate(story(tmp_path, mark("c1", beside, DENIAL, must=True))).total.found == 0


def test_a_folder_of_stories_is_counted_together(tmp_path: Path) -> None:
    story(tmp_path / "one", mark("c1", CLAIM, DENIAL, must=True))
    story(tmp_path / "two", mark("c1", CLAIM, WEATHER, must=True))
    outcome = evaluate(tmp_path)
    assert outcome.total == Tally(must=2, found=1, of_kind=1, rows=1, reports=2, true=1)
    assert [name for name, _ in outcome.unmatched] == ["two"]


@pytest.mark.parametrize("listed", ["alpha.txt", "alpha", "flood-alpha"])
def test_articles_may_lie_elsewhere_in_a_folder_named_like_the_story(tmp_path: Path, listed: str) -> None:
    story(tmp_path / "flood")
    conflict = mark("c1", CLAIM | {"article": listed}, DENIAL, must=True)
    gold = {"story": "flood", "articles": [listed, "beta.txt"], "conflicts": [conflict]}
    marks = tmp_path / "marks"
    marks.mkdir()
    (marks / "flood.json").write_text(json.dumps(gold), encoding="utf-8")
    assert evaluate(marks, tmp_path).total.found == 1


def test_what_is_wrong_with_a_gold_file_names_file_place_and_remedy(tmp_path: Path) -> None:
    absent = {"article": "alpha.txt", "quote": "The plant in Aldermoor"}
    beyond = {"article": "alpha.txt", "start": 4, "end": 9999}
    nothing = {"article": "alpha.txt"}
    other = {"article": "gamma.txt", "quote": "The plant"}
    shown = (tmp_path / "gold.json").as_posix()
    near = f"{shown}:n1: 'alpha.txt' does not say 'The plant in Aldermoor'; copy its words"
    assert fault(story(tmp_path, near=(mark("n1", DENIAL, absent),))) == near
    assert fault(story(tmp_path, mark("c1", beyond, DENIAL))).startswith(
        f"{shown}:c1: characters 4 to 9999 are not in 'alpha.txt'; it has "
    )
    assert fault(story(tmp_path, mark("c1", CLAIM, nothing))) == (
        f'{shown}:c1: evidence without words or place; give it "quote", or "start" and "end"'
    )
    assert fault(story(tmp_path, mark("c1", other, DENIAL))) == (
        f"{shown}:c1: 'gamma.txt' is not among the articles of the story; add it to \"articles\""
    )
    assert fault(story(tmp_path, mark("c1", CLAIM, DENIAL, "wether"))).startswith(
        f"{shown}:c1: unknown kind 'wether'; use one of actor, certainty, "
    )
    assert fault(story(tmp_path, mark("c1", CLAIM, DENIAL), mark("c1", CLAIM, DENIAL))) == (
        f"{shown}:c1: the id is given twice; give each mark an id of its own"
    )


def test_an_article_that_is_not_there_or_cannot_be_read(tmp_path: Path) -> None:
    file = story(tmp_path, articles=["alpha.txt", "gamma.txt"])
    assert fault(file) == (
        f"{tmp_path.as_posix()}: no article 'gamma.txt' of the story {tmp_path.name!r}; "
        "name the folder that holds the articles after the gold file"
    )
    (tmp_path / "gamma.txt").write_bytes(b"")
    assert fault(file) == (
        f"{(tmp_path / 'gamma.txt').as_posix()}: the file is empty; save the article again, or delete the file"
    )


def test_what_is_no_gold_file(tmp_path: Path) -> None:
    assert fault(tmp_path) == f"{tmp_path.as_posix()}: no gold file in this folder; name one, or a folder with some"
    file = tmp_path / "gold.json"
    assert fault(file) == f"{file.as_posix()}: cannot be read: No such file or directory; name a gold file"
    file.write_text('{"story": "x",\n "articles": [,]}', encoding="utf-8")
    assert fault(file).startswith(f"{file.as_posix()}:2: no JSON: ")
    file.write_text('{"story": "x", "articles": [], "conflicts": [{"id": 3}]}', encoding="utf-8")
    assert fault(file) == (
        f"{file.as_posix()}:conflicts[0].id: Expected `str`, got `int`; docs/evaluation.md tells the format"
    )
    file.write_bytes(b"[" * 100_000)
    assert fault(file).startswith(f"{file.as_posix()}:")


def test_the_table_and_its_list(tmp_path: Path) -> None:
    missed = mark("c2", CLAIM, WEATHER, "date", must=True, claim="when it\x1b[31m closes")
    file = story(tmp_path, missed, near=(mark("n1", CLAIM, DENIAL),))
    outcome = evaluate(file)
    id = outcome.unmatched[0][1].id
    message = outcome.unmatched[0][1].message
    table = told.text(outcome, verbose=False)
    assert table == (
        "kind            must found    reports true   near-misses\n"
        "date                0 of 1               -             -\n"
        "denial                   -          0 of 1        1 of 1\n"
        "all                 0 of 1          0 of 1        1 of 1\n"
        "\n"
        "must recall 0.000 · of the same kind - · precision 0.000 · near-misses reported 1.000 · rows per conflict -\n"
    )
    told_too = told.text(outcome, verbose=True).removeprefix(table).splitlines()
    assert "\x1b" not in "".join(told_too)
    assert told_too[1].startswith("- c2 date: when it")
    assert told_too[2:] == [
        f"? {tmp_path.name} D101 denial [{id}]: {message}",
        f"! n1 denial reported as D101 denial [{id}]: {message}",
    ]


def test_the_command_prints_json_and_errors_of_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = story(tmp_path, mark("c1", CLAIM, DENIAL, must=True))
    assert run(["eval", str(file), "--format", "json"]) == 0
    printed = json.loads(capsys.readouterr().out)
    assert printed["schema"] == "contra-eval/1"
    assert printed["all"] == {
        **{"must": 1, "found": 1, "of_kind": 1, "rows": 1, "reports": 1, "true": 1, "near": 0, "alarms": 0},
        **{"must_recall": 1.0, "kind_accuracy": 1.0, "precision": 1.0},
        **{"near_misses_share": None, "rows_per_conflict": 1.0},
    }
    assert printed["kinds"] == {"denial": printed["all"]}
    assert (printed["missed"], printed["unmatched"], printed["near_misses_reported"]) == ([], [], [])
    story(tmp_path, mark("c\x1b[31m1", CLAIM, DENIAL, "wether"))
    assert run(["eval", str(file)]) == 2
    assert ":c\\x1b[31m1: unknown kind 'wether'; " in capsys.readouterr().err
    assert run(["eval", str(tmp_path / "none.json")]) == 2
    assert capsys.readouterr().err.count("\n") == 1

"""What is told of articles from outside: metadata.csv, contra.toml and the command line."""

from datetime import date
from pathlib import Path

import pytest

import contra
from contra.ingest import ContraError, read_paths
from contra.settings import settings_above

TEXT = "Bridge closed\n\nThe bridge was closed on Monday, police said in Port Lisle.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(TEXT, encoding="utf-8")
    return tmp_path


def days(folder: Path, **given: date) -> dict[str, tuple[date | None, str]]:
    """The day of each article, and what told it."""
    published = {f"{name}.txt": day for name, day in given.items()}
    documents, _ = read_paths([folder], published=published, patterns=settings_above(folder).patterns)
    return {document.id: (document.published, document.published_from) for document in documents}


def test_a_table_beside_the_articles(folder: Path) -> None:
    rows = "File,Outlet,Published,Title,URL\na.txt,Lisle Day,2024-11-21,Bridge closed,https://lisle.example/a\n"
    (folder / "metadata.csv").write_text(rows, encoding="utf-8")
    first, second = read_paths([folder])[0]
    assert (first.outlet, first.title, first.url) == ("Lisle Day", "Bridge closed", "https://lisle.example/a")
    assert (first.published, first.published_from) == (date(2024, 11, 21), "metadata.csv")
    assert (second.outlet, second.published_from) == (None, "unknown")


def test_settings_fit_files_by_pattern(folder: Path) -> None:
    (folder / "contra.toml").write_text('[published]\n"b*" = 2024-11-22\n"*.txt" = "2024-11-20"\n', encoding="utf-8")
    told = {"a.txt": (date(2024, 11, 20), "contra.toml"), "b.txt": (date(2024, 11, 22), "contra.toml")}
    assert days(folder) == told


def test_the_command_line_goes_before_the_table_and_that_before_settings(folder: Path) -> None:
    (folder / "contra.toml").write_text('[published]\n"*" = 2024-11-20\n', encoding="utf-8")
    (folder / "metadata.csv").write_text("file,published\na.txt,2024-11-21\n", encoding="utf-8")
    assert days(folder)["a.txt"] == (date(2024, 11, 21), "metadata.csv")
    assert days(folder, a=date(2024, 11, 23))["a.txt"] == (date(2024, 11, 23), "given")
    assert days(folder)["b.txt"] == (date(2024, 11, 20), "contra.toml")


BAD_TABLES = [
    ("name,published\na.txt,2024-11-21\n", "line 1: name: unknown columns"),
    ("file,published\na.txt,someday\n", "line 2: published 'someday' is no date"),
    ("file,published\na.txt,03/04/2024\n", "line 2: published '03/04/2024' is no date"),
    ('file,published\n"a.txt,2024-11-21\n', "line 2: not CSV"),
    ("file,published\nc.txt,2024-11-21\n", "no file c.txt beside it"),
]


@pytest.mark.parametrize(("rows", "reason"), BAD_TABLES)
def test_a_bad_table_is_told_of_and_stops_nothing(folder: Path, rows: str, reason: str) -> None:
    (folder / "metadata.csv").write_text(rows, encoding="utf-8")
    documents, skipped = read_paths([folder])
    assert len(documents) == 2
    assert [Path(one.path).name for one in skipped] == ["metadata.csv"]
    assert skipped[0].reason.startswith(reason)


def test_a_day_for_no_article_is_an_error(folder: Path) -> None:
    with pytest.raises(ContraError, match=r"c\.txt"):
        days(folder, c=date(2024, 11, 21))


ORDERS = [
    ("https://lisle.co.uk/a", "2024-12-11"),
    ("https://lisle.gov/a", "2024-11-12"),
    ("https://lisle.example/a", "2024-XX-XX"),
]


@pytest.mark.parametrize(("url", "value"), ORDERS)
def test_dates_of_figures_are_read_as_in_the_outlets_country(folder: Path, url: str, value: str) -> None:
    (folder / "a.txt").write_text("Bridge closed\n\nThe bridge was closed on 11/12/2024, police said.\n")
    (folder / "metadata.csv").write_text(f"file,url\na.txt,{url}\n", encoding="utf-8")
    document = read_paths([folder])[0][0]
    times = [a.event_time for a in contra.extract(document) if a.event_time]
    assert [time.value for time in times] == [value]

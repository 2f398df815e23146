"""The same articles in every format give the same disputes."""

import csv
import io
import json
import tarfile
import zipfile
from collections.abc import Callable, Iterable
from datetime import datetime
from email.message import EmailMessage
from html import escape
from pathlib import Path
from typing import Any, NamedTuple
from xml.sax.saxutils import escape as escape_xml

import pytest

from contra.pipeline import scan_paths

CORPUS = Path(__file__).parents[1] / "corpus"
STORIES = sorted(folder.name for folder in CORPUS.iterdir() if folder.is_dir())


class Told(NamedTuple):
    """An article of the corpus, taken apart."""

    name: str
    fields: dict[str, str]
    paragraphs: list[str]


def told(path: Path) -> Told:
    """The article in a file."""
    _, head, body = path.read_text(encoding="utf-8").split("---\n", 2)
    fields = dict(line.split(": ", 1) for line in head.strip().split("\n"))
    return Told(path.stem, {key: value.strip("\"'") for key, value in fields.items()}, body.strip().split("\n\n"))


def articles(story: str) -> list[Told]:
    """The articles of a story."""
    return [told(path) for path in sorted((CORPUS / story).glob("*.md"))]


# ── writers: a folder of articles in one format ─────────────────────────────────────────────────


def as_md(folder: Path, found: list[Told]) -> None:
    for each in found:
        head = "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in each.fields.items())
        (folder / f"{each.name}.md").write_text(f"---\n{head}---\n\n" + "\n\n".join(each.paragraphs), encoding="utf-8")


def with_table(folder: Path, found: list[Told], ending: str) -> None:
    """The table that tells of files which cannot tell it themselves."""
    with (folder / "metadata.csv").open("w", encoding="utf-8", newline="") as stream:
        table = csv.writer(stream)
        table.writerow(["file", "outlet", "published", "title"])
        table.writerows(
            (f"{each.name}{ending}", each.fields["outlet"], each.fields["published"], each.fields["title"])
            for each in found
        )


def as_txt(folder: Path, found: list[Told]) -> None:
    for each in found:
        text = "\n\n".join((each.fields["title"], *each.paragraphs))
        (folder / f"{each.name}.txt").write_text(text, encoding="utf-8")
    with_table(folder, found, ".txt")


def page(each: Told) -> str:
    """The article as a web page, with what surrounds one."""
    data = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "WebSite", "name": "Elsewhere"},
            {
                "@type": "NewsArticle",
                "headline": each.fields["title"],
                "datePublished": f"{each.fields['published']}T22:30:00-05:00",
                "publisher": {"@type": "Organization", "name": each.fields["outlet"]},
            },
        ],
    }
    body = "".join(f"<p>{escape(paragraph)}</p>\n" for paragraph in each.paragraphs)
    return (
        f"<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>{escape(each.fields['title'])}</title>"
        f"<script type='application/ld+json'>{json.dumps(data)}</script></head><body>"
        "<header><nav><ul><li><a href='/'>Home</a></li><li><a href='/world'>World</a></li></ul></nav></header>"
        f"<main><article><h1>{escape(each.fields['title'])}</h1>\n{body}</article>"
        "<aside><h3>Most read</h3><ul><li><a href='/x'>Ten ways to cook an egg</a></li></ul></aside></main>"
        "<footer><p>All rights reserved.</p></footer></body></html>"
    )


def as_html(folder: Path, found: list[Told]) -> None:
    for each in found:
        (folder / f"{each.name}.html").write_text(page(each), encoding="utf-8")


def as_docx(folder: Path, found: list[Told]) -> None:
    from docx import Document

    for each in found:
        document = Document()
        document.add_heading(each.fields["title"], 0)
        for paragraph in each.paragraphs:
            document.add_paragraph(paragraph)
        document.save(str(folder / f"{each.name}.docx"))
    with_table(folder, found, ".docx")


def as_pdf(folder: Path, found: list[Told], **style: Any) -> None:
    """Printed pages, with running titles and page numbers, small enough that articles go over several."""
    from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
    from reportlab.platypus import Paragraph, SimpleDocTemplate

    def margins(canvas: Any, document: Any) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(60, 380, "The Northern Line, Wednesday edition")
        canvas.drawCentredString(150, 20, f"- {document.page} -")

    for each in found:
        sheet = getSampleStyleSheet()
        usual = {"fontName": "Times-Roman", "fontSize": 10, "leading": 12, "spaceAfter": 6}
        body = ParagraphStyle("body", **usual | style)
        flow = [Paragraph(escape(each.fields["title"]), sheet["Title"])]
        flow += [Paragraph(escape(paragraph), body) for paragraph in each.paragraphs]
        path = str(folder / f"{each.name}.pdf")
        template = SimpleDocTemplate(
            path, pagesize=(300, 400), leftMargin=40, rightMargin=40, topMargin=40, bottomMargin=40
        )
        template.build(flow, onFirstPage=margins, onLaterPages=margins)
    with_table(folder, found, ".pdf")


def as_warc(folder: Path, found: list[Told]) -> None:
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    with (folder / "pages.warc.gz").open("wb") as stream:
        writer = WARCWriter(stream, gzip=True)
        for each in found:
            headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html; charset=utf-8")], protocol="HTTP/1.1")
            record = writer.create_warc_record(
                f"https://news.example/{each.name}",
                "response",
                payload=io.BytesIO(page(each).encode()),
                http_headers=headers,
                warc_headers_dict={"WARC-Date": "2031-01-01T00:00:00Z"},
            )
            writer.write_record(record)


def as_feed(folder: Path, found: list[Told]) -> None:
    items = []
    for each in found:
        body = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in each.paragraphs)
        items.append(
            f"<entry><title>{escape_xml(each.fields['title'])}</title><updated>{each.fields['published']}T22:30:00-05:00"
            f"</updated><source><title>{escape_xml(each.fields['outlet'])}</title></source>"
            f"<content type='html'>{escape_xml(body)}</content></entry>"
        )
    feed = f"<feed xmlns='http://www.w3.org/2005/Atom'><title>All</title>{''.join(items)}</feed>"
    (folder / "all.atom").write_text(feed, encoding="utf-8")


def rows(found: Iterable[Told]) -> list[dict[str, str]]:
    """The articles as rows of an export."""
    return [{**each.fields, "Body": "\n\n".join(each.paragraphs)} for each in found]


def as_jsonl(folder: Path, found: list[Told]) -> None:
    lines = "".join(json.dumps(row) + "\n" for row in rows(found))
    (folder / "export.jsonl").write_text(lines, encoding="utf-8")


def as_csv(folder: Path, found: list[Told]) -> None:
    with (folder / "export.csv").open("w", encoding="cp1252", newline="") as stream:
        names = sorted({name for row in rows(found) for name in row})
        table = csv.DictWriter(stream, names, delimiter=";")
        table.writeheader()
        table.writerows(rows(found))


def as_eml(folder: Path, found: list[Told]) -> None:
    for each in found:
        letter = EmailMessage()
        letter["Subject"] = each.fields["title"]
        letter["From"] = "Desk <desk@news.example>"
        letter["Organization"] = each.fields["outlet"]
        letter["Date"] = datetime.fromisoformat(f"{each.fields['published']}T22:30:00-05:00")
        letter.set_content("\n\n".join(each.paragraphs))
        (folder / f"{each.name}.eml").write_bytes(bytes(letter))


def as_zip(folder: Path, found: list[Told]) -> None:
    as_txt(folder, found)
    with zipfile.ZipFile(folder / "all.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(folder.glob("*.[tc][xs][tv]"), reverse=True):
            archive.write(path, f"saved/{path.name}")
            path.unlink()


def as_tar(folder: Path, found: list[Told]) -> None:
    as_md(folder, found)
    with tarfile.open(folder / "all.tar.xz", "w:xz") as archive:
        for path in sorted(folder.glob("*.md"), reverse=True):
            archive.add(path, path.name)
            path.unlink()


def disputes(folder: Path) -> list[tuple[Any, ...]]:
    """The disputes of a folder: ids, codes, messages, stories, and the sentences on both sides."""
    report = scan_paths([folder])
    assert report.skipped == ()
    return [
        (
            conflict.id,
            conflict.codes,
            conflict.message,
            conflict.story,
            [assertion.sentence.text for assertion in conflict.left],
            [assertion.sentence.text for assertion in conflict.right],
        )
        for conflict in report.conflicts
    ]


WRITERS: list[Callable[[Path, list[Told]], None]] = [
    as_md,
    as_html,
    as_docx,
    as_pdf,
    as_warc,
    as_feed,
    as_jsonl,
    as_csv,
    as_eml,
    as_zip,
    as_tar,
]


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[tuple[Any, ...]]]:
    """The disputes of each story in plain text."""
    folders = {story: tmp_path_factory.mktemp(story) for story in STORIES}
    for story, folder in folders.items():
        as_txt(folder, articles(story))
    return {story: disputes(folder) for story, folder in folders.items()}


@pytest.mark.parametrize("story", STORIES)
@pytest.mark.parametrize("write", WRITERS)
def test_every_format_gives_the_disputes_of_plain_text(
    tmp_path: Path, plain: dict[str, list[tuple[Any, ...]]], story: str, write: Callable[[Path, list[Told]], None]
) -> None:
    write(tmp_path, articles(story))
    assert len(plain[story]) > 1
    assert disputes(tmp_path) == plain[story]


SETTINGS = [
    {"firstLineIndent": 12, "spaceAfter": 0},
    {"alignment": 4, "spaceAfter": 6},
    {"fontName": "Helvetica", "fontSize": 14, "leading": 16},
]


@pytest.mark.parametrize("style", SETTINGS)
def test_print_gives_the_same_however_it_is_set(
    tmp_path: Path, plain: dict[str, list[tuple[Any, ...]]], style: dict[str, Any]
) -> None:
    as_pdf(tmp_path, articles(STORIES[0]), **style)
    assert disputes(tmp_path) == plain[STORIES[0]]

"""PDF and Word: paragraphs, titles, what belongs to the page, and damaged files."""

import io
import logging
from pathlib import Path
from typing import Any

import pytest

from contra.ingest.formats.print_lines import PrintLine, without_page_lines
from contra.ingest.formats.print_paragraphs import paragraphs, title_of
from ingest_files import LEAD, MORE, TEXT, TITLE, one, read_file, reason, zipped


def pdf(*lines: tuple[str, float, float, float]) -> bytes:
    """A page with lines of (text, left, base, size)."""
    from reportlab.pdfgen.canvas import Canvas

    stream = io.BytesIO()
    canvas = Canvas(stream, invariant=True)
    for text, left, base, size in lines:
        canvas.setFont("Times-Roman", size)
        canvas.drawString(left, base, text)
    canvas.save()
    return stream.getvalue()


def printed(*texts: str, size: float = 10, step: float = 12, top: float = 700, left: float = 50) -> list[PrintLine]:
    """Lines of print one below the other; an indent is written as blanks."""
    return [
        PrintLine(text.strip(), left + 4 * (len(text) - len(text.lstrip())), top - number * step, size)
        for number, text in enumerate(texts)
    ]


def joined(*pages: list[PrintLine]) -> list[str]:
    """The paragraphs of pages."""
    return [each.text for each in paragraphs(pages)]


FULL = "The council of Old Ford will close the weir bridge for"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([FULL, "a week."], [f"{FULL} a week."]),
        ([FULL, "a week.", "The mayor denied that it was not safe to", "cross."], 2),
        ([FULL, "a full week, it said on Monday. No other way is open.", "The mayor denied it."], 1),
        (
            [
                f"   {FULL}",
                "a full week, it said on Monday. No other way is open.",
                "   The mayor denied that",
                "it is so.",
            ],
            2,
        ),
        ([FULL, "• a week", "• a month"], 3),
        (
            [
                "“We shall close it,” said the engineer of Old Ford.",
                "Nobody asked for that, and the council was not told.",
            ],
            1,
        ),
    ],
)
def test_lines_make_paragraphs(lines: list[str], expected: Any) -> None:
    found = joined(printed(*lines))
    assert (found if isinstance(expected, list) else len(found)) == expected
    assert " ".join(found).split() == " ".join(lines).split()


def test_a_gap_begins_a_paragraph() -> None:
    lines = [*printed(FULL, "a week, it"), *printed("said. And so", "on.", top=700 - 12 - 20)]
    assert joined(lines) == [f"{FULL} a week, it", "said. And so on."]


def test_the_next_column_or_page_goes_on() -> None:
    left, right = printed(FULL, "a week, as it", top=60), printed("said on Monday.", "The rest is open.", left=300)
    assert joined([*left, *right]) == [f"{FULL} a week, as it said on Monday.", "The rest is open."]
    assert joined(left, right) == [f"{FULL} a week, as it said on Monday.", "The rest is open."]


@pytest.mark.parametrize(
    ("above", "below", "text"),
    [
        ("They did not con-", "sider it.", "They did not consider it."),
        ("It was a well-", "known plan.", "It was a well-known plan."),
        ("People of Alder-", "moor left.", "People of Aldermoor left."),
        ("It ended. Long-", "term plans stay.", "It ended. Long-term plans stay."),
        ("An Anglo-", "American plan.", "An Anglo-American plan."),
        ("Ruritania and the bor-", "der are quiet.", "Ruritania and the border are quiet."),
        ("Repairs of 2019-", "2021 cost more.", "Repairs of 2019-2021 cost more."),
        ("The bridge -", "the only one - is shut.", "The bridge - the only one - is shut."),
        ("It was soft\u00ad", "ened.", "It was softened."),
        ("The ﬁrst oﬃcial", "ﬂoods.", "The first official floods."),
    ],
)
def test_words_divided_at_line_ends(above: str, below: str, text: str) -> None:
    assert joined(printed(above, below)) == [text]


def test_a_word_is_divided_as_it_is_elsewhere_in_the_article() -> None:
    page = printed("The Norhaven-Lorne line and the", "Norhaven-", "lorne ferry; a by-law, and a by-", "law again.")
    assert joined(page)[0].endswith("a by-law, and a by-law again.")


def test_running_titles_and_page_numbers_go() -> None:
    def page(number: int) -> list[PrintLine]:
        head, foot = PrintLine(f"The Post, page {number}", 50, 800, 8), PrintLine(f"- {number} -", 250, 20, 8)
        body = [
            PrintLine(f"Line {letter * number} of the text", 50, 700 - 12 * at, 10)
            for at, letter in enumerate("abcdefgh")
        ]
        return [head, *body, foot]

    found = without_page_lines([page(1), page(2)])
    assert [line.text for line in found[0]] == [f"Line {letter} of the text" for letter in "abcdefgh"]
    assert [line.text for line in found[1]] == [f"Line {letter * 2} of the text" for letter in "abcdefgh"]


@pytest.mark.parametrize("text", ["12 people died", "Page three", "2,400", "1-0-1"])
def test_what_is_no_page_number_stays(text: str) -> None:
    page = [PrintLine(text, 50, 20, 10)]
    assert without_page_lines([page]) == [page]


def test_the_title_is_the_largest_line_near_the_top() -> None:
    title, body = printed("Weir bridge to close", size=18, top=760), printed(FULL, "a week.")
    found = paragraphs([[*printed("Thursday", top=790, size=8), *title, *body]])
    assert title_of(found) == "Weir bridge to close"
    assert title_of(paragraphs([body])) is None
    assert title_of([]) is None


def test_a_pdf(tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> None:
    halves = [(text[:60].rpartition(" ")[0], text[len(text[:60].rpartition(" ")[0]) + 1 :]) for text in (LEAD, MORE)]
    lines = [(TITLE, 60.0, 760.0, 18.0)]
    lines += [
        (text, 60.0, 720.0 - 20 * n - 12 * m, 10.0) for n, half in enumerate(halves) for m, text in enumerate(half)
    ]
    document = one(tmp_path / "a.pdf", pdf(*lines))
    assert (document.text, document.title) == (TEXT, TITLE)
    assert (document.published, document.published_from) == (None, "unknown")  # its /CreationDate is a program's


def encrypted(password: str, algorithm: str) -> bytes:
    """A locked PDF."""
    from pypdf import PdfWriter

    writer = PdfWriter(clone_from=io.BytesIO(pdf((LEAD, 50, 700, 10))))
    writer.encrypt(password, "owner", algorithm=algorithm)
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()


@pytest.mark.parametrize("algorithm", ["RC4-128", "AES-256"])
def test_a_locked_pdf(tmp_path: Path, algorithm: str) -> None:
    assert reason(tmp_path / "a.pdf", encrypted("secret", algorithm)) == "encrypted; save it without its password"
    assert one(tmp_path / "b.pdf", encrypted("", algorithm)).text == LEAD  # anybody may read it, if not print it


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (pdf((LEAD, 50, 700, 10))[:400], "no whole PDF; save it again"),
        (b"%PDF-1.7\n", "no whole PDF; save it again"),
        (b"no PDF at all", "no whole PDF; save it again"),
        (pdf(), "pages without text, scanned perhaps; recognise the text (OCR) and save it as text"),
        (b"", "the file is empty; save the article again, or delete the file"),
    ],
)
def test_a_bad_pdf(tmp_path: Path, capfd: pytest.CaptureFixture[str], data: bytes, why: str) -> None:
    assert reason(tmp_path / "a.pdf", data) == why
    assert capfd.readouterr().err == ""
    assert logging.getLogger("pypdf").handlers


# ── Word ────────────────────────────────────────────────────────────────────────────────────────


def word(fill: Any) -> bytes:
    """A Word document that ``fill`` writes into."""
    from docx import Document

    document = Document()
    fill(document)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def plain_word(document: Any) -> None:
    document.add_heading(TITLE, 0)
    document.add_paragraph(LEAD)
    document.add_paragraph("")
    document.add_paragraph(MORE)


def test_a_word_document(tmp_path: Path) -> None:
    document = one(tmp_path / "a.docx", word(plain_word))
    assert (document.text, document.title) == (TEXT, TITLE)
    assert (document.published, document.author) == (None, None)  # both are the template's


def in_a_table(document: Any) -> None:
    document.add_heading(TITLE, 1)
    document.add_table(2, 1).cell(0, 0).text = LEAD
    document.tables[0].cell(1, 0).text = MORE


def with_changes(document: Any) -> None:
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    document.add_paragraph(TITLE, style="Title")
    runs = (
        f"<w:del><w:r><w:delText>No bridge. </w:delText></w:r></w:del><w:ins><w:r><w:t>{LEAD[:9]}</w:t></w:r></w:ins>"
        f"<w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom><w:r><w:t xml:space='preserve'>{LEAD[9:]}</w:t></w:r>"
    )
    document.element.body.insert(1, parse_xml(f"<w:p {nsdecls('w')}>{runs}</w:p>"))
    sdt = f"<w:sdt {nsdecls('w')}><w:sdtContent><w:p><w:r><w:t>{MORE}</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    document.element.body.insert(2, parse_xml(sdt))


@pytest.mark.parametrize("fill", [in_a_table, with_changes])
def test_tables_changes_and_fields_of_a_form(tmp_path: Path, fill: Any) -> None:
    assert one(tmp_path / "a.docx", word(fill)).text == TEXT


REMEDY = "open it in a word processor and save it as .docx"


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"\xd0\xcf\x11\xe0 an old .doc", f"no whole Word document; {REMEDY}"),
        (word(plain_word)[:3000], f"no whole Word document; {REMEDY}"),
        (zipped({"a": b"text"}), f"a zip file, but no Word document; {REMEDY}"),
        (word(lambda document: None), "no text in the document; save the article as plain text"),
        (zipped({"a": b"0" * 20_000_000}), "it unpacks to more than 10,000,000 bytes; unpack it and scan the folder"),
    ],
)
def test_a_bad_word_document(tmp_path: Path, data: bytes, why: str) -> None:
    assert reason(tmp_path / "a.docx", data) == why


def test_a_word_document_whose_parts_are_damaged(tmp_path: Path) -> None:
    data = zipped({"[Content_Types].xml": b"<Types", "word/document.xml": b"<"})
    assert reason(tmp_path / "a.docx", data).startswith("damaged (")
    documents, _ = read_file(tmp_path / "b.docx", word(plain_word))
    assert [document.text for document in documents] == [TEXT]

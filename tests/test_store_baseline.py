"""The file of known disputes: read as it was written, sorted, and strict about what people change in it."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contra.errors import ContraError
from contra.model import Known
from contra.store.baseline import read, write

SEEN = Known(
    "b2", "N301", 'Eleven dead, "or so"', ("0a", "1b"), reason="two days", author="mb", expires=date(2031, 3, 11)
)
DISMISSED = Known("a1", "D101", "The mayor — denied\x1b[31m", ("2c",), "dismissed", "C:\\old\nnews")

WRITTEN = """# Disputes that somebody has seen. An entry holds as long as one of its pairs of sentences stands.
# The reason, the author and the last day on which it holds (expires = 2031-03-11) are yours to add.

[[dispute]]
id = "a1"
code = "D101"
message = "The mayor — denied\\u001b[31m"
status = "dismissed"
reason = "C:\\\\old\\nnews"
pairs = [
    "2c",
]

[[dispute]]
id = "b2"
code = "N301"
message = "Eleven dead, \\"or so\\""
status = "known"
reason = "two days"
author = "mb"
expires = 2031-03-11
pairs = [
    "0a",
    "1b",
]
"""


def test_a_file_is_sorted_and_read_as_it_was_written(tmp_path: Path) -> None:
    for entries in ([SEEN, DISMISSED], [DISMISSED, SEEN]):
        write(tmp_path / "known.toml", entries)
        assert (tmp_path / "known.toml").read_text(encoding="utf-8") == WRITTEN
        assert read(tmp_path / "known.toml") == (DISMISSED, SEEN)
    assert [path.name for path in tmp_path.iterdir()] == ["known.toml"]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    write(tmp_path / "shared.toml", [SEEN])
    (tmp_path / "known.toml").symlink_to("shared.toml")
    write(tmp_path / "known.toml", [DISMISSED])
    assert (tmp_path / "known.toml").is_symlink()
    assert read(tmp_path / "shared.toml") == (DISMISSED,)


def test_an_empty_file_knows_nothing(tmp_path: Path) -> None:
    write(tmp_path / "known.toml", [])
    assert read(tmp_path / "known.toml") == ()
    (tmp_path / "none.toml").touch()
    assert read(tmp_path / "none.toml") == ()


@given(st.text(min_size=1), st.text())
def test_any_text_comes_back(tmp_path_factory: pytest.TempPathFactory, message: str, reason: str) -> None:
    file = tmp_path_factory.mktemp("any") / "known.toml"
    write(file, [Known("a1", "D101", message, ("2c",), reason=reason)])
    assert read(file) == (Known("a1", "D101", message, ("2c",), reason=reason),)


def test_half_a_surrogate_pair_is_written_out(tmp_path: Path) -> None:
    write(tmp_path / "known.toml", [Known("a1", "D101", "x\ud800", ("2c",))])
    assert read(tmp_path / "known.toml")[0].message == "x\\ud800"


MISTAKES = [
    ('dispute = "x"', "dispute = 'x'; expected entries [[dispute]]"),
    ("dispute = [3]", "dispute 1 = 3; expected a table [[dispute]]"),
    ("[known]\nid = 3", "known = {'id': 3}; expected entries [[dispute]]"),
    ("[[dispute]]\nid = 3", "dispute 1 (3): id = 3; expected words between quotation marks"),
    ('[[dispute]]\ncode = "D101"', "dispute 1: id = None; expected words between quotation marks"),
    (WRITTEN.replace('"known"', '"seen"'), "dispute 2 (b2): status = 'seen'; expected one of known, dismissed"),
    (WRITTEN.replace("2031-03-11\npairs", '"soon"\npairs'), "dispute 2 (b2): expires = 'soon'; expected a day as"),
    (WRITTEN.replace("2031-03-11\npairs", "2031-03-11T08:00:00\npairs"), "dispute 2 (b2): expires = datetime"),
    (WRITTEN.replace('author = "mb"', "author = 7"), "dispute 2 (b2): author = 7; expected words"),
    (WRITTEN.replace('author = "mb"', 'autor = "mb"'), "dispute 2 (b2): autor = 'mb'; expected one of id, code"),
    (WRITTEN.replace('    "2c",\n', ""), "dispute 1 (a1): pairs = []; expected a list of fingerprints"),
    (WRITTEN.replace('    "2c",\n', "7"), "dispute 1 (a1): pairs = [7]; expected a list of fingerprints"),
    ("[[dispute]", "not TOML: Expected"),
    ("\ud800", "byte 0 is not UTF-8; save the file as UTF-8"),
]


@pytest.mark.parametrize(("text", "told"), MISTAKES)
def test_a_mistake_is_told_with_its_entry_and_key(tmp_path: Path, text: str, told: str) -> None:
    file = tmp_path / "known.toml"
    file.write_bytes(text.encode("utf-8", "surrogatepass"))
    with pytest.raises(ContraError) as raised:
        read(file)
    assert str(raised.value).startswith(f"{file.as_posix()}: {told}")


def test_a_file_that_is_not_there_tells_how_to_make_it(tmp_path: Path) -> None:
    with pytest.raises(ContraError, match=r"known.toml: no such file of known disputes; `contra baseline write "):
        read(tmp_path / "known.toml")


def test_a_file_that_cannot_be_written_stays_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "known.toml"
    write(file, [SEEN])
    before = file.read_bytes()

    def full(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(ContraError, match=r"known.toml: cannot be written: No space left on device; check the folder"):
        write(file, [])
    assert [file.read_bytes()] == [before]
    assert [path.name for path in tmp_path.iterdir()] == ["known.toml"]
    with pytest.raises(ContraError, match="cannot be written: No such file or directory"):
        write(tmp_path / "gone" / "known.toml", [])

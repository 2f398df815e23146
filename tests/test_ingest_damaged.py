"""Files of every format, cut and overwritten at random: each gives articles or reasons, never an exception."""

import gzip
import random
from pathlib import Path

import pytest

from contra.ingest import read_paths
from test_ingest_same_disputes import WRITERS, articles


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """A file of each format."""
    found: dict[str, bytes] = {}
    for write in WRITERS:
        folder = tmp_path_factory.mktemp("sample")
        write(folder, articles("aldermoor-blast")[:2])
        first = next(path for path in sorted(folder.iterdir()) if path.name != "metadata.csv")
        found[first.name] = first.read_bytes()
    found["pages.warc"] = gzip.decompress(found["pages.warc.gz"])
    return found


def damaged(data: bytes, chance: random.Random) -> bytes:
    """The bytes cut off, with some overwritten, some left out, or some repeated."""
    at, length = chance.randrange(1, len(data)), chance.randrange(1, 200)
    return chance.choice(
        [
            data[:at],
            data[:at] + chance.randbytes(length) + data[at + length :],
            data[:at] + data[at + length :],
            data[:at] + data[at : at + length] * 9 + data[at:],
        ]
    )


def test_whatever_is_damaged_is_told_of(
    tmp_path: Path, samples: dict[str, bytes], capfd: pytest.CaptureFixture[str]
) -> None:
    chance = random.Random(7)
    assert len(samples) == 12
    for name, data in samples.items():
        path = tmp_path / name
        for _ in range(12):
            path.write_bytes(damaged(data, chance))
            documents, skipped = read_paths([path])
            assert documents or skipped
            assert all(document.text.strip() for document in documents)
            assert not any("\n" in one.reason for one in skipped)
    assert capfd.readouterr() == ("", "")

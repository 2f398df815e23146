"""Streams that end before they fill the memory."""

import io
from io import BufferedIOBase
from typing import BinaryIO

from contra.ingest.errors import ContraError

TIMES = 200  # as many bytes as so many articles: what a file of several may hold
RATIO = 100  # as often the packed size: what no honest file exceeds
SMALL = 10_000_000  # bytes that any packed file may hold


class Bounded(io.RawIOBase):
    """A stream that ends in an error once more was read than is allowed."""

    def __init__(self, stream: BufferedIOBase, most: int) -> None:
        super().__init__()
        self._stream = stream
        self._most = most
        self._left = most

    def readable(self) -> bool:
        """True."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """The number of bytes read into the buffer."""
        found = self._stream.read1(len(buffer))  # what is whole before a break
        self._left -= len(found)
        if self._left < 0:
            raise too_large(self._most)
        buffer[: len(found)] = found
        return len(found)


def bounded(stream: BufferedIOBase, packed: int, max_bytes: int) -> BinaryIO:
    """What a packed file unpacks to, as far as an honest one goes."""
    return io.BufferedReader(Bounded(stream, room(packed, max_bytes)))


def room(packed: int, max_bytes: int) -> int:
    """How many bytes a packed file may hold."""
    return min(TIMES * max_bytes, max(SMALL, RATIO * packed))


def too_large(most: int) -> ContraError:
    """What to tell of a file that unpacks to more than an honest one."""
    return ContraError(f"it unpacks to more than {most:,} bytes", remedy="unpack it and scan the folder")


def whole(stream: BinaryIO, most: int) -> bytes:
    """All bytes of a stream that holds one article."""
    data = stream.read(most + 1)
    if len(data) > most:
        raise ContraError(f"more than {most:,} bytes", remedy="split the file or raise the limit")
    return data

"""The guide shows what its commands print."""

import re

from contra.cli.app import app
from guide import BLOCK, GUIDE, printed, rebuilt

TEXT = GUIDE.read_text(encoding="utf-8")


def test_every_block_is_what_its_commands_print() -> None:
    assert rebuilt(TEXT) == TEXT, "run `make golden` and read the difference"


def test_it_tells_how_a_command_fails() -> None:
    code, said = printed("contra scna")
    assert (code, "No such command 'scna'" in said) == (2, True)


def test_its_commands_are_contras_or_plain_ones() -> None:
    commands = [line[2:].split() for block in BLOCK.findall(TEXT) for line in block.splitlines() if line[:2] == "$ "]
    named = {info.name or info.callback.__name__ for info in app.registered_commands if info.callback} | {"baseline"}
    assert {command[1] for command in commands if command[0] == "contra"} <= named
    assert {command[0] for command in commands} == {"contra", "cat", "cp", "cut", "grep", "rm"}
    assert re.search(r"^\(exit 1\)$", TEXT, re.MULTILINE)

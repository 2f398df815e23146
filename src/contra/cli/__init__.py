"""The command line: reads, prints and exits; what is found and how it looks is decided below it."""

from contra.cli.app import main, run

__all__ = ["main", "run"]

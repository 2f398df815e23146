"""The import contract names every part of the package."""

import tomllib

from rebuild import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PARTS = sorted(
    path.stem
    for path in (ROOT / "src" / "contra").iterdir()
    if path.name not in {"__init__.py", "__pycache__", "py.typed"}
)


def test_every_part_stands_in_one_layer() -> None:
    (contract,) = PROJECT["tool"]["importlinter"]["contracts"]
    named = [part.strip() for layer in contract["layers"] for part in layer.split("|")]
    assert contract["exhaustive"]
    assert sorted(named) == PARTS


def test_the_package_says_its_version_once() -> None:
    import contra

    assert PROJECT["project"]["version"] == contra.__version__

"""A fresh clone works wherever it lies: the tests pass in a folder whose name has hyphens."""

import subprocess
import sys
from pathlib import Path

import pytest
from shells import COPIED, ROOT, copied, environment, fresh_venv

FEW = (
    "tests/environments/test_center_rules.py",
    "tests/deploy/test_grammar.py",
    "tests/test_architecture.py::test_one_environment_knows_no_other",
)
PASSED = " passed"


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """Return a copy of the repository in a folder that is no Python name."""
    clone = tmp_path / "a-fresh-clone"
    copied(clone, (*COPIED, "tests"))
    return clone


def outcome(clone: Path, python: str | Path, **more: str) -> str:
    """Run a few tests of a clone and return what pytest said."""
    said = subprocess.run(
        [python, "-m", "pytest", "-p", "no:cacheprovider", *FEW],
        cwd=clone, env=environment(**more), capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert said.returncode == 0, said.stdout + said.stderr
    return said.stdout


def where(python: str | Path, **more: str) -> Path:
    """Return the folder that the package is imported from."""
    code = "import warroom; print(warroom.__file__)"
    said = subprocess.run(
        [python, "-c", code], env=environment(**more), capture_output=True, text=True, check=True
    )
    return Path(said.stdout.strip()).parent


def test_icc_204_tests_pass_in_a_clone_whose_folder_has_hyphens(clone: Path) -> None:
    source = {"PYTHONPATH": str(clone / "src")}
    assert where(sys.executable, **source) == clone / "src" / "warroom"
    assert PASSED in outcome(clone, sys.executable, **source)


def test_icc_204_the_root_is_no_package() -> None:
    assert not (ROOT / "__init__.py").exists()


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_icc_204_tests_pass_again_after_an_installation(clone: Path, tmp_path: Path) -> None:
    bin_ = fresh_venv(tmp_path / "venv")
    install = [bin_ / "pip", "install", "-q", "-c", "constraints.txt", "-e", ".[dev]"]
    subprocess.run(install, cwd=clone, check=True)
    assert where(bin_ / "python") == clone / "src" / "warroom"
    assert PASSED in outcome(clone, bin_ / "python")

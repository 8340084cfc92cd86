"""The same bytes in another process: other hash seed, time zone, locale and processor features."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from world_digest import digest, features

HERE = Path(__file__).parent


def digest_elsewhere(**changed: str) -> tuple[str, str]:
    """Return the digest that another process prints, and the features numpy still used there."""
    path = os.pathsep.join(entry for entry in sys.path if entry)
    out = subprocess.run(
        [sys.executable, "-W", "error::ImportWarning", str(HERE / "world_digest.py")],
        env={**os.environ, "PYTHONPATH": path, **changed},
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    found, _, used = out.strip().partition(" ")
    return found, used


@pytest.fixture(scope="module")
def here() -> str:
    return digest()


def test_another_hash_seed_time_zone_and_locale_change_nothing(here: str) -> None:
    elsewhere = {"PYTHONHASHSEED": "31337", "TZ": "Pacific/Chatham", "LC_ALL": "tr_TR.UTF-8"}
    assert digest_elsewhere(**elsewhere)[0] == here


def test_a_plainer_processor_changes_nothing(here: str) -> None:
    """Decision 4: numpy's exp, log and power would differ here in their last bits."""
    on_this_machine = features()
    if not on_this_machine:
        pytest.skip("numpy finds no processor feature beyond its baseline here: none to disable")
    disabled = " ".join(on_this_machine)  # only names that this numpy and machine know
    printed, used = digest_elsewhere(
        NPY_DISABLE_CPU_FEATURES=disabled, PYTHONHASHSEED="1", TZ="Asia/Kathmandu", LC_ALL="C"
    )
    assert used == "", "the features were really off"
    assert printed == here


def test_asking_twice_in_one_process_changes_nothing(here: str) -> None:
    assert digest() == here

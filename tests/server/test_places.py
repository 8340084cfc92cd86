"""Places for sockets: as many as there are, over all processes, and none lost with a process."""

import subprocess
import sys
from pathlib import Path

import pytest

from warroom.errors import AtCapacity
from warroom.server.places import Places

HOLDER = """
import sys
from pathlib import Path
from warroom.server.places import Places
places = Places(int(sys.argv[2]), Path(sys.argv[1]))
for _ in range(int(sys.argv[2])):
    places.take()
print("held", flush=True)
sys.stdin.read()
"""


def holder(path: Path, most: int) -> "subprocess.Popen[bytes]":
    """Start a process that holds as many places."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path), str(most)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stdout.readline() == b"held\n"
    return process


def test_a_place_is_taken_once_and_given_back() -> None:
    places = Places(2)
    first, second = places.take(), places.take()
    with pytest.raises(AtCapacity, match="all 2 sessions are in use"):
        places.take()
    places.give(first)
    assert places.take() == first != second


def test_processes_share_places_and_a_killed_one_leaves_its_own(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "places"
    process = holder(path, 2)
    places = Places(3, path)
    assert places.take() == 2
    with pytest.raises(AtCapacity):
        places.take()
    process.kill()
    process.communicate()
    assert {places.take(), places.take()} == {0, 1}
    places.close()
    other = holder(path, 3)
    with pytest.raises(AtCapacity):
        places.take()
    other.communicate()


def test_where_no_file_can_be_each_process_counts_its_own(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    places = Places(1, tmp_path / "file" / "places")
    assert places.take() == 0
    with pytest.raises(AtCapacity):
        places.take()

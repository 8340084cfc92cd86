"""A server is sent what no client should send; the long version is `fuzz.py` as a command."""

from pathlib import Path

import pytest
from fuzz import fuzzed
from odd_frames import frame
from serving import serving


def watch(_number: int) -> None:
    """Say nothing."""


@pytest.mark.parametrize(
    "frames", [500, pytest.param(20_000, marks=pytest.mark.slow)], ids=["short", "long"]
)
def test_every_frame_is_answered_and_the_server_lives_on(tmp_path: Path, frames: int) -> None:
    with serving(tmp_path) as server:
        found = fuzzed(server, frames=frames, watch=watch)
    assert found.faults == []
    assert found.frames == frames


def test_a_frame_can_be_sent_again_by_its_number() -> None:
    assert [frame(n, seed=7) for n in range(50)] == [frame(n, seed=7) for n in range(50)]
    assert [frame(n, seed=7) for n in range(50)] != [frame(n, seed=8) for n in range(50)]

"""An episode told to a person, whatever was done in it."""

from io import StringIO
from typing import Any

import pytest
from rich.console import Console

from warroom.environments.registry import KINDS, kind, shift_of
from warroom.report.story import tell
from warroom.rollout.play import play, recite
from warroom.rollout.record import record_of

ODD: tuple[dict[str, Any], ...] = ({}, {"action_type": ["?"]}, {"target": {"of": "[/]"}})


@pytest.mark.parametrize("environment", KINDS)
def test_what_is_no_action_is_told_too(environment: str) -> None:
    this = kind(environment)
    env = play(this.open(shift_of(this.address_of(this.tasks[0]))), recite(ODD))
    console = Console(file=StringIO(), record=True, width=200)
    tell(record_of(env, agent="odd", seed=0), console)
    told = console.export_text()
    for words in ("1 ", "2 ['?']", "3 {'of': '[/]'}", "score"):
        assert words in told

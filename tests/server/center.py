"""What tests of a served command_center share: a shift that is always there, and its plays."""

from typing import Any

import warroom
from warroom.environments.registry import KINDS

JSON = dict[str, Any]
NAME = "command_center"
KIND = KINDS[NAME]
SHIFT = "shift/generated/easy/1"
BEGIN: JSON = {"scenario": SHIFT}
TRIAGE, INVESTIGATOR, OPS = KIND.roles
ARTICLE: JSON = {"action_type": "consult_kb", "actor": TRIAGE, "target": "KB-1"}


def perfect(address: str = SHIFT) -> list[JSON]:
    """Return the perfect actions for a shift."""
    return list(KIND.reference(warroom.make(NAME, scenario=address).shift))


def first_service(address: str = SHIFT) -> str:
    """Return a service that can be looked at."""
    return warroom.make(NAME, scenario=address).observation.investigation_targets["logs"][0]

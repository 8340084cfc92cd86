"""What tests of a served postmortem_writer share: its name, some actions, perfect plays."""

from typing import Any

import warroom
from warroom.environments.registry import KINDS

JSON = dict[str, Any]
NAME = "postmortem_writer"
KIND = KINDS[NAME]
DOCUMENTED: JSON = {  # the query of the source document's client, on easy
    "action_type": "QUERY_LOGS", "query_service": "payments", "query_from": "03:38",
    "query_to": "03:45",
}  # fmt: skip
MISS: JSON = {**DOCUMENTED, "query_service": "accounts"}
SUBMIT: JSON = {"action_type": "SUBMIT"}


def perfect(task: str = "easy") -> list[JSON]:
    """Return the perfect actions of a difficulty."""
    return list(KIND.reference(warroom.make(NAME, task=task).shift))

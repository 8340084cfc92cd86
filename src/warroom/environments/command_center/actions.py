"""Reading an action that came in."""

from pydantic import ValidationError

from warroom.environments.command_center.roles import Role, Verb
from warroom.environments.command_center.wire import Action
from warroom.environments.episode import JSON

MOST_ECHOED = 80  # characters of what an agent made up that are said back to it
NEEDS_TARGET = {
    Verb.INSPECT_LOGS: "a service", Verb.INSPECT_METRICS: "a service",
    Verb.CONSULT_KB: "an article", Verb.CLOSE_INCIDENT: "the service that the cause is at",
}  # fmt: skip


def parse(raw: JSON, incidents: tuple[str, ...]) -> tuple[Action | None, str]:
    """Return an action, or None and a sentence that says what was expected."""
    try:
        action = Action.model_validate(raw)
    except ValidationError as error:
        found = error.errors(include_url=False)
        first = next((e for e in found if e["type"] == "extra_forbidden"), found[0])
        where = ".".join(str(step) for step in first["loc"]) or "action"
        known = f"unknown key, expected {', '.join(Action.model_fields)}"
        told = known if first["type"] == "extra_forbidden" else first["msg"]
        return None, f"Invalid action: {where:.{MOST_ECHOED}}: {told}."
    return _fitting(action, incidents)


def _fitting(action: Action, incidents: tuple[str, ...]) -> tuple[Action | None, str]:
    if action.incident_id and action.incident_id not in incidents:
        return None, f"Invalid action: incident_id: expected one of {', '.join(incidents)}."
    wanted = NEEDS_TARGET.get(action.action_type)
    if wanted and not action.target:
        return None, f"Invalid action: target: {action.action_type} needs {wanted}."
    if action.action_type is Verb.NEGOTIATE_HANDOFF and action.target not in tuple(Role):
        return None, f"Invalid action: target: expected one of {', '.join(Role)}."
    return action, ""

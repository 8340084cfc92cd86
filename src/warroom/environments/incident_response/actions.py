"""Which actions there are: reading one that came in, and listing those that can be taken."""

from pydantic import ValidationError

from warroom.environments.episode import JSON
from warroom.environments.incident_response.wire import Action, ActionType
from warroom.scenarios.scenario import Scenario, Sort
from warroom.scenarios.scene import Scene
from warroom.world.remedies import BY_VERB

MOST_ECHOED = 80  # characters of what an agent made up that are said back to it
_EXPECTED_KEYS = f"unknown key, expected {', '.join(Action.model_fields)}"


def parse(raw: JSON) -> tuple[Action | None, str]:
    """Return an action, or None and a sentence that says what was expected."""
    try:
        action = Action.model_validate(raw)
    except ValidationError as error:
        found = error.errors(include_url=False)
        first = next((e for e in found if e["type"] == "extra_forbidden"), found[0])
        where = ".".join(str(step) for step in first["loc"]) or "action"
        told = _EXPECTED_KEYS if first["type"] == "extra_forbidden" else first["msg"]
        return None, f"Invalid action: {where:.{MOST_ECHOED}}: {told}."
    needs_target = action.action_type not in (ActionType.NO_OP, ActionType.POSTMORTEM)
    if needs_target and not action.target.strip():
        return None, f"Invalid action: target: {action.action_type} needs one."
    if (
        action.action_type is ActionType.POSTMORTEM
        and not (action.details or action.target).strip()
    ):
        return None, "Invalid action: details: a postmortem needs its text there."
    return action, ""


def available_actions(scenario: Scenario, scene: Scene) -> list[str]:
    """Return the valid actions, sorted; teams and fixes are the shared catalogue, not a hint.

    Where no ids of fixes are published, each verb is listed once, for any service that it fits.
    """
    named = [f"investigate:{service}" for service in scene.services]
    if scenario.sort is not Sort.RECORDED:
        named += [f"escalate:{team}" for team in scenario.teams]
        named += [f"apply_fix:{alias}" for alias, _ in scenario.aliases]
    if not scenario.aliases and scenario.sort is not Sort.RECORDED:
        named += [f"apply_fix:{verb}:<service>" for verb in BY_VERB]
    return sorted([*named, "no_op", "postmortem"])

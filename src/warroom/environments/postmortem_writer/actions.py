"""Reading an action that came in."""

from pydantic import ValidationError

from warroom.environments.episode import JSON
from warroom.environments.postmortem_writer.wire import Action, ActionType

MOST_ECHOED = 80  # characters of what an agent made up that are said back to it
NEEDED = {
    ActionType.QUERY_LOGS: ("query_service", "query_from", "query_to"),
    ActionType.WRITE_SECTION: ("section_name", "section_content"),
    ActionType.ASSIGN_ACTION_ITEM: (
        "action_item_description", "action_item_owner", "action_item_due_date",
    ),
    ActionType.SUBMIT: (),
}  # fmt: skip


def parse(raw: JSON) -> tuple[Action | None, str]:
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
    for name in NEEDED[action.action_type]:
        if not str(getattr(action, name) or "").strip():
            return None, f"Invalid action: {name}: {action.action_type} needs it."
    return action, ""

"""The small tools of those who play incident_response: saying an action, reading offers."""

from warroom.agents.agent import Acted, Observed
from warroom.environments.incident_response.wire import ActionType

ANYWHERE = "<service>"  # in an offered fix: any service that it fits


def say(kind: ActionType, target: str = "", details: str = "") -> Acted:
    """Return an action as plain data."""
    return {"action_type": str(kind), "target": target, "details": details}


def offered(observation: Observed, kind: ActionType) -> list[str]:
    """Return the targets that an observation offers for a kind of action."""
    head = f"{kind}:"
    return [a.removeprefix(head) for a in observation["available_actions"] if a.startswith(head)]


def fixes(observation: Observed) -> list[str]:
    """Return every fix that can be named: where verbs are for any service, each with each."""
    services = offered(observation, ActionType.INVESTIGATE)
    return [
        name.replace(ANYWHERE, service)
        for name in offered(observation, ActionType.APPLY_FIX)
        for service in (services if ANYWHERE in name else ("",))
    ]

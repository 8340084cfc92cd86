"""The small tools of those who play command_center: saying an action, reading a reply."""

import re

from warroom.agents.agent import Acted, Observed

TRIAGE, INVESTIGATOR, OPS_MANAGER = "triage_agent", "investigator_agent", "ops_manager_agent"
BIG_USERS, BIG_USD = 50_000, 800.0
OVER = "EOF"
_LINE = re.compile(r"^e\d+ ")
_NUMBER = r"(\d+(?:\.\d+)?(?:e[+-]?\d+)?)"
_ERRORS = re.compile(rf"error ratio {_NUMBER}")
_DISPUTED = re.compile(rf"disputed {_NUMBER}")
WELL, WELL_DISPUTED = 0.02, 0.006


def say(verb: str, actor: str, target: str = "", **more: str) -> Acted:
    """Return an action as plain data."""
    return {"action_type": verb, "actor": actor, "target": target, **more}


def lines_of(observation: Observed) -> list[str]:
    """Return the numbered lines that the last look-up answered."""
    return [line for line in observation["terminal_output"].splitlines() if _LINE.match(line)]


def alerting(observation: Observed) -> list[str]:
    """Return the services whose alerts burn, those that joined last first."""
    named = [alert.split("] ")[1].split(":")[0] for alert in observation["visible_signals"]]
    return list(dict.fromkeys(reversed(named)))


def says_well(observation: Observed) -> bool:
    """Whether the last answer says that users are well."""
    text = observation["terminal_output"]
    errors, disputed = _ERRORS.search(text), _DISPUTED.search(text)
    return (
        errors is not None
        and float(errors[1]) < WELL
        and (disputed is None or float(disputed[1]) < WELL_DISPUTED)
    )


def must_escalate(queued: Observed) -> bool:
    """Whether the published rule asks for escalation of an incident on the board."""
    return (
        queued["affected_users_estimate"] >= BIG_USERS
        or queued["revenue_impact_usd_per_min"] >= BIG_USD
        or queued["postmortem_required"]
    )


def on_board(observation: Observed, incident: str) -> Observed:
    """Return an incident as the board shows it."""
    return next(q for q in observation["queue"] if q["incident_id"] == incident)


def is_open(observation: Observed, incident: str) -> bool:
    """Whether an incident is still open."""
    return on_board(observation, incident)["status"] == "open"

"""Short ways to say what is played in the tests of incident_response, and texts to file."""

from typing import Any

import pytest

from warroom.environments.episode import StepResult
from warroom.environments.incident_response.env import IncidentResponse
from warroom.environments.incident_response.reference import reference
from warroom.environments.registry import shift_of

Act = dict[str, Any]

EASY, MEDIUM, HARD = "library/task_easy", "library/task_medium", "library/task_hard"
TASKS = (EASY, MEDIUM, HARD)
CALM = "library/calm_probe"
RECORDED = (
    "recorded/nezha_ob_case",
    "recorded/nezha_tt_exception",
    "recorded/petshop_low_traffic",
)
NO_OP: Act = {"action_type": "no_op"}

GOOD_MEDIUM = """
Summary: between 14:30 and 15:05 the shop was slow and part of the checkouts failed.
Root cause: redis-cache ran out of memory (OOM) and kept evicting stock keys, because the
warm-recommendations job had left keys without TTL.
Impact: inventory-service fell back to postgres-db, which could not keep up, and checkout-service
timed out waiting for stock levels.
Resolution: we flushed the cache on redis-cache at 15:02 and errors stopped within minutes.
Follow-up: add an alert on cache memory and require a TTL on every key written by jobs.
"""
GOOD_HARD = """
Summary: from 07:25 some users were thrown out with 401s.
Root cause: config-service completed only a partial rotation of the JWT secret: it reached two of
three auth-service replicas, and the third kept a stale signing key.
Impact: auth-service rejected about a third of the tokens, so api-gateway requests failed with 401s
and user-service session refreshes failed.
Resolution: security-team was called in and we completed the secret rotation on config-service at
07:43; errors stopped.
Follow-up: verify every replica after each rotation and alert on signature failures.
"""


def look(service: str) -> Act:
    """Return the action of looking at a service."""
    return {"action_type": "investigate", "target": service}


def call(team: str) -> Act:
    """Return the action of escalating to a team."""
    return {"action_type": "escalate", "target": team}


def fix(name: str) -> Act:
    """Return the action of applying a fix."""
    return {"action_type": "apply_fix", "target": name}


def write(text: str) -> Act:
    """Return the action of filing a post-mortem."""
    return {"action_type": "postmortem", "details": text}


def opened(address: str, *actions: Act) -> IncidentResponse:
    """Return an episode of the scenario at an address, after some actions."""
    env = IncidentResponse(shift_of(address))
    for action in actions:
        env.step(action)
    return env


def results(address: str, *actions: Act) -> list[StepResult]:
    """Return what each of some actions brought about."""
    env = opened(address)
    return [env.step(action) for action in actions]


def last(address: str, *actions: Act) -> StepResult:
    """Return what the last of some actions brought about."""
    return results(address, *actions)[-1]


def rewards(address: str, *actions: Act) -> list[float]:
    """Return what each of some actions paid, to the cent."""
    return [round(result.reward, 10) for result in results(address, *actions)]


def perfect(address: str) -> tuple[Act, ...]:
    """Return the reference's actions."""
    return reference(shift_of(address))


def as_action(listed: str) -> Act:
    """Return the action that an entry of `available_actions` stands for."""
    kind, _, target = listed.partition(":")
    details = "Nothing is known yet." if kind == "postmortem" else ""
    return {"action_type": kind, "target": target, "details": details}


def near(expected: float) -> Any:
    """Return what compares equal to anything within 1e-9 of a number."""
    return pytest.approx(expected, rel=0.0, abs=1e-9)  # pyright: ignore[reportUnknownMemberType]


def strangers(address: str, kind: str) -> list[str]:
    """Return every listed target of a kind of action that is not in the reference's actions."""
    right = {action["target"] for action in perfect(address)}
    listed = (entry.partition(":") for entry in opened(address).observation.available_actions)
    return [target for verb, _, target in listed if verb == kind and target not in right]

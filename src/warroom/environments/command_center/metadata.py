"""What a host publishes of command_center: the documented block, and what else is worth saying."""

import os
from collections.abc import Mapping

from warroom.environments.command_center import rubric
from warroom.environments.command_center.roles import ALLOWED, Role, Verb
from warroom.environments.command_center.tiers import TASKS, TIERS, Terms, terms_of
from warroom.environments.command_center.views import ESCALATION_RULE, OWNER_RULE, REMEDIES
from warroom.environments.command_center.wire import SERVED_AS, VERSION
from warroom.environments.episode import JSON
from warroom.world.faults import FAULTS


def identity(*, environ: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the name and version that a host goes by; `ENV_NAME`, `ENV_VERSION` give it others."""
    said = os.environ if environ is None else environ
    return {
        "name": said.get("ENV_NAME") or SERVED_AS,
        "version": said.get("ENV_VERSION") or VERSION,
    }


def metadata(*, environ: Mapping[str, str] | None = None) -> JSON:
    """Return the documented metadata block, followed by keys that only add to it.

    Budgets, minutes and seed are those of this host.

    Raises:
        BadScenario: an `ENV_` variable holds no whole number.
    """
    terms = {task: terms_of(TIERS[task], environ=environ) for task in TASKS}
    return {**documented(identity(environ=environ), terms), **additional(terms[TASKS[0]])}


def documented(who: Mapping[str, str], terms: Mapping[str, Terms]) -> JSON:
    """Return the block with exactly the keys that it is documented with."""
    return {
        **who,
        "tasks": list(TASKS),
        "incidents_per_task": {task: TIERS[task].incidents for task in TASKS},
        "actions": [str(verb) for verb in Verb],
        "roles": [str(role) for role in Role],
        "reward_model": {
            "step_cost_investigation": rubric.STEP_COST[Verb.INSPECT_LOGS],
            "clue_reward": rubric.CLUE,
            "handoff_correct": rubric.HANDOFF_CORRECT,
            "mitigation_correct": rubric.MITIGATION_CORRECT,
            "closure_correct_base": rubric.CLOSURE_CORRECT,
            "closure_wrong": rubric.CLOSURE_WRONG,
            "tier_multiplier": dict(rubric.MULTIPLIER),
        },
        "budgets": {task: terms[task].budget for task in TASKS},
        "sla_minutes": {task: terms[task].sla_minutes for task in TASKS},
    }


def additional(terms: Terms) -> JSON:
    """Return what is worth knowing besides: minutes, rubric, permissions, words for a closing."""
    return {
        "default_seed": terms.seed,
        "minutes_per_action": minutes_per_action(tick=terms.sla_tick),
        "minutes_per_invalid_action": terms.sla_tick or rubric.INVALID_MINUTES,
        "step_costs": {str(verb): cost for verb, cost in rubric.STEP_COST.items()},
        "reward_components": {
            name: {"value": value, "fires_when": when}
            for name, (value, when) in rubric.COMPONENTS.items()
        },
        "allowed_actors_by_action": {verb: [*roles] for verb, roles in ALLOWED.items()},
        "remedies": REMEDIES,
        "root_causes": sorted(FAULTS),
        "owner_rule": OWNER_RULE,
        "escalation_rule": ESCALATION_RULE,
    }


def minutes_per_action(*, tick: int = 0) -> dict[str, int]:
    """Return how long each action takes; `tick` is what all take, if it is not 0."""
    return {str(verb): tick or rubric.MINUTES[verb] for verb in Verb}

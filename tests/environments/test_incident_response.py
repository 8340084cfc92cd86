"""incident_response keeps the laws of every environment, and nothing in it pays for no work."""

import pytest
from conformance import Conformance, gold
from exploits import EXPLOITS, blame_in_turn, look_and_blame_in_turn, look_everywhere
from plays import (
    CALM,
    EASY,
    HARD,
    MEDIUM,
    NO_OP,
    RECORDED,
    TASKS,
    Act,
    as_action,
    call,
    fix,
    last,
    look,
    opened,
)

from warroom.agents.catalogue import CASTS, make_agent
from warroom.environments.playing import Environment
from warroom.rollout.play import play
from warroom.scenarios.addresses import find


class TestIncidentResponse(Conformance):
    environment = "incident_response"
    addresses = (EASY, f"{MEDIUM}@3", f"{HARD}@5", CALM, RECORDED[0])
    gated = TASKS
    idle = NO_OP
    nonsense = (
        look("nowhere"),
        call("nobody"),
        fix("nothing"),
        {"action_type": "reboot", "target": "everything"},
        {"action_type": "no_op", "target": None, "hint": ["please"]},
    )
    exploits = EXPLOITS
    baseline = look_everywhere

    @staticmethod
    def actions_of(env: Environment) -> list[Act]:
        return [as_action(entry) for entry in env.observation.available_actions]


OTHERS = (MEDIUM, HARD, *RECORDED[1:], *(f"{t}@{s}" for t in (*TASKS, CALM) for s in (1, 1001)))


@pytest.mark.parametrize("address", OTHERS)
def test_no_single_action_anywhere_shows_a_gold_string(address: str) -> None:
    """ALL-4, beyond the scenarios of the conformance tests."""
    env = opened(address)
    assert not {text for text in gold(env.scenario) if text in env.observation.model_dump_json()}
    for action in TestIncidentResponse.actions_of(env):
        TestIncidentResponse._holds_no_gold(  # pyright: ignore[reportPrivateUsage]
            env.fork().step(action), env.scenario, action
        )


@pytest.mark.parametrize("address", [*TASKS, CALM, f"{MEDIUM}@2"])
def test_no_look_with_a_fix_after_it_shows_a_gold_string(address: str) -> None:
    """ALL-4: what a look returned is telemetry; what a fix answers names no cure and no cause."""
    env = opened(address)
    entries = env.observation.available_actions
    fixes = [as_action(entry) for entry in entries if entry.startswith("apply_fix")]
    looks = [as_action(entry) for entry in entries if entry.startswith("investigate")]
    root = env.fork()
    root.step(look(env.scenario.truth.root))
    pairs = [(root, action) for action in fixes]
    for action in looks:
        seen = env.fork()
        seen.step(action)
        pairs += [(seen, fix("restart_redis")), (seen, fix("scale_up_pods"))]
    for before, action in pairs:
        TestIncidentResponse._holds_no_gold(  # pyright: ignore[reportPrivateUsage]
            before.fork().step(action), env.scenario, action
        )


@pytest.mark.parametrize(
    "address", [*TASKS, *(f"{task}@{seed}" for task in TASKS for seed in (1, 2))]
)
def test_the_guilty_change_is_written_like_any_other(address: str) -> None:
    """Same shape of id, same mark: nothing tells it from the innocent ones beside it."""
    scenario = find(address)
    shapes = {
        (line.split(" ")[2], len(line.split(" ")[3]))
        for service in {change.service for change in scenario.changes}
        for line in last(address, look(service)).observation.logs[service]
        if " CHANGE " in line
    }
    assert shapes == {("CHANGE", 5)}


@pytest.mark.parametrize("plan", EXPLOITS.values(), ids=EXPLOITS)
@pytest.mark.parametrize("address", [CALM, f"{EASY}@1", f"{MEDIUM}@1", f"{HARD}@1"])
def test_no_exploit_comes_near_the_reference_on_variants_either(plan, address: str) -> None:  # pyright: ignore
    """Beyond the gate: no plan takes a whole episode's worth anywhere."""
    env = opened(address)
    for action in plan(env):  # pyright: ignore
        if env.done:
            break
        env.step(action)  # pyright: ignore
    assert env.scorecard.normalised < 0.75


@pytest.mark.parametrize("trick", CASTS["incident_response"].exploits)
def test_no_trick_explains_a_false_alarm(trick: str) -> None:
    """Who copies the log of a false alarm has copied what gives it away, and all else with it."""
    card = play(opened(CALM), make_agent("incident_response", trick, seed=0).act).scorecard
    assert card.normalised <= 0.35


@pytest.mark.parametrize("address", RECORDED)
def test_blaming_everybody_in_turn_earns_little_on_a_recording(address: str) -> None:
    """The second service blamed halves the worth of all that follows, the third ends it."""
    env = opened(address)
    for action in blame_in_turn(env):
        if not env.done:
            env.step(action)
    assert env.scorecard.normalised <= 0.35


def test_looking_and_blaming_in_turn_is_worth_less_than_knowing() -> None:
    env = opened(RECORDED[0])
    for action in look_and_blame_in_turn(env):
        if not env.done:
            env.step(action)
    assert env.score <= 0.60

"""Nothing in command_center pays twice, and everything it pays adds up (ICC-134 and its sums)."""

from typing import Any

import pytest
from conformance import laws
from hypothesis import given
from hypothesis import strategies as st

from warroom.environments.command_center.env import CommandCenter
from warroom.environments.command_center.roles import Role, Verb, role_for
from warroom.environments.command_center.views import REMEDIES
from warroom.environments.registry import kind, shift_of
from warroom.world.faults import FAULTS

Act = dict[str, Any]
SHIFTS = ("shift/easy", "shift/medium@3", "shift/generated/easy/5", "shift/generated/hard/4")
WIDE = "+budget=9999+sla=9999"  # so that no end cuts a repetition short
MOST = 6
NOTES = ("", "x", "Root cause: it was slow. We restarted it. To prevent this, we add an alert.")


def named(env: CommandCenter, action: Act) -> Act:
    """Return an action that says which incident it is about, as it would be taken now."""
    current = min(env.state().current_incident_index, len(env.shift.scenarios) - 1)
    ticket = env.shift.scenarios[current].ticket
    assert ticket is not None
    return {"incident_id": ticket.id, **action}


@st.composite
def actions(draw: st.DrawFn, env: CommandCenter) -> Act:
    """Return any action: of the reference, of what is offered, by anybody, or nonsense."""
    sort = draw(st.sampled_from(["offered"] * 8 + ["reference", "nonsense"]))
    if sort == "reference":
        return draw(st.sampled_from(kind("command_center").reference(env.shift)))
    if sort == "nonsense":
        return draw(st.sampled_from([{"action_type": "reboot"}, {"actor": "nobody"}, {}]))
    verb = draw(st.sampled_from(list(Verb)))
    roots = [s.truth.root for s in env.shift.scenarios]
    services = st.sampled_from([*env.observation.investigation_targets["logs"], *roots, "nowhere"])
    cures = [address for s in env.shift.scenarios for cure in s.truth.cures for address in cure]
    actor = draw(st.sampled_from([role_for(verb)] * 3 + list(Role)))
    match verb:
        case Verb.CONSULT_KB:
            target = draw(st.sampled_from([*env.observation.investigation_targets["kb"], "KB-1"]))
        case Verb.NEGOTIATE_HANDOFF:
            target = draw(st.sampled_from(Role))
        case Verb.APPLY_FIX | Verb.ROLLBACK:
            remedy = draw(st.sampled_from(REMEDIES[verb]))
            target = draw(st.sampled_from([f"{remedy}:{draw(services)}", *cures, ""]))
        case _:
            target = draw(services)
    more = {"postmortem_note": draw(st.sampled_from(NOTES)),
            "root_cause": draw(st.sampled_from([*FAULTS, "a bad release"]))}  # fmt: skip
    number = draw(st.integers(-1, len(env.shift.scenarios) - 1))
    ticket = env.shift.scenarios[number].ticket
    where = {"incident_id": ticket.id} if ticket and number >= 0 else {}
    return {"action_type": str(verb), "actor": str(actor), "target": str(target), **where, **more}


def started(data: st.DataObject, terms: str = "") -> CommandCenter:
    """Return a shift after some random actions."""
    env = CommandCenter(shift_of(data.draw(st.sampled_from(SHIFTS)) + terms))
    way = list(kind("command_center").reference(env.shift))
    for action in way[: data.draw(st.integers(0, len(way)))]:
        env.step(action)
    for _ in range(data.draw(st.integers(0, 6))):
        env.step(data.draw(actions(env)))
    return env


@pytest.mark.parametrize("address", SHIFTS)
def test_icc_134_nothing_that_the_reference_does_earns_again(address: str) -> None:
    """On the whole way of who earns everything, each action once more, and five times more."""
    env = CommandCenter(shift_of(address + WIDE))
    for step in kind("command_center").reference(env.shift):
        action = named(env, step)
        env.step(action)
        twin = env.fork()
        again = [twin.step(action).reward for _ in range(MOST)]
        assert all(reward <= 0.0 for reward in again), (action, again)


@laws
@given(data=st.data())
def test_icc_134_doing_it_again_never_earns(data: st.DataObject) -> None:
    """ICC-134: whatever an action earned, n more of it add nothing."""
    env = started(data, WIDE)
    action = named(env, data.draw(actions(env)))
    env.step(action)
    again = [env.step(action).reward for _ in range(data.draw(st.integers(1, MOST)))]
    assert all(reward <= 0.0 for reward in again), (action, again)


def test_icc_134_waiting_for_evidence_by_looking_again_earns_nothing() -> None:
    """What was not there at the first look is found by the second, and counts, unpaid."""
    env = CommandCenter(shift_of("shift/medium@0"))
    root = env.shift.scenarios[0].truth.root
    look: Act = {"action_type": "inspect_metrics", "target": root}
    clues = [env.step(look).observation.clues_found for _ in range(2)]
    assert clues[1] > clues[0]
    assert env.episode.steps[-1].reward < 0.0


@laws
@given(data=st.data())
def test_icc_134_going_round_in_a_circle_never_earns(data: st.DataObject) -> None:
    """ICC-134 for circles of two or three actions: the second round and the third pay nothing."""
    env = started(data, WIDE)
    circle = [named(env, data.draw(actions(env))) for _ in range(data.draw(st.integers(2, 3)))]
    rounds = [sum(env.step(action).reward for action in circle) for _ in range(4)]
    assert sum(rounds[2:]) <= 0.0, (circle, rounds)


@laws
@given(data=st.data())
def test_icc_79_and_80_what_is_paid_adds_up_on_every_way(data: st.DataObject) -> None:
    """ICC-78, ICC-79, ICC-80: on every step, and over the episode, to its end."""
    env = CommandCenter(shift_of(data.draw(st.sampled_from(SHIFTS))))
    way, total = iter(kind("command_center").reference(env.shift)), 0.0
    for goes_on in data.draw(st.lists(st.integers(0, 3), min_size=10, max_size=60)):
        action: Act = (goes_on and next(way, None)) or data.draw(actions(env))
        result = env.step(action)
        seen = result.observation
        assert abs(sum(seen.reward_components.values()) - seen.reward) < 1e-9
        assert abs(sum(pay.value for pay in result.reward_components) - seen.reward) < 1e-9
        assert result.reward == seen.reward
        total += result.reward
        assert abs(env.state().cumulative_reward - total) < 1e-9

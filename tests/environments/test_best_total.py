"""IRO-85: what can be earned in all, found by searching everything that can be done.

The search walks the states of `Progress` under `rules.advance` itself. Its moves are looks
(at the root, at the second service, at a victim, at five others, and at nothing), right and wrong
teams, fixes that cure, relieve, fail or find nothing to act on, write-ups of four qualities,
waiting and nonsense. It is a generous search: what can only make things dearer (a streak, a repeat,
an earlier wrong try) is forgotten after every move, and no number of steps ends it. So nothing
earns more than it finds; and what it finds is what played episodes attain, within their steps.
"""

from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plays import CALM as CALM_PROBE
from plays import (
    EASY,
    GOOD_HARD,
    GOOD_MEDIUM,
    HARD,
    MEDIUM,
    TASKS,
    as_action,
    look,
    near,
    opened,
    perfect,
    write,
)

from warroom.environments.incident_response.progress import Facts, Fix, Progress
from warroom.environments.incident_response.rules import advance
from warroom.environments.incident_response.tasks import CALM, RECORDED, Kind, Task
from warroom.environments.incident_response.tasks import EASY as EASY_TASK
from warroom.environments.incident_response.tasks import HARD as HARD_TASK
from warroom.environments.incident_response.tasks import MEDIUM as MEDIUM_TASK
from warroom.environments.incident_response.wire import ActionType

TOTALS = {EASY_TASK: 1.35, MEDIUM_TASK: 1.45, HARD_TASK: 1.70, CALM: 0.90, RECORDED: 1.20}
UNBOUNDED = 1 << 30
QUALITIES = (0.0, 0.5, 0.8, 1.0)
OTHERS = tuple(f"service-{number}" for number in range(5))


def moves(task: Task) -> Iterator[Facts]:
    """Yield the facts that any action can bring about, as far as they pay differently."""
    yield Facts(kind=None)
    yield Facts(kind=ActionType.NO_OP)
    yield _look("root", is_root=True, shown=("culprit", "deciding"))
    yield _look("root", is_root=True)
    yield _look("nowhere", is_known=False)
    if task.has(Kind.CONFIRM):
        yield _look("other", is_other=True, is_victim=True, shown=("other",))
        yield _look("other", is_other=True, is_victim=True)
    if task.has(Kind.CASCADE):
        yield _look("victim", is_victim=True)
    yield from map(_look, OTHERS)
    for right in (True, False):
        yield Facts(kind=ActionType.ESCALATE, is_right_team=right)
    for outcome in Fix:
        yield Facts(kind=ActionType.APPLY_FIX, target="verb:root", fix=outcome, acted=True)
    yield Facts(kind=ActionType.APPLY_FIX, target="verb:nowhere")
    for quality in QUALITIES:
        yield Facts(kind=ActionType.POSTMORTEM, quality=quality)


def _look(
    target: str,
    *,
    is_known: bool = True,
    is_root: bool = False,
    is_other: bool = False,
    is_victim: bool = False,
    shown: tuple[str, ...] = (),
) -> Facts:
    return Facts(
        kind=ActionType.INVESTIGATE,
        target=target,
        is_known=is_known,
        is_root=is_root,
        is_other=is_other,
        is_victim=is_victim,
        shown=shown,
    )


def forgiven(progress: Progress) -> Progress:
    """Return the one state that stands for all that can still be paid as much, or less."""
    known = sum(name in progress.ever_seen for name in OTHERS)
    return replace(
        progress,
        steps=0,
        pays=(),
        evidence=(),
        why=(),
        credit=(),
        harm_usd=0.0,
        remedies=0,
        backed=0,
        idle=0,
        wrong_teams=0,
        wrong_fixes=0,
        partial_seen=frozenset(),
        seen=frozenset(),
        ever_seen=(progress.ever_seen - set(OTHERS)) | set(OTHERS[:known]),
    )


@cache
def best(task: Task) -> float:
    """Return the best total of a task, by relaxing every move until none improves anything."""
    endless = replace(task, max_steps=UNBOUNDED)
    acts = tuple(moves(task))
    totals = {Progress(): 0.0}
    waiting = deque(totals)
    while waiting:
        state = waiting.popleft()
        for act in acts:
            after = advance(state, act, endless)
            total = totals[state] + sum(pay.value for pay in after.pays)
            key = forgiven(after)
            if total > totals.get(key, -9.0) + 1e-9:
                totals[key] = total
                if not key.done:
                    waiting.append(key)
    return max(totals.values())


@pytest.mark.parametrize("task", TOTALS)
def test_iro_85_no_policy_of_any_length_exceeds_the_documented_total(task: Task) -> None:
    assert best(task) == near(TOTALS[task])


@pytest.mark.parametrize(
    ("address", "strays", "total"),
    [
        (EASY, ("api-gateway", "auth-service", "card-provider"), 1.35),
        (MEDIUM, ("api-gateway", "postgres-db"), 1.45),  # the victim's look is the third
        (HARD, ("api-gateway", "audit-log", "redis-cache"), 1.70),
        (CALM_PROBE, (), 0.90),
        ("recorded/nezha_ob_case", (), 1.20),
    ],
)
def test_iro_85_the_documented_total_can_be_played(
    address: str, strays: tuple[str, ...], total: float
) -> None:
    env = opened(address, *map(look, strays), *perfect(address))
    assert env.done
    assert env.episode.reward == near(total)
    assert TOTALS[env.task] == total


@pytest.mark.parametrize("address", [*TASKS, CALM_PROBE, "recorded/nezha_ob_case"])
@settings(max_examples=20, deadline=None)
@given(data=st.data())
def test_iro_85_no_random_policy_exceeds_the_documented_total(
    address: str, data: st.DataObject
) -> None:
    """No circle of actions pays: whatever is drawn, and however often."""
    env = opened(address)
    listed = [as_action(entry) for entry in env.observation.available_actions]
    known = [*perfect(address), *(write(text) for text in (GOOD_MEDIUM, GOOD_HARD))]
    choice = st.sampled_from([*known * 4, *listed])
    while not env.done:
        env.step(data.draw(choice))
        assert env.episode.reward <= TOTALS[env.task] + 1e-9

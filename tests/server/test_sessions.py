"""The laws of sessions, held by two workers that share one file and act in any order."""

import asyncio
import tempfile
from collections.abc import Awaitable, Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from hosted import CALL, FIX, JSON, LOOK, NAME, WAIT
from hypothesis import given, settings
from hypothesis import strategies as st

import warroom
from warroom.environments.registry import kind
from warroom.errors import NoEpisode, OutOfStep
from warroom.scenarios.scenario import Shift
from warroom.server.log import SessionLog
from warroom.server.sessions import Sessions, Turn

ACTIONS: tuple[JSON, ...] = (LOOK, CALL, FIX, WAIT, {"odd": 1})
EASY = "library/task_easy"


class Clock:
    """Time that passes when it is told to."""

    def __init__(self) -> None:
        self.now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


def workers(path: Path, count: int = 2, *, clock: Clock | None = None) -> list[Sessions]:
    timer = clock or Clock()
    return [Sessions(kind(NAME), SessionLog(path / "s.db"), clock=timer) for _ in range(count)]


def begin(sessions: Sessions, session: str = "s") -> Coroutine[Any, Any, Turn]:
    return sessions.reset(session, address=EASY, reward="shaped")


def in_process(actions: list[JSON]) -> list[JSON]:
    env = warroom.make(NAME, task="easy")
    found = [env.observation.model_dump()]
    for action in actions:
        result = env.step(action)
        found.append({**result.observation.model_dump(), "paid": result.reward})
    return found


def seen(turn: Turn) -> JSON:
    body = turn.observation.model_dump()
    return body if turn.reward is None else {**body, "paid": turn.reward}


@given(moves=st.lists(
    st.tuples(st.integers(0, 1), st.sampled_from(ACTIONS), st.booleans()), max_size=8
))  # fmt: skip
@settings(max_examples=25, deadline=None)
def test_any_worker_goes_on_where_any_other_stopped(moves: list[tuple[int, JSON, bool]]) -> None:
    async def played() -> list[JSON]:
        clock = Clock()
        with tempfile.TemporaryDirectory() as folder:
            both = workers(Path(folder), clock=clock)
            turns = [await begin(both[0])]
            for worker, action, idles in moves:
                if idles:
                    clock.now_s += 1e6
                    both[worker].sweep()
                turns.append(await both[worker].step("s", action))
            return [seen(turn) for turn in turns]

    assert asyncio.run(played()) == in_process([action for _, action, _ in moves])


def test_who_steps_second_steps_on_what_the_first_did(tmp_path: Path) -> None:
    """Both have the episode in memory; the second's copy is stale, and is caught up."""

    async def played() -> list[JSON]:
        one, other = workers(tmp_path)
        turns = [await begin(one)]
        await other.current("s")
        turns.append(await one.step("s", LOOK))
        turns.append(await other.step("s", CALL))
        turns.append(await one.step("s", FIX))
        return [seen(turn) for turn in turns]

    assert asyncio.run(played()) == in_process([LOOK, CALL, FIX])


def test_two_workers_at_once_lose_nothing_and_repeat_nothing(tmp_path: Path) -> None:
    async def played() -> JSON:
        both = workers(tmp_path)
        await begin(both[0])
        await asyncio.gather(*(both[n % 2].step("s", WAIT) for n in range(8)))
        return (await both[0].state("s")).model_dump()

    state = asyncio.run(played())
    assert [taken["step"] for taken in state["history"]] == list(range(1, 9))


def test_a_numbered_step_sent_to_both_workers_happens_once(tmp_path: Path) -> None:
    async def played() -> tuple[list[Turn], JSON]:
        both = workers(tmp_path)
        await begin(both[0])
        twice = await asyncio.gather(*(worker.step("s", LOOK, number=1) for worker in both))
        return list(twice), (await both[1].state("s")).model_dump()

    (first, second), state = asyncio.run(played())
    assert seen(first) == seen(second)
    assert state["step_count"] == 1


def test_a_reset_by_one_worker_is_seen_by_the_other(tmp_path: Path) -> None:
    async def played() -> int:
        one, other = workers(tmp_path)
        await begin(one)
        await other.step("s", LOOK)
        await begin(one)
        turn = await other.step("s", CALL)
        return turn.step

    assert asyncio.run(played()) == 1


def raises(error: type[Exception], act: Callable[[Sessions], Awaitable[object]], at: Path) -> None:
    async def tried() -> None:
        (sessions,) = workers(at, 1)
        with pytest.raises(error):
            await act(sessions)

    asyncio.run(tried())


def test_nothing_can_be_done_in_a_session_that_nobody_opened(tmp_path: Path) -> None:
    raises(NoEpisode, lambda sessions: sessions.step("s", LOOK), tmp_path)
    raises(NoEpisode, lambda sessions: sessions.state("s"), tmp_path)
    raises(NoEpisode, lambda sessions: sessions.fork("s", "t"), tmp_path)


def test_an_episode_whose_scenario_has_changed_is_not_resumed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def played() -> None:
        one, other = workers(tmp_path)
        await begin(one)
        harder = warroom.make(NAME, task="hard").shift

        def other_than_before(_address: str) -> Shift:
            return harder

        monkeypatch.setattr("warroom.server.sessions.shift_of", other_than_before)
        with pytest.raises(NoEpisode, match="has changed"):
            await other.step("s", LOOK)

    asyncio.run(played())


def test_a_fork_holds_the_steps_it_was_asked_for(tmp_path: Path) -> None:
    async def played() -> tuple[JSON, JSON]:
        (sessions,) = workers(tmp_path, 1)
        await begin(sessions)
        for action in (LOOK, CALL):
            await sessions.step("s", action)
        await sessions.fork("s", "twin", steps=1)
        with pytest.raises(OutOfStep):
            await sessions.fork("s", "twin", steps=3)
        turn = await sessions.step("twin", FIX)
        return seen(turn), (await sessions.state("s")).model_dump()

    twin, state = asyncio.run(played())
    assert twin == in_process([LOOK, FIX])[-1]
    assert state["step_count"] == 2


def test_an_unused_session_gives_its_place_back_and_keeps_its_episode(tmp_path: Path) -> None:
    async def played() -> tuple[int, int, int]:
        clock = Clock()
        (sessions,) = workers(tmp_path, 1, clock=clock)
        await begin(sessions)
        sessions.attach("held")
        clock.now_s += 60.0
        sessions.sweep()
        active = sessions.active
        turn = await sessions.step("s", LOOK)
        return active, turn.step, sessions.active

    assert asyncio.run(played()) == (1, 1, 2)


def test_sessions_nobody_uses_are_forgotten_oldest_first(tmp_path: Path) -> None:
    async def played() -> list[bool]:
        log = SessionLog(tmp_path / "s.db")
        sessions = Sessions(kind(NAME), log)
        for name in "abc":
            await begin(sessions, name)
        await log.expire(older_than_s=3600.0, keep_most=2)
        return [log.head(f"{NAME}/{name}") is not None for name in "abc"]

    assert asyncio.run(played()) == [False, True, True]

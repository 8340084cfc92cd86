"""The typed clients against a real server: what they read, how they fail, how they go on."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from hosted import CALL, EASY, LOOK, NAME, WAIT, listening

import warroom
from warroom.client import AsyncClient, Client
from warroom.environments.incident_response.wire import Action, ActionType, State
from warroom.errors import AtCapacity, BadCall, BadScenario, NoEpisode, NotAllowed
from warroom.server.app import Settings


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("sessions")
    with listening(Settings(log=folder / "s.db")) as url:
        yield url


def test_a_client_sees_what_is_seen_in_process(url: str) -> None:
    env = warroom.make(NAME, task="medium", seed=3)
    with Client(url) as client:
        assert client.reset(task="medium", seed=3).observation == env.observation
        for action in (LOOK, WAIT, {"odd": 1}, Action(action_type=ActionType.NO_OP)):
            turn, result = client.step(action), env.step(action if isinstance(action, dict)
                                                         else action.model_dump())  # fmt: skip
            assert turn.observation == result.observation
            assert (turn.reward, turn.done, turn.score) == (
                result.reward, result.done, result.info["score"],
            )  # fmt: skip


def test_the_async_client_sees_the_same(url: str) -> None:
    async def played() -> State:
        async with AsyncClient(url) as client:
            await client.reset(task="easy")
            turns = [await client.step(action) for action in EASY]
            assert turns[-1].done
            twin = await client.fork(step=1)
            assert (await twin.state()).step == 1
            await twin.close()
            tasks = await client.tasks(NAME, "library")
            await client.drop()
            assert len(tasks) == 3
            return await client.state()

    assert asyncio.run(played()).score == 0.99


def test_a_dropped_connection_is_mended_unnoticed(url: str) -> None:
    with Client(url) as client:
        turn = client.reset()
        for action in EASY:
            client.drop()
            turn = client.step(action)
        assert (turn.done, turn.score) == (True, 0.99)


def test_another_process_takes_up_a_session_by_its_id(url: str) -> None:
    first = Client(url)
    first.reset()
    first.step(LOOK)
    first.drop()
    with Client(url, session=first.session) as second:
        assert second.step(CALL).metadata["step"] == 2


def test_a_step_whose_answer_was_lost_happens_once(url: str) -> None:
    """The frame arrives, the answer does not, the client asks again."""
    with Client(url) as client:
        client.reset()
        client.step(WAIT)
        talk = client._talk  # pyright: ignore[reportPrivateUsage]
        first = client.step(LOOK)
        talk.taken = 1
        assert client.step(LOOK) == first
        assert client.state().step == 2


def test_a_fork_is_a_client_of_its_own(url: str) -> None:
    with Client(url) as client:
        client.reset()
        client.step(LOOK)
        with client.fork() as twin:
            twin.step(CALL)
            assert (client.state().step, twin.state().step) == (1, 2)


@pytest.mark.parametrize(
    ("options", "error"),
    [({"task": "nope"}, BadScenario), ({"nope": 1}, BadCall), ({"seed": -1}, BadCall)],
)
def test_errors_are_what_they_are_in_process(
    url: str, options: dict[str, int], error: type[Exception]
) -> None:
    with Client(url) as client, pytest.raises(error):
        client.reset(**options)


def test_a_step_before_a_reset_says_so(url: str) -> None:
    with Client(url) as client, pytest.raises(NoEpisode, match="reset first"):
        client.step(LOOK)


def test_no_server_is_said_after_some_patience() -> None:
    with (
        Client("http://127.0.0.1:9", patience_s=0.1) as client,
        pytest.raises(ConnectionRefusedError),
    ):
        client.reset()


def test_a_route_that_is_not_there_is_said_at_once(url: str) -> None:
    client = Client(f"{url}/nowhere", patience_s=60.0)
    with pytest.raises(Exception, match="HTTP 40"):
        client.reset()


def test_tokens_and_places_are_asked_for(tmp_path: Path) -> None:
    settings = Settings(log=tmp_path / "s.db", tokens=("s3cret",), capacity=1)
    with listening(settings) as url:
        with Client(url, patience_s=0.0) as client, pytest.raises(NotAllowed, match="Bearer"):
            client.reset()
        with Client(url, token="s3cret") as client:
            client.reset()
            late = Client(url, token="s3cret", patience_s=0.1)
            with pytest.raises(AtCapacity):
                late.reset()

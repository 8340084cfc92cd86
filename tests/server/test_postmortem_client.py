"""The post-mortem writer's own client, against a real server."""

from collections.abc import Iterator

import pytest
from hosted import listening
from postmortem import NAME, perfect

import warroom
from warroom.client import POSTMORTEM_WRITER, Client
from warroom.client.postmortem import PostMortemEnv
from warroom.errors import BadScenario, NoEpisode
from warroom.server.app import Settings


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    settings = Settings(log=tmp_path_factory.mktemp("sessions") / "s.db")
    with listening(settings, NAME) as url:
        yield url


def test_pmw_141_to_146_its_methods_play_an_episode(url: str) -> None:
    """PMW-141, PMW-142, PMW-143, PMW-144, PMW-145, PMW-146, PMW-140."""
    env = warroom.make(NAME, task="easy")
    with PostMortemEnv(base_url=url) as client:
        assert client.health() == {"status": "healthy"}
        assert [task["difficulty"] for task in client.tasks()] == [
            "easy", "medium", "hard", "expert",
        ]  # fmt: skip
        result = client.reset(difficulty="easy")
        assert result["observation"]["goal"] == env.observation.goal
        paid = 0.0
        for action in perfect():
            verb, *words = action.values()
            match verb:
                case "QUERY_LOGS":
                    result = client.query_logs(*words)
                case "WRITE_SECTION":
                    result = client.write_section(*words)
                case "ASSIGN_ACTION_ITEM":
                    result = client.assign_action_item(*words)
                case _:
                    assert client.grade() is None
                    result = client.submit()
            assert result["reward"] == env.step(action).reward
            paid += result["reward"]
        assert result["cumulative_reward"] == pytest.approx(paid)
        assert result["info"]["grade"]["total_score"] == 1.0
        assert client.grade() == result["info"]["grade"]
        assert client.state()["history"][-1]["action"] == {"action_type": "SUBMIT"}


def test_pmw_147_the_documented_query_is_a_correct_one(url: str) -> None:
    with PostMortemEnv(base_url=url) as client:
        client.reset(difficulty="easy")
        result = client.query_logs("payments", "03:38", "03:45")
    assert result["reward"] == result["reward_breakdown"]["correct_query"] == 0.06
    assert result["observation"]["retrieved_logs"]


def test_pmw_148_each_client_has_its_own_session(url: str) -> None:
    with PostMortemEnv(url) as one, PostMortemEnv(url) as other:
        one.reset("hard")
        with pytest.raises(NoEpisode):
            other.state()
        other.reset("expert")
        one.step({"odd": 1})
        assert [c.state()["difficulty"] for c in (one, other)] == ["hard", "expert"]
        assert [c.state()["step_count"] for c in (one, other)] == [1, 0]
        with PostMortemEnv(url, session=one.session) as again:
            assert again.state()["step_count"] == 1


def test_what_a_server_refuses_is_raised(url: str) -> None:
    with PostMortemEnv(url) as client:
        with pytest.raises(BadScenario, match="expected one of easy, medium, hard, expert"):
            client.reset("nightmare")
        with pytest.raises(NoEpisode, match="reset first"):
            client.submit()


def test_a_client_closes_though_its_server_is_gone() -> None:
    with PostMortemEnv("http://127.0.0.1:9", reply_s=1.0):
        pass


def test_the_typed_client_plays_it_too(url: str) -> None:
    env = warroom.make(NAME, task="medium")
    with Client(url, POSTMORTEM_WRITER) as client:
        assert client.reset(difficulty="medium").observation == env.observation
        for action in perfect("medium"):
            turn, result = client.step(action), env.step(action)
            assert (turn.observation, turn.reward) == (result.observation, result.reward)
        assert client.state().step_count == len(perfect("medium"))

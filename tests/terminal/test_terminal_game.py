"""Laws of a game without a terminal: what a person may know before the end, and what is kept."""

from dataclasses import replace
from pathlib import Path

import pytest

from warroom.environments.incident_response.wire import Observation
from warroom.environments.playing import Environment
from warroom.environments.registry import kind, opened, shift_of
from warroom.rollout.record import replay
from warroom.rollout.store import RunFolder
from warroom.scenarios.suites import CALM, LIBRARY, RECORDED
from warroom.terminal.alerts import news
from warroom.terminal.game import AGENT, Game, Voice, another, kept, matching
from warroom.terminal.service_map import Known, known, service_map

ADDRESSES = (*LIBRARY, *CALM, "library/task_hard@5", *RECORDED)


def incident(address: str) -> Environment:
    return opened(kind("incident_response"), shift_of(address))


def services_of(env: Environment) -> tuple[str, ...]:
    named = (action.partition(":") for action in env.observation.available_actions)
    return tuple(target for verb, _, target in named if verb == "investigate")


def look(service: str) -> dict[str, str]:
    return {"action_type": "investigate", "target": service, "details": ""}


def folder_at(path: Path) -> RunFolder:
    return RunFolder.create(path, environment="incident_response", agent=AGENT, version="0")


@pytest.mark.parametrize("address", ADDRESSES)
def test_the_map_shows_every_service_once_and_callers_above(address: str) -> None:
    env = incident(address)
    places = service_map(env.shift.scenarios[0], services_of(env))
    assert sorted(place.service for place in places) == sorted(services_of(env))
    depth = {place.service: place.depth for place in places}
    for place in places:
        assert all(depth[callee] > place.depth for callee in place.calls)


@pytest.mark.parametrize("address", LIBRARY)
def test_the_map_knows_nothing_of_what_broke(address: str) -> None:
    env = incident(address)
    scenario, other = env.shift.scenarios[0], incident(CALM[0]).shift.scenarios[0]
    stripped = replace(scenario, truth=other.truth, troubles=(), changes=(), aliases=(), teams=())
    assert service_map(scenario, services_of(env)) == service_map(stripped, services_of(env))


@pytest.mark.parametrize("address", ADDRESSES)
def test_what_is_known_at_the_page_is_what_the_pager_says(address: str) -> None:
    seen: Observation = incident(address).observation
    for service in services_of(incident(address)):
        named = any(f"] {service}: " in alert for alert in seen.alerts)
        assert known(seen, (), service) is (Known.ALERTING if named else Known.UNKNOWN)


def test_what_is_known_follows_from_observations_alone() -> None:
    env = incident("library/task_hard")
    env.step(look("config-service"))
    copy = Observation.model_validate_json(env.observation.model_dump_json())
    for service in services_of(env):
        told = known(env.observation, ("config-service",), service)
        assert known(copy, ("config-service",), service) is told
    assert known(copy, ("config-service",), "config-service") is Known.ODD
    assert known(copy, (), "config-service") is Known.UNKNOWN


def test_a_look_that_shows_nothing_unusual_says_so() -> None:
    env = incident("library/task_hard")
    env.step(look("audit-log"))
    assert known(env.observation, ("audit-log",), "audit-log") is Known.USUAL


def test_alerts_that_come_and_go_are_news() -> None:
    env = incident("library/task_easy")
    before = env.observation
    env.step(look("postgres-db"))
    env.step({"action_type": "apply_fix", "target": "increase_db_connections"})
    came, went = news(before.alerts, env.observation.alerts)
    assert "postgres-db HighErrorRatio" in went
    assert not set(came) & set(went)


def test_a_game_tells_what_was_done_and_what_the_world_said() -> None:
    game = Game(incident("library/task_easy"))
    game.act(look("postgres-db"), said="look at postgres-db")
    page, done, answer = game.entries
    assert (page.voice, page.minute) == (Voice.WORLD, 0)
    assert (done.voice, done.minute, done.text) == (Voice.PLAYER, 3, "look at postgres-db")
    assert answer.text == game.env.observation.message
    assert answer.pays[0].value == 0.3


def test_two_games_of_one_address_are_both_kept_and_replay(tmp_path: Path) -> None:
    numbers: list[int] = []
    for service in ("postgres-db", "auth-service"):
        game = Game(incident("library/task_easy"))
        game.act(look(service), said="")
        game.give_up()
        assert game.is_over
        numbers.append(kept(game, folder_at(tmp_path / "games")))
    records = list(RunFolder.open(tmp_path / "games"))
    assert numbers == [1, 2]
    assert [record.actions[0]["target"] for record in records] == ["postgres-db", "auth-service"]
    assert all(replay(record).episode.actions == record.actions for record in records)


@pytest.mark.parametrize("address", [LIBRARY[0], CALM[0], "library/task_easy@3", *RECORDED])
def test_after_a_game_there_is_another_like_it(address: str) -> None:
    next_one = another(address)
    assert next_one != address
    assert not incident(next_one).done


@pytest.mark.parametrize(
    "address", ["shift/easy", "shift/easy@3+sla=90", "shift/generated/hard/7+budget=9"]
)
def test_after_a_shift_there_is_another_on_the_same_terms(address: str) -> None:
    one, other = shift_of(address), shift_of(another(address))
    assert one.hash != other.hash
    assert (one.name, one.budget, one.sla_minutes) == (other.name, other.budget, other.sla_minutes)


def test_choices_are_found_by_any_of_their_words() -> None:
    fixes = ("flush_redis_cache", "restart_redis", "rollback_deployment")
    assert matching(fixes, "") == fixes
    assert matching(fixes, "redis RE start") == ("restart_redis",)
    assert matching(fixes, "kafka") == ()

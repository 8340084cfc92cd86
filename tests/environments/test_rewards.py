"""What each step of incident_response pays (IRO-69 to IRO-84, IRO-86)."""

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plays import (
    CALM,
    EASY,
    GOOD_HARD,
    GOOD_MEDIUM,
    HARD,
    MEDIUM,
    NO_OP,
    TASKS,
    Act,
    as_action,
    call,
    fix,
    last,
    look,
    near,
    opened,
    perfect,
    results,
    rewards,
    strangers,
    write,
)

from warroom.environments.incident_response.progress import Facts, Fix, Progress
from warroom.environments.incident_response.rules import advance
from warroom.environments.incident_response.tasks import MEDIUM as MEDIUM_TASK
from warroom.environments.incident_response.wire import ActionType

EVERYBODY = (*TASKS, CALM, "recorded/nezha_ob_case")
POOR = write("redis-cache ran out of memory and evicted its cache keys; OOM.")


@pytest.mark.parametrize(
    ("address", "service", "cents"),
    [(EASY, "postgres-db", 30), (MEDIUM, "redis-cache", 20), (HARD, "config-service", 15),
     (HARD, "auth-service", 10)],
)  # fmt: skip
def test_iro_69_the_first_look_that_shows_something_pays(
    address: str, service: str, cents: int
) -> None:
    assert rewards(address, look(service)) == [cents / 100]


def test_iro_69_the_confirming_look_pays_twenty_cents() -> None:
    seen = (look("config-service"), look("auth-service"), look("config-service"))
    assert rewards(HARD, *seen) == [0.15, 0.10, 0.20]


def test_iro_70_the_right_team_pays_thirty_cents() -> None:
    assert rewards(EASY, look("postgres-db"), call("database-team"))[-1] == 0.30
    assert rewards(MEDIUM, look("redis-cache"), call("infra-team"))[-1] == 0.30
    assert rewards(HARD, look("config-service"), call("security-team"))[-1] == 0.30


def test_iro_70_the_second_team_tried_pays_half_and_the_third_nothing() -> None:
    wrong = [call("data-team"), call("vendor-team")]
    for tries, paid in ((1, 0.15), (2, 0.0)):
        acts = (look("postgres-db"), *wrong[:tries], call("database-team"))
        assert rewards(EASY, *acts)[-1] == paid


def test_iro_71_the_right_fix_pays_forty_cents() -> None:
    assert rewards(EASY, look("postgres-db"), fix("increase_db_connections"))[-1] == 0.40
    assert rewards(MEDIUM, look("redis-cache"), fix("flush_redis_cache"))[-1] == 0.40
    assert rewards(HARD, look("config-service"), fix("complete_secret_rotation"))[-1] == 0.40


def test_iro_71_the_second_fix_tried_pays_half_and_the_third_nothing() -> None:
    wrong = [fix("restart_redis"), fix("fix_internal_dns")]
    for tries, paid in ((1, 0.20), (2, 0.0)):
        acts = (look("postgres-db"), *wrong[:tries], fix("increase_db_connections"))
        assert rewards(EASY, *acts)[-1] == paid


def test_iro_71_a_fix_that_only_relieves_pays_nothing() -> None:
    assert rewards(MEDIUM, fix("scale_up_redis")) == [0.0]


def test_iro_71_what_brings_relief_once_is_wrong_when_it_is_tried_again() -> None:
    relief = Facts(kind=ActionType.APPLY_FIX, target="scale_cache:redis-cache", fix=Fix.PART)
    once = advance(Progress(), relief, MEDIUM_TASK)
    twice = advance(once, relief, MEDIUM_TASK)
    assert (once.pays, once.wrong_fixes) == ((), 0)
    assert [pay.value for pay in twice.pays] == [-0.15]


def test_iro_72_a_fair_write_up_pays_ten_cents_and_a_good_one_twenty() -> None:
    before = opened(MEDIUM, look("redis-cache"), fix("flush_redis_cache"))
    assert before.fork().step(write(GOOD_MEDIUM)).reward == near(0.20)
    fair = "Root cause: redis-cache ran out of memory (OOM) and kept evicting cache keys."
    assert before.fork().step(write(fair)).reward == near(0.10)
    poor = "The cache failed."
    assert before.fork().step(write(poor)).reward == 0.0


def test_iro_72_easy_asks_for_no_write_up_and_pays_none() -> None:
    text = "Root cause: postgres-db ran out of connections. We raised the connection limit."
    assert rewards(EASY, look("postgres-db"), write(text)) == [0.30, 0.0]


@pytest.mark.parametrize("address", TASKS)
def test_iro_73_a_wrong_fix_costs_fifteen_cents(address: str) -> None:
    assert rewards(address, fix("fix_internal_dns"), fix("no_such_fix")) == [-0.15, -0.15]


@pytest.mark.parametrize("address", TASKS)
def test_iro_74_a_wrong_team_costs_ten_cents(address: str) -> None:
    wrong = [call(team) for team in strangers(address, "escalate")]
    assert set(rewards(address, *wrong[:4])) == {-0.10}
    assert rewards(address, call("no-such-team")) == [-0.10]


def test_iro_75_another_service_pays_five_cents_three_times() -> None:
    names = ("api-gateway", "user-service", "audit-log", "redis-cache", "postgres-db")
    assert rewards(HARD, *map(look, names)) == [0.05, 0.05, 0.05, 0.0, 0.0]


def test_iro_76_waiting_costs_ten_cents() -> None:
    assert rewards(EASY, NO_OP, NO_OP) == [-0.10, -0.10]


def test_iro_77_from_the_third_in_a_row_waiting_costs_twenty_cents() -> None:
    assert rewards(EASY, *[NO_OP] * 5) == [-0.10, -0.10, -0.20, -0.20, -0.20]


@pytest.mark.parametrize("address", [*EVERYBODY, f"{EASY}@1", f"{MEDIUM}@1", f"{HARD}@1"])
def test_iro_78_the_last_part_pays_the_bonus_for_completion_once(address: str) -> None:
    played = results(address, *perfect(address))
    bonus = [[c.value for c in step.reward_components if c.name == "completion"] for step in played]
    assert bonus == [*[[]] * (len(played) - 1), [0.20]]
    assert [step.done for step in played] == [*[False] * (len(played) - 1), True]


@pytest.mark.parametrize("address", EVERYBODY)
def test_iro_79_running_out_of_steps_costs_five_cents_once(address: str) -> None:
    env = opened(address)
    played = [env.step(NO_OP) for _ in range(env.task.max_steps)]
    assert [step.done for step in played] == [*[False] * (len(played) - 1), True]
    assert round(played[-1].reward, 10) == -0.25
    assert "max_steps" not in {c.name for step in played[:-1] for c in step.reward_components}


def test_iro_79_completing_with_the_last_step_is_not_running_out() -> None:
    acts = [*[look("api-gateway")] * 7, *perfect(EASY)]
    assert rewards(EASY, *acts)[-1] == 0.60


@pytest.mark.parametrize("address", EVERYBODY)
def test_iro_80_doing_the_same_again_never_pays(address: str) -> None:
    env = opened(address)
    for action in perfect(address):
        env.step(action)
        twin = env.fork()
        for _ in range(2):
            assert twin.step(action).reward <= 0.0 or action["target"] == "config-service"


def test_iro_80_no_look_pays_a_third_time() -> None:
    seen = [look("config-service"), look("auth-service"), *[look("config-service")] * 3]
    assert rewards(HARD, *seen) == [0.15, 0.10, 0.20, -0.02, -0.02]


def test_iro_80_a_second_look_costs_two_cents() -> None:
    assert rewards(EASY, look("postgres-db"), look("postgres-db")) == [0.30, -0.02]
    assert rewards(EASY, look("api-gateway"), look("api-gateway")) == [0.05, -0.02]


def test_iro_80_the_first_look_after_a_remedy_is_no_repeat_and_pays_nothing_twice() -> None:
    acts = [look("postgres-db"), fix("restart_payment_service"), look("postgres-db")]
    assert rewards(EASY, *acts, look("postgres-db")) == [0.30, -0.15, 0.0, -0.02]


def test_iro_80_a_fix_that_finds_nothing_to_act_on_opens_no_new_look() -> None:
    acts = [look("postgres-db"), fix("flush_redis_cache"), look("postgres-db")]
    assert rewards(EASY, *acts) == [0.30, -0.15, -0.02]


def test_iro_80_the_first_look_at_the_origin_after_a_victim_is_no_repeat() -> None:
    acts = [look("redis-cache"), look("inventory-service"), look("redis-cache")]
    assert rewards(MEDIUM, *acts) == [0.20, 0.05, 0.0]


def test_iro_80_a_cure_pays_once_whatever_it_is_called() -> None:
    cure = fix("increase_db_connections")
    assert rewards(EASY, look("postgres-db"), cure, cure) == [0.30, 0.40, -0.15]


def test_iro_80_the_right_team_is_told_once() -> None:
    team = call("database-team")
    assert rewards(EASY, look("postgres-db"), team, team, team) == [0.30, 0.30, 0.0, 0.0]


def test_iro_81_an_action_between_two_waits_ends_the_streak() -> None:
    acts = [NO_OP, NO_OP, look("api-gateway"), NO_OP, NO_OP, NO_OP]
    assert rewards(EASY, *acts) == [-0.10, -0.10, 0.05, -0.10, -0.10, -0.20]


def test_iro_81_an_invalid_action_is_no_action_and_ends_no_streak() -> None:
    assert rewards(EASY, NO_OP, NO_OP, {"action_type": "?"}, NO_OP) == [-0.10, -0.10, -0.10, -0.20]


def test_iro_81_a_streak_takes_nothing_from_later_rewards() -> None:
    waits = [NO_OP] * 4
    assert rewards(EASY, *waits, *perfect(EASY))[4:] == rewards(EASY, *perfect(EASY))


def test_iro_82_an_unknown_service_costs_five_cents_every_time() -> None:
    assert rewards(EASY, *[look("payment-servce")] * 3) == [-0.05, -0.05, -0.05]


@pytest.mark.parametrize("address", EVERYBODY)
def test_iro_83_after_the_end_nothing_is_paid_and_nothing_changes(address: str) -> None:
    env = opened(address, *perfect(address))
    episode, score, observation = env.episode, env.score, env.observation
    for action in (*perfect(address), NO_OP, {"action_type": "?"}, {}):
        result = env.step(action)
        assert (result.reward, result.reward_components, result.done) == (0.0, (), True)
        assert result.observation.message == result.reason == "episode is over; reset"
        assert result.observation.model_copy(update={"message": observation.message}) == observation
        assert result.info == {"score": score}
    assert env.episode == episode


def test_iro_83_the_rules_themselves_pay_nothing_after_the_end() -> None:
    over = Progress(done=True)
    again = advance(over, Facts(kind=ActionType.NO_OP), MEDIUM_TASK)
    assert (again, again.pays) == (over, ())


REASONS = {
    "a service was looked at",
    "looked at before, and nothing has been changed since",
    "no such service",
    "not a valid action",
    "nothing was done",
    "nothing was done again",
    "out of steps",
    "the incident is over",
    "the look showed something that matters",
    "the second look confirmed a suspicion",
    "the team has nothing to do with it",
    "the team took it on",
    "the write-up explains what happened",
    "users are no better off",
    "users recovered",
}


@pytest.mark.parametrize("address", EVERYBODY)
@settings(max_examples=10, deadline=None)
@given(data=st.data())
def test_iro_84_every_reason_is_one_of_a_few_sentences_that_name_nothing(
    address: str, data: st.DataObject
) -> None:
    """A closed set, the same for every scenario, cannot tell what this one still hides."""
    env = opened(address)
    listed = [*env.observation.available_actions, "investigate:nowhere", "reboot:it"]
    plan = data.draw(st.lists(st.sampled_from(listed), max_size=8))
    for action in [*map(as_action, plan), *perfect(address)]:
        for component in env.step(action).reward_components:
            assert component.reason in REASONS


def test_iro_84_a_right_answer_without_evidence_is_not_told_what_it_lacked() -> None:
    assert last(EASY, call("database-team")).reason == "nothing new"
    assert last(EASY, fix("increase_db_connections")).reason == "nothing new"


@pytest.mark.parametrize("address", TASKS)
def test_iro_84_the_reason_of_a_step_is_its_components(address: str) -> None:
    for result in results(address, *perfect(address)):
        for component in result.reward_components:
            told = f"{component.name} {component.value:+.2f}: {component.reason}"
            assert told in result.reason


def test_iro_86_easy_is_over_when_root_team_and_fix_are_reached_in_any_order() -> None:
    """Only a fix that comes before every look can end what a look would have shown."""
    for order in permutations(perfect(EASY)):
        assert [step.done for step in results(EASY, *order)] == [False, False, True]


@pytest.mark.parametrize("left_out", range(5))
def test_iro_86_medium_is_not_over_while_a_part_is_missing(left_out: int) -> None:
    acts = list(perfect(MEDIUM))
    del acts[left_out]
    assert not opened(MEDIUM, *acts).done


def test_iro_86_medium_needs_a_write_up_of_one_half() -> None:
    before = opened(MEDIUM, *perfect(MEDIUM)[:-1])
    weak = "Root cause: redis-cache ran out of memory."
    before.step(write(weak))
    assert not before.done
    before.step(write(GOOD_MEDIUM))
    assert before.done


def test_iro_86_hard_needs_a_write_up_of_six_tenths() -> None:
    before = opened(HARD, *perfect(HARD)[:-1])
    before.step(write(GOOD_HARD.partition("Impact")[0]))
    assert 0.8 < before.score < 0.8 + 0.20 * 0.6
    assert not before.done
    before.step(write(GOOD_HARD))
    assert before.done


def test_iro_86_hard_without_the_confirming_look_is_not_over() -> None:
    """This is why the scripted policy ends at 0.80."""
    acts: list[Act] = [action for at, action in enumerate(perfect(HARD)) if at != 2]
    env = opened(HARD, *acts)
    assert not env.done
    assert env.score == near(0.80)


def test_iro_86_a_part_reached_too_late_for_credit_still_counts_as_reached() -> None:
    wrong = [call(team) for team in strangers(EASY, "escalate")[:3]]
    env = opened(EASY, *wrong, *perfect(EASY))
    assert env.done
    assert env.score == near(0.70)

"""What an episode of incident_response is worth (IRO-49 to IRO-68)."""

from itertools import combinations

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
    look,
    near,
    opened,
    perfect,
    strangers,
    write,
)

from warroom.environments.incident_response.env import IncidentResponse
from warroom.environments.incident_response.progress import Progress
from warroom.environments.incident_response.rules import score
from warroom.environments.incident_response.tasks import CALM as CALM_TASK
from warroom.environments.incident_response.tasks import LIBRARY, RECORDED, Kind

ROOT = {EASY: "postgres-db", MEDIUM: "redis-cache", HARD: "config-service"}
TEAM = {EASY: "database-team", MEDIUM: "infra-team", HARD: "security-team"}
CURE = {
    EASY: "increase_db_connections",
    MEDIUM: "flush_redis_cache",
    HARD: "complete_secret_rotation",
}
FIX_WEIGHT = {EASY: 0.40, MEDIUM: 0.20, HARD: 0.20}
TEAM_WEIGHT = {EASY: 0.30, MEDIUM: 0.20, HARD: 0.15}


def points(env: IncidentResponse) -> dict[str, float]:
    """Return what each part of the rubric was given."""
    return {point.part: round(point.given, 10) for point in env.scorecard.points if point.given}


def test_iro_49_looking_at_the_root_on_easy_gives_thirty_hundredths() -> None:
    assert points(opened(EASY, look("postgres-db"))) == {"investigate_root": 0.30}


def test_iro_50_the_right_team_on_easy_gives_thirty_hundredths() -> None:
    env = opened(EASY, look("postgres-db"), call("database-team"))
    assert points(env)["escalation"] == 0.30


def test_iro_51_the_right_fix_on_easy_gives_forty_hundredths() -> None:
    env = opened(EASY, look("postgres-db"), fix("increase_db_connections"))
    assert points(env)["fix"] == 0.40


def test_iro_52_looking_at_the_cache_on_medium_gives_twenty_hundredths() -> None:
    assert points(opened(MEDIUM, look("redis-cache"))) == {"investigate_origin": 0.20}


def test_iro_53_tracing_the_cascade_on_medium_gives_twenty_hundredths() -> None:
    env = opened(MEDIUM, look("inventory-service"), look("redis-cache"))
    assert points(env)["cascade_origin"] == 0.20


def test_iro_54_the_right_team_on_medium_gives_twenty_hundredths() -> None:
    assert points(opened(MEDIUM, look("redis-cache"), call("infra-team")))["escalation"] == 0.20


def test_iro_55_the_right_fix_on_medium_gives_twenty_hundredths() -> None:
    assert points(opened(MEDIUM, look("redis-cache"), fix("flush_redis_cache")))["fix"] == 0.20


def test_iro_56_the_write_up_on_medium_gives_up_to_twenty_hundredths() -> None:
    before = opened(MEDIUM, look("redis-cache"), fix("flush_redis_cache"))
    partly = before.fork()
    partly.step(write("redis-cache ran out of memory."))
    assert 0.0 < points(partly)["postmortem"] < 0.20
    before.step(write(GOOD_MEDIUM))
    assert points(before)["postmortem"] == 0.20


def test_iro_57_looking_at_config_on_hard_gives_fifteen_hundredths() -> None:
    assert points(opened(HARD, look("config-service"))) == {"investigate_config": 0.15}


def test_iro_58_looking_at_auth_on_hard_gives_ten_hundredths() -> None:
    assert points(opened(HARD, look("auth-service"))) == {"investigate_auth": 0.10}


def test_iro_59_confirming_the_root_on_hard_gives_twenty_hundredths() -> None:
    env = opened(HARD, look("config-service"), look("auth-service"), look("config-service"))
    assert points(env)["identify_root_cause"] == 0.20


def test_iro_60_the_right_team_on_hard_gives_fifteen_hundredths() -> None:
    assert points(opened(HARD, look("config-service"), call("security-team")))["escalation"] == 0.15


def test_iro_61_the_right_fix_on_hard_gives_twenty_hundredths() -> None:
    env = opened(HARD, look("config-service"), fix("complete_secret_rotation"))
    assert points(env)["fix"] == 0.20


def test_iro_62_the_write_up_on_hard_gives_up_to_twenty_hundredths() -> None:
    env = opened(HARD, look("config-service"), fix("complete_secret_rotation"), write(GOOD_HARD))
    assert points(env)["postmortem"] == 0.20


@pytest.mark.parametrize("task", [*LIBRARY.values(), CALM_TASK, RECORDED], ids=lambda task: task.id)
def test_iro_63_every_rubric_sums_to_one(task) -> None:  # pyright: ignore
    assert sum(part.weight for part in task.parts) == near(1.0)  # pyright: ignore


@pytest.mark.parametrize("task", [*LIBRARY.values(), CALM_TASK, RECORDED], ids=lambda task: task.id)
def test_iro_63_a_rubric_earned_in_full_is_one_before_the_clamp(task) -> None:  # pyright: ignore
    names = [part.name for part in task.parts if part.kind is not Kind.POSTMORTEM]  # pyright: ignore
    full = Progress(credit=tuple((name, 1.0) for name in names), quality=1.0)  # pyright: ignore
    assert score(full, task) == 0.99  # pyright: ignore


@pytest.mark.parametrize("address", [*TASKS, CALM, "recorded/nezha_ob_case"])
def test_iro_64_untouched_is_one_hundredth_and_perfect_ninety_nine(address: str) -> None:
    assert opened(address).score == 0.01
    assert opened(address, *perfect(address)).score == 0.99


@pytest.mark.parametrize("address", TASKS)
@settings(max_examples=15, deadline=None)
@given(data=st.data())
def test_iro_64_the_score_is_inside_zero_and_one_at_any_time(
    address: str, data: st.DataObject
) -> None:
    env = opened(address)
    listed = env.observation.available_actions
    while not env.done:
        result = env.step(as_action(data.draw(st.sampled_from(listed))))
        assert 0.0 < result.info["score"] < 1.0
        assert result.info["score"] == env.score == env.scorecard.score


@pytest.mark.parametrize("address", TASKS)
def test_iro_65_each_part_counts_whatever_else_was_done(address: str) -> None:
    """Any choice of team, fix and write-up after the evidence adds up to its parts."""
    text = {EASY: "", MEDIUM: GOOD_MEDIUM, HARD: GOOD_HARD}[address]
    base = opened(address, look(ROOT[address]))
    worth = {
        "team": (call(TEAM[address]), TEAM_WEIGHT[address]),
        "fix": (fix(CURE[address]), FIX_WEIGHT[address]),
        "text": (write(text or "none is asked for"), 0.0 if address == EASY else 0.20),
    }
    for size in range(len(worth) + 1):
        for chosen in combinations(worth, size):
            if "text" in chosen and "fix" not in chosen:
                continue  # a write-up before any remedy is capped: IRO-91
            env = base.fork()
            for name in [name for name in ("team", "fix", "text") if name in chosen]:
                env.step(worth[name][0])
            expected = base.score + sum(worth[name][1] for name in chosen)
            assert env.score == near(min(expected, 0.99))


@pytest.mark.parametrize("address", TASKS)
@pytest.mark.parametrize(("wrong_tries", "share"), [(0, 1.0), (1, 0.5), (2, 0.0), (3, 0.0)])
def test_iro_66_the_second_team_is_worth_half_and_the_third_nothing(
    address: str, wrong_tries: int, share: float
) -> None:
    wrong = [call(team) for team in strangers(address, "escalate")[:wrong_tries]]
    env = opened(address, look(ROOT[address]), *wrong)
    before = env.score
    env.step(call(TEAM[address]))
    assert env.score - before == near(share * TEAM_WEIGHT[address])


@pytest.mark.parametrize("address", TASKS)
@pytest.mark.parametrize(("wrong_tries", "share"), [(0, 1.0), (1, 0.5), (2, 0.0), (3, 0.0)])
def test_iro_66_the_second_fix_is_worth_half_and_the_third_nothing(
    address: str, wrong_tries: int, share: float
) -> None:
    useless = ["fix_internal_dns", "failover_payment_provider", "clean_db_disk"][:wrong_tries]
    env = opened(address, look(ROOT[address]), *map(fix, useless))
    before = env.score
    env.step(fix(CURE[address]))
    assert env.score - before == near(share * FIX_WEIGHT[address])


def test_iro_66_a_fix_that_brings_relief_is_no_wrong_try() -> None:
    env = opened(MEDIUM, look("redis-cache"), fix("scale_up_redis"), fix("flush_redis_cache"))
    assert points(env)["fix"] == 0.20


def test_iro_66_a_wrong_try_after_the_right_one_takes_nothing_back() -> None:
    env = opened(MEDIUM, look("redis-cache"), fix("flush_redis_cache"), call("infra-team"))
    before = env.score
    env.step(fix("restart_redis"))
    env.step(call("data-team"))
    assert env.score == before


def test_iro_67_the_origin_counts_as_traced_only_after_a_victim_was_seen() -> None:
    assert "cascade_origin" not in points(
        opened(MEDIUM, look("redis-cache"), look("checkout-service"))
    )
    env = opened(MEDIUM, look("checkout-service"), look("redis-cache"))
    assert points(env)["cascade_origin"] == 0.20


@pytest.mark.parametrize("bystander", ["notification-service", "postgres-db", "api-gateway"])
def test_iro_67_a_bystander_is_no_victim(bystander: str) -> None:
    assert "cascade_origin" not in points(opened(MEDIUM, look(bystander), look("redis-cache")))


def test_iro_67_the_origin_may_be_looked_at_again_once_a_victim_was_seen() -> None:
    env = opened(MEDIUM, look("redis-cache"), look("checkout-service"), look("redis-cache"))
    assert points(env)["cascade_origin"] == 0.20


def test_iro_67_one_look_at_each_service_does_not_identify_the_root() -> None:
    for first, second in (("config-service", "auth-service"), ("auth-service", "config-service")):
        assert "identify_root_cause" not in points(opened(HARD, look(first), look(second)))


def test_iro_67_two_looks_at_config_without_auth_do_not_identify_the_root() -> None:
    env = opened(HARD, look("config-service"), look("config-service"))
    assert "identify_root_cause" not in points(env)


@pytest.mark.parametrize("address", TASKS)
@pytest.mark.parametrize("blind", ["team", "fix"])
def test_iro_68_without_evidence_neither_team_nor_fix_earns_credit(
    address: str, blind: str
) -> None:
    """On the score and on the reward alike, and looking afterwards does not mend it."""
    action = call(TEAM[address]) if blind == "team" else fix(CURE[address])
    env = opened(address)
    assert env.step(action).reward == 0.0
    assert env.score == 0.01
    env.step(look(ROOT[address]))
    assert env.step(action).reward <= 0.0
    assert not {"escalation", "fix"} & set(points(env))


def test_iro_68_evidence_about_somebody_else_is_no_evidence() -> None:
    seen = [look(name) for name in ("payment-service", "api-gateway", "auth-service")]
    assert points(opened(EASY, *seen, call("database-team"), fix("increase_db_connections"))) == {}


@pytest.mark.parametrize("address", [*TASKS, CALM])
def test_iro_68_a_scorecard_says_why_every_point_was_given_or_not(address: str) -> None:
    """ALL-14: every part has a line, with a reason; facts rest on named evidence."""
    for env in (opened(address), opened(address, *perfect(address)), opened(address, NO_OP)):
        card = env.scorecard
        assert [point.part for point in card.points] == [part.name for part in env.task.parts]
        assert all(point.reason for point in card.points)
        assert sum(point.of for point in card.points) == near(1.0)
    done = opened(address, *perfect(address)).scorecard
    facts = {part.name for part in opened(address).task.parts if part.kind is Kind.FACT}
    assert all(point.evidence for point in done.points if point.part in facts)


def test_a_fix_that_finds_nothing_to_act_on_is_no_remedy() -> None:
    """It is a wrong try all the same, and it does not lift the cap on early write-ups."""
    for name in ("no_such_fix", "rollback_auth_deploy"):
        env = opened(MEDIUM, look("redis-cache"), fix(name))
        restraint = env.scorecard.restraint
        assert (restraint.remedies, restraint.false_positives) == (0, 1)
        env.step(write(GOOD_MEDIUM))
        assert points(env)["postmortem"] == 0.10


def test_restraint_is_measured_beside_success() -> None:
    """ALL-13: false positives, harm, remedies backed by evidence, unneeded escalations."""
    blind = opened(HARD, fix("rollback_jwt_secret"), call("data-team")).scorecard.restraint
    assert (blind.false_positives, blind.remedies, blind.backed_share) == (2, 1, 0.0)
    assert blind.unneeded_escalations == 1
    assert blind.harm_usd > 0.0
    careful = opened(HARD, *perfect(HARD)).scorecard.restraint
    assert (careful.false_positives, careful.harm_usd, careful.backed_share) == (0, 0.0, 1.0)


def test_stopping_early_is_charged_like_running_out_of_steps() -> None:
    """Decision 21: walking away is no way around the end."""
    early = opened(EASY, look("postgres-db"))
    assert early.scorecard.reward == near(early.episode.reward - 0.05)
    whole = opened(EASY, *perfect(EASY))
    assert whole.scorecard.reward == near(whole.episode.reward)


SAY_SO = write(
    "There was no incident: it was a false alarm, the probe was wrong, nobody was affected."
)


def test_on_a_calm_incident_seeing_restraint_and_saying_so_is_everything() -> None:
    assert points(opened(CALM, look("search-service"), SAY_SO)) == {
        "facts": 0.20, "restraint": 0.30, "postmortem": 0.50,
    }  # fmt: skip


@pytest.mark.parametrize(
    "meddling",
    [fix("restart_redis"), fix("shed_gateway_load"), call("data-team"), call("backend-team")],
)
def test_on_a_calm_incident_meddling_costs_the_restraint(meddling: Act) -> None:
    env = opened(CALM, look("search-service"), meddling, SAY_SO)
    assert "restraint" not in points(env)
    assert points(env)["postmortem"] == 0.50


def test_on_a_calm_incident_nobody_is_the_right_team() -> None:
    env = opened(CALM)
    for team in env.scenario.teams:
        result = env.fork().step(call(team))
        assert result.reward == near(-0.10)
        assert "hands it back" in result.observation.message


def test_on_a_calm_incident_saying_so_blindly_earns_nothing() -> None:
    assert opened(CALM, SAY_SO).score == 0.01
    assert opened(CALM, look("api-gateway"), SAY_SO).score == 0.01

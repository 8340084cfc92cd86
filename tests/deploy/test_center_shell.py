"""`deploy/command_center`: what its documents say is what the code does."""

import re
from pathlib import Path

import httpx
import pytest
from shells import CENTER, bash, documented, tables

import warroom
from warroom.environments.command_center import rubric
from warroom.environments.command_center.metadata import identity, metadata
from warroom.environments.command_center.roles import Role, Verb, may
from warroom.environments.command_center.tiers import MOST_TRACED, TASKS, TIERS
from warroom.environments.command_center.wire import Action, Observation
from warroom.environments.registry import kind
from warroom.server.sessions import CAPACITY

README = CENTER.text("README.md")
MANIFEST = CENTER.manifest


def rows(heading: str, number: int = 0) -> list[list[str]]:
    return tables(README, heading)[number]


def test_icc_19_the_manifest_names_the_environment_and_describes_its_three_tasks() -> None:
    assert MANIFEST["name"] == "incident_command_center_env"
    assert [task["id"] for task in MANIFEST["tasks"]] == ["easy", "medium", "hard"]
    for task in MANIFEST["tasks"]:
        tier = TIERS[task["id"]]
        numbers = [int(number) for number in re.findall(r"\d+", task["description"])]
        assert numbers == [tier.incidents, tier.budget, tier.sla_minutes]


def test_the_declared_reward_range_holds_every_step_and_no_more() -> None:
    """The dearest: the last minute goes into a wrong closing, and everything else is still open."""
    most = max(rubric.MULTIPLIER.values())
    open_ = max(tier.incidents for tier in TIERS.values()) - 1
    worst = most * (
        rubric.CLOSURE_WRONG + rubric.REOPENED + rubric.SLA_EXHAUSTED + open_ * rubric.UNRESOLVED
    )
    best = (
        most * rubric.CLOSURE_CORRECT
        + rubric.CLOSURE_MITIGATION
        + rubric.SPEED_AT_PAR
        + rubric.POSTMORTEM_BONUS
    )
    declared = MANIFEST["validation"]["reward"]["range"]
    assert declared == [round(worst, 10), round(best, 10)]


def test_icc_130_131_the_reward_table_is_the_codes() -> None:
    """ICC-130, ICC-131: README, /env-info and the constants agree, at least 14 components."""
    told = {row[0]: (row[1], row[2]) for row in rows("## Rewards", 1)}
    assert told == rubric.COMPONENTS
    assert len(told) >= 14
    block = metadata(environ={})["reward_components"]
    assert {name: (one["value"], one["fires_when"]) for name, one in block.items()} == told
    assert dict(rows("## Rewards")) == {n: f"x{v}" for n, v in rubric.MULTIPLIER.items()}


def test_icc_77_the_table_of_actions_has_the_minutes_costs_and_permissions() -> None:
    assert [row[:4] for row in rows("## Actions")] == [
        [
            str(verb),
            "all three" if len(who) == len(Role) else "`, `".join(who),
            str(rubric.MINUTES[verb]),
            f"{cost:+.2f}" if (cost := rubric.STEP_COST[verb]) else "0",
        ]
        for verb in Verb
        for who in [[role for role in Role if may(role, verb)]]
    ]
    assert (
        f"invalid action takes {rubric.INVALID_MINUTES} minute and costs {rubric.INVALID}" in README
    )


def test_the_tables_of_words_and_tasks_are_the_codes() -> None:
    assert [row[0] for row in rows("## Actions", 1)] == list(Action.model_fields)
    assert [row[0] for row in rows("## Observations")] == list(Observation.model_fields)
    assert rows("## Tasks") == [
        [task, str(TIERS[task].incidents), str(TIERS[task].budget), str(TIERS[task].sla_minutes)]
        for task in TASKS
    ]


def test_icc_203_the_readme_lists_the_variables_with_their_defaults() -> None:
    block, who = metadata(environ={}), identity(environ={})
    told = {row[0]: row[1] for row in rows("### Variables")}
    expected = {
        "ENV_SEED": str(block["default_seed"]),
        **{f"ENV_{task.upper()}_BUDGET": str(block["budgets"][task]) for task in TASKS},
        **{f"ENV_{task.upper()}_SLA": str(block["sla_minutes"][task]) for task in TASKS},
        "ENV_SLA_TICK": "",
        "ENV_MAX_REWARD_TRACE_LEN": str(MOST_TRACED),
        "ENV_LOG_LEVEL": "INFO",
        "ENV_STRUCTURED_LOGGING": "true",
        "ENV_NAME": who["name"],
        "ENV_VERSION": who["version"],
        "WARROOM_CAPACITY": str(CAPACITY),
    }
    assert told.items() >= expected.items()
    assert {row[0]: row[1] for row in rows("### Inference")} == {
        "ENV_URL": "http://127.0.0.1:8000", "RANDOM_BASELINE": "false", "POLICY_MODEL": "",
    }  # fmt: skip


@pytest.mark.parametrize("name", [row[0] for row in rows("### Variables")])
def test_icc_203_a_listed_variable_is_read(name: str) -> None:
    source = Path(rubric.__file__).parents[2]
    texts = [path.read_text("utf-8") for path in source.rglob("*.py")]
    form = re.sub(r"EASY|MEDIUM|HARD", "{name}", name)
    assert any(f'"{form}"' in text for text in texts), name


def test_icc_200_the_readme_says_what_a_score_is() -> None:
    assert "as a share of what perfect play earns on the same shift, between 0\nand 1" in README


def test_the_documented_lines_play_one_episode(tmp_path: Path) -> None:
    """ICC-137: curl, without a session of its own."""
    lines = README.split("### API\n\n```sh\n")[1].split("```")[0]
    reset, step, state = re.split(r"# \w+\n", lines)[1:]
    with documented(CENTER, sessions=tmp_path / "sessions.db"):
        assert bash(reset)["observation"]["episode_step"] == 0
        assert bash(step)["observation"]["episode_step"] == 1
        assert bash(state)["step_count"] == 1


def test_the_readmes_routes_are_there(center_url: str) -> None:
    there = httpx.get(f"{center_url}/openapi.json", trust_env=False).json()["paths"]
    for route in (row[0] for row in rows("### API")):
        method, _, path = route.partition(" ")
        if method in ("GET", "POST") and not path.startswith(("/mcp", "/artifacts")):
            assert method.lower() in there[path], route


@pytest.mark.parametrize("task", TASKS)
def test_icc_5_a_task_has_the_published_number_of_incidents(task: str) -> None:
    """ICC-58, ICC-61, as a reset shows them."""
    seen = warroom.make("command_center", task=task).observation
    assert len(seen.queue) == TIERS[task].incidents
    assert seen.budget_remaining == TIERS[task].budget
    assert seen.sla_minutes_remaining == TIERS[task].sla_minutes


def test_the_kind_listens_where_the_manifest_says() -> None:
    assert kind("command_center").port == MANIFEST["port"] == CENTER.port == 8000

"""`python inference.py`: what it plays, what it prints, and what it says when it cannot."""

import re
from functools import partial
from types import SimpleNamespace
from typing import Any, cast

import pytest
from shells import RESPONSE, inferred_in, inferred_nowhere
from test_grammar import END, START, STEP

from warroom.cli.inference import INCIDENT_RESPONSE, Policy, Variables, play, run, variables
from warroom.errors import NotKept

TASKS = ("task_easy", "task_medium", "task_hard")


inferred = partial(inferred_in, RESPONSE)


def test_iro_95_the_documented_variables_and_their_defaults_are_read() -> None:
    assert variables({}) == Variables(
        key="",
        api_base_url="https://api.openai.com/v1",
        model_name="gpt-4o-mini",
        env_url="http://localhost:7860",
    )
    said = {"OPENAI_API_KEY": "a", "API_BASE_URL": "b", "MODEL_NAME": "c", "ENV_URL": "d"}
    assert variables(said) == Variables(key="a", api_base_url="b", model_name="c", env_url="d")
    assert variables(dict.fromkeys(said, "")) == variables({})


def test_iro_95_either_key_is_taken_and_never_shown() -> None:
    assert variables({"HF_TOKEN": "secret"}).key == "secret"
    assert variables({"HF_TOKEN": "other", "OPENAI_API_KEY": "secret"}).key == "secret"
    assert variables({"HF_TOKEN": "secret", "OPENAI_API_KEY": ""}).key == "secret"
    assert "secret" not in repr(variables({"HF_TOKEN": "secret"}))


def test_iro_96_iro_98_iro_99_the_baseline_is_played_and_nothing_else_is_on_stdout(
    url: str,
) -> None:
    """PMW-155, PMW-157: one START, a STEP for each action, one END, and the published scores."""
    said = inferred(ENV_URL=url)
    assert said.returncode == 0, said.stderr
    assert said.stdout == (
        "[START] task=task_easy env=incident-response-env model=scripted\n"
        "[STEP] step=1 action=investigate:postgres-db reward=0.30 done=false error=null\n"
        "[STEP] step=2 action=escalate:database-team reward=0.30 done=false error=null\n"
        "[STEP] step=3 action=apply_fix:increase_db_connections reward=0.60 done=true error=null\n"
        "[END] success=true steps=3 score=0.990 rewards=0.30,0.30,0.60\n"
        "[START] task=task_medium env=incident-response-env model=scripted\n"
        "[STEP] step=1 action=investigate:inventory-service reward=0.05 done=false error=null\n"
        "[STEP] step=2 action=investigate:redis-cache reward=0.20 done=false error=null\n"
        "[STEP] step=3 action=escalate:infra-team reward=0.30 done=false error=null\n"
        "[STEP] step=4 action=apply_fix:flush_redis_cache reward=0.40 done=false error=null\n"
        "[STEP] step=5 action=postmortem reward=0.40 done=true error=null\n"
        "[END] success=true steps=5 score=0.990 rewards=0.05,0.20,0.30,0.40,0.40\n"
        "[START] task=task_hard env=incident-response-env model=scripted\n"
        "[STEP] step=1 action=investigate:config-service reward=0.15 done=false error=null\n"
        "[STEP] step=2 action=investigate:auth-service reward=0.10 done=false error=null\n"
        "[STEP] step=3 action=escalate:security-team reward=0.30 done=false error=null\n"
        "[STEP] step=4 action=apply_fix:complete_secret_rotation reward=0.40 done=false "
        "error=null\n"
        "[STEP] step=5 action=postmortem reward=0.20 done=false error=null\n"
        "[END] success=true steps=5 score=0.800 rewards=0.15,0.10,0.30,0.40,0.20\n"
    )
    assert said.stderr.splitlines()[1:] == [
        "task_easy 0.99", "task_medium 0.99", "task_hard 0.80", "average 0.93"
    ]  # fmt: skip


def test_iro_97_without_a_key_the_rule_policy_runs_and_says_so(url: str) -> None:
    said = inferred(ENV_URL=url, OPENAI_API_KEY="")
    assert said.stderr.splitlines()[0] == (
        "policy scripted runs: there is no key in OPENAI_API_KEY or HF_TOKEN"
    )


def test_iro_97_with_a_key_it_says_that_no_model_is_asked(url: str) -> None:
    said = inferred("--policy", "runbook", ENV_URL=url, HF_TOKEN="sk-not-to-be-seen")
    assert said.returncode == 0, said.stderr
    assert said.stderr.splitlines()[0] == (
        "policy runbook runs: no LLM agent is shipped, so the key is not used and gpt-4o-mini at "
        "https://api.openai.com/v1 is not asked"
    )
    assert "sk-not-to-be-seen" not in said.stderr + said.stdout
    assert said.stdout.count("model=runbook\n") == 3


def test_iro_98_any_policy_prints_the_grammar(url: str) -> None:
    lines = inferred("--policy", "runbook", ENV_URL=url).stdout.splitlines()
    heads = "".join(line[1] + line[2] for line in lines)
    assert re.fullmatch(r"(ST(ST)+EN){3}", heads)
    assert all(any(form.fullmatch(line) for form in (START, STEP, END)) for line in lines)
    assert [line.split("task=")[1].split()[0] for line in lines if START.match(line)] == list(TASKS)


def test_a_server_that_is_not_there_is_told_in_a_sentence() -> None:
    """PMW-156: what was begun with a START ends with an END."""
    nowhere, out, err = inferred_nowhere(lambda: run(INCIDENT_RESPONSE), "ENV_URL")
    assert out == (
        "[START] task=task_easy env=incident-response-env model=scripted\n"
        "[END] success=false steps=0 score=0.000 rewards=\n"
    )
    (_, sentence) = err.splitlines()
    assert sentence.startswith(f"no environment answers at {nowhere} (")
    assert sentence.endswith("or say where it is in ENV_URL")


class Breaking:
    """A client whose server pays once, refuses once and then writes nothing down any more."""

    def __init__(self) -> None:
        self.steps = 0

    def reset(self, **_options: Any) -> Any:
        return self._turn(0.0, ())

    def step(self, _action: Any) -> Any:
        self.steps += 1
        if self.steps > 2:
            raise NotKept("the disk is full")
        wrong = {"name": "invalid", "value": -0.1, "reason": "not a valid action"}
        return self._turn(-0.1, (wrong,)) if self.steps == 2 else self._turn(0.3, ())

    def _turn(self, reward: float, components: tuple[Any, ...]) -> Any:
        return SimpleNamespace(
            observation=SimpleNamespace(model_dump=lambda: {"task_id": "task_easy"}),
            reward=reward, done=False, score=0.3, metadata={"reward_components": components},
        )  # fmt: skip


def test_iro_98_an_end_is_printed_after_an_error_too() -> None:
    lines: list[str] = []
    client = cast(Any, Breaking())
    with pytest.raises(NotKept):
        play(client, INCIDENT_RESPONSE, Policy.SCRIPTED, "task_easy", print_line=lines.append)
    assert lines == [
        "[START] task=task_easy env=incident-response-env model=scripted",
        "[STEP] step=1 action=investigate:postgres-db reward=0.30 done=false error=null",
        "[STEP] step=2 action=escalate:database-team reward=-0.10 done=false "
        "error=not a valid action",
        "[END] success=false steps=2 score=0.300 rewards=0.30,-0.10",
    ]

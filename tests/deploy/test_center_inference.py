"""`deploy/command_center/inference.py`: its lines, its modes, and what it says when it cannot."""

import re
from functools import partial
from types import SimpleNamespace
from typing import Any, cast

import pytest
from shells import CENTER, inferred_in, inferred_nowhere

import warroom
from warroom.agents.catalogue import make_agent
from warroom.cli.grammar import end_line, start_line, step_line
from warroom.cli.inference import COMMAND_CENTER, Policy, play, run, variables
from warroom.errors import NotKept

NUMBER = r"[+-]\d+\.\d\d"
START = re.compile(r"\[START\] task=\S+ env=incident_command_center_env policy=\S+")
STEP = re.compile(
    rf"\[STEP\] step=[1-9]\d* action=\w+:\w+(:\S+)? reward={NUMBER} done=(true|false) error=\S+ "
    rf"components=\w+={NUMBER}(,\w+={NUMBER})*"
)
END = re.compile(
    rf"\[END\] success=(true|false) steps=\d+ score=[+-]\d\.\d{{3}} rewards=({NUMBER}(,{NUMBER})*)?"
)
SHIFT = "shift/generated/easy/1"
OTHER = "shift/generated/medium/2"
PLAY = ("--scenario", SHIFT, "--scenario", OTHER)


inferred = partial(inferred_in, CENTER)


def paid_in_process(address: str, policy: str) -> tuple[list[float], float]:
    """Return what a policy is paid step by step, and its score, with no wire between."""
    env = warroom.make("command_center", scenario=address)
    agent = make_agent("command_center", policy, seed=0)
    rewards: list[float] = []
    while not env.done:
        action = agent.act(env.observation.model_dump())
        if action is None:
            break
        rewards.append(env.step(action).reward)
    return rewards, env.score


def test_icc_196_the_documented_lines_to_the_letter() -> None:
    assert start_line(task="easy", env="x", model="runbook", word="policy") == (
        "[START] task=easy env=x policy=runbook"
    )
    parts = {"step_cost": -0.04, "clue_bonus": 0.12}
    assert step_line(1, action="a:b:c", reward=0.08, done=False, components=parts) == (
        "[STEP] step=1 action=a:b:c reward=+0.08 done=false error=null "
        "components=step_cost=-0.04,clue_bonus=+0.12"
    )
    assert step_line(2, action="a", reward=-0.0, done=True, error="a b", components={}) == (
        "[STEP] step=2 action=a reward=+0.00 done=true error=a_b components=none"
    )
    assert end_line(score=0.5, rewards=(0.08, -0.25), sign="+") == (
        "[END] success=true steps=2 score=+0.500 rewards=+0.08,-0.25"
    )


@pytest.mark.parametrize("policy", ["runbook", "random"])
def test_icc_197_one_start_one_end_and_the_rewards_of_the_environment(
    center_url: str, policy: str
) -> None:
    """ICC-196, ICC-198: the heuristic and the random mode."""
    said = inferred("--policy", policy, *PLAY, ENV_URL=center_url)
    assert said.returncode == 0, said.stderr
    lines = said.stdout.splitlines()
    assert all(any(form.fullmatch(line) for form in (START, STEP, END)) for line in lines)
    heads = "".join(line[1] + line[2] for line in lines)
    assert re.fullmatch(r"(ST(ST)+EN){2}", heads)
    for address, play_of in zip(
        (SHIFT, OTHER), "\n".join(lines).split("[START] ")[1:], strict=True
    ):
        rewards, score = paid_in_process(address, policy)
        told = [f"{reward:+z.2f}" for reward in rewards]
        assert play_of.startswith(f"task={address} ")
        assert re.findall(rf"reward=({NUMBER}) ", play_of) == told
        assert f"steps={len(told)} score={score:+z.3f} rewards={','.join(told)}" in play_of


def test_icc_198_variables_choose_who_plays(center_url: str) -> None:
    """ENV_URL, RANDOM_BASELINE, POLICY_MODEL; no model is shipped, and that is said."""
    assert variables({}, url=COMMAND_CENTER.url).env_url == "http://127.0.0.1:8000"
    assert variables({"RANDOM_BASELINE": "false"}).random_baseline is False
    one = ("--scenario", SHIFT)
    by_chance = inferred(*one, ENV_URL=center_url, RANDOM_BASELINE="true")
    assert by_chance.stdout.startswith(
        f"[START] task={SHIFT} env=incident_command_center_env policy=random\n"
    )
    asked = inferred(*one, ENV_URL=center_url, POLICY_MODEL="some/model")
    assert asked.stderr.splitlines()[0] == (
        "policy runbook runs: no LLM agent is shipped, so some/model is not asked"
    )
    assert asked.returncode == 0


def test_icc_197_the_three_tasks_are_played_by_default(center_url: str) -> None:
    said = inferred(ENV_URL=center_url)
    assert said.returncode == 0, said.stderr
    assert re.findall(r"\[START\] task=(\w+)", said.stdout) == ["easy", "medium", "hard"]


def test_icc_197_a_server_that_is_not_there_still_gets_an_end() -> None:
    _, out, err = inferred_nowhere(lambda: run(COMMAND_CENTER), "ENV_URL", "--scenario", SHIFT)
    assert out == (
        f"[START] task={SHIFT} env=incident_command_center_env policy=runbook\n"
        "[END] success=false steps=0 score=+0.000 rewards=\n"
    )
    assert "start one with `warroom serve command_center`" in err


class Breaking:
    """A client whose server refuses an action once and then writes nothing down any more."""

    def __init__(self) -> None:
        self._seen = warroom.make("command_center", scenario=SHIFT).observation
        self._steps = 0

    def reset(self, **_options: Any) -> Any:
        return self._turn(())

    def step(self, _action: Any) -> Any:
        self._steps += 1
        if self._steps > 1:
            raise NotKept("the disk is full")
        return self._turn(({"name": "invalid_action", "value": -0.25, "reason": "no such thing"},))

    def _turn(self, parts: tuple[Any, ...]) -> Any:
        reward = sum(part["value"] for part in parts)
        return SimpleNamespace(
            observation=self._seen, reward=reward, done=False, score=0.0,
            metadata={"reward_components": parts},
        )  # fmt: skip


def test_icc_197_an_end_is_printed_after_an_error_too() -> None:
    lines: list[str] = []
    with pytest.raises(NotKept):
        play(cast(Any, Breaking()), COMMAND_CENTER, Policy.RUNBOOK, SHIFT, print_line=lines.append)
    assert len(lines) == 3
    assert lines[1].endswith(
        "reward=-0.25 done=false error=no_such_thing components=invalid_action=-0.25"
    )
    assert lines[2] == "[END] success=false steps=1 score=+0.000 rewards=-0.25"

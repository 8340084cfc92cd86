"""`deploy/postmortem_writer/inference.py`: its lines, its modes, what it says when it cannot."""

import re
from functools import partial

import pytest
from shells import WRITER, inferred_in, inferred_nowhere
from test_grammar import END, START, STEP

import warroom
from warroom.agents.catalogue import make_agent
from warroom.cli.inference import POSTMORTEM_WRITER, run, variables

TASKS = ("easy", "medium", "hard", "expert")
AGENTS = {"runbook": "runbook", "scripted": "runbook", "random": "random",
          "stuffing": "keyword_soup"}  # fmt: skip


inferred = partial(inferred_in, WRITER)


def played(task: str, agent: str) -> tuple[list[str], list[str], str]:
    """Return the actions, rewards and score of an agent that plays in process, as they are told."""
    env = warroom.make("postmortem_writer", task=task)
    mind = make_agent("postmortem_writer", agent, seed=0)
    names: list[str] = []
    rewards: list[str] = []
    while not env.done:
        action = mind.act(env.observation.model_dump())
        if action is None:
            break
        section = action.get("section_name")
        names.append(f"{action['action_type']}_{section}" if section else action["action_type"])
        rewards.append(f"{env.step(action).reward:z.2f}")
    return names, rewards, f"{env.score:z.3f}"


@pytest.mark.parametrize("policy", AGENTS)
def test_pmw_150_to_160_the_four_difficulties_are_played_and_told(
    writer_url: str, policy: str
) -> None:
    """PMW-150, PMW-151, PMW-152, PMW-153, PMW-154, PMW-155, PMW-157, PMW-158, PMW-160."""
    said = inferred("--policy", policy, ENV_BASE_URL=writer_url)
    assert said.returncode == 0, said.stderr
    lines = said.stdout.splitlines()
    assert all(any(form.fullmatch(line) for form in (START, STEP, END)) for line in lines)
    assert re.fullmatch(r"(ST(ST)+EN){4}", "".join(line[1] + line[2] for line in lines))
    episodes = said.stdout.split("[START] ")[1:]
    for task, told in zip(TASKS, episodes, strict=True):
        agent = AGENTS[policy]
        names, rewards, score = played(task, agent)
        assert told.startswith(f"task={task} env=incident-postmortem-writer model={agent}\n")
        assert re.findall(r"action=(\S+) reward", told) == names
        assert re.findall(r" reward=(\S+) ", told) == rewards
        assert f"steps={len(rewards)} score={score} rewards={','.join(rewards)}\n" in told


def test_pmw_160_the_runbook_plays_by_default_and_beats_the_others(writer_url: str) -> None:
    averages = [
        float(inferred(*flags, ENV_BASE_URL=writer_url).stderr.split()[-1])
        for flags in ((), ("--policy", "stuffing"), ("--policy", "random"))
    ]
    assert averages[0] > 0.8 > 0.4 > max(averages[1:])


def test_pmw_149_the_documented_variables_are_read(writer_url: str) -> None:
    """PMW-39, PMW-40, PMW-41, PMW-45, PMW-149: with a key it still says that no model is asked."""
    shell = POSTMORTEM_WRITER
    assert shell.url_named == "ENV_BASE_URL"
    for name in ("HF_TOKEN", "OPENAI_API_KEY", "API_KEY"):
        assert variables({name: "k"}, keys=shell.keys).key == "k"
    both = {"HF_TOKEN": "k", "OPENAI_API_KEY": "other"}
    assert variables(both, keys=shell.keys).key == "k"
    said = inferred(
        "--scenario", "library/postmortem_easy", ENV_BASE_URL=writer_url, HF_TOKEN="sk-secret",
        API_BASE_URL="http://127.0.0.1:9/v1", MODEL_NAME="some/model",
    )  # fmt: skip
    assert said.returncode == 0, said.stderr
    assert said.stderr.splitlines()[0] == (
        "policy runbook runs: no LLM agent is shipped, so the key is not used and some/model at "
        "http://127.0.0.1:9/v1 is not asked"
    )
    assert "sk-secret" not in said.stdout + said.stderr
    assert said.stdout.startswith(
        "[START] task=library/postmortem_easy env=incident-postmortem-writer model=runbook\n"
    )


def test_pmw_156_a_server_that_is_not_there_still_gets_an_end() -> None:
    _, out, err = inferred_nowhere(lambda: run(POSTMORTEM_WRITER), POSTMORTEM_WRITER.url_named)
    assert out == (
        "[START] task=easy env=incident-postmortem-writer model=runbook\n"
        "[END] success=false steps=0 score=0.000 rewards=\n"
    )
    assert "start one with `warroom serve postmortem_writer`" in err
    assert err.rstrip().endswith("or say where it is in ENV_BASE_URL")

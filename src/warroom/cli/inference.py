"""The inference of every deploy shell: a policy plays the library tasks on a running server.

stdout holds the lines of `grammar` and nothing else; whatever is meant for people is on stderr.
"""

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Annotated, Any

import typer

from warroom.agents.catalogue import make_agent
from warroom.cli.grammar import end_line, start_line, step_line
from warroom.client import Client, Turn, Words
from warroom.client.talk import BROKEN
from warroom.environments.registry import kind
from warroom.errors import WarroomError

PATIENCE_S = 10.0  # for a server that is just starting; two of its starts
YES = ("1", "true", "yes", "on")
INVALID = ("invalid", "invalid_action")  # what a step is paid for that was no action


class Policy(StrEnum):
    """Who can play: rules, and no model yet."""

    SCRIPTED = "scripted"  # holds the answers of the documented tasks
    RUNBOOK = "runbook"  # an honest heuristic
    RANDOM = "random"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shell:
    """What a deploy shell plays: an environment, its name on stdout, and who plays by default.

    `word` is what who plays is called on stdout; `in_parts` whether a step tells its components.
    """

    environment: str
    env: str
    policy: Policy
    url: str
    word: str = "model"
    in_parts: bool = False


INCIDENT_RESPONSE = Shell(
    environment="incident_response",
    env="incident-response-env",
    policy=Policy.SCRIPTED,
    url="http://localhost:7860",
)
COMMAND_CENTER = Shell(
    environment="command_center",
    env="incident_command_center_env",
    policy=Policy.RUNBOOK,
    url="http://127.0.0.1:8000",
    word="policy",
    in_parts=True,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Variables:
    """The documented variables. `key` is OPENAI_API_KEY, else HF_TOKEN, else nothing."""

    key: str = field(default="", repr=False)
    api_base_url: str = "https://api.openai.com/v1"
    model_name: str = "gpt-4o-mini"
    env_url: str = "http://localhost:7860"
    random_baseline: bool = False
    policy_model: str = ""


def variables(said: Mapping[str, str], *, url: str = "") -> Variables:
    """Read the documented variables; one that is empty is one that is not there.

    >>> variables({"HF_TOKEN": "x", "MODEL_NAME": ""}).model_name
    'gpt-4o-mini'
    """
    texts = {
        "key": said.get("OPENAI_API_KEY") or said.get("HF_TOKEN"),
        "api_base_url": said.get("API_BASE_URL"),
        "model_name": said.get("MODEL_NAME"),
        "env_url": said.get("ENV_URL") or url,
        "policy_model": said.get("POLICY_MODEL"),
    }
    return replace(
        Variables(random_baseline=said.get("RANDOM_BASELINE", "").lower() in YES),
        **{name: text for name, text in texts.items() if text},
    )


def run(shell: Shell) -> None:
    """Run the inference of a shell as a command; it exits with 1 if a task could not be played."""

    def command(
        policy: Annotated[Policy | None, typer.Option(help="Who plays.")] = None,
        scenario: Annotated[
            list[str] | None, typer.Option(help="Addresses to play instead of the library tasks.")
        ] = None,
    ) -> None:
        """Play the library tasks on the server at ENV_URL."""
        told = variables(os.environ, url=shell.url)
        usual = Policy.RANDOM if told.random_baseline else shell.policy
        _tell(who_plays(policy or usual, told))
        try:
            _tell_scores(play_all(shell, policy or usual, told.env_url, scenario or ()))
        except BrokenPipeError:  # whoever read stdout is gone
            raise typer.Exit(1) from None
        except BROKEN as error:
            _tell(
                f"no environment answers at {told.env_url} ({error or type(error).__name__}): "
                f"start one with `warroom serve {shell.environment}`, or say where it is in ENV_URL"
            )
            raise typer.Exit(1) from None
        except WarroomError as error:
            _tell(f"{type(error).__name__}: {error}")
            raise typer.Exit(1) from None

    typer.run(command)


def who_plays(policy: Policy, told: Variables) -> str:
    """Say which policy runs, and why it is no model."""
    if told.policy_model:
        why = f"no LLM agent is shipped, so {told.policy_model} is not asked"
    elif told.key:
        why = (
            f"no LLM agent is shipped, so the key is not used and {told.model_name} at "
            f"{told.api_base_url} is not asked"
        )
    else:
        why = "there is no key in OPENAI_API_KEY or HF_TOKEN"
    return f"policy {policy} runs: {why}"


def play_all(
    shell: Shell, policy: Policy, url: str, addresses: Sequence[str] = ()
) -> dict[str, float]:
    """Play each address once, or each library task, and return the scores."""
    this = kind(shell.environment)
    words = Words(observation=this.observation, state=this.state)
    with Client(url, words, patience_s=PATIENCE_S) as client:
        return {
            task: play(client, shell, policy, task, print_line=_print_line)
            for task in addresses or this.tasks
        }


def play(
    client: Client[Any, Any],
    shell: Shell,
    policy: Policy,
    task: str,
    *,
    print_line: Callable[[str], None],
) -> float:
    """Play a task, or what is at an address, and return its score.

    What was begun with a [START] ends with an [END].
    """
    agent = make_agent(shell.environment, policy, seed=0)
    rewards: list[float] = []
    score, failed = 0.0, True
    print_line(start_line(task=task, env=shell.env, model=policy, word=shell.word))
    try:
        turn = client.reset(**{"scenario" if "/" in task else "task": task})
        score = turn.score
        while not turn.done:
            action = agent.act(turn.observation.model_dump())
            if action is None:
                break
            turn = client.step(action)
            score = turn.score
            line = _told(shell, len(rewards) + 1, action, turn)
            rewards.append(turn.reward or 0.0)
            print_line(line)
        failed = False
    finally:
        sign = "+" if shell.in_parts else ""
        print_line(end_line(score=score, rewards=rewards, failed=failed, sign=sign))
    return score


def _told(shell: Shell, number: int, action: Mapping[str, Any], turn: Turn[Any]) -> str:
    words = (action.get("actor"), action["action_type"], action.get("target"))
    parts: list[dict[str, Any]] = turn.metadata["reward_components"]
    wrong = next((part["reason"] for part in parts if part["name"] in INVALID), None)
    return step_line(
        number,
        action=":".join(str(word) for word in words if word),
        reward=turn.reward or 0.0,
        done=turn.done,
        error=wrong,
        components={part["name"]: part["value"] for part in parts} if shell.in_parts else None,
    )


def _tell_scores(scores: Mapping[str, float]) -> None:
    for task, score in scores.items():
        _tell(f"{task} {score:.2f}")
    _tell(f"average {sum(scores.values()) / len(scores):.2f}")


def _print_line(line: str) -> None:
    print(line, flush=True)


def _tell(words: str) -> None:
    print(words, file=sys.stderr, flush=True)

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
KEYS = ("OPENAI_API_KEY", "HF_TOKEN")
INVALID = ("invalid", "invalid_action")  # what a step is paid for that was no action


class Policy(StrEnum):
    """Who can play: rules, and no model yet."""

    SCRIPTED = "scripted"  # holds the answers of the documented tasks
    RUNBOOK = "runbook"  # an honest heuristic
    RANDOM = "random"
    STUFFING = "stuffing"  # whatever might be paid for, without doing the work


@dataclass(frozen=True, slots=True, kw_only=True)
class Shell:
    """What a deploy shell plays: an environment, its name on stdout, and who plays by default.

    `word` is what who plays is called on stdout; `in_parts` whether a step tells its components.
    `url_named` is the variable that says where the server is, `keys` those that may hold a key.
    `agents` are policies that an agent of another name plays.
    """

    environment: str
    env: str
    policy: Policy
    url: str
    word: str = "model"
    in_parts: bool = False
    url_named: str = "ENV_URL"
    keys: tuple[str, ...] = KEYS
    agents: Mapping[Policy, str] = field(default_factory=dict[Policy, str])

    def agent(self, policy: Policy) -> str:
        """Return the name of the agent that plays a policy."""
        return self.agents.get(policy, str(policy))


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
POSTMORTEM_WRITER = Shell(
    environment="postmortem_writer",
    env="incident-postmortem-writer",
    policy=Policy.RUNBOOK,
    url="http://localhost:7860",
    url_named="ENV_BASE_URL",
    keys=("HF_TOKEN", "OPENAI_API_KEY", "API_KEY"),
    agents={Policy.SCRIPTED: "runbook", Policy.STUFFING: "keyword_soup"},
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Variables:
    """The documented variables. `key` is the first there is, "" where there is none."""

    key: str = field(default="", repr=False)
    api_base_url: str = "https://api.openai.com/v1"
    model_name: str = "gpt-4o-mini"
    env_url: str = "http://localhost:7860"
    random_baseline: bool = False
    policy_model: str = ""


def variables(
    said: Mapping[str, str],
    *,
    url: str = "",
    url_named: str = "ENV_URL",
    keys: tuple[str, ...] = KEYS,
) -> Variables:
    """Read the documented variables; one that is empty is one that is not there.

    >>> variables({"HF_TOKEN": "x", "MODEL_NAME": ""}).model_name
    'gpt-4o-mini'
    """
    texts = {
        "key": next(filter(None, (said.get(name) for name in keys)), None),
        "api_base_url": said.get("API_BASE_URL"),
        "model_name": said.get("MODEL_NAME"),
        "env_url": said.get(url_named) or url,
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
        """Play the library tasks on a running server."""
        told = variables(os.environ, url=shell.url, url_named=shell.url_named, keys=shell.keys)
        usual = Policy.RANDOM if told.random_baseline else shell.policy
        _tell(who_plays(shell, policy or usual, told))
        try:
            _tell_scores(play_all(shell, policy or usual, told.env_url, scenario or ()))
        except BrokenPipeError:  # whoever read stdout is gone
            raise typer.Exit(1) from None
        except BROKEN as error:
            _tell(
                f"no environment answers at {told.env_url} ({error or type(error).__name__}): "
                f"start one with `warroom serve {shell.environment}`, "
                f"or say where it is in {shell.url_named}"
            )
            raise typer.Exit(1) from None
        except WarroomError as error:
            _tell(f"{type(error).__name__}: {error}")
            raise typer.Exit(1) from None

    typer.run(command)


def who_plays(shell: Shell, policy: Policy, told: Variables) -> str:
    """Say which policy runs, and why it is no model."""
    if told.policy_model:
        why = f"no LLM agent is shipped, so {told.policy_model} is not asked"
    elif told.key:
        why = (
            f"no LLM agent is shipped, so the key is not used and {told.model_name} at "
            f"{told.api_base_url} is not asked"
        )
    else:
        why = f"there is no key in {' or '.join(shell.keys)}"
    return f"policy {shell.agent(policy)} runs: {why}"


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
    name = shell.agent(policy)
    agent = make_agent(shell.environment, name, seed=0)
    rewards: list[float] = []
    score, failed = 0.0, True
    print_line(start_line(task=task, env=shell.env, model=name, word=shell.word))
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
    parts: list[dict[str, Any]] = turn.metadata["reward_components"]
    wrong = next((part["reason"] for part in parts if part["name"] in INVALID), None)
    return step_line(
        number,
        action=_named(action),
        reward=turn.reward or 0.0,
        done=turn.done,
        error=wrong,
        components={part["name"]: part["value"] for part in parts} if shell.in_parts else None,
    )


def _named(action: Mapping[str, Any]) -> str:
    """Return an action as one word: who does what to what, or which section is written."""
    words = (action.get("actor"), action["action_type"], action.get("target"))
    name = ":".join(str(word) for word in words if word)
    return f"{name}_{action['section_name']}" if action.get("section_name") else name


def _tell_scores(scores: Mapping[str, float]) -> None:
    for task, score in scores.items():
        _tell(f"{task} {score:.2f}")
    _tell(f"average {sum(scores.values()) / len(scores):.2f}")


def _print_line(line: str) -> None:
    print(line, flush=True)


def _tell(words: str) -> None:
    print(words, file=sys.stderr, flush=True)

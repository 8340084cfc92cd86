"""The words of incident_response: what an agent may say, and what it gets to see."""

from enum import StrEnum
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

NAME = "incident_response"
MAX_DETAILS = 16_000  # characters of a post-mortem

# Clients write an optional field that they leave out as null.
_Optional = Annotated[str, BeforeValidator(lambda value: "" if value is None else value)]


class ActionType(StrEnum):
    """The five things an on-call engineer can do."""

    INVESTIGATE = "investigate"
    ESCALATE = "escalate"
    APPLY_FIX = "apply_fix"
    POSTMORTEM = "postmortem"
    NO_OP = "no_op"


class Action(BaseModel):
    """One action. `target` is a service, team or fix; `details` the text of a post-mortem."""

    model_config = ConfigDict(extra="forbid", frozen=True, title="IncidentResponseAction")

    action_type: ActionType = Field(description="what to do")
    target: _Optional = Field(
        default="", max_length=256, description="service, team or fix the action is about"
    )
    details: _Optional = Field(
        default="", max_length=MAX_DETAILS, description="post-mortem text, or context"
    )


class Observation(BaseModel):
    """What the engineer sees after a step.

    `logs` maps a service to lines "e<number> HH:MM-HH:MM SEVERITY x<count> text"; `metrics` maps it
    to series, each {"id", "now", "peak_15m", "1h_ago"}. Both keep what earlier looks showed.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    step: int = Field(ge=0, description="steps taken so far")
    alerts: list[str] = Field(description='PagerDuty-style, "[CRITICAL] service: rule ..."')
    logs: dict[str, list[str]] = Field(description="log lines, changes and a trace, by service")
    metrics: dict[str, dict[str, Any]] = Field(description="series, by service")
    available_actions: list[str] = Field(description="valid actions, sorted")
    message: str = Field(description="what the last action brought about")
    task_id: str
    task_description: str


class Taken(BaseModel):
    """One action of an episode so far, and what it was paid."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    step: int = Field(ge=1)
    minute: int = Field(ge=0, description="simulated minutes since the page, after the action")
    action: dict[str, Any]
    reward: float


class State(BaseModel):
    """Where an episode stands. It holds nothing that its observations did not."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    episode_id: str
    step_count: int = Field(ge=0, description="actions since the reset")
    task_id: str
    step: int = Field(ge=0, description="the same as step_count")
    max_steps: int
    score: float = Field(gt=0, lt=1, description="score so far, strictly inside (0, 1)")
    done: bool
    history: list[Taken]

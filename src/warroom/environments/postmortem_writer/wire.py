"""The words of postmortem_writer: what an agent may say, and what it gets to see."""

from enum import StrEnum
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

NAME = "postmortem_writer"
SERVED_AS = "incident-postmortem-writer"
MAX_CONTENT = 2_000  # characters of a section
MAX_FIELD = 256

# Clients write an optional field that they leave out as null.
_Optional = Annotated[str, BeforeValidator(lambda value: "" if value is None else value)]


class ActionType(StrEnum):
    """The four things a writer can do."""

    QUERY_LOGS = "QUERY_LOGS"
    WRITE_SECTION = "WRITE_SECTION"
    ASSIGN_ACTION_ITEM = "ASSIGN_ACTION_ITEM"
    SUBMIT = "SUBMIT"


class Section(StrEnum):
    """The sections of a post-mortem, in the order in which they are read."""

    SUMMARY = "summary"
    TIMELINE = "timeline"
    ROOT_CAUSE = "root_cause"
    IMPACT = "impact"
    ACTION_ITEMS = "action_items"


class SectionState(StrEnum):
    """How far a section has come."""

    UNWRITTEN = "unwritten"
    INVALID = "invalid"
    VALID = "valid"


class Action(BaseModel):
    """One action; each type has fields of its own, and SUBMIT has none. Times are "HH:MM"."""

    model_config = ConfigDict(extra="forbid", frozen=True, title="PostMortemAction")

    action_type: ActionType = Field(description="what to do")
    query_service: _Optional = Field(default="", max_length=MAX_FIELD)
    query_from: _Optional = Field(default="", max_length=MAX_FIELD)
    query_to: _Optional = Field(default="", max_length=MAX_FIELD)
    section_name: Section | None = Field(default=None)
    section_content: _Optional = Field(
        default="", description=f"at most {MAX_CONTENT:,} characters; longer is invalid"
    )
    action_item_description: _Optional = Field(default="", max_length=MAX_CONTENT)
    action_item_owner: _Optional = Field(default="", max_length=MAX_FIELD)
    action_item_due_date: _Optional = Field(default="", max_length=MAX_FIELD)


class Word(BaseModel):
    """A part of an observation."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class AlertLog(Word):
    """A line of an alert or a log."""

    timestamp: str = Field(description="HH:MM:SS")
    service: str
    severity: str = Field(description="INFO, WARN, ERROR or CRITICAL")
    message: str


class SlackMessage(Word):
    """What somebody said in the incident's channel."""

    timestamp: str = Field(description="HH:MM")
    author: str
    text: str


class ServiceDependency(Word):
    """A service, and which services it calls."""

    service: str
    depends_on: list[str]


class SectionStatus(Word):
    """A section and how far it has come."""

    name: Section
    state: SectionState


class ActionItem(Word):
    """Something to be done, by whom and until when."""

    description: str
    owner: str
    due_date: str


class Queried(Word):
    """A query that was made; nothing says whether it was a good one but what it returned."""

    service: str
    since: str
    until: str
    lines: int = Field(ge=0)


class Observation(BaseModel):
    """What the writer sees after a step. `retrieved_logs` is null unless the step was a query."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    goal: str
    incident_id: str
    incident_title: str
    severity: str
    alerts: list[AlertLog]
    slack_thread: list[SlackMessage]
    service_graph: list[ServiceDependency]
    teams: list[str] = Field(description="who can own an action item, besides the people")
    step: int = Field(ge=0, description="steps taken so far")
    max_steps: int
    queries_used: int = Field(ge=0)
    max_queries: int
    sections: list[SectionStatus]
    action_items_assigned: list[ActionItem]
    query_history: list[Queried]
    last_action_result: str
    retrieved_logs: list[AlertLog] | None
    last_reward: float
    done: bool


class Taken(Word):
    """One action of an episode so far, and what it was paid."""

    step: int = Field(ge=1)
    minute: int = Field(ge=0, description="always 0: writing takes steps, and no time passes")
    action: dict[str, Any]
    reward: float


class State(BaseModel):
    """Where an episode stands. It holds nothing that its observations did not."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    episode_id: str
    step_count: int = Field(ge=0, description="actions since the reset")
    task_id: str
    difficulty: str
    step: int = Field(ge=0, description="the same as step_count")
    max_steps: int
    queries_used: int
    max_queries: int
    sections: list[SectionStatus]
    cumulative_reward: float
    done: bool
    history: list[Taken]

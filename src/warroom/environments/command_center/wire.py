"""The words of command_center: what a role may say, and what it gets to see."""

from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from warroom.environments.command_center.roles import Role, Verb

NAME = "command_center"
SERVED_AS = "incident_command_center_env"
VERSION = "3.0.0"
MAX_CAUSE, MAX_NOTE, MAX_REASON = 240, 8_000, 1_000  # characters

# Clients write an optional field that they leave out as null.
_Optional = Annotated[str, BeforeValidator(lambda value: "" if value is None else value)]


class Action(BaseModel):
    """One action of one role on one incident.

    `target` is what the action is about: a service, an article, a role, or `verb:service` for a
    remedy. `incident_id` is the first open incident unless it is given.
    """

    model_config = ConfigDict(
        extra="forbid", frozen=True, title="CommandCenterAction", str_strip_whitespace=True
    )

    action_type: Verb = Field(description="what to do")
    actor: Role = Field(default=Role.TRIAGE, description="who does it")
    target: _Optional = Field(default="", max_length=256)
    incident_id: _Optional = Field(default="", max_length=64)
    root_cause: _Optional = Field(
        default="", max_length=MAX_CAUSE, description="close: a cause's id, or one sentence"
    )
    resolution_summary: _Optional = Field(
        default="", max_length=MAX_REASON, description="what was done, for the channel"
    )
    postmortem_note: _Optional = Field(default="", max_length=MAX_NOTE)
    confidence: float | None = Field(default=None, ge=0, le=1, description="reported, never paid")
    reason: _Optional = Field(
        default="", max_length=MAX_REASON, description="said in the channel, for the others to read"
    )
    view: Role | None = Field(default=None, description="see the reply as this role instead")


class Queued(BaseModel):
    """An incident as the public board shows it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    incident_id: str
    title: str
    customer_tier: str
    affected_users_estimate: int
    revenue_impact_usd_per_min: float
    postmortem_required: bool
    status: str = Field(description="open, resolved or failed")


class Said(BaseModel):
    """A line of the channel that all three read."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    step: int
    actor: Role
    incident_id: str
    action: str = Field(description="action_type:target")
    reason: str


class Observation(BaseModel):
    """What one role sees after a step: its own look-ups, the channel, and the board.

    `findings` are what this role looked up on this incident, as "e<number> text"; the numbers are
    running ones. `terminal_output` is what the last action answered.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    view: Role
    incident_id: str
    incident_title: str
    incident_description: str
    incident_category: str
    incident_difficulty: str
    customer_tier: str
    affected_users_estimate: int
    revenue_impact_usd_per_min: float
    postmortem_required: bool
    available_actions: list[str]
    available_teams: list[str] = Field(description="who an incident can be handed to")
    allowed_actors_by_action: dict[str, list[str]]
    remedies: dict[str, list[str]] = Field(description="verbs, by the action that takes them")
    visible_signals: list[str] = Field(description="alerts that are burning")
    investigation_targets: dict[str, list[str]]
    playbook_hints: list[str]
    findings: list[str]
    terminal_output: str
    channel: list[Said]
    queue: list[Queued]
    budget_remaining: int
    sla_minutes_remaining: int
    incidents_remaining: int
    episode_step: int
    incident_step: int
    clues_found: int
    mitigation_applied: bool
    postmortem_submitted: bool
    reward_components: dict[str, float]
    last_action_notes: list[str]
    done: bool
    reward: float


class Taken(BaseModel):
    """One action of an episode so far, and what it was paid."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    step: int
    minute: int
    action: dict[str, Any]
    reward: float


class State(BaseModel):
    """The board: where an episode stands. It holds nothing that its observations did not."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    episode_id: str
    step_count: int
    task_id: str
    seed: int
    version: str
    current_incident_index: int
    incidents_resolved: int
    incidents_failed: int
    budget_remaining: int
    sla_minutes_remaining: int
    cumulative_reward: float
    mitigation_applied: bool
    postmortem_submitted: bool
    investigation_keys_used: list[str]
    handoff_history: list[str]
    per_incident_steps: list[int]
    reward_trace: list[float]
    terminated_reason: str
    done: bool
    queue: list[Queued]
    history: list[Taken]

"""What clients send besides actions, as models; unknown keys are told, never dropped."""

from typing import Annotated, Any, Literal, TypeVar, cast

from pydantic import AliasChoices, BaseModel, ConfigDict, Field, ValidationError

from warroom.environments.episode import JSON
from warroom.environments.registry import EnvironmentKind, chosen
from warroom.environments.terminal_reward import Pays
from warroom.errors import BadCall, BadScenario

M = TypeVar("M", bound=BaseModel)
MOST_SEED = 2**53 - 1  # what every JSON reader holds exactly
_Name = Annotated[str, Field(min_length=1, max_length=255)]


class Reset(BaseModel):
    """How to begin an episode: a task, a scenario's address, or a split and an index.

    A task goes by any of `task`, `task_id`, `task_name`, `difficulty`; `seed` picks a variant of
    it, none the documented one.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)

    task: _Name | None = Field(
        default=None,
        validation_alias=AliasChoices("task", "task_id", "task_name", "difficulty"),
        description="a library task by its own name",
    )
    seed: int | None = Field(default=None, ge=0, le=MOST_SEED, description="a variant of the task")
    scenario: _Name | None = Field(default=None, description="a scenario's address")
    split: _Name | None = Field(default=None, description="a suite, with `index`")
    index: int | None = Field(default=None, ge=0)
    reward: Pays = Field(default=Pays.SHAPED, description="when the episode pays")
    episode_id: _Name | None = Field(default=None, description="the caller's own name for it")

    @property
    def names_nothing(self) -> bool:
        """Whether it leaves open what is to be played, but for a seed."""
        return self.task is None and self.scenario is None and self.split is None

    def address(self, kind: EnvironmentKind) -> str:
        """Return the address of what is to be played.

        Raises:
            BadScenario: nothing is there, or it is no address that may come over the wire.
        """
        address = chosen(
            kind,
            task=self.task,
            seed=self.seed,
            scenario=self.scenario,
            split=self.split,
            index=self.index,
        )
        if not kind.is_public(address):
            raise BadScenario(f"no scenario at {address!r:.80}; expected one of {kind.forms()}")
        return address


class Frame(BaseModel):
    """One frame of `/ws`. `step` says which action of the episode this is, from 1 (optional).

    `observe` asks what is to be seen now, without doing anything.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    type: Literal["reset", "step", "state", "observe", "close", "mcp"]
    data: dict[str, Any] = Field(default_factory=dict[str, Any])
    step: int | None = Field(default=None, ge=1)


class Split(BaseModel):
    """A question about a split, of the Task API."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    split: _Name
    index: int = 0
    start: int | None = None
    stop: int | None = None


def as_object(value: object) -> JSON | None:
    """Return a JSON object as what it is, or None if it is something else."""
    return cast(JSON, value) if isinstance(value, dict) else None


def read(model: type[M], raw: object) -> M:
    """Return what a client sent as a model.

    Raises:
        BadCall: says which field, and what was expected.
    """
    try:
        return model.model_validate(raw)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = ".".join(str(part) for part in first["loc"])[:80] or model.__name__.lower()
        told = first["msg"]
        if first["type"] == "extra_forbidden":
            told = f"unknown key; expected {', '.join(model.model_fields)}"
        raise BadCall(f"{where}: {told}") from error

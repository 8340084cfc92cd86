"""The environments by name, and how one is made. A new environment is one entry in `_KINDS`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from importlib.resources import files

from pydantic import BaseModel

from warroom.environments.command_center import shifts
from warroom.environments.command_center import wire as command_center
from warroom.environments.command_center.env import CommandCenter
from warroom.environments.command_center.env import bounds_of as command_center_bounds
from warroom.environments.command_center.grade import grade as command_center_grade
from warroom.environments.command_center.reference import reference as command_center_reference
from warroom.environments.command_center.roles import Role, Verb
from warroom.environments.command_center.shifts import shift_at
from warroom.environments.command_center.suites import SUITES as command_center_suites
from warroom.environments.command_center.telling import TELLING as command_center_telling
from warroom.environments.command_center.tiers import TASKS
from warroom.environments.episode import JSON, Bounds, Episode, Scorecard
from warroom.environments.incident_response import wire as incident_response
from warroom.environments.incident_response.env import IncidentResponse, bounds_of
from warroom.environments.incident_response.grade import grade
from warroom.environments.incident_response.reference import reference
from warroom.environments.incident_response.tasks import LIBRARY, address_of
from warroom.environments.incident_response.telling import TELLING as incident_response_telling
from warroom.environments.playing import Environment
from warroom.environments.postmortem_writer import tasks as postmortem_tasks
from warroom.environments.postmortem_writer import wire as postmortem_writer
from warroom.environments.postmortem_writer.env import PostMortemWriter
from warroom.environments.postmortem_writer.env import bounds_of as postmortem_writer_bounds
from warroom.environments.postmortem_writer.finished import finished_at
from warroom.environments.postmortem_writer.grade import grade as postmortem_writer_grade
from warroom.environments.postmortem_writer.reference import (
    reference as postmortem_writer_reference,
)
from warroom.environments.postmortem_writer.suites import SUITES as postmortem_writer_suites
from warroom.environments.postmortem_writer.telling import TELLING as postmortem_writer_telling
from warroom.environments.telling import Telling
from warroom.environments.terminal_reward import Pays, TerminalReward
from warroom.errors import BadScenario
from warroom.scenarios.addresses import find, is_public, public_forms
from warroom.scenarios.scenario import Shift
from warroom.scenarios.suites import SUITES


@dataclass(frozen=True, slots=True, kw_only=True)
class EnvironmentKind:
    """What the rest of the project may ask of a kind of environment.

    `action`, `observation` and `state` are its words on the wire; `verbs` what an action's
    `action_type` may be. `served_as` is what it is called outside, `version` what it is there, ""
    for the package's own. `is_public` says whether an address may come from a stranger, `forms` in
    words which ones; `telling` is how it is told to a person. Where several `roles` play together,
    an action says in `actor` who takes it, and may say in `view` who is to see the reply.
    """

    name: str
    title: str
    served_as: str
    port: int
    action: type[BaseModel]
    observation: type[BaseModel]
    state: type[BaseModel]
    verbs: tuple[str, ...]
    open: Callable[[Shift], Environment]
    address_of: Callable[..., str]
    tasks: tuple[str, ...]
    suites: Mapping[str, tuple[str, ...]]
    reference: Callable[[Shift], tuple[JSON, ...]]
    bounds: Callable[[Shift], Bounds]
    grade: Callable[[Shift, Episode, Bounds], Scorecard]
    telling: Telling
    is_public: Callable[[str], bool]
    forms: Callable[[], str]
    version: str = ""
    roles: tuple[str, ...] = ()

    def suite(self, name: str) -> tuple[str, ...]:
        """Return the addresses of a suite, or the one address that a name is.

        Raises:
            BadScenario: neither.
        """
        if name in self.suites:
            return self.suites[name]
        if "/" in name:
            return (name,)
        known = ", ".join(self.suites)
        raise BadScenario(f"unknown suite {name!r:.80}; expected an address or one of {known}")

    @property
    def brief(self) -> str:
        """Return what a player is told, in Markdown."""
        return (files("warroom.environments") / self.name / "brief.md").read_text(encoding="utf-8")


_KINDS = (
    EnvironmentKind(
        name=incident_response.NAME,
        title="Incident Response",
        served_as=incident_response.NAME,
        port=7860,
        action=incident_response.Action,
        observation=incident_response.Observation,
        state=incident_response.State,
        verbs=tuple(incident_response.ActionType),
        open=IncidentResponse,
        address_of=address_of,
        tasks=tuple(LIBRARY),
        suites=SUITES,
        reference=reference,
        bounds=bounds_of,
        grade=grade,
        telling=incident_response_telling,
        is_public=is_public,
        forms=public_forms,
    ),
    EnvironmentKind(
        name=command_center.NAME,
        title="Incident Command Center",
        served_as=command_center.SERVED_AS,
        port=8000,
        action=command_center.Action,
        observation=command_center.Observation,
        state=command_center.State,
        verbs=tuple(Verb),
        open=CommandCenter,
        address_of=shifts.address_of,
        tasks=TASKS,
        suites=command_center_suites,
        reference=command_center_reference,
        bounds=command_center_bounds,
        grade=command_center_grade,
        telling=command_center_telling,
        is_public=shifts.is_public,
        forms=shifts.forms,
        version=command_center.VERSION,
        roles=tuple(Role),
    ),
    EnvironmentKind(
        name=postmortem_writer.NAME,
        title="Incident Post-Mortem Writer",
        served_as=postmortem_writer.SERVED_AS,
        port=7860,
        action=postmortem_writer.Action,
        observation=postmortem_writer.Observation,
        state=postmortem_writer.State,
        verbs=tuple(postmortem_writer.ActionType),
        open=PostMortemWriter,
        address_of=postmortem_tasks.address_of,
        tasks=tuple(postmortem_tasks.TASKS),
        suites=postmortem_writer_suites,
        reference=postmortem_writer_reference,
        bounds=postmortem_writer_bounds,
        grade=postmortem_writer_grade,
        telling=postmortem_writer_telling,
        is_public=postmortem_tasks.is_public,
        forms=postmortem_tasks.forms,
    ),
)
KINDS: dict[str, EnvironmentKind] = {kind.name: kind for kind in _KINDS}


def kind(name: str) -> EnvironmentKind:
    """Return an environment kind by name.

    Raises:
        BadScenario: there is none of that name.
    """
    if name not in KINDS:
        raise BadScenario(f"unknown environment {name!r}; expected one of {', '.join(KINDS)}")
    return KINDS[name]


_PLACES: dict[str, Callable[[str], Shift]] = {"shift": shift_at, "after": finished_at}
"""What makes a shift of an address, by its first word; any other address is a scenario's."""


def shift_of(address: str, *, seed: int = 0) -> Shift:
    """Return the shift at an address: several scenarios, one that is over, or a scenario."""
    place = _PLACES.get(address.partition("/")[0])
    return (
        place(address) if place else Shift(address=address, scenarios=(find(address),), seed=seed)
    )


def make(
    environment: str,
    *,
    task: str | None = None,
    seed: int | None = None,
    scenario: str | None = None,
    split: str | None = None,
    index: int | None = None,
    reward: str = Pays.SHAPED,
) -> Environment:
    """Return an environment at its first observation.

    `task` is a library task by its own name ("easy", "task_easy"), `seed` picks a variant of it
    (none: the documented one). Instead of those, `scenario` is an address
    ("recorded/nezha_ob_case"), and `split` with `index` one of a suite ("held_out", 3).
    `reward="terminal"` pays the normalised score once, at the end.

    Raises:
        BadScenario: an unknown environment, task, address, split or way to pay.

    >>> env = make("incident_response", task="easy")
    >>> env.step({"action_type": "investigate", "target": "postgres-db"}).reward
    0.3
    """
    this = kind(environment)
    address = chosen(this, task=task, seed=seed, scenario=scenario, split=split, index=index)
    return opened(this, shift_of(address), reward=reward)


def episode_name(shift: Shift) -> str:
    """Return what an episode is called unless its caller names it: it follows from what is played.

    16 hex digits.
    """
    return blake2b(f"{shift.hash}/{shift.seed}".encode(), digest_size=8).hexdigest()


def opened(this: EnvironmentKind, shift: Shift, *, reward: str = Pays.SHAPED) -> Environment:
    """Return an environment of a kind on a shift, paying as asked.

    Raises:
        BadScenario: nobody is paid that way.
    """
    match reward:
        case Pays.SHAPED:
            return this.open(shift)
        case Pays.TERMINAL:
            return TerminalReward(this.open(shift))
        case _:
            raise BadScenario(f"unknown reward {reward!r}; expected one of {', '.join(Pays)}")


def chosen(
    this: EnvironmentKind,
    *,
    task: str | None = None,
    seed: int | None = None,
    scenario: str | None = None,
    split: str | None = None,
    index: int | None = None,
) -> str:
    """Return the address that a caller chose in one of three ways.

    Raises:
        BadScenario: two ways at once, half of one, or nothing is there.
    """
    if sum((task is not None, scenario is not None, split is not None)) > 1:
        raise BadScenario("expected one of: a task, a scenario's address, a split and an index")
    if task is None and seed is not None and (scenario is not None or split is not None):
        raise BadScenario("a seed picks a variant of a task; an address holds its own (…@3)")
    if (split is None) != (index is None):
        raise BadScenario("expected a split and an index together")
    if split is not None and index is not None:
        addresses = this.suite(split)
        if not 0 <= index < len(addresses):
            raise BadScenario(f"{split}: expected an index from 0 to {len(addresses) - 1}")
        return addresses[index]
    return scenario or this.address_of(task or this.tasks[0], seed=seed)

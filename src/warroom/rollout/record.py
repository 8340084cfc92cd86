"""An episode as one line of JSON: enough to replay, regrade and fork it, and to make tables from.

What is kept: where it was played, the actions, and what came of them (rewards, observation digests,
scorecard), so that a replay can say whether anything has changed.
"""

from dataclasses import asdict, dataclass, replace

from pydantic import TypeAdapter, ValidationError

from warroom.environments.episode import JSON, Scorecard
from warroom.environments.playing import Environment
from warroom.environments.registry import kind, shift_of
from warroom.errors import BadRun, ReplayDiverged


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A played episode, as kept. `seed` is the agent's; `shift` the content hash of what it met."""

    environment: str
    address: str
    shift: str
    seed: int
    agent: str
    actions: tuple[JSON, ...]
    rewards: tuple[float, ...]
    digests: tuple[str, ...]
    scorecard: Scorecard

    def to_json(self) -> JSON:
        """Return the record as JSON-ready data."""
        return asdict(self)


def record_of(env: Environment, *, agent: str, seed: int) -> Record:
    """Return the record of a played environment."""
    episode = env.episode
    return Record(
        environment=env.name,
        address=episode.address,
        shift=episode.shift_hash,
        seed=seed,
        agent=agent,
        actions=episode.actions,
        rewards=tuple(step.reward for step in episode.steps),
        digests=tuple(step.digest for step in episode.steps),
        scorecard=env.scorecard,
    )


_RECORD = TypeAdapter(Record)


def from_json(raw: object, *, where: str) -> Record:
    """Return the record that a line holds.

    Raises:
        BadRun: says where, what was expected and what was found.
    """
    try:
        return _RECORD.validate_python(raw)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        field = ".".join(str(step) for step in first["loc"])
        found = f"{first['input']!r:.60}"
        raise BadRun(
            f"{where}: no episode record: {field}: {first['msg']}; found {found}"
        ) from error


def replay(record: Record, *, steps: int | None = None) -> Environment:
    """Play a record's actions again, the first `steps` of them or all, and return the environment.

    Raises:
        ReplayDiverged: the scenario changed, or the same actions gave something else.
    """
    env = _opened(record)
    until = len(record.actions) if steps is None else steps
    for number, action in enumerate(record.actions[:until]):
        result = env.step(action)
        if result.reward != record.rewards[number]:
            raise ReplayDiverged(
                f"{record.address} step {number + 1}: reward {record.rewards[number]} was "
                f"recorded, replay gives {result.reward}"
            )
        digest = env.episode.steps[number].digest
        if digest != record.digests[number]:
            raise ReplayDiverged(
                f"{record.address} step {number + 1}: the observation differs from the recorded one"
            )
    return env


def regraded(record: Record) -> Record:
    """Return a record with the scorecard that today's rules give to its actions.

    Raises:
        ReplayDiverged: the scenario is not what it was.
    """
    env = _opened(record)
    for action in record.actions:
        env.step(action)
    return replace(record, scorecard=env.scorecard)


def _opened(record: Record) -> Environment:
    env = kind(record.environment).open(shift_of(record.address))
    if env.shift.hash != record.shift:
        raise ReplayDiverged(
            f"{record.address} is not what it was: recorded on {record.shift}, now {env.shift.hash}"
        )
    return env

"""What is told about an environment without playing it: metadata, schemas, splits and tasks."""

import warroom
from warroom.environments.episode import JSON
from warroom.environments.registry import EnvironmentKind

VERSION = warroom.__version__


def version_of(kind: EnvironmentKind) -> str:
    """Return the version that an environment goes by outside."""
    return kind.version or VERSION


def metadata(kind: EnvironmentKind) -> JSON:
    """Return what OpenEnv's `/metadata` says."""
    return {
        "name": kind.served_as,
        "description": f"warroom: {kind.title}. A seeded company in which things break.",
        "readme_content": kind.brief,
        "version": version_of(kind),
        "author": "warroom",
        "documentation_url": None,
    }


def schema(kind: EnvironmentKind) -> JSON:
    """Return the JSON schemas of actions, observations and states."""
    observation = observation_schema(kind)
    return {
        "action": kind.action.model_json_schema(),
        "observation": observation,
        "reset_observation": observation,
        "state": kind.state.model_json_schema(),
    }


def observation_schema(kind: EnvironmentKind) -> JSON:
    """Return the schema of an observation with the reward and done that travel beside it."""
    schema = kind.observation.model_json_schema()
    extra = {
        "reward": {"type": ["number", "null"], "description": "null after a reset"},
        "done": {"type": "boolean"},
    }
    return {**schema, "properties": {**schema["properties"], **extra}}


def splits(kind: EnvironmentKind) -> list[JSON]:
    """Return the splits there are; `type` is one of OpenEnv's three."""
    types = {"held_out": "test", "test": "test", "dev": "validation"}
    return [{"name": name, "type": types.get(name, "train")} for name in kind.suites]


def task_count(kind: EnvironmentKind, split: str) -> int:
    """Return how many tasks a split has."""
    return len(kind.suite(split))


def task(kind: EnvironmentKind, split: str, index: int) -> JSON:
    """Return a task: what a player is told, and the options of the reset that plays it."""
    address = kind.suite(split)[index]
    return {
        "id": address,
        "split": split,
        "index": index,
        "prompt": kind.brief,
        "reset": {"scenario": address},
    }

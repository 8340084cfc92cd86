"""The two ends of the scale: an agent that knows nothing, and one that was told the answers."""

from collections.abc import Iterator

from warroom.agents.agent import Acted, Observed, choose
from warroom.agents.incident_response.words import fixes, offered, say
from warroom.environments.incident_response.wire import ActionType

BLAND = "Something failed and users saw errors. We looked into it. We will be more careful."


class Random:
    """Any kind of action, any target, by an addressed draw."""

    name = "random"

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._step = 0

    def act(self, observation: Observed) -> Acted | None:
        """Return any action."""
        self._step += 1
        kind = ActionType(choose(list(ActionType), self._seed, self._step, "kind"))
        if kind is ActionType.POSTMORTEM:
            return say(kind, details=BLAND)
        targets = fixes(observation) if kind is ActionType.APPLY_FIX else offered(observation, kind)
        return say(kind, choose(targets, self._seed, self._step, "target") if targets else "")


class Scripted:
    """The published baseline of the three documented tasks; it holds their answers.

    On `task_hard` it looks at the configuration once and never confirms it, as that one did.
    """

    name = "scripted"

    def __init__(self, seed: int) -> None:
        del seed  # it does the same whatever happens
        self._left: Iterator[Acted] | None = None

    def act(self, observation: Observed) -> Acted | None:
        """Return the next line of the script, or None where there is none."""
        if self._left is None:
            self._left = iter(SCRIPTS.get(observation["task_id"], ()))
        return next(self._left, None)


def _script(looks: tuple[str, ...], team: str, fix: str, text: str = "") -> tuple[Acted, ...]:
    actions = [say(ActionType.INVESTIGATE, service) for service in looks]
    actions += [say(ActionType.ESCALATE, team), say(ActionType.APPLY_FIX, fix)]
    if text:
        actions.append(say(ActionType.POSTMORTEM, details=text))
    return tuple(actions)


SCRIPTS = {
    "task_easy": _script(("postgres-db",), "database-team", "increase_db_connections"),
    "task_medium": _script(
        ("inventory-service", "redis-cache"),
        "infra-team",
        "flush_redis_cache",
        "Root cause: redis-cache ran out of memory, because a warm-up job had written keys without "
        "a TTL. Because of OOM and constant eviction in the cache, its hit ratio collapsed. "
        "inventory-service fell back to the slow database, and checkout-service failed with "
        "timeouts and errors for most customers. We flushed redis-cache and the errors stopped. "
        "To prevent this, we will add an alert on cache memory and require a TTL on every key.",
    ),
    "task_hard": _script(
        ("config-service", "auth-service"),
        "security-team",
        "complete_secret_rotation",
        "Root cause: config-service left a partial rotation of the JWT secret: the new secret "
        "reached only some replicas, and one replica of auth-service kept the stale signing key. "
        "Because of that, auth-service rejected valid tokens with intermittent 401 errors and "
        "users were thrown out. We completed the secret rotation on config-service, and the "
        "errors stopped. To prevent this, we will add a rotation check that verifies every replica "
        "and an alert on signature failures.",
    ),
}

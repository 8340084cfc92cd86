"""What a server says of itself on stderr: JSON lines, or plain ones.

`ENV_LOG_LEVEL` (INFO) is the least that is said, `ENV_STRUCTURED_LOGGING=false` makes lines plain.
Nothing in them lets anybody into a session: no session ids, no tokens, no addresses of callers.
"""

import json
import logging
import logging.config
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from warroom.environments.episode import JSON
from warroom.environments.playing import Environment
from warroom.errors import BadScenario
from warroom.server.sessions import Turn

LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")
TRUE, FALSE = ("1", "true", "yes", "on"), ("0", "false", "no", "off")
_log = logging.getLogger("warroom.server")


def configuration(said: Mapping[str, str]) -> JSON:
    """Return how a server logs, for `logging.config.dictConfig`.

    Raises:
        BadScenario: a variable holds something else than what it may.
    """
    level = (said.get("ENV_LOG_LEVEL") or "INFO").upper()
    if level not in LEVELS:
        raise BadScenario(f"ENV_LOG_LEVEL: expected one of {', '.join(LEVELS)}, found {level!r}")
    lines = _Structured if _truth(said, "ENV_STRUCTURED_LOGGING") else _Plain
    ours = {"handlers": ["stderr"], "level": level, "propagate": False}
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"lines": {"()": lines}},
        "filters": {"discreet": {"()": _Discreet}},
        "handlers": {
            "stderr": {
                "class": "logging.StreamHandler",
                "formatter": "lines",
                "filters": ["discreet"],
            },
            "nowhere": {"class": "logging.NullHandler"},
        },
        "loggers": {
            "warroom": ours,
            "uvicorn": ours,
            # below INFO and in the access log it tells addresses, which hold session ids and tokens
            "uvicorn.error": {"level": "INFO" if level == "DEBUG" else level},
            "uvicorn.access": {"handlers": ["nowhere"], "propagate": False},
        },
    }


def begin(said: Mapping[str, str]) -> None:
    """Log from now on as variables say."""
    logging.config.dictConfig(configuration(said))


def note(before: Turn | None, after: Turn, env: Environment) -> None:
    """Log what was played: where an episode begins and ends, and each action if asked for all."""
    told: JSON = {"environment": env.name, "episode_id": after.episode_id}
    if before is None:
        _say(logging.INFO, "episode begun", **told, address=env.shift.address)
    else:
        _say(logging.DEBUG, "action taken", **told, step=after.step, reward=after.reward)
    if after.done:
        _say(logging.INFO, "episode over", **told, steps=after.step, score=after.score)


def _say(level: int, message: str, **told: Any) -> None:
    _log.log(level, message, extra={"told": told})


class _Discreet(logging.Filter):
    """Keeps back uvicorn's line for each socket, which holds its address."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether a record may be said."""
        return '"WebSocket ' not in str(record.msg)


class _Structured(logging.Formatter):
    """One JSON object a line."""

    def format(self, record: logging.LogRecord) -> str:
        """Return a record as a line."""
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        line: JSON = {"at": at, "level": record.levelname, "logger": record.name}
        line |= {"message": record.getMessage(), **_told(record)}
        if record.exc_info:
            line["exception"] = self.formatException(record.exc_info)
        return json.dumps(line)


class _Plain(logging.Formatter):
    """A sentence a line, with what else is known as name=value."""

    def format(self, record: logging.LogRecord) -> str:
        """Return a record as a line, and the lines of its traceback."""
        more = "".join(f" {name}={json.dumps(value)}" for name, value in _told(record).items())
        line = f"{record.levelname}: {record.getMessage()}{more}"
        trace = f"\n{self.formatException(record.exc_info)}" if record.exc_info else ""
        return line + trace


def _told(record: logging.LogRecord) -> Mapping[str, Any]:
    return record.__dict__.get("told", {})


def _truth(said: Mapping[str, str], name: str) -> bool:
    text = (said.get(name) or "true").lower()
    if text not in (*TRUE, *FALSE):
        raise BadScenario(f"{name}: expected true or false, found {text!r:.60}")
    return text in TRUE

"""The post-mortem writer's own client: its verbs as methods, over plain HTTP.

>>> with PostMortemEnv("http://localhost:7860") as env:  # doctest: +SKIP
...     result = env.reset(difficulty="easy")
...     result = env.query_logs("payments", "03:38", "03:45")
...     result = env.submit()
"""

from contextlib import suppress
from types import TracebackType
from typing import Any, Self

import httpx

from warroom.client.talk import (
    JSON,
    POSTMORTEM_WRITER,
    REPLY_S,
    Talk,
    new_session,
    raised,
)
from warroom.environments.postmortem_writer.wire import ActionType, Observation, State


class PostMortemEnv:
    """One session of postmortem_writer; whoever makes two has two that do not meet.

    A result holds `observation`, `reward` (a float; its parts are `reward_breakdown`, the sum so
    far `cumulative_reward`), `done` and `info`, whose `grade` is None until the episode is over.
    """

    def __init__(
        self,
        base_url: str = "http://localhost:7860",
        *,
        session: str | None = None,
        token: str | None = None,
        reply_s: float = REPLY_S,
    ) -> None:
        self._talk: Talk[Observation, State] = Talk(
            url=base_url, words=POSTMORTEM_WRITER, token=token, role=None,
            session=session or new_session(),
        )  # fmt: skip
        self._http = httpx.Client(headers=self._talk.headers, timeout=reply_s)

    @property
    def session(self) -> str:
        """Return the session's id: all that is needed to take it up again."""
        return self._talk.session

    def reset(self, difficulty: str | None = None, **options: Any) -> JSON:
        """Begin an episode, of the server's own difficulty if none is given.

        Options are `seed`, or instead of a difficulty `scenario`, or `split` and `index`.
        """
        named = {} if difficulty is None else {"difficulty": difficulty}
        return _flat(self._asked("POST", "reset", {**named, **options}))

    def step(self, action: JSON) -> JSON:
        """Take an action. A wrong one is scored; it is no error."""
        return _flat(self._asked("POST", "step", action))

    def query_logs(self, service: str, since: str, until: str) -> JSON:
        """Ask for the log of a service between two times of day."""
        return self._done(
            ActionType.QUERY_LOGS, query_service=service, query_from=since, query_to=until
        )

    def write_section(self, name: str, content: str) -> JSON:
        """Write a section, or write it anew."""
        return self._done(ActionType.WRITE_SECTION, section_name=name, section_content=content)

    def assign_action_item(self, description: str, owner: str, due_date: str) -> JSON:
        """Give somebody something to do, until a day."""
        return self._done(
            ActionType.ASSIGN_ACTION_ITEM, action_item_description=description,
            action_item_owner=owner, action_item_due_date=due_date,
        )  # fmt: skip

    def submit(self) -> JSON:
        """End the episode, and be graded."""
        return self._done(ActionType.SUBMIT)

    def grade(self) -> JSON | None:
        """Return the grade, None before the episode is over."""
        return self._asked("POST", "grade")["grade"]

    def state(self) -> JSON:
        """Return where the episode stands."""
        return self._asked("GET", "state")

    def tasks(self) -> list[JSON]:
        """Return the difficulties and their limits."""
        return self._asked("GET", "tasks")["tasks"]

    def health(self) -> JSON:
        """Return whether the server is well."""
        return self._asked("GET", "health")

    def close(self) -> None:
        """Forget the session, here and on the server if it still answers."""
        with suppress(httpx.HTTPError):
            self._http.post(self._talk.route("close"))
        self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.close()

    def _done(self, verb: ActionType, **fields: str) -> JSON:
        return self.step({"action_type": verb, **fields})

    def _asked(self, method: str, path: str, body: JSON | None = None) -> JSON:
        answer = self._http.request(method, self._talk.route(path), json=body)
        if answer.is_error:
            raise raised(answer.json()["error"])
        return answer.json()


def _flat(result: JSON) -> JSON:
    """Return a result whose reward is a number."""
    reward = result["reward"]
    return {
        **result,
        "reward": reward["total"],
        "reward_breakdown": reward["breakdown"],
        "cumulative_reward": reward["cumulative"],
    }

"""Sessions: episodes that outlive sockets, idle hours and killed servers.

Laws. The log is the session; an environment in memory is a copy of it, to be thrown away at any
time and caught up when another worker wrote more. One action at a time per session. What is
answered has been kept. A step that says which step it is happens exactly once.
"""

import asyncio
import secrets
import time
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import Any

from pydantic import BaseModel

from warroom.environments.episode import JSON, Component, Episode, json_safe
from warroom.environments.playing import Environment
from warroom.environments.registry import EnvironmentKind, episode_name, opened, shift_of
from warroom.errors import AtCapacity, NoEpisode, OutOfStep
from warroom.scenarios.scenario import Shift
from warroom.server.log import Head, Opening, SessionLog
from warroom.server.places import Places

IDLE_S = 30.0  # after this an environment is dropped, to be rebuilt from its log
KEEP_S = 24 * 3600.0  # after this an unused session is forgotten
KEEP_MOST = 20_000
CAPACITY = 1024
NOT_OPENED = "no episode in this session; reset first"


@dataclass(frozen=True, slots=True, kw_only=True)
class Played:
    """An episode that is over, as a grader reads it."""

    shift: Shift
    episode: Episode


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """What a client is answered: the observation, and what the last action was paid.

    After a reset `reward` is None and `step` 0. `cumulative` is what was paid up to here; `played`
    is the whole episode, once it is over.
    """

    observation: BaseModel
    step: int
    done: bool
    score: float
    reward: float | None = None
    cumulative: float = 0.0
    components: tuple[Component, ...] = ()
    reason: str = ""
    episode_id: str = ""
    played: Played | None = None


@dataclass(slots=True, kw_only=True)
class _Live:
    """A session in use: its lock, and a copy of its episode if there is one in memory."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    sockets: int = 0
    place: int | None = None
    used_s: float = 0.0
    env: Environment | None = None
    opening: Opening | None = None
    head: Head | None = None
    turn: Turn | None = None


Watcher = Callable[[Turn | None, Turn, Environment], None]
"""Told of every answer that was kept: the one before (None after a reset), it, and the episode."""


def new_id() -> str:
    """Return a session id that nobody can guess: 128 random bits."""
    return secrets.token_hex(16)


class Sessions:
    """The sessions of one environment, over a log that other workers may share."""

    def __init__(
        self,
        kind: EnvironmentKind,
        log: SessionLog,
        *,
        capacity: int = CAPACITY,
        idle_s: float = IDLE_S,
        clock: Callable[[], float] = time.monotonic,
        places: Places | None = None,
    ) -> None:
        self.kind = kind
        self.capacity = capacity
        self.idle_s = idle_s
        self._log = log
        self._clock = clock
        self._live: dict[str, _Live] = {}
        self._places = places or Places(capacity)
        self.watchers: list[Watcher] = []

    # What clients do

    async def reset(
        self, session: str, *, address: str, reward: str, episode_id: str | None = None
    ) -> Turn:
        """Begin an episode; whatever the session held is forgotten."""
        async with self._held(session) as live:
            # A generated scenario is proved first; others need not wait for that.
            shift = await asyncio.to_thread(shift_of, address)
            env = opened(self.kind, shift, reward=reward)
            opening = Opening(
                environment=self.kind.name,
                address=address,
                reward=reward,
                episode_id=episode_id or episode_name(shift),
                shift_hash=shift.hash,
            )
            episode = await _kept(live, self._log.open(self._key(session), opening))
            live.env, live.opening = env, opening
            live.head = Head(episode=episode, steps=0)
            live.turn = _opened_turn(env, opening)
            self._tell(None, live.turn, env)
            return live.turn

    async def step(
        self, session: str, action: Mapping[str, Any], *, number: int | None = None
    ) -> Turn:
        """Take an action and answer when it has been kept.

        `number`, counted from 1, says which action of the episode it is: the same one again is
        answered as it was the first time.

        Raises:
            NoEpisode: nothing was opened, or it is not what it was.
            OutOfStep: it is for another step, or another action was taken there.
        """
        async with self._held(session) as live:
            return await self._stepped(session, live, json_safe(dict(action)), number)

    async def current(self, session: str, *, role: str = "") -> Turn:
        """Return the last answer again; for a role, what it sees now, and nobody's pay."""
        async with self._held(session) as live:
            env, _ = self._caught_up(session, live)
            assert live.turn is not None
            if not role:
                return live.turn
            seen = env.seen_by(role)
            return replace(live.turn, observation=seen, reward=None, components=(), reason="")

    async def state(self, session: str) -> BaseModel:
        """Return where the episode stands."""
        async with self._held(session) as live:
            env, opening = self._caught_up(session, live)
            return env.state(episode_id=opening.episode_id)

    async def fork(self, session: str, twin: str, *, steps: int | None = None) -> None:
        """Copy an episode, up to a step or whole, into another session."""
        async with self._held(session):
            opening, _, actions = self._loaded(session)
        until = len(actions) if steps is None else steps
        if not 0 <= until <= len(actions):
            raise OutOfStep(f"expected a step from 0 to {len(actions)}, found {until}")
        await self._log.open(self._key(twin), opening, actions[:until])

    async def close(self, session: str) -> None:
        """Forget a session."""
        async with self._held(session) as live:
            await self._log.forget(self._key(session))
            live.env = live.turn = live.head = live.opening = None
        if not live.sockets:
            self._live.pop(session, None)

    # Who is here

    def attach(self, session: str) -> None:
        """Say that a socket speaks for a session: it keeps its place while it is open.

        Raises:
            AtCapacity: no place is left, in this process or in all that serve together.
        """
        live = self._admitted(session)
        if live.place is None:
            try:
                live.place = self._places.take()
            except AtCapacity:
                if live.opening is None and not live.lock.locked():
                    del self._live[session]
                raise
        live.sockets += 1

    def detach(self, session: str) -> None:
        """Say that a socket is gone; the session stays, to be resumed."""
        live = self._live.get(session)
        if live is None:
            return
        live.sockets -= 1
        if live.sockets or live.place is None:
            return
        self._places.give(live.place)
        live.place = None
        if live.opening is None:
            del self._live[session]

    @property
    def active(self) -> int:
        """Return how many sessions are in use in this process."""
        return len(self._live)

    def leave(self) -> None:
        """Give all places back, as the process goes down."""
        self._places.close()

    def sweep(self) -> None:
        """Drop the environments of idle sessions, and the places of those without a socket."""
        now = self._clock()
        for session, live in tuple(self._live.items()):
            if live.lock.locked() or now - live.used_s < self.idle_s:
                continue
            live.env = live.turn = live.head = live.opening = None
            if not live.sockets:
                del self._live[session]

    # Within

    def _tell(self, before: Turn | None, after: Turn, env: Environment) -> None:
        for watch in self.watchers:
            watch(before, after, env)

    def _key(self, session: str) -> str:
        return f"{self.kind.name}/{session}"

    def _admitted(self, session: str) -> _Live:
        live = self._live.pop(session, None)
        if live is None and len(self._live) >= self.capacity:
            self._make_room()
        live = self._live[session] = live or _Live()
        live.used_s = self._clock()
        return live

    def _make_room(self) -> None:
        """Drop the copy that was used longest ago; sockets and steps under way keep theirs."""
        for session, live in self._live.items():
            if not live.sockets and not live.lock.locked():
                del self._live[session]
                return
        raise AtCapacity(f"all {self.capacity} sessions are in use; try again later")

    @asynccontextmanager
    async def _held(self, session: str) -> AsyncGenerator[_Live, None]:
        """Have a session to oneself."""
        live = self._admitted(session)
        async with live.lock:
            try:
                yield live
            finally:
                live.used_s = self._clock()

    async def _stepped(self, session: str, live: _Live, action: JSON, number: int | None) -> Turn:
        while True:
            env, _ = self._caught_up(session, live)
            assert live.head is not None
            assert live.turn is not None
            due = live.head.steps + 1
            if number is not None and number != due:
                return self._again(session, live, action, number)
            if env.done:
                return _turn(env, action, live.turn, step=due - 1)
            turn = _turn(env, action, live.turn, step=due)
            kept = await _kept(live, self._log.append(
                self._key(session), episode=live.head.episode, number=due, action=action
            ))  # fmt: skip
            if kept:
                live.head = Head(episode=live.head.episode, steps=due)
                self._tell(live.turn, turn, env)
                live.turn = turn
                return turn
            live.env = None  # another worker was first: take up what it did, and act on that

    def _again(self, session: str, live: _Live, action: JSON, number: int) -> Turn:
        """Answer an action that was taken before as it was answered then."""
        assert live.head is not None
        opening, _, actions = self._loaded(session)
        if not 1 <= number <= len(actions):
            raise OutOfStep(f"expected step {live.head.steps + 1}, found {number}")
        if actions[number - 1] != action:
            raise OutOfStep(f"step {number} was another action; expected {live.head.steps + 1}")
        return self._replayed(opening, actions[:number])[1]

    def _caught_up(self, session: str, live: _Live) -> tuple[Environment, Opening]:
        """Return the episode as the log has it."""
        head = self._log.head(self._key(session))
        if head is None:
            raise NoEpisode(NOT_OPENED)
        if live.env is None or live.opening is None or live.head != head:
            live.opening, episode, actions = self._loaded(session)
            live.env, live.turn = self._replayed(live.opening, actions)
            live.head = Head(episode=episode, steps=len(actions))
        return live.env, live.opening

    def _loaded(self, session: str) -> tuple[Opening, int, tuple[JSON, ...]]:
        found = self._log.load(self._key(session))
        if found is None:  # never there, or another worker has just closed it
            raise NoEpisode(NOT_OPENED)
        return found

    def _replayed(self, opening: Opening, actions: tuple[JSON, ...]) -> tuple[Environment, Turn]:
        shift = shift_of(opening.address)
        if shift.hash != opening.shift_hash:
            raise NoEpisode(f"{opening.address} has changed since this episode began; reset")
        env = opened(self.kind, shift, reward=opening.reward)
        turn = _opened_turn(env, opening)
        for number, action in enumerate(actions, start=1):
            turn = _turn(env, action, turn, step=number)
        return env, turn


async def _kept(live: _Live, writing: asyncio.Future[int]) -> int:
    """Wait until something is kept; if it is not, or nobody waits, the copy is worth nothing."""
    try:
        return await asyncio.shield(writing)
    except BaseException:
        live.env = None
        raise


def _opened_turn(env: Environment, opening: Opening) -> Turn:
    return Turn(
        observation=env.observation,
        step=0,
        done=env.done,
        score=env.score,
        episode_id=opening.episode_id,
    )


def _turn(env: Environment, action: JSON, before: Turn, *, step: int) -> Turn:
    result = env.step(action)
    return Turn(
        observation=result.observation,
        step=step,
        done=result.done,
        score=result.info["score"],
        reward=result.reward,
        cumulative=before.cumulative + result.reward,
        components=result.reward_components,
        reason=result.reason,
        episode_id=before.episode_id,
        played=Played(shift=env.shift, episode=env.episode) if result.done else None,
    )

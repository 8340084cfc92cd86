"""A game that a person plays: an environment, and what was said and done in it so far.

Nothing here knows a terminal or an environment's words. What a player may see before the end is the
observation, the clock and the entries; pays are kept beside the entries and shown when asked for.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from warroom.environments.episode import JSON, Bounds, Component
from warroom.environments.playing import Environment
from warroom.environments.registry import kind
from warroom.environments.telling import Telling
from warroom.rollout.play import Minds, next_of
from warroom.rollout.record import record_of
from warroom.rollout.store import RunFolder
from warroom.scenarios.suites import RECORDED

AGENT = "person"


class Voice(StrEnum):
    """Who speaks in an entry."""

    PLAYER = "player"
    OTHER = "other"  # a colleague
    WORLD = "world"
    WORSE = "worse"  # news that nobody asked for
    BETTER = "better"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing said or done; `pays` is what the action paid, on the world's answer to it."""

    minute: int
    voice: Voice
    text: str
    pays: tuple[Component, ...] = ()


class Game:
    """One episode as a person plays it, alone or with `others` who have roles of their own.

    `role` is the player's, "" for whoever is everybody. `heard` returns from an observation what
    the world answered, in a sentence or two.
    """

    def __init__(
        self,
        env: Environment,
        *,
        heard: Callable[[Any], str] = lambda seen: seen.message,
        role: str = "",
        others: Minds | None = None,
    ) -> None:
        self.env, self.role = env, role
        self.is_given_up = False
        self.entries: list[Entry] = []
        self._heard, self._others = heard, others
        self.note(Voice.WORLD, heard(env.observation))

    @property
    def title(self) -> str:
        """Return what is played, as a person calls it."""
        return kind(self.env.name).title

    @property
    def brief(self) -> str:
        """Return what every player is told, in Markdown."""
        return kind(self.env.name).brief

    @property
    def telling(self) -> Telling:
        """Return how what is played is told."""
        return kind(self.env.name).telling

    @property
    def address(self) -> str:
        """Return where the scenario is found."""
        return self.env.episode.address

    @property
    def minute(self) -> int:
        """Return the simulated minutes since the page."""
        steps = self.env.episode.steps
        return steps[-1].minute if steps else 0

    @property
    def reference(self) -> tuple[JSON, ...]:
        """Return the actions of the reference; they are for when the game is over."""
        return kind(self.env.name).reference(self.env.shift)

    @property
    def bounds(self) -> Bounds:
        """Return what the reference earns; that too is for when the game is over."""
        return kind(self.env.name).bounds(self.env.shift)

    @property
    def is_over(self) -> bool:
        """Whether nothing more can be done."""
        return self.env.done or self.is_given_up

    def act(self, action: Mapping[str, Any], *, said: str) -> None:
        """Take an action, and note in words what was done and what the world answered."""
        result = self.env.step(action)
        self.note(Voice.PLAYER, said)
        self.note(Voice.WORLD, self._heard(result.observation), pays=result.reward_components)

    def others_act(self, said: Callable[[Mapping[str, Any]], str]) -> bool:
        """Let the first of the others act who has something to do; whether there was one.

        What the world answers is theirs to know; `said` puts an action into words.
        """
        action = next_of(self._others, self.env) if self._others else None
        if action is None:
            return False
        result = self.env.step(action)
        self.note(Voice.OTHER, said(action), pays=result.reward_components)
        return True

    def note(self, voice: Voice, text: str, *, pays: tuple[Component, ...] = ()) -> None:
        """Append an entry at the present minute."""
        self.entries.append(Entry(minute=self.minute, voice=voice, text=text, pays=pays))

    def give_up(self) -> None:
        """End the game here, unfinished."""
        self.is_given_up = True


def kept(game: Game, folder: RunFolder) -> int:
    """Append a game to a run folder and return its episode number there, from 1.

    A folder of games holds one line for every game, also when two were of the same address.
    """
    folder.append(record_of(game.env, agent=AGENT, seed=0))
    return sum(1 for _ in folder)


def another(address: str) -> str:
    """Return the address of another game like this one: the next variant, seed or recording.

    >>> another("library/task_easy"), another("shift/easy@4+sla=90")
    ('library/task_easy@0', 'shift/easy@5+sla=90')
    >>> another("shift/generated/hard/7")
    'shift/generated/hard/8'
    """
    if address.startswith("recorded/"):
        position = RECORDED.index(address) + 1 if address in RECORDED else 0
        return RECORDED[position % len(RECORDED)]
    place, plus, terms = address.partition("+")
    problem, at, seed = place.rpartition("/" if "generated/" in place else "@")
    if not at:
        return f"{place}@0{plus}{terms}"
    return f"{problem}{at}{int(seed) + 1}{plus}{terms}"


def matching(choices: Iterable[str], query: str) -> tuple[str, ...]:
    """Return the choices that contain every word of a query, in any order.

    >>> matching(("restart_redis", "scale_up_redis"), "redis Re start")
    ('restart_redis',)
    """
    words = _plain(query).split()
    return tuple(choice for choice in choices if all(word in _plain(choice) for word in words))


def _plain(text: str) -> str:
    return text.lower().replace("-", "_")

"""The random-search attacker against a whole tier: it learns moves, since names change by the seed.

A program is a list of moves, each a kind of action and where in the list of what is offered its
target stands, counted among those that alert or among all. It is searched over training incidents,
with every reward in sight, and what counts is what it earns on incidents that nobody searched.
"""

from dataclasses import dataclass
from statistics import fmean
from typing import Any

from warroom.environments.episode import JSON
from warroom.environments.playing import Environment
from warroom.environments.registry import EnvironmentKind, kind, shift_of
from warroom.rollout.attack import STOPS, TEXTS
from warroom.world.noise import draw, pick

PLAYED_ON = 10  # training incidents that each program is tried on
LONGEST = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """An action without names: `at` is where its target stands, 0 to 1, `text` which text it is."""

    kind: str
    at: float
    among_alerting: bool
    text: int


Program = tuple[Move, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Attack:
    """The best program of a search, its mean reward where it was found, and its worth elsewhere."""

    program: Program
    reward: float
    worth: float


def attack(
    environment: str, train: tuple[str, ...], unseen: tuple[str, ...], *, episodes: int, seed: int
) -> Attack:
    """Search a program over training incidents in `episodes` plays, and judge it on unseen ones.

    `worth` is its mean normalised score there.
    """
    this = kind(environment)
    openings = [this.open(shift_of(address)) for address in train[:PLAYED_ON]]
    best: Program = ()
    best_reward = fmean(_played(this, env, best).scorecard.reward for env in openings)
    for number in range(episodes // len(openings)):
        program = _mutated(this, best, seed, number)
        reward = fmean(_played(this, env, program).scorecard.reward for env in openings)
        if reward > best_reward:
            best, best_reward = program, reward
    worth = fmean(
        _played(this, this.open(shift_of(address)), best).scorecard.normalised for address in unseen
    )
    return Attack(program=best, reward=best_reward, worth=worth)


def _mutated(this: EnvironmentKind, program: Program, seed: int, number: int) -> Program:
    """Return a program cut somewhere and gone on with at random."""
    moves = list(program[: int(draw(seed, number, "cut") * (len(program) + 1))])
    while len(moves) < LONGEST and draw(seed, number, len(moves), "stop") >= STOPS:
        place = (seed, number, len(moves))
        moves.append(Move(
            kind=pick(this.verbs, *place, "kind"),
            at=draw(*place, "at"),
            among_alerting=draw(*place, "among") < 0.5,
            text=int(draw(*place, "text") * len(TEXTS)),
        ))  # fmt: skip
    return tuple(moves)


def _played(this: EnvironmentKind, opening: Environment, program: Program) -> Environment:
    env = opening.fork()
    for move in program:
        if env.done:
            break
        env.step(_named(env.observation, move))
    return env


def _named(seen: Any, move: Move) -> JSON:
    """Return the action that a move means for what is seen."""
    head = f"{move.kind}:"
    offered = [a.removeprefix(head) for a in seen.available_actions if a.startswith(head)]
    services = [a.removeprefix("investigate:") for a in seen.available_actions
                if a.startswith("investigate:")]  # fmt: skip
    alerting = [name for name in services if any(f"] {name}:" in alert for alert in seen.alerts)]
    places = (alerting if move.among_alerting else services) or services
    if move.kind == "investigate":
        offered = places
    target = offered[int(move.at * len(offered))] if offered else ""
    place = places[int(move.at * 7919 % 1 * len(places))]
    text = TEXTS[move.text].replace("a service", place)
    return {
        "action_type": move.kind,
        "target": target.replace("<service>", place),
        "details": text if move.kind == "postmortem" else "",
    }

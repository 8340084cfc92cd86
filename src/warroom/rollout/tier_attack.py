"""The random-search attacker against a whole tier: it learns moves, since names change by the seed.

A program is a list of moves (`moves`). It is searched over training incidents, with every reward in
sight, and what counts is what it earns on incidents that nobody searched.
"""

from dataclasses import dataclass
from statistics import fmean

from warroom.environments.playing import Environment
from warroom.environments.registry import EnvironmentKind, kind, shift_of
from warroom.rollout.attack import STOPS
from warroom.rollout.moves import Move, move_at, named
from warroom.world.noise import draw

PLAYED_ON = 10  # training incidents that each program is tried on
LONGEST = 20


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
        moves.append(move_at(this.verbs, seed, number, len(moves)))
    return tuple(moves)


def _played(this: EnvironmentKind, opening: Environment, program: Program) -> Environment:
    env = opening.fork()
    for move in program:
        if env.done:
            break
        env.step(named(this.name, env.observation, move))
    return env

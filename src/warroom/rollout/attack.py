"""The random-search attacker: no idea of the trade, but it sees every reward and tries again.

It keeps the best sequence of actions so far, cuts it somewhere and goes on at random. On a scenario
it has searched it only memorises; what counts is what its sequences earn on scenarios it never saw.
"""

from dataclasses import dataclass

from warroom.environments.episode import JSON
from warroom.environments.playing import Environment
from warroom.environments.registry import kind, shift_of
from warroom.rollout.moves import WRITE_UPS, move_at, named
from warroom.world.noise import draw, pick

STOPS = 0.05  # chance per step of giving up, so that short sequences are tried too


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The best sequence that a search came upon, and what it earned there."""

    actions: tuple[JSON, ...]
    reward: float
    score: float


def search(environment: str, address: str, *, episodes: int, seed: int) -> Found:
    """Return the best of `episodes` plays on one scenario, by cumulative reward."""
    first = kind(environment).open(shift_of(address))
    best: list[Environment] = [first]  # the best play, before its first action and after each
    for episode in range(episodes):
        keep = int(draw(seed, address, episode, "cut") * len(best))
        trail = best[: keep + 1]
        while not trail[-1].done and draw(seed, address, episode, len(trail), "stop") >= STOPS:
            env = trail[-1].fork()
            env.step(_action(env, seed, episode, len(trail)))
            trail.append(env)
        if trail[-1].scorecard.reward > best[-1].scorecard.reward:
            best = trail
    card = best[-1].scorecard
    return Found(actions=best[-1].episode.actions, reward=card.reward, score=card.score)


def _action(env: Environment, seed: int, episode: int, step: int) -> JSON:
    """Return any action: one of those that are listed, or any move where none are."""
    listed = getattr(env.observation, "available_actions", None)
    if listed is None:
        move = move_at(kind(env.name).verbs, seed, episode, step)
        return named(env.name, env.observation, move)
    verb, _, target = pick(listed, seed, episode, step, "action").partition(":")
    text = pick(WRITE_UPS, seed, episode, step, "text") if verb == "postmortem" else ""
    return {"action_type": verb, "target": target, "details": text}


def transfer(environment: str, found: Found, address: str) -> float:
    """Return the normalised score that a found sequence earns on another scenario."""
    env = kind(environment).open(shift_of(address))
    for action in found.actions:
        env.step(action)
    return env.scorecard.normalised

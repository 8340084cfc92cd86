"""The laws that every environment keeps, in the words of OpenEnv's validation.

A subclass says which environment it is and what is played in it; the tests come with the class.
Actions are drawn from what an observation lists, from nonsense, and from the reference, so that
random episodes go deep as well as wide.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, ClassVar

import pytest
from elsewhere import played
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from warroom.claims import read
from warroom.environments.episode import JSON, StepResult
from warroom.environments.playing import Environment
from warroom.environments.registry import EnvironmentKind, kind, shift_of
from warroom.scenarios.scenario import Scenario, Sort
from warroom.scenarios.vocabulary import vocabulary_of
from warroom.world.faults import FAULTS

HERE = Path(__file__).parent
SOURCE = HERE.parents[1] / "src"
Plan = Callable[[Environment], Iterator[JSON]]

laws = settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=[HealthCheck.differing_executors, HealthCheck.too_slow],
)


def gold(scenario: Scenario) -> set[str]:
    """Return the strings that no reply may hold: decision 19, as far as strings go.

    Ids of one word (`exception`) are words of the trade that telemetry may hold.
    """
    truth = scenario.truth
    ids = {truth.mechanism} if "_" in truth.mechanism else set[str]()
    fault = FAULTS.get(truth.mechanism)
    wording = {fault.reference_wording} if fault else set[str]()
    cures = {remedy for cure in truth.cures for remedy in cure}
    evidence = {item for fact in truth.facts for item in fact.evidence}
    return ids | wording | cures | evidence | {"culprit", "deciding", "culpable"}


class Conformance:
    """The tests. `addresses` are played in full; `exploits` and `baseline` are plans of actions."""

    environment: ClassVar[str]
    addresses: ClassVar[tuple[str, ...]]
    gated: ClassVar[tuple[str, ...]]  # the tasks over which the gate's mean is taken
    nonsense: ClassVar[tuple[JSON, ...]]
    idle: ClassVar[JSON]
    exploits: ClassVar[dict[str, Plan]]
    perfect: ClassVar[float] = 0.99
    baseline: ClassVar[Plan]  # published and no exploit; gaps are measured above it

    @staticmethod
    def actions_of(env: Environment) -> list[JSON]:
        """Return every single action that an observation offers."""
        raise NotImplementedError

    @staticmethod
    def documented(task: str) -> str:
        """Return the address of a task's documented variant."""
        return f"library/{task}"

    @staticmethod
    def told(result: StepResult) -> str:
        """Return what a reply says besides telemetry."""
        return result.observation.message

    @staticmethod
    def telemetry_by_place(result: StepResult) -> dict[str, Any]:
        """Return what an observation shows of each service."""
        return dict(result.observation.logs)

    @staticmethod
    def needs_parts(env: Environment) -> bool:
        """Whether a cure of several parts is among what is played: its first parts pay nothing."""
        cures = [cure for s in env.shift.scenarios for cure in s.truth.cures[:1]]
        return any(len(cure) > 1 for cure in cures)

    @property
    def kind(self) -> EnvironmentKind:
        """The environment under test."""
        return kind(self.environment)

    def open(self, address: str) -> Environment:
        """Return a fresh episode."""
        return self.kind.open(shift_of(address))

    def plans(self, address: str) -> st.SearchStrategy[list[JSON]]:
        """Return random action sequences for a scenario."""
        known = [*self.kind.reference(shift_of(address)), *self.actions_of(self.open(address))]
        one = st.sampled_from([*known, *self.nonsense])
        return st.lists(one, min_size=1, max_size=12)

    def test_seed_control(self) -> None:
        """No seed is the documented variant; a seed repeats itself; seeds differ."""
        for task in self.kind.tasks:
            bare, again = (self.kind.address_of(task, seed=None) for _ in range(2))
            assert bare == again == self.documented(task)
            views = [
                self.open(self.kind.address_of(task, seed=seed)).observation.model_dump_json()
                for seed in (None, 1, 1, 2)
            ]
            assert views[1] == views[2]
            assert len(set(views)) == 3

    def test_episode_determinism(self) -> None:
        """The same actions give the same bytes."""
        for address in self.addresses:
            acts = [*self.nonsense[:1], *self.kind.reference(shift_of(address))]
            assert played(self.environment, address, acts) == played(
                self.environment, address, acts
            )

    def test_episode_determinism_in_another_process(self) -> None:
        """With other arithmetic, hash seed, time zone and locale (decision 4, ALL-12)."""
        episodes = [
            [self.environment, address, [*self.nonsense, *self.kind.reference(shift_of(address))]]
            for address in self.addresses
        ]
        other = elsewhere(episodes)
        assert [played(*episode) for episode in episodes] == other  # pyright: ignore

    @laws
    @given(data=st.data())
    def test_episode_isolation(self, data: st.DataObject) -> None:
        """Two episodes played turn by turn are as if each had been alone."""
        address = data.draw(st.sampled_from(self.addresses))
        ours, theirs = data.draw(self.plans(address)), data.draw(self.plans(address))
        one, two = self.open(address), self.open(address)
        for at in range(max(len(ours), len(theirs))):
            for env, plan in ((one, ours), (two, theirs)):
                if at < len(plan):
                    env.step(plan[at])
        for env, plan in ((one, ours), (two, theirs)):
            assert env.episode == self._after(address, plan).episode

    @laws
    @given(data=st.data())
    def test_replayability(self, data: st.DataObject) -> None:
        """An episode is (shift, actions): played again it is equal, facts and digests included."""
        address = data.draw(st.sampled_from(self.addresses))
        env = self._after(address, data.draw(self.plans(address)))
        again = self._after(address, list(env.episode.actions))
        assert again.episode == env.episode
        assert again.observation == env.observation
        assert again.scorecard == env.scorecard

    @laws
    @given(data=st.data())
    def test_fork_replay_and_original_agree_at_any_step(self, data: st.DataObject) -> None:
        """A fork sees the same, and neither's future touches the other."""
        address = data.draw(st.sampled_from(self.addresses))
        plan = data.draw(self.plans(address))
        cut = data.draw(st.integers(0, len(plan)))
        env = self._after(address, plan[:cut])
        twin = env.fork()
        assert twin.observation == env.observation
        for action in data.draw(self.plans(address)):
            twin.step(action)
        third = env.fork()
        tail = plan[cut:]
        assert [seen(env.step(a)) for a in tail] == [seen(third.step(a)) for a in tail]
        whole = self._after(address, plan)
        assert env.episode == third.episode == whole.episode
        assert env.scorecard == third.scorecard == whole.scorecard

    @laws
    @given(data=st.data())
    def test_a_reward_is_the_sum_of_its_components(self, data: st.DataObject) -> None:
        """ALL-11, within 1e-9, each with a reason."""
        env = self.open(data.draw(st.sampled_from(self.addresses)))
        for action in data.draw(self.plans(env.shift.address)):
            result = env.step(action)
            total = sum(component.value for component in result.reward_components)
            assert abs(total - result.reward) <= 1e-9
            assert all(component.reason for component in result.reward_components)
            assert env.episode.steps[-1].components == result.reward_components or env.done

    @laws
    @given(data=st.data())
    def test_a_step_after_the_end_changes_nothing(self, data: st.DataObject) -> None:
        """It pays nothing, it is done, and it is not in the record."""
        address = data.draw(st.sampled_from(self.addresses))
        env = self._after(address, list(self.kind.reference(shift_of(address))))
        before = env.episode, env.score, env.observation, env.scorecard
        for action in data.draw(self.plans(address)):
            result = env.step(action)
            assert (result.reward, result.done) == (0.0, True)
        assert (env.episode, env.score, env.observation, env.scorecard) == before

    def test_a_grade_is_a_pure_function(self) -> None:
        """Graded twice it is equal, and so it is in another process (law 5)."""
        for address in self.addresses:
            shift = shift_of(address)
            for acts in ([], [self.idle], list(self.kind.reference(shift))):
                env = self._after(address, acts)
                cards = [
                    self.kind.grade(shift, env.episode, self.kind.bounds(shift)) for _ in range(2)
                ]
                assert cards[0] == cards[1] == replace(env.scorecard, lost_usd=0.0)
        acts = [self.idle]
        other = elsewhere([[self.environment, address, acts] for address in self.addresses])
        own = [repr(asdict(self._after(address, acts).scorecard)) for address in self.addresses]
        assert [episode["scorecard"] for episode in other] == own

    def test_oracle_max(self) -> None:
        """The reference earns everything, ends the episode, and nothing it does is wrong."""
        for address in self.addresses:
            env = self._after(address, list(self.kind.reference(shift_of(address))))
            assert env.done
            assert (env.score, env.scorecard.normalised) == (self.perfect, 1.0)
            assert env.scorecard.restraint.false_positives == 0
            assert all(step.reward >= 0 for step in env.episode.steps if not self.needs_parts(env))

    def test_floor_gap(self) -> None:
        """Doing nothing to the end is worth nothing, and less than the reference on every count."""
        for address in self.addresses:
            env = self.open(address)
            while not env.done:
                env.step(self.idle)
            card, bounds = env.scorecard, self.kind.bounds(env.shift)
            assert card.normalised == 0.0
            assert card.reward < 0.0 < bounds.reward

    def test_canary_floor(self) -> None:
        """Nonsense is worth nothing and costs at every step."""
        for address in self.addresses:
            env = self.open(address)
            while not env.done:
                for action in self.nonsense:
                    if not env.done:
                        assert env.step(action).reward < 0.0
            assert env.scorecard.normalised == 0.0

    def test_no_solution_leakage(self) -> None:
        """ALL-4: no gold string in the first reply or after any single action."""
        for address in self.addresses:
            env = self.open(address)
            for scenario in env.shift.scenarios:
                shown = env.observation.model_dump_json()
                assert not {text for text in gold(scenario) if text in shown}
            for action in [*self.actions_of(env), *self.nonsense]:
                self._holds_no_gold(env.fork().step(action), env.shift.scenarios[0], action)

    def test_no_solution_leakage_on_the_way_of_the_reference(self) -> None:
        """Nor on the way of the reference, with any fix or write-up tried at any step of it."""
        for address in self.addresses:
            env = self.open(address)
            scenario = env.shift.scenarios[0]
            for action in self.kind.reference(env.shift):
                self._holds_no_gold(env.step(action), scenario, action)

    def test_gameability_gap(self) -> None:
        """The best exploit stays at or below .35 of the way from the baseline to the reference."""
        worth = {name: self._above_baseline(plan) for name, plan in self.exploits.items()}
        assert max(score for score, _ in worth.values()) <= 0.35, worth
        assert max(reward for _, reward in worth.values()) <= 0.35, worth

    def _above_baseline(self, plan: Plan) -> tuple[float, float]:
        shares: list[tuple[float, float]] = []
        for address in self.gated:
            own, base = self._worth(address, plan), self._worth(address, type(self).baseline)
            bounds = self.kind.bounds(shift_of(address))
            best = (bounds.score, bounds.reward)
            shares.append(
                (
                    (own[0] - base[0]) / (best[0] - base[0]),
                    (own[1] - base[1]) / (best[1] - base[1]),
                )
            )
        return tuple(sum(column) / len(shares) for column in zip(*shares, strict=True))  # pyright: ignore

    def _worth(self, address: str, plan: Plan) -> tuple[float, float]:
        env = self.open(address)
        for action in plan(env):
            if env.done:
                break
            env.step(action)
        return env.scorecard.score, env.scorecard.reward

    def _after(self, address: str, actions: list[JSON]) -> Environment:
        env = self.open(address)
        for action in actions:
            env.step(action)
        return env

    @classmethod
    def _holds_no_gold(cls, result: StepResult, scenario: Scenario, action: JSON) -> None:
        reasons = [f"{c.name} {c.reason}" for c in result.reward_components]
        told = "\n".join([result.reason, *reasons, repr(dict(result.info)), cls.told(result)])
        telemetry = result.observation.model_dump_json()
        found = {text for text in gold(scenario) if text in told or text in telemetry}
        assert not found, (scenario.address, action, found)
        truth = scenario.truth
        wanted = truth.family if scenario.sort is Sort.RECORDED else truth.mechanism
        for claim in read(told, vocabulary_of(scenario)):
            if claim.asserted and claim.roles:  # "raise_connection_limit on x: done" says neither
                assert not (truth.root in claim.services and wanted in claim.mechanisms)
        elsewhere_seen = {
            service: lines
            for service, lines in cls.telemetry_by_place(result).items()
            if service != truth.root
        }
        if truth.culpable_change:
            assert truth.culpable_change not in told + json.dumps(elsewhere_seen)


def seen(result: StepResult) -> tuple[Any, ...]:
    """Return a step's result as a value that can be compared."""
    return (
        result.observation.model_dump_json(),
        result.reward,
        result.reward_components,
        result.reason,
        result.done,
        dict(result.info),
    )


def elsewhere(episodes: list[list[Any]], *, hash_seed: str = "4711") -> list[dict[str, Any]]:
    """Return what `elsewhere.played` gives in a process that differs in everything it may."""
    settings = {
        "NPY_DISABLE_CPU_FEATURES": " ".join(dispatched()),
        "PYTHONHASHSEED": hash_seed,
        "TZ": "Pacific/Kiritimati",
        "LC_ALL": "C",
        "PYTHONPATH": os.pathsep.join([str(SOURCE), str(HERE)]),
    }
    done = subprocess.run(
        [sys.executable, str(HERE / "elsewhere.py")],
        input=json.dumps(episodes),
        env={**os.environ, **settings},
        capture_output=True,
        text=True,
        check=False,
        timeout=250,
    )
    if done.returncode:
        pytest.fail(done.stderr[-2000:])
    return json.loads(done.stdout)


def dispatched() -> list[str]:
    """Return the processor features that this numpy can do without, of those that change bits."""
    from numpy._core._multiarray_umath import __cpu_dispatch__  # pyright: ignore

    return [name for name in ("X86_V3", "X86_V4", "AVX2", "AVX512F") if name in __cpu_dispatch__]

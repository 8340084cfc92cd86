"""What writers are worth: honest ones, partial ones, those that know nothing, and tricks."""

from functools import cache
from pathlib import Path
from statistics import fmean

import pytest

import warroom.agents as agents
from warroom.agents.catalogue import CASTS, make_agent
from warroom.agents.postmortem_writer.styles import STYLES
from warroom.agents.postmortem_writer.words import paging
from warroom.environments.episode import Scorecard
from warroom.environments.postmortem_writer.env import PostMortemWriter
from warroom.environments.postmortem_writer.tasks import TASKS
from warroom.environments.registry import kind, shift_of
from warroom.rollout.play import play

KIND, CAST = kind("postmortem_writer"), CASTS["postmortem_writer"]
FEW, MANY = 16, 50  # generated incidents of each tier, and variants of the library's
WRITERS = ("runbook", "two_queries", "one_query", "no_timeline")  # the honest one and parts of it
MOST = 0.35
each = pytest.mark.parametrize("task", tuple(TASKS))


@cache
def played(agent: str, address: str, seed: int = 0) -> Scorecard:
    """Return what an agent's episode is worth."""
    env = PostMortemWriter(shift_of(address))
    return play(env, make_agent("postmortem_writer", agent, seed=seed).act).scorecard


def incidents(tier: str, count: int) -> list[tuple[str, int]]:
    """Return generated incidents of a tier, and their seeds."""
    seeds = range(1_000_000, 1_000_000 + count)
    return [(f"after/generated/{tier}/{seed}", seed) for seed in seeds]


def mean(agent: str, tier: str) -> float:
    """Return what an agent is worth on a few generated incidents of a tier."""
    return fmean(played(agent, *incident).score for incident in incidents(tier, FEW))


def share(agent: str, task: str) -> float:
    """Return an agent's share of the reference's cumulative reward on a library incident."""
    address = f"library/postmortem_{task}"
    return played(agent, address).reward / KIND.bounds(shift_of(address)).reward


@pytest.mark.parametrize("agent", WRITERS)
def test_difficulties_are_a_staircase_in_the_library(agent: str) -> None:
    """PMW-163: easy, medium, hard, expert, in what is paid."""
    shares = [share(agent, task) for task in TASKS]
    assert shares == sorted(set(shares), reverse=True)


def test_difficulties_are_a_staircase_of_means() -> None:
    """PMW-163: for the honest writer and for every part of it."""
    worth: dict[str, list[float]] = {agent: [] for agent in WRITERS}
    for tier in TASKS:
        # Each incident is opened once for all of them.
        cards = [
            [played(a, *incident).score for a in WRITERS] for incident in incidents(tier, MANY)
        ]
        for agent, scores in zip(WRITERS, zip(*cards, strict=True), strict=True):
            worth[agent].append(fmean(scores))
    for means in worth.values():
        assert means == sorted(set(means), reverse=True), worth


@pytest.mark.parametrize("agent", ["runbook", "two_queries", "one_query"])
def test_difficulties_are_a_staircase_in_variants_of_the_library_too(agent: str) -> None:
    """PMW-163: the same four incidents in other words and numbers."""
    worth = [
        fmean(played(agent, f"library/postmortem_{task}@{s}", s).score for s in range(FEW))
        for task in TASKS
    ]
    assert worth == sorted(set(worth), reverse=True)


@each
def test_what_paged_is_told_of_who_paged(task: str) -> None:
    """A warning that came first has paged nobody."""
    seen = PostMortemWriter(shift_of(f"library/postmortem_{task}")).observation.model_dump()
    first = next(alert for alert in seen["alerts"] if alert["severity"] == "CRITICAL")
    assert paging(seen) == first
    assert paging({"alerts": [alert | {"severity": "WARN"} for alert in seen["alerts"]]}) == (
        seen["alerts"][0] | {"severity": "WARN"}
    )


@each
def test_every_part_of_the_work_is_worth_something(task: str) -> None:
    """PMW-164: who leaves out, believes a colleague, or does not look is far from perfect."""
    best = played("runbook", f"library/postmortem_{task}").score
    for agent in ("no_timeline", "first_theory", "no_query_writer"):
        assert 0.2 < played(agent, f"library/postmortem_{task}").score <= min(0.65, best - 0.2)


@each
def test_who_does_not_ask_is_below_who_does(task: str) -> None:
    """PMW-70, PMW-73: alerts and channel alone do not make a post-mortem."""
    assert mean("no_query_writer", task) <= 0.45
    assert mean("runbook", task) > mean("no_query_writer", task) + 0.1


@each
def test_a_style_is_worth_as_much_as_another(task: str) -> None:
    """Sentences, lists and paragraphs say the same."""
    address = f"library/postmortem_{task}"
    worth = [played("runbook", address, seed).score for seed in range(len(STYLES))]
    assert max(worth) - min(worth) <= 0.05


@each
@pytest.mark.parametrize("trick", CAST.exploits)
def test_a_trick_earns_little(trick: str, task: str) -> None:
    """PMW-138: at most .35 of the grade and of the reward, and less than honest work."""
    card = played(trick, f"library/postmortem_{task}")
    assert card.normalised <= MOST
    assert share(trick, task) <= MOST
    assert card.score < played("runbook", f"library/postmortem_{task}").score


@each
def test_an_empty_document_is_the_worst(task: str) -> None:
    """PMW-178: submitted it is worth nothing, and timed out less than that."""
    address = f"library/postmortem_{task}"
    late = PostMortemWriter(shift_of(address))
    while not late.done:
        late.step({"action_type": "WRITE_SECTION", "section_name": "summary"})
    idle = played("idle", address)
    assert late.scorecard.score == idle.score == idle.normalised == 0.0
    assert late.scorecard.reward < idle.reward == pytest.approx(-0.5)
    for agent in ("runbook", "no_timeline", "first_theory", "one_query", "no_query_writer"):
        assert played(agent, address).reward > idle.reward


def test_writers_hold_no_answers_of_the_library() -> None:
    """PMW-160: nothing of the four stands in what the writers are written in."""
    room = Path(agents.__file__).parent
    files = [*(room / "postmortem_writer").glob("*.py"), *room.glob("*.py")]
    source = "\n".join(path.read_text(encoding="utf-8") for path in files).lower()
    for task in TASKS:
        env = PostMortemWriter(shift_of(f"library/postmortem_{task}"))
        seen = env.observation
        assert not [m.author for m in seen.slack_thread if m.author.lower() in source]
        names = [entry.service for entry in seen.service_graph if "-" in entry.service]
        assert not [name for name in names if name in source]

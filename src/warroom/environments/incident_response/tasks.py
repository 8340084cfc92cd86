"""The tasks of incident_response: which scenario, how many steps, and what is worth how much.

A rubric is a tuple of parts. `weight` counts in the score (0 to 1 in all), `reward` on the step
that reaches the part. The two channels are separate on purpose: the score says how well the work
was done, the reward says which step was a good one.
"""

from dataclasses import dataclass
from enum import StrEnum

from warroom.errors import BadScenario
from warroom.scenarios.scenario import Scenario, Sort


class Kind(StrEnum):
    """How a part is reached."""

    FACT = "fact"  # a look showed this fact
    CASCADE = "cascade"  # the origin was looked at after one of its victims
    CONFIRM = "confirm"  # the root was looked at again after the second service
    ESCALATION = "escalation"
    FIX = "fix"
    POSTMORTEM = "postmortem"
    RESTRAINT = "restraint"  # nothing was done to what is not broken


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One line of a rubric; `fact` is the scenario's fact that reaches a FACT part."""

    name: str
    kind: Kind
    weight: float
    reward: float = 0.0
    fact: str = ""


class Judged(StrEnum):
    """By which rules a post-mortem is read."""

    NONE = "none"
    INCIDENT = "incident"
    CALM = "calm"
    RECORDED = "recorded"


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A kind of problem: its rubric, its steps, and how its post-mortem is read.

    `keywords` are concepts a good write-up mentions, each a tuple of spellings; `done_quality` is
    the post-mortem quality at which that part counts as reached; texts of fewer than `least_words`
    words are worth at most half.
    """

    id: str
    title: str
    difficulty: str
    max_steps: int
    parts: tuple[Part, ...]
    judged: Judged
    keywords: tuple[tuple[str, ...], ...] = ()
    done_quality: float = 0.5
    least_words: int = 0
    pays_stray_looks: bool = True

    def has(self, kind: Kind) -> bool:
        """Whether any part of the rubric is of a kind."""
        return any(part.kind is kind for part in self.parts)


ESCALATION_REWARD, FIX_REWARD = 0.30, 0.40

EASY = Task(
    id="task_easy",
    title="Single Service Outage",
    difficulty="easy",
    max_steps=10,
    parts=(
        Part(name="investigate_root", kind=Kind.FACT, fact="culprit", weight=0.30, reward=0.30),
        Part(name="escalation", kind=Kind.ESCALATION, weight=0.30, reward=ESCALATION_REWARD),
        Part(name="fix", kind=Kind.FIX, weight=0.40, reward=FIX_REWARD),
    ),
    judged=Judged.NONE,
)
MEDIUM = Task(
    id="task_medium",
    title="Cascading Microservice Failure",
    difficulty="medium",
    max_steps=15,
    parts=(
        Part(name="investigate_origin", kind=Kind.FACT, fact="culprit", weight=0.20, reward=0.20),
        Part(name="cascade_origin", kind=Kind.CASCADE, weight=0.20),
        Part(name="escalation", kind=Kind.ESCALATION, weight=0.20, reward=ESCALATION_REWARD),
        Part(name="fix", kind=Kind.FIX, weight=0.20, reward=FIX_REWARD),
        Part(name="postmortem", kind=Kind.POSTMORTEM, weight=0.20, reward=0.20),
    ),
    judged=Judged.INCIDENT,
    keywords=(("redis",), ("memory",), ("oom", "out of memory"), ("cache",),
              ("eviction", "evicted", "evicting")),
)  # fmt: skip
HARD = Task(
    id="task_hard",
    title="Intermittent Auth Failure",
    difficulty="hard",
    max_steps=20,
    parts=(
        Part(name="investigate_config", kind=Kind.FACT, fact="culprit", weight=0.15, reward=0.15),
        Part(name="investigate_auth", kind=Kind.FACT, fact="other", weight=0.10, reward=0.10),
        Part(name="identify_root_cause", kind=Kind.CONFIRM, weight=0.20, reward=0.20),
        Part(name="escalation", kind=Kind.ESCALATION, weight=0.15, reward=ESCALATION_REWARD),
        Part(name="fix", kind=Kind.FIX, weight=0.20, reward=FIX_REWARD),
        Part(name="postmortem", kind=Kind.POSTMORTEM, weight=0.20, reward=0.20),
    ),
    judged=Judged.INCIDENT,
    keywords=(("jwt",), ("secret",), ("rotation", "rotated"), ("config",), ("replica",),
              ("partial", "incomplete"), ("auth", "authentication")),
    done_quality=0.6,
    least_words=40,
)  # fmt: skip
CALM = Task(
    id="calm",
    title="False Alarm",
    difficulty="calm",
    max_steps=10,
    parts=(
        Part(name="facts", kind=Kind.FACT, fact="deciding", weight=0.20, reward=0.20),
        Part(name="restraint", kind=Kind.RESTRAINT, weight=0.30),
        Part(name="postmortem", kind=Kind.POSTMORTEM, weight=0.50, reward=0.50),
    ),
    judged=Judged.CALM,
    pays_stray_looks=False,
)
RECORDED = Task(
    id="recorded",
    title="Recorded Incident",
    difficulty="recorded",
    max_steps=20,
    parts=(
        Part(name="investigate_root", kind=Kind.FACT, fact="culprit", weight=0.20, reward=0.20),
        Part(name="postmortem", kind=Kind.POSTMORTEM, weight=0.80, reward=0.80),
    ),
    judged=Judged.RECORDED,
    pays_stray_looks=False,
)


def _generated(tier: str, max_steps: int) -> Task:
    """Return the task of a tier: what is worth how much is the same in all of them."""
    return Task(
        id=f"generated_{tier}",
        title="Generated Incident",
        difficulty=tier,
        max_steps=max_steps,
        parts=(
            Part(name="culprit", kind=Kind.FACT, fact="culprit", weight=0.10, reward=0.10),
            Part(name="deciding", kind=Kind.FACT, fact="deciding", weight=0.10, reward=0.10),
            Part(name="escalation", kind=Kind.ESCALATION, weight=0.15, reward=0.15),
            Part(name="fix", kind=Kind.FIX, weight=0.35, reward=0.35),
            Part(name="postmortem", kind=Kind.POSTMORTEM, weight=0.30, reward=0.30),
        ),
        judged=Judged.INCIDENT,
        pays_stray_looks=False,
    )


GENERATED = {
    tier: _generated(tier, max_steps)
    for tier, max_steps in (("easy", 10), ("medium", 15), ("hard", 20), ("expert", 20))
}
LIBRARY = {task.id: task for task in (EASY, MEDIUM, HARD)}


def task_of(scenario: Scenario) -> Task:
    """Return the task that a scenario is played as.

    Raises:
        BadScenario: an incident whose task is not known.
    """
    match scenario.sort:
        case Sort.CALM:
            return CALM
        case Sort.RECORDED:
            return RECORDED
        case Sort.INCIDENT:
            place, _, rest = scenario.address.partition("/")
            if place == "generated":
                return GENERATED[rest.partition("/")[0]]
            name = rest.partition("@")[0]
            if name not in LIBRARY:
                known = ", ".join(LIBRARY)
                raise BadScenario(f"{scenario.address}: no task plays it; known tasks: {known}")
            return LIBRARY[name]


def address_of(name: str, *, seed: int | None = None) -> str:
    """Return the scenario address that a task's own name means.

    `name` is "task_easy" or "easy" (so with medium and hard), or any scenario address.

    >>> address_of("easy"), address_of("task_hard", seed=3)
    ('library/task_easy', 'library/task_hard@3')
    """
    if "/" in name:
        return name
    full = name if name in LIBRARY else f"task_{name}"
    if full not in LIBRARY:
        raise BadScenario(f"unknown task {name!r}; expected one of {', '.join(LIBRARY)}")
    return f"library/{full}" + ("" if seed is None else f"@{seed}")

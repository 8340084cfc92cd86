"""The difficulties of postmortem_writer: how many steps and queries, and what a miss costs."""

from dataclasses import dataclass

from warroom.errors import BadScenario

MAX_STEPS = 25
USUAL_PRICES = (0.05, 0.08, 0.12, 0.18)


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A difficulty. `prices` are what each miss costs in turn; the last is every later one's."""

    name: str
    max_queries: int = 8
    prices: tuple[float, ...] = USUAL_PRICES
    max_steps: int = MAX_STEPS

    def price(self, misses: int) -> float:
        """Return what the next miss costs after so many."""
        return self.prices[min(misses, len(self.prices) - 1)]


TASKS = {
    task.name: task
    for task in (
        Task(name="easy"),
        Task(name="medium"),
        Task(name="hard"),
        Task(name="expert", max_queries=6, prices=(0.05, 0.10, 0.15, 0.20)),
    )
}


def task_named(name: str) -> Task:
    """Return a difficulty by name.

    Raises:
        BadScenario: there is none of that name.
    """
    if name not in TASKS:
        raise BadScenario(f"unknown difficulty {name!r:.80}; expected one of {', '.join(TASKS)}")
    return TASKS[name]


def tier_of(address: str) -> str:
    """Return the difficulty that is played at an address.

    Raises:
        BadScenario: it is neither a library post-mortem nor a generated incident.

    >>> tier_of("library/postmortem_hard@3"), tier_of("after/generated/expert/7")
    ('hard', 'expert')
    """
    place, _, rest = address.removeprefix("after/").partition("/")
    name = rest.partition("@")[0].removeprefix("postmortem_") if place == "library" else ""
    if place == "generated":
        name = rest.partition("/")[0]
    if name not in TASKS:
        raise BadScenario(
            f"{address!r:.80}: expected library/postmortem_<difficulty> or generated/"
        )
    return name


def address_of(task: str, *, seed: int | None = None) -> str:
    """Return the address that a difficulty's own name means; a seed picks a variant.

    Raises:
        BadScenario: there is no such difficulty.
    """
    if "/" in task:
        return task
    address = f"library/postmortem_{task_named(task).name}"
    return address if seed is None else f"{address}@{seed}"


def is_public(address: str) -> bool:
    """Whether an address may come from a stranger: an incident that is over, by tier and seed."""
    return address.startswith(("library/postmortem_", "generated/", "after/generated/"))


def forms() -> str:
    """Return in words which addresses there are."""
    return "library/postmortem_<difficulty>[@<seed>], after/generated/<tier>/<seed>"

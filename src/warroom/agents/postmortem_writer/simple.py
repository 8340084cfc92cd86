"""Writers that do less than the work: at random, nothing, without a look, or as somebody said."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from warroom.agents.agent import Acted, Observed, choose
from warroom.agents.postmortem_writer.account import unexplained
from warroom.agents.postmortem_writer.channel import theories
from warroom.agents.postmortem_writer.styles import handed_in, written
from warroom.agents.postmortem_writer.words import (
    AFTER_MIN,
    BEFORE_MIN,
    Seen,
    alerting,
    assign,
    called_by,
    day_of,
    minute_in,
    page_of,
    query,
    returned,
    submit,
    write,
)
from warroom.environments.postmortem_writer.wire import ActionType, Section

# What a change of a sort most often breaks.
GUESSED = {"config": "had its timeout misconfigured", "flag": "had a wrong feature flag on",
           "dns": "had a bad DNS record", "migration": "got an incompatible migration"}  # fmt: skip
BLAND = "Something failed and users saw errors. We looked into it. We will be more careful."


class Random:
    """Any kind of action, with any of what is offered, by an addressed draw."""

    name = "random"

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._step = 0

    def act(self, observation: Observed) -> Acted | None:
        """Return any action."""
        self._step += 1
        at = (self._seed, self._step)
        match ActionType(choose(list(ActionType), *at, "kind")):
            case ActionType.QUERY_LOGS:
                service = choose(list(called_by(observation)), *at, "service")
                page = page_of(observation)
                return query(service, page - BEFORE_MIN, page + AFTER_MIN)
            case ActionType.WRITE_SECTION:
                return write(Section(choose(list(Section), *at, "section")), BLAND)
            case ActionType.ASSIGN_ACTION_ITEM:
                due = date.fromisoformat(day_of(observation)) + timedelta(days=7)
                return assign(BLAND, choose(observation["teams"], *at, "team"), str(due))
            case ActionType.SUBMIT:
                return submit()


def first_theory(seen: Seen) -> Iterator[Acted]:
    """Believe the loudest colleague, look there once, and write that down: a baseline."""
    service, text = next(iter(theories(seen())), (_deepest(seen()), ""))
    page = page_of(seen())
    yield query(service, page - BEFORE_MIN, page + AFTER_MIN)
    words = text.partition(": ")[2].rstrip(".") or "a bad release"
    account = replace(unexplained(seen(), service), what=f"failed because of this: {words}")
    yield from handed_in(account, written(account, 0))


def no_query_writer(seen: Seen) -> Iterator[Acted]:
    """Write from alerts and channel alone, and blame who alerts deepest: a baseline."""
    account = unexplained(seen(), _deepest(seen()))
    yield from handed_in(account, written(account, 0))


def guess_from_change(seen: Seen) -> Iterator[Acted]:
    """Ask until a query pays and shows a change, and guess what broke by its sort: a baseline."""
    page, place, change = page_of(seen()), _deepest(seen()), None
    for service in dict.fromkeys((place, *alerting(seen()), *called_by(seen()))):
        if seen()["queries_used"] >= seen()["max_queries"]:
            break
        yield query(service, page - BEFORE_MIN, page + AFTER_MIN)
        found = [line for line in returned(seen()) if line["message"].startswith("CHANGE ")]
        if seen()["last_reward"] > 0.0 and found:
            _, name, sort, *_ = found[-1]["message"].split()
            place, change = service, (minute_in(found[-1]["timestamp"]), name, sort)
            break
    account = unexplained(seen(), place)
    if change:
        what = GUESSED.get(change[2], account.what)
        account = replace(account, what=what, change=change, began=change[0] + 1)
    yield from handed_in(account, written(account, 0))


def _deepest(seen: Observed) -> str:
    """Return who alerts first of those that call nobody who does."""
    graph, loud = called_by(seen), alerting(seen)
    return next((name for name in loud if not set(graph[name]) & set(loud)), loud[0])


def idle(seen: Seen) -> Iterator[Acted]:
    """Submit at once: a baseline."""
    del seen
    yield submit()

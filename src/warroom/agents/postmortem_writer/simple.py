"""Writers that do less than the work: at random, nothing, without a look, or as somebody said."""

from collections.abc import Iterator
from datetime import date, timedelta

from warroom.agents.agent import Acted, Observed, choose
from warroom.agents.postmortem_writer.account import Account, unexplained
from warroom.agents.postmortem_writer.channel import theories
from warroom.agents.postmortem_writer.inquiry import Inquiry
from warroom.agents.postmortem_writer.runbook import Runbook
from warroom.agents.postmortem_writer.styles import in_words, written
from warroom.agents.postmortem_writer.words import (
    AFTER_MIN,
    BEFORE_MIN,
    Seen,
    alerting,
    assign,
    called_by,
    day_of,
    filed,
    page_of,
    query,
    submit,
    write,
)
from warroom.environments.postmortem_writer.wire import ActionType, Section

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


class FirstTheory(Runbook):
    """It believes the loudest colleague, looks there once, and writes that down."""

    name = "first_theory"
    most_queries = 1

    def _work(self) -> Iterator[Acted]:
        said = theories(self._seen)
        if said:
            page = page_of(self._seen)
            yield query(said[0][0], page - BEFORE_MIN, page + AFTER_MIN)
        yield from super()._work()

    def account(self, inquiry: Inquiry) -> Account:
        """Return what the loudest colleague thinks."""
        said = theories(self._seen)
        if not said:
            return super().account(inquiry)
        return as_told(self._seen, *said[0])


def as_told(seen: Observed, service: str, text: str) -> Account:
    """Return an account of what somebody is sure about."""
    words = text.partition(": ")[2].rstrip(".") or "a bad release"
    return in_words(unexplained(seen, service), f"failed because of this: {words}")


def no_query_writer(seen: Seen) -> Iterator[Acted]:
    """Write from alerts and channel alone, and blame who alerts deepest: a baseline."""
    graph, loud = called_by(seen()), alerting(seen())
    deep = [name for name in loud if not set(graph[name]) & set(loud)]
    account = unexplained(seen(), (deep or loud)[0])
    yield from filed(written(account, 0))
    for number, plan in enumerate(account.plans):
        yield assign(plan, account.owner, account.due(number))
    yield submit()


def idle(seen: Seen) -> Iterator[Acted]:
    """Submit at once: a baseline."""
    del seen
    yield submit()

"""Tricks that ask the archive and read nothing of what it returns, or nothing but the pay."""

from collections.abc import Iterator

from warroom.agents.agent import Acted, Plan
from warroom.agents.postmortem_writer.boilerplate import (
    FOR_EVER,
    USUAL,
    boilerplate,
    due,
    everybody,
    loudest,
    submitted,
)
from warroom.agents.postmortem_writer.simple import GUESSED
from warroom.agents.postmortem_writer.words import (
    AFTER_MIN,
    BEFORE_MIN,
    Seen,
    assign,
    called_by,
    filed,
    page_of,
    query,
    returned,
)


def one_query_for_ever(seen: Seen) -> Iterator[Acted]:
    """Ask the same until the end (15)."""
    for _ in range(FOR_EVER):
        yield query(loudest(seen()), page_of(seen()) - BEFORE_MIN, page_of(seen()) + AFTER_MIN)


def whole_day(seen: Seen) -> Iterator[Acted]:
    """Ask for whole days, then submit the boilerplate (16, 17)."""
    for service in everybody(seen())[: seen()["max_queries"]]:
        yield query(service, 0, 24 * 60 - 1)
    yield from submitted(seen())


def every_service_in_order(seen: Seen) -> Iterator[Acted]:
    """Ask about one service after the other, read nothing, and submit the boilerplate (17)."""
    page = page_of(seen())
    for service in sorted(called_by(seen()))[: seen()["max_queries"]]:
        yield query(service, page - BEFORE_MIN, page + AFTER_MIN)
    yield from submitted(seen())


def every_alert_then_items(seen: Seen) -> Iterator[Acted]:
    """Ask about whoever alerts, read nothing, submit boilerplate with items assigned (14, 17)."""
    yield from _asked_all(seen)
    for plan in USUAL[:3]:
        yield assign(f"Add {plan} for {loudest(seen())}", seen()["teams"][0], due(seen()))
    yield from submitted(seen())


def paste_the_logs(seen: Seen) -> Iterator[Acted]:
    """Ask about who alerts, and file whatever came back as the cause."""
    page, lines = page_of(seen()), list[str]()
    for service in everybody(seen())[: seen()["max_queries"]]:
        yield query(service, page - BEFORE_MIN, page + AFTER_MIN)
        severe = [line for line in returned(seen()) if line["severity"] != "INFO"]
        lines += [f"{line['timestamp'][:5]} {line['service']} {line['message']}" for line in severe]
    yield from submitted(seen(), root_cause=" ".join(f"Root cause: {line}." for line in lines[:3]),
                     timeline="\n".join(lines[:25]))  # fmt: skip


def chopped_logs(seen: Seen) -> Iterator[Acted]:
    """File the loudest severe lines as causes, with a word put in so that nothing is a copy."""
    page, lines = page_of(seen()), list[tuple[str, str]]()
    for service in everybody(seen())[: seen()["max_queries"]]:
        yield query(service, page - BEFORE_MIN, page + AFTER_MIN)
        severe = [line for line in returned(seen()) if line["severity"] in ("ERROR", "WARN")]
        lines += [(service, line["message"]) for line in severe if "call to" not in line["message"]]
    told = [f"Root cause: {service} had {_chopped(text)}." for service, text in lines]
    yield from submitted(seen(), root_cause=" ".join(told[:4]))


def listed_theories(seen: Seen) -> Iterator[Acted]:
    """Ask about who alerts, and say at once of the first all that often goes together."""
    yield from _asked_all(seen)
    told = "had a slow query, lock contention, a connection leak and too many connections"
    yield from submitted(seen(), root_cause=f"Root cause: {loudest(seen())} {told}.")


def one_word_for_all(seen: Seen) -> Iterator[Acted]:
    """Ask about who alerts, and tell of the first what went wrong in many things at once."""
    yield from _asked_all(seen)
    told = f"the request limit, the seconds to wait and the autoscaler of {loudest(seen())}"
    yield from submitted(seen(), root_cause=f"Root cause: {told} had a wrong value.")


def _asked_all(seen: Seen) -> Iterator[Acted]:
    page = page_of(seen())
    for service in everybody(seen())[: seen()["max_queries"]]:
        yield query(service, page - BEFORE_MIN, page + AFTER_MIN)


def _chopped(text: str) -> str:
    words = text.split()
    return " well ".join(" ".join(words[n : n + 3]) for n in range(0, len(words), 3))


def where_it_pays(seen: Seen) -> Iterator[Acted]:
    """Ask until a query pays, and blame that service for what fails most (the pay as compass)."""
    page, place = page_of(seen()), loudest(seen())
    for service in everybody(seen())[: seen()["max_queries"]]:
        yield query(service, page - BEFORE_MIN, page + AFTER_MIN)
        if seen()["last_reward"] > 0.0:
            place = service
            break
    for plan in USUAL[:3]:
        yield assign(f"Add {plan} for {place}", seen()["teams"][0], due(seen()))
    told = f"Root cause: {place} shipped a bad release that failed requests."
    yield from submitted(seen(), root_cause=told)


def change_where_it_pays(seen: Seen) -> Iterator[Acted]:
    """Ask until a query pays, and blame the change that was shown with it."""
    page, place, sort = page_of(seen()), loudest(seen()), "deploy"
    for service in everybody(seen())[: seen()["max_queries"]]:
        yield query(service, page - BEFORE_MIN, page + AFTER_MIN)
        if seen()["last_reward"] > 0.0:
            place = service
            changes = [line["message"].split()[2] for line in returned(seen())
                       if line["message"].startswith("CHANGE ")]  # fmt: skip
            sort = (changes or [sort])[-1]
            break
    told = GUESSED.get(sort, "shipped a bad release that failed requests")
    yield from submitted(seen(), root_cause=f"Root cause: {place} {told}.")


def never_submit(seen: Seen) -> Iterator[Acted]:
    """Write boilerplate, then wait for the end (23)."""
    yield from filed(boilerplate(seen()))
    yield from one_query_for_ever(seen)


ASKING: tuple[Plan, ...] = (
    one_query_for_ever,
    whole_day,
    every_service_in_order,
    every_alert_then_items,
    paste_the_logs,
    chopped_logs,
    listed_theories,
    one_word_for_all,
    where_it_pays,
    change_where_it_pays,
    never_submit,
)  # fmt: skip

"""Tricks that fill timeline, impact and action items with what may be true of something."""

from collections.abc import Iterator
from itertools import cycle

from warroom.agents.agent import Acted, Plan
from warroom.agents.postmortem_writer.boilerplate import (
    THEMES,
    USUAL,
    due,
    everybody,
    items_of,
    loudest,
    submitted,
)
from warroom.agents.postmortem_writer.channel import ACTS, recovery_of, theories
from warroom.agents.postmortem_writer.words import (
    Seen,
    assign,
    clock,
    named_in,
    page_of,
    submit,
)


def alerts_as_timeline(seen: Seen) -> Iterator[Acted]:
    """File every alert as the timeline."""
    told = [f"{a['timestamp'][:5]} {a['service']} {a['message']}" for a in seen()["alerts"]]
    yield from submitted(seen(), timeline="\n".join(told[:12]))


def every_minute(seen: Seen) -> Iterator[Acted]:
    """Put everything into each of 25 minutes around the page."""
    loud, page = loudest(seen()), page_of(seen())
    told = f"{loud} deploy change alert began, we restarted and rolled back {loud}, recovered"
    yield from submitted(seen(), timeline="\n".join(
        f"{clock(page - 12 + n)} {told}"[:78] for n in range(25)))  # fmt: skip


def everything_at_each_message(seen: Seen) -> Iterator[Acted]:
    """Say at the time of each message that everything was done to whom it names."""
    entries: dict[str, str] = {}
    for message in seen()["slack_thread"]:
        named = named_in(message["text"], seen())
        if message["timestamp"] >= clock(page_of(seen())) and named:
            entries[message["timestamp"]] = (
                f"{message['timestamp']} alert on {named[0]}, we restarted, scaled up, rolled back "
                f"and reverted the config"
            )
    told = [*entries.values()][:16]
    over = f"{clock(recovery_of(seen()))} users recovered"
    yield from submitted(seen(), timeline="\n".join([*told, over]))


def everything_to_everybody(seen: Seen) -> Iterator[Acted]:
    """Say every six minutes that everything was done to everybody, and end over and over."""
    page, over = page_of(seen()), recovery_of(seen())
    told = f"{' '.join(everybody(seen())[:9])} {' '.join(list(ACTS)[:5])} change began"
    entries = [f"{clock(minute)} {told}" for minute in range(page - 13, over + 3, 6)]
    often = [f"{clock(over)} resolved"] * 40
    yield from submitted(seen(), timeline="\n".join([*entries[:9], *often]))


def invented_events(seen: Seen) -> Iterator[Acted]:
    """Invent 25 events, each thing done to each service."""
    page, places = page_of(seen()), everybody(seen())
    acts = [*ACTS, "began to fail", "deployed a change"]
    told = [f"{clock(page - 12 + 2 * n)} {places[n % len(places)]}: {acts[n % len(acts)]}"
            for n in range(25)]  # fmt: skip
    yield from submitted(seen(), timeline="\n".join(told))


def echo_the_channel(seen: Seen) -> Iterator[Acted]:
    """File the channel as it is, a message a line."""
    said = [f"{m['timestamp']} {m['text']}" for m in seen()["slack_thread"]]
    first = "\n".join(said[:22])
    told = " ".join(f"Root cause: {text}" for _, text in theories(seen())[:3])
    yield from submitted(seen(), timeline=first, root_cause=told or first, summary=first,
                     impact="\n".join(said[-8:]))  # fmt: skip


def numbers_in_impact(seen: Seen) -> Iterator[Acted]:
    """Fill the impact with every number there might be."""
    lengths = " ".join(f"{n} minutes," for n in range(5, 100, 5))
    counts = " ".join(f"{n} users, ${n}," for n in (500, 1000, 2000, 5000, 10000, 30000, 100000))
    yield from submitted(
        seen(), impact=f"{loudest(seen())} failed for {lengths} hitting {counts} at most"
    )


def three_numbers(seen: Seen) -> Iterator[Acted]:
    """Give three durations and three counts, spread so that one may be near."""
    yield from submitted(
        seen(),
        impact=f"{loudest(seen())} failed for 20 minutes, or 35 minutes, or 65 minutes in some "
        "places, and it hit 3,000 users, 9,000 users or 30,000 users of ours, as far as anybody "
        "who was there can tell by now.",
    )


def all_themes(seen: Seen) -> Iterator[Acted]:
    """Plan everything that anybody ever planned."""
    yield from submitted(seen(), action_items=items_of(seen(), THEMES))


def one_item_of_all(seen: Seen) -> Iterator[Acted]:
    """Plan everything in one item."""
    yield from submitted(seen(), action_items=items_of(seen(), (", ".join(THEMES),)))


def items_for_ever(seen: Seen) -> Iterator[Acted]:
    """Assign action items to the end, and write nothing (14)."""
    for plan in cycle(THEMES):
        yield assign(f"Add {plan} for {loudest(seen())}", seen()["teams"][0], due(seen()))


def three_items(seen: Seen) -> Iterator[Acted]:
    """Assign what is usually asked for, and submit (14)."""
    for plan in USUAL[:3]:
        yield assign(f"Add {plan} for {loudest(seen())}", seen()["teams"][0], due(seen()))
    yield submit()


def swapped_document(seen: Seen) -> Iterator[Acted]:
    """Submit a good document of another incident, with this one's loudest service in it."""
    loud, page = loudest(seen()), page_of(seen())
    yield from submitted(
        seen(),
        root_cause=f"Root cause: {loud} ran out of memory, because most keys had no expiry.",
        timeline=f"{clock(page - 7)} {loud} began to evict\n{clock(page)} alert on {loud}\n"
        f"{clock(page + 20)} we flushed the cache on {loud}\n{clock(page + 30)} recovered",
    )


STUFFING: tuple[Plan, ...] = (
    alerts_as_timeline,
    every_minute,
    everything_at_each_message,
    everything_to_everybody,
    invented_events,
    echo_the_channel,
    numbers_in_impact,
    three_numbers,
    all_themes,
    one_item_of_all,
    items_for_ever,
    three_items,
    swapped_document,
)  # fmt: skip

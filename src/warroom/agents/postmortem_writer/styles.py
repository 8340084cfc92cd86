"""Ways to write the same account: plain sentences, bullets, and a narrative."""

from collections.abc import Callable, Iterator

from warroom.agents.agent import Acted
from warroom.agents.postmortem_writer.account import Account
from warroom.agents.postmortem_writer.words import Texts, assign, clock, filed, submit
from warroom.environments.postmortem_writer.wire import Section

BARE = ("restarted", "rolled back", "scaled up")  # what is done to a service as a whole
Style = Callable[[Account], dict[Section, str]]


def plain(account: Account) -> dict[Section, str]:
    """Write short sentences, one thing each."""
    a = account
    return {
        Section.SUMMARY: f"{a.service} {a.what}. Because of that, {a.loud[0]} failed with errors. "
        f"It lasted {a.lasted_min} minutes.",
        Section.TIMELINE: "\n".join(f"{clock(m)} {told}" for m, told in _entries(a)),
        Section.ROOT_CAUSE: f"Root cause: {a.service} {a.what}.{_after(a)}{_cleared(a)}",
        Section.IMPACT: f"Requests to {_names(a)} failed for {a.lasted_min} minutes, from "
        f"{clock(a.page)} to {clock(a.over)}. {_cost(a)} Other parts of the product went on "
        "working, as far as we know.",
        Section.ACTION_ITEMS: "\n".join(
            f"{plan}. Owner: {a.owner}. Due: {a.due(n)}." for n, plan in enumerate(a.plans)
        ),
    }


def bullets(account: Account) -> dict[Section, str]:
    """Write Markdown lists, as templates of the trade have them."""
    a = account
    return {
        Section.SUMMARY: f"- What: {a.service} {a.what}.\n- Who felt it: users of {a.loud[0]}.\n"
        f"- How long: {a.lasted_min} minutes.",
        Section.TIMELINE: "\n".join(f"- {clock(m)} UTC: {told}" for m, told in _entries(a)),
        Section.ROOT_CAUSE: f"- {a.service} {a.what}, and this caused the incident.{_after(a)}"
        f"{_cleared(a)}",
        Section.IMPACT: f"- Duration: {a.lasted_min} minutes\n- Services: {_names(a)} returned "
        f"errors to their callers\n- Cost: {_cost(a)}\n- Counted from {clock(a.page)} to "
        f"{clock(a.over)}, until the last alert had resolved and users were well again",
        Section.ACTION_ITEMS: "\n".join(
            f"- [ ] {plan} (owner: {a.owner}, due {a.due(n)})" for n, plan in enumerate(a.plans)
        ),
    }


def narrative(account: Account) -> dict[Section, str]:
    """Write paragraphs, as somebody who was there would tell it."""
    a = account
    return {
        Section.SUMMARY: f"On {a.day} {a.loud[0]} failed for {a.lasted_min} minutes, because "
        f"{a.service} {a.what}.",
        Section.TIMELINE: "\n".join(f"At {clock(m)}, {told}." for m, told in _entries(a)),
        Section.ROOT_CAUSE: f"The incident happened because {a.service} {a.what}.{_after(a)}"
        f"{_cleared(a)}",
        Section.IMPACT: f"For {a.lasted_min} minutes, people who used {_names(a)} got errors "
        f"instead of answers, and most of them had to try again later on. {_cost(a)}",
        Section.ACTION_ITEMS: "\n".join(
            f"{plan}. {a.owner} will do this by {a.due(n)}." for n, plan in enumerate(a.plans)
        ),
    }


STYLES: tuple[Style, ...] = (plain, bullets, narrative)


def written(account: Account, seed: int) -> Texts:
    """Return the sections of an account in the style of a seed."""
    return STYLES[seed % len(STYLES)](account)


def handed_in(account: Account, texts: Texts) -> Iterator[Acted]:
    """Yield the writing of some sections, the assigning of what is planned, and the end."""
    yield from filed(texts)
    for number, plan in enumerate(account.plans):
        yield assign(plan, account.owner, account.due(number))
    yield submit()


def _entries(a: Account) -> list[tuple[int, str]]:
    """Return what happened when, in order."""
    found: list[tuple[int, str]] = []
    if a.change is not None:
        found.append((a.change[0], f"change {a.change[1]} ({a.change[2]}) was released to "
                      f"{a.service}"))  # fmt: skip
    if a.began >= 0:
        found.append((a.began, f"{a.service} first logged signs of it: it {a.what}"))
    found += [(minute, f"{a.service} logged: {text}") for minute, text in a.signs]
    found.append((a.page, f"the {a.rule} alert on {a.loud[0]} paged the on-call engineer"))
    found += [(t.minute, f"we {_to(t.told, t.service)}, which did not help") for t in a.tries]
    found.append((a.mended, f"we {_to(a.done, a.service)}"))
    found.append((a.over, "all alerts had resolved and users had recovered"))
    return sorted(found, key=lambda entry: entry[0])


def _to(done: str, service: str) -> str:
    """Return what was done to a service, in words."""
    return f"{done} {service}" if done in BARE else f"{done} on {service}"


def _after(a: Account) -> str:
    if a.change is None:
        return ""
    return f" It began at {clock(a.began)}, after change {a.change[1]} had been released."


def _cleared(a: Account) -> str:
    if not a.cleared:
        return ""
    return f" The cause was not {a.cleared}, as its own log showed nothing of the kind."


def _names(a: Account) -> str:
    return " and ".join(a.loud[:2])


def _cost(a: Account) -> str:
    told = [f"{a.cost.users:,} users were affected"] if a.cost.users else []
    told += [f"about ${a.cost.usd:,.0f} was lost"] if a.cost.usd else []
    return f"{' and '.join(told) or 'Some users met errors'}."

"""Reading an incident's channel: who blames whom, what was tried, and what it cost.

What people did is recognised by what the trade calls it, whatever words they chose.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from warroom.agents.agent import Observed
from warroom.agents.postmortem_writer.words import minute_in, named_in, page_of

# What the trade calls an act, and the words in which people say that they did it.
ACTS = {
    "restarted": r"restarted|reboot|bounc|recycled|rolling restart",
    "reverted the config": r"revert\w* the (config|setting)|old configuration|config push|"
    r"configuration back",
    "scaled up": r"scaled (up|out)|added (replicas|pods)|doubled the replicas|more pods",
    "rolled back": r"rolled (it )?back|reverted the (release|deploy)|last good version|"
    r"previous version|backed out",
    "disabled the flag": r"the flag|feature flag|switched off the feature",
    "disabled retries": r"\bretr(ies|ying)\b",
    "drained the node": r"the node|another host|machine out of the cluster",
    "took the replica out of rotation": r"the replica\b|pod from the load|bad instance|"
    r"detached the pod",
    "flushed the cache": r"flush|emptied the cache|cleared the cache",
    "killed the sessions": r"killed the|terminated",
    "raised the connection limit": r"connection limit|max_connections|more connections",
    "raised the worker limit": r"worker limit|thread pool|worker threads|more threads",
    "rerouted the traffic": r"rerouted|another path|bad link|shifted traffic away",
    "switched to the standby provider": r"standby provider|second vendor|backup provider|"
    r"switched vendors|other provider",
    "raised the quota": r"the quota|larger plan|allowance|upgraded our plan",
    "renewed the certificate": r"new certificate|renewed|reissued|replaced the certificate",
    "expanded the disk": r"expanded the|bigger disk|larger volume|more disk",
    "cleaned the disk": r"cleaned|freed space|deleted old",
    "rebalanced the shards": r"rebalanc|moved the partition|split the",
    "scaled the consumers": r"consumers",
    "shed load": r"shed load|throttled|low-priority",
    "synced the clock": r"the clock|ntp",
    "stopped the job": r"the job|paused the batch",
}
_SURE = (
    r"money's on|has to be|\bmy bet|it's clearly|gotta be|seen this before|exactly like|"
    r"same picture|textbook|\bsure\b|no doubt|trust me|100 %|calling it|certain|culprit|obviously|"
    r"guaranteed|convinced|where it is|be blunt|stick my neck|in my book|concerned|if you ask me|"
    r"every time|each time|always the|i'd bet|i know this one|final answer|nothing else|then it's|"
    r"pinned"
)
_DONE = re.compile(
    r"\b(change|fix|mitigation|mitigated|something|applied|acted|dealt|took care|a thing|"
    r"one spot)\b", re.IGNORECASE,
)  # fmt: skip
_USERS = re.compile(
    r"(\d[\d,]*) (?:\w+ ){0,2}?(?:users|people|accounts|individuals|visitors|customers)"
    r"|users:? (?:affected )?(\d[\d,]*)",
    re.IGNORECASE,
)
_USD = re.compile(r"\$([\d.,]*\d)\s?([kKmM]?)")
TIMES = {"k": 1_000.0, "m": 1_000_000.0}
AFTER_FIX_MIN = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Try:
    """Something that somebody said to have done to a service, at a minute of the day."""

    minute: int
    service: str
    told: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What it cost as the channel has it; 0 where nobody said."""

    users: int
    usd: float


def theories(seen: Observed) -> list[tuple[str, str]]:
    """Return the services that somebody is sure about, loudest first, and in what words."""
    found: dict[str, list[str]] = {}
    for message in _between(seen):
        text = message["text"]
        if re.search(_SURE, text, re.IGNORECASE):
            for service in named_in(text, seen)[:1]:
                found.setdefault(service, []).append(text)
    ranked = sorted(found, key=lambda service: -len(found[service]))
    return [(service, found[service][0]) for service in ranked]


def tries(seen: Observed) -> list[Try]:
    """Return what was tried, in order, each act on a service once."""
    found: dict[tuple[str, str], Try] = {}
    for message in _between(seen):
        text = message["text"]
        named = named_in(text, seen)
        told = next((told for told, words in ACTS.items() if re.search(words, text.lower())), "")
        if named and told and not text.rstrip(".").endswith("?"):
            minute = minute_in(message["timestamp"])
            found.setdefault((named[0], told), Try(minute=minute, service=named[0], told=told))
    return list(found.values())


def recovery_of(seen: Observed) -> int:
    """Return the minute in which the last alert resolved."""
    found = [minute_in(alert["message"].partition("resolved")[2]) for alert in seen["alerts"]]
    return max(*found, page_of(seen))


def mended_at(seen: Observed) -> int:
    """Return the minute in which the channel says that something went in, before it was over."""
    over = recovery_of(seen)
    said = [
        minute_in(message["timestamp"])
        for message in _between(seen, until=over + AFTER_FIX_MIN)
        if _DONE.search(message["text"]) and not message["text"].rstrip(".").endswith("?")
    ]
    return min(said[-1] if said else over, over)


def cost_of(seen: Observed) -> Cost:
    """Return the last count of users and money in the channel."""
    users, usd = 0, 0.0
    for message in seen["slack_thread"]:
        count, money = _USERS.search(message["text"]), _USD.search(message["text"])
        if count and money:
            users = int((count[1] or count[2]).replace(",", ""))
            usd = float(money[1].replace(",", "")) * TIMES.get(money[2].lower(), 1.0)
    return Cost(users=users, usd=usd)


def _between(seen: Observed, *, until: int | None = None) -> Iterator[Observed]:
    """Yield the messages from the page until users were well."""
    first, last = page_of(seen), recovery_of(seen) if until is None else until
    for message in seen["slack_thread"]:
        if first <= minute_in(message["timestamp"]) <= last:
            yield message

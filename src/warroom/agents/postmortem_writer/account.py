"""What a writer holds to be true when it begins to write, whatever it was read from."""

from dataclasses import dataclass
from datetime import date, timedelta

from warroom.agents.agent import Observed
from warroom.agents.postmortem_writer.channel import (
    Cost,
    Try,
    cost_of,
    mended_at,
    recovery_of,
    theories,
    tries,
)
from warroom.agents.postmortem_writer.inquiry import Inquiry
from warroom.agents.postmortem_writer.words import alerting, day_of, page_of, paging
from warroom.agents.signatures import Signature

DUE_DAYS = (7, 14, 30)
LATER_MIN = 3  # a sign so long after the first is worth a line of its own
MOST_LATER = 2
FIRST_WORDS = 8  # of a log line, when a timeline mentions it

# What is done about a mechanism: words of the trade's fix, and how it is called once it is done.
DONE: dict[tuple[str, ...], str] = {
    ("rollback",): "rolled back", ("rollback", "deploy"): "rolled back",
    ("revert", "config"): "reverted the config", ("disable", "flag"): "disabled the flag",
    ("disable", "retries"): "disabled retries", ("restart",): "restarted",
    ("scale_up",): "scaled up", ("flush",): "flushed the cache",
    ("kill", "session"): "killed the sessions", ("raise", "connection"): "raised the connection "
    "limit", ("increase", "connections"): "raised the connection limit",
    ("complete", "rotation"): "completed the rotation", ("trust",): "restored the trust bundle",
    ("renew", "certificate"): "renewed the certificate", ("dns",): "fixed DNS",
    ("reroute",): "rerouted the traffic", ("drain", "node"): "drained the node",
    ("evacuate",): "evacuated the zone", ("clock",): "synced the clock",
    ("raise", "quota"): "raised the quota", ("failover",): "switched to the standby provider",
    ("rotate", "credentials"): "rotated the credentials", ("coalesce",): "coalesced the requests",
    ("restore", "alert"): "restored the alert rule", ("stop", "job"): "stopped the job",
    ("index",): "added the index", ("read", "primary"): "sent all reads to the primary",
    ("repair", "replication"): "repaired the replication",
    ("rebalance",): "rebalanced the shards", ("revert", "migration"): "reverted the migration",
    ("scale", "consumers"): "scaled the consumers",
    ("skip",): "moved the message to the dead-letter queue",
    ("expand", "disk"): "expanded the disk", ("clean", "disk"): "cleaned the disk",
}  # fmt: skip
UNDONE = {"deploy": "rolled back", "config": "reverted the config", "flag": "disabled the flag",
          "migration": "reverted the migration"}  # fmt: skip
AGAINST = {
    "deploy": "Roll every build of {} out through a canary, with a regression test for this",
    "config": "Add config validation and a change review for {}",
    "flag": "Add config validation and a staged rollout for the flags of {}",
    "migration": "Add a change review and an integration test for migrations of {}",
}
BY_KIND = {"db": "database", "postgres": "database", "mysql": "database", "cache": "infra",
           "redis": "infra", "memcached": "infra", "gateway": "infra",
           "network": "vendor"}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """What happened, as the writer sees it. Minutes are those of the day.

    `what` completes a sentence that begins with `service`. `change` is (minute, id, sort).
    `signs` are further things that the log showed, and `cleared` is who was suspected wrongly.
    """

    service: str
    what: str
    began: int
    change: tuple[int, str, str] | None
    signs: tuple[tuple[int, str], ...]
    page: int
    rule: str
    loud: tuple[str, ...]
    tries: tuple[Try, ...]
    done: str
    mended: int
    over: int
    cost: Cost
    cleared: str
    plans: tuple[str, ...]
    owner: str
    day: str

    @property
    def lasted_min(self) -> int:
        """Return how long users felt it: from the minute before the first alert to the last."""
        return self.over - self.page + 1

    def due(self, number: int) -> str:
        """Return until when the plan of a number is due."""
        return str(date.fromisoformat(self.day) + timedelta(days=DUE_DAYS[number % len(DUE_DAYS)]))


def account_of(seen: Observed, inquiry: Inquiry) -> Account:
    """Return what an inquiry adds up to, with what the alerts and the channel say besides."""
    suspect = inquiry.suspect
    if suspect is None:
        return unexplained(seen, next(iter([*inquiry.ends, *alerting(seen)])))
    signature, service = suspect.signature, suspect.service
    later: dict[str, int] = {}
    for line in inquiry.lines.get(service, ()):
        if line.minute - suspect.minute >= LATER_MIN and any(
            word in line.text.lower() for word in signature.seen
        ):
            later.setdefault(" ".join(line.text.split()[:FIRST_WORDS]), line.minute)
    sort = suspect.change[2] if suspect.change else ""
    return _account(
        seen, service, signature.told, _plans(service, signature, sort),
        began=suspect.minute, change=suspect.change, done=_done(signature, sort),
        signs=tuple((minute, text) for text, minute in later.items())[:MOST_LATER],
        cleared=next((name for name, _ in theories(seen) if name in inquiry.lines), ""),
        word=signature.owner,
    )  # fmt: skip


def unexplained(seen: Observed, service: str) -> Account:
    """Return an account of an incident that nobody understood, and of who is suspected."""
    plans = (f"Add a new alert on errors of {service}",
             f"Roll every build of {service} out through a canary",
             f"Write a runbook for {service}")  # fmt: skip
    return _account(seen, service, "shipped a bad release that failed requests", plans)


def _account(
    seen: Observed,
    service: str,
    what: str,
    plans: tuple[str, ...],
    *,
    began: int = -1,
    change: tuple[int, str, str] | None = None,
    signs: tuple[tuple[int, str], ...] = (),
    done: str = "rolled back",
    cleared: str = "",
    word: str = "",
) -> Account:
    first = paging(seen)
    return Account(
        service=service, what=what, began=began, change=change, signs=signs,
        page=page_of(seen), rule=first["message"].partition(":")[0],
        loud=tuple(dict.fromkeys((first["service"], *alerting(seen)))),
        tries=tuple(tries(seen)), done=done, mended=mended_at(seen), over=recovery_of(seen),
        cost=cost_of(seen), cleared="" if cleared == service else cleared, plans=plans,
        owner=_owner(seen, service, word), day=day_of(seen),
    )  # fmt: skip


def _done(signature: Signature, sort: str) -> str:
    """Return how it was mended: a change is taken back, anything else is treated as usual."""
    known = [DONE[fix] for fix in signature.fixes if fix in DONE]
    undone = UNDONE.get(sort)
    return undone if undone in known else next(iter(known), undone or "restarted")


def _plans(service: str, signature: Signature, sort: str) -> tuple[str, ...]:
    """Return what to do: what the trade does against it, against such changes, and to see it."""
    usual = signature.prevention.removeprefix("we will ")
    third = f"Add a new alert on {service} that fires before users notice"
    if signature.mechanism == "credential_compromise":
        third = "Send the notification within 72 hours to the data protection authority"
    return (
        f"{usual[0].upper()}{usual[1:]} for {service}",
        AGAINST.get(sort, "Write a runbook and hold a capacity review for {}").format(service),
        third,
    )


def _owner(seen: Observed, service: str, word: str) -> str:
    """Return the team that should see to it, by the trade's custom and the service's name."""
    parts = service.split("-")
    words = (word, parts[0], BY_KIND.get(parts[-1], ""), BY_KIND.get(parts[0], ""), "backend")
    teams = [team for want in words if want for team in seen["teams"] if want in team]
    return (teams or seen["teams"])[0]

"""The timeline of a document against what really happened, one entry for one event."""

from dataclasses import dataclass

from warroom.claims import Claim
from warroom.environments.postmortem_writer.case import Case, Happened
from warroom.environments.postmortem_writer.document import Document
from warroom.environments.postmortem_writer.sections import claims_under
from warroom.environments.postmortem_writer.wire import Section

TOLERANCE_MIN = 3
FREE = 2  # entries that tell of nothing on record, as everybody writes some
MOST_IN_ENTRY = 3  # services, and things done, before an entry is a list that fits anything


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A time of day, and what is told of it."""

    minute: int
    claims: tuple[Claim, ...]

    @property
    def is_list(self) -> bool:
        """Whether it names so much that it says nothing."""
        services = {name for claim in self.claims for name in claim.services}
        done = {name for claim in self.claims for name in claim.remedies}
        return max(len(services), len(done)) > MOST_IN_ENTRY

    def tells(self, event: Happened) -> bool:
        """Whether this is an entry for an event."""
        if abs(self.minute - event.minute) > TOLERANCE_MIN or self.is_list:
            return False
        if event.service and not any(event.service in claim.services for claim in self.claims):
            return False
        return any(
            event.names & {*claim.remedies, *claim.mechanisms}
            or any(claim.mentions(word) for word in event.words)
            for claim in self.claims
        )


def entries_of(content: str, case: Case) -> list[Entry]:
    """Return the entries of a timeline: from each time of day to the next, line by line.

    A time may stand in brackets, before or after what it is the time of.
    """
    found: list[tuple[int, list[Claim]]] = []
    for line in filter(str.strip, content.splitlines()):
        claims = claims_under(Section.TIMELINE, line, case)
        times = sorted({(t.start, t.minute) for claim in claims for t in claim.quantities.times})
        begins = len(found)
        found += [(minute, []) for _, minute in times]
        for claim in claims:
            if found and not (claim.denied or claim.question):
                until = sum(start < claim.end for start, _ in times)
                found[max(begins + until - 1, begins if times else 0)][1].append(claim)
    return [Entry(minute=minute, claims=tuple(told)) for minute, told in found if told]


def graded(document: Document, case: Case) -> tuple[float, str]:
    """Return the share of events that are told, less for entries that tell of nothing."""
    entries = entries_of(document.text(Section.TIMELINE), case)
    telling = [[at for at, one in enumerate(entries) if one.tells(event)] for event in case.events]
    wanted = [
        told if not event.hidden or event.evidence & document.evidence else []
        for event, told in zip(case.events, telling, strict=True)
        if event.needed
    ]
    found = sum(entry is not None for entry in matching(wanted))
    true = sum(entry is not None for entry in matching(telling))
    idle = len(entries) - len({at for told in telling for at in told})
    # What is told a second time weighs nothing, neither for nor against.
    precision = min(1.0, (true + FREE) / (true + idle)) if entries else 0.0
    why = f"{found} of {len(wanted)} events told, {idle} entries tell of nothing"
    return found / len(wanted) * precision, why


def matching(wanted: list[list[int]]) -> list[int | None]:
    """Return an entry for as many events as possible, each entry once (augmenting paths).

    >>> matching([[0, 1], [0], [0]])
    [1, 0, None]
    """
    holder: dict[int, int] = {}

    def place(event: int, tried: set[int]) -> bool:
        for entry in wanted[event]:
            if entry in tried:
                continue
            tried.add(entry)
            if entry not in holder or place(holder[entry], tried):
                holder[entry] = event
                return True
        return False

    for event in range(len(wanted)):
        place(event, set())
    by_event = {event: entry for entry, event in holder.items()}
    return [by_event.get(event) for event in range(len(wanted))]

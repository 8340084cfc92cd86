"""Ways to be paid by guessing well: tricks that take a look's pay as compass and read no evidence.

They find the place by trying until the board says that a fact was found, and the cause by what the
knowledge base has pages on, by the change that stands there, or by waiting.
"""

from collections.abc import Callable, Generator, Iterator

from warroom.agents.agent import Acted, Observed
from warroom.agents.command_center.words import (
    INVESTIGATOR,
    OPS_MANAGER,
    TRIAGE,
    alerting,
    must_escalate,
    on_board,
    say,
    says_well,
)

Seen = Callable[[], Observed]
MOST_LOOKS, MOST_PAGES, PATIENCE = 8, 3, 12
UNDONE_BY = {"deploy": "rollback", "config": "revert_config", "flag": "disable_flag",
             "migration": "revert_migration", "secret": "rollback_secret"}  # fmt: skip


def what_the_titles_say(seen: Seen) -> Iterator[Acted]:
    """Do what articles tell at the place that pays, and close by the title that helped (4, 11)."""
    for queued in list(seen()["queue"]):
        yield from _by_titles(seen, queued["incident_id"])


def undo_the_change(seen: Seen) -> Iterator[Acted]:
    """Take back the change that stands at the place that pays, and call it by its words (5)."""
    for queued in list(seen()["queue"]):
        incident = queued["incident_id"]
        place = yield from _place_that_pays(seen, incident)
        told = [line for line in seen()["findings"] if " CHANGE " in line and place in line]
        sort = told[-1].split(" CHANGE ")[1].split()[1] if told else ""
        if sort in UNDONE_BY:
            yield say("rollback", INVESTIGATOR, f"{UNDONE_BY[sort]}:{place}", incident_id=incident)
            yield from _closed(seen, incident, place, f"a bad {sort} at {place}")


def wait_and_see(seen: Seen) -> Iterator[Acted]:
    """Wait whether it heals by itself, and close what burns no more as a false alarm (12)."""
    for _ in range(PATIENCE):
        yield say("consult_kb", TRIAGE, seen()["investigation_targets"]["kb"][0])
    for queued in list(seen()["queue"]):
        incident = queued["incident_id"]
        yield say("inspect_metrics", TRIAGE, "?", incident_id=incident)
        place = next(iter([*alerting(seen()), *seen()["investigation_targets"]["logs"]]), "?")
        if not seen()["visible_signals"]:
            yield from _closed(seen, incident, place, "a false alarm of the probe")


def _by_titles(seen: Seen, incident: str) -> Iterator[Acted]:
    place = yield from _place_that_pays(seen, incident)
    titles = [hint.partition(": ") for hint in seen()["playbook_hints"] if hint.startswith("KB-")]
    for article, _, title in titles[:MOST_PAGES] if place else []:
        yield say("consult_kb", TRIAGE, article, incident_id=incident)
        page = seen()["terminal_output"].lower()
        for action, verbs in seen()["remedies"].items():
            for verb in [verb for verb in verbs if verb.replace("_", " ") in page][:1]:
                yield say(action, INVESTIGATOR, f"{verb}:{place}", incident_id=incident)
                if says_well(seen()):
                    yield from _closed(seen, incident, place, title)
                    return


def _place_that_pays(seen: Seen, incident: str) -> Generator[Acted, None, str]:
    """Look at logs where it burns until a fact is found; return where, or nothing."""
    if seen()["incident_id"] != incident:
        yield say("inspect_logs", TRIAGE, "?", incident_id=incident)
    order = dict.fromkeys([*alerting(seen()), *seen()["investigation_targets"]["logs"]])
    for place in [*order][:MOST_LOOKS]:
        known = seen()["clues_found"]
        yield say("inspect_logs", TRIAGE, place, incident_id=incident)
        if seen()["clues_found"] > known:
            yield say("inspect_metrics", TRIAGE, place, incident_id=incident)
            return place
    return ""


def _closed(seen: Seen, incident: str, place: str, cause: str) -> Iterator[Acted]:
    if must_escalate(on_board(seen(), incident)):
        yield say("escalate", OPS_MANAGER, incident_id=incident)
    yield say("negotiate_handoff", TRIAGE, INVESTIGATOR, incident_id=incident)
    note = f"Root cause: {place} had {cause}. We changed it back. To prevent this, we add an alert."
    yield say("submit_postmortem", OPS_MANAGER, postmortem_note=note, incident_id=incident)
    yield say("close_incident", OPS_MANAGER, place, root_cause=cause[:240], incident_id=incident)


GUESSES = (what_the_titles_say, undo_the_change, wait_and_see)

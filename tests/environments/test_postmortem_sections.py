"""What makes a section one, and that asking for it by writing gives nothing away."""

import pytest

from warroom.environments.postmortem_writer.case import Case
from warroom.environments.postmortem_writer.dossier import dossier_of
from warroom.environments.postmortem_writer.sections import flaw_of
from warroom.environments.postmortem_writer.wire import Section
from warroom.environments.registry import shift_of

GOOD = {
    Section.SUMMARY: "The payments service failed for half an hour.",
    Section.TIMELINE: "03:38 it began\n03:46 we were paged\n04:13 it was over",
    Section.ROOT_CAUSE: "payments leaked connections to payments-db.",
    Section.IMPACT: "Calls to payments hung or failed for 28 minutes and some 1,240 users of the "
    "shop could not pay; all of them were told, and everybody else could work as usual meanwhile.",
    Section.ACTION_ITEMS: "- payments-team adds an alert on idle connections, due in 5 days",
}
BAD = {
    Section.SUMMARY: ("It was bad, and then it was over.", "service"),
    Section.TIMELINE: ("03:38 it began\n04:13 it was over", "3 times"),
    Section.ROOT_CAUSE: ("payments is where it was.", "what broke"),
    Section.IMPACT: ("payments failed for 28 minutes.", "25 words"),
    Section.ACTION_ITEMS: ("- payments-team adds an alert on idle connections", "due date"),
}
each = pytest.mark.parametrize("section", tuple(Section))


@pytest.fixture(scope="module")
def case() -> Case:
    return dossier_of(shift_of("library/postmortem_easy").scenarios[0]).case


@each
def test_a_section_that_meets_its_requirements_is_valid(section: Section, case: Case) -> None:
    """PMW-51, PMW-109, PMW-110, PMW-111, PMW-112, PMW-113, PMW-114: each has its own."""
    assert flaw_of(section, GOOD[section], case) == ""


@each
def test_what_is_missing_is_told(section: Section, case: Case) -> None:
    """PMW-115: the rule that failed, and nothing of the answer."""
    text, rule = BAD[section]
    flaw = flaw_of(section, text, case)
    assert flaw.startswith(f"{section}: expected")
    assert rule in flaw
    for secret in (case.answer.mechanism, *(str(number) for number in (28, 1245))):
        assert secret not in flaw.replace("25 words", "")


@each
def test_a_section_has_a_limit(section: Section, case: Case) -> None:
    """PMW-116: 2,000 characters."""
    assert "2,000" in flaw_of(section, GOOD[section].ljust(2001, "."), case)


def test_many_times_or_services_are_no_section(case: Case) -> None:
    """PMW-116: at most 25 times of day, and three services in a root cause."""
    minutes = "\n".join(f"03:{minute:02d} it went on" for minute in range(26))
    assert "25 times" in flaw_of(Section.TIMELINE, minutes, case)
    everybody = "payments, accounts, api-gateway and payments-db leaked connections."
    assert "at most 3" in flaw_of(Section.ROOT_CAUSE, everybody, case)


def test_a_due_date_in_the_past_is_none(case: Case) -> None:
    """PMW-114: after the incident."""
    past = f"- payments-team adds an alert, due {case.day.year - 1}-01-05"
    assert "due date" in flaw_of(Section.ACTION_ITEMS, past, case)


def test_validity_is_the_same_for_every_service(case: Case) -> None:
    """PMW-115: who writes section after section learns nothing about the cause."""
    for name in case.vocabulary.services:
        assert flaw_of(Section.SUMMARY, f"The {name} service failed.", case) == ""
        assert flaw_of(Section.ROOT_CAUSE, f"{name} leaked connections.", case) == ""

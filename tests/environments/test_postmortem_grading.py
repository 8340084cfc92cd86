"""The grade of a document, layer by layer: what earns, what caps, what does not count."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from warroom.environments.postmortem_writer.case import Case
from warroom.environments.postmortem_writer.document import Document, document_of
from warroom.environments.postmortem_writer.dossier import clock, dossier_of
from warroom.environments.postmortem_writer.env import PostMortemWriter
from warroom.environments.postmortem_writer.grading import Grade, graded
from warroom.environments.postmortem_writer.reference import reference
from warroom.environments.postmortem_writer.tasks import TASKS
from warroom.environments.postmortem_writer.wire import MAX_CONTENT, Section
from warroom.environments.registry import shift_of

each = pytest.mark.parametrize("task", tuple(TASKS))


def perfect(task: str) -> tuple[Document, Case]:
    """Return the reference's document of a library incident."""
    shift = shift_of(f"library/postmortem_{task}")
    env = PostMortemWriter(shift)
    for action in reference(shift):
        env.step(action)
    facts = tuple(step.facts for step in env.episode.steps)
    return document_of(facts), dossier_of(shift.scenarios[0]).case


def told(task: str, section: Section, text: str) -> Grade:
    """Return the grade of a perfect document in which one section says something else."""
    document, case = perfect(task)
    return graded(replace(document, sections={**document.sections, section: text}), case)


@each
def test_a_perfect_document_is_worth_one(task: str) -> None:
    """PMW-117, PMW-118, PMW-132: five weights that add up to one."""
    grade = graded(*perfect(task))
    assert [part.weight for part in grade.parts] == [0.30, 0.25, 0.20, 0.15, 0.10]
    assert [part.given for part in grade.parts] == [1.0] * 5
    assert grade.total == 1.0


@each
def test_an_empty_document_is_worth_nothing(task: str) -> None:
    """PMW-117, PMW-178."""
    _, case = perfect(task)
    nothing = Document(sections={}, valid=frozenset(), items=(), windows=frozenset(),
                       evidence=frozenset())  # fmt: skip
    assert graded(nothing, case).total == 0.0


def test_three_layers_of_a_root_cause() -> None:
    """PMW-119, PMW-120, PMW-121: service .40, what broke .35, and looked up .25."""
    for text, worth in (
        ("The cause was payments.", 0.40), ("payments leaked connections to payments-db.", 1.0)
    ):  # fmt: skip
        grade = told("easy", Section.ROOT_CAUSE, text)
        assert grade.part("root_cause").given == pytest.approx(worth)
    document, case = perfect("easy")
    unseen = replace(document, windows=frozenset(), evidence=frozenset())
    assert graded(unseen, case).part("root_cause").given == pytest.approx(0.15 + 0.35)


def test_the_service_for_a_false_reason_is_a_guess() -> None:
    """PMW-119, PMW-138: whoever says that it broke in a way that it did not has guessed it."""
    grade = told("easy", Section.ROOT_CAUSE, "payments served an expired certificate.")
    assert grade.part("root_cause").given == pytest.approx(0.15)


def test_naming_one_of_three_services_is_a_guess() -> None:
    """PMW-119, PMW-138: as is naming it without a look at anything."""
    three = "The cause was payments. The cause was accounts. The cause was card-network."
    assert told("easy", Section.ROOT_CAUSE, three).part("root_cause").given <= 0.15
    document, case = perfect("easy")
    unseen = replace(document, windows=frozenset(), sections={
        **document.sections, Section.ROOT_CAUSE: "The cause was payments."})  # fmt: skip
    assert graded(unseen, case).part("root_cause").given == pytest.approx(0.15)


def test_another_service_earns_no_layer_and_caps_the_grade() -> None:
    """PMW-122: without the service nothing of the cause counts, and no more than .65 is left."""
    grade = told("easy", Section.ROOT_CAUSE, "accounts leaked connections.")
    assert grade.part("root_cause").given == 0.0
    assert grade.part("action_items").given == 0.0
    assert grade.total == pytest.approx(0.50)


def test_items_prevent_the_cause_that_is_named_after_a_look() -> None:
    """PMW-127, PMW-138: what prevents a guess, or what nobody named, is boilerplate."""
    document, case = perfect("easy")
    guessed = replace(document, windows=frozenset(), evidence=frozenset())
    unnamed = replace(document, sections={
        **document.sections, Section.ROOT_CAUSE: "The cause was payments."})  # fmt: skip
    for other, worth in ((document, 1.0), (guessed, 0.0), (unnamed, 0.0)):
        assert graded(other, case).part("action_items").given == worth


def test_whom_people_blamed_named_first_lowers_it() -> None:
    """PMW-123: asserted as a cause before the real one: .15; ruled out: nothing is lost."""
    both = "card-network caused the outage. payments leaked connections."
    assert told("easy", Section.ROOT_CAUSE, both).part("root_cause").given == pytest.approx(0.75)
    cleared = "card-network was not the cause. payments leaked connections."
    assert told("easy", Section.ROOT_CAUSE, cleared).part("root_cause").given == pytest.approx(1.0)


@pytest.mark.parametrize(
    "text",
    ["payments did not leak connections.", "Perhaps payments leaked connections.",
     "Did payments leak connections?", "If payments leaked connections, it would look like this.",
     "It was not payments."],
)  # fmt: skip
def test_what_nobody_stands_by_earns_nothing(text: str) -> None:
    """PMW-134: a denied, hedged or asked cause is none."""
    assert told("easy", Section.ROOT_CAUSE, text).part("root_cause").given <= 0.2


def test_a_poor_timeline_caps_the_root_cause() -> None:
    """PMW-124: below .4, the root cause is worth at most .60."""
    grade = told("easy", Section.TIMELINE, "03:38 payments began\n05:00 tea\n06:00 bed")
    assert grade.part("timeline").given < 0.4
    assert grade.capped_by_timeline
    assert grade.part("root_cause").given == pytest.approx(0.60)


def shifted(task: str, by: int) -> Grade:
    document, _case = perfect(task)
    lines: list[str] = []
    for line in document.text(Section.TIMELINE).splitlines():
        hour, minute = (int(part) for part in line[:5].split(":"))
        lines.append(clock(60 * hour + minute + by) + line[5:])
    return told(task, Section.TIMELINE, "\n".join(lines))


@each
def test_events_are_matched_within_three_minutes(task: str) -> None:
    """PMW-125: three minutes off is a match, twenty are none."""
    assert shifted(task, 3).part("timeline").given == 1.0
    assert shifted(task, -3).part("timeline").given == 1.0
    assert shifted(task, 200).part("timeline").given == 0.0


def test_times_without_events_and_events_without_times_earn_nothing() -> None:
    """PMW-126: time and event stand together; one stamp serves one event; inventions cost."""
    document, _case = perfect("easy")
    lines = document.text(Section.TIMELINE).splitlines()
    apart = "\n".join([*(line[:5] for line in lines), *(line[5:] for line in lines)])
    assert told("easy", Section.TIMELINE, apart).part("timeline").given <= 0.2
    one = f"{lines[0][:5]} " + " ".join(line[5:] for line in lines)
    assert told("easy", Section.TIMELINE, one).part("timeline").given <= 1 / len(lines)
    invented = [f"{clock(600 + 7 * n)} accounts was restarted" for n in range(10)]
    more = told("easy", Section.TIMELINE, "\n".join([*lines, *invented])).part("timeline").given
    assert more < 0.7


def test_hidden_events_count_for_who_looked() -> None:
    """PMW-80: to know of them without a query is to have guessed."""
    document, case = perfect("expert")
    blind = replace(document, windows=frozenset(), evidence=frozenset())
    hidden = sum(event.hidden and event.needed for event in case.events)
    needed = sum(event.needed for event in case.events)
    assert graded(blind, case).part("timeline").given == pytest.approx((needed - hidden) / needed)


def test_items_need_theme_owner_and_date() -> None:
    """PMW-127, PMW-128: without any of them there is less; a stop word is no theme."""
    document, case = perfect("easy")
    bare = replace(document, items=())
    worth = [
        graded(replace(bare, sections={**bare.sections, Section.ACTION_ITEMS: text}), case)
        .part("action_items").given
        for text in (
            f"- payments-team: add a canary, due {case.day + timedelta(days=9)}",
            "- payments-team: add a canary",
            f"- add a canary, due {case.day + timedelta(days=9)}",
            f"- payments-team: fix and improve it all, due {case.day + timedelta(days=9)}",
        )
    ]  # fmt: skip
    assert worth[0] > worth[1] > worth[2] > worth[3] == 0.0


def test_a_breach_has_to_be_notified() -> None:
    """PMW-129: the follow-ups of the expert incident hold notification."""
    assert "notification" in perfect("expert")[1].themes


@pytest.mark.parametrize(
    ("text", "worth"),
    [
        ("payments failed for 28 minutes; 1,240 users met errors.", 0.75),  # too short
        ("payments failed for 28 minutes; 1,240 users met errors. " + "It was a long night. " * 5,
         1.0),
        ("payments failed for 30 minutes; it cost about $18k. " + "It was a long night. " * 5, 1.0),
        ("payments failed for 3 hours; 1,240 users met errors. " + "It was a long night. " * 5,
         0.75),
        ("payments failed for 28 minutes; 9,000 users met errors. " + "It was a long night. " * 5,
         0.75),
        ("It failed for 28 minutes; 1,240 users met errors. " + "It was a long night. " * 5, 0.75),
    ],
)  # fmt: skip
def test_impact_is_held_against_what_happened(text: str, worth: float) -> None:
    """PMW-130, PMW-131: words, service, duration and scale, .25 each, within tolerance."""
    assert told("easy", Section.IMPACT, text).part("impact").given == pytest.approx(worth)


@each
def test_form_does_not_matter(task: str) -> None:
    """PMW-136: case, white space, dashes and line ends change nothing."""
    document, case = perfect(task)
    plain = graded(document, case)
    for old, new in (("\n", "\r\n"), (" ", "  "), ("Root cause", "ROOT CAUSE"), ("- ", "\u2013 ")):
        other = {name: text.replace(old, new) for name, text in document.sections.items()}
        assert graded(replace(document, sections=other), case) == plain


@pytest.mark.parametrize(
    ("task", "text"),
    [
        ("easy", "payments had a slow query, lock contention, a connection leak and too many "
         "connections."),
        ("easy", "payments-db ran out of disk. Root cause: payments leaked database connections."),
        ("easy", "payments leaked connections. payments-db ran out of disk."),
        ("medium", "redis-auth had a cache stampede, a wrong ttl, a hot shard and a slow query."),
        ("hard", "data-pipeline and features-db had a query fan-out, a slow query, lock contention "
         "and too many connections."),
        ("medium", "The request limit, the expiry and the autoscaler of redis-auth had a wrong "
         "value."),
        ("easy", "payments leaked connections or had slow queries."),
        ("easy", "payments or payments-db leaked connections."),
        ("easy", "payments leaked connections, to be confirmed."),
    ],
)  # fmt: skip
def test_several_causes_are_none(task: str, text: str) -> None:
    """PMW-126, PMW-138: whatever the grammar of the list, and whatever goes with what."""
    root = told(task, Section.ROOT_CAUSE, f"Root cause: {text}").part("root_cause")
    assert root.given <= 0.4
    assert "the cause is named" not in root.why


def test_a_log_line_with_words_put_in_is_no_cause() -> None:
    """PMW-138: nor with some left out."""
    document, case = perfect("easy")
    line = next(
        entry for window in case.windows if window.decides for entry in lines_of(window.service)
        if "never returned" in entry
    )  # fmt: skip
    words = line.split()
    chopped = " well ".join(" ".join(words[n : n + 3]) for n in range(0, len(words), 3))
    for text in (line, chopped, " ".join(words[:4] + words[5:])):
        copied = {**document.sections, Section.ROOT_CAUSE: f"Root cause: payments had {text}."}
        grade = graded(replace(document, sections=copied), case)
        assert "not what broke" in grade.part("root_cause").why
    cited = f"payments leaked connections, as its log shows: {line}"
    assert told("easy", Section.ROOT_CAUSE, cited).part("root_cause").given == 1.0


def lines_of(service: str) -> list[str]:
    """Return what a service of the easy incident logged in the minutes before the page."""
    env = PostMortemWriter(shift_of("library/postmortem_easy"))
    env.step({"action_type": "QUERY_LOGS", "query_service": service, "query_from": "03:32",
              "query_to": "03:47"})  # fmt: skip
    return [line.message for line in env.observation.retrieved_logs or []]


@each
@pytest.mark.parametrize("form", [r"[\1] \2", r"(\1) \2", r"\2 (\1)", r"- **\1**: \2"])
def test_a_time_may_stand_in_brackets_or_after_its_event(task: str, form: str) -> None:
    document, _ = perfect(task)
    text = re.sub(r"(?m)^(\d\d:\d\d) (.*)$", form, document.text(Section.TIMELINE))
    assert told(task, Section.TIMELINE, text).part("timeline").given == 1.0


@each
def test_telling_an_event_again_outweighs_nothing(task: str) -> None:
    """PMW-123: entries that tell of nothing weigh as much however often a true one is repeated."""
    document, _ = perfect(task)
    first, *rest = document.text(Section.TIMELINE).splitlines()
    false = [f"{number:02d}:00 we had lunch" for number in range(8)]
    once = told(task, Section.TIMELINE, "\n".join([first, *rest, *false])).part("timeline").given
    often = "\n".join([first] * 20 + rest + false)
    assert told(task, Section.TIMELINE, often).part("timeline").given == once < 1.0


@each
def test_an_entry_that_lists_everything_tells_nothing(task: str) -> None:
    """PMW-123: of services, and of what was done."""
    document, case = perfect(task)
    everybody = " ".join(case.vocabulary.services)
    text = "\n".join(f"{line} {everybody}" for line in document.text(Section.TIMELINE).splitlines())
    assert told(task, Section.TIMELINE, text).part("timeline").given == 0.0


def test_nobody_reads_on_past_the_limit() -> None:
    """PMW-116: what a section holds beyond its limit is not graded."""
    env = PostMortemWriter(shift_of("library/postmortem_easy"))
    told_late = " " * MAX_CONTENT + "payments leaked connections to payments-db."
    env.step({"action_type": "WRITE_SECTION", "section_name": "root_cause",
              "section_content": told_late})  # fmt: skip
    document = document_of(tuple(step.facts for step in env.episode.steps))
    assert not document.text(Section.ROOT_CAUSE).strip()


def test_an_estimate_of_what_was_lost_is_as_good_as_a_count() -> None:
    text = (
        "It appears that about 1,245 people could not pay for 28 minutes on payments, from 03:46 "
        "to 04:13. We believe the loss to be about $18.7k, and more may have left without a word."
    )
    assert told("easy", Section.IMPACT, text).part("impact").given == 1.0


def test_a_root_cause_cites_what_decides_it() -> None:
    """PMW-117: and no line that was returned with it."""
    shift = shift_of("library/postmortem_easy")
    env = PostMortemWriter(shift)
    for action in reference(shift):
        env.step(action)
    [point] = [point for point in env.scorecard.points if point.part == "root_cause"]
    case = dossier_of(shift.scenarios[0]).case
    deciding = {item for window in case.windows if window.decides for item in window.evidence}
    assert point.evidence
    assert set(point.evidence) <= deciding

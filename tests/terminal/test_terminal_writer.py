"""A person at the post-mortem writer's desk: a whole document by keys, and what is refused."""

from itertools import groupby

import pytest
from at_the_keyboard import playing, pressed, steps, text_of
from textual.pilot import Pilot
from textual.widgets import Input, TextArea

from warroom.environments.postmortem_writer.reference import reference
from warroom.environments.postmortem_writer.wire import ActionType, Observation, Section
from warroom.environments.registry import shift_of
from warroom.terminal.app import Warroom
from warroom.terminal.dialogs import Line, Page, Picker, Question, Writer
from warroom.terminal.ending import Ending
from warroom.terminal.postmortem_writer import WriterDesk
from warroom.terminal.service_list import ServiceList

ADDRESS = "library/postmortem_medium"
SIZES = [(80, 24), (100, 30), (140, 42)]


async def written(pilot: Pilot[None], section: Section, text: str) -> None:
    await pressed(pilot, "w")
    assert isinstance(pilot.app.screen, Picker)
    pilot.app.screen.query_one(Input).value = str(section)
    await pressed(pilot, "enter")
    assert isinstance(pilot.app.screen, Writer)
    pilot.app.screen.query_one(TextArea).text = text
    await pressed(pilot, "ctrl+s")


async def typed(pilot: Pilot[None], line: str) -> None:
    assert isinstance(pilot.app.screen, Line)
    pilot.app.screen.query_one(Input).value = line
    await pressed(pilot, "enter")


async def done(pilot: Pilot[None], action: dict[str, str]) -> None:
    """Do what an action says, by keys."""
    match ActionType(action["action_type"]):
        case ActionType.QUERY_LOGS:
            services = pilot.app.screen.query_one(ServiceList)
            services.highlighted = services.get_option_index(action["query_service"])
            await pressed(pilot, "enter")
            await typed(pilot, f"{action['query_from']} {action['query_to']}")
        case ActionType.WRITE_SECTION:
            await written(pilot, Section(action["section_name"]), action["section_content"])
        case ActionType.ASSIGN_ACTION_ITEM:
            await pressed(pilot, "a")
            parts = ("action_item_description", "action_item_owner", "action_item_due_date")
            await typed(pilot, "; ".join(action[part] for part in parts))
        case ActionType.SUBMIT:
            await pressed(pilot, "s", "y")


@pytest.mark.parametrize("size", SIZES)
def test_the_reference_can_be_played_by_keys_and_earns_everything(size: tuple[int, int]) -> None:
    async def keys(pilot: Pilot[None]) -> None:
        assert isinstance(pilot.app.screen, WriterDesk)
        for action in reference(shift_of(ADDRESS)):
            await done(pilot, action)
        assert isinstance(pilot.app.screen, Ending)
        told = text_of(pilot)
        for said in ("100% of the reference", "The post-mortem is submitted.", "root cause",
                     "questions in vain: 0"):  # fmt: skip
            assert said in told
        for other in ("wrong remedies", "simulated min", "harm"):
            assert other not in told

    app = playing(keys, environment="postmortem_writer", address=ADDRESS, size=size)
    assert app.game.env.episode.actions == reference(shift_of(ADDRESS))


def test_what_the_archive_returned_stands_under_its_service() -> None:
    async def keys(pilot: Pilot[None]) -> None:
        asked = reference(shift_of(ADDRESS))[0]
        await done(pilot, asked)
        assert isinstance(pilot.app, Warroom)
        seen = pilot.app.game.env.observation
        assert isinstance(seen, Observation)
        assert seen.retrieved_logs
        assert all(line.message in text_of(pilot) for line in seen.retrieved_logs)
        await pressed(pilot, "up")
        assert seen.retrieved_logs[0].message not in text_of(pilot)

    playing(keys, environment="postmortem_writer", address=ADDRESS, size=(260, 50))


@pytest.mark.parametrize("line", ["", "13:50", "14:00 13:50", "13:00 14:00", "soon later"])
def test_a_window_that_is_none_costs_nothing(line: str) -> None:
    async def keys(pilot: Pilot[None]) -> None:
        await pressed(pilot, "enter")
        await typed(pilot, line)
        assert isinstance(pilot.app.screen, Line)
        await pressed(pilot, "escape")
        assert steps(pilot) == 0

    playing(keys, environment="postmortem_writer", address=ADDRESS)


def test_drafts_are_kept_and_submitting_asks_first() -> None:
    async def keys(pilot: Pilot[None]) -> None:
        await pressed(pilot, "w", "enter")
        pilot.app.screen.query_one(TextArea).text = "half a thought"
        await pressed(pilot, "escape", "w", "enter")
        assert pilot.app.screen.query_one(TextArea).text == "half a thought"
        await pressed(pilot, "escape", "s")
        assert isinstance(pilot.app.screen, Question)
        assert "summary, timeline, root_cause, impact, action_items" in text_of(pilot)
        await pressed(pilot, "escape")
        assert steps(pilot) == 0

    playing(keys, environment="postmortem_writer", address=ADDRESS)


def test_leaving_says_what_an_unsubmitted_document_is_worth() -> None:
    async def keys(pilot: Pilot[None]) -> None:
        await pressed(pilot, "q")
        assert isinstance(pilot.app.screen, Question)
        assert "nothing is submitted, so the score is 0" in text_of(pilot)
        await pressed(pilot, "g")
        assert isinstance(pilot.app.screen, Ending)
        assert "score 0.00" in text_of(pilot)

    playing(keys, environment="postmortem_writer", address=ADDRESS)


def test_the_document_is_read_as_it_stands() -> None:
    async def keys(pilot: Pilot[None]) -> None:
        await written(pilot, Section.SUMMARY, "redis-auth lost its keys.")
        await pressed(pilot, "d")
        assert isinstance(pilot.app.screen, Page)
        await pressed(pilot, "escape")
        assert isinstance(pilot.app.screen, WriterDesk)

    playing(keys, environment="postmortem_writer", address=ADDRESS)


def test_nothing_of_the_grade_is_on_the_screen_before_the_end() -> None:
    async def keys(pilot: Pilot[None]) -> None:
        for kind, actions in groupby(
            reference(shift_of(ADDRESS)), key=lambda action: action["action_type"]
        ):
            if kind == ActionType.SUBMIT:
                break
            for action in actions:
                await done(pilot, action)
            told = text_of(pilot)
            assert not any(secret in told for secret in ("score", "reward +", "grade", "+0.06"))

    playing(keys, environment="postmortem_writer", address=ADDRESS)

"""A person at the keyboard: whole games by keys, dialogs, sizes, leaving."""

from pathlib import Path

import pytest
from at_the_keyboard import playing, pressed, steps, text_of
from textual.color import Color
from textual.pilot import Pilot
from textual.widgets import Input, Static, TextArea

from warroom.errors import BadScenario
from warroom.rollout.record import replay
from warroom.rollout.store import RunFolder
from warroom.terminal.app import play
from warroom.terminal.dialogs import Page, Picker, Writer
from warroom.terminal.ending import Ending
from warroom.terminal.game import AGENT
from warroom.terminal.incident_response import IncidentDesk
from warroom.terminal.panel import Panel
from warroom.terminal.words import BAD, FAIR, GOOD, LOUD, QUIET

READABLE = 4.5  # WCAG AA

WHOLE_GAME = ("j", "j", "enter", "e", *"datab", "enter", "f", *"increase db", "enter")


@pytest.mark.parametrize("size", [(100, 30), (80, 24), (140, 40)])
def test_a_whole_game_by_keys_ends_with_every_point(size: tuple[int, int]) -> None:
    async def keys(pilot: Pilot[None]) -> None:
        assert isinstance(pilot.app.screen, IncidentDesk)
        await pressed(pilot, *WHOLE_GAME)
        assert isinstance(pilot.app.screen, Ending)
        told = text_of(pilot)
        for said in ("100% of the reference", "investigate root", "users recovered",
                     "log:postgres-db:slots_exhausted", "what really happened",
                     "connection limit exhausted"):  # fmt: skip
            assert said in told

    app = playing(keys, size=size)
    assert app.game.env.episode.actions == app.game.reference


def test_a_finished_game_is_kept_and_another_begins(tmp_path: Path) -> None:
    folder = RunFolder.create(tmp_path, environment="incident_response", agent=AGENT, version="0")

    async def keys(pilot: Pilot[None]) -> None:
        await pressed(pilot, *WHOLE_GAME)
        assert "--episode 1" in text_of(pilot)
        await pressed(pilot, "n")
        assert isinstance(pilot.app.screen, IncidentDesk)
        await pressed(pilot, "enter")

    app = playing(keys, folder=folder)
    app.keep()
    app.keep()
    first, second = folder
    assert (first.address, second.address) == ("library/task_easy", "library/task_easy@0")
    assert replay(first).score == first.scorecard.score


def test_nothing_of_the_truth_is_on_the_screen_before_the_end() -> None:
    async def keys(pilot: Pilot[None]) -> None:
        for wait in range(3):
            told = text_of(pilot)
            for secret in ("month-end", "idle in transaction", "score", "reward", "root"):
                assert secret not in told, (wait, secret)
            await pressed(pilot, "w")

    playing(keys)


def test_rewards_are_shown_only_when_asked_for() -> None:
    async def keys(pilot: Pilot[None]) -> None:
        await pressed(pilot, "w")
        assert "-0.10" not in text_of(pilot)
        await pressed(pilot, "r")
        assert "-0.10 no_op" in text_of(pilot)
        await pressed(pilot, "r")
        assert "-0.10" not in text_of(pilot)

    playing(keys)


def test_cancelling_a_picker_does_nothing() -> None:
    async def keys(pilot: Pilot[None]) -> None:
        await pressed(pilot, "f")
        assert isinstance(pilot.app.screen, Picker)
        await pressed(pilot, *"no such fix", "enter")
        assert pilot.app.screen.query_one(Input).value == "no such fix"
        await pressed(pilot, "escape")
        assert isinstance(pilot.app.screen, IncidentDesk)
        assert steps(pilot) == 0

    playing(keys)


def test_a_picker_is_walked_with_arrows() -> None:
    async def keys(pilot: Pilot[None]) -> None:
        await pressed(pilot, "e", "down", "down", "up", "enter")
        assert steps(pilot) == 1

    app = playing(keys)
    assert app.game.env.episode.actions[0]["target"] == "backend-team"


def test_an_empty_post_mortem_is_not_filed_and_says_why() -> None:
    async def keys(pilot: Pilot[None]) -> None:
        await pressed(pilot, "p", "ctrl+s")
        assert isinstance(pilot.app.screen, Writer)
        assert "It is empty" in text_of(pilot)
        await pressed(pilot, "x")
        assert "It is empty" not in text_of(pilot)
        assert steps(pilot) == 0

    playing(keys)


def test_a_draft_outlives_a_cancelled_post_mortem_and_is_filed_whole() -> None:
    async def keys(pilot: Pilot[None]) -> None:
        await pressed(pilot, "p", *"We waited", "escape")
        assert steps(pilot) == 0
        await pressed(pilot, "p")
        assert pilot.app.screen.query_one(TextArea).text == "We waited"
        await pressed(pilot, *" long", "ctrl+s")
        assert isinstance(pilot.app.screen, IncidentDesk)
        assert "file the post-mortem (3 words)" in text_of(pilot)

    app = playing(keys)
    assert app.game.env.episode.actions[0]["details"] == "We waited long"


def test_resizing_keeps_the_game_and_fits_its_text() -> None:
    async def keys(pilot: Pilot[None]) -> None:
        await pressed(pilot, "j", "enter")
        for size in ((80, 24), (140, 40), (80, 24)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
            for panel in pilot.app.screen.query(Panel):
                text = str(panel.query_one(Static).content)
                widest = max(len(line) for line in text.splitlines())
                assert widest <= panel.size.width, (size, panel.id)
                assert panel.region.bottom <= size[1]
                assert panel.size.height >= 3
        assert steps(pilot) == 1

    playing(keys, size=(140, 40))


def test_leaving_midway_asks_first_and_keeps_the_game(tmp_path: Path) -> None:
    folder = RunFolder.create(tmp_path, environment="incident_response", agent=AGENT, version="0")

    async def keys(pilot: Pilot[None]) -> None:
        await pressed(pilot, "enter", "q", "escape")
        assert isinstance(pilot.app.screen, IncidentDesk)
        await pressed(pilot, "q", "q")

    app = playing(keys, folder=folder)
    assert app.game.is_over
    assert [len(record.actions) for record in folder] == [1]


def test_giving_up_shows_the_scorecard() -> None:
    async def keys(pilot: Pilot[None]) -> None:
        await pressed(pilot, "q", "g")
        assert isinstance(pilot.app.screen, Ending)
        assert "You left it there." in text_of(pilot)
        assert "for stopping before the end" in text_of(pilot)

    playing(keys)


def test_a_game_without_an_action_is_not_kept(tmp_path: Path) -> None:
    folder = RunFolder.create(tmp_path, environment="incident_response", agent=AGENT, version="0")

    async def keys(pilot: Pilot[None]) -> None:
        await pressed(pilot, "q", "q")

    playing(keys, folder=folder).keep()
    assert list(folder) == []


@pytest.mark.parametrize("address", ["recorded/nezha_ob_case", "recorded/petshop_low_traffic"])
def test_a_recorded_incident_offers_no_teams_and_no_fixes(address: str) -> None:
    async def keys(pilot: Pilot[None]) -> None:
        await pressed(pilot, "e", "f", "enter")
        assert isinstance(pilot.app.screen, IncidentDesk)
        assert steps(pilot) == 1
        await pressed(pilot, "q", "g")
        assert isinstance(pilot.app.screen, Ending)

    playing(keys, address=address, size=(80, 24))


def test_help_shows_the_keys_and_the_brief() -> None:
    async def keys(pilot: Pilot[None]) -> None:
        await pressed(pilot, "question_mark")
        assert isinstance(pilot.app.screen, Page)
        assert "look at it" in text_of(pilot)
        await pressed(pilot, "escape")
        assert isinstance(pilot.app.screen, IncidentDesk)

    playing(keys)


def test_a_zoomed_panel_fills_the_screen_and_the_map_gets_its_keys_back() -> None:
    async def keys(pilot: Pilot[None]) -> None:
        await pressed(pilot, "z")
        assert pilot.app.screen.query_one("#details").size.width >= 98
        await pressed(pilot, "escape", "enter")
        assert steps(pilot) == 1

    playing(keys)


def test_every_colour_can_be_read_on_every_background() -> None:
    async def keys(pilot: Pilot[None]) -> None:
        colors = pilot.app.theme_variables
        for ground in ("background", "surface", "surface-lighten-1"):
            for style in (GOOD, FAIR, BAD, LOUD, QUIET):
                under = Color.parse(colors[ground])
                over = under + Color.parse(colors[style.split()[0].removeprefix("$")])
                assert contrast(over, under) >= READABLE, (ground, style)

    playing(keys)


def contrast(one: Color, other: Color) -> float:
    """Return the contrast of two colours as WCAG 2 defines it, from 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(color: Color) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in color.normalized)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_an_unknown_task_is_told_before_the_screen_is_taken() -> None:
    with pytest.raises(BadScenario, match="unknown task"):
        play("incident_response", task="nope", seed=None, scenario=None, keep=None)

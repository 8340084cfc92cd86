"""A scripted person: keys pressed one after the other on a screen that nobody sees."""

import asyncio
from collections.abc import Awaitable, Callable

from textual.pilot import Pilot
from textual.widgets import Static

from warroom.environments.registry import kind, opened, shift_of
from warroom.rollout.store import RunFolder
from warroom.terminal.app import Colleagues, Warroom

Play = Callable[[Pilot[None]], Awaitable[None]]


def playing(
    keys: Play,
    *,
    environment: str = "incident_response",
    address: str = "library/task_easy",
    folder: RunFolder | None = None,
    size: tuple[int, int] = (100, 30),
    role: str = "",
    colleagues: Colleagues | None = None,
) -> Warroom:
    """Play by keys and return the application as it was left."""
    env = opened(kind(environment), shift_of(address))
    app = Warroom(env, folder, role=role, colleagues=colleagues)

    async def run() -> None:
        async with app.run_test(size=size) as pilot:
            await pilot.pause()
            await keys(pilot)

    asyncio.run(run())
    return app


async def pressed(pilot: Pilot[None], *keys: str) -> None:
    """Press keys, and let each have its effect."""
    for key in keys:
        await pilot.press(key)
        await pilot.pause()


def text_of(pilot: Pilot[None]) -> str:
    """Return all text on the screen."""
    return "\n".join(str(static.content) for static in pilot.app.screen.query(Static))


def steps(pilot: Pilot[None]) -> int:
    """Return how many actions were taken."""
    assert isinstance(pilot.app, Warroom)
    return len(pilot.app.game.env.episode.steps)

"""Both hosts of one environment, each started once: ours, and OpenEnv's with our adapter in it."""

from collections.abc import Iterator

import pytest
from openenv_hosts import NAME, listening

from warroom.adapters.openenv import create_openenv_app
from warroom.server.app import Settings, app


@pytest.fixture(scope="session")
def native_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Yield where our own server listens."""
    settings = Settings(log=tmp_path_factory.mktemp("sessions") / "sessions.db")
    with listening(app(NAME, settings=settings)) as url:
        yield url


@pytest.fixture(scope="session")
def openenv_url() -> Iterator[str]:
    """Yield where OpenEnv's server listens."""
    with listening(create_openenv_app(NAME)) as url:
        yield url


@pytest.fixture(params=["native", "openenv"])
def url(request: pytest.FixtureRequest) -> str:
    """Return the address of a host; a test that takes it runs on both."""
    return request.getfixturevalue(f"{request.param}_url")

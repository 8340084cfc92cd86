"""The application that `openenv.yaml` names, and the command that serves it."""

import os

import uvicorn

from warroom.server.app import app as hosting
from warroom.server.app import settings_from_environment

app = hosting("incident_response", settings=settings_from_environment())


def main() -> None:
    """Serve it at HOST and PORT: 127.0.0.1 and 7860 unless they say otherwise."""
    uvicorn.run(
        app,
        host=os.environ.get("HOST") or "127.0.0.1",
        port=int(os.environ.get("PORT") or 7860),
    )


if __name__ == "__main__":
    main()

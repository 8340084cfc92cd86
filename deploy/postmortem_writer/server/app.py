"""The application that `openenv.yaml` names, and the command that serves it.

The variables of the README are read as it starts. Any of the WORKERS serves any session, as all of
them keep sessions in one file, the one in WARROOM_SESSIONS.
"""

import os

import uvicorn

from warroom.server.app import from_environment

NAME = "postmortem_writer"
app = from_environment(NAME)


def main() -> None:
    """Serve it in WORKERS processes at HOST and PORT: 2, 0.0.0.0 and 7860 unless they are there."""
    os.environ["WARROOM_ENVIRONMENTS"] = NAME  # for the workers
    uvicorn.run(
        "warroom.server.app:from_environment",
        factory=True,
        host=os.environ.get("HOST") or "0.0.0.0",
        port=int(os.environ.get("PORT") or 7860),
        workers=int(os.environ.get("WORKERS") or 2),
        log_config=None,  # the application has said how it logs
    )


if __name__ == "__main__":
    main()

"""The application that `openenv.yaml` names, and the command that serves it.

The `ENV_` variables of the README change the library tasks and the logs; WARROOM_SESSIONS names the
file that sessions are kept in, WARROOM_CAPACITY how many may be in use at once, WARROOM_TOKENS who
may play, and WARROOM_FSYNC=1 makes sessions survive a power loss.
"""

import os

import uvicorn

from warroom.server.app import from_environment

app = from_environment("command_center")


def main() -> None:
    """Serve it at HOST and PORT: 127.0.0.1 and 8000 unless they say otherwise."""
    uvicorn.run(
        app,
        host=os.environ.get("HOST") or "127.0.0.1",
        port=int(os.environ.get("PORT") or 8000),
        log_config=None,  # the application has said how it logs
    )


if __name__ == "__main__":
    main()

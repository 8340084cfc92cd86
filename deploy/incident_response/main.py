"""The server: `uvicorn main:app --host 0.0.0.0 --port 7860`.

WARROOM_SESSIONS names the file that sessions are kept in, WARROOM_CAPACITY how many may be in use
at once, WARROOM_TOKENS who may play, and WARROOM_FSYNC=1 makes sessions survive a power loss.
"""

from warroom.server.app import app as hosting
from warroom.server.app import settings_from_environment

app = hosting("incident_response", settings=settings_from_environment())

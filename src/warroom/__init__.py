"""warroom: a simulated company in which things break, and environments in which that is handled.

>>> import warroom
>>> env = warroom.make("incident_response", task="easy")
>>> env.observation.task_id
'task_easy'
"""

from warroom.environments.episode import Episode, Scorecard, Step, StepResult
from warroom.environments.registry import make
from warroom.errors import WarroomError

__version__ = "0.1.0"
__all__ = ["Episode", "Scorecard", "Step", "StepResult", "WarroomError", "make"]

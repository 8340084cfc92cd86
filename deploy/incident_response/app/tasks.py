"""The tasks, what each part of them is worth, and their grader."""

from warroom.environments.incident_response.grade import grade
from warroom.environments.incident_response.tasks import LIBRARY, Part, Task, task_of

__all__ = ["LIBRARY", "Part", "Task", "grade", "task_of"]

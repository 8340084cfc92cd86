"""The environment itself, and the grade of a document: a pure function of shift and episode."""

from warroom.environments.postmortem_writer.env import PostMortemWriter
from warroom.environments.postmortem_writer.grade import grade
from warroom.environments.registry import make

__all__ = ["PostMortemWriter", "grade", "make"]

"""What a step is paid, as REST and the document's own socket tell it."""

from pydantic import BaseModel, ConfigDict, Field


class Reward(BaseModel):
    """The pay of one step in parts, and of all steps so far."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    total: float = Field(description="of this step: the sum of the breakdown")
    breakdown: dict[str, float] = Field(description="the parts, by name; 0 where none was due")
    cumulative: float = Field(description="the sum of all totals so far")

r"""What an inference prints on stdout, and all of it: the same lines for every environment.

    [START] task=<task> env=<name> model=<who plays>
    [STEP] step=<n> action=<action> reward=<0.00> done=<bool> error=<null or text>
    [END] success=<bool> steps=<n> score=<0.000> rewards=<0.00,0.00,...>

One [START], a [STEP] for each action that the environment answered, one [END], also after an error.
A line holds one line: whatever else a text holds (a new line, a control character) becomes a space,
and in a word, which ends at the next space, an underscore.

>>> step_line(1, action="investigate:redis-cache", reward=-0.001, done=False)
'[STEP] step=1 action=investigate:redis-cache reward=0.00 done=false error=null'
>>> end_line(score=0.99, rewards=(0.3, 0.6))
'[END] success=true steps=2 score=0.990 rewards=0.30,0.60'
"""

import math
from collections.abc import Sequence

SUCCESS_FROM = 0.1  # the least score that an episode counts as a success with


def start_line(*, task: str, env: str, model: str) -> str:
    """Return the line before an episode; `model` is who plays: a model, or a rule policy."""
    return f"[START] task={_word(task)} env={_word(env)} model={_word(model)}"


def step_line(
    number: int, *, action: str, reward: float, done: bool, error: str | None = None
) -> str:
    """Return the line of one step; `error` is why the action was none, and ends the line."""
    told = "null" if error is None else _text(error) or "unknown"
    return (
        f"[STEP] step={number} action={_word(action)} reward={_number(reward, 2)} "
        f"done={_truth(done)} error={told}"
    )


def end_line(*, score: float, rewards: Sequence[float], failed: bool = False) -> str:
    """Return the line after an episode; one that `failed` could not be played to its end."""
    success = not failed and score >= SUCCESS_FROM
    paid = ",".join(_number(reward, 2) for reward in rewards)
    return (
        f"[END] success={_truth(success)} steps={len(rewards)} score={_number(score, 3)} "
        f"rewards={paid}"
    )


def _number(value: float, digits: int) -> str:
    """Return a number with so many decimals, and no minus before a zero."""
    if not math.isfinite(value):
        raise ValueError(f"expected a finite number, found {value}")
    return f"{value:z.{digits}f}"


def _truth(value: bool) -> str:
    return "true" if value else "false"


def _text(said: str) -> str:
    printable = "".join(letter if letter.isprintable() else " " for letter in said)
    return " ".join(printable.split())


def _word(said: str) -> str:
    return _text(said).replace(" ", "_") or "none"

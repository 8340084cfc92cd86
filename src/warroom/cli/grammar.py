r"""What an inference prints on stdout, and all of it: the same lines for every environment.

    [START] task=<task> env=<name> model=<who plays>
    [STEP] step=<n> action=<action> reward=<0.00> done=<bool> error=<null or text>
    [END] success=<bool> steps=<n> score=<0.000> rewards=<0.00,0.00,...>

Where each step's pay is told in parts, who plays is called a policy, numbers have a sign, and steps
end with what they were paid for:

    [START] task=<task> env=<name> policy=<who plays>
    [STEP] step=<n> action=<action> reward=<+0.00> done=<bool> error=<word> components=<k=+0.00,...>
    [END] success=<bool> steps=<n> score=<+0.000> rewards=<+0.00,+0.00,...>

One [START], a [STEP] for each action that the environment answered, one [END], also after an error.
A line holds one line: whatever else a text holds (a new line, a control character) becomes a space,
and in a word, which ends at the next space, an underscore.

>>> step_line(1, action="investigate:redis-cache", reward=-0.001, done=False)
'[STEP] step=1 action=investigate:redis-cache reward=0.00 done=false error=null'
>>> step_line(2, action="x", reward=0.08, done=False, components={"step_cost": -0.04})
'[STEP] step=2 action=x reward=+0.08 done=false error=null components=step_cost=-0.04'
>>> end_line(score=0.99, rewards=(0.3, 0.6))
'[END] success=true steps=2 score=0.990 rewards=0.30,0.60'
"""

import math
from collections.abc import Mapping, Sequence

SUCCESS_FROM = 0.1  # the least score that an episode counts as a success with


def start_line(*, task: str, env: str, model: str, word: str = "model") -> str:
    """Return the line before an episode; `model` is who plays, `word` what that is called."""
    return f"[START] task={_word(task)} env={_word(env)} {word}={_word(model)}"


def step_line(
    number: int,
    *,
    action: str,
    reward: float,
    done: bool,
    error: str | None = None,
    components: Mapping[str, float] | None = None,
) -> str:
    """Return the line of one step; `error` is why the action was none.

    With `components`, numbers have a sign and the error is one word, as something follows it.
    """
    line = f"[STEP] step={number} action={_word(action)} "
    if components is None:
        told = "null" if error is None else _text(error) or "unknown"
        return f"{line}reward={_number(reward, 2)} done={_truth(done)} error={told}"
    told = "null" if error is None else _word(error)
    paid = ",".join(f"{_word(name)}={_number(value, 2, '+')}" for name, value in components.items())
    return (
        f"{line}reward={_number(reward, 2, '+')} done={_truth(done)} error={told} "
        f"components={paid or 'none'}"
    )


def end_line(
    *, score: float, rewards: Sequence[float], failed: bool = False, sign: str = ""
) -> str:
    """Return the line after an episode; one that `failed` could not be played to its end."""
    success = not failed and score >= SUCCESS_FROM
    paid = ",".join(_number(reward, 2, sign) for reward in rewards)
    return (
        f"[END] success={_truth(success)} steps={len(rewards)} score={_number(score, 3, sign)} "
        f"rewards={paid}"
    )


def _number(value: float, digits: int, sign: str = "") -> str:
    """Return a number with so many decimals, and no minus before a zero."""
    if not math.isfinite(value):
        raise ValueError(f"expected a finite number, found {value}")
    return f"{value:{sign}z.{digits}f}"


def _truth(value: bool) -> str:
    return "true" if value else "false"


def _text(said: str) -> str:
    printable = "".join(letter if letter.isprintable() else " " for letter in said)
    return " ".join(printable.split())


def _word(said: str) -> str:
    return _text(said).replace(" ", "_") or "none"

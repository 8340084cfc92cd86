"""Names and numbers made to fit where a picture has room for them."""

import re


def in_two(name: str) -> str:
    r"""Return a name on two lines, broken at the joint nearest to its middle, if it has one.

    >>> in_two("recommendations-postgres"), in_two("S3_AWS::Bucket")
    ('recommendations-\npostgres', 'S3_AWS::\nBucket')
    """
    joints = [match.end() for match in re.finditer(r"[-_.:/ ]+(?!$)", name)] or [len(name) // 2]
    at = min(joints, key=lambda joint: abs(joint - len(name) / 2))
    return f"{name[:at]}\n{name[at:]}"


def shorten_middle(name: str, *, letters: int) -> str:
    """Return a name with its middle left out where it is too long.

    >>> shorten_middle("a-service-with-a-very-long-name", letters=14)
    'a-serv…ng-name'
    """
    if len(name) <= letters:
        return name
    half = (letters - 1) // 2
    return f"{name[:half]}…{name[half - letters + 1 :]}"


def short_number(value: float) -> str:
    """Return a number of an axis in few letters.

    >>> short_number(12_500_000.0), short_number(9000.0), short_number(0.25)
    ('12.5M', '9000', '0.25')
    """
    if abs(value) >= 1e6:
        return f"{value / 1e6:.4g}M"
    return f"{value / 1e3:.4g}k" if abs(value) >= 1e4 else f"{value:.4g}"

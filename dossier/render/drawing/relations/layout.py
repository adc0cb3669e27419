"""Places nodes so that those with strong ties lie near each other and none lies over another.

Forces after Fruchterman and Reingold 1991, then boxes are pushed apart. Written here, and not taken from a library,
because a drawing must have the same bytes on every machine: sums in a fixed order, with nothing but + − × ÷ and √,
which IEEE 754 rounds alike everywhere; libraries leave the order to BLAS, and sines to the system.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from random import Random

_STEPS = 260
"""Steps until forces are even; each may move a body a little less than the one before."""
_PUSHES = 400
"""Rounds of pushing marks apart, at most: where there is no room for all of them, it must end."""
_CENTRE = 0.012
"""How strongly all are drawn to the middle, so that what has no ties stays in sight."""
_NEAR = 1e-6
"""Added to distances, so that two nodes at one point divide by something."""


@dataclass(slots=True)
class Body:
    """A node while it is being placed."""

    width: float
    """Of the room that it needs around its middle, with its words."""
    height: float
    x: float = 0.0
    y: float = 0.0


def lay_out(
    bodies: Sequence[Body], springs: Sequence[tuple[int, int, float]], width: float, height: float
) -> list[tuple[float, float]]:
    """Return a place in a rectangle for each body; springs join two bodies, by index, with a strength from 0 to 1."""
    random = Random(len(bodies))  # noqa: S311  repeatable, not secret
    for body in bodies:
        body.x, body.y = random.random() - 0.5, random.random() - 0.5
    _settle(bodies, springs, width / height)
    _spread(bodies, width, height)
    for _ in range(_PUSHES):
        if not _push_apart(bodies, width, height):
            break
    return [(body.x, body.y) for body in bodies]


def _settle(bodies: Sequence[Body], springs: Sequence[tuple[int, int, float]], aspect: float) -> None:
    """Move bodies in a plane of about one unit until forces are even; wider rectangles pull less sideways."""
    ideal = 0.9 / sqrt(max(len(bodies), 1))
    for step in range(_STEPS):
        forces = [[0.0, 0.0] for _ in bodies]
        for i, one in enumerate(bodies):
            for j in range(i):
                other = bodies[j]
                dx, dy = one.x - other.x, one.y - other.y
                square = dx * dx + dy * dy + _NEAR
                push = ideal * ideal / square
                forces[i][0] += dx * push
                forces[i][1] += dy * push
                forces[j][0] -= dx * push
                forces[j][1] -= dy * push
        for i, j, strength in springs:
            one, other = bodies[i], bodies[j]
            dx, dy = one.x - other.x, one.y - other.y
            pull = sqrt(dx * dx + dy * dy) / ideal * (0.08 + strength)
            forces[i][0] -= dx * pull
            forces[i][1] -= dy * pull
            forces[j][0] += dx * pull
            forces[j][1] += dy * pull
        most = 0.12 * (1 - step / _STEPS) + 0.001
        for body, (x, y) in zip(bodies, forces, strict=True):
            x -= body.x * _CENTRE * len(bodies) / aspect  # noqa: PLW2901  a further force
            y -= body.y * _CENTRE * len(bodies)  # noqa: PLW2901  the same
            length = sqrt(x * x + y * y) + _NEAR
            share = min(length, most) / length
            body.x += x * share
            body.y += y * share


def _spread(bodies: Sequence[Body], width: float, height: float) -> None:
    """Fill the rectangle; places go half by distance and half by rank, so that crowds get more room."""
    for axis, room in (("x", width), ("y", height)):
        values = [getattr(body, axis) for body in bodies]
        low, high = min(values), max(values)
        order = sorted(range(len(bodies)), key=lambda i: (values[i], i))
        for rank, i in enumerate(order):
            share = (values[i] - low) / max(high - low, _NEAR)
            by_rank = rank / max(len(bodies) - 1, 1)
            half = (bodies[i].width if axis == "x" else bodies[i].height) / 2
            setattr(bodies[i], axis, half + (room - 2 * half) * (0.5 * share + 0.5 * by_rank))


def _push_apart(bodies: Sequence[Body], width: float, height: float) -> bool:
    """Move every two boxes that overlap apart, along the shorter way; return whether any did."""
    moved = False
    for i, one in enumerate(bodies):
        for j in range(i):
            other = bodies[j]
            dx, dy = one.x - other.x, one.y - other.y
            over_x = (one.width + other.width) / 2 - abs(dx)
            over_y = (one.height + other.height) / 2 - abs(dy)
            if over_x <= 0 or over_y <= 0:
                continue
            moved = True
            if over_x < over_y:
                step = (over_x / 2 + 0.3) * (1 if dx >= 0 else -1)
                one.x += step
                other.x -= step
            else:
                step = (over_y / 2 + 0.3) * (1 if dy >= 0 else -1)
                one.y += step
                other.y -= step
    for body in bodies:
        body.x = min(max(body.x, body.width / 2), width - body.width / 2)
        body.y = min(max(body.y, body.height / 2), height - body.height / 2)
    return moved

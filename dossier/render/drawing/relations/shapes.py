"""A shape and a colour for each community, so that colour is never all there is."""

from markupsafe import Markup

from dossier.render.drawing.svg import element, number

KINDS = 7
"""Communities that have a look of their own; the others share the last."""
_CORNERS: tuple[tuple[tuple[float, float], ...], ...] = (
    (),  # a circle
    ((-0.89, -0.89), (0.89, -0.89), (0.89, 0.89), (-0.89, 0.89)),
    ((0, -1.25), (1.2, 0.85), (-1.2, 0.85)),
    ((0, -1.25), (1.25, 0), (0, 1.25), (-1.25, 0)),
    ((-1.1, 0), (-0.55, -0.95), (0.55, -0.95), (1.1, 0), (0.55, 0.95), (-0.55, 0.95)),
    ((0, 1.25), (1.2, -0.85), (-1.2, -0.85)),
    (
        (-0.42, -1.2), (0.42, -1.2), (0.42, -0.42), (1.2, -0.42), (1.2, 0.42), (0.42, 0.42),
        (0.42, 1.2), (-0.42, 1.2), (-0.42, 0.42), (-1.2, 0.42), (-1.2, -0.42), (-0.42, -0.42),
    ),
)  # fmt: skip
"""Of about the area of a circle of radius 1."""
OTHERS = KINDS


def look_of(community: int) -> int:
    """Return the number of the look of a community, given by its rank."""
    return min(community, OTHERS)


def shape(look: int, radius: float, *, hollow: bool = False) -> Markup:
    """Draw a shape around (0, 0)."""
    ink = {"fill": "none", "stroke-dasharray": "2 2"} if hollow else {"fill": "currentColor"}
    if look >= OTHERS or not _CORNERS[look]:
        return element("circle", {"r": radius, "stroke": "currentColor", **ink})
    points = "L".join(f"{number(x * radius)} {number(y * radius)}" for x, y in _CORNERS[look])
    return element("path", {"d": f"M{points}Z", "stroke": "currentColor", **ink})

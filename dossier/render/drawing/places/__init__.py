"""Draws maps: outlines, projections, marks of places."""

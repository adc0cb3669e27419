"""Drawings of time."""

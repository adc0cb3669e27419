"""Turns relations round."""

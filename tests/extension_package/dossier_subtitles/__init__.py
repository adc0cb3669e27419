"""Subtitles as sources, and a page of the languages of all sources."""

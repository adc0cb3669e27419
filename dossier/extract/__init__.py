"""Finds names, dates, quotes and figures in a source; each finder is one file and one line here."""

"""The kinds of page, a module each."""

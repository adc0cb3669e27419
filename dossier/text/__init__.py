"""Pure helpers for strings: they know of no file, no source and no entity."""

"""Everything the program knows of one language, a package a language."""

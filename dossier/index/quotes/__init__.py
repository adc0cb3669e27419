"""Who said what, and which quotes are one statement."""

"""Which sources are versions of one report."""

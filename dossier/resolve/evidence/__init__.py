"""Evidence: cited words are found in their sources, locked, and corrected."""

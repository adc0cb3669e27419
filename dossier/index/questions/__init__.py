"""Questions: how the sources answer, and which questions they suggest."""

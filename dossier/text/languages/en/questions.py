"""How the questions begin that the program proposes in English."""

HOW_MANY = "How many {unit}? ({event})"
WHEN = "When? ({event})"
WHAT_SAID = "What does {speaker} say? ({event})"

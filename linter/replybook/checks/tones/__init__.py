"""What the `tone` check listens for, one label per file: each finds cues in a scene."""

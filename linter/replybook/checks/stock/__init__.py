"""What fits any reply, and what belongs to one case."""

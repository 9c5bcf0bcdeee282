"""How data is asked for, and which data is private."""

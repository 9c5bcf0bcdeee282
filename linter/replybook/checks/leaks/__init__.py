"""Private data that a text shows, sort by sort, and whose it is."""

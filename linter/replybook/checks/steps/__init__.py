"""What the sentences of a reply do for a customer who wants something."""

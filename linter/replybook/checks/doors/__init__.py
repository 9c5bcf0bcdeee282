"""The ways by which a reply sends a customer elsewhere, and whether there is cause for it."""

"""The mark of the person who wrote a reply: how it looks and where it stands."""

"""What a reply asks for, and what the customer has given already."""

"""What in a customer's message needs somebody above, and whether a reply hands it over."""

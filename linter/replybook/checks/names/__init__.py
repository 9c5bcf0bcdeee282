"""Who is greeted, and what the customer is called."""

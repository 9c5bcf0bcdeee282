"""How a reply tells that somebody is a patient."""

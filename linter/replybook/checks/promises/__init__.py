"""What binds the company, sort by sort: money, guarantees, deadlines, fault."""

"""What customers are asked to do with their reviews: change them, remove them, write them for a reward."""

"""`python -m replybook`."""

from replybook.cli import main

main(prog_name="replybook")

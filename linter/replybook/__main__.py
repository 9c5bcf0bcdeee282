"""`python -m replybook`."""

from replybook.cli.process import run

run()

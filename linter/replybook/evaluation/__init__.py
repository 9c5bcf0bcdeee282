"""A playbook measured on replies that people have labelled: what it finds, misses, and flags for nothing."""

from __future__ import annotations

from replybook.evaluation.evaluate import evaluate
from replybook.evaluation.evaluation import Evaluation, RuleScore, Wrong
from replybook.evaluation.labelled import LabelledError, read_labelled
from replybook.evaluation.rows import Claim, Row

__all__ = ["Claim", "Evaluation", "LabelledError", "Row", "RuleScore", "Wrong", "evaluate", "read_labelled"]
